// The oracle: who is found for a step, and who acts for whom.
#include <flow/oracle.h>

#include <fmt/format.h>

namespace zs::flow::simulation {

/// Whose word was given last; where the office moves it, whose word the office's would be.
Id Oracle::previous() const {
  static const std::set<Verb> of_the_office{Verb::jump, Verb::remove_signer, Verb::remove_unit};
  if (of_the_office.contains(command().verb)) return actor();
  Id last = office().starter;
  int act = 0;
  for (auto& visit : visits_)
    for (auto& voice : visit.voices)
      if (voice.act >= act && voice.by != no_id) act = voice.act, last = actor() == no_id ? voice.desk : voice.of;
  return last;
}

std::vector<OracleVoice> Oracle::find(const std::string& name, bool* instead) {
  const auto& step = tree_.step(name);
  Facts facts{testing::who(office().starter), testing::who(previous()), {}, {}};
  std::vector<std::string> rules{word_of(step, "by")};
  if (auto* then = step.if_contains("then"))
    for (auto& rule : then->as_array()) rules.emplace_back(rule.as_string());
  auto out = step.contains("opens") ? find_units(step, facts) : group_by_group(rules, facts);
  if (!out.empty() && step.contains("opens")) return out;
  weigh(step, facts, out);
  if (out.empty()) {
    if (instead) *instead = true;
    Id person = who_instead(step, previous());
    out.emplace_back();
    out.back().desks = {{person, person}};
  }
  if (!asks_several(step)) put_together(out);
  stand_in(step, out);
  return out;
}

std::vector<OracleVoice> Oracle::group_by_group(const std::vector<std::string>& rules, const Facts& facts) const {
  std::vector<Voice> out;
  std::set<Id> seen;
  for (std::size_t group = 0; group < rules.size(); ++group)
    for (auto& one : office().people(rules[group], facts)) {
      if (!there(one.person) || !seen.insert(one.person).second) continue;
      Voice voice;
      voice.desks = {{one.person, one.person}};
      voice.group = static_cast<int>(group);
      out.push_back(std::move(voice));
    }
  return out;
}

void Oracle::weigh(const json::object& step, const Facts& facts, std::vector<Voice>& voices) const {
  if (auto* weights = step.if_contains("weights"))
    for (auto& weight : weights->as_array())
      for (auto& one : office().people(word_of(weight.as_object(), "of"), facts))
        for (auto& voice : voices)
          if (voice.desks.front().person == one.person) voice.weight = static_cast<int>(weight.at("is").as_int64());
  for (auto& one : office().people(word_of(step, "veto"), facts))
    for (auto& voice : voices) voice.veto = voice.veto || voice.desks.front().person == one.person;
}

/// Nobody fits: whom the step names for that, the fallback, the starter, who acts.
Id Oracle::who_instead(const json::object& step, Id asker) const {
  auto empty = word_of(step, "empty");
  if (empty == "starter" && there(office().starter)) return office().starter;
  if (empty == "previous") return asker;
  for (Id one : office().fallback)
    if (there(one)) return one;
  return there(office().starter) ? office().starter : asker;
}

/// A step of one voice: all who were found could give it.
void Oracle::put_together(std::vector<Voice>& voices) {
  for (std::size_t i = 1; i < voices.size(); ++i)
    voices.front().desks.insert(voices.front().desks.end(), voices[i].desks.begin(), voices[i].desks.end());
  voices.resize(1);
}

std::vector<OracleVoice> Oracle::same_or_found(const std::string& name, Id person) {
  const auto& step = tree_.step(name);
  if (asks_several(step) || person == no_id || !there(person)) return find(name);
  std::vector<Voice> out(1);
  out.front().desks = {{person, person}};
  stand_in(step, out);
  return out;
}

Id Oracle::stands_in_for(const json::object& step, Id person, StandMode mode) const {
  auto found = office().standing_in.find(person);
  bool none = found == office().standing_in.end() || office().standing_mode != mode || word_of(step, "by") == "starter";
  return none || found->second == person || !there(found->second) ? no_id : found->second;
}

/// Of one who is named by hand.
Id Oracle::single_stand_in(const Visit& visit, Id person) const {
  Id by = stands_in_for(tree_.step(visit.step), person, StandMode::replace);
  return by == no_id || signs(visit, by) ? person : by;
}

/// Instead of him; who is asked there himself keeps his one voice.
void Oracle::stand_in(const json::object& step, std::vector<Voice>& voices) const {
  std::set<Id> asked;
  for (auto& voice : voices)
    for (auto& desk : voice.desks)
      if (stands_in_for(step, desk.person, StandMode::replace) == no_id) asked.insert(desk.person);
  for (auto& voice : voices)
    std::erase_if(voice.desks, [&](Desk& desk) {
      Id by = stands_in_for(step, desk.person, StandMode::replace);
      if (by == no_id) return false;
      if (!asked.insert(by).second) return true;
      desk.person = by;
      return false;
    });
  std::erase_if(voices, [](auto& voice) { return voice.desks.empty(); });
}

/// Beside him: both have it, whoever is first settles it.
void Oracle::assist(const json::object& step, Visit& visit) const {
  for (auto& voice : visit.voices)
    for (std::size_t i = 0, own = voice.desks.size(); i < own; ++i) {
      auto desk = voice.desks[i];
      Id by = desk.person == desk.of ? stands_in_for(step, desk.person, StandMode::assist) : no_id;
      if (by != no_id && !signs(visit, by)) voice.desks.push_back({by, desk.person});
    }
}

/// Who is asked at once, with what each voice counts for; of several candidates one is chosen, or all may claim.
void Oracle::pass_out(const json::object& step, Visit& next) const {
  auto order = word_of(step, "order"), veto = word_of(step, "veto");
  int number = 0, first = next.voices.front().group;
  for (auto& voice : next.voices) {
    voice.number = ++number;
    voice.waits = order == "groups" ? voice.group != first : order == "one_by_one" && number > 1;
    voice.lead = step.contains("lead") && number == 1;
    voice.away = voice.unit != no_id && !voice.lead;
    voice.veto = voice.veto || veto == "any" || (veto == "lead" && number == 1);
  }
  auto& only = next.voices.front();
  only.pool = !asks_several(step) && only.desks.size() > 1 && step.contains("pool");
  if (asks_several(step) || only.pool) return;
  auto chosen = only.desks.front();
  bool names_others = next.owed || command().verb == Verb::remove_signer;  // the target's, or who is taken off
  for (auto& wanted : command().people)
    for (auto& desk : only.desks)
      if (!names_others && desk.person == wanted.person) chosen = desk;
  only.desks = {chosen};
}

}  // namespace zs::flow::simulation
