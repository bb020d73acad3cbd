#include <flow/errors.h>
#include <flow/state.h>
#include <flow/words.h>

#include <stdexcept>

// Short keys in the state: it is read and written with every command and should stay within one page.
namespace zs::flow {
namespace codec {
namespace {

constexpr int format = 1;

template <class E, std::size_t N>
E word(const words::Table<E, N>& table, const json::value& value) {
  if (auto found = words::find(table, std::string_view(value.as_string()))) return *found;
  throw std::invalid_argument("unknown word");
}

Instant moment(const json::value& value) { return from_millis(value.as_int64()); }
int number(const json::value& value) { return static_cast<int>(value.as_int64()); }
std::string text(const json::value& value) { return std::string(value.as_string()); }

json::array write(const Handler& h) { return {h.person, h.post}; }
Handler read_handler(const json::value& value) {
  const auto& a = value.as_array();
  return {a.at(0).as_int64(), a.at(1).as_int64()};
}

json::array write_moments(const std::vector<Instant>& moments) {
  json::array out;
  for (const auto& at : moments) out.emplace_back(to_millis(at));
  return out;
}

json::array write_ids(const std::vector<Id>& ids) { return json::array(ids.begin(), ids.end()); }
std::vector<Id> read_ids(const json::value& value) {
  std::vector<Id> out;
  for (const auto& id : value.as_array()) out.push_back(id.as_int64());
  return out;
}

json::array write(const Passed& p) { return {p.item, p.by.person, p.by.post, to_millis(p.at)}; }
Passed read_passed(const json::value& value) {
  const auto& a = value.as_array();
  return {a.at(0).as_int64(), {a.at(1).as_int64(), a.at(2).as_int64()}, moment(a.at(3))};
}

json::object write(const Item& i);
json::object write(const Slot& s);
json::array write(const Frame& f);
json::array write(const Settlement& s);
json::array write(const Place& p);
json::array write(const Arrival& a);
json::object write(const Fork& f);
json::object write(const Reading& r);
json::object write(const Visit& v);

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

json::array write(const Addition& a) {
  return {words::of(words::placings, a.placing), a.slot, a.by.person, a.by.post};
}
Addition read_addition(const json::value& value) {
  const auto& a = value.as_array();
  return {word(words::placings, a.at(0)), number(a.at(1)), {a.at(2).as_int64(), a.at(3).as_int64()}};
}

json::array write(const Settlement& s) {
  json::array out{s.by.person, s.by.post, s.item, words::of(words::outcomes, s.outcome), to_millis(s.at), s.act};
  const bool plain = s.others.empty() && s.passed.empty() && s.slot == 1 && !s.lead && !s.added;
  if (plain) return out;
  json::object more{{"rest", write_ids(s.others)}, {"passed", write_all(s.passed)}};
  if (s.slot != 1) more["slot"] = s.slot;
  if (s.lead) more["lead"] = true;
  if (s.added) more["added"] = write(*s.added);
  out.emplace_back(std::move(more));
  return out;
}
Settlement read_settlement(const json::value& value) {
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
               {}};
  if (a.size() == 6) return s;
  const auto& more = a.at(6).as_object();
  s.others = read_ids(more.at("rest"));
  s.passed = read_all(more.at("passed"), read_passed);
  if (auto* slot = more.if_contains("slot")) s.slot = number(*slot);
  s.lead = more.contains("lead");
  if (auto* added = more.if_contains("added")) s.added = read_addition(*added);
  return s;
}

json::object write(const Item& i) {
  json::object out{{"id", i.id}, {"of", write(i.holder)}};
  if (!i.reason.empty()) out["why"] = zs::to_json(i.reason);
  if (i.state == ItemState::parked) out["parked"] = true;
  if (i.state == ItemState::waiting) out["waiting"] = true;
  if (i.state == ItemState::asking) out["asking"] = true;
  if (i.viewed_at) out["seen"] = to_millis(*i.viewed_at);
  return out;
}
Item read_item(const json::value& value) {
  const auto& o = value.as_object();
  Item i{o.at("id").as_int64(), read_handler(o.at("of")), {}, ItemState::open, {}};
  if (auto* why = o.if_contains("why")) i.reason = words_from_json(*why);
  if (o.contains("parked")) i.state = ItemState::parked;
  if (o.contains("waiting")) i.state = ItemState::waiting;
  if (o.contains("asking")) i.state = ItemState::asking;
  if (auto* seen = o.if_contains("seen")) i.viewed_at = moment(*seen);
  return i;
}

json::object write(const Slot& s) {
  json::object out{{"items", write_all(s.items)}};
  if (s.number != 1) out["n"] = s.number;
  if (s.pool) out["pool"] = true;
  if (s.claimed) out["claimed"] = true;
  if (s.lead) out["lead"] = true;
  if (s.added) out["added"] = write(*s.added);
  if (!s.passed.empty()) out["passed"] = write_all(s.passed);
  if (s.urged_at) out["urged"] = json::array{s.urge_count, to_millis(*s.urged_at)};
  if (s.settlement) out["done"] = write(*s.settlement);
  return out;
}
Slot read_slot(const json::value& value) {
  const auto& o = value.as_object();
  Slot s;
  s.items = read_all(o.at("items"), read_item);
  if (auto* n = o.if_contains("n")) s.number = number(*n);
  s.pool = o.contains("pool");
  s.claimed = o.contains("claimed");
  s.lead = o.contains("lead");
  if (auto* added = o.if_contains("added")) s.added = read_addition(*added);
  if (auto* passed = o.if_contains("passed")) s.passed = read_all(*passed, read_passed);
  if (auto* urged = o.if_contains("urged")) {
    s.urge_count = number(urged->as_array().at(0));
    s.urged_at = moment(urged->as_array().at(1));
  }
  if (auto* done = o.if_contains("done")) s.settlement = read_settlement(*done);
  return s;
}

json::array write(const Frame& f) { return {f.step, f.visit, f.handler.person, f.handler.post}; }
Frame read_frame(const json::value& value) {
  const auto& a = value.as_array();
  return {text(a.at(0)), number(a.at(1)), {a.at(2).as_int64(), a.at(3).as_int64()}};
}

json::array write(const Place& p) { return {p.fork, p.arm}; }
Place read_place(const json::value& value) { return {number(value.as_array().at(0)), number(value.as_array().at(1))}; }

json::array write(const Arrival& a) { return {a.arm, a.visit}; }
Arrival read_arrival(const json::value& value) {
  return {number(value.as_array().at(0)), number(value.as_array().at(1))};
}

json::object write(const Fork& f) {
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
Fork read_fork(const json::value& value) {
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

json::object write(const Reading& r) {
  json::object out{{"item", write(r.item)}, {"by", write(r.by)}, {"at", to_millis(r.at)}};
  if (r.from_item) out["from"] = r.from_item;
  if (r.read_at) out["read"] = to_millis(*r.read_at);
  return out;
}
Reading read_reading(const json::value& value) {
  const auto& o = value.as_object();
  Reading r{read_item(o.at("item")), no_id, read_handler(o.at("by")), moment(o.at("at")), std::nullopt};
  if (auto* from = o.if_contains("from")) r.from_item = from->as_int64();
  if (auto* read = o.if_contains("read")) r.read_at = moment(*read);
  return r;
}

json::object write(const Visit& v) {
  json::object out{{"at", to_millis(v.entered_at)}, {"n", v.number}, {"step", v.step}};
  if (v.cause != Cause::forward) out["cause"] = words::of(words::causes, v.cause);
  if (v.parent != v.number - 1) out["parent"] = v.parent;
  if (v.from != v.parent) out["from"] = v.from;
  if (v.due_at) out["due"] = to_millis(*v.due_at);
  if (!v.reminders.empty()) out["remind"] = write_moments(v.reminders);
  if (v.reminded) out["reminded"] = v.reminded;
  if (v.overdue) out["overdue"] = true;
  if (v.many) out["many"] = true;
  if (v.reading) out["reading"] = true;
  if (!v.scope.empty()) out["scope"] = write_all(v.scope);
  if (!v.voices.empty()) out["voices"] = write_all(v.voices);
  if (!v.frames.empty()) out["frames"] = write_all(v.frames);
  if (!v.slots.empty()) out["slots"] = write_all(v.slots);
  if (v.settlement) out["done"] = write(*v.settlement);
  return out;
}
Visit read_visit(const json::value& value) {
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
  v.many = o.contains("many");
  v.reading = o.contains("reading");
  if (auto* scope = o.if_contains("scope")) v.scope = read_all(*scope, read_place);
  if (auto* voices = o.if_contains("voices")) v.voices = read_all(*voices, read_settlement);
  if (auto* frames = o.if_contains("frames")) v.frames = read_all(*frames, read_frame);
  if (auto* slots = o.if_contains("slots")) v.slots = read_all(*slots, read_slot);
  if (auto* done = o.if_contains("done")) v.settlement = read_settlement(*done);
  return v;
}

json::object change(const Started& c) {
  return {{"change", "started"}, {"starter", write(c.starter)}, {"version", c.version}, {"at", to_millis(c.at)}};
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
  return {{"change", "acknowledged"}, {"item", c.item}, {"by", write(c.by)}, {"at", to_millis(c.at)}};
}
json::object change(const Ended& c) {
  return {{"change", "ended"}, {"life", words::of(words::lives, c.life)}, {"at", to_millis(c.at)}};
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
  return c;
}
Change read_marked(const json::object& o) {
  auto* slot = o.if_contains("slot");
  auto* item = o.if_contains("item");
  return Marked{number(o.at("visit")), slot ? number(*slot) : 0, item ? item->as_int64() : no_id,
                word(words::marks, o.at("mark")), moment(o.at("at"))};
}

Change read_dropped(const json::object& o) {
  Dropped c{number(o.at("visit")), read_all(o.at("slots"), number), word(words::cancel_reasons, o.at("reason")), {}};
  if (auto* people = o.if_contains("people")) c.people = read_all(*people, read_handler);
  return c;
}

/// Changes of parallel parts, several voices and circulation.
Change read_later_change(std::string_view kind, const json::object& o) {
  if (kind == "dropped") return read_dropped(o);
  if (kind == "activated") return Activated{number(o.at("visit")), number(o.at("slot")), moment(o.at("at"))};
  if (kind == "reshaped")
    return Reshaped{number(o.at("visit")), number(o.at("slot")), read_all(o.at("added"), read_slot)};
  if (kind == "resumed") return Resumed{number(o.at("visit")), number(o.at("slot"))};
  if (kind == "unsettled") return Unsettled{number(o.at("visit")), number(o.at("slot")), read_item(o.at("item"))};
  if (kind == "forked") return Forked{read_fork(o.at("fork"))};
  if (kind == "circulated") return Circulated{read_all(o.at("readings"), read_reading)};
  if (kind == "acknowledged")
    return Acknowledged{o.at("item").as_int64(), read_handler(o.at("by")), moment(o.at("at"))};
  throw std::invalid_argument("unknown change");
}

Change read_change(const json::value& value) {
  const auto& o = value.as_object();
  std::string_view kind = o.at("change").as_string();
  if (kind == "started") return Started{read_handler(o.at("starter")), number(o.at("version")), moment(o.at("at"))};
  if (kind == "entered") return Entered{read_visit(o.at("visit")), read_handler(o.at("from"))};
  if (kind == "settled") return read_settled(o);
  if (kind == "left") return Left{number(o.at("visit"))};
  if (kind == "cancelled") return read_cancelled(o);
  if (kind == "rebound") return read_rebound(o);
  if (kind == "marked") return read_marked(o);
  if (kind == "ended") return Ended{word(words::lives, o.at("life")), moment(o.at("at"))};
  return read_later_change(kind, o);
}

State read_state(const json::value& value) {
  const auto& o = value.as_object();
  if (o.empty()) return {};
  if (number(o.at("format")) != format) throw std::invalid_argument("unknown format");
  State s;
  s.life = word(words::lives, o.at("life"));
  s.version = number(o.at("version"));
  s.starter = read_handler(o.at("starter"));
  s.started_at = moment(o.at("started"));
  if (auto* ended = o.if_contains("ended")) s.ended_at = moment(*ended);
  s.visit_count = number(o.at("count"));
  s.visits = read_all(o.at("visits"), read_visit);
  if (auto* acts = o.if_contains("acts")) s.act_count = number(*acts);
  if (auto* forks = o.if_contains("forks")) s.forks = read_all(*forks, read_fork);
  if (auto* count = o.if_contains("fork_count")) s.fork_count = number(*count);
  if (auto* readings = o.if_contains("readings")) s.readings = read_all(*readings, read_reading);
  return s;
}

}  // namespace
}  // namespace codec

std::string encode(const State& s) {
  if (s.life == Life::draft) return "{}";
  json::object out{{"format", codec::format},
                   {"life", words::of(words::lives, s.life)},
                   {"version", s.version},
                   {"starter", codec::write(s.starter)},
                   {"started", to_millis(s.started_at)},
                   {"count", s.visit_count},
                   {"visits", codec::write_all(s.visits)}};
  if (s.ended_at) out["ended"] = to_millis(*s.ended_at);
  if (s.act_count) out["acts"] = s.act_count;
  if (s.fork_count) out["fork_count"] = s.fork_count;
  if (!s.forks.empty()) out["forks"] = codec::write_all(s.forks);
  if (!s.readings.empty()) out["readings"] = codec::write_all(s.readings);
  return canonical(out);
}

Result<State> decode(std::string_view text) try {
  auto value = parse_json(text);
  if (!value) return refuse(errors::flow_state_unreadable);
  return codec::read_state(*value);
} catch (const std::exception&) {
  return refuse(errors::flow_state_unreadable);
}

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
