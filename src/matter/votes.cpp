#include <base/phrases.h>
#include <matter/votes.h>

namespace zs::matter {

Phrase rule_of(const flow::Voices& voices) {
  auto percent = std::to_string(voices.percent);
  auto at_least = std::to_string(voices.at_least);
  switch (voices.rule) {
    case flow::VoiceRule::one:  // with signers who were added: all of them
    case flow::VoiceRule::all:
      return phrases::way::all;
    case flow::VoiceRule::any:
      return phrases::way::any;
    case flow::VoiceRule::percent:
      if (voices.share_of == flow::ShareOf::cast) return {phrases::way::percent_of_cast, {{"percent", percent}}};
      return {phrases::way::percent, {{"percent", percent}}};
    case flow::VoiceRule::count:
      return {phrases::way::count, {{"n", at_least}}};
    case flow::VoiceRule::weight:
      return {phrases::way::weight, {{"n", at_least}}};
    case flow::VoiceRule::heard:
      break;
  }
  return voices.reading ? phrases::way::reading : phrases::way::heard;
}

VotesView votes_view(const flow::VotesSoFar& votes, const Reader& reader) {
  return {votes.agreed, votes.disagreed, votes.abstained, votes.unheard, say(rule_of(votes.rule), reader)};
}

}  // namespace zs::matter
