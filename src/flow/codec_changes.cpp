// What happened, as the body of an event keeps it.
#include <flow/codec_parts.h>

namespace zs::flow {
namespace codec {
namespace {

json::object change(const Started& c) {
  json::object out{
      {"change", "started"}, {"starter", write(c.starter)}, {"version", c.version}, {"at", to_millis(c.at)}};
  if (c.part_of) out["of"] = c.part_of;
  return out;
}
json::object change(const Entered& c) {
  return {{"change", "entered"}, {"from", write(c.from)}, {"visit", write(c.visit)}};
}
json::object change(const Settled& c) {
  json::object out{{"change", "settled"}, {"visit", c.visit}, {"slot", c.slot}, {"done", write(c.settlement)}};
  if (c.again) out["again"] = true;
  return out;
}
json::object change(const Left& c) { return {{"change", "left"}, {"visit", c.visit}}; }
json::object change(const Cancelled& c) {
  json::object out{{"change", "cancelled"},
                   {"visit", c.visit},
                   {"reason", words::of(words::cancel_reasons, c.reason)},
                   {"at", to_millis(c.at)}};
  if (c.reopened) out["reopened"] = c.reopened;
  if (c.slot != 1) out["slot"] = c.slot;
  return out;
}
json::object change(const Rebound& c) {
  json::object out{{"change", "rebound"}, {"visit", c.visit},
                   {"slot", c.slot},      {"how", words::of(words::rebindings, c.how)},
                   {"item", c.item},      {"at", to_millis(c.at)}};
  if (c.added) out["added"] = write(*c.added);
  if (c.again) out["again"] = true;
  if (c.until) out["until"] = to_millis(*c.until);
  if (c.by) out["by"] = write(*c.by);
  if (!c.others.empty()) out["rest"] = write_ids(c.others);
  return out;
}
json::object change(const Marked& c) {
  json::object out{
      {"change", "marked"}, {"visit", c.visit}, {"mark", words::of(words::marks, c.mark)}, {"at", to_millis(c.at)}};
  if (c.slot) out["slot"] = c.slot;
  if (c.item) out["item"] = c.item;
  return out;
}
json::object change(const Dropped& c) {
  json::object out{{"change", "dropped"},
                   {"visit", c.visit},
                   {"slots", json::array(c.slots.begin(), c.slots.end())},
                   {"reason", words::of(words::cancel_reasons, c.reason)}};
  if (!c.people.empty()) out["people"] = write_all(c.people);
  if (!c.passed.empty()) out["passed"] = write_all(c.passed);
  return out;
}
json::object change(const Activated& c) {
  return {{"change", "activated"}, {"visit", c.visit}, {"slot", c.slot}, {"at", to_millis(c.at)}};
}
json::object change(const Reshaped& c) {
  return {{"change", "reshaped"}, {"visit", c.visit}, {"slot", c.slot}, {"added", write_all(c.added)}};
}
json::object change(const Resumed& c) { return {{"change", "resumed"}, {"visit", c.visit}, {"slot", c.slot}}; }
json::object change(const Unsettled& c) {
  return {{"change", "unsettled"}, {"visit", c.visit}, {"slot", c.slot}, {"item", write(c.item)}};
}
json::object change(const Forked& c) { return {{"change", "forked"}, {"fork", write(c.fork)}}; }
json::object change(const Circulated& c) { return {{"change", "circulated"}, {"readings", write_all(c.readings)}}; }
json::object change(const Acknowledged& c) {
  json::object out{{"change", "acknowledged"}, {"item", c.item}, {"by", write(c.by)}, {"at", to_millis(c.at)}};
  if (c.again) out["again"] = true;
  return out;
}
json::object change(const Migrated& c) {
  return {{"change", "migrated"},           {"from", c.from},
          {"to", c.to},                     {"names", write_names(c.names)},
          {"forks", write_all(c.forks)},    {"arms", write_all(c.arms)},
          {"clocks", write_all(c.clocks)},  {"former", write_names(c.former)}};
}
json::object change(const StepInserted& c) { return {{"change", "step_inserted"}, {"step", write(c.step)}}; }
json::object change(const StepDropped& c) {
  return {{"change", "step_dropped"}, {"step", c.step}, {"by", write(c.by)}, {"at", to_millis(c.at)}};
}

json::object change(const Lapsed& c) {
  json::object out{{"change", "lapsed"},
                   {"visit", c.visit},
                   {"level", c.level},
                   {"act", words::of(words::late_acts, c.act)},
                   {"at", to_millis(c.at)}};
  if (!c.people.empty()) out["people"] = write_all(c.people);
  return out;
}
Change read_lapsed(const json::object& o) {
  Lapsed c{number(o.at("visit")), number(o.at("level")), word(words::late_acts, o.at("act")), {}, moment(o.at("at"))};
  if (auto* people = o.if_contains("people")) c.people = read_all(*people, read_chosen);
  return c;
}
json::object change(const Recalled& c) {
  return {
      {"change", "recalled"}, {"gone", write_ids(c.gone)}, {"marked", write_ids(c.marked)}, {"at", to_millis(c.at)}};
}
json::object change(const Confirmed& c) {
  json::object out{{"change", "confirmed"}, {"visit", c.visit}, {"item", c.item}, {"at", to_millis(c.at)}};
  if (c.corrected) out["corrected"] = true;
  return out;
}
json::object change(const Suspended& c) { return {{"change", "suspended"}, {"by", write(c.suspension)}}; }
json::object change(const Continued& c) {
  json::object out{{"change", "continued"}, {"at", to_millis(c.at)}};
  if (!c.clocks.empty()) out["clocks"] = write_all(c.clocks);
  if (c.since) out["since"] = to_millis(*c.since);
  return out;
}
json::object change(const Recounted& c) {
  return {{"change", "recounted"}, {"at", to_millis(c.at)}, {"clocks", write_all(c.clocks)}};
}
json::object change(const Skipped& c) { return {{"change", "skipped"}, {"skip", write(c.skip)}}; }
json::object change(const Reopened& c) { return {{"change", "reopened"}, {"at", to_millis(c.at)}}; }
json::object change(const Ended& c) {
  return {{"change", "ended"}, {"life", words::of(words::lives, c.life)}, {"at", to_millis(c.at)}};
}

Change read_started(const json::object& o) {
  auto* of = o.if_contains("of");
  return Started{read_handler(o.at("starter")), number(o.at("version")), moment(o.at("at")),
                 of ? of->as_int64() : no_id};
}
Change read_settled(const json::object& o) {
  return Settled{number(o.at("visit")), number(o.at("slot")), read_settlement(o.at("done")), o.contains("again")};
}
Change read_cancelled(const json::object& o) {
  auto* reopened = o.if_contains("reopened");
  auto* slot = o.if_contains("slot");
  return Cancelled{number(o.at("visit")), word(words::cancel_reasons, o.at("reason")), reopened ? number(*reopened) : 0,
                   moment(o.at("at")), slot ? number(*slot) : 1};
}
Change read_rebound(const json::object& o) {
  Rebound c{
      number(o.at("visit")), number(o.at("slot")), word(words::rebindings, o.at("how")), o.at("item").as_int64(), {},
      moment(o.at("at")),    o.contains("again")};
  if (auto* added = o.if_contains("added")) c.added = read_item(*added);
  if (auto* until = o.if_contains("until")) c.until = moment(*until);
  if (auto* by = o.if_contains("by")) c.by = read_handler(*by);
  if (auto* others = o.if_contains("rest")) c.others = read_ids(*others);
  return c;
}
Change read_marked(const json::object& o) {
  auto* slot = o.if_contains("slot");
  auto* item = o.if_contains("item");
  return Marked{number(o.at("visit")), slot ? number(*slot) : 0, item ? item->as_int64() : no_id,
                word(words::marks, o.at("mark")), moment(o.at("at"))};
}

Change read_migrated(const json::object& o) {
  return Migrated{number(o.at("from")),
                  number(o.at("to")),
                  read_names(o.at("names")),
                  read_all(o.at("forks"), read_fork),
                  read_all(o.at("arms"), read_arm),
                  read_all(o.at("clocks"), read_clock),
                  read_names(o.at("former"))};
}

Change read_dropped(const json::object& o) {
  Dropped c{number(o.at("visit")), read_all(o.at("slots"), number)};
  c.reason = word(words::cancel_reasons, o.at("reason"));
  if (auto* people = o.if_contains("people")) c.people = read_all(*people, read_handler);
  if (auto* passed = o.if_contains("passed")) c.passed = read_all(*passed, read_passed);
  return c;
}

Change read_continued(const json::object& o) {
  auto* clocks = o.if_contains("clocks");
  Continued c{moment(o.at("at")), clocks ? read_all(*clocks, read_clock) : std::vector<Clock>()};
  if (auto* since = o.if_contains("since")) c.since = moment(*since);
  return c;
}

/// Changes of parallel parts, several voices and circulation, and what the office does.
Change read_later_change(std::string_view kind, const json::object& o) {
  if (kind == "dropped") return read_dropped(o);
  if (kind == "lapsed") return read_lapsed(o);
  if (kind == "recalled") return Recalled{read_ids(o.at("gone")), read_ids(o.at("marked")), moment(o.at("at"))};
  if (kind == "activated") return Activated{number(o.at("visit")), number(o.at("slot")), moment(o.at("at"))};
  if (kind == "reshaped")
    return Reshaped{number(o.at("visit")), number(o.at("slot")), read_all(o.at("added"), read_slot)};
  if (kind == "resumed") return Resumed{number(o.at("visit")), number(o.at("slot"))};
  if (kind == "unsettled") return Unsettled{number(o.at("visit")), number(o.at("slot")), read_item(o.at("item"))};
  if (kind == "forked") return Forked{read_fork(o.at("fork"))};
  if (kind == "circulated") return Circulated{read_all(o.at("readings"), read_reading)};
  if (kind == "migrated") return read_migrated(o);
  if (kind == "step_inserted") return StepInserted{read_free_step(o.at("step"))};
  if (kind == "step_dropped") return StepDropped{text(o.at("step")), read_handler(o.at("by")), moment(o.at("at"))};
  if (kind == "acknowledged")
    return Acknowledged{o.at("item").as_int64(), read_handler(o.at("by")), moment(o.at("at")), o.contains("again")};
  if (kind == "suspended") return Suspended{read_suspension(o.at("by"))};
  if (kind == "continued") return read_continued(o);
  if (kind == "recounted") return Recounted{moment(o.at("at")), read_all(o.at("clocks"), read_clock)};
  if (kind == "reopened") return Reopened{moment(o.at("at"))};
  if (kind == "skipped") return Skipped{read_skip(o.at("skip"))};
  if (kind == "confirmed")
    return Confirmed{number(o.at("visit")), o.at("item").as_int64(), o.contains("corrected"), moment(o.at("at"))};
  throw std::invalid_argument("unknown change");
}

Change read_change(const json::value& value) {
  const auto& o = value.as_object();
  std::string_view kind = o.at("change").as_string();
  if (kind == "started") return read_started(o);
  if (kind == "entered") return Entered{read_visit(o.at("visit")), read_handler(o.at("from"))};
  if (kind == "settled") return read_settled(o);
  if (kind == "left") return Left{number(o.at("visit"))};
  if (kind == "cancelled") return read_cancelled(o);
  if (kind == "rebound") return read_rebound(o);
  if (kind == "marked") return read_marked(o);
  if (kind == "ended") return Ended{word(words::lives, o.at("life")), moment(o.at("at"))};
  return read_later_change(kind, o);
}

}  // namespace
}  // namespace codec

json::array to_json(std::span<const Change> changes) {
  json::array out;
  for (const auto& change : changes)
    out.emplace_back(std::visit([](const auto& c) { return codec::change(c); }, change));
  return out;
}

Result<std::vector<Change>> changes_from_json(const json::value& value) try {
  return codec::read_all(value, codec::read_change);
} catch (const std::exception&) {
  return refuse(errors::flow_state_unreadable);
}

}  // namespace zs::flow
