#pragma once
// A matter played through with people who are only names of rules: no office, no calendar, no form. The same kernel
// decides. For looking at a flow before it is used, and for writing down what a released one does.

#include <flow/flow.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zs::flow {

/// What is taken for true while a matter is rehearsed.
struct Scene {
  std::map<std::string, bool, std::less<>> conditions;  // by text; unnamed ones as `otherwise`
  bool otherwise = true;
  std::set<std::string, std::less<>> empty_lists;  // fields that list nobody; all others list somebody
  std::string nobody_at;                           // the step whose rule finds nobody; empty: none
};

/// The people of a rehearsal: each assignee rule finds a person of its own, one for each voice; `starter`,
/// `previous_handler` and `handler_of(step)` are who they are in the matter.
class Cast {
 public:
  Handler starter() { return person("starter"); }
  Handler fallback() { return person("office"); }
  /// The person a text stands for; the same text is the same person.
  Handler person(const std::string& text);
  const std::string& name_of(Id person) const;
  /// Whom the rule of a step finds; nobody for `handler_of` a step nobody handled.
  std::vector<Handler> find(const std::string& rule, const Facts& facts);

 private:
  std::map<std::string, Id> numbers_;
  std::vector<std::string> names_;
};

class Rehearsal {
 public:
  Rehearsal(const Definition& definition, Scene scene);
  Rehearsal(const Rehearsal&) = delete;
  Rehearsal& operator=(const Rehearsal&) = delete;

  /// What is known better than by the scene is put over it: a form, a clock.
  void dress(std::function<void(Context&)> dressing) { dressing_ = std::move(dressing); }
  Cast& cast() { return cast_; }
  Context context(const Handler& actor);
  /// What people could do now, each with who it is; of several voices only the first that may speak.
  struct Choice {
    Handler who;
    Action action;
  };
  std::vector<Choice> choices(const State& state);
  /// Does it, along one of its routes.
  Result<Decision> act(const State& state, const Choice& choice, const Route* route);
  /// The step is so late that its next level (`overdue`) comes about; nullopt: it has none left.
  std::optional<State> lapse(const State& state, const Visit& visit);

 private:
  const Definition& definition_;
  Scene scene_;
  Cast cast_;
  Instant now_;
  Id last_id_ = 0;
  std::function<void(Context&)> dressing_;
};

}  // namespace zs::flow
