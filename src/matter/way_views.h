#pragma once
// The way of a matter as the page and programs see it: what it has behind it, and what is to come.

#include <matter/views.h>

namespace zs::matter {

/// One person's part in a step: how long it lay before he opened it, how long he had it then, in minutes of office
/// hours. Not known of the first step, which nobody was sent.
struct WayStay {
  PersonName person;
  PostName post;
  std::string reason;
  std::string outcome;  // empty: not done yet; lapsed: never, it went on without him
  std::string outcome_label;
  std::optional<Instant> arrived_at;
  std::optional<Instant> viewed_at;
  std::optional<Instant> done_at;
  std::optional<std::int64_t> waited_minutes;
  std::optional<std::int64_t> worked_minutes;
};
BOOST_DESCRIBE_STRUCT(WayStay, (),
                      (person, post, reason, outcome, outcome_label, arrived_at, viewed_at, done_at, waited_minutes,
                       worked_minutes))

/// A step it went through or stands at, in the order of the road; taken back, it is not of the road.
struct WayPassed {
  int visit = 0;
  std::string step;
  std::string step_title;
  std::string cause;
  std::string cause_label;
  Instant entered_at;
  std::optional<Instant> left_at;
  std::optional<Instant> due_at;
  bool late = false;
  std::vector<WayStay> people;
};
BOOST_DESCRIBE_STRUCT(WayPassed, (),
                      (visit, step, step_title, cause, cause_label, entered_at, left_at, due_at, late, people))

/// Whose a step would be: the rule that finds him, his unit and he.
struct WayPerson {
  IdText id;
  IdText post;
  std::string name;
  std::string post_title;
  std::string unit_name;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(WayPerson, (), (id, post, name, post_title, unit_name, reason))

/// A step to come. expected: as things stand now; certain: whatever is filled in yet. `hangs_on` and `unknown`: labels
/// of fields still empty that decide whether it comes, and whose it is. Without people nobody may do it, or, where
/// `skipped` says so, everybody who would have it has agreed before.
struct WayAhead {
  std::string step;
  std::string step_title;
  std::string stage;
  bool expected = true;
  bool certain = true;
  bool next = false;
  std::string lane;  // "3.0": arm 0 of the parallel part 3; the same lane is one after the other, others beside it
  std::string how;   // how several people do it; empty: one does
  std::string choose;
  std::vector<std::string> hangs_on;
  std::vector<std::string> unknown;
  std::vector<WayPerson> people;
  std::vector<std::string> skipped;  // a sentence for each who is not asked again
};
BOOST_DESCRIBE_STRUCT(WayAhead, (),
                      (step, step_title, stage, expected, certain, next, lane, how, choose, hangs_on, unknown, people,
                       skipped))

struct Way {
  std::string state;
  std::string state_label;
  std::vector<WayPassed> passed;
  std::vector<WayAhead> ahead;
};
BOOST_DESCRIBE_STRUCT(Way, (), (state, state_label, passed, ahead))

}  // namespace zs::matter
