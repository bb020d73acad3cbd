#pragma once
// Recurring work (例行工作) as people set it and see it.

#include <matter/views.h>

namespace zs::matter {

/// "Every month on the 25th, five working days before": the matter `id` is the likeness of those to come.
struct SetRecurring {
  IdText id;
  std::string every;                     // day (each working day), week, month, quarter, year
  int day = 1;                           // week: 1 Monday to 7; else of the month, its last where it has fewer
  std::optional<int> month;              // quarter: 1 to 3; year: 1 to 12
  std::optional<int> ahead;              // working days before it is due, 0 to 60; 0 when absent
  std::optional<std::string> due_field;  // the date of the form that says by when; empty: none
  /// Over those of the likeness; `{period}` in a text becomes 2026年11月.
  std::optional<json::object> fields;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "every") return {.max_length = 10};
    if (field == "due_field") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SetRecurring, (), (id, every, day, month, ahead, due_field, fields))

/// Another rule or another person from the next period on; what was opened stays. `post`: who has it from now on, named
/// by who directs the office. `revision`: the one seen.
struct ChangeRecurring {
  IdText id;
  std::int64_t revision = 0;
  std::string every;
  int day = 1;
  std::optional<int> month;
  std::optional<int> ahead;
  std::optional<IdText> post;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "every") return {.max_length = 10};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ChangeRecurring, (), (id, revision, every, day, month, ahead, post))

struct OfRecurring {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfRecurring, (), (id))

/// `office`: all of the organ whose office the caller directs, of `organ` where he directs several; else his own.
/// `after`: of the page before.
struct ListRecurring {
  std::optional<bool> office;
  std::optional<IdText> organ;
  std::optional<IdText> after;
};
BOOST_DESCRIBE_STRUCT(ListRecurring, (), (office, organ, after))

/// `title`, `next_at`, `next_due`: of the one that is opened next. `last`: the one opened last.
struct RecurringView {
  IdText id;
  std::int64_t revision = 1;
  std::string kind;
  std::string kind_title;
  std::string title;
  PersonName person;
  std::string every;
  int month = 1;
  int day = 1;
  int ahead = 0;
  Instant next_at;
  Instant next_due;
  std::string period;
  std::optional<IdText> last;
  std::string problem;
  PersonName made_by;
  Instant made_at;
  std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(RecurringView, (), (id, revision, kind, kind_title, title, person, every, month, day, ahead,
                                          next_at, next_due, period, last, problem, made_by, made_at, ended_at))

struct RecurringPage {
  std::vector<RecurringView> items;
  std::optional<IdText> next;
};
BOOST_DESCRIBE_STRUCT(RecurringPage, (), (items, next))

}  // namespace zs::matter
