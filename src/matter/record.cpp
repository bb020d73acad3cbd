#include <crypto/crypto.h>
#include <flow/store.h>
#include <matter/org_view.h>
#include <matter/record.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_opinion_of_item{"select_opinion_of_item", "SELECT opinion FROM work_item WHERE id = $1"};

bool completes(const flow::Decision& decision, std::string_view step) {
  if (decision.step != step) return false;
  return std::any_of(decision.changes.begin(), decision.changes.end(), [](const flow::Change& change) {
    const auto* settled = std::get_if<flow::Settled>(&change);
    return settled && (settled->settlement.outcome == flow::Outcome::agree ||
                       settled->settlement.outcome == flow::Outcome::submit);
  });
}

bool number_is_due(const Kind& kind, const Matter& matter, const flow::Decision& decision) {
  if (!kind.ledger || matter.number) return false;
  const auto& when = kind.ledger->assign_at;
  return completes(decision, when == "submit" ? kind.flow.steps.front().name : when);
}

void assign_number(Doing& doing) {
  const auto& ledger = *doing.at.kind().ledger;
  auto key = ledger::series_of(ledger, doing.matter.kind, doing.matter.organ, doing.call.now);
  auto seq = ledger::assign(doing.tx, key, doing.matter.id, doing.call.now);
  int year = static_cast<int>(date_of(doing.call.now).year());
  doing.matter.number = ledger::format(ledger.number, year, seq);
}

std::optional<Instant> due_of(const flow::State& state) {
  const auto* visit = state.open_visit();
  return visit ? visit->due_at : std::nullopt;
}

/// Receipts, urging and reminders change nothing that a command could be based on.
bool moves(const flow::Decision& decision) {
  return !std::all_of(decision.changes.begin(), decision.changes.end(),
                      [](const flow::Change& change) { return std::holds_alternative<flow::Marked>(change); });
}

void follow(Matter& matter, const flow::Decision& decision, Instant now) {
  matter.flow = decision.state;
  matter.state = std::string(flow::to_text(decision.state.life));
  matter.step = flow::current_step(decision.state);
  matter.due_at = due_of(decision.state);
  if (moves(decision)) matter.revision += 1;
  if (!matter.started_at && decision.state.life != flow::Life::draft) matter.started_at = now;
  if (decision.state.ended_at) matter.closed_at = decision.state.ended_at;
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
  body["fields"] = keep_text(doing.tx, doing.matter.id, canonical(changes));
  doing.matter.fields = doing.at.fields();
  doing.matter.title = form::subject(doing.at.kind().form, doing.matter.fields);
}

json::object body_of(const Doing& doing, const Decided& decided) {
  json::object body{{"changes", flow::to_json(decided.decision.changes)}, {"revision", doing.matter.revision}};
  if (!decided.decision.step.empty()) body["step"] = decided.decision.step;
  if (decided.decision.work_item != no_id) body["work_item"] = zs::to_text(decided.decision.work_item);
  if (!decided.command.opinion.empty()) body["opinion"] = crypto::sha256_hex(decided.command.opinion);
  return body;
}

flow::MatterFacts facts_of(const Doing& doing, const Decided& decided) {
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
  facts.actor = decided.decision.acting;
  facts.actor_name = person_name(directory, decided.decision.acting.person);
  facts.last_opinion = decided.command.opinion;
  facts.opinion = decided.command.opinion;
  facts.customary =
      deadline::customary_due(doing.at.calendar(), static_cast<deadline::Urgency>(matter.urgency), doing.call.now) -
      doing.call.now;
  facts.now = doing.call.now;
  return facts;
}

api::Call acting_as(const api::Call& call, const flow::Handler& acting) {
  auto own = call;
  if (acting.person != no_id) own.caller.post = acting.post;
  return own;
}

/// What was taken back comes to the desk again with the words that were sent, as a draft.
void restore_opinion(Doing& doing, const flow::State& before, const flow::Decision& decision) {
  for (const auto& change : decision.changes) {
    const auto* cancelled = std::get_if<flow::Cancelled>(&change);
    if (!cancelled || cancelled->reopened == 0) continue;
    const auto* visit = before.visit(cancelled->reopened);
    if (!visit || !visit->settlement || visit->settlement->item == no_id) continue;
    auto row = doing.tx.one(select_opinion_of_item, visit->settlement->item);
    if (!row || row->null(0) || row->text(0).empty()) continue;
    save_draft(doing.tx, doing.matter.id, visit->settlement->by.person,
               {{}, row->text(0), doing.matter.revision, doing.call.now});
  }
}

void append_event(Doing& doing, const Decided& decided, json::object body) {
  event::Draft draft{
      {event::StreamKind::matter, doing.matter.id}, std::string(flow::to_text(decided.command.verb)), std::move(body)};
  doing.matter.head = event::append(doing.tx, acting_as(doing.call, decided.decision.acting),
                                    doing.services.ids->next(doing.call.now), doing.matter.head, draft);
}

void wake_after_commit(Doing& doing) {
  if (doing.services.wake) doing.tx.after_commit(doing.services.wake);
}

}  // namespace

void record(Doing& doing, const Decided& decided) {
  auto before = doing.matter.flow;
  auto title = doing.matter.title;
  auto number = doing.matter.number;
  follow(doing.matter, decided.decision, doing.call.now);
  if (number_is_due(doing.at.kind(), doing.matter, decided.decision)) assign_number(doing);
  auto body = body_of(doing, decided);
  if (!decided.text.empty()) body["text"] = keep_text(doing.tx, doing.matter.id, decided.text);
  keep_fields(doing, body);
  if (doing.matter.number) body["number"] = *doing.matter.number;
  append_event(doing, decided, std::move(body));
  update(doing.tx, doing.matter);
  flow::project(doing.tx, doing.at.kind().flow, facts_of(doing, decided), decided.decision.state,
                decided.decision.changes, [&] { return doing.services.ids->next(doing.call.now); });
  if (doing.matter.title != title || doing.matter.number != number) flow::retitle(doing.tx, facts_of(doing, decided));
  restore_opinion(doing, before, decided.decision);
  wake_after_commit(doing);
}

void record_draft(Doing& doing) {
  json::object body{{"kind", doing.matter.kind}, {"revision", doing.matter.revision}};
  keep_fields(doing, body);
  event::Draft draft{{event::StreamKind::matter, doing.matter.id}, "draft", std::move(body)};
  flow::Handler starter{doing.matter.starter, doing.matter.starter_post};
  doing.matter.head = event::append(doing.tx, acting_as(doing.call, starter), doing.services.ids->next(doing.call.now),
                                    doing.matter.head, draft);
  update(doing.tx, doing.matter);
  wake_after_commit(doing);
}

}  // namespace zs::matter
