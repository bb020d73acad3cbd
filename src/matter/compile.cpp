#include <base/text.h>
#include <form/form.h>
#include <matter/completion.h>
#include <matter/compile.h>
#include <matter/ledger_rows.h>
#include <matter/link.h>
#include <matter/references.h>
#include <publish/alike.h>

#include <algorithm>

namespace zs::matter {
namespace compiling {
namespace {

constexpr int lines_at_once = 100;
constexpr std::size_t most_compiled = 60;
constexpr int of_a_register = 1, of_a_line = 2, of_a_field = 3;  // levels of headings

constexpr db::Statement select_carriers{
    "select_carriers",
    "SELECT m.id FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = $2 AND m.kind = "
    "$3 AND m.id <> $4 AND m.state IN ('running', 'closed')"};

std::string text_at(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// The lines of one register that the actor may see, within the days of the form, the oldest first.
Result<std::vector<Matter>> lines_of(const Compiling& compiles, const CompileFrom& from, const Doing& doing) {
  const auto& fields = doing.at.fields();
  ListLedger asked;
  asked.kind = from.kind;
  asked.where = from.where;
  for (const auto& [ours, theirs] : from.same) asked.where->push_back(theirs + ":" + text_at(fields, ours));
  if (!compiles.since.empty())
    asked.where->push_back(from.on + ":" + text_at(fields, compiles.since) + ".." + text_at(fields, compiles.until));
  auto query = read_query(doing.services.kinds->newest(from.kind), {doing.call.caller.person, doing.call.now}, asked);
  if (!query) return Failure(query.error());
  std::vector<Matter> all;
  std::optional<std::string> cursor;
  do {
    auto page = ledger_rows(doing.tx, *query, cursor, lines_at_once);
    if (!page) return Failure(page.error());
    for (auto& row : page->rows) all.push_back(std::move(row.matter));
    cursor = page->next;
  } while (cursor);
  std::ranges::reverse(all);
  return all;
}

/// Whether it stands in another paper of the same sort already.
bool carried(const Doing& doing, const Compiling& compiles, Id line) {
  const auto* field = doing.at.kind().form.find(compiles.once);
  for (const auto& row : doing.tx.query(select_carriers, line, compiles.link, doing.matter.kind, doing.matter.id)) {
    if (!field) return true;
    auto other = find(doing.tx, row.integer(0));
    if (other && form::substance(*field, other->fields) == form::substance(*field, doing.at.fields())) return true;
  }
  return false;
}

std::string called(const Matter& matter) { return matter.number ? *matter.number + " " + matter.title : matter.title; }

/// What is put together so far.
struct Paper {
  const Services& services;
  const Compiling& compiles;
  json::array blocks{};
  std::vector<Matter> taken{};
  std::string left_out{};

  void heading(int level, const std::string& words) {
    blocks.push_back({{"type", "heading"}, {"level", level}, {"spans", {{{"text", words}}}}});
  }
  void paragraphs(std::string_view words) {
    while (!words.empty()) {
      const auto end = std::min(words.find('\n'), words.size());
      const auto line = trim(words.substr(0, end));
      if (!line.empty()) blocks.push_back({{"type", "paragraph"}, {"spans", {{{"text", line}}}}});
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  void words_of(const Matter& line, const std::string& name, bool labelled) {
    const auto kind = services.kinds->of(line.kind, line.version);
    const auto* field = kind->form.find(name);
    const bool names = field && (field->type == form::FieldType::person || field->type == form::FieldType::people);
    const auto words = names ? names_in(services, *field, line.fields) : text_at(line.fields, name);
    if (field && labelled && !words.empty()) heading(of_a_field, field->label);
    paragraphs(words);
  }
  /// The one that was taken before and tells of the same; null: none.
  const Matter* twin_of(const Matter& line) const {
    auto found = std::ranges::find_if(
        taken, [&](const Matter& one) { return publish::alike(one.title, line.title) >= compiles.alike; });
    return found == taken.end() ? nullptr : &*found;
  }
  void take(const CompileFrom& from, Matter line) {
    if (const auto* twin = twin_of(line)) {
      left_out += (left_out.empty() ? "" : "\n") + called(line) + " ≈ " + called(*twin);
      return;
    }
    heading(of_a_line, line.title);
    for (const auto& name : from.text) words_of(line, name, from.text.size() > 1);
    if (const auto source = text_at(line.fields, from.source); !source.empty()) paragraphs("——" + source);
    taken.push_back(std::move(line));
  }
};

void lay(Doing& doing, Paper& paper) {
  const auto& compiles = paper.compiles;
  auto fields = doing.at.fields();
  auto put = [&](const std::string& name, json::value value) {
    if (name.empty()) return;
    fields.erase(name);
    if (!value.is_null()) fields[name] = std::move(value);
  };
  put(compiles.count, paper.taken.empty() ? json::value(nullptr) : json::value(std::int64_t(paper.taken.size())));
  put(compiles.left_out, paper.left_out.empty() ? json::value(nullptr) : json::value(paper.left_out));
  if (!paper.taken.empty())
    put(compiles.into, json::object{{"version", 1}, {"blocks", std::move(paper.blocks)}});
  doing.at.set_fields(std::move(fields));
}

}  // namespace
}  // namespace compiling

Result<api::Nothing> compile(Doing& doing, const flow::Decision& decision) {
  const auto& compiles = doing.at.kind().compiles;
  if (!compiles || !completes(decision, compiles->at)) return api::Nothing{};
  compiling::Paper paper{doing.services, *compiles};
  for (const auto& from : compiles->from) {
    auto lines = compiling::lines_of(*compiles, from, doing);
    if (!lines) return Failure(lines.error());
    bool headed = from.heading.empty();
    for (auto& line : *lines) {
      if (paper.taken.size() >= compiling::most_compiled || compiling::carried(doing, *compiles, line.id)) continue;
      if (!headed && !paper.twin_of(line)) {
        paper.heading(compiling::of_a_register, from.heading);
        headed = true;
      }
      paper.take(from, std::move(line));
    }
  }
  for (const auto& one : paper.taken) doing.compiled.push_back(one.id);
  compiling::lay(doing, paper);
  return api::Nothing{};
}

Result<void> link_compiled(Doing& doing, std::string_view where) {
  if (doing.compiled.empty()) return {};
  std::vector<LinkArgument> links;
  for (Id one : doing.compiled) links.push_back({one, doing.at.kind().compiles->link});
  return link_along(doing, links, where);
}

}  // namespace zs::matter
