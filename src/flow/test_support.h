#pragma once
// For tests only: an office without identity, form or calendar. A person's post is his number times ten. Assignee rules
// are lists of persons ("3,4", "starter", "previous", "nobody"; "-3": the third by another post); a condition is the
// name of a field that is true; `due`, `remind` and `after` are hours; a person's superior is the one numbered before.

#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/flow.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <map>
#include <set>
#include <string>

namespace zs::flow::testing {

inline Handler who(Id person) { return {person, person * 10}; }
inline Chosen chosen(Id person) { return {person, person * 10, fmt::format("第{}号", person)}; }

inline Definition define(std::string_view text, int version = 1) {
  std::string error;
  auto value = parse_jsonc(text, &error);
  REQUIRE_MESSAGE(value, error);
  DeclarationFaults faults;
  auto definition = parse("request", version, *value, "/flow", faults);
  for (auto& fault : faults) MESSAGE(fault.path << ": " << fault.message);
  REQUIRE(definition);
  return *definition;
}

/// A mandate is called by the number of the secretary, times a hundred.
inline Mandate mandate_of(Id secretary, bool acts = false, bool vouches = false, bool wants_scan = false) {
  return {who(secretary), secretary * 100, acts, vouches, wants_scan};
}

/// The office at a moment: who is there, what the form says.
struct Office {
  Instant now = *from_rfc3339("2026-03-02T09:00:00+08:00");
  Id starter = 1;
  json::object fields;
  std::set<Id> gone;     // left their posts
  std::set<Id> drafted;  // have a saved draft opinion
  std::map<Id, Id> begun_for;  // a secretary of theirs has
  std::vector<Id> fallback{9};
  Id last_id = 1000;
  std::int64_t revision = 1;
  bool check_passes = true;
  std::optional<Detour> detour;  // of every direct return that would pass over it
  std::string for_good;             // a step whose completion nobody can undo
  Id director = 8;  // directs the office
  std::set<std::string> rules{"starter", "previous", "nobody"};
  std::map<Id, Id> standing_in{};  // principal -> who acts for him
  StandMode standing_mode = StandMode::replace;
  Id part_of = no_id;        // the matter that opens this one for a unit
  bool word_unused = true;   // that one has not gone on with its word
  std::map<std::pair<Id, Id>, Mandate> mandates{};  // leader and secretary
  bool changed = false;  // what the matter says, after any word given before
  int slack = 0, former_slack = 0;  // of the calendar, and of the one before

  std::vector<Chosen> people(const std::string& rule, const Facts& facts) const {
    if (rule == "starter") return {chosen(facts.starter.person)};
    if (rule == "previous") return {chosen(facts.previous.person)};
    std::vector<Chosen> out;
    for (const char* at = rule.c_str(); (*at >= '0' && *at <= '9') || *at == '-';) {
      char* end = nullptr;
      Id person = std::strtol(at, &end, 10);
      out.push_back(chosen(std::abs(person)));
      if (person < 0) out.back().post += 1;
      at = *end == ',' ? end + 1 : end;
    }
    return out;
  }

  /// Group by group, with the votes and the veto the step gives them.
  void find_voices(const Step& step, const Facts& facts, Resolution& r) const {
    auto groups = step.voices.then;
    groups.insert(groups.begin(), step.by);
    for (std::size_t group = 0; group < groups.size(); ++group)
      for (auto& one : people(groups[group], facts)) {
        r.voices.push_back({one});
        r.ballots.push_back({1, false, static_cast<int>(group)});
      }
    auto mark = [&](const std::string& rule, auto change) {
      for (auto& named : people(rule, facts))
        for (std::size_t i = 0; i < r.voices.size(); ++i)
          if (r.voices[i].front().person == named.person) change(r.ballots[i]);
    };
    for (auto& weight : step.voices.weights) mark(weight.of, [&](Ballot& ballot) { ballot.weight = weight.is; });
    mark(step.voices.veto_of, [](Ballot& ballot) { ballot.veto = true; });
  }

  Id begun_by(Id desk) const {
    if (drafted.contains(desk)) return desk;
    auto secretary = begun_for.find(desk);
    return secretary == begun_for.end() ? no_id : secretary->second;
  }

  bool holds(std::string_view name) const {
    auto* value = fields.if_contains(name);
    return value && value->is_bool() && value->get_bool();
  }

  /// Units are numbered; the head of one is one of the nine.
  Context with_units(Context c) {
    c.resolve_units = [this](const Step&, const Facts&, const std::vector<Id>& units) {
      Resolution r;
      for (Id unit : units) {
        r.voices.push_back({chosen(unit % 9 + 1)});
        r.units.push_back(unit);
      }
      for (Id id : fallback) r.fallback.push_back(chosen(id));
      return r;
    };
    c.part_of = part_of;
    c.word_unused = [this] { return word_unused; };
    return c;
  }

  /// Who acts for whom, and whose secretary may do what.
  void add_acting_for_others(Context& c) const {
    c.stand_ins = [this](const Step&, const Handler& principal) {
      std::vector<StandIn> out;
      if (auto found = standing_in.find(principal.person); found != standing_in.end())
        out.push_back({who(found->second), {principal, Via::delegation, 100 + found->second}, standing_mode});
      return out;
    };
    c.still_stands = [this](const Behalf& link) {
      auto found = standing_in.find(link.of.person);
      return found != standing_in.end() && 100 + found->second == link.grant;
    };
    c.mandate = [this](const Step&, const Handler& leader, Id secretary) {
      auto found = mandates.find({leader.person, secretary});
      return found == mandates.end() ? std::optional<Mandate>() : std::optional(found->second);
    };
  }

  /// A calendar that adds so many hours to every deadline.
  static Reckoning by_calendar(int more) {
    auto deadline = [more](const Step& step, Instant at) {
      Deadline d{at + std::chrono::hours(std::atoi(step.due.c_str()) + more), {}, {}, at};
      for (auto& level : step.remind) d.reminders.push_back(d.due_at - std::chrono::hours(std::atoi(level.c_str())));
      for (auto& level : step.overdue)
        d.lapses.push_back(d.due_at + std::chrono::hours(std::atoi(level.after.c_str())));
      return std::optional(d);
    };
    auto longest = [](const Step& step, Instant from) {
      int hours = std::atoi(step.pauses->longest.c_str());
      return hours > 0 ? std::optional(from + std::chrono::hours(hours)) : std::nullopt;
    };
    return {deadline, [](Instant moment, Instant from, Instant to) { return moment + (to - from); }, longest};
  }
  /// Another calendar comes into force.
  void take_calendar(int more) { former_slack = std::exchange(slack, more); }

  Context context(Id actor) {
    Context c;
    c.now = now;
    c.actor = actor == no_id ? Handler{} : who(actor);
    c.starter = who(starter);
    c.revision = revision;
    c.fields = fields;
    c.new_id = [this] { return ++last_id; };
    c.resolve = [this](const Step& step, const Facts& facts) {
      Resolution r{people(step.by, facts), {}, {}, {}};
      if (step.voices.many()) find_voices(step, facts, r);
      if (step.opens)
        for (Id unit = 100; r.units.size() < r.voices.size(); ++unit) r.units.push_back(unit);
      for (Id id : fallback) r.fallback.push_back(chosen(id));
      return r;
    };
    c.holds = [this](std::string_view name) { return holds(name); };
    c.unfilled = [this](std::string_view name) {
      bool known = fields.contains(name) || name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != name.npos;
      return known || rules.contains(std::string(name)) ? std::vector<std::string>{} : std::vector{std::string(name)};
    };
    c.time = by_calendar(slack);
    c.former = by_calendar(former_slack);
    c.people = [this](std::string_view rule, const Facts& facts) { return people(std::string(rule), facts); };
    c.superior = [](const Handler& h) { return h.person > 1 ? std::optional(chosen(h.person - 1)) : std::nullopt; };
    c.claimed_until = [](const Step& step, Instant at) {
      return std::optional(at + std::chrono::hours(std::atoi(step.unclaim_after.c_str())));
    };
    c.for_good = [this](const Step& step) {
      return step.name == for_good ? std::optional<Words>(phrases::for_good::sent) : std::nullopt;
    };
    c.detour = [this](const Step& from, const Step& to) {
      bool over = detour && from.name != detour->step && to.name != detour->step;
      return over ? detour : std::nullopt;
    };
    c.changed_since = [this](const Settlement&) { return changed; };
    c.is_active = [this](const Handler& h) { return !gone.contains(h.person); };
    c.directs = [this](const Handler& h) { return h.person == director; };
    add_acting_for_others(c);
    c.begun_by = [this](Id desk) { return begun_by(desk); };
    c.check = [this](const Step& step) {
      return check_passes ? std::optional<Error>{} : Error(errors::flow_check_failed, {{"step", Declared{step.title}}});
    };
    return with_units(std::move(c));
  }
};

inline bool about_matter(Verb verb) {
  return verb == Verb::withdraw || verb == Verb::revoke || verb == Verb::terminate || verb == Verb::suspend ||
         verb == Verb::resume || verb == Verb::jump || verb == Verb::reassign || verb == Verb::recall ||
         verb == Verb::add_unit || verb == Verb::remove_unit || verb == Verb::redo;
}
inline bool wants_words(Verb verb) {
  return verb == Verb::disagree || verb == Verb::send_back || verb == Verb::abstain || verb == Verb::terminate ||
         verb == Verb::suspend || verb == Verb::jump || verb == Verb::reassign || verb == Verb::remove_unit ||
         verb == Verb::redo;
}

/// One matter being played through.
struct Play {
  Definition definition;
  Office office;
  State state;
  std::vector<json::array> events;

  explicit Play(std::string_view text) : definition(define(text)) {}

  Id item_of(Id person) const {
    for (auto& h : holders(definition, state))
      if (h.handler.person == person) return h.work_item;
    return no_id;
  }

  Command command(Verb verb, Id person) const {
    Command c;
    c.verb = verb;
    c.revision = office.revision;
    if (!about_matter(verb)) c.work_item = item_of(person);
    if (wants_words(verb)) c.opinion = "请补充。";
    return c;
  }

  Result<Decision> attempt(Id person, const Command& c) {
    auto before = encode(state);
    auto decision = decide(definition, state, c, office.context(person));
    CHECK(encode(state) == before);
    if (!decision || decision->changes.empty()) return decision;
    CHECK(encode(flow::apply(state, decision->changes)) == encode(decision->state));
    state = decision->state;
    events.push_back(to_json(decision->changes));
    ++office.revision;
    return decision;
  }
  Result<Decision> attempt(Id person, Verb verb) { return attempt(person, command(verb, person)); }

  Result<Decision> send_back(Id person, std::string to, Mode mode) {
    auto c = command(Verb::send_back, person);
    c.to_step = std::move(to);
    c.mode = mode;
    return attempt(person, c);
  }
  Result<Decision> circulate(Id person, const std::vector<Id>& to) {
    auto c = command(Verb::circulate, person);
    for (Id one : to) c.people.push_back(who(one));
    return attempt(person, c);
  }
  Result<Decision> transfer(Id person, Id to) {
    auto c = command(Verb::transfer, person);
    c.people = {who(to)};
    return attempt(person, c);
  }
  Result<Decision> timer(Verb verb, int visit) {
    Command c;
    c.verb = verb;
    c.visit = visit;
    return attempt(no_id, c);
  }

  /// "review: 2 3", or the final state; several steps with a bar between them.
  std::string where() const {
    if (state.life != Life::running) return std::string(to_text(state.life));
    std::string out;
    for (auto* visit : state.open_visits()) {
      out += (out.empty() ? "" : " | ") + visit->step + ":";
      for (auto& slot : visit->slots)
        for (auto& item : slot.items)
          if (item.state == ItemState::open) out += fmt::format(" {}", item.holder.person);
    }
    return out;
  }

  std::set<std::string> offered(Id person) {
    std::set<std::string> out;
    for (auto& a : available(definition, state, office.context(person), who(person))) out.emplace(to_text(a.verb));
    return out;
  }
  std::optional<Action> offer(Id person, Verb verb) {
    for (auto& a : available(definition, state, office.context(person), who(person)))
      if (a.verb == verb) return a;
    return std::nullopt;
  }
};

inline const Visit& only_visit(const State& state) {
  REQUIRE(state.open_visits().size() == 1);
  return *state.open_visits().front();
}

inline std::string code(const Result<Decision>& result) {
  return result ? "done" : std::string(result.error().kind->code);
}

}  // namespace zs::flow::testing
