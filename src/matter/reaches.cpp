#include <base/log.h>
#include <base/text.h>
#include <fmt/format.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/reaches.h>
#include <matter/words.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace reach_work {
namespace {

constexpr std::int64_t could_not_write = 0;

constexpr db::Statement select_reached_ahead{
    "select_reached_ahead", "SELECT " ZS_MATTER_COLUMNS
                            " FROM matter_link l JOIN matter m ON m.id = l.target WHERE l.source = $1 AND l.type = $2 "
                            "AND m.kind = $3 AND m.state IN ('running', 'closed') ORDER BY l.at, m.id"};
constexpr db::Statement select_reached_behind{
    "select_reached_behind", "SELECT " ZS_MATTER_COLUMNS
                             " FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = $2 "
                             "AND m.kind = $3 AND m.state IN ('running', 'closed') ORDER BY l.at, m.id"};
constexpr db::Statement insert_reached{
    "insert_reached", "INSERT INTO reached (id, source, target, body, seq) VALUES ($1, $2, $3, $4, NULL)"};
constexpr db::Statement select_to_write{
    "select_reached_to_write",
    "SELECT id, source, target, body FROM reached WHERE seq IS NULL ORDER BY id LIMIT 1"};
constexpr db::Statement update_written{"update_reached_written",
                                       "UPDATE reached SET seq = $2 WHERE id = $1 AND seq IS NULL"};
constexpr db::Statement select_unwritten_events{
    "select_unwritten_events",
    "SELECT r.id, r.target FROM reached r LEFT JOIN event e ON e.stream_kind = 1 AND e.stream_id = r.target AND "
    "e.seq = r.seq AND e.verb = 'reach' WHERE r.seq > 0 AND e.id IS NULL ORDER BY r.id"};

std::vector<Matter> linked(db::Tx& tx, Id matter, const Reaching& rule) {
  std::vector<Matter> out;
  const bool ahead = !rule.link.empty();
  for (const auto& row : tx.query(ahead ? select_reached_ahead : select_reached_behind, matter,
                                  ahead ? rule.link : rule.linked_by, rule.kind))
    out.push_back(read_row(row));
  return out;
}

bool reaches(const Reaching& rule, const Matter& one) { return rule.ended || one.state == "running"; }

std::string called(const Matter& matter) { return matter.number.value_or(matter.title); }

// ── The lines ──

struct Line {
  std::string text;
  const Matter* of = nullptr;
};

/// What stands between a number and what is said of it.
std::string_view after_number(std::string_view text) {
  for (bool found = true; found;) {
    found = false;
    text = trim(text);
    for (std::string_view mark : {"：", ":", "，", ",", "、"})
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        found = true;
      }
  }
  return text;
}

/// The longest number that a line begins with: of 1 and 12 it is the second.
Line line_of(std::string_view text, const std::vector<Matter>& all) {
  Line out{std::string(text), nullptr};
  std::size_t longest = 0;
  for (const auto& one : all) {
    const auto name = called(one);
    if (!text.starts_with(name) || name.size() <= longest) continue;
    longest = name.size();
    out = {std::string(after_number(text.substr(longest))), &one};
  }
  return out;
}

std::vector<Line> lines_in(std::string_view text, const std::vector<Matter>& all) {
  std::vector<Line> out;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (const auto line = trim(text.substr(0, end)); !line.empty()) out.push_back(line_of(line, all));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string_view text_at(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

/// The lines by matter, or what is wrong with them.
struct Lines {
  std::map<Id, std::string> of;
  std::vector<FieldFault> faults;
};

Lines read_lines(const Doing& doing, const Reaching& rule, const std::vector<Matter>& all) {
  Lines out;
  const auto pointer = "/fields/" + rule.lines;
  auto fault = [&](const ErrorKind& kind, std::string what) {
    out.faults.push_back({pointer, &kind, {{"what", std::move(what)}}});
  };
  for (auto& line : lines_in(text_at(doing.at.fields(), rule.lines), all)) {
    if (!line.of) {
      fault(errors::matter_line_of_nobody, line.text);
      continue;
    }
    if (!reaches(rule, *line.of)) {
      fault(errors::matter_line_ended, called(*line.of));
      continue;
    }
    auto& said = out.of[line.of->id];
    if (!line.text.empty()) said += (said.empty() ? "" : "\n") + line.text;
  }
  for (const auto& one : all)
    if (reaches(rule, one) && out.of[one.id].empty()) fault(errors::matter_line_missing, called(one));
  return out;
}

// ── What is written ──

json::value value_of(const Doing& doing, std::string_view from, const std::string& line) {
  const auto& matter = doing.matter;
  if (from == reached_line) return json::value(line);
  if (from == "@number") return json::value(called(matter));
  if (from == "@title") return json::value(matter.title);
  if (from == "@day") return json::value(zs::to_text(date_of(doing.call.now)));
  const auto* own = doing.at.fields().if_contains(from);
  return own ? *own : json::value(nullptr);
}

/// What the other form would not take is said where the line stands.
void add(Doing& doing, const Reaching& rule, const Matter& to, const std::string& line,
         std::vector<FieldFault>& faults) {
  Reached out{to.id, {}, rule.reopen, rule.ended, rule.later};
  for (const auto& [theirs, ours] : rule.fields)
    if (auto value = value_of(doing, ours, line); !value.is_null()) out.fields[theirs] = std::move(value);
  auto kind = doing.services.kinds->of(to.kind, to.version);
  auto cleaned = form::clean(kind->form, out.fields);
  for (auto& fault : cleaned.faults) {
    if (!rule.lines.empty()) fault.pointer = "/fields/" + rule.lines;
    faults.push_back(std::move(fault));
  }
  out.fields = std::move(cleaned.fields);
  doing.reached.push_back(std::move(out));
}

void prepare(Doing& doing, const Reaching& rule, const expr::Environment& seen, std::vector<FieldFault>& faults) {
  if (rule.when && !expr::holds(*rule.when, seen).holds) return;
  auto all = linked(doing.tx, doing.matter.id, rule);
  if (all.empty() && !rule.link.empty()) {
    auto other = doing.services.kinds->newest(rule.kind);
    const auto where = rule.lines.empty() ? "/links" : "/fields/" + rule.lines;
    faults.push_back({where, &errors::matter_reaches_nobody, {{"kind", Declared{other->title}}}});
    return;
  }
  auto lines = rule.lines.empty() ? Lines() : read_lines(doing, rule, all);
  for (auto& fault : lines.faults) faults.push_back(std::move(fault));
  if (!faults.empty()) return;
  std::erase_if(all, [&](const Matter& one) { return !reaches(rule, one); });
  for (const auto& one : all) add(doing, rule, one, lines.of[one.id], faults);
  if (rule.counted.empty()) return;
  auto fields = doing.at.fields();
  fields[rule.counted] = static_cast<std::int64_t>(all.size());
  doing.at.set_fields(std::move(fields));
}

// ── Later ──

struct ToWrite {
  Id id = no_id, source = no_id, target = no_id;
  json::object body;
};

std::optional<ToWrite> next_to_write(db::Tx& tx) {
  auto row = tx.one(select_to_write);
  if (!row) return std::nullopt;
  auto body = parse_json(row->text(3));
  if (!body || !body->is_object()) throw db::Failure("unreadable: what reaches " + zs::to_text(row->integer(2)));
  return ToWrite{row->integer(0), row->integer(1), row->integer(2), body->get_object()};
}

bool may_be_written(const Matter& matter, const json::object& body) {
  return matter.state == "running" || (matter.state == "closed" && body.at("ended").as_bool());
}

/// Days are texts of one length: the later one is the greater.
bool stands_later(const json::object& fields, std::string_view name, const json::value& value) {
  const auto* stands = fields.if_contains(name);
  return stands && stands->is_string() && value.is_string() && stands->get_string() >= value.get_string();
}

/// What a deadline says of the fields it says anew: what is still to come moves with them. `former`: as they stood.
Result<void> count_anew(const Doing& doing, Matter former, flow::Decision& decision) {
  former.flow = decision.state;
  const Situation stood(doing.services, doing.services.kinds->of(former.kind, former.version), former, {},
                        doing.call.now);
  auto context = doing.at.context();
  context.former = stood.context().time;
  flow::Command command;
  command.verb = flow::Verb::recount;
  auto counted = flow::decide(doing.at.kind().flow, decision.state, command, context);
  if (!counted) return tl::unexpected(counted.error());
  decision.state = std::move(counted->state);
  for (auto& change : counted->changes) decision.changes.push_back(std::move(change));
  return {};
}

Result<bool> write_into(const Services& services, db::Tx& tx, Instant now, const ToWrite& one) {
  auto matter = lock(tx, one.target);
  auto source = find(tx, one.source);
  if (!matter || !source || !may_be_written(*matter, one.body)) {
    tx.execute(update_written, one.id, could_not_write);
    return false;
  }
  auto kind = services.kinds->of(matter->kind, matter->version);
  const auto call = identity::system_call(now);
  Doing doing(services, tx, call, std::move(*matter), kind, {});
  flow::Command command;
  command.verb = flow::Verb::reach;
  for (const auto& step : one.body.at("reopen").as_array()) command.to_steps.emplace_back(step.as_string());
  auto decision = flow::decide(kind->flow, doing.matter.flow, command, doing.at.context());
  if (!decision) return Failure(decision.error());
  const auto before = doing.at.fields();
  auto fields = before;
  for (const auto& [name, value] : one.body.at("fields").as_object())
    if (!one.body.contains("later") || !stands_later(before, name, value)) fields[name] = value;
  doing.at.set_fields(std::move(fields));
  if (auto counted = count_anew(doing, doing.matter, *decision); !counted) return Failure(counted.error());
  if (decision->changes.empty()) doing.matter.revision += 1;  // whoever is about to send something saw another paper
  const auto from = source->number ? *source->number + " " + source->title : source->title;
  auto recorded = record(doing, {command, std::move(*decision), from});
  if (!recorded) return Failure(recorded.error());
  return tx.execute(update_written, one.id, doing.matter.head.seq) == 1;
}

void write_somehow(const Services& services, db::Database& database, Instant now, const ToWrite& one) {
  auto written = database.write([&](db::Tx& tx) { return write_into(services, tx, now, one); });
  if (written) return;
  log::warning("what a matter decided could not be written into another",
               {{"matter", zs::to_text(one.target)}, {"why", said(written.error(), Language::zh_cn)}});
  static_cast<void>(database.write([&](db::Tx& tx) {
    return Result<bool>(tx.execute(update_written, one.id, could_not_write) == 1);
  }));
}

}  // namespace
}  // namespace reach_work

Result<api::Nothing> prepare_reaches(Doing& doing, const flow::Decision& decision) {
  std::vector<FieldFault> faults;
  const auto seen = doing.at.environment(decision.state);
  for (const auto& rule : doing.at.kind().reaches)
    if (completes(decision, rule.at)) reach_work::prepare(doing, rule, seen, faults);
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return api::Nothing{};
}

void settle_reaches(Doing& doing, json::object& body) {
  if (doing.reached.empty()) return;
  json::array told;
  for (const auto& one : doing.reached) {
    json::object what{{"fields", one.fields}, {"reopen", json::value_from(one.reopen)}, {"ended", one.ended}};
    if (one.later) what["later"] = true;
    doing.tx.execute(reach_work::insert_reached, doing.services.ids->next(doing.call.now), doing.matter.id, one.matter,
                     canonical(what));
    told.emplace_back(zs::to_text(one.matter));
  }
  body["reached"] = std::move(told);
  doing.reached.clear();
}

void offer_lines(db::Tx& tx, const Kind& kind, const Matter& matter, const form::Rights& rights, json::object& filled) {
  for (const auto& rule : kind.reaches) {
    auto right = rule.lines.empty() ? rights.end() : rights.find(rule.lines);
    const bool writes =
        right != rights.end() && (right->second == form::Right::write || right->second == form::Right::required);
    if (!writes || matter.step != rule.at || !reach_work::text_at(matter.fields, rule.lines).empty()) continue;
    std::string lines;
    for (const auto& one : reach_work::linked(tx, matter.id, rule))
      if (reach_work::reaches(rule, one)) lines += (lines.empty() ? "" : "\n") + reach_work::called(one) + "：";
    if (!lines.empty()) filled[rule.lines] = lines;
  }
}

Instant write_reached(const Services& services, db::Database& database, Instant now) {
  for (;;) {
    auto next = *database.read(
        [](db::Tx& tx) { return Result<std::optional<reach_work::ToWrite>>(reach_work::next_to_write(tx)); });
    if (!next) return Instant::max();
    reach_work::write_somehow(services, database, now, *next);
  }
}

std::vector<std::string> verify_reached(db::Tx& tx) {
  std::vector<std::string> faults;
  for (const auto& row : tx.query(reach_work::select_unwritten_events))
    faults.push_back(fmt::format("matter {}: what reached it is in none of its events", row.integer(1)));
  return faults;
}

}  // namespace zs::matter
