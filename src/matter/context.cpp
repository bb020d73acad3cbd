#include <base/phrases.h>
#include <matter/context.h>
#include <matter/link.h>
#include <matter/org_view.h>

#include <algorithm>

namespace zs::matter {
namespace {

expr::Candidate candidate(const flow::Handler& handler) { return {handler.person, handler.post, {}}; }

std::vector<flow::Chosen> chosen(const expr::People& people) {
  std::vector<flow::Chosen> out;
  for (const auto& one : people) out.push_back({one.person, one.post, one.reason});
  return out;
}

/// Whoever signed it signs it again, as long as it is still his to sign.
std::vector<flow::Chosen> signer_again(const std::optional<Frozen>& frozen, const flow::Step& step,
                                       std::vector<flow::Chosen> people) {
  if (!frozen || frozen->step != step.name) return people;
  for (const auto& one : people)
    if (one.person == frozen->by.person) return {one};
  return people;
}

/// Whoever directs the office takes what nobody fits: nothing is ever without a holder.
constexpr std::string_view fallback_role = "office_director";

}  // namespace

Situation::Situation(const Services& services, KindPtr kind, const Matter& matter, flow::Handler actor, Instant now)
    : services_(services),
      kind_(std::move(kind)),
      matter_(matter.id),
      urgency_(matter.urgency),
      directory_(services.directory()),
      calendar_(services.calendar()),
      actor_(actor),
      starter_{matter.starter, matter.starter_post},
      revision_(matter.revision),
      now_(now),
      frozen_(matter.frozen),
      fields_(matter.fields),
      org_(std::make_unique<DirectoryView>(*directory_)) {
  decide_tables();
}

void Situation::set_fields(json::object fields) {
  fields_ = std::move(fields);
  decide_tables();
}

void Situation::decide_tables() {
  if (kind_->tables.empty()) return;
  seen_ = fields_;
  for (const auto& [name, table] : kind_->tables) {
    const auto* row = deciding_row(table, environment());
    if (row && !row->as.empty()) seen_[name] = row->as;
  }
}

expr::Environment Situation::environment() const {
  expr::Environment environment;
  environment.fields = &known_fields();
  environment.starter = candidate(starter_);
  environment.now = now_;
  environment.org = org_.get();
  environment.fact = [this](std::string_view name) { return fact(name); };
  return environment;
}

expr::Value Situation::fact(std::string_view name) const {
  if (name == "urgency") return std::string(to_text(urgency_));
  if (!tx_) return {};
  if (!answers_) answers_ = answer_types(*tx_, *services_.kinds, matter_);
  if (name == "answered") return !answers_->empty();
  return *answers_;
}

flow::Context Situation::context() const {
  flow::Context context;
  context.now = now_;
  context.actor = actor_;
  context.starter = starter_;
  context.revision = revision_;
  context.fields = fields_;
  context.new_id = [this] { return services_.ids->next(now_); };
  context.resolve = [this](const flow::Step& step, const flow::Facts& facts) { return resolve(step, facts); };
  context.holds = [this](std::string_view condition) { return holds(condition); };
  context.deadline = [this](const flow::Step& step, Instant at) { return due(step, at); };
  context.detour = [this](const flow::Step& from, const flow::Step& to) { return detour(from, to); };
  context.directs = [this](const flow::Handler& handler) { return directs(handler); };
  context.is_active = [this](const flow::Handler& handler) { return is_active(handler); };
  return context;
}

flow::Resolution Situation::resolve(const flow::Step& step, const flow::Facts& facts) const {
  auto seen = environment();
  if (facts.previous.person != no_id) seen.previous_handler = candidate(facts.previous);
  for (const auto& [name, handler] : facts.handled_by) seen.handlers.insert_or_assign(name, candidate(handler));
  flow::Resolution resolution;
  if (step.voices.many()) {
    resolution.voices = voices(step, seen);
    if (resolution.voices.empty()) resolution.fallback = fallback();
    return resolution;
  }
  auto table = kind_->tables.find(step.by);
  auto program = kind_->people.find(step.by);
  if (table != kind_->tables.end())
    resolution.people = by_table(table->second, seen);
  else if (program != kind_->people.end())
    resolution.people = chosen(expr::find_people(program->second, seen).people);
  resolution.people = signer_again(frozen_, step, std::move(resolution.people));
  if (resolution.people.empty()) resolution.fallback = fallback();
  return resolution;
}

std::vector<std::vector<flow::Chosen>> Situation::voices(const flow::Step& step, expr::Environment seen) const {
  std::vector<std::vector<flow::Chosen>> out;
  auto program = kind_->people.find(step.by);
  if (program == kind_->people.end()) return out;
  if (step.voices.over.empty()) {
    for (auto& one : chosen(expr::find_people(program->second, seen).people)) out.push_back({std::move(one)});
    return out;
  }
  auto fields = known_fields();
  seen.fields = &fields;
  for (const auto& field : step.voices.over)
    for (const auto& one : form::entries(fields_, field)) {
      fields[it_name] = one;
      auto people = chosen(expr::find_people(program->second, seen).people);
      if (!people.empty()) out.push_back(std::move(people));
    }
  return out;
}

Id Situation::organ_of_voice(const flow::Step& step, const flow::Handler& voice) const {
  auto program = kind_->people.find(step.by);
  if (program == kind_->people.end()) return no_id;
  auto fields = known_fields();
  auto seen = environment();
  seen.fields = &fields;
  for (const auto& field : step.voices.over)
    for (const auto& one : form::entries(fields_, field)) {
      fields[it_name] = one;
      auto unit = one.is_string() ? id_from_text(one.get_string()) : std::nullopt;
      auto asked = expr::find_people(program->second, seen).people;
      bool his = std::any_of(asked.begin(), asked.end(), [&](auto& who) { return who.person == voice.person; });
      if (his && unit && directory_->unit(*unit)) return directory_->organ_of(*unit);
    }
  return no_id;
}

std::vector<flow::Chosen> Situation::fallback() const {
  Id unit = org_->unit_of(candidate(starter_));
  auto people = org_->role_holders(fallback_role, unit);
  if (people.empty()) people = org_->unit_head(unit, no_id);
  for (auto& one : people) one.reason = Phrase(phrases::reason::office_instead, {{"whom", std::move(one.reason)}});
  return chosen(people);
}

/// The row's people, with the row's own reason.
std::vector<flow::Chosen> Situation::by_table(const Table& table, const expr::Environment& seen) const {
  const auto* row = deciding_row(table, seen);
  auto people = row ? chosen(expr::find_people(row->by, seen).people) : std::vector<flow::Chosen>();
  for (auto& one : people) one.reason = Declared{row->why, row->why_en};
  return people;
}

/// A direct return does not pass over the signer of a text that was changed since.
std::optional<flow::Detour> Situation::detour(const flow::Step& from, const flow::Step& to) const {
  if (!frozen_) return std::nullopt;
  auto signing = kind_->flow.place_of(frozen_->step);
  bool over = kind_->flow.place_of(from.name) < signing && signing < kind_->flow.place_of(to.name);
  if (!over || changed_since(kind_->form, *frozen_, fields_).empty()) return std::nullopt;
  return flow::Detour{frozen_->step, frozen_->by};
}

std::optional<flow::Deadline> Situation::due(const flow::Step& step, Instant entered_at) const {
  auto clock = kind_->clocks.find(step.name);
  if (clock == kind_->clocks.end()) return std::nullopt;
  auto due = deadline::compute(clock->second, *calendar_, entered_at, environment());
  if (!due.due_at) return std::nullopt;
  return flow::Deadline{*due.due_at, due.reminders};
}

bool Situation::holds(std::string_view condition) const {
  auto program = kind_->conditions.find(condition);
  return program != kind_->conditions.end() && expr::holds(program->second, environment()).holds;
}

bool Situation::directs(const flow::Handler& handler) const {
  auto people = org_->role_holders(fallback_role, org_->unit_of(candidate(starter_)));
  return std::any_of(people.begin(), people.end(), [&](const auto& one) { return one.person == handler.person; });
}

bool Situation::is_active(const flow::Handler& handler) const {
  const auto* person = directory_->person(handler.person);
  const auto* post = directory_->post(handler.post);
  return person && person->active && post && post->person == handler.person;
}

}  // namespace zs::matter
