#include <base/text.h>
#include <fmt/format.h>
#include <matter/completion.h>
#include <matter/gathered.h>
#include <matter/ledger_rows.h>
#include <matter/link.h>
#include <matter/phrases.h>
#include <matter/references.h>
#include <matter/score_row.h>
#include <matter/score_standing.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

constexpr int gathered_lines_at_once = 200;
constexpr std::size_t room_of_heads = 60;  // of each register, beside its lines; how many more there are is said
constexpr auto gathered_in = Language::zh_cn;

/// The first or the last day that a field says: its own, or that of a year.
std::string gathered_day(const json::object& fields, const std::string& name, std::string_view of_year) {
  const auto* value = fields.if_contains(name);
  if (value && value->is_string()) return std::string(value->get_string());
  return value && value->is_int64() ? fmt::format("{}-{}", value->get_int64(), of_year) : std::string();
}

std::string gathered_year(const json::object& fields, const std::string& name) {
  return gathered_day(fields, name, "").substr(0, 4);
}

/// Hundredths of a point as they are read.
std::string gathered_points(std::int64_t hundredths) {
  const auto size = hundredths < 0 ? -hundredths : hundredths;
  return fmt::format("{}{}.{:02}", hundredths < 0 ? "-" : "", size / 100, size % 100);
}

class Gathering {
 public:
  Gathering(Doing& doing, const Gathers& gathers)
      : doing_(doing), gathers_(gathers), fields_(doing.at.fields()),
        days_(gathered_day(fields_, gathers.since, "01-01") + ".." + gathered_day(fields_, gathers.until, "12-31")),
        years_(gathered_year(fields_, gathers.since) + ".." + gathered_year(fields_, gathers.until)) {}

  Result<std::string> text() {
    std::string out;
    for (const auto& from : gathers_.from) {
      auto part = part_of(from);
      if (!part) return Failure(part.error());
      out += (out.empty() ? "" : "\n") + *part;
    }
    return out;
  }

 private:
  std::string person() const {
    const auto* value = fields_.if_contains(gathers_.person);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
  }

  Result<std::vector<Matter>> lines_of(const GatheredFrom& from, const KindPtr& kind) const {
    ListLedger asked;
    asked.kind = from.kind;
    asked.where = from.where;
    const auto* on = kind->form.find(from.on);
    asked.where->push_back(from.on + ":" + (on && on->type == form::FieldType::count ? years_ : days_));
    if (from.by == "starter")
      asked.starter = id_from_text(person()).value_or(no_id);
    else
      asked.where->push_back(from.by + ":" + person());
    auto query = read_query(kind, {doing_.call.caller.person, doing_.call.now}, asked);
    if (!query) return Failure(query.error());
    std::vector<Matter> out;
    std::optional<std::string> cursor;
    do {
      auto page = ledger_rows(doing_.tx, *query, cursor, gathered_lines_at_once);
      if (!page) return Failure(page.error());
      for (auto& row : page->rows) out.push_back(std::move(row.matter));
      cursor = page->next;
    } while (cursor);
    return out;
  }

  Result<std::string> part_of(const GatheredFrom& from) {
    const auto kind = doing_.services.kinds->newest(from.kind);
    auto lines = lines_of(from, kind);
    if (!lines) return Failure(lines.error());
    auto out = say(phrases::gathered::part,
                   {{"kind", Declared{kind->title}}, {"count", std::to_string(lines->size())}}, gathered_in);
    if (from.count) return out;
    std::size_t told = 0;
    for (; told < lines->size(); ++told) {
      const auto line = "\n" + line_of(from, (*lines)[told]);
      const auto length = count_characters(line);
      if (length > room_) break;
      room_ -= length;
      out += line;
      join(doing_.tx, doing_.call, doing_.matter.id, (*lines)[told].id, gathers_.link);
    }
    if (told < lines->size())
      out += "\n" + say(phrases::gathered::more, {{"count", std::to_string(lines->size() - told)}}, gathered_in);
    return out;
  }

  std::string line_of(const GatheredFrom& from, const Matter& matter) const {
    const auto kind = doing_.services.kinds->of(matter.kind, matter.version);
    std::string out = matter.number ? *matter.number + " " + matter.title : matter.title;
    for (const auto& name : from.shows)
      if (const auto* field = kind->form.find(name))
        if (auto said = said_in(doing_.services, *field, matter.fields, gathered_in); !said.empty())
          out += "，" + said;
    return kind->scores ? out + score_of(matter) : out;
  }

  /// What a score sheet came to, and its grade among those of its round.
  std::string score_of(const Matter& matter) const {
    const auto sheet = find_sheet(doing_.tx, matter.id);
    if (!sheet || !sheet->total) return {};
    auto out = say(phrases::gathered::total,
                   {{"points", gathered_points(*sheet->total)}}, gathered_in);
    const auto all = standings_of(doing_.services, doing_.tx, sheet->scheme, sheet->period);
    const auto found = all.of.find(matter.id);
    if (found != all.of.end() && !found->second.grade.empty()) out += "，" + found->second.grade;
    return out;
  }

  /// What the field takes, without the heads of the registers.
  std::size_t room_for_lines() const {
    const auto* field = doing_.at.kind().form.find(gathers_.into);
    const auto all = static_cast<std::size_t>(field->max_length), heads = room_of_heads * gathers_.from.size();
    return all > heads ? all - heads : 0;
  }

  Doing& doing_;
  const Gathers& gathers_;
  json::object fields_;
  std::string days_, years_;
  std::size_t room_ = room_for_lines();
};

}  // namespace

Result<api::Nothing> gather(Doing& doing, const flow::Decision& decision) {
  const auto& gathers = doing.at.kind().gathers;
  if (!gathers || !completes(decision, gathers->at)) return api::Nothing{};
  auto text = Gathering(doing, *gathers).text();
  if (!text) return Failure(text.error());
  auto fields = doing.at.fields();
  fields[gathers->into] = std::move(*text);
  doing.at.set_fields(std::move(fields));
  return api::Nothing{};
}

}  // namespace zs::matter
