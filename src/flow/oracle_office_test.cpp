// The oracle: what the office and its clocks do to what lies on desks.
#include <flow/oracle.h>

#include <algorithm>

namespace zs::flow::simulation {

void Oracle::pass_on(Visit& visit, Voice& voice) {
  Id to = command().people.at(0).person;
  Id by = word_of(tree_.step(visit.step), "by") == "starter" ? to : single_stand_in(visit, to);
  if (by == actor()) by = to;
  if (voice.pool)
    std::erase_if(voice.desks, [&](auto& desk) { return desk.person == actor() || desk.person == by; });
  else
    voice.desks.clear();
  if (voice.pool) voice.holder = by;
  voice.desks.push_back({by, to});
  voice.until.reset();
  voice.passed = true;
}

void Oracle::reassign() {
  auto* at = visit(done_->visit);
  for (auto& voice : at ? at->voices : std::vector<Voice>{}) {
    bool his = std::any_of(voice.desks.begin(), voice.desks.end(), [&](auto& d) { return d.person == done_->holder; });
    if (!his || !voice.word.empty()) continue;
    auto* own = &*std::find_if(at->voices.begin(), at->voices.end(), [&](auto& v) { return v.number == voice.number; });
    Id to = command().people.at(0).person;
    own->desks = {{to, to}};
    own->pool = false;
    own->holder = no_id;
    own->until.reset();
    own->passed = true;
    return;
  }
  fault_ = "given to another, but nobody had it";
}

/// What lies on his desk in his own name goes to who stands in for him.
void Oracle::entrust() {
  auto* at = visit(done_->visit);
  auto* voice = at ? voice_of(*at, done_->holder, done_->unit) : nullptr;
  if (!voice) return void(fault_ = "entrusted was what nobody had");
  const auto& step = tree_.step(at->step);
  for (auto& desk : voice->desks) {
    if (desk.person != done_->holder) continue;
    Id by = stands_in_for(step, desk.person, StandMode::replace);
    if (voice->holder == desk.person) voice->holder = by;
    desk.person = by;
    return;
  }
}

/// And comes back when that is over; where he has it himself beside, it is gone.
void Oracle::hand_back() {
  auto* at = visit(done_->visit);
  auto* voice = at ? voice_of(*at, done_->holder, done_->unit) : nullptr;
  if (!voice) return void(fault_ = "handed back was what nobody had");
  auto line = std::find_if(voice->desks.begin(), voice->desks.end(),
                           [&](auto& desk) { return desk.person == done_->holder && desk.of != desk.person; });
  if (line == voice->desks.end()) return void(fault_ = "handed back was what he has for himself");
  auto own = *line;
  bool beside = std::any_of(voice->desks.begin(), voice->desks.end(),
                            [&](auto& desk) { return desk.person == own.of; });
  bool held = voice->holder == own.person;
  if (beside) {
    voice->desks.erase(line);
    if (held) voice->holder = no_id, voice->until.reset();
    return;
  }
  Id by = word_of(tree_.step(at->step), "by") == "starter" ? own.of : single_stand_in(*at, own.of);
  line->person = by;
  if (held) voice->holder = by;
}

void Oracle::release() {
  auto* at = visit(command().visit);
  if (!at) return void(fault_ = "a claim ended at a step that is over");
  for (auto& voice : at->voices) {
    if (!voice.until || *voice.until > office().now || !voice.word.empty()) continue;
    bool begun = office().drafted.contains(voice.holder) || asks_first(*at, voice);
    voice.until.reset();
    if (!begun) voice.holder = no_id;
  }
}

void Oracle::put_aside() {
  if (!aside_) aside_ = OracleAside{office().now};
  (command().child != no_id ? aside_->whole : aside_->own) = true;
}

/// When nobody wants it aside any more, every moment still to come moves on by the time it lay there.
void Oracle::resume() {
  auto& aside = aside_.value();
  (command().child != no_id ? aside.whole : aside.own) = false;
  if (aside.whole || aside.own) return;
  auto wait = office().now - aside.since;
  for (auto& visit : visits_) {
    if (!visit.open) continue;
    if (visit.due && *visit.due > aside.since) *visit.due += wait;
    for (auto& at : visit.lapses)
      if (at > aside.since) at += wait;
  }
  aside_.reset();
}

/// Another calendar: what was counted by the one before and is still to come by both is so much later or earlier.
void Oracle::recount() {
  auto now = aside_ ? aside_->since : office().now;
  auto shift = std::chrono::hours(office().slack - office().former_slack);
  auto to_come = [&](Instant at) { return at > now && at + shift > now; };
  for (auto& visit : visits_) {
    if (!visit.open || !visit.due || visit.slack != office().former_slack || !to_come(*visit.due)) continue;
    visit.slack = office().slack;
    *visit.due += shift;
    for (std::size_t level = visit.lapsed; level < visit.lapses.size(); ++level)
      if (to_come(visit.lapses[level])) visit.lapses[level] += shift;
  }
}

/// The latest level whose moment has passed.
void Oracle::lapse() {
  auto* at = visit(command().visit);
  if (!at) return void(fault_ = "a step that is over was late");
  const auto& moments = at->lapses;
  auto due = std::count_if(moments.begin(), moments.end(), [&](Instant moment) { return moment <= office().now; });
  at->lapsed = static_cast<int>(due);
  auto& levels = tree_.step(at->step).at("overdue").as_array();
  (void)late(*at, levels.at(static_cast<std::size_t>(due - 1)).as_object());
}

/// The office moves it: all of it, or what stands in one arm.
void Oracle::jump() {
  auto steps = command().to_steps;
  if (steps.empty()) steps = {command().to_step};
  auto first = std::find_if(visits_.begin(), visits_.end(), [](auto& one) { return one.open; });
  auto* own = done_->visit ? visit(done_->visit) : &*first;
  auto scope = done_->visit ? own->scope : Arms{};
  int parent = own->parent;
  if (scope.empty())
    drop_inside({});
  else
    std::erase_if(visits_, [&](auto& one) { return one.number == done_->visit; });
  put_at(steps, scope, scope.size(), parent);
}

void Oracle::put_at(const std::vector<std::string>& steps, const Arms& scope, std::size_t depth, int parent) {
  auto around = tree_.around(steps.front());
  if (around.size() == depth) {
    enter(steps.front(), {scope, parent, 0}, find(steps.front()));
    return;
  }
  std::map<int, std::vector<std::string>> arms;
  for (auto& step : steps) arms[tree_.around(step)[depth].second].push_back(step);
  OracleFork fork{++last_fork_, 0, 0, around[depth].first, scope, {}, {}};
  for (auto& [arm, inside] : arms) fork.arms.push_back(arm);
  forks_.push_back(fork);
  for (auto& [arm, inside] : arms) {
    auto within = scope;
    within.emplace_back(fork.number, arm);
    put_at(inside, within, depth + 1, parent);
  }
}

bool Oracle::late(Visit& visit, const json::object& level) {
  auto act = word_of(level, "do");
  if (act == "hand_over") return hand_over(visit, level);
  if (act == "terminate") return finish("terminated"), true;
  if (act == "go_on") return go_on_silent(visit);
  if (act != "send_back" || visit.owed) return true;
  bool back = false;
  for (auto* one : ways_back(visit)) back = back || one->step == word_of(level, "step");
  if (back) send_back(visit, word_of(level, "step"), false);
  return back;
}

/// Whoever is named and does not sign already has it now.
bool Oracle::hand_over(Visit& visit, const json::object& level) {
  for (auto& voice : visit.voices) {
    if (!is_asked(visit, voice)) continue;
    Id holder = voice.desks.front().person;
    Facts facts{testing::who(office().starter), testing::who(holder), {}, {}};
    std::vector<Id> named;
    for (auto& one : office().people(word_of(level, "to"), facts)) named.push_back(one.person);
    if (!level.contains("to") && holder > 1) named = {holder - 1};
    for (Id one : named) {
      if (!there(one) || signs(visit, one)) continue;
      voice.desks = {{one, one}};
      voice.holder = no_id;
      voice.pool = false;
      voice.until.reset();
      break;
    }
  }
  return true;
}

/// It leaves without the words that are missing; the rule of the step is asked of the others.
bool Oracle::go_on_silent(Visit& visit) {
  if (!office().check_passes) return false;
  const auto& step = tree_.step(visit.step);
  bool alone = !asks_several(step) && visit.voices.size() == 1;
  for (auto& voice : visit.voices)
    if (voice.word.empty()) voice.word = "lapsed", voice.act = ++acts_;
  auto decided = alone ? std::string("pass") : counted(step, visit.voices);
  auto way = decided == "pass" ? "go_on" : word_of(step, decided == "tie" ? "tie" : "disagree", "go_on");
  if (way == "go_on" || visit.owed) return forward(visit), true;
  if (way == "end" || ways_back(visit).empty()) return reject(visit), true;
  return send_back(visit, {}, false), true;
}

}  // namespace zs::flow::simulation
