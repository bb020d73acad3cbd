#pragma once
// Plays a story in an office of its own: fixed clock, real rules, one of the two databases.

#include "story.h"

#include <app/desk.h>
#include <app/office.h>
#include <base/json.h>

#include <map>
#include <string>
#include <vector>

namespace zs::story {

class Player {
 public:
  Player(app::Office& office, app::ManualClock& clock) : office_(office), clock_(clock) {}

  /// What comes of it, as the lines after "->". Empty for happenings that only set the scene.
  /// Throws std::runtime_error for a line that cannot be understood.
  std::vector<std::string> play(const Happening& happening);

 private:
  using Words = std::vector<Token>;
  std::vector<std::string> act(const Words& words);
  std::vector<std::string> start(const app::Desk& desk, const Words& words, std::size_t at, bool submit);
  std::vector<std::string> look(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> command(const app::Desk& desk, const Words& words, std::size_t at);
  json::object command_body(const app::Desk& desk, const Words& words, std::size_t at, const json::value& view,
                            int& times);
  void press_button(json::object& body, const json::value& view);
  json::object fields_of(const app::Desk& desk, const Words& words, std::size_t& at);
  json::value real_value(const app::Desk& desk, const json::value& value);
  app::Desk desk_of(const Token& who) const;
  Id post_named(const std::string& name) const;
  std::string path_of(const std::string& rest = {}) const;
  void set_clock(Instant at);
  void pass(const Words& words);

  app::Office& office_;
  app::ManualClock& clock_;
  std::map<std::string, std::string> matters_;  // name in the story -> id
  std::map<std::string, json::object> givens_;
  std::string current_ = "a";
};

/// One line per outcome of a reply that shows a matter, or the refusal.
std::vector<std::string> told(const app::Heard& heard);

}  // namespace zs::story
