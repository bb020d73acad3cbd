#include <crypto/crypto.h>
#include <flow/store.h>
#include <matter/acts.h>
#include <matter/books.h>
#include <matter/child.h>
#include <matter/completion.h>
#include <matter/deliver.h>
#include <matter/drawing.h>
#include <matter/findings.h>
#include <matter/numbers.h>
#include <matter/org_view.h>
#include <matter/reaches.h>
#include <matter/record.h>
#include <matter/draws.h>
#include <matter/opens.h>
#include <matter/survey_bank.h>
#include <matter/score_sheet.h>
#include <matter/survey_open.h>
#include <matter/search_text.h>
#include <matter/unique.h>
#include <matter/versions.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_opinion_of_item{"select_opinion_of_item", "SELECT opinion FROM work_item WHERE id = $1"};

NumberDue number_due(const Kind& kind, const flow::Decision& decision) {
  if (!kind.ledger) return NumberDue::not_now;
  const auto& when = kind.ledger->assign_at;
  bool now = completes(decision, when == "submit" ? kind.flow.steps.front().name : when);
  return now ? NumberDue::now : NumberDue::not_now;
}

/// Receipts, reading, urging, reminders and other deadlines change nothing that a command could be based on.
bool moves(const flow::Decision& decision) {
  return !std::all_of(decision.changes.begin(), decision.changes.end(), [](const flow::Change& change) {
    return std::holds_alternative<flow::Marked>(change) || std::holds_alternative<flow::Circulated>(change) ||
           std::holds_alternative<flow::Acknowledged>(change) || std::holds_alternative<flow::Recalled>(change) ||
           std::holds_alternative<flow::Confirmed>(change) ||
           std::holds_alternative<flow::Lapsed>(change) || std::holds_alternative<flow::Recounted>(change);
  });
}

void follow(Matter& matter, const flow::Decision& decision, Instant now) {
  matter.flow = decision.state;
  matter.state = std::string(flow::to_text(decision.state.life));
  matter.step = flow::current_step(decision.state);
  matter.due_at = flow::earliest_due(decision.state);
  if (moves(decision)) matter.revision += 1;
  if (!matter.started_at && decision.state.life != flow::Life::draft) matter.started_at = now;
  matter.closed_at = decision.state.ended_at;
}

/// In whose name it is done, where the declaration has a field for that. A matter with a number stays where it stands
/// in the register.
void stand_for_organ(Doing& doing) {
  const auto* field = doing.at.kind().form.find(doing.at.kind().organ);
  if (!field || doing.matter.number) return;
  for (Id unit : form::ids_in(*field, doing.at.fields()))
    if (doing.at.directory().unit(unit)) doing.matter.organ = doing.at.directory().organ_of(unit);
}

std::string keep(Doing& doing, std::string words) {
  auto digest = crypto::sha256_hex(words);
  doing.words.push_back(std::move(words));
  return digest;
}

void write_row(Doing& doing, bool begun) {
  begun ? insert(doing.tx, doing.matter) : update(doing.tx, doing.matter);
  for (const auto& words : doing.words) keep_text(doing.tx, doing.matter.id, words);
  doing.words.clear();
}

/// Fields that changed go to the history as one text; the event names it by digest.
void keep_fields(Doing& doing, json::object& body) {
  auto names = form::changed(doing.matter.fields, doing.at.fields());
  if (names.empty()) return;
  json::object changes;
  json::array listed;
  for (const auto& name : names) {
    const auto* value = doing.at.fields().if_contains(name);
    changes[name] = value ? *value : json::value(nullptr);
    listed.emplace_back(name);
  }
  body["changed"] = std::move(listed);
  body["fields"] = keep(doing, canonical(changes));
  auto bodies = body_digests(doing.at.kind().form, doing.at.fields(), names);
  if (!bodies.empty()) body["bodies"] = std::move(bodies);
  doing.matter.fields = doing.at.fields();
  doing.matter.title = titled(doing.at.kind().form, doing.matter.fields, doing.at.directory());
}

/// What the completed step vouches for stands with the event, and on the matter until it is signed again.
void keep_signed(Doing& doing, const flow::Decision& decision, json::object& body) {
  const auto* step = doing.at.kind().flow.find(decision.step);
  if (!step || step->freezes.empty() || !completes(decision, step->name)) return;
  doing.matter.frozen = freeze(doing.at.kind().form, *step, doing.at.fields(), decision.principal(), doing.call.now);
  body["frozen"] = as_json(*doing.matter.frozen);
}

/// A signature goes on naming its step, whatever the new version calls it.
void rename_signed(Doing& doing, const flow::Decision& decision, json::object& body) {
  if (!doing.matter.frozen) return;
  for (const auto& change : decision.changes)
    if (const auto* moved = std::get_if<flow::Migrated>(&change))
      for (const auto& [from, to] : moved->names)
        if (from == doing.matter.frozen->step) {
          doing.matter.frozen->step = to;
          body["frozen"] = as_json(*doing.matter.frozen);
          return;
        }
}

json::object body_of(const Doing& doing, const Decided& decided) {
  json::object body{{"changes", flow::to_json(decided.decision.changes)}, {"revision", doing.matter.revision}};
  if (!decided.decision.step.empty()) body["step"] = decided.decision.step;
  if (decided.decision.work_item != no_id) body["work_item"] = zs::to_text(decided.decision.work_item);
  if (doing.let_by != no_id) body["let_by"] = zs::to_text(doing.let_by);
  if (!decided.command.opinion.empty()) body["opinion"] = crypto::sha256_hex(decided.command.opinion);
  return body;
}

flow::MatterFacts facts_of(const Doing& doing, const Decided& decided, const flow::State& before) {
  const auto& matter = doing.matter;
  const auto& directory = doing.at.directory();
  flow::MatterFacts facts;
  facts.matter = matter.id;
  facts.kind = matter.kind;
  facts.kind_title = doing.at.kind().title;
  facts.title = matter.title;
  facts.number = matter.number.value_or("");
  facts.urgency = std::string(to_text(matter.urgency));
  facts.mark = std::string(to_text(matter.mark));
  facts.starter = matter.starter;
  facts.starter_name = person_name(directory, matter.starter);
  facts.unit_name = unit_name(directory, matter.unit);
  const auto& decision = decided.decision;
  facts.actor = decision.desk();
  auto from = decision.acting.person == no_id ? decision.principal().person : decision.desk().person;
  facts.actor_name = person_name(directory, from);
  facts.last_opinion = decided.command.opinion;
  facts.opinion = decided.command.opinion;
  facts.customary =
      deadline::customary_due(doing.at.calendar(), static_cast<deadline::Urgency>(matter.urgency), doing.call.now) -
      doing.call.now;
  facts.now = doing.call.now;
  facts.reading = flow::reading_count(before);
  facts.secretaries = [&doing](const flow::Handler& leader) {
    identity::Errand errand{doing.matter.kind, {}, {}, static_cast<int>(doing.matter.mark), doing.call.now};
    return identity::secretaries_of(doing.at.directory(), leader.person, errand);
  };
  return facts;
}

api::Call acting_as(const api::Call& call, const flow::Handler& acting) {
  auto own = call;
  if (acting.person != no_id && call.caller.person != no_id) own.caller.post = acting.post;
  return own;
}

/// What a secretary wrote and takes back himself is his to write anew; otherwise it lies with whose word it is.
void restore_words(Doing& doing, const flow::Settlement& act) {
  if (act.item == no_id) return;
  auto row = doing.tx.one(select_opinion_of_item, act.item);
  if (!row || row->null(0) || row->text(0).empty()) return;
  Id desk = act.desk().person;
  bool himself = act.by.person == doing.call.caller.person;
  save_draft(doing.tx, doing.matter.id, {himself ? act.by.person : desk, desk},
             {{}, row->text(0), doing.matter.revision, doing.call.now});
}

/// The voice that was taken back while the others had not decided.
void restore_voice(Doing& doing, const flow::State& before, const flow::Unsettled& taken) {
  const auto* visit = before.visit(taken.visit);
  if (!visit) return;
  for (const auto& voice : visit->voices)
    if (voice.slot == taken.slot) restore_words(doing, voice);
}

/// What was taken back comes to the desk again with the words that were sent, as a draft.
void restore_opinion(Doing& doing, const flow::State& before, const flow::Decision& decision) {
  for (const auto& change : decision.changes) {
    if (const auto* taken = std::get_if<flow::Unsettled>(&change)) restore_voice(doing, before, *taken);
    const auto* cancelled = std::get_if<flow::Cancelled>(&change);
    if (!cancelled || cancelled->reopened == 0) continue;
    const auto* visit = before.visit(cancelled->reopened);
    if (visit && visit->settlement) restore_words(doing, *visit->settlement);
  }
}

/// Whether a line of the flow keeps the opinion: that of the item which the act finished.
bool kept_in_a_line(const flow::Decision& decision) {
  return std::any_of(decision.changes.begin(), decision.changes.end(), [](const flow::Change& change) {
    const auto* settled = std::get_if<flow::Settled>(&change);
    const auto* rebound = std::get_if<flow::Rebound>(&change);
    return (settled && settled->settlement.item != no_id) || (rebound && rebound->how == flow::Rebinding::transfer) ||
           std::holds_alternative<flow::Acknowledged>(change);
  });
}

/// What stays with the event: words beside the act, or an opinion that no line keeps (of the first submit, of
/// revoking).
const std::string& words_beside(const Decided& decided) {
  bool opinion = decided.text.empty() && !kept_in_a_line(decided.decision);
  return opinion ? decided.command.opinion : decided.text;
}

void append_event(Doing& doing, const Decided& decided, json::object body) {
  event::Draft draft{
      {event::StreamKind::matter, doing.matter.id}, std::string(flow::to_text(decided.command.verb)), std::move(body)};
  const auto& decision = decided.decision;
  if (!decision.on_behalf.empty()) draft.on_behalf_of = decision.principal().person;
  doing.matter.head = event::append(doing.tx, acting_as(doing.call, decision.acting),
                                    doing.services.ids->next(doing.call.now), doing.matter.head, draft);
}

/// What was opened by itself says of what it comes.
void keep_origin(const Doing& doing, json::object& body) {
  if (doing.recurring != no_id) body["recurring"] = zs::to_text(doing.recurring);
}

void wake_after_commit(Doing& doing) {
  if (doing.services.wake) doing.tx.after_commit(doing.services.wake);
}

}  // namespace

Result<api::Nothing> record(Doing& doing, const Decided& decided) {
  auto before = doing.matter.flow;
  auto title = doing.matter.title;
  auto number = doing.matter.number;
  const bool begun = doing.matter.head.seq == 0;
  follow(doing.matter, decided.decision, doing.call.now);
  stand_for_organ(doing);
  auto once = settle_unique(doing, before);
  if (!once) return Failure(once.error());
  auto booked = settle_books(doing, decided.decision, before);
  if (!booked) return Failure(booked.error());
  auto numbered = settle_number(doing, number_due(doing.at.kind(), decided.decision));
  if (!numbered) return Failure(numbered.error());
  auto body = body_of(doing, decided);
  const auto& words = words_beside(decided);
  if (!words.empty()) body["text"] = keep(doing, words);
  keep_fields(doing, body);
  keep_origin(doing, body);
  keep_drawing(doing, decided.decision, body);
  if (!booked->empty()) body["booked"] = std::move(*booked);
  if (doing.matter.number) body["number"] = *doing.matter.number;
  keep_signed(doing, decided.decision, body);
  rename_signed(doing, decided.decision, body);
  enter_acts(doing, decided.decision, body);
  auto scored = settle_score(doing, decided.decision, body);
  if (!scored) return scored;
  auto asked = settle_survey(doing, decided.decision, body);
  if (!asked) return asked;
  settle_finding(doing, body);
  settle_reaches(doing, body);
  auto drawn = settle_draw(doing, decided.decision, body);
  if (!drawn) return drawn;
  auto opened = settle_opens(doing, decided.decision, body);
  if (!opened) return opened;
  auto readable = completes(decided.decision, doing.at.kind().flow.steps.front().name) ? check_bank_question(doing)
                                                                                      : api::Nothing{};
  if (!readable) return readable;
  for (auto& fact : *numbered) body[fact.key()] = fact.value();
  const bool worded = begun || body.contains("changed") || doing.matter.number != number;
  append_event(doing, decided, std::move(body));
  write_row(doing, begun);
  if (worded) index_paper(doing.tx, doing.at.kind(), doing.matter);
  auto facts = facts_of(doing, decided, before);
  flow::project(doing.tx, doing.at.kind().flow, facts, decided.decision.state, decided.decision.changes,
                [&] { return doing.services.ids->next(doing.call.now); });
  if (doing.matter.title != title || doing.matter.number != number) flow::retitle(doing.tx, facts);
  restore_opinion(doing, before, decided.decision);
  auto handed = settle_children(doing, decided, before);
  if (!handed) return handed;
  const auto& deliver = doing.at.kind().deliver;
  if (deliver && completes(decided.decision, deliver->at)) send_named(doing);
  wake_after_commit(doing);
  return api::Nothing{};
}

void record_draft(Doing& doing) {
  stand_for_organ(doing);
  json::object body{{"kind", doing.matter.kind}, {"revision", doing.matter.revision}};
  keep_fields(doing, body);
  keep_origin(doing, body);
  event::Draft draft{{event::StreamKind::matter, doing.matter.id}, "draft", std::move(body)};
  flow::Handler starter{doing.matter.starter, doing.matter.starter_post};
  doing.matter.head = event::append(doing.tx, acting_as(doing.call, starter), doing.services.ids->next(doing.call.now),
                                    doing.matter.head, draft);
  write_row(doing, true);
  index_paper(doing.tx, doing.at.kind(), doing.matter);
  wake_after_commit(doing);
}

}  // namespace zs::matter
