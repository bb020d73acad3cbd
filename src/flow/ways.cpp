// Who gets it where a word leads, and going there.
#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/moves.h>

#include <algorithm>

namespace zs::flow {
namespace {

bool offered(const std::vector<Chosen>& people, const Handler& h) {
  return std::any_of(people.begin(), people.end(), [&](auto& p) { return p.person == h.person && p.post == h.post; });
}

/// Who gets it at one destination, of those the sender named.
Result<std::vector<Chosen>> pick(const Found& found, const std::vector<Handler>& wanted) {
  std::vector<Chosen> chosen;
  for (auto& p : found.people)
    if (std::any_of(wanted.begin(), wanted.end(), [&](auto& h) { return p.person == h.person && p.post == h.post; }))
      chosen.push_back(p);
  if (found.choose == Choose::none) return found.people;
  if (chosen.size() > 1) return refuse(errors::flow_people_not_offered);
  return chosen.empty() ? std::vector<Chosen>{found.people.front()} : chosen;
}

/// Where it goes, as people call it.
Words title_of(const Leap& leap) {
  if (leap.ends) return phrases::route::end;
  if (leap.to.empty()) return phrases::route::join;
  return Declared{leap.to.front().step->title};
}

std::optional<Error> route_changed(const Command& command, const Leap& leap) {
  if (command.to_step.empty() || command.changes_fields) return std::nullopt;
  for (auto& destination : leap.to)
    if (destination.step->name == command.to_step) return std::nullopt;
  return Error(errors::flow_route_changed, {{"step", title_of(leap)}});
}

}  // namespace

Result<std::vector<std::vector<Chosen>>> pick_all(const std::vector<Destination>& to,
                                                  const std::vector<Handler>& wanted) {
  for (auto& h : wanted)
    if (std::none_of(to.begin(), to.end(), [&](auto& d) { return offered(d.found.people, h); }))
      return refuse(errors::flow_people_not_offered);
  std::vector<std::vector<Chosen>> out;
  for (auto& destination : to) {
    auto people = pick(destination.found, wanted);
    if (!people) return tl::unexpected(people.error());
    out.push_back(std::move(*people));
  }
  return out;
}

Result<Ahead> look_ahead(const Situation& situation, const Visit* visit, const Step& step, const Word& said,
                         const Command& command) {
  auto to = leap(situation, visit, step, said);
  if (!to) return tl::unexpected(to.error());
  if (auto fault = route_changed(command, *to)) return tl::unexpected(std::move(*fault));
  auto people = pick_all(to->to, command.people);
  if (!people) return tl::unexpected(people.error());
  return Ahead{std::move(*to), std::move(*people)};
}

void follow(Work& work, const Ahead& ahead, int from) {
  for (auto skip : ahead.leap.skips) {
    if (skip.act == 0) skip.act = work.state.act_count;
    work.emit(Skipped{std::move(skip)});
  }
  for (auto& fork : ahead.leap.forks) work.emit(Forked{fork});
  for (std::size_t i = 0; i < ahead.leap.to.size(); ++i) enter(work, ahead.leap.to[i], ahead.people[i], from);
  const auto* left = work.state.visit(from);
  bool over = ahead.leap.ends || (left && left->owed);  // what is still owed keeps it running
  if (over && work.state.open_visits().empty()) end(work, Life::closed);
}

bool acted_before(const State& state, Id person) {
  if (state.visits.size() < static_cast<std::size_t>(state.visit_count)) return true;
  auto passed_by = [&](const std::vector<Passed>& list) {
    return std::any_of(list.begin(), list.end(), [&](auto& p) { return p.by.person == person && !p.office; });
  };
  auto spoken_by = [&](const Settlement& s) { return (s.desk().person == person && s.item) || passed_by(s.passed); };
  for (auto& v : state.visits) {
    if (v.settlement && spoken_by(*v.settlement)) return true;
    if (passed_by(v.passed) || std::any_of(v.voices.begin(), v.voices.end(), spoken_by)) return true;
    for (auto& slot : v.slots)
      if (passed_by(slot.passed)) return true;
  }
  return std::any_of(state.readings.begin(), state.readings.end(),
                     [&](auto& r) { return !r.unread() && r.item.holder.person == person; });
}

}  // namespace zs::flow
