#include <flow/skipping.h>

#include <algorithm>

namespace zs::flow {
namespace {

bool consents(const Settlement& word) {
  return word.counts() && (word.outcome == Outcome::agree || word.outcome == Outcome::submit);
}

bool returned(const State& state) {
  return std::any_of(state.visits.begin(), state.visits.end(),
                     [](const Visit& v) { return v.cause == Cause::send_back; });
}

/// His last word of consent, and where he gave it.
struct Earlier {
  const Visit* visit = nullptr;
  const Settlement* word = nullptr;
};

void note(Earlier& last, const Visit& visit, const Settlement& word, Id person) {
  if (word.desk().person != person || !consents(word) || (last.word && last.word->act > word.act)) return;
  last = {&visit, &word};
}

Earlier last_consent(const State& state, Id person) {
  Earlier last;
  for (const auto& v : state.visits) {
    for (const auto& voice : v.voices) note(last, v, voice, person);
    if (v.settlement) note(last, v, *v.settlement, person);
  }
  return last;
}

/// Of the words that will have been given, his.
const Word* expected_of(const std::vector<Word>& expected, Id person) {
  auto his = std::find_if(expected.rbegin(), expected.rend(), [&](auto& word) { return word.by.person == person; });
  return his == expected.rend() ? nullptr : &*his;
}

std::optional<Skip> quoted(const Situation& situation, const Step& step, const Said& said, const Chosen& person) {
  const auto& context = situation.context;
  const auto& now = said.now;
  Handler by{person.person, person.post};
  bool just_now = now.outcome == Outcome::agree || now.outcome == Outcome::submit;
  if (just_now && now.by.person == person.person) return Skip{step.name, by, now.step, 0, said.from, context.now};
  if (step.skip_same != SkipSame::any_earlier || now.by.person == person.person) return std::nullopt;
  auto last = last_consent(situation.state, person.person);
  bool stands = last.word && !(context.changed_since && context.changed_since(*last.word));
  if (stands) return Skip{step.name, by, last.visit->step, last.word->act, said.from, context.now};
  const auto* word = expected_of(said.expected, person.person);
  return word ? std::optional(Skip{step.name, by, word->step, 0, said.from, context.now}) : std::nullopt;
}

}  // namespace

std::vector<Skip> pass_over(const Situation& situation, const Step& step, const Said& said, Found& found) {
  std::vector<Skip> out;
  bool never = step.skip_same == SkipSame::never || step.vouches() || found.instead;
  if (never || returned(situation.state)) return out;
  if (!step.voices.many()) {
    if (found.people.size() != 1) return out;
    if (auto skip = quoted(situation, step, said, found.people.front())) {
      out.push_back(std::move(*skip));
      found.people.clear();
    }
    return out;
  }
  for (std::size_t i = found.voices.size(); i-- > 0;) {
    if (found.voices[i].size() != 1) continue;
    auto skip = quoted(situation, step, said, found.voices[i].front());
    if (!skip) continue;
    out.insert(out.begin(), std::move(*skip));
    found.voices.erase(found.voices.begin() + static_cast<std::ptrdiff_t>(i));
    found.ballots.erase(found.ballots.begin() + static_cast<std::ptrdiff_t>(i));
  }
  found.people.clear();
  for (auto& voice : found.voices) found.people.insert(found.people.end(), voice.begin(), voice.end());
  return out;
}

}  // namespace zs::flow
