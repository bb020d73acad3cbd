#include <base/text.h>
#include <content/texts.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/names_taken.h>

#include <algorithm>
#include <set>

namespace zs::matter {
namespace taking_names {
namespace {

using Row = std::vector<std::string>;

/// Cells between commas or tabs, without their quotation marks.
Row cells_of(std::string_view line) {
  Row out(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (!quoted && (c == ',' || c == '\t'))
      out.emplace_back();
    else
      out.back() += c;
  }
  for (auto& cell : out) cell = std::string(trim(cell));
  return out;
}

void add_lines(std::string_view text, std::vector<Row>& rows) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    rows.push_back(cells_of(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::vector<Row> rows_of(const extract::Blocks& blocks) {
  std::vector<Row> rows;
  for (const auto& block : blocks) {
    if (block.type != extract::Block::Type::table) {
      add_lines(block.text, rows);
      continue;
    }
    for (const auto& line : block.rows) {
      rows.emplace_back();
      for (const auto& cell : line) rows.back().emplace_back(trim(cell));
    }
  }
  return rows;
}

/// Where the columns stand, and which row is the first with a name.
struct Layout {
  std::size_t name = 0, first = 0;
  std::optional<std::size_t> beside;
};

Layout layout_of(const std::vector<Row>& rows, const TakingNames& takes) {
  Layout out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto head = std::ranges::find(rows[i], takes.column);
    if (head == rows[i].end()) continue;
    out.name = static_cast<std::size_t>(head - rows[i].begin());
    out.first = i + 1;
    const auto beside = takes.beside.empty() ? rows[i].end() : std::ranges::find(rows[i], takes.beside);
    if (beside != rows[i].end()) out.beside = static_cast<std::size_t>(beside - rows[i].begin());
    break;
  }
  return out;
}

/// The one person of that name: of several, the only one who was expected. no_id: nobody, or nobody knows which.
Id person_called(const identity::Directory& directory, const std::string& name, const std::set<Id>& expected) {
  std::vector<Id> all, awaited;
  for (const auto& person : directory.people()) {
    if (!person.active || person.name != name || person.posts.empty()) continue;
    all.push_back(person.id);
    if (expected.contains(person.id)) awaited.push_back(person.id);
  }
  if (awaited.size() == 1) return awaited.front();
  return all.size() == 1 ? all.front() : no_id;
}

std::vector<Id> people_in(const Doing& doing, const std::string& name) {
  const auto* field = doing.at.kind().form.find(name);
  return field ? form::ids_in(*field, doing.at.fields()) : std::vector<Id>();
}

/// What the list says.
struct Said {
  std::vector<Id> people;
  std::string unknown, rows;

  static void add(std::string& lines, const std::string& line) { lines += (lines.empty() ? "" : "\n") + line; }
  bool knows(Id person) const { return std::ranges::find(people, person) != people.end(); }
};

Said read_list(const Doing& doing, const TakingNames& takes, const std::vector<Row>& rows) {
  const auto awaited = people_in(doing, takes.expected);
  const std::set<Id> expected(awaited.begin(), awaited.end());
  const auto layout = layout_of(rows, takes);
  Said out;
  std::set<std::string> unknown;
  for (std::size_t i = layout.first; i < rows.size(); ++i) {
    if (rows[i].size() <= layout.name || rows[i][layout.name].empty()) continue;
    const auto& name = rows[i][layout.name];
    const bool more = layout.beside && *layout.beside < rows[i].size();
    Said::add(out.rows, more ? name + " " + rows[i][*layout.beside] : name);
    const Id person = person_called(doing.at.directory(), name, expected);
    if (person == no_id && unknown.insert(name).second) Said::add(out.unknown, name);
    if (person != no_id && !out.knows(person)) out.people.push_back(person);
  }
  return out;
}

json::value people_or_nothing(const std::vector<Id>& people) {
  json::array out;
  for (Id one : people) out.emplace_back(zs::to_text(one));
  return out.empty() ? json::value(nullptr) : json::value(std::move(out));
}

json::value text_or_nothing(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

void lay(Doing& doing, const TakingNames& takes, const Said& said) {
  auto fields = doing.at.fields();
  auto put = [&](const std::string& name, json::value value) {
    if (name.empty()) return;
    fields.erase(name);
    if (!value.is_null()) fields[name] = std::move(value);
  };
  auto missing = people_in(doing, takes.expected);
  std::erase_if(missing, [&](Id one) { return said.knows(one); });
  put(takes.people, people_or_nothing(said.people));
  put(takes.unknown, text_or_nothing(said.unknown));
  put(takes.rows, text_or_nothing(said.rows));
  put(takes.missing, people_or_nothing(missing));
  doing.at.set_fields(std::move(fields));
}

Failure at_file(const TakingNames& takes, const ErrorKind& kind) {
  return refuse(errors::invalid, {}, {{"/fields/" + takes.from, &kind, {}}});
}

}  // namespace
}  // namespace taking_names

Result<api::Nothing> take_names(Doing& doing, const flow::Decision& decision) {
  namespace work = taking_names;
  const auto& takes = doing.at.kind().takes_names;
  if (!takes || !completes(decision, takes->at)) return api::Nothing{};
  const auto* files = doing.at.fields().if_contains(takes->from);
  const auto* list = files ? files->if_array() : nullptr;
  if (!list || list->empty()) return api::Nothing{};
  std::vector<work::Row> rows;
  for (const auto& one : *list) {
    auto id = one.is_string() ? id_from_text(std::string_view(one.get_string())) : std::nullopt;
    auto file = id ? content::find(doing.tx, *id) : std::nullopt;
    if (!file) continue;
    const auto text = content::text_of(doing.tx, *file);
    if (text.state == content::TextState::waiting) return work::at_file(*takes, errors::matter_list_still_read);
    for (auto& row : work::rows_of(text.blocks)) rows.push_back(std::move(row));
  }
  if (rows.empty()) return work::at_file(*takes, errors::matter_list_unreadable);
  work::lay(doing, *takes, work::read_list(doing, *takes, rows));
  return api::Nothing{};
}

}  // namespace zs::matter
