#include <base/errors.h>
#include <base/text.h>
#include <flow/preview.h>
#include <matter/command.h>
#include <matter/errors.h>
#include <matter/override.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr std::string_view where_authoriser = "/args/authoriser";

void add_once(std::vector<std::string>& steps, const std::string& step) {
  if (std::ranges::find(steps, step) == steps.end()) steps.push_back(step);
}

/// The place of the first step the matter stands at afterwards; after all of them when it has ended.
std::size_t place_afterwards(const flow::Effective& way, const flow::Decision& decision) {
  auto place = way->steps.size();
  for (const auto& change : decision.changes)
    if (const auto* entered = std::get_if<flow::Entered>(&change); entered && !entered->visit.owed)
      place = std::min(place, way->place_of(entered->visit.step));
  return place;
}

/// What is owed now; what nobody has to do any more; and what was expected between that and where it stands now.
std::vector<std::string> passed_over(const Doing& doing, const flow::Decision& decision) {
  const auto& before = doing.matter.flow;
  flow::Effective way(doing.at.kind().flow, before);
  std::vector<std::string> steps;
  auto left = way->steps.size();
  for (const auto& change : decision.changes) {
    const auto* entered = std::get_if<flow::Entered>(&change);
    if (entered && entered->visit.owed) add_once(steps, entered->visit.step);
    const auto* cancelled = std::get_if<flow::Cancelled>(&change);
    const auto* visit = cancelled ? before.visit(cancelled->visit) : nullptr;
    if (!visit || visit->owed) continue;
    add_once(steps, visit->step);
    left = std::min(left, way->place_of(visit->step));
  }
  const auto now = place_afterwards(way, decision);
  for (const auto& ahead : flow::preview(doing.at.kind().flow, before, doing.at.context())) {
    const auto place = way->place_of(ahead.step);
    if (ahead.expected && !ahead.rule.reading && left < place && place < now) add_once(steps, ahead.step);
  }
  for (auto& step : steps)
    if (const auto* found = way->find(step)) step = found->title;
  return steps;
}

/// As much of it as the field holds.
std::string fitting(const form::Field& field, std::string text) {
  while (count_characters(text) > static_cast<std::size_t>(field.max_length)) {
    do text.pop_back();
    while (!is_utf8(text));
  }
  return text;
}

std::string told(const Doing& doing, const flow::Command& command, const Overridden& passed, std::string_view word) {
  if (word == "@title") return doing.matter.title;
  if (word == "@verb") return std::string(flow::to_text(command.verb));
  if (word == "@opinion") return command.opinion;
  if (word == "@day") return zs::to_text(date_of(doing.call.now));
  Words::List titles;
  for (const auto& step : passed.steps) titles.emplace_back(step);
  return say(Words(std::move(titles)), Language::zh_cn);
}

/// It stands with the event of what was done: no key of its own.
api::Call call_beside(const api::Call& call) {
  auto beside = call;
  beside.idempotency_key.clear();
  beside.body_digest.clear();
  return beside;
}

Failure at_authoriser(const Error& error, const std::string& authoriser) {
  auto named = error;
  for (auto& fault : named.fields)
    if (fault.pointer == "/fields/" + authoriser) fault.pointer = where_authoriser;
  return Failure(std::move(named));
}

}  // namespace

bool asks_authoriser(const Kinds& kinds, flow::Verb verb) { return kinds.overriding(verb) != nullptr; }

Result<Overridden> look_for_override(const Doing& doing, const flow::Command& command, const flow::Decision& decision) {
  auto kind = doing.services.kinds->overriding(command.verb);
  if (!kind || decision.changes.empty()) return Overridden{};
  const auto* who = doing.at.directory().person(doing.let_by);
  if (doing.let_by == no_id)
    return refuse(errors::invalid, {}, {{std::string(where_authoriser), &errors::required, {}}});
  if (!who || !who->active)
    return refuse(errors::invalid, {}, {{std::string(where_authoriser), &errors::not_found, {}}});
  return Overridden{kind, passed_over(doing, decision)};
}

Result<api::Nothing> enter_override(Doing& doing, const flow::Command& command, const Overridden& passed) {
  if (!passed.kind) return api::Nothing{};
  const auto& overrides = *passed.kind->overrides;
  StartMatter entry;
  entry.kind = passed.kind->kind;
  entry.submit = true;
  entry.fields[overrides.authoriser] = zs::to_text(doing.let_by);
  for (const auto& [ours, word] : overrides.fields)
    entry.fields[ours] = fitting(*passed.kind->form.find(ours), told(doing, command, passed, word));
  entry.links = std::vector<LinkArgument>{{doing.matter.id, overrides.link}};
  auto begun = start(doing.services, doing.tx, call_beside(doing.call), entry);
  if (!begun) return at_authoriser(begun.error(), overrides.authoriser);
  return api::Nothing{};
}

}  // namespace zs::matter
