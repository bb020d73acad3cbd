#include <base/phrases.h>
#include <flow/effective.h>
#include <flow/store.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/row.h>
#include <matter/trail.h>
#include <matter/words.h>

#include <charconv>
#include <map>

namespace zs::matter {
namespace {

constexpr int default_page = 100;

constexpr db::Statement select_opinion_texts{
    "select_opinion_texts",
    "SELECT id, opinion FROM work_item WHERE matter = $1 AND opinion IS NOT NULL AND opinion <> ''"};

constexpr db::Statement select_texts{"select_texts", "SELECT digest, body FROM matter_text WHERE matter = $1"};

struct Telling {
  const Kind& kind;
  const flow::State& state;
  const identity::Directory& directory;
  api::Language language;
  std::map<Id, std::string> opinions;        // by work item
  std::map<std::string, std::string> texts;  // by digest
};

Words step_title(const Telling& t, std::string_view step) {
  return Declared{flow::title_of(t.kind.flow, t.state, step)};
}

Words::List people_of(const std::vector<flow::Slot>& slots) {
  Words::List people;
  for (const auto& slot : slots)
    for (const auto& item : slot.items) people.emplace_back(Named{item.holder.person});
  return people;
}

Words::List units_of(const Telling& t, const std::vector<flow::Slot>& slots) {
  Words::List units;
  for (const auto& slot : slots)
    if (slot.department) units.emplace_back(unit_name(t.directory, slot.department->unit));
  return units;
}

/// The word of a unit, given in its own matter.
bool answered(const flow::Settlement& s) { return s.department && s.department->matter != no_id && s.item == no_id; }

Phrase told(const Telling& t, const flow::FreeStep& step) {
  Words::List people;
  for (const auto& one : step.people) people.emplace_back(Named{one.person});
  const bool before = step.placing == flow::Placing::before;
  return Phrase(before ? phrases::trail::step_before : phrases::trail::step_after,
                {{"step", Declared{step.title}}, {"people", people}, {"beside", step_title(t, step.beside)}});
}

/// What was sent round beside the flow: who came since, what is over, what was taken back.
std::optional<Phrase> told_of_readers(const event::Event& event, const flow::Change& change) {
  if (const auto* sent = std::get_if<flow::Circulated>(&change)) {
    if (event.verb != "widen") return std::nullopt;
    Words::List people;
    for (const auto& reading : sent->readings) people.emplace_back(Named{reading.item.holder.person});
    return Phrase(phrases::trail::widened, {{"people", std::move(people)}});
  }
  if (!std::holds_alternative<flow::Recalled>(change)) return std::nullopt;
  if (event.verb == "expire") return Phrase("late", flow::to_text(flow::LateAct::expire));
  return Phrase(phrases::trail::recalled);
}

/// Where it goes from here.
std::optional<Phrase> told(const Telling& t, const flow::Visit& visit) {
  auto people = people_of(visit.slots);
  if (people.empty()) return std::nullopt;  // the starter's own first step
  const auto& words = visit.owed ? phrases::trail::owed : phrases::trail::sent;
  Phrase sent(words, {{"people", people}, {"step", step_title(t, visit.step)}});
  bool left_out = visit.cause != flow::Cause::withdraw && !visit.pauses.empty();
  if (!left_out || !visit.due_at) return sent;
  return Phrase(phrases::trail::pauses_left_out, {{"what", std::move(sent)}, {"at", *visit.due_at}});
}

std::optional<Phrase> told(const Telling& t, const event::Event& event, const flow::Change& change) {
  if (const auto* entered = std::get_if<flow::Entered>(&change)) return told(t, entered->visit);
  if (std::holds_alternative<flow::Reopened>(change) && event.verb == "reach")
    return Phrase(phrases::trail::opened_again);
  if (const auto* reshaped = std::get_if<flow::Reshaped>(&change); reshaped && event.verb == "send_back")
    return Phrase(phrases::trail::to_answer, {{"people", people_of(reshaped->added)}});
  if (const auto* settled = std::get_if<flow::Settled>(&change); settled && answered(settled->settlement))
    return Phrase(phrases::trail::answered,
                  {{"people", Named{settled->settlement.by.person}},
                   {"unit", unit_name(t.directory, settled->settlement.department->unit)}});
  if (const auto* reshaped = std::get_if<flow::Reshaped>(&change); reshaped && event.verb == "add_unit")
    return Phrase(phrases::trail::units_asked, {{"people", units_of(t, reshaped->added)}});
  if (const auto* taken = std::get_if<flow::Unsettled>(&change); taken && taken->item.state == flow::ItemState::away)
    return Phrase(phrases::trail::to_redo, {{"people", Named{taken->item.holder.person}}});
  if (const auto* settled = std::get_if<flow::Settled>(&change); settled && settled->settlement.by_secretary()) {
    bool acted = settled->settlement.on_behalf.front().via == flow::Via::acted;
    return Phrase(acted ? phrases::trail::acted_for : phrases::trail::recorded_for,
                  {{"people", Named{settled->settlement.desk().person}}});
  }
  if (const auto* reshaped = std::get_if<flow::Reshaped>(&change)) {
    auto how = Phrase("placing", flow::to_text(reshaped->added.front().added->placing));
    return Phrase(phrases::trail::asked, {{"people", people_of(reshaped->added)}, {"how", how}});
  }
  if (const auto* lapsed = std::get_if<flow::Lapsed>(&change)) {
    Phrase what("late", flow::to_text(lapsed->act));
    if (lapsed->people.empty()) return what;
    Words::List people;
    for (const auto& one : lapsed->people) people.emplace_back(Named{one.person});
    return Phrase(phrases::trail::watched, {{"what", what}, {"people", std::move(people)}});
  }
  if (auto words = told_of_readers(event, change)) return words;
  if (const auto* dropped = std::get_if<flow::Dropped>(&change); dropped && !dropped->people.empty()) {
    Words::List people;
    for (const auto& one : dropped->people) people.emplace_back(Named{one.person});
    return Phrase(phrases::trail::taken_off, {{"people", std::move(people)}});
  }
  if (const auto* rebound = std::get_if<flow::Rebound>(&change); rebound && rebound->added)
    return Phrase(phrases::trail::passed, {{"people", Named{rebound->added->holder.person}}});
  if (const auto* moved = std::get_if<flow::Migrated>(&change))
    return Phrase(phrases::trail::migrated, {{"from", std::to_string(moved->from)}, {"to", std::to_string(moved->to)}});
  if (const auto* inserted = std::get_if<flow::StepInserted>(&change)) return told(t, inserted->step);
  if (const auto* dropped = std::get_if<flow::StepDropped>(&change))
    return Phrase(phrases::trail::step_dropped, {{"step", step_title(t, dropped->step)}});
  if (const auto* on = std::get_if<flow::Continued>(&change); on && !on->clocks.empty() && on->clocks.front().due_at)
    return Phrase(phrases::trail::due_moved, {{"at", *on->clocks.front().due_at}});
  if (const auto* recounted = std::get_if<flow::Recounted>(&change); recounted && recounted->clocks.size() == 1)
    return Phrase(phrases::trail::due_recounted, {{"at", *recounted->clocks.front().due_at}});
  if (const auto* skipped = std::get_if<flow::Skipped>(&change))
    return Phrase(phrases::trail::passed_over, {{"people", Named{skipped->skip.by.person}},
                                                {"step", step_title(t, skipped->skip.said_at)},
                                                {"next", step_title(t, skipped->skip.step)}});
  if (const auto* ended = std::get_if<flow::Ended>(&change)) return Phrase("state", flow::to_text(ended->life));
  return std::nullopt;
}

Phrase sentence_of(const Telling& t, const event::Event& event) {
  Phrase out("verb", event.verb);
  if (event.verb == "draft" || event.verb == "discard") return out;
  if (const auto* step = event.body.if_contains("step"); step && step->is_string())
    out = Phrase(phrases::trail::of_step, {{"step", step_title(t, step->get_string())},
                                           {"what", act_label(t.kind, step->get_string(), event.verb)}});
  const auto* let_by = event.body.if_contains("let_by");
  if (auto who = let_by && let_by->is_string() ? id_from_text(let_by->get_string()) : std::nullopt)
    out = Phrase(phrases::trail::also,
                 {{"first", out}, {"next", Phrase(phrases::trail::let_by, {{"people", Named{*who}}})}});
  const auto* list = event.body.if_contains("changes");
  auto changes = list ? flow::changes_from_json(*list) : Result<std::vector<flow::Change>>(std::vector<flow::Change>());
  if (!changes) return out;
  for (const auto& change : *changes)
    if (auto next = told(t, event, change)) out = Phrase(phrases::trail::also, {{"first", out}, {"next", *next}});
  return out;
}

/// What was written beside an urging or a transfer, which is no opinion.
std::string text_beside(const Telling& t, const event::Event& event) {
  const auto* digest = event.body.if_contains("text");
  auto found = digest && digest->is_string() ? t.texts.find(std::string(digest->get_string())) : t.texts.end();
  return found == t.texts.end() ? std::string() : found->second;
}

std::string opinion_of(const Telling& t, const event::Event& event) {
  if (event.body.contains("text")) return text_beside(t, event);
  const auto* item = event.body.if_contains("work_item");
  if (!item || !item->is_string() || !event.body.contains("opinion")) return {};
  auto id = id_from_text(item->get_string());
  auto found = id ? t.opinions.find(*id) : t.opinions.end();
  return found == t.opinions.end() ? std::string() : found->second;
}

EventView line_of(const Telling& t, const event::Event& event) {
  EventView line;
  line.id = event.id;
  line.seq = event.seq;
  line.at = event.at;
  if (event.actor != no_id) line.actor = PersonName{event.actor, person_name(t.directory, event.actor)};
  line.actor_post = post_title(t.directory, event.actor_post);
  if (event.on_behalf_of != no_id)
    line.on_behalf_of = PersonName{event.on_behalf_of, person_name(t.directory, event.on_behalf_of)};
  line.verb = event.verb;
  line.verb_label = say("verb", event.verb, t.language);
  line.sentence = say(sentence_of(t, event), reader(t.directory, t.language));
  line.opinion = opinion_of(t, event);
  line.hash = event.hash;
  return line;
}

Result<std::int64_t> after_of(const std::optional<std::string>& cursor) {
  if (!cursor || cursor->empty()) return 0;
  std::int64_t seq = 0;
  auto [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), seq);
  if (error != std::errc() || end != cursor->data() + cursor->size() || seq < 0)
    return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return seq;
}

}  // namespace

Result<EventPage> trail(const Services& services, db::Tx& tx, const api::Call& call, const ListEvents& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto after = after_of(in.cursor);
  if (!after) return Failure(after.error());
  auto kind = services.kinds->of(matter->kind, matter->version);
  auto directory = services.directory();
  Telling telling{*kind, matter->flow, *directory, call.language, {}, {}};
  for (const auto& row : tx.query(select_texts, matter->id)) telling.texts.emplace(row.text(0), row.text(1));
  for (const auto& row : tx.query(select_opinion_texts, matter->id))
    telling.opinions.emplace(row.integer(0), row.text(1));
  int limit = in.limit.value_or(default_page);
  auto events = event::of_stream(tx, {event::StreamKind::matter, matter->id}, *after, limit + 1);
  EventPage page;
  for (std::size_t i = 0; i < events.size() && i < static_cast<std::size_t>(limit); ++i)
    page.items.push_back(line_of(telling, events[i]));
  if (events.size() > static_cast<std::size_t>(limit)) page.next = std::to_string(page.items.back().seq);
  return page;
}

Result<ReaderList> readers(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto directory = services.directory();
  ReaderList list;
  for (const auto& reader : flow::readers(tx, matter->id))
    list.items.push_back({{reader.person, person_name(*directory, reader.person)},
                          relation_label(reader.flags, call.language),
                          reader.first_at,
                          reader.last_at});
  return list;
}

}  // namespace zs::matter
