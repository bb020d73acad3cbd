#include <flow/effective.h>

#include <algorithm>
#include <charconv>

namespace zs::flow {
namespace {

/// Whether the way can come back to the step that somebody was asked at: a vote that fails goes to who asked.
bool votes(const Voices& voices) { return voices.many() && voices.rule != VoiceRule::heard; }

Step step_of(const FreeStep& free, const Definition& known) {
  Step step;
  step.name = free.name;
  step.title = free.title;
  step.inserted = true;
  step.dropped = free.dropped;
  step.voices = free_voices(free.rule, free.order, free.people.size()).value_or(Voices{});
  if (votes(step.voices)) step.disagree = DisagreeRule::send_back;
  if (const auto* of = known.find(free.of)) {
    step.stage = of->stage;
    step.free = of->free;
    step.circulate = of->circulate;
  }
  return step;
}

/// Every way that leads to one node leads to another instead; a join is no way, it is where a fork ends.
template <class Chooses>
void redirect(Definition& definition, Chooses chosen, int to) {
  for (auto& node : definition.nodes) {
    if (chosen(node.next)) node.next = to;
    for (auto& arm : node.arms)
      if (chosen(arm.target)) arm.target = to;
  }
}

struct Place {
  int node = 0;
  std::size_t step = 0;  // where the new one stands among the steps
};

/// After the step, and after what was put there before; or right before it.
int add_node(Definition& definition, const FreeStep& free, int beside) {
  Node node;
  node.forks = definition.nodes[beside].forks;
  int added = static_cast<int>(definition.nodes.size());
  if (free.placing == Placing::before) {
    node.next = beside;
    redirect(definition, [&](int target) { return target == beside; }, added);
    definition.nodes.push_back(std::move(node));
    return added;
  }
  node.next = definition.nodes[beside].next;
  definition.nodes[beside].next = added;
  definition.nodes.push_back(std::move(node));
  return added;
}

/// Whether the step was put behind that one, or beside one that was.
bool belongs_to(const State& state, const FreeStep* free, std::string_view step) {
  for (; free; free = state.free_step(free->beside))
    if (free->beside == step) return true;
  return false;
}

/// The last of those put in one after another behind the step.
int last_behind(const Definition& definition, const State& state, int node) {
  const auto& name = definition.steps[definition.nodes[node].step].name;
  for (;;) {
    int next = definition.nodes[node].next;
    int step = next < 0 ? -1 : definition.nodes[next].step;
    if (step < 0 || !belongs_to(state, state.free_step(definition.steps[step].name), name)) return node;
    node = next;
  }
}

void put_in(Definition& definition, const State& state, const FreeStep& free) {
  int beside = std::max(0, definition.node_of(free.beside));
  if (free.placing != Placing::before) beside = last_behind(definition, state, beside);
  auto place = static_cast<std::size_t>(definition.nodes[beside].step) + (free.placing == Placing::before ? 0 : 1);
  auto step = step_of(free, definition);
  int added = add_node(definition, free, beside);
  for (auto& node : definition.nodes)
    if (node.step >= static_cast<int>(place)) ++node.step;
  definition.nodes[added].step = static_cast<int>(place);
  definition.steps.insert(definition.steps.begin() + static_cast<std::ptrdiff_t>(place), std::move(step));
}

/// Nothing leads to what was taken out; from there it goes on as it would have.
void take_out(Definition& definition) {
  auto is_out = [&](int node) {
    return node >= 0 && definition.nodes[node].step >= 0 && definition.steps[definition.nodes[node].step].dropped;
  };
  auto behind = [&](int node) {
    while (is_out(node)) node = definition.nodes[node].next;
    return node;
  };
  for (auto& node : definition.nodes) {
    node.next = behind(node.next);
    for (auto& arm : node.arms) arm.target = behind(arm.target);
  }
}

std::optional<int> percent_of(std::string_view word) {
  int percent = 0;
  auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), percent);
  bool whole = error == std::errc() && end + 1 == word.data() + word.size() && *end == '%';
  return whole && percent >= 1 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

}  // namespace

std::optional<Voices> free_voices(std::string_view rule, std::string_view order, std::size_t people) {
  Voices voices;
  voices.rule = VoiceRule::heard;
  if (rule == "all")
    voices.rule = VoiceRule::all;
  else if (rule == "any")
    voices.rule = VoiceRule::any;
  else if (auto percent = percent_of(rule)) {
    voices.rule = VoiceRule::percent;
    voices.percent = *percent;
  } else if (!rule.empty() && rule != "heard")
    return std::nullopt;
  if (!order.empty() && order != "together" && order != "one_by_one") return std::nullopt;
  if (people < 2) return Voices{};
  if (order == "one_by_one") voices.order = VoiceOrder::one_by_one;
  return voices;
}

Effective::Effective(const Definition& base, const State& state) : base_(&base) {
  if (state.inserted.empty()) return;
  own_ = base;
  for (const auto& free : state.inserted) put_in(*own_, state, free);
  take_out(*own_);
}

std::string title_of(const Definition& base, const State& state, std::string_view step) {
  if (const auto* declared = base.find(step)) return declared->title;
  if (const auto* free = state.free_step(step)) return free->title;
  for (const auto& [name, title] : state.former)
    if (name == step) return title;
  return std::string(step);
}

}  // namespace zs::flow
