#include <base/errors.h>
#include <base/json.h>
#include <base/phrases.h>
#include <flow/preview.h>
#include <matter/completion.h>
#include <matter/context.h>
#include <matter/org_view.h>
#include <matter/paper_rights.h>
#include <matter/votes.h>
#include <matter/way.h>
#include <matter/words.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

constexpr db::Statement select_times{
    "select_times",
    "SELECT id, visit, step_title, person, post, reason, state, arrived_at, first_view_at, done_at, outcome FROM "
    "work_item WHERE matter = $1 ORDER BY visit, slot, id"};

/// States of an item: somebody else claimed it, nobody is asked for it any more.
constexpr std::int64_t parked_item = 2, void_item = 5;

/// One matter whose way is told to one reader.
struct Wayfarer {
  const api::Call& call;
  const Matter& matter;
  const Situation& at;
  Reader reader;

  std::string title_of(const std::string& step) const {
    const auto* found = at.kind().flow.find(step);
    return found ? declared(found->title, call.language) : step;
  }
  std::string label_of(const std::string& field) const {
    const auto* found = at.kind().form.find(field);
    return found ? declared(found->label, call.language) : field;
  }
  std::vector<std::string> labels_of(const std::vector<std::string>& fields) const {
    std::vector<std::string> out;
    for (const auto& field : fields) out.push_back(label_of(field));
    return out;
  }
  PersonName named(Id person) const { return {person, person_name(at.directory(), person)}; }
  PostName post_named(Id post) const {
    return {post, post_title(at.directory(), post), unit_name_of_post(at.directory(), post)};
  }
  std::int64_t open_minutes(Instant from, Instant to) const {
    return at.calendar().working_time_between(from, std::max(from, to)).value.count();
  }
};

/// How long it lay before it was opened, and how long it was in hand then.
void measure(const Wayfarer& w, Instant end, WayStay& stay) {
  stay.waited_minutes = w.open_minutes(*stay.arrived_at, stay.viewed_at.value_or(end));
  if (stay.viewed_at) stay.worked_minutes = w.open_minutes(*stay.viewed_at, end);
}

/// A visit as its items tell it.
struct Stays {
  std::string step_title;
  std::vector<WayStay> people;
};

/// When it went on without him, of somebody who had it and never spoke.
std::optional<Instant> went_on_without(const flow::Visit* visit, const flow::Handler& who) {
  auto silent = [&](const flow::Settlement& voice) {
    return std::find(voice.missed.begin(), voice.missed.end(), who) != voice.missed.end();
  };
  if (!visit || !visit->settlement) return std::nullopt;
  bool one_of_them = silent(*visit->settlement) || std::any_of(visit->voices.begin(), visit->voices.end(), silent);
  return one_of_them ? std::optional(visit->settlement->at) : std::nullopt;
}

WayStay stay_of(const Wayfarer& w, const db::Row& row, Instant end) {
  WayStay stay;
  stay.person = w.named(row.integer(3));
  stay.post = w.post_named(row.integer(4));
  stay.reason = say(words_from_json(*parse_json(row.text(5))), w.reader);
  stay.outcome = row.optional_text(10).value_or("");
  if (!stay.outcome.empty()) stay.outcome_label = say("verb", stay.outcome, w.call.language);
  stay.arrived_at = row.moment(7);
  stay.viewed_at = row.optional_moment(8);
  stay.done_at = row.optional_moment(9);
  measure(w, stay.done_at.value_or(end), stay);
  return stay;
}

/// Items by visit, those nobody is asked for any more left out; but whoever let it pass is named. What goes on is
/// counted until now.
std::map<int, Stays> stays(const Wayfarer& w, db::Tx& tx) {
  std::map<int, Stays> out;
  for (const auto& row : tx.query(select_times, w.matter.id)) {
    int number = static_cast<int>(row.integer(1));
    bool lapsed = row.integer(6) == void_item && row.optional_text(10) == flow::to_text(flow::Outcome::lapsed);
    if (row.integer(6) == parked_item || (row.integer(6) == void_item && !lapsed)) continue;
    auto without = lapsed ? went_on_without(w.matter.flow.visit(number), {row.integer(3), row.integer(4)}) : w.call.now;
    if (!without) continue;
    auto& visit = out[number];
    visit.step_title = declared(row.text(2), w.call.language);
    visit.people.push_back(stay_of(w, row, *without));
  }
  return out;
}

/// The first step, which nobody was sent: who began it, and when it was done.
WayStay beginning(const Wayfarer& w, const flow::Visit& visit) {
  WayStay stay;
  stay.person = w.named(visit.settlement->by.person);
  stay.post = w.post_named(visit.settlement->by.post);
  stay.outcome = std::string(flow::to_text(visit.settlement->outcome));
  stay.outcome_label = say("verb", stay.outcome, w.call.language);
  stay.done_at = visit.settlement->at;
  return stay;
}

std::vector<WayPassed> passed(const Wayfarer& w, db::Tx& tx) {
  auto items = stays(w, tx);
  std::vector<WayPassed> out;
  for (const auto& visit : w.matter.flow.visits) {
    WayPassed line;
    line.visit = visit.number;
    line.step = visit.step;
    auto& told = items[visit.number];
    line.step_title = told.step_title.empty() ? w.title_of(visit.step) : told.step_title;
    line.cause = std::string(flow::to_text(visit.cause));
    line.cause_label = say("cause", line.cause, w.call.language);
    line.entered_at = visit.entered_at;
    line.due_at = visit.due_at;
    if (visit.settlement) line.left_at = visit.settlement->at;
    line.late = line.due_at && line.left_at.value_or(w.call.now) > *line.due_at;
    line.people = std::move(told.people);
    if (line.people.empty() && visit.settlement) line.people.push_back(beginning(w, visit));
    out.push_back(std::move(line));
  }
  return out;
}

std::string lane_of(const std::vector<flow::Lane>& lanes) {
  std::string out;
  for (const auto& lane : lanes) out += fmt::format("{}{}.{}", out.empty() ? "" : "/", lane.fork, lane.arm);
  return out;
}

Phrase order_of(flow::VoiceOrder order) {
  switch (order) {
    case flow::VoiceOrder::one_by_one:
      return phrases::way::in_turn;
    case flow::VoiceOrder::groups:
      return phrases::way::in_groups;
    case flow::VoiceOrder::together:
      break;
  }
  return phrases::way::together;
}

/// How several people do it: one by one or together, and when it goes on.
std::string how(const Wayfarer& w, const flow::StepAhead& ahead) {
  if (ahead.rule.many()) {
    Phrase words(phrases::way::voices, {{"order", order_of(ahead.rule.order)}, {"rule", rule_of(ahead.rule)}});
    return say(words, w.reader);
  }
  if (ahead.choose == flow::Choose::one) return say(Phrase(phrases::way::chosen), w.reader);
  bool several = !ahead.voices.empty() && ahead.voices.front().size() > 1;
  return several ? say(Phrase(phrases::way::pool), w.reader) : std::string();
}

std::string skipped_line(const Wayfarer& w, const flow::Skip& skip) {
  const auto& words = skip.act > 0 ? phrases::way::said_before : phrases::way::will_have_said;
  return say(Phrase(words, {{"who", Named{skip.by.person}}, {"step", w.title_of(skip.said_at)}}), w.reader);
}

WayAhead line_of(const Wayfarer& w, const flow::StepAhead& ahead) {
  WayAhead line;
  line.step = ahead.step;
  line.step_title = declared(ahead.title, w.call.language);
  line.stage = declared(ahead.stage, w.call.language);
  line.expected = ahead.expected;
  line.certain = ahead.certain;
  line.next = ahead.next;
  line.lane = lane_of(ahead.lanes);
  line.how = how(w, ahead);
  line.choose = ahead.choose == flow::Choose::one ? "one" : "none";
  line.hangs_on = w.labels_of(ahead.hangs_on);
  line.unknown = w.labels_of(ahead.unknown);
  for (const auto& voice : ahead.voices)
    for (const auto& one : voice)
      line.people.push_back({one.person, one.post, person_name(w.at.directory(), one.person),
                             post_title(w.at.directory(), one.post), unit_name_of_post(w.at.directory(), one.post),
                             say(one.reason, w.reader)});
  for (const auto& skip : ahead.skipped) line.skipped.push_back(skipped_line(w, skip));
  return line;
}

/// The fields as they will be when the caller sends what he is writing.
json::object fields_with_draft(db::Tx& tx, const Kind& kind, const Matter& matter, Id person) {
  auto saved = draft_of(tx, matter.id, person);
  if (!saved || saved->base_revision != matter.revision) return matter.fields;
  return fields_with(kind, matter, person, saved->fields);
}

}  // namespace

Result<Way> way(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Situation at(services, kind, *matter, {call.caller.person, call.caller.post}, call.now);
  at.look_in(tx);
  at.set_fields(fields_with_draft(tx, *kind, *matter, call.caller.person));
  at.set_computed(fields_foreseen(at, *matter));
  Wayfarer w{call, *matter, at, reader(at.directory(), call.language)};
  Way out;
  out.state = matter->state;
  out.state_label = standing_label(*kind, *matter, date_of(call.now), call.language);
  out.passed = passed(w, tx);
  for (const auto& ahead : flow::preview(kind->flow, matter->flow, at.context()))
    out.ahead.push_back(line_of(w, ahead));
  return out;
}

}  // namespace zs::matter
