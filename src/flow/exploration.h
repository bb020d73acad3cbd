#pragma once
// Everything that may come of a matter in one scene: the places it can stand at, and what leads from each to which.

#include <flow/rehearsal.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::flow {

class Exploration {
 public:
  /// One act and the place it leads to.
  struct Lead {
    std::string act;  // "review send_back to draft, direct"
    std::size_t to = 0;
  };
  struct Place {
    State state;
    std::vector<std::string> way;  // the acts that first led here
    std::vector<Lead> leads;
  };

  /// Only forward; with returns and votes against too; or with lateness, signers added and steps put in besides.
  enum class Acts { forward, all, every };
  Exploration(const Definition& definition, Scene scene, Acts acts);
  void run();

  const std::vector<Place>& places() const { return places_; }
  /// False: it has more places than are looked at, so nothing is said of what cannot be reached from them.
  bool complete() const { return complete_; }
  /// Where nothing can be done although the matter is running; nullptr: nowhere.
  const Place* dead_end() const;
  /// From where something can be done for ever, but no end is reached.
  const Place* no_end() const;
  /// The first word forward that was offered and refused.
  const std::optional<Error>& refused() const { return refused_; }

  static constexpr std::size_t most_places = 600;

 private:
  std::size_t note(Place place);
  void go_on_from(std::size_t at);
  bool looked_at(const State& state, const Action& action) const;
  void take(std::size_t at, const Rehearsal::Choice& choice, const Route* route);
  void let_time_pass(std::size_t at);
  void lead(std::size_t from, std::string act, State state);

  Rehearsal rehearsal_;
  Acts acts_;
  std::size_t looked_from_ = 0;  // the places before it have all their leads
  bool complete_ = false;
  std::vector<Place> places_;
  std::map<std::string, std::size_t> known_;
  std::optional<Error> refused_;
};

/// What can be taken for true that makes a difference. First the main ones, looked at with all returns: every arm of
/// the branches in turn, and nothing at all. Then each condition alone not, each list empty, each second person's
/// rule finding nobody.
std::vector<Scene> scenes(const Definition& definition);
std::size_t main_scenes(const Definition& definition);
/// "all but `amount > 0`"
std::string told(const Scene& scene);

/// "draft → review → `approve`"
std::string told(const Exploration::Place& place);
/// Where it stands: "`approve`, then straight back to `seal` | `count` 2 voices", or how it ended.
std::string where(const State& state);

}  // namespace zs::flow
