// The oracle: what each command does, by a second reading of the declaration.
#include <flow/oracle.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

bool inside(const Arms& outer, const Arms& inner) {
  return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

/// What moves no token and gives no word.
bool moves_nothing(Verb verb) {
  static const std::set<Verb> still{Verb::view,   Verb::urge,    Verb::circulate, Verb::remind,
                                    Verb::recall, Verb::overdue, Verb::confirm, Verb::correct};
  return still.contains(verb);
}

bool known_verb(Verb verb) {
  static const std::set<Verb> known{Verb::submit,  Verb::agree,      Verb::disagree, Verb::abstain,   Verb::mark_read,
                                    Verb::advise,  Verb::add_signer, Verb::transfer, Verb::unclaim,   Verb::claim,
                                    Verb::send_back, Verb::insert_step, Verb::drop_step, Verb::expedite};
  return known.contains(verb);
}

bool says(Verb verb) {
  static const std::set<Verb> words{Verb::submit, Verb::agree, Verb::disagree, Verb::abstain, Verb::mark_read};
  return words.contains(verb);
}

}  // namespace

bool asks_first(const OracleVisit& visit, const OracleVoice& voice) {
  return std::any_of(visit.voices.begin(), visit.voices.end(), [&](auto& other) {
    return other.added == Placing::before && other.asker == voice.number && other.word.empty();
  });
}

bool is_asked(const OracleVisit& visit, const OracleVoice& voice) {
  return voice.word.empty() && !voice.waits && !voice.away && !asks_first(visit, voice);
}

Id Oracle::actor() const {
  if (command().proxy) return command().proxy->of;
  return command().verb == Verb::join ? command().said_by.person : hand();
}

OracleVisit* Oracle::visit(int number) {
  for (auto& one : visits_)
    if (one.number == number) return &one;
  return nullptr;
}

OracleVoice* Oracle::voice_of(Visit& visit, Id person, Id unit) {
  for (auto& voice : visit.voices) {
    if (voice.unit != unit) continue;
    bool his = std::any_of(voice.desks.begin(), voice.desks.end(), [&](auto& desk) { return desk.person == person; });
    if (voice.holder) his = voice.holder == person;
    if (his && voice.word.empty()) return &voice;
  }
  return nullptr;
}

bool Oracle::signs(const Visit& visit, Id person) {
  return std::any_of(visit.voices.begin(), visit.voices.end(), [&](auto& voice) {
    bool spoke = voice.by == person || voice.desk == person || voice.of == person;
    if (!voice.word.empty()) return voice.counts() && spoke;
    return std::any_of(voice.desks.begin(), voice.desks.end(),
                       [&](auto& desk) { return desk.person == person || desk.of == person; });
  });
}

void Oracle::carry(const Carried& done) {
  done_ = &done;
  auto verb = command().verb;
  if (!unknown_.empty() || moves_nothing(verb)) return;
  if (about_units(verb) || about_matter(verb)) return;
  if (!known_verb(verb)) return void(unknown_ = to_text(verb));
  if (verb == Verb::insert_step) return insert_step();
  if (verb == Verb::drop_step) return tree_.drop(command().to_step);
  if (life_ == "draft") return begin();
  if (verb == Verb::mark_read && done.visit == 0) return;  // beside the flow
  auto* at = visit(done.visit);
  auto* voice = at ? voice_of(*at, done.holder, done.unit) : nullptr;
  if (!voice || voice->away)
    return void(fault_ = fmt::format("{} acts where he holds nothing", actor()));
  at_desk(*at, *voice);
}

bool Oracle::about_matter(Verb verb) {
  switch (verb) {
    case Verb::withdraw:
      return take_back(), true;
    case Verb::revoke:
      return finish("revoked"), true;
    case Verb::terminate:
    case Verb::call_off:
      return finish("terminated"), true;
    case Verb::suspend:
      return put_aside(), true;
    case Verb::resume:
      return resume(), true;
    case Verb::recount:
      return recount(), true;
    case Verb::reassign:
      return reassign(), true;
    case Verb::entrust:
      return entrust(), true;
    case Verb::hand_back:
      return hand_back(), true;
    case Verb::release:
      return release(), true;
    case Verb::lapse:
      return lapse(), true;
    case Verb::jump:
      return jump(), true;
    case Verb::remove_signer:
      return remove_signer(), true;
    default:
      return false;
  }
}

void Oracle::at_desk(Visit& visit, Voice& voice) {
  auto verb = command().verb;
  if (says(verb)) return speak(visit, voice, std::string(to_text(verb)));
  if (verb == Verb::advise) return give(visit, voice, "advise");
  if (verb == Verb::add_signer) return add_signers(visit, voice);
  if (verb == Verb::transfer) return pass_on(visit, voice);
  if (verb == Verb::expedite) {
    give(visit, voice, word_of(tree_.step(visit.step), "by") == "starter" ? "submit" : "agree");
    return go_ahead(visit);
  }
  if (verb == Verb::unclaim) return void((voice.holder = no_id, voice.until.reset()));
  if (verb == Verb::claim) {
    auto hours = word_of(tree_.step(visit.step), "unclaim_after");
    voice.holder = actor();
    if (!hours.empty()) voice.until = office().now + std::chrono::hours(std::stoi(hours));
    return;
  }
  if (verb != Verb::send_back) return void(unknown_ = to_text(verb));
  auto returns = word_of(tree_.step(visit.step), "returns");
  if (returns == "own_voice" || command().mode == Mode::own_voice) return return_voice(visit, voice);
  give(visit, voice, "send_back");
  send_back(visit, command().to_step, command().mode.value_or(Mode::direct) == Mode::direct);
}

void Oracle::begin() {
  life_ = "running";
  auto name = name_of_step(tree_.flow.as_array()[0].as_object());
  std::vector<Voice> starter(1);
  starter.front().desks = {{office().starter, office().starter}};
  auto* first = enter(name, {}, starter);
  if (!first) return;
  give(*first, first->voices[0], "submit");
  command().verb == Verb::expedite ? go_ahead(*first) : forward(*first);
}

/// The word is noted with who gave it, and whose it is.
void Oracle::give(Visit& visit, Voice& voice, const std::string& word) {
  voice.word = word;
  voice.by = command().verb == Verb::join ? actor() : hand();
  voice.desk = voice.of = actor();
  voice.act = ++acts_;
  for (auto& desk : voice.desks)
    if (desk.person == actor()) voice.of = desk.of;
  if (!voice.added) visit.of = voice.of, visit.spoken = true;
}

void Oracle::speak(Visit& visit, Voice& voice, const std::string& word) {
  const auto& step = tree_.step(visit.step);
  bool alone = !asks_several(step) && visit.voices.size() == 1;
  auto* opens = step.if_contains("opens");
  bool finishes = voice.lead && opens && opens->as_object().contains("may_finish_first");
  int spoken = voice.number;
  give(visit, voice, word);
  if (finishes) return conclude(visit, "go_on");
  auto decided = alone ? std::string(word == "disagree" ? "fail" : "pass") : counted(step, visit.voices);
  if (decided.empty()) return ask_next(visit, spoken);
  if (decided == "pass") return conclude(visit, "go_on");
  conclude(visit, word_of(step, decided == "tie" ? "tie" : "disagree", "go_on"));
}

/// Those he asked to speak after him; else, when nobody is being asked, the next in order.
void Oracle::ask_next(Visit& visit, int spoken) {
  bool in_turn = word_of(tree_.step(visit.step), "order") == "one_by_one";
  for (auto& voice : visit.voices)
    if (!in_turn && voice.asker == spoken && voice.added == Placing::after) voice.waits = false;
  std::vector<Voice*> waiting;
  for (auto& voice : visit.voices) {
    if (!voice.word.empty()) continue;
    if (!voice.waits) return;
    waiting.push_back(&voice);
  }
  if (waiting.empty()) return;
  bool groups = word_of(tree_.step(visit.step), "order") == "groups";
  auto least = *std::min_element(waiting.begin(), waiting.end(), [](auto* a, auto* b) { return a->group < b->group; });
  for (auto* voice : waiting)
    if (voice == least || (groups && voice->group == least->group)) voice->waits = false;
}

/// What is made up beside the way leads nowhere: a no is noted, as a yes is.
void Oracle::conclude(Visit& visit, const std::string& way) {
  if (way == "go_on" || visit.owed) return forward(visit);
  if (way == "end" || ways_back(visit).empty()) return reject(visit);
  send_back(visit, command().to_step, command().mode.value_or(Mode::direct) == Mode::direct);
}

void Oracle::close(Visit& visit) {
  visit.open = false;
  int last = 0;
  for (auto& voice : visit.voices)
    if (!visit.spoken && voice.counts() && voice.act > last) last = voice.act, visit.of = voice.of;
  std::erase_if(visit.voices, [](auto& voice) { return voice.word.empty(); });
}

void Oracle::reject(Visit& visit) {
  close(visit);
  finish("rejected");
}

void Oracle::finish(const std::string& life) {
  drop_inside({});
  std::erase_if(visits_, [](auto& one) { return one.open; });
  life_ = life;
  aside_.reset();
}

void Oracle::drop_inside(const Arms& scope) {
  std::erase_if(visits_, [&](auto& one) { return one.open && inside(scope, one.scope); });
  std::erase_if(forks_, [&](auto& fork) { return !fork.joined_by && inside(scope, fork.scope); });
}

/// Along the way it came, to the step that was chosen; who handled it last gets it again.
void Oracle::send_back(Visit& leaving, std::string to, bool wants_direct) {
  Visit* target = nullptr;
  for (auto* one : ways_back(leaving))
    if (!target && (to.empty() || one->step == to)) target = one;
  if (!target) return void(fault_ = "sent back where it did not come from");
  auto people = same_or_found(target->step, handler_of(*target));
  close(leaving);
  auto visit = leaving;
  auto step = target->step;
  int parent = target->parent;
  bool direct = target->scope == visit.scope && wants_direct;
  auto returns = direct ? visit.returns : std::vector<std::pair<int, Id>>{};
  if (direct) returns.emplace_back(visit.number, previous());
  auto scope = target->scope;
  reopen(*target, visit.scope, visit.number, scope);
  if (auto* next = enter(step, {scope, parent, visit.number}, people)) next->returns = returns, next->came_back = true;
}

/// Only his own voice goes back, to be answered first.
void Oracle::return_voice(Visit& visit, Voice& voice) {
  auto targets = ways_back(visit);
  std::erase_if(targets, [&](auto* one) { return signs(visit, handler_of(*one)) || !there(handler_of(*one)); });
  Visit* target = nullptr;
  for (auto* one : targets)
    if (!target && (command().to_step.empty() || one->step == command().to_step)) target = one;
  if (!target) return void(fault_ = "a voice went back where it did not come from");
  Id handler = handler_of(*target);
  Voice answer;
  for (auto& one : visit.voices) answer.number = std::max({answer.number, one.number + 1, one.asker + 1});
  answer.desks = {{handler, handler}};
  answer.added = Placing::before;
  answer.asker = voice.number;
  answer.added_by = actor();
  answer.group = voice.group;
  visit.voices.push_back(answer);
}

void Oracle::add_signers(Visit& visit, Voice& asking) {
  const auto& step = tree_.step(visit.step);
  auto placing = command().placing.value_or(*placing_from_text(step.at("add_signer").as_array()[0].as_string()));
  bool in_turn = word_of(step, "order") == "one_by_one";
  int asker = asking.number, group = asking.group, number = 0;
  auto at = std::find_if(visit.voices.begin(), visit.voices.end(), [&](auto& one) { return one.number == asker; });
  for (auto& one : visit.voices) number = std::max({number, one.number, one.asker});
  if (placing != Placing::before)
    for (++at; at != visit.voices.end() && at->asker == asker && at->added;) ++at;
  std::vector<Voice> added;
  std::set<Id> named;
  for (auto& to : command().people) {
    if (signs(visit, to.person) || !named.insert(to.person).second) continue;
    Voice one;
    one.number = ++number;
    Id by = word_of(step, "by") == "starter" ? to.person : single_stand_in(visit, to.person);
    one.desks = {{by, to.person}};
    one.added = placing, one.asker = asker, one.added_by = actor(), one.group = group;
    one.veto = word_of(step, "veto") == "any";
    one.waits = placing == Placing::after || (placing == Placing::parallel && in_turn);
    added.push_back(one);
  }
  visit.voices.insert(at, added.begin(), added.end());
}

/// It asks those a field lists, and he sent it there.
bool Oracle::chosen_by_actor(const Visit& asked) {
  const auto* sent = visit(asked.from);
  auto own = [&](auto& voice) { return voice.by == actor(); };
  bool his = sent && std::any_of(sent->voices.begin(), sent->voices.end(), own);
  return his && tree_.step(asked.step).contains("over");
}

/// One who was added, was chosen or has left is asked no more, nor are those he asked; what is decided without him
/// happens.
void Oracle::remove_signer() {
  Id person = command().people.at(0).person;
  for (auto& visit : visits_)
    for (auto& voice : visit.voices) {
      bool named = voice.unit == no_id && (command().to_step.empty() || visit.step == command().to_step);
      bool his = !voice.desks.empty() && voice.desks.front().person == person && voice.word.empty();
      bool left = actor() == office().director && !voice.lead &&
                  std::none_of(voice.desks.begin(), voice.desks.end(), [&](auto& desk) { return there(desk.person); });
      bool own = voice.added ? voice.added_by == actor() : chosen_by_actor(visit) && !voice.lead && !voice.veto;
      if (!visit.open || !named || !his || !(own || left)) continue;
      return take_off(visit, voice.number);
    }
  fault_ = "nobody was there to be taken off";
}

void Oracle::take_off(Visit& visit, int number) {
  std::set<int> gone{number};
  for (std::size_t before = 0; before != gone.size();) {
    before = gone.size();
    for (auto& voice : visit.voices)
      if (voice.word.empty() && gone.contains(voice.asker)) gone.insert(voice.number);
  }
  std::erase_if(visit.voices, [&](auto& voice) { return voice.word.empty() && gone.contains(voice.number); });
  if (counted(tree_.step(visit.step), visit.voices) == "pass") return forward(visit);
  ask_next(visit, 0);
}

/// His last act is undone: one voice of a step that is still open, or the whole step with what it led to, also where it
/// ended a unit's matter. Where it may be called back until a later step, what was said since stays.
void Oracle::take_back() {
  Visit* last = nullptr;
  Voice* word = nullptr;
  for (auto& one : visits_)
    for (auto& voice : one.voices)
      if (voice.desk == actor() && (!word || voice.act > word->act)) last = &one, word = &voice;
  if (!last) return void(fault_ = "taken back by who did nothing");
  Desk desk{word->desk, word->of};
  bool ended = life_ != "running";
  life_ = "running";
  auto* until = tree_.step(last->step).if_contains("withdraw");
  if (!last->open && !ended && until && until->is_object() && handled_since(*last)) return have_again(*last, desk);
  word->desks = {desk};
  word->word.clear();
  word->by = word->desk = word->of = no_id;
  word->holder = no_id;
  word->pool = false;
  for (auto& voice : last->voices)
    if (last->open && voice.added == Placing::after && voice.asker == word->number) voice.waits = true;
  if (!last->open) take_back_visit(*last);
}

/// Somebody spoke, began, asked or passed it on where it went; or nothing of what it led to is there any more.
bool Oracle::handled_since(const Visit& visit) {
  bool moved = false;
  for (auto& next : visits_) {
    if (next.from != visit.number) continue;
    moved = true;
    if (!next.open) return true;
    for (auto& voice : next.voices) {
      if (!voice.word.empty() || voice.passed || voice.added || voice.away) return true;
      for (auto& desk : voice.desks)
        if (office().drafted.contains(desk.person)) return true;
    }
  }
  bool waits = visit.owed || std::any_of(forks_.begin(), forks_.end(), [&](auto& fork) {
    auto his = [&](auto& arrival) { return arrival.second == visit.number; };
    return !fork.joined_by && std::any_of(fork.arrived.begin(), fork.arrived.end(), his);
  });
  bool last_of_way = std::none_of(visits_.begin(), visits_.end(), [&](auto& one) {
    return !one.owed && (one.open || one.number > visit.number);
  });
  return !moved && !waits && !last_of_way;
}

void Oracle::have_again(const Visit& before, const Desk& desk) {
  Visit next{++last_visit_, before.step, before.parent, before.number, before.scope, before.returns, {}};
  drop_inside(next.scope);
  next.voices.emplace_back();
  next.voices.front().number = 1;
  next.voices.front().desks = {desk};
  visits_.push_back(std::move(next));
}

void Oracle::take_back_visit(Visit again) {
  int number = again.number;
  std::erase_if(visits_, [&](auto& one) { return one.number == number || one.from == number; });
  std::erase_if(forks_, [&](auto& fork) { return fork.from == number; });
  for (auto& fork : forks_) {
    std::erase_if(fork.arrived, [&](auto& one) { return one.second == number; });
    if (fork.joined_by == number) fork.joined_by = 0;
  }
  again.number = ++last_visit_;
  again.open = true;
  again.came_back = again.spoken = false;
  visits_.push_back(std::move(again));
}

}  // namespace zs::flow::simulation
