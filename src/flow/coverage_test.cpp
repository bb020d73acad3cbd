// What the simulation tried: verbs against the constructs they were done at.
#include <flow/effective.h>
#include <flow/simulation.h>
#include <flow/words.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

std::string rule_of(const Step& step) {
  switch (step.voices.rule) {
    case VoiceRule::one:
      return step.pool ? "pool" : "one";
    case VoiceRule::all:
      return "all";
    case VoiceRule::any:
      return "any";
    case VoiceRule::percent:
      return "percent";
    case VoiceRule::count:
      return "count";
    case VoiceRule::weight:
      return "weight";
    case VoiceRule::heard:
      break;
  }
  if (step.voices.reading) return "read";
  return step.voices.lead ? "lead" : "heard";
}

void add_visit(const Definition& definition, const Visit& visit, std::set<std::string>& out) {
  const auto& step = *definition.find(visit.step);
  out.insert(rule_of(step));
  if (visit.owed) out.insert("owed");
  if (step.inserted) out.insert("put in");
  if (step.voices.order == VoiceOrder::one_by_one) out.insert("in turn");
  if (step.voices.order == VoiceOrder::groups) out.insert("groups");
  if (step.voices.veto != Veto::none) out.insert("veto");
  if (!visit.scope.empty()) out.insert(visit.scope.size() > 1 ? "deep arm" : "arm");
  if (visit.cause == Cause::send_back) out.insert("returned");
  if (!visit.frames.empty()) out.insert("to return");
  for (auto& slot : visit.slots) {
    if (slot.added) out.insert("signers");
    if (slot.department) out.insert("units");
    for (auto& item : slot.items)
      if (!item.on_behalf.empty()) out.insert("stood in");
  }
}

bool about_units(Verb verb) {
  static const std::set<Verb> those{Verb::join, Verb::take_back, Verb::add_unit, Verb::remove_unit, Verb::redo};
  return those.contains(verb);
}

/// The visit that is changed, where a change names one.
const Visit* visit_of(const State& state, const Change& change) {
  return std::visit(
      [&](auto& one) -> const Visit* {
        if constexpr (requires { state.visit(one.visit); }) return state.visit(one.visit);
        return nullptr;
      },
      change);
}

/// The visit a command is about: that of its item, of a clock, of the units it is about.
const Visit* visit_of(const State& state, const Command& command, const Decision& decision) {
  if (command.verb == Verb::recount && !decision.changes.empty())
    return state.visit(std::get<Recounted>(decision.changes.front()).clocks.front().visit);
  if (const auto* own = simulation::visit_of(state, decision.work_item)) return own;
  if (about_units(command.verb) && !decision.changes.empty()) return visit_of(state, decision.changes.front());
  if (is_system(command.verb) && command.visit) return state.visit(command.visit);
  return simulation::visit_of(state, command.work_item);
}

}  // namespace

const Visit* visit_of(const State& state, Id item) {
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& one : slot.items)
        if (one.id == item) return visit;
  return nullptr;
}

std::set<std::string> constructs_at(const Definition& definition, const State& state, const Visit* visit) {
  std::set<std::string> out;
  if (state.life != Life::running) out.insert(std::string(to_text(state.life)));
  if (visit)
    add_visit(definition, *visit, out);
  else
    for (auto* one : state.open_visits()) add_visit(definition, *one, out);
  if (state.open_visits().size() > 1) out.insert("several open");
  if (!state.readings.empty()) out.insert("sent round");
  if (state.suspended) out.insert("put aside");
  return out;
}

std::set<std::string> constructs(const Definition& base, const State& before, const Command& command,
                                 const Decision& decision) {
  Effective way(base, before);
  auto out = constructs_at(*way, before, visit_of(before, command, decision));
  const auto& visits = decision.state.visits;
  bool returned = !visits.empty() && visits.back().cause == Cause::send_back;
  for (auto& change : decision.changes)
    if (auto* forked = std::get_if<Forked>(&change); forked && returned && forked->fork.state == ForkState::open)
      out.insert("into an arm");
  if (by_secretary(decision.on_behalf))
    out.insert(decision.on_behalf.front().via == Via::acted ? "acted for" : "written for");
  if (decision.state.skips.size() > before.skips.size()) out.insert("skips");
  return out;
}

namespace {

using Verbs = std::set<Verb>;
using Names = std::set<std::string_view>;
using enum Verb;

const std::vector<std::string_view> all_constructs{
    "one",      "pool",     "all",     "any",      "percent",  "count",        "weight",     "heard",     "lead",
    "read",     "in turn",  "groups",  "veto",     "units",    "signers",      "stood in",   "arm",       "deep arm",
    "put in",   "owed",     "returned", "to return", "several open", "sent round", "put aside", "into an arm", "skips",
    "draft",    "closed",   "rejected", "revoked",  "terminated"};
const Names several{"all", "any", "percent", "count", "weight", "heard", "lead", "read", "in turn", "groups", "veto"};
const Names ended{"closed", "rejected", "revoked", "terminated"};

Verbs all_but(const Verbs& these) {
  Verbs out;
  for (auto& [verb, word] : words::verbs)
    if (!these.contains(verb)) out.insert(verb);
  return out;
}

Names with(Names names, const Names& more) {
  names.insert(more.begin(), more.end());
  return names;
}

/// What cannot be: these verbs never meet these constructs, and why.
struct Never {
  Verbs verbs;
  Names constructs;
  std::string_view why;
};

const std::vector<Never>& nevers() {
  static const std::vector<Never> all{
      {{migrate}, Names(all_constructs.begin(), all_constructs.end()), "played in migration_test.cpp"},
      {{reach}, Names(all_constructs.begin(), all_constructs.end()), "played in units_test.cpp"},
      {{widen, expire}, Names(all_constructs.begin(), all_constructs.end()), "played in published_test.cpp"},
      {all_but({submit, expedite, insert_step, drop_step}), {"draft"}, "a draft is sent, hurried or given other steps"},
      {all_but({view, mark_read, circulate, recall, withdraw, reopen, confirm, correct}),
       ended,
       "a matter that has ended is only read, has its unit's word back, or a word written for a leader confirmed"},
      {{withdraw, reopen}, {"revoked", "terminated"}, "a unit's word is what its matter came to, closed or rejected"},
      {{reopen},
       with(several, {"one", "pool", "units", "signers", "stood in", "arm", "deep arm", "put in", "owed", "returned",
                      "to return", "several open"}),
       "what goes on again had ended"},
      {all_but({view}),
       {"revoked"},
       "revoking takes back what was sent round, and nobody but the starter has spoken: nothing is left"},
      {all_but({view, mark_read, circulate, urge, suspend, resume, reassign, terminate, entrust, hand_back, call_off,
                confirm, correct, recount}),
       {"put aside"},
       "put aside, the office alone acts, and who reads; clocks stand still"},
      {all_but({submit, agree, disagree, abstain, mark_read, join, lapse, remove_signer, remove_unit}),
       {"skips"},
       "only what goes forward passes somebody over"},
      {all_but({agree, disagree, abstain, send_back, lapse, join}), {"into an arm"}, "only what goes back leads there"},
      {{submit}, with(several, {"pool", "signers", "stood in", "put in", "owed", "units"}),
       "a step of the starter is his alone, and is the first or declared"},
      {{agree, disagree, send_back, abstain, advise, add_signer}, {"read"}, "who reads only reads"},
      {{abstain}, {"one", "pool", "put in"}, "only one of several whose step knows it abstains"},
      {{claim, unclaim, release}, with(several, {"one", "put in", "units"}), "only a pool is claimed, with one voice"},
      {{expedite}, with(several, {"arm", "deep arm", "to return", "signers", "put in", "owed", "units"}),
       "only a plain step sends ahead: one voice, beside no arm, owed to nobody"},
      {{send_back, insert_step, drop_step}, {"owed"}, "what is owed leads nowhere"},
      {{remind, overdue, lapse, recount}, {"put in"}, "a step that was put in has no deadline"},
      {{add_signer}, {"put in", "units"}, "only a declared step of one office adds signers"},
      {{join, take_back, add_unit, remove_unit, redo},
       {"one", "pool", "read", "in turn", "groups", "put in"},
       "units answer together, at a declared step"},
      {{advise}, {"units", "put in"}, "nobody is added there"},
  };
  return all;
}

}  // namespace

namespace {

const Never* never_of(Verb verb, std::string_view construct) {
  for (auto& never : nevers())
    if (never.verbs.contains(verb) && never.constructs.contains(construct)) return &never;
  return nullptr;
}

}  // namespace

std::string_view impossible(Verb verb, std::string_view construct) {
  auto* never = never_of(verb, construct);
  return never ? never->why : std::string_view();
}

std::vector<std::string> missed(const Coverage& done) {
  std::vector<std::string> out;
  for (auto& [verb, word] : words::verbs) {
    auto row = done.find(verb);
    for (auto construct : all_constructs) {
      bool met = row != done.end() && row->second.contains(std::string(construct));
      auto* never = never_of(verb, construct);
      if (met && never)
        out.push_back(fmt::format("{} met `{}`, but {}", word, construct, never->why));
      if (!met && !never) out.push_back(fmt::format("{} never met `{}`", word, construct));
    }
  }
  return out;
}

std::string told(const Coverage& done) {
  std::string out = fmt::format("{:14}", "");
  for (auto& column : all_constructs) out += fmt::format("{:>13}", column);
  for (auto& [verb, word] : words::verbs) {
    out += fmt::format("\n{:14}", word);
    auto row = done.find(verb);
    for (auto& column : all_constructs) {
      auto key = std::string(column);
      int times = row != done.end() && row->second.contains(key) ? row->second.at(key) : 0;
      bool never = times == 0 && !impossible(verb, column).empty();
      out += fmt::format("{:>13}", never ? "-" : std::to_string(times));
    }
  }
  out += "\n- cannot be:";
  for (auto& never : nevers()) out += fmt::format("\n  {}: {}", fmt::join(never.constructs, ", "), never.why);
  return out;
}

}  // namespace zs::flow::simulation
