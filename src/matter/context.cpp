#include <base/phrases.h>
#include <event/event.h>
#include <flow/errors.h>
#include <matter/audience.h>
#include <matter/child_row.h>
#include <matter/context.h>
#include <matter/link.h>
#include <matter/org_view.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement count_leads_to{
    "count_leads_to",
    "SELECT count(*) FROM matter_link l JOIN matter m ON m.id = l.target WHERE l.source = $1 AND l.type = $2 AND "
    "m.state <> 'draft'"};
constexpr db::Statement select_fields_linked{
    "select_fields_linked",
    "SELECT m.fields FROM matter_link l JOIN matter m ON m.id = l.target WHERE l.source = $1 AND l.type = $2 "
    "ORDER BY l.at, m.id LIMIT 1"};

/// How many matters this one leads to that way, drafts aside. One statement.
std::int64_t leads_to_count(db::Tx& tx, Id matter, std::string_view type) {
  return tx.one(count_leads_to, matter, type)->integer(0);
}

/// What a text of the first one it leads to that way says. One statement.
expr::Value text_of_linked(db::Tx& tx, Id matter, std::string_view type, std::string_view field) {
  auto row = tx.one(select_fields_linked, matter, type);
  auto fields = row ? parse_json(row->text(0)) : std::nullopt;
  const auto* value = fields ? fields->as_object().if_contains(field) : nullptr;
  return value ? expr::from_json(expr::Type::text, value) : expr::Value();
}

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

constexpr int most_events = 100'000;

/// By the time the office was open meanwhile.
Instant push_on(const calendar::Calendar& calendar, Instant moment, Instant from, Instant to) {
  auto open = calendar.working_time_between(from, to).value;
  return open.count() > 0 ? calendar.add_working_time(moment, open).value : moment;
}

}  // namespace

Situation::Situation(const Services& services, KindPtr kind, const Matter& matter, flow::Handler actor, Instant now)
    : services_(services),
      kind_(std::move(kind)),
      way_(kind_->flow, matter.flow),
      matter_(matter.id),
      urgency_(matter.urgency),
      mark_(matter.mark),
      directory_(services.directory()),
      calendar_(services.calendar()),
      office_hours_(*calendar_),
      actor_(actor),
      starter_{matter.starter, matter.starter_post},
      revision_(matter.revision),
      now_(now),
      answered_(matter.flow.part_of != no_id && matter.flow.life != flow::Life::running),
      frozen_(matter.frozen),
      fields_(matter.fields),
      org_(std::make_unique<DirectoryView>(*directory_)) {
  decide_tables();
}

void Situation::set_fields(json::object fields) {
  changing_ = changing_ || fields != fields_;
  set_computed(std::move(fields));
}

void Situation::set_computed(json::object fields) {
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
  environment.calendar = &office_hours_;
  environment.fact = [this](std::string_view name) { return fact(name); };
  return environment;
}

expr::Environment Situation::environment(const flow::State& state) const {
  auto seen = environment();
  for (const auto& [step, handler] : flow::handled_by(state)) seen.handlers.emplace(step, candidate(handler));
  return seen;
}

expr::Value Situation::fact(std::string_view name) const {
  if (name == "urgency") return std::string(to_text(urgency_));
  if (!tx_) return {};
  if (auto asked = expr::of_link(name)) {
    if (asked->word == "leads_count") return leads_to_count(*tx_, matter_, asked->link);
    if (asked->word == "linked_text") {
      auto comma = asked->link.find(", ");
      return text_of_linked(*tx_, matter_, asked->link.substr(0, comma), asked->link.substr(comma + 2));
    }
    auto counted = linked_by(*tx_, matter_, asked->link);
    return asked->word == "open_count" ? counted.open : counted.all;
  }
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
  context.resolve_units = [this](const flow::Step& step, const flow::Facts& facts, const std::vector<Id>& units) {
    return resolve_units(step, facts, units);
  };
  context.word_unused = [this] { return word_unused(); };
  context.holds = [this](std::string_view condition) { return holds(condition); };
  context.check = [this](const flow::Step& step) { return check(step); };
  context.unfilled = [this](std::string_view expression) { return unfilled(expression); };
  context.time = reckoning(*calendar_);
  if (former_) context.former = reckoning(*former_);
  context.claimed_until = [this](const flow::Step& step, Instant at) { return claimed_until(step, at); };
  context.for_good = [this](const flow::Step& step) { return for_good(step); };
  context.detour = [this](const flow::Step& from, const flow::Step& to) { return detour(from, to); };
  context.people = [this](std::string_view rule, const flow::Facts& facts) { return named(rule, facts); };
  context.superior = [this](const flow::Handler& handler) { return superior(handler); };
  context.changed_since = [this](const flow::Settlement& word) { return changed_after(word); };
  context.directs = [this](const flow::Handler& handler) { return directs(handler); };
  context.is_active = [this](const flow::Handler& handler) { return is_active(handler); };
  context.stand_ins = [this](const flow::Step& step, const flow::Handler& who) { return stand_ins(step, who); };
  context.still_stands = [this](const flow::Behalf& link) {
    return identity::grant_holds(*directory_, link.grant, now_);
  };
  context.mandate = [this](const flow::Step& step, const flow::Handler& leader, Id secretary) {
    return mandate(step, leader, secretary);
  };
  return context;
}

std::optional<flow::Mandate> Situation::mandate(const flow::Step& step, const flow::Handler& leader,
                                                Id secretary) const {
  identity::Errand errand{kind_->kind, step.name, step.stage, static_cast<int>(mark_), now_};
  const auto* given = identity::mandate_for(*directory_, leader.person, secretary, errand);
  if (!given) return std::nullopt;
  return flow::Mandate{
      {given->secretary, given->secretary_post}, given->id, given->acts, given->vouches, given->wants_scan};
}

bool Situation::writes_for(Id secretary, Id leader) const {
  return identity::mandate_for(*directory_, leader, secretary, {kind_->kind, {}, {}, static_cast<int>(mark_), now_});
}

std::vector<flow::StandIn> Situation::stand_ins(const flow::Step& step, const flow::Handler& principal) const {
  identity::Errand errand{kind_->kind, step.name, step.stage, static_cast<int>(mark_), now_};
  std::vector<flow::StandIn> out;
  for (const auto& one : identity::substitutes(*directory_, principal.person, principal.post, errand)) {
    auto via = one.deputy ? flow::Via::deputy : flow::Via::delegation;
    auto mode = one.mode == identity::DelegationMode::alone    ? flow::StandMode::replace
                : one.mode == identity::DelegationMode::beside ? flow::StandMode::assist
                                                               : flow::StandMode::copy;
    out.push_back({{one.person, one.post}, {principal, via, one.grant}, mode});
  }
  return out;
}

expr::Environment Situation::seen_by(const flow::Facts& facts) const {
  auto seen = environment();
  if (facts.previous.person != no_id) seen.previous_handler = candidate(facts.previous);
  for (const auto& [name, handler] : facts.handled_by) seen.handlers.insert_or_assign(name, candidate(handler));
  return seen;
}

std::vector<flow::Chosen> Situation::named(std::string_view rule, const flow::Facts& facts) const {
  auto table = kind_->tables.find(rule);
  if (table != kind_->tables.end()) return by_table(table->second, seen_by(facts));
  auto program = kind_->people.find(rule);
  if (program == kind_->people.end()) return {};
  return chosen(expr::find_people(program->second, seen_by(facts)).people);
}

/// The head of his unit; of a head, the head of the unit above.
std::optional<flow::Chosen> Situation::superior(const flow::Handler& handler) const {
  auto people = org_->unit_head(org_->unit_of(candidate(handler)), handler.person);
  if (people.empty()) return std::nullopt;
  return chosen(people).front();
}

flow::Resolution Situation::resolve(const flow::Step& step, const flow::Facts& facts) const {
  auto seen = seen_by(facts);
  flow::Resolution resolution;
  if (step.voices.many()) {
    find_voices(step, seen, resolution);
    bool nobody = std::any_of(resolution.voices.begin(), resolution.voices.end(), [](auto& v) { return v.empty(); });
    if (resolution.voices.empty() || nobody) resolution.fallback = fallback();
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

flow::Resolution Situation::resolve_units(const flow::Step& step, const flow::Facts& facts,
                                          const std::vector<Id>& units) const {
  auto fields = known_fields();
  auto of_unit = seen_by(facts);
  of_unit.fields = &fields;
  flow::Resolution found;
  for (Id unit : units) {
    fields[it_name] = zs::to_text(unit);
    found.voices.push_back(people_of(step.by, of_unit));
    found.units.push_back(unit);
  }
  found.fallback = fallback();
  return found;
}

bool Situation::word_unused() const {
  if (!tx_ || !answered_) return false;
  auto standing = state_of_child(*tx_, matter_);
  return standing == ChildState::told || standing == ChildState::read;
}

std::vector<flow::Chosen> Situation::people_of(const std::string& rule, const expr::Environment& seen) const {
  if (kind_->audience && rule == audience_rule) return audience_of(*kind_, fields_, *directory_, starter_.person);
  auto program = kind_->people.find(rule);
  return program == kind_->people.end() ? std::vector<flow::Chosen>()
                                        : chosen(expr::find_people(program->second, seen).people);
}

/// Whom a step with several voices asks: everybody its rule finds, group by group, or those of each listed entry.
void Situation::find_voices(const flow::Step& step, expr::Environment seen, flow::Resolution& found) const {
  const auto& voices = step.voices;
  int group = 0;
  if (voices.over.empty()) {
    auto rules = voices.then;
    rules.insert(rules.begin(), step.by);
    for (const auto& rule : rules) {
      for (auto& one : people_of(rule, seen)) {
        found.voices.push_back({std::move(one)});
        found.ballots.push_back({1, false, group});
      }
      ++group;
    }
    return weigh(step, seen, found);
  }
  auto fields = known_fields();
  auto of_entry = seen;
  of_entry.fields = &fields;
  for (const auto& field : voices.over) {
    for (const auto& one : form::entries(fields_, field)) {
      fields[it_name] = one;
      auto people = people_of(step.by, of_entry);
      if (people.empty() && !step.opens) continue;
      found.voices.push_back(std::move(people));
      found.ballots.push_back({1, false, voices.order == flow::VoiceOrder::groups ? group : 0});
      if (step.opens) found.units.push_back(one.is_string() ? id_from_text(one.get_string()).value_or(no_id) : no_id);
    }
    ++group;
  }
  weigh(step, seen, found);
}

/// Who has more than one vote, and whose disagreement decides by itself.
void Situation::weigh(const flow::Step& step, const expr::Environment& seen, flow::Resolution& found) const {
  auto mark = [&](const std::string& rule, auto change) {
    if (rule.empty()) return;
    auto people = people_of(rule, seen);
    for (std::size_t i = 0; i < found.voices.size(); ++i)
      for (const auto& one : found.voices[i])
        if (std::any_of(people.begin(), people.end(), [&](const auto& p) { return p.person == one.person; }))
          change(found.ballots[i]);
  };
  for (const auto& weight : step.voices.weights)
    mark(weight.of, [&](flow::Ballot& ballot) { ballot.weight = weight.is; });
  mark(step.voices.veto_of, [](flow::Ballot& ballot) { ballot.veto = true; });
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
  auto people = org_->role_holders(office_director_role, unit);
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
  auto signing = way_->place_of(frozen_->step);
  bool over = way_->place_of(from.name) < signing && signing < way_->place_of(to.name);
  if (!over || changed_since(kind_->form, *frozen_, fields_).empty()) return std::nullopt;
  return flow::Detour{frozen_->step, frozen_->by};
}

/// Whether any field was changed after the event in which the word was given. Asked only where a step may pass somebody
/// over because of an older word.
bool Situation::changed_after(const flow::Settlement& word) const {
  if (changing_ || !tx_) return true;
  bool spoken = false, changed = false;
  for (const auto& event : event::of_stream(*tx_, {event::StreamKind::matter, matter_}, 0, most_events)) {
    const auto* item = event.body.if_contains("work_item");
    auto of = item && item->is_string() ? id_from_text(item->get_string()) : std::nullopt;
    bool his = word.item == no_id ? event.body.contains("changes") && !spoken : of == word.item;
    if (his) changed = false;
    spoken = spoken || his;
    if (!his && event.body.contains("changed")) changed = true;
  }
  return changed || !spoken;
}

flow::Reckoning Situation::reckoning(const calendar::Calendar& calendar) const {
  return {[this, &calendar](const flow::Step& step, Instant at) { return due(calendar, step, at); },
          [&calendar](Instant at, Instant from, Instant to) { return push_on(calendar, at, from, to); },
          [this, &calendar](const flow::Step& step, Instant from) { return longest_wait(calendar, step, from); }};
}

std::optional<flow::Deadline> Situation::due(const calendar::Calendar& calendar, const flow::Step& step,
                                             Instant entered_at) const {
  auto clock = kind_->clocks.find(step.name);
  if (clock == kind_->clocks.end()) return std::nullopt;
  auto due = deadline::compute(clock->second, calendar, entered_at, environment());
  if (!due.due_at) return std::nullopt;
  return flow::Deadline{*due.due_at, due.reminders, due.lapses, due.from, due.by_clock};
}

std::optional<Instant> Situation::longest_wait(const calendar::Calendar& calendar, const flow::Step& step,
                                               Instant from) const {
  auto clock = kind_->waits.find(step.name);
  if (clock == kind_->waits.end()) return std::nullopt;
  return deadline::compute(clock->second, calendar, from, environment()).due_at;
}

std::optional<Instant> Situation::claimed_until(const flow::Step& step, Instant claimed_at) const {
  auto clock = kind_->claims.find(step.name);
  if (clock == kind_->claims.end()) return std::nullopt;
  return deadline::compute(clock->second, *calendar_, claimed_at, environment()).due_at;
}

/// A unit's matter that goes on after its end keeps its number too.
/// The number of a first step stays with the matter however often it is sent: nothing is burnt.
std::optional<Words> Situation::for_good(const flow::Step& step) const {
  bool kept = answered_ || step.name == kind_->flow.steps.front().name;
  if (kind_->deliver && kind_->deliver->at == step.name) return phrases::for_good::sent;
  for (const auto& entering : kind_->enters)
    if (entering.at == step.name) return phrases::for_good::entered;
  if (kind_->ledger && kind_->ledger->assign_at == step.name && !kept) return phrases::for_good::numbered;
  return std::nullopt;
}

bool Situation::holds(std::string_view condition) const {
  auto program = kind_->conditions.find(condition);
  return program != kind_->conditions.end() && expr::holds(program->second, environment()).holds;
}

std::optional<Error> Situation::check(const flow::Step& step) const {
  if (step.check.empty() || holds(step.check)) return std::nullopt;
  return Error(errors::flow_check_failed, {{"step", Declared{step.title}}});
}

std::vector<std::string> Situation::unfilled(std::string_view expression) const {
  std::vector<std::string> out;
  auto look = [&](const expr::Program& program) {
    for (const auto& name : expr::fields_of(program)) {
      const auto* field = kind_->form.find(name);
      auto more = kind_->tables.contains(name) ? unfilled(name) : std::vector<std::string>();
      if (field && form::substance(*field, fields_).empty()) more.push_back(name);
      for (auto& one : more)
        if (std::find(out.begin(), out.end(), one) == out.end()) out.push_back(std::move(one));
    }
  };
  if (auto table = kind_->tables.find(expression); table != kind_->tables.end()) {
    const auto* deciding = deciding_row(table->second, environment());
    for (const auto& row : table->second) {
      if (row.when) look(*row.when);
      if (&row == deciding) {
        look(row.by);
        break;
      }
    }
  }
  for (const auto* programs : {&kind_->conditions, &kind_->people})
    if (auto found = programs->find(expression); found != programs->end()) look(found->second);
  return out;
}

expr::People Situation::directors() const {
  return org_->role_holders(office_director_role, org_->unit_of(candidate(starter_)));
}

bool Situation::directs(const flow::Handler& handler) const {
  auto people = directors();
  return std::any_of(people.begin(), people.end(), [&](const auto& one) { return one.person == handler.person; });
}

bool Situation::is_active(const flow::Handler& handler) const {
  const auto* person = directory_->person(handler.person);
  const auto* post = directory_->post(handler.post);
  return person && person->active && post && !post->ended && post->person == handler.person;
}

}  // namespace zs::matter
