#pragma once
// Inside the kernel: how the parts of a state are written and read, for the state document and the changes of an event.
// Short keys: both are read and written with every command and should stay within one page. Keys are only ever added.

#include <flow/codec_words.h>
#include <flow/errors.h>

namespace zs::flow::codec {

inline json::array write(const Behalf& b) {
  json::array out{b.of.person, b.of.post, words::of(words::vias, b.via), b.grant};
  if (b.scan) out.emplace_back(b.scan);
  return out;
}
inline Behalf read_behalf(const json::value& value) {
  const auto& a = value.as_array();
  return {{a.at(0).as_int64(), a.at(1).as_int64()},
          word(words::vias, a.at(2)),
          a.at(3).as_int64(),
          a.size() > 4 ? a.at(4).as_int64() : no_id};
}

inline json::array write(const Passed& p) {
  json::array out{p.item, p.by.person, p.by.post, to_millis(p.at)};
  if (p.office) out.emplace_back(true);
  return out;
}
inline Passed read_passed(const json::value& value) {
  const auto& a = value.as_array();
  return {a.at(0).as_int64(), {a.at(1).as_int64(), a.at(2).as_int64()}, moment(a.at(3)), a.size() > 4};
}

inline json::object write(const Item& i);
inline json::object write(const Slot& s);
inline json::array write(const Frame& f);
inline json::array write(const Settlement& s);
inline json::array write(const Place& p);
inline json::array write(const Arrival& a);
inline json::object write(const Fork& f);
inline json::object write(const Reading& r);
inline json::array write(const Skip& s);
inline json::object write(const Visit& v);
inline json::object write(const FreeStep& s);
inline json::array write(const Chosen& c);
inline json::array write(const Pause& p);
inline json::array write(const ArmMove& m);
inline json::object write(const Clock& c);

template <class T>
json::array write_all(const std::vector<T>& list) {
  json::array out;
  for (const auto& each : list) out.emplace_back(write(each));
  return out;
}
template <class F>
auto read_all(const json::value& value, F read) {
  std::vector<decltype(read(value))> out;
  for (const auto& each : value.as_array()) out.push_back(read(each));
  return out;
}

inline json::object write(const FreeStep& s) {
  json::object out{{"step", s.name},
                   {"title", s.title},
                   {"beside", s.beside},
                   {"of", s.of},
                   {"people", write_all(s.people)},
                   {"by", write(s.by)},
                   {"at", to_millis(s.at)}};
  if (s.placing != Placing::after) out["placing"] = words::of(words::placings, s.placing);
  if (!s.rule.empty()) out["rule"] = s.rule;
  if (!s.order.empty()) out["order"] = s.order;
  if (s.dropped) out["dropped"] = true;
  return out;
}
inline FreeStep read_free_step(const json::value& value) {
  const auto& o = value.as_object();
  FreeStep s;
  s.name = text(o.at("step"));
  s.title = text(o.at("title"));
  s.beside = text(o.at("beside"));
  s.of = text(o.at("of"));
  s.people = read_all(o.at("people"), read_handler);
  s.by = read_handler(o.at("by"));
  s.at = moment(o.at("at"));
  if (auto* placing = o.if_contains("placing")) s.placing = word(words::placings, *placing);
  if (auto* rule = o.if_contains("rule")) s.rule = text(*rule);
  if (auto* order = o.if_contains("order")) s.order = text(*order);
  s.dropped = o.contains("dropped");
  return s;
}

/// For whom somebody holds or settles it; nothing for who acts for himself.
template <class T>
void write_behalf(const T& one, json::object& out) {
  if (!one.on_behalf.empty()) out["for"] = write_all(one.on_behalf);
  if (!one.also.empty()) out["also"] = write_all(one.also);
}
template <class T>
void read_behalf(const json::object& o, T& one) {
  if (auto* behalf = o.if_contains("for")) one.on_behalf = read_all(*behalf, [](auto& v) { return read_behalf(v); });
  if (auto* also = o.if_contains("also")) one.also = read_all(*also, read_handler);
}

inline json::array write(const Addition& a) {
  return {words::of(words::placings, a.placing), a.slot, a.by.person, a.by.post};
}
inline Addition read_addition(const json::value& value) {
  const auto& a = value.as_array();
  return {word(words::placings, a.at(0)), number(a.at(1)), {a.at(2).as_int64(), a.at(3).as_int64()}};
}

inline json::array write(const Ballot& b) { return {b.weight, b.veto ? 1 : 0, b.group}; }
inline Ballot read_ballot(const json::value& value) {
  const auto& a = value.as_array();
  return {number(a.at(0)), number(a.at(1)) != 0, number(a.at(2))};
}

inline json::array write(const Department& d) { return {d.unit, d.matter}; }
inline Department read_department(const json::value& value) {
  return {value.as_array().at(0).as_int64(), value.as_array().at(1).as_int64()};
}

inline json::array write(const Settlement& s) {
  json::array out{s.by.person, s.by.post, s.item, words::of(words::outcomes, s.outcome), to_millis(s.at), s.act};
  const bool plain = s.others.empty() && s.passed.empty() && s.slot == 1 && !s.lead && !s.added && s.missed.empty() &&
                     s.on_behalf.empty() && s.also.empty() && s.ballot == Ballot{} && !s.department && !s.confirmed;
  if (plain) return out;
  json::object more{{"rest", write_ids(s.others)}, {"passed", write_all(s.passed)}};
  if (s.slot != 1) more["slot"] = s.slot;
  if (s.lead) more["lead"] = true;
  if (s.added) more["added"] = write(*s.added);
  if (!s.missed.empty()) more["missed"] = write_all(s.missed);
  write_behalf(s, more);
  if (s.ballot != Ballot{}) more["ballot"] = write(s.ballot);
  if (s.department) more["unit"] = write(*s.department);
  if (s.confirmed) more["sure"] = json::array{to_millis(s.confirmed->at), s.confirmed->corrected};
  out.emplace_back(std::move(more));
  return out;
}
inline Settlement read_settlement(const json::value& value) {
  const auto& a = value.as_array();
  Settlement s{{a.at(0).as_int64(), a.at(1).as_int64()},
               a.at(2).as_int64(),
               word(words::outcomes, a.at(3)),
               moment(a.at(4)),
               {},
               {},
               1,
               false,
               number(a.at(5)),
               {},
               {}};
  if (a.size() == 6) return s;
  const auto& more = a.at(6).as_object();
  s.others = read_ids(more.at("rest"));
  s.passed = read_all(more.at("passed"), read_passed);
  if (auto* slot = more.if_contains("slot")) s.slot = number(*slot);
  s.lead = more.contains("lead");
  if (auto* added = more.if_contains("added")) s.added = read_addition(*added);
  if (auto* missed = more.if_contains("missed")) s.missed = read_all(*missed, read_handler);
  read_behalf(more, s);
  if (auto* ballot = more.if_contains("ballot")) s.ballot = read_ballot(*ballot);
  if (auto* unit = more.if_contains("unit")) s.department = read_department(*unit);
  if (auto* sure = more.if_contains("sure"))
    s.confirmed = Confirmation{moment(sure->as_array().at(0)), sure->as_array().at(1).as_bool()};
  return s;
}

inline json::object write(const Item& i) {
  json::object out{{"id", i.id}, {"of", write(i.holder)}};
  if (!i.reason.empty()) out["why"] = zs::to_json(i.reason);
  if (i.state == ItemState::parked) out["parked"] = true;
  if (i.state == ItemState::waiting) out["waiting"] = true;
  if (i.state == ItemState::asking) out["asking"] = true;
  if (i.state == ItemState::away) out["away"] = true;
  if (i.viewed_at) out["seen"] = to_millis(*i.viewed_at);
  write_behalf(i, out);
  return out;
}
inline Item read_item(const json::value& value) {
  const auto& o = value.as_object();
  Item i{o.at("id").as_int64(), read_handler(o.at("of")), {}, ItemState::open, {}};
  if (auto* why = o.if_contains("why")) i.reason = words_from_json(*why);
  if (o.contains("parked")) i.state = ItemState::parked;
  if (o.contains("waiting")) i.state = ItemState::waiting;
  if (o.contains("asking")) i.state = ItemState::asking;
  if (o.contains("away")) i.state = ItemState::away;
  if (auto* seen = o.if_contains("seen")) i.viewed_at = moment(*seen);
  read_behalf(o, i);
  return i;
}

inline json::object write(const Slot& s) {
  json::object out{{"items", write_all(s.items)}};
  if (s.number != 1) out["n"] = s.number;
  if (s.pool) out["pool"] = true;
  if (s.claimed) out["claimed"] = true;
  if (s.lead) out["lead"] = true;
  if (s.added) out["added"] = write(*s.added);
  if (s.ballot != Ballot{}) out["ballot"] = write(s.ballot);
  if (s.department) out["unit"] = write(*s.department);
  if (!s.passed.empty()) out["passed"] = write_all(s.passed);
  if (s.until) out["until"] = to_millis(*s.until);
  if (s.urged_at) out["urged"] = json::array{s.urge_count, to_millis(*s.urged_at)};
  if (s.settlement) out["done"] = write(*s.settlement);
  return out;
}
inline Slot read_slot(const json::value& value) {
  const auto& o = value.as_object();
  Slot s;
  s.items = read_all(o.at("items"), read_item);
  if (auto* n = o.if_contains("n")) s.number = number(*n);
  s.pool = o.contains("pool");
  s.claimed = o.contains("claimed");
  s.lead = o.contains("lead");
  if (auto* added = o.if_contains("added")) s.added = read_addition(*added);
  if (auto* ballot = o.if_contains("ballot")) s.ballot = read_ballot(*ballot);
  if (auto* unit = o.if_contains("unit")) s.department = read_department(*unit);
  if (auto* passed = o.if_contains("passed")) s.passed = read_all(*passed, read_passed);
  if (auto* urged = o.if_contains("urged")) {
    s.urge_count = number(urged->as_array().at(0));
    s.urged_at = moment(urged->as_array().at(1));
  }
  if (auto* until = o.if_contains("until")) s.until = moment(*until);
  if (auto* done = o.if_contains("done")) s.settlement = read_settlement(*done);
  return s;
}

inline json::array write(const Frame& f) { return {f.step, f.visit, f.handler.person, f.handler.post}; }
inline Frame read_frame(const json::value& value) {
  const auto& a = value.as_array();
  return {text(a.at(0)), number(a.at(1)), {a.at(2).as_int64(), a.at(3).as_int64()}};
}

inline json::array write(const Place& p) { return {p.fork, p.arm}; }
inline Place read_place(const json::value& value) {
  return {number(value.as_array().at(0)), number(value.as_array().at(1))};
}

inline json::array write(const Arrival& a) { return {a.arm, a.visit}; }
inline Arrival read_arrival(const json::value& value) {
  return {number(value.as_array().at(0)), number(value.as_array().at(1))};
}

inline json::object write(const Fork& f) {
  json::object out{{"n", f.number},
                   {"node", f.node},
                   {"from", f.from},
                   {"arms", json::array(f.arms.begin(), f.arms.end())},
                   {"state", words::of(words::fork_states, f.state)}};
  if (!f.scope.empty()) out["scope"] = write_all(f.scope);
  if (!f.arrived.empty()) out["arrived"] = write_all(f.arrived);
  if (f.joined_by) out["by"] = f.joined_by;
  return out;
}
inline Fork read_fork(const json::value& value) {
  const auto& o = value.as_object();
  Fork f;
  f.number = number(o.at("n"));
  f.node = number(o.at("node"));
  f.from = number(o.at("from"));
  f.arms = read_all(o.at("arms"), number);
  f.state = word(words::fork_states, o.at("state"));
  if (auto* scope = o.if_contains("scope")) f.scope = read_all(*scope, read_place);
  if (auto* arrived = o.if_contains("arrived")) f.arrived = read_all(*arrived, read_arrival);
  if (auto* by = o.if_contains("by")) f.joined_by = number(*by);
  return f;
}

inline json::object write(const Reading& r) {
  json::object out{{"item", write(r.item)}, {"by", write(r.by)}, {"at", to_millis(r.at)}};
  if (r.from_item) out["from"] = r.from_item;
  if (r.read_at) out["read"] = to_millis(*r.read_at);
  if (r.recalled_at) out["recalled"] = to_millis(*r.recalled_at);
  return out;
}
inline Reading read_reading(const json::value& value) {
  const auto& o = value.as_object();
  Reading r{read_item(o.at("item")), no_id, read_handler(o.at("by")), moment(o.at("at")), {}, {}};
  if (auto* from = o.if_contains("from")) r.from_item = from->as_int64();
  if (auto* read = o.if_contains("read")) r.read_at = moment(*read);
  if (auto* recalled = o.if_contains("recalled")) r.recalled_at = moment(*recalled);
  return r;
}

inline json::object write(const Clock& c) {
  json::object out{{"visit", c.visit}, {"remind", write_moments(c.reminders)}, {"reminded", c.reminded}};
  if (c.due_at) out["due"] = to_millis(*c.due_at);
  if (!c.lapses.empty()) out["late"] = write_moments(c.lapses);
  return out;
}
inline Clock read_clock(const json::value& value) {
  const auto& o = value.as_object();
  Clock c{number(o.at("visit")), {}, read_all(o.at("remind"), moment), {}, number(o.at("reminded"))};
  if (auto* due = o.if_contains("due")) c.due_at = moment(*due);
  if (auto* late = o.if_contains("late")) c.lapses = read_all(*late, moment);
  return c;
}

inline json::array write(const Suspension& s) {
  json::array out{s.by.person, s.by.post, to_millis(s.at)};
  if (s.with_whole) out.emplace_back(s.own ? 2 : 1);
  return out;
}
inline Suspension read_suspension(const json::value& value) {
  const auto& a = value.as_array();
  int with = a.size() > 3 ? number(a.at(3)) : 0;
  return {{a.at(0).as_int64(), a.at(1).as_int64()}, moment(a.at(2)), with != 1, with != 0};
}

inline json::array write(const Pause& p) { return {to_millis(p.from), to_millis(p.to)}; }
inline Pause read_pause(const json::value& v) { return {moment(v.as_array().at(0)), moment(v.as_array().at(1))}; }

inline json::array write(const Skip& s) {
  return {s.step, s.by.person, s.by.post, s.said_at, s.act, s.from, to_millis(s.at)};
}
inline Skip read_skip(const json::value& value) {
  const auto& a = value.as_array();
  return {text(a.at(0)),   {a.at(1).as_int64(), a.at(2).as_int64()}, text(a.at(3)), number(a.at(4)),
          number(a.at(5)), moment(a.at(6))};
}

inline json::object write(const Visit& v) {
  json::object out{{"at", to_millis(v.entered_at)}, {"n", v.number}, {"step", v.step}};
  if (v.cause != Cause::forward) out["cause"] = words::of(words::causes, v.cause);
  if (v.parent != v.number - 1) out["parent"] = v.parent;
  if (v.from != v.parent) out["from"] = v.from;
  if (v.due_at) out["due"] = to_millis(*v.due_at);
  if (!v.reminders.empty()) out["remind"] = write_moments(v.reminders);
  if (v.reminded) out["reminded"] = v.reminded;
  if (v.overdue) out["overdue"] = true;
  if (!v.pauses.empty()) out["aside"] = write_all(v.pauses);
  if (v.since) out["since"] = to_millis(*v.since);
  if (!v.lapses.empty()) out["late"] = write_moments(v.lapses);
  if (v.lapsed) out["lapsed"] = v.lapsed;
  if (v.many) out["many"] = true;
  if (v.reading) out["reading"] = true;
  if (v.owed) out["owed"] = true;
  if (!v.scope.empty()) out["scope"] = write_all(v.scope);
  if (!v.voices.empty()) out["voices"] = write_all(v.voices);
  if (!v.passed.empty()) out["passed"] = write_all(v.passed);
  if (!v.frames.empty()) out["frames"] = write_all(v.frames);
  if (!v.slots.empty()) out["slots"] = write_all(v.slots);
  if (v.settlement) out["done"] = write(*v.settlement);
  return out;
}
inline Visit read_visit(const json::value& value) {
  const auto& o = value.as_object();
  Visit v;
  v.number = number(o.at("n"));
  v.step = text(o.at("step"));
  v.entered_at = moment(o.at("at"));
  if (auto* cause = o.if_contains("cause")) v.cause = word(words::causes, *cause);
  v.parent = o.contains("parent") ? number(o.at("parent")) : v.number - 1;
  v.from = o.contains("from") ? number(o.at("from")) : v.parent;
  if (auto* due = o.if_contains("due")) v.due_at = moment(*due);
  if (auto* remind = o.if_contains("remind")) v.reminders = read_all(*remind, moment);
  if (auto* reminded = o.if_contains("reminded")) v.reminded = number(*reminded);
  v.overdue = o.contains("overdue");
  if (auto* aside = o.if_contains("aside")) v.pauses = read_all(*aside, read_pause);
  if (auto* since = o.if_contains("since")) v.since = moment(*since);
  if (auto* late = o.if_contains("late")) v.lapses = read_all(*late, moment);
  if (auto* lapsed = o.if_contains("lapsed")) v.lapsed = number(*lapsed);
  v.many = o.contains("many");
  v.reading = o.contains("reading");
  v.owed = o.contains("owed");
  if (auto* scope = o.if_contains("scope")) v.scope = read_all(*scope, read_place);
  if (auto* voices = o.if_contains("voices")) v.voices = read_all(*voices, read_settlement);
  if (auto* passed = o.if_contains("passed")) v.passed = read_all(*passed, read_passed);
  if (auto* frames = o.if_contains("frames")) v.frames = read_all(*frames, read_frame);
  if (auto* slots = o.if_contains("slots")) v.slots = read_all(*slots, read_slot);
  if (auto* done = o.if_contains("done")) v.settlement = read_settlement(*done);
  return v;
}

inline json::array write_names(const StepNames& names) {
  json::array out;
  for (const auto& [from, to] : names) out.push_back(json::array{from, to});
  return out;
}
inline StepNames read_names(const json::value& value) {
  StepNames out;
  for (const auto& pair : value.as_array())
    out.emplace_back(text(pair.as_array().at(0)), text(pair.as_array().at(1)));
  return out;
}

inline json::array write(const ArmMove& m) { return {m.fork, m.from, m.to}; }
inline ArmMove read_arm(const json::value& value) {
  const auto& a = value.as_array();
  return {number(a.at(0)), number(a.at(1)), number(a.at(2))};
}
inline json::array write(const Chosen& c) { return {c.person, c.post, zs::to_json(c.reason)}; }
inline Chosen read_chosen(const json::value& value) {
  const auto& a = value.as_array();
  return {a.at(0).as_int64(), a.at(1).as_int64(), words_from_json(a.at(2))};
}

}  // namespace zs::flow::codec
