#include <base/phrases.h>
#include <flow/effective.h>
#include <flow/moves.h>
#include <flow/preview.h>
#include <flow/skipping.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::flow {
namespace previewing {
namespace {

using Names = std::vector<std::string>;

void add(Names& to, const Names& more) {
  for (auto& name : more)
    if (std::find(to.begin(), to.end(), name) == to.end()) to.push_back(name);
}

/// How a token comes to a place: as everything stands now, and whatever is still to be filled in.
struct Reach {
  bool expected = true;
  bool certain = true;
  bool first = true;  // no step was passed on the way
  std::size_t within = 0;  // parallel parts its token stands inside: their joins wait for others
  Handler previous;
  Word word{};   // that will have brought it here
  int from = 1;  // at which visit
  Names hangs_on;
  std::vector<Lane> lanes;
};

/// Two ways to one place. What is expected says more than what is only possible.
void merge(Reach& known, const Reach& other) {
  if (other.expected && !known.expected) {
    known.previous = other.previous;
    known.word = other.word;
    known.from = other.from;
    known.first = other.first;
  } else if (other.expected) {
    known.first &= other.first;
  }
  known.expected |= other.expected;
  known.certain |= other.certain;
  add(known.hangs_on, other.hangs_on);
}

/// Places in an order in which every way leads on.
void order_from(const Definition& definition, int node, std::set<int>& seen, std::vector<int>& out) {
  if (node < 0 || !seen.insert(node).second) return;
  const auto& here = definition.nodes[static_cast<std::size_t>(node)];
  order_from(definition, here.next, seen, out);
  order_from(definition, here.join, seen, out);
  for (auto arm = here.arms.rbegin(); arm != here.arms.rend(); ++arm) order_from(definition, arm->target, seen, out);
  out.push_back(node);
}

bool writes(const Definition& definition, const Step& step, const std::string& field) {
  bool first = &step == &definition.steps.front();
  if (first && step.writes.empty()) return true;
  bool set = std::any_of(step.sets.begin(), step.sets.end(), [&](auto& one) { return one.first == field; });
  return set || std::find(step.writes.begin(), step.writes.end(), field) != step.writes.end();
}

class Outlook {
 public:
  explicit Outlook(const Situation& situation) : situation_(situation) {}

  std::vector<StepAhead> look() {
    if (situation_.state.life == Life::draft)
      leave(nullptr, definition().steps.front(), situation_.context.starter);
    for (auto* visit : situation_.state.open_visits()) begin(*visit);
    auto nodes = order();
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) pass(*node);
    return std::move(out_);
  }

 private:
  const Definition& definition() const { return situation_.definition; }
  const Node& node(int index) const { return definition().nodes[static_cast<std::size_t>(index)]; }
  bool holds(const std::string& condition) const { return condition.empty() || situation_.context.holds(condition); }

  std::vector<int> order() const {
    std::set<int> seen;
    std::vector<int> out;
    order_from(definition(), 0, seen, out);
    return out;
  }

  /// Of the fields an expression looks at, those that are empty and that somebody may still fill.
  Names open(const std::string& expression) const {
    const auto& unfilled = situation_.context.unfilled;
    if (expression.empty() || !unfilled) return {};
    auto fields = unfilled(expression);
    std::erase_if(fields, [&](auto& field) { return !may_be_filled(field); });
    return fields;
  }
  bool may_be_filled(const std::string& field) const {
    return std::any_of(definition().steps.begin(), definition().steps.end(), [&](const Step& step) {
      return definition().place_of(step.name) >= from_ && writes(definition(), step, field);
    });
  }
  bool is_empty(const std::string& list) const {
    const auto* value = situation_.context.fields.if_contains(list);
    return !value || value->is_null() || (value->is_array() && value->get_array().empty());
  }
  /// Lists a step goes over that are empty and may still be filled.
  Names open_lists(const Step& step) const {
    Names out;
    for (auto& list : step.voices.over)
      if (is_empty(list) && may_be_filled(list)) out.push_back(list);
    return out;
  }
  bool goes_over_somebody(const Step& step) const {
    const auto& over = step.voices.over;
    return over.empty() || !std::all_of(over.begin(), over.end(), [&](auto& list) { return is_empty(list); });
  }

  void begin(const Visit& visit) {
    const auto* step = definition().find(visit.step);
    if (!step) return;
    leave(&visit, *step, handler_of(visit));
  }

  /// Who is expected to do it: whoever asks, where it is his; else the first who has it.
  Handler handler_of(const Visit& visit) const {
    Handler handler;
    for (auto& slot : visit.slots)
      for (auto& item : slot.items) {
        if (item.holder.person == situation_.context.actor.person) return item.holder;
        if (handler.person == no_id) handler = item.holder;
      }
    return handler;
  }

  /// Where a token goes when its step is done: along its returns first.
  void leave(const Visit* visit, const Step& step, const Handler& handler) {
    if (visit && visit->owed) return;  // made up beside the way: nothing follows it
    from_ = std::min(from_, definition().place_of(step.name));
    auto known = std::move(facts_.handled_by);
    facts_ = facts_of(situation_, handler, step);
    for (auto& handled : known) note(handled.first, handled.second);
    known_ = facts_;
    Reach reach;
    reach.previous = facts_.previous;
    reach.word = {handler, Outcome::agree, step.name};
    said_.push_back(reach.word);
    if (visit) reach.from = visit->number;
    if (visit)
      for (auto& level : visit->scope)
        if (auto* fork = situation_.state.fork(level.fork)) reach.lanes.push_back({fork->node, level.arm});
    reach.within = reach.lanes.size();
    const Step* last = &step;
    if (visit)
      for (auto frame = visit->frames.rbegin(); frame != visit->frames.rend(); ++frame)
        if (auto* to = definition().find(frame->step)) last = go_straight(*last, *to, frame->handler, reach);
    arrive(node(definition().node_of(last->name)).next, std::move(reach));
  }

  /// A direct return, and what it must not pass over.
  const Step* go_straight(const Step& from, const Step& to, const Handler& handler, Reach& reach) {
    auto detour = situation_.context.detour ? situation_.context.detour(from, to) : std::nullopt;
    if (const auto* first = detour ? definition().find(detour->step) : nullptr)
      tell_straight(*first, detour->by, phrases::reason::handled_before, reach);
    tell_straight(to, handler, phrases::reason::sent_back, reach);
    return &to;
  }

  void tell_straight(const Step& step, const Handler& handler, const Wording& reason, Reach& reach) {
    StepAhead ahead = told(step, reach, found_again(situation_, step, handler, reason, facts_));
    ahead.direct = true;
    out_.push_back(std::move(ahead));
    go_by(step, reach);
  }

  StepAhead told(const Step& step, const Reach& reach, Found found) const {
    StepAhead ahead;
    ahead.step = step.name;
    ahead.title = step.title;
    ahead.stage = step.stage;
    ahead.rule = step.voices;
    ahead.expected = reach.expected;
    ahead.certain = reach.certain;
    ahead.next = reach.expected && reach.first;
    ahead.lanes = reach.lanes;
    if (!reach.certain) ahead.hangs_on = reach.hangs_on;
    ahead.choose = found.choose;
    ahead.voices = std::move(found.voices);
    if (ahead.voices.empty() && !found.people.empty()) ahead.voices.push_back(std::move(found.people));
    return ahead;
  }

  /// Behind the step: whoever would have done it is known to the rules of the steps after it.
  void go_by(const Step& step, Reach& reach) {
    reach.first = false;
    reach.word = {};
    const auto& voices = out_.back().voices;
    if (voices.empty()) return;
    const auto& one = voices.front().front();
    reach.previous = {one.person, one.post};
    if (!reach.expected) return;
    note(step.name, reach.previous);
    say(step, voices, reach);
  }

  /// The words of consent that will have been given behind the step, as far as it is known whose.
  void say(const Step& step, const std::vector<std::vector<Chosen>>& voices, Reach& reach) {
    if (step.voices.reading) return;
    for (auto& voice : voices)
      if (voice.size() == 1)
        said_.push_back({{voice.front().person, voice.front().post}, Outcome::agree, step.name});
    if (voices.size() == 1 && voices.front().size() == 1) reach.word = said_.back();
  }

  /// What is known when the step is come to: of the very next, only what is done already.
  Facts facts_at(const Reach& reach) const {
    auto facts = reach.expected && reach.first ? known_ : facts_;
    facts.previous = reach.previous;
    return facts;
  }

  void note(const std::string& step, const Handler& by) {
    for (auto& handled : facts_.handled_by)
      if (handled.first == step) return void(handled.second = by);
    facts_.handled_by.emplace_back(step, by);
  }

  void arrive(int at, Reach reach) {
    if (at < 0) return;
    auto [known, fresh] = reached_.emplace(at, reach);
    if (!fresh) merge(known->second, reach);
  }

  void pass(int at) {
    auto found = reached_.find(at);
    if (found == reached_.end()) return;
    auto reach = found->second;
    if (auto whole = closing_.find(at); whole != closing_.end()) {
      reach.certain = whole->second.certain;
      reach.hangs_on = whole->second.hangs_on;
    }
    switch (node(at).gate) {
      case Gate::step:
        return pass_step(definition().steps[static_cast<std::size_t>(node(at).step)], node(at).next, std::move(reach));
      case Gate::branch:
        return pass_branch(node(at), reach);
      case Gate::fork:
        return pass_fork(at, reach);
      case Gate::join:
        return pass_join(node(at), std::move(reach));
    }
  }

  void pass_step(const Step& step, int next, Reach reach) {
    bool held = holds(step.when), listed = goes_over_somebody(step);
    auto condition = open(step.when), lists = open_lists(step);
    if ((held || !condition.empty()) && (listed || !lists.empty())) {
      auto here = reach;
      here.expected = reach.expected && held && listed;
      here.certain = reach.certain && condition.empty() && listed;
      add(here.hangs_on, condition);
      if (!listed) add(here.hangs_on, lists);
      auto found = found_for(situation_, step, facts_at(here));
      std::vector<Skip> skipped;
      if (here.expected) skipped = pass_over(situation_, step, {here.word, here.from, said_}, found);
      bool nobody_left = !skipped.empty() && found.people.empty();
      if (nobody_left) here.expected = false;
      out_.push_back(told(step, here, std::move(found)));
      out_.back().skipped = std::move(skipped);
      if (nobody_left) return arrive(next, std::move(reach));
      out_.back().unknown = open(step.by);
      if (listed) add(out_.back().unknown, lists);
      if (held && listed) go_by(step, reach);
    }
    arrive(next, std::move(reach));
  }

  /// The first arm that holds; before it those that may hold yet.
  void pass_branch(const Node& here, const Reach& reach) {
    auto rest = reach;
    bool decided = false;
    for (auto& arm : here.arms) {
      bool held = holds(arm.when);
      auto open_now = open(arm.when);
      auto inside = rest;
      inside.expected = rest.expected && held;
      inside.certain = rest.certain && held && open_now.empty();
      add(inside.hangs_on, open_now);
      if (held || !open_now.empty()) arrive(arm.target, std::move(inside));
      if ((decided = held && open_now.empty())) break;
      rest.expected = rest.expected && !held;
      rest.certain = rest.certain && open_now.empty();
      add(rest.hangs_on, open_now);
    }
    if (!decided) arrive(here.next, rest);
    closing_.emplace(here.next, reach);
  }

  void pass_fork(int at, const Reach& reach) {
    const auto& here = node(at);
    for (std::size_t i = 0; i < here.arms.size(); ++i) {
      bool held = holds(here.arms[i].when);
      auto open_now = open(here.arms[i].when);
      if (!held && open_now.empty()) continue;
      auto inside = reach;
      inside.expected = reach.expected && held;
      inside.certain = reach.certain && held && open_now.empty();
      add(inside.hangs_on, open_now);
      inside.lanes.push_back({at, static_cast<int>(i)});
      arrive(here.arms[i].target, std::move(inside));
    }
    auto after = reach;
    after.lanes.push_back({at, 0});
    arrive(here.join, std::move(after));
    closing_.emplace(here.join, reach);
  }

  void pass_join(const Node& here, Reach reach) {
    if (reach.lanes.size() <= reach.within) reach.first = false;
    if (!reach.lanes.empty()) reach.lanes.pop_back();
    if (!reach.first) reach.word = {};  // whoever comes last
    reach.within = std::min(reach.within, reach.lanes.size());
    arrive(here.next, std::move(reach));
  }

  const Situation& situation_;
  Facts known_;  // done, with what stands open
  Facts facts_;  // the same, and what is expected to be done on the way
  std::vector<Word> said_;  // words of consent that will have been given on the way
  std::size_t from_ = ~std::size_t{0};  // place of the first step that stands open
  std::map<int, Reach> reached_;
  std::map<int, Reach> closing_;  // where all arms come together again: as certain as where they part
  std::vector<StepAhead> out_;
};

}  // namespace
}  // namespace previewing

std::vector<StepAhead> preview(const Definition& definition, const State& state, const Context& context) {
  Effective way(definition, state);
  return previewing::Outlook({*way, state, context, {}}).look();
}

}  // namespace zs::flow
