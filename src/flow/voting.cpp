#include <flow/moves.h>

#include <algorithm>

namespace zs::flow {

Tally tally(const Visit& visit) {
  Tally votes;
  for (auto& voice : visit.voices) {
    if (!voice.counts()) continue;
    if (voice.outcome == Outcome::disagree)
      ++votes.disagreed;
    else if (voice.outcome == Outcome::abstain)
      ++votes.abstained;
    else
      ++votes.agreed;
  }
  auto counts = [](auto& slot) { return slot.counts(); };
  votes.unheard = static_cast<int>(std::count_if(visit.slots.begin(), visit.slots.end(), counts));
  return votes;
}

namespace {

// What the votes say so far, were nobody else to be waited for.
Verdict as_it_stands(const Voices& voices, const Tally& v) {
  const int asked = v.agreed + v.disagreed + v.abstained + v.unheard;
  switch (voices.rule) {
    case VoiceRule::heard:
      return v.unheard == 0 ? Verdict::pass : Verdict::open;
    case VoiceRule::one:  // with those who were added
    case VoiceRule::all:
      if (v.disagreed > 0) return Verdict::fail;
      return v.unheard == 0 ? Verdict::pass : Verdict::open;
    case VoiceRule::any:
      if (v.agreed > 0) return Verdict::pass;
      return v.unheard == 0 ? Verdict::fail : Verdict::open;
    case VoiceRule::percent:
      if (v.agreed * 100 >= voices.percent * asked) return Verdict::pass;
      return (v.agreed + v.unheard) * 100 < voices.percent * asked ? Verdict::fail : Verdict::open;
  }
  return Verdict::open;
}

}  // namespace

Verdict verdict(const Voices& voices, const Tally& votes) {
  if (voices.finish == VoiceFinish::all_heard && votes.unheard > 0) return Verdict::open;
  return as_it_stands(voices, votes);
}

Verdict verdict_with(const Step& step, const Visit& visit, const Slot& slot, Outcome outcome) {
  Visit then = visit;
  Settlement voice;
  voice.outcome = outcome;
  then.voices.push_back(voice);
  std::erase_if(then.slots, [&](const Slot& s) { return s.number == slot.number; });
  return verdict(step.voices, tally(then));
}

}  // namespace zs::flow
