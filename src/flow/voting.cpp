#include <flow/moves.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow {

Tally tally(const Visit& visit) {
  Tally votes;
  for (const auto& voice : visit.voices) {
    if (!voice.counts()) continue;
    const auto& ballot = voice.ballot;
    if (voice.outcome == Outcome::lapsed)
      votes.lapsed += ballot.weight;
    else if (voice.outcome == Outcome::disagree)
      votes.disagreed += ballot.weight;
    else if (voice.outcome == Outcome::abstain)
      votes.abstained += ballot.weight;
    else
      votes.agreed += ballot.weight;
    votes.vetoed = votes.vetoed || (ballot.veto && voice.outcome == Outcome::disagree);
  }
  for (const auto& slot : visit.slots) {
    if (!slot.counts()) continue;
    votes.unheard += slot.ballot.weight;
    votes.may_be_vetoed = votes.may_be_vetoed || slot.ballot.veto;
  }
  return votes;
}

namespace {

/// At least so many votes; where fewer are asked, all of them.
Verdict reaching(int at_least, const Tally& v) {
  const int asked = v.agreed + v.disagreed + v.abstained + v.lapsed + v.unheard;
  const int wanted = std::min(at_least, asked);
  if (v.agreed >= wanted) return Verdict::pass;
  return v.agreed + v.unheard < wanted ? Verdict::fail : Verdict::open;
}

/// A share of the votes for and against; those left may all still go either way.
Verdict share_of_cast(int percent, const Tally& v) {
  const int cast = v.agreed + v.disagreed + v.unheard;
  if (v.agreed > 0 && v.agreed * 100 >= percent * cast) return Verdict::pass;
  const int best = v.agreed + v.unheard;
  return best == 0 || best * 100 < percent * cast ? Verdict::fail : Verdict::open;
}

Verdict share_of_asked(int percent, const Tally& v) {
  const int asked = v.agreed + v.disagreed + v.abstained + v.lapsed + v.unheard;
  if (v.agreed * 100 >= percent * asked) return Verdict::pass;
  return (v.agreed + v.unheard) * 100 < percent * asked ? Verdict::fail : Verdict::open;
}

// What the votes say so far, were nobody else to be waited for.
Verdict by_rule(const Voices& voices, const Tally& v) {
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
      return voices.share_of == ShareOf::cast ? share_of_cast(voices.percent, v) : share_of_asked(voices.percent, v);
    case VoiceRule::count:
    case VoiceRule::weight:
      return reaching(voices.at_least, v);
  }
  return Verdict::open;
}

/// A veto decides at once, and nothing passes while one may still come; an even vote is neither for nor against.
Verdict as_it_stands(const Voices& voices, const Tally& v) {
  if (v.vetoed) return Verdict::fail;
  auto verdict = by_rule(voices, v);
  if (verdict == Verdict::pass && v.may_be_vetoed) return Verdict::open;
  if (voices.tie == DisagreeRule::absent) return verdict;
  if (v.unheard == 0) return v.agreed > 0 && v.agreed == v.disagreed ? Verdict::tie : verdict;
  return std::abs(v.agreed - v.disagreed) <= v.unheard ? Verdict::open : verdict;
}

}  // namespace

Verdict verdict(const Voices& voices, const Tally& votes) {
  if (voices.finish == VoiceFinish::all_heard && votes.unheard > 0) return Verdict::open;
  return as_it_stands(voices, votes);
}

Verdict verdict_with(const Step& step, const Visit& visit, const Slot& slot, Outcome outcome) {
  if (slot.lead && may_finish_first(step)) return Verdict::pass;
  Visit then = visit;
  Settlement voice;
  voice.outcome = outcome;
  voice.ballot = slot.ballot;
  then.voices.push_back(voice);
  std::erase_if(then.slots, [&](const Slot& s) { return s.number == slot.number; });
  return verdict(step.voices, tally(then));
}

DisagreeRule way_of(const Situation& situation, const Visit& visit, const Step& step, Verdict verdict) {
  if (verdict == Verdict::pass) return DisagreeRule::go_on;
  auto rule = verdict == Verdict::tie ? step.voices.tie : disagree_rule(step, &visit);
  if (rule == DisagreeRule::absent || visit.owed) return DisagreeRule::go_on;
  if (rule == DisagreeRule::send_back && send_back_targets(situation, visit, step).empty()) return DisagreeRule::end;
  return rule;
}

}  // namespace zs::flow
