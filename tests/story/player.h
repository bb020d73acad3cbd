#pragma once
// Plays a story in an office of its own: fixed clock, real rules, one of the two databases.

#include "kinds.h"
#include "story.h"

#include <app/desk.h>
#include <app/test_office.h>
#include <base/json.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace zs::story {

/// A moment of the office: date and time of day.
Instant moment(const std::string& date, const std::string& time);

class Player {
 public:
  Player(app::TestOffice& house, BroughtKinds& kinds) : house_(house), kinds_(kinds), clock_(house.clock()) {}

  /// What comes of it, as the lines after "->". Empty for happenings that only set the scene.
  /// Throws std::runtime_error for a line that cannot be understood.
  std::vector<std::string> play(const Happening& happening);

 private:
  using Words = std::vector<Token>;
  std::vector<std::string> act(const Words& words);
  std::vector<std::string> start(const app::Desk& desk, const Words& words, std::size_t at, bool submit);
  json::object origin(const app::Desk& desk, const Words& words, std::size_t& at, const std::string& kind) const;
  std::vector<std::string> look(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> write(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> command(const app::Desk& desk, const Words& words, std::size_t at);
  json::object command_body(const app::Desk& desk, const Words& words, std::size_t at, const json::value& view,
                            int& times);
  void read_argument(json::object& arguments, const Words& words, std::size_t& at) const;
  void press_button(json::object& body, const json::value& view);
  json::object fields_of(const app::Desk& desk, const Words& words, std::size_t& at, const std::string& kind);
  json::value real_value(const app::Desk& desk, const std::string& type, const json::value& value);
  std::string file_of(const app::Desk& desk, const std::string& words);
  std::map<std::string, std::string> types_of(const app::Desk& desk, const std::string& kind) const;
  std::string matter_named(const std::string& name) const;
  bool is_person(const Token& word) const;
  Id unit_named(const std::string& name) const;
  std::vector<std::string> papers(const app::Desk& desk, const Words& words, std::size_t at);
  std::string delivery_to(const app::Desk& desk, const std::string& organ);
  std::string delivery_waiting(const app::Desk& desk);
  std::vector<std::string> delivery_act(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> send_again(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> new_word(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> settle_validity(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> units(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> note(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> migrate(const app::Desk& desk, const Words& words, std::size_t at);
  void release(const std::string& version);
  std::vector<std::string> bodies(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> office(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> dissolve(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> calendar(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> figures(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> ahead(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> steps_of(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> load_of(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> halts(const app::Desk& desk, const Words& words, std::size_t at);
  void leave(const std::string& name);
  void join(const std::string& name, const std::string& unit);
  std::string query_of(const Words& words, std::size_t at) const;
  std::vector<std::string> deputies(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> recurring(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> resources(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> conflicts(const app::Desk& desk, const Words& words, std::size_t at) const;
  std::vector<std::string> write_resource(const app::Desk& desk, const Words& words, std::size_t at);
  const std::string& resource_named(const std::string& name) const;
  std::vector<std::string> told_of(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> published(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> staff(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> owed(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> drawn(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> surveys(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> findings(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> mandates(const app::Desk& desk, const Words& words, std::size_t at);
  std::vector<std::string> scores(const app::Desk& desk, const Words& words, std::size_t at);
  void write_for(json::object& body, const Words& words, std::size_t& at) const;
  void speak_for(const app::Desk& desk, json::object& body, const json::value& view, const Words& words,
                 std::size_t& at) const;
  json::object given_arguments(const Words& words, std::size_t at) const;
  std::vector<std::string> heard_of(const app::Heard& heard);
  app::Desk desk_of(const Token& who) const;
  Id post_named(const std::string& name) const;
  std::string path_of(const std::string& rest = {}) const;
  void leave(const Token& who);
  void set_clock(Instant at);
  void pass(const Words& words);

  app::TestOffice& house_;  // the office is opened again when a version is released
  BroughtKinds& kinds_;
  app::ManualClock& clock_;
  std::map<std::pair<Id, std::string>, json::value> seen_;  // person and matter -> what he last opened
  std::map<std::string, std::string> matters_;  // name in the story -> id
  std::map<std::string, json::object> givens_;
  std::map<std::string, std::string> titles_;      // matter in the story -> its title, as last seen
  std::map<std::string, std::string> deliveries_;  // title of what was sent -> delivery last seen
  std::map<std::string, std::int64_t> revisions_;  // path -> the one last seen
  std::map<std::string, std::string> grants_;      // path -> delegation, absence, recurring work last made
  std::map<std::string, std::string> resources_;   // name in a register -> id
  std::map<std::string, std::string> closings_;    // name in a register -> when it was last put out of service
  std::string current_ = "a";
};

/// One line per outcome of a reply that shows a matter, or the refusal.
std::vector<std::string> told(const app::Heard& heard);
/// What came of taking something out: the file, and how many lines it has.
std::vector<std::string> taken_out_told(const app::Heard& heard);

/// What somebody may do, for himself and for each leader whose secretary he is.
void buttons_told(const json::value& view, std::vector<std::string>& lines);

/// The road a matter took and the way before it, a line each.
std::vector<std::string> way_told(const app::Heard& heard);
/// How those stand who are asked together.
std::vector<std::string> votes_told(const app::Heard& heard);

/// The text a member of an object holds; empty when there is none.
std::string text_in(const json::value& object, std::string_view key);
std::int64_t whole(const json::value& object, std::string_view key);

/// A date and a time of the story. Throws std::runtime_error for others.
Instant moment(const std::string& date, const std::string& time);

/// A page of things, a line each; "none" when it is empty.
std::vector<std::string> items_told(const app::Heard& heard,
                                    const std::function<std::string(const json::value&)>& tell);

}  // namespace zs::story
