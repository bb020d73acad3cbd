// The oracle: where a matter goes.
#include <flow/oracle.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

bool names(const json::object& entry, std::string_view key, const std::string& name) {
  auto* value = entry.if_contains(key);
  if (!value) return false;
  if (value->is_string()) return value->as_string() == name;
  auto& all = value->as_array();
  return std::any_of(all.begin(), all.end(), [&](auto& one) { return one.as_string() == name; });
}

/// Declared; one that was put in returns to whoever had it before, and is returned to by whoever returns at all.
bool returns(const json::object& from, const json::object& to) {
  if (from.contains("inserted")) return true;
  return to.contains("inserted") ? from.contains("back_to") : names(from, "back_to", name_of_step(to));
}

std::size_t shared(const Arms& a, const Arms& b) {
  std::size_t depth = 0;
  while (depth < a.size() && depth < b.size() && a[depth] == b[depth]) ++depth;
  return depth;
}

bool consents(const OracleVoice& voice) { return voice.counts() && (voice.word == "agree" || voice.word == "submit"); }

}  // namespace

void Oracle::forward(Visit& leaving) {
  close(leaving);
  auto visit = leaving;
  if (visit.owed) return way_ends();
  if (visit.returns.empty()) {
    auto at = tree_.places.at(visit.step);
    return go({at.sequence, at.index + 1}, visit.scope, visit.number);
  }
  auto [number, person] = visit.returns.back();
  auto returning = *this->visit(number);
  auto people = same_or_found(returning.step, person);
  auto* next = enter(returning.step, {returning.scope, returning.parent, visit.number}, people);
  if (!next) return;
  next->returns = visit.returns;
  next->returns.pop_back();
}

/// What is owed keeps the matter running.
void Oracle::way_ends() {
  if (std::none_of(visits_.begin(), visits_.end(), [](auto& one) { return one.open; })) finish("closed");
}

/// 先办后补: to the step that was chosen at once; what stands before it is owed.
void Oracle::go_ahead(Visit& leaving) {
  close(leaving);
  auto visit = leaving;
  auto at = tree_.places.at(visit.step);
  std::vector<std::string> owed;
  for (++at.index; owed.empty() || owed.back() != command().to_step;) {
    const auto* entry = tree_.entry(at);
    if (!entry) {
      auto around = *tree_.sequences[static_cast<std::size_t>(at.sequence)].around;
      at = {around.sequence, around.index + 1};
      continue;
    }
    ++at.index;
    if (auto* arms = entry->if_contains("branch")) {
      for (auto& arm : arms->as_array())
        if (holds(arm.as_object())) {
          at = {tree_.sequence_of(arm), 0};
          break;
        }
    } else if (holds(*entry)) {
      owed.push_back(name_of_step(*entry));
    }
  }
  auto target = owed.back();
  owed.pop_back();
  auto to = find(target);
  std::vector<std::vector<Voice>> all;
  for (auto& name : owed) all.push_back(find(name));
  enter(target, {visit.scope, visit.number, visit.number}, to);
  for (std::size_t i = 0; i < owed.size(); ++i) enter(owed[i], {visit.scope, visit.number, visit.number, true}, all[i]);
}

void Oracle::insert_step() {
  const auto& c = command();
  auto own = visit(done_->visit) ? visit(done_->visit)->step : name_of_step(tree_.flow.as_array()[0].as_object());
  json::object step;
  std::set<Id> named;
  std::string people;
  for (auto& one : c.people)
    if (named.insert(one.person).second) people += fmt::format("{}{}", people.empty() ? "" : ",", one.person);
  step[named.size() > 1 ? "each" : "step"] = fmt::format("free_{}", tree_.beside.size() + 1);
  step["by"] = people;
  step["empty"] = "fallback";
  step["inserted"] = true;
  auto rule = c.rule.empty() ? std::string("heard") : c.rule;
  if (named.size() > 1) step["rule"] = rule, step["order"] = c.order;
  if (named.size() > 1 && rule != "heard") step["disagree"] = "send_back";
  auto at = tree_.insert(c.to_step.empty() ? own : c.to_step, c.placing == Placing::before, std::move(step));
  for (auto& fork : forks_)
    if (fork.at.sequence == at.sequence && fork.at.index >= at.index) ++fork.at.index;
}

bool Oracle::holds(const json::object& entry) const {
  if (tree_.dropped.contains(name_of_step(entry))) return false;
  auto when = word_of(entry, "when"), over = word_of(entry, "over");
  if (!when.empty() && !office().holds(when)) return false;
  auto* listed = over.empty() ? nullptr : office().fields.if_contains(over);
  return over.empty() || (listed && listed->is_array() && !listed->as_array().empty());
}

void Oracle::go(Tree::Place at, const Arms& scope, int from) {
  const auto* entry = tree_.entry(at);
  Tree::Place next{at.sequence, at.index + 1};
  if (!entry) {
    auto around = tree_.sequences[static_cast<std::size_t>(at.sequence)].around;
    if (!around) return way_ends();
    if (tree_.entry(*around)->contains("parallel")) return arrive(scope, from);
    return go({around->sequence, around->index + 1}, scope, from);
  }
  if (auto* arms = entry->if_contains("branch")) {
    for (auto& arm : arms->as_array())
      if (holds(arm.as_object())) return go({tree_.sequence_of(arm), 0}, scope, from);
    return go(next, scope, from);
  }
  if (entry->contains("parallel")) return split(*entry, at, scope, from);
  if (!holds(*entry)) return go(next, scope, from);
  bool instead = false;
  auto voices = find(name_of_step(*entry), &instead);
  if (skips(*entry, voices, instead)) return go(next, scope, from);
  enter(name_of_step(*entry), {scope, from, from}, std::move(voices));
}

void Oracle::split(const json::object& entry, Tree::Place at, const Arms& scope, int from) {
  OracleFork fork{++last_fork_, from, 0, at, scope, {}, {}};
  auto& arms = entry.at("parallel").as_array();
  for (std::size_t i = 0; i < arms.size(); ++i)
    if (holds(arms[i].as_object())) fork.arms.push_back(static_cast<int>(i));
  if (fork.arms.empty()) return go({at.sequence, at.index + 1}, scope, from);
  split_by_[fork.number] = from;
  forks_.push_back(fork);
  for (int arm : fork.arms) {
    auto deeper = scope;
    deeper.emplace_back(fork.number, arm);
    go({tree_.sequence_of(arms[static_cast<std::size_t>(arm)]), 0}, deeper, from);
  }
}

void Oracle::arrive(const Arms& scope, int from) {
  auto fork = std::find_if(forks_.begin(), forks_.end(), [&](auto& one) { return one.number == scope.back().first; });
  if (fork == forks_.end()) return void(fault_ = "an arm came to a join that is gone");
  fork->arrived.emplace_back(scope.back().second, from);
  if (fork->arrived.size() < fork->arms.size()) return;
  fork->joined_by = from;
  auto at = fork->at;
  auto outside = fork->scope;
  go({at.sequence, at.index + 1}, outside, from);
}

/// Back to before a part, it is given up; into an arm from behind its join, it opens once more with that arm alone.
void Oracle::reopen(Visit& target, const Arms& here, int from, Arms& scope) {
  auto wanted = target.scope;
  auto depth = shared(wanted, here);
  scope.resize(depth);
  if (scope != here) drop_inside(scope);
  for (; depth < wanted.size(); ++depth) {
    auto [old, arm] = wanted[depth];
    auto is_old = [number = old](auto& one) { return one.number == number; };
    auto known = std::find_if(forks_.begin(), forks_.end(), is_old);
    OracleFork fork{++last_fork_, from, 0, known->at, scope, {arm}, {}};
    split_by_[fork.number] = from;
    forks_.push_back(fork);
    scope.emplace_back(fork.number, arm);
  }
}

/// Who agreed before is not asked once more, while nothing was ever returned.
bool Oracle::skips(const json::object& step, std::vector<Voice>& voices, bool instead) {
  auto rule = word_of(step, "skip_same");
  bool returned = std::any_of(visits_.begin(), visits_.end(), [](auto& one) { return one.came_back; });
  if (rule.empty() || instead || returned) return false;
  auto verb = command().verb;
  bool agreed = verb == Verb::agree || verb == Verb::submit || (verb == Verb::join && command().word == Outcome::agree);
  std::erase_if(voices, [&](const Voice& voice) {
    if (voice.desks.size() != 1) return false;
    Id person = voice.desks.front().person;
    if (person == actor()) return agreed;
    if (rule != "any_earlier") return false;
    for (auto& visit : visits_)
      for (auto& word : visit.voices)
        if (word.desk == person && consents(word)) return true;
    return false;
  });
  return voices.empty();
}

std::vector<OracleVisit*> Oracle::ways_back(const Visit& from) {
  std::set<int> known;
  std::vector<int> open{from.parent};
  while (!open.empty()) {
    int number = open.back();
    open.pop_back();
    if (!number || !visit(number) || !known.insert(number).second) continue;
    open.push_back(visit(number)->parent);
    for (auto& fork : forks_) {
      if (fork.joined_by != number) continue;
      open.push_back(fork.from);
      for (auto& arrival : fork.arrived) open.push_back(arrival.second);
    }
  }
  std::vector<Visit*> out;
  std::set<std::string> steps;
  for (auto number = known.rbegin(); number != known.rend(); ++number) {
    auto* one = visit(*number);
    if (!returns(tree_.step(from.step), tree_.step(one->step)) || one->open || steps.contains(one->step)) continue;
    auto depth = shared(one->scope, from.scope);
    bool joined = depth == one->scope.size() || std::any_of(forks_.begin(), forks_.end(), [&](auto& fork) {
                    return fork.number == one->scope[depth].first && fork.joined_by;
                  });
    if (joined) steps.insert(one->step), out.push_back(one);
  }
  return out;
}

Id Oracle::handler_of(const Visit& target) const {
  Id person = target.of;
  for (auto& one : visits_)
    if (one.step == target.step && !one.open && one.of != no_id) person = one.of;
  return person;
}

/// Hours of the deadline and of each level after it, and what the calendar adds.
static void set_clock(const json::object& step, const testing::Office& office, OracleVisit& visit) {
  auto* levels = step.if_contains("overdue");
  auto hours = [](const std::string& text) { return std::chrono::hours(std::stoi(text)); };
  if (!step.contains("due")) return;
  visit.slack = office.slack;
  visit.due = office.now + hours(word_of(step, "due")) + std::chrono::hours(office.slack);
  if (!levels) return;
  for (auto& level : levels->as_array())
    visit.lapses.push_back(*visit.due + hours(word_of(level.as_object(), "after", "0")));
}

OracleVisit* Oracle::enter(const std::string& name, const Came& came, std::vector<Voice> voices) {
  const auto& step = tree_.step(name);
  auto known = std::find_if(visits_.begin(), visits_.end(),
                            [&](auto& one) { return one.open && one.owed && one.step == name; });
  if (known != visits_.end() && came.owed) return nullptr;
  if (known != visits_.end()) visits_.erase(known);
  if (auto key = unknown_in(step); !key.empty()) return unknown_ = key, nullptr;
  Visit next{++last_visit_, name, came.parent, came.from, came.scope, {}, std::move(voices)};
  auto order = word_of(step, "order"), veto = word_of(step, "veto");
  next.owed = came.owed;
  pass_out(step, next);
  assist(step, next);
  set_clock(step, office(), next);
  visits_.push_back(std::move(next));
  return &visits_.back();
}

}  // namespace zs::flow::simulation
