// What the simulation tried: verbs against the constructs they were done at.
#include <flow/effective.h>
#include <flow/simulation.h>

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
  for (auto& slot : visit.slots)
    if (slot.added) out.insert("signers");
}

const Visit* visit_of(const State& state, Id item) {
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& one : slot.items)
        if (one.id == item) return visit;
  return nullptr;
}

}  // namespace

std::set<std::string> constructs(const Definition& base, const State& before, const Decision& decision) {
  Effective way(base, before);
  const auto& definition = *way;
  std::set<std::string> out;
  if (before.life != Life::running) out.insert(std::string(to_text(before.life)));
  if (auto* visit = visit_of(before, decision.work_item))
    add_visit(definition, *visit, out);
  else
    for (auto* one : before.open_visits()) add_visit(definition, *one, out);
  const auto& visits = decision.state.visits;
  bool returned = !visits.empty() && visits.back().cause == Cause::send_back;
  for (auto& change : decision.changes)
    if (auto* forked = std::get_if<Forked>(&change); forked && returned && forked->fork.state == ForkState::open)
      out.insert("into an arm");
  if (before.open_visits().size() > 1) out.insert("several open");
  if (!before.readings.empty()) out.insert("sent round");
  if (by_secretary(decision.on_behalf))
    out.insert(decision.on_behalf.front().via == Via::acted ? "acted for" : "written for");
  if (before.suspended) out.insert("put aside");
  if (decision.state.skips.size() > before.skips.size()) out.insert("skips");
  return out;
}

std::string told(const Coverage& done) {
  std::set<std::string> columns;
  for (auto& [verb, counts] : done)
    for (auto& [construct, count] : counts) columns.insert(construct);
  std::string out = fmt::format("{:14}", "");
  for (auto& column : columns) out += fmt::format("{:>13}", column);
  for (auto& [verb, counts] : done) {
    out += fmt::format("\n{:14}", to_text(verb));
    for (auto& column : columns) {
      auto found = counts.find(column);
      out += found == counts.end() ? fmt::format("{:>13}", "-") : fmt::format("{:>13}", found->second);
    }
  }
  return out;
}

}  // namespace zs::flow::simulation
