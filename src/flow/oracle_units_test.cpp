// The oracle: joint handling by units. What a whole and the units' own matters say to each other, and what is done to
// units while they work.
#include <flow/oracle.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

/// The unit that has not spoken, or whose word came from its own matter.
OracleVoice* unit_in(OracleVisit& visit, Id unit, bool spoken) {
  for (auto& voice : visit.voices)
    if (voice.unit == unit && !voice.lead && voice.word.empty() != spoken && (voice.away || !spoken)) return &voice;
  return nullptr;
}

/// Whose word completed it.
const OracleVoice* completing(const OracleVisit& visit) {
  const OracleVoice* last = nullptr;
  for (auto& voice : visit.voices)
    if (voice.counts() && !voice.word.empty() && (!last || voice.act > last->act)) last = &voice;
  return last;
}

}  // namespace

/// Each unit is asked in a matter of its own, the lead here; of one that has nobody, whoever takes it instead.
std::vector<OracleVoice> Oracle::find_units(const json::object& step, const Facts& facts) const {
  std::vector<Voice> out;
  for (auto& one : office().people(word_of(step, "by"), facts)) {
    Voice voice;
    voice.unit = 100 + static_cast<Id>(out.size());
    voice.desks = {{one.person, one.person}};
    out.push_back(std::move(voice));
  }
  weigh(step, facts, out);
  for (auto& voice : out) {
    Id head = voice.desks.front().person;
    if (!there(head)) head = who_instead(step, previous());
    voice.desks = {{head, head}};
  }
  return out;
}

/// In the simulated office each of the nine heads every ninth unit.
Desk Oracle::head_of(const json::object& step, Id unit, Id asker) const {
  Id head = unit % 9 + 1;
  if (!there(head)) head = who_instead(step, asker);
  return {head, head};
}

bool Oracle::about_units(Verb verb) {
  switch (verb) {
    case Verb::join:
      return hear_unit(), true;
    case Verb::take_back:
      return work_again(visit(done_->visit), done_->unit, no_id), true;
    case Verb::redo:
      return work_again(directed(true), command().units.at(0), actor()), true;
    case Verb::add_unit:
      return add_units(), true;
    case Verb::remove_unit:
      return remove_unit(), true;
    case Verb::reopen:
      return reopen_part(), true;
    default:
      return false;
  }
}

/// Its word counts as one given here would; where its matter brought none, the question lies on its head's desk.
void Oracle::hear_unit() {
  auto* at = visit(done_->visit);
  auto* voice = at ? unit_in(*at, done_->unit, false) : nullptr;
  if (!voice || !voice->away) return void(fault_ = "a unit was heard that was not asked");
  if (!command().word) return void(voice->away = false);
  speak(*at, *voice, std::string(to_text(*command().word)));
}

/// Its word counts no longer: the unit, whoever heads it now, is at work again.
void Oracle::work_again(Visit* at, Id unit, Id asker) {
  auto* voice = at ? unit_in(*at, unit, true) : nullptr;
  if (!voice) return void(fault_ = "a unit has its word back that gave none");
  voice->desks = {head_of(tree_.step(at->step), unit, asker == no_id ? voice->by : asker)};
  voice->word.clear();
  voice->by = voice->desk = voice->of = no_id;
}

/// The lead while it is his, whose word sent it to the units, who directs the office.
bool Oracle::directs(const Visit& visit) {
  if (!visit.open || !tree_.step(visit.step).contains("opens")) return false;
  for (auto& voice : visit.voices)
    for (auto& desk : voice.desks)
      if (voice.lead && is_asked(visit, voice) && desk.person == actor() && may_still(desk)) return true;
  auto* before = this->visit(visit.from);
  auto* sent = before ? completing(*before) : nullptr;
  return actor() == office().director || (sent && sent->desk == actor());
}

/// Who has it for another may act on it for as long as he stands in.
bool Oracle::may_still(const Desk& desk) const {
  auto found = office().standing_in.find(desk.of);
  return desk.person == desk.of || (found != office().standing_in.end() && found->second == desk.person);
}

/// Of the steps he directs the one that is named, where that unit has spoken or has not.
OracleVisit* Oracle::directed(std::optional<bool> spoken) {
  for (auto& one : visits_) {
    bool named = command().to_step.empty() || command().to_step == one.step;
    if (named && directs(one) && (!spoken || unit_in(one, command().units.at(0), *spoken))) return &one;
  }
  fault_ = "units were directed by who does not";
  return nullptr;
}

void Oracle::add_units() {
  auto* at = directed(std::nullopt);
  if (!at) return;
  const auto& step = tree_.step(at->step);
  for (Id unit : command().units) {
    Voice one;
    for (auto& voice : at->voices) one.number = std::max(one.number, voice.number + 1);
    one.desks = {head_of(step, unit, actor())};
    one.added = Placing::parallel;
    one.added_by = actor();
    one.veto = word_of(step, "veto") == "any";
    one.unit = unit;
    one.away = true;
    at->voices.push_back(std::move(one));
  }
}

void Oracle::remove_unit() {
  if (auto* at = directed(false)) take_off(*at, unit_in(*at, command().units.at(0), false)->number);
}

/// The whole asks once more: whoever gave the word that ended the part has it again; where that was in an arm, who had
/// opened the arms.
void Oracle::reopen_part() {
  Visit* last = nullptr;
  auto act = [](const Visit& visit) { return completing(visit)->act; };
  for (auto& one : visits_)
    if (!one.open && completing(one) && (!last || act(one) > act(*last))) last = &one;
  while (last && !last->scope.empty()) last = visit(split_by_[last->scope.front().first]);
  if (!last) return void(fault_ = "what went on again had not ended by a word");
  auto people = same_or_found(last->step, handler_of(*last));
  life_ = "running";
  if (auto* next = enter(last->step, {{}, last->parent, 0}, people)) next->came_back = true;
}

}  // namespace zs::flow::simulation
