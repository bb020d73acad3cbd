#pragma once
// Another year of the office's calendar: its import as a command, which running deadlines move by it, and how far that
// is (recount.h, docs/decisions/0047).

#include <api/api.h>
#include <matter/recount.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct CalendarQuery {
  std::optional<int> year;  // none: this one
  static constexpr api::Rule rule(std::string_view) { return {.min = 1950, .max = 2199}; }
};
BOOST_DESCRIBE_STRUCT(CalendarQuery, (), (year))

struct CalendarDay {
  Date date{};
  std::string name;
  bool off = false;
};
BOOST_DESCRIBE_STRUCT(CalendarDay, (), (date, name, off))

/// The days that differ from their weekday; `known` false: there is no notice, Monday to Friday count (未核).
struct CalendarYear {
  int year = 0;
  bool known = false;
  std::string source;
  std::vector<CalendarDay> days;
  std::vector<int> years;  // those known
  std::string hours;       // 08:30–12:00, 14:30–17:30
  std::optional<RecountView> recount;  // how running deadlines followed its last import
};
BOOST_DESCRIBE_STRUCT(CalendarYear, (), (year, known, source, days, years, hours, recount))

struct ImportCalendar {
  std::optional<bool> dry_run;
  std::optional<std::string> source;  // the notice's number, where the file does not name it
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "source") return {.max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ImportCalendar, (), (dry_run, source))

/// A day that is not what it was: 放假, 上班, or what its weekday says.
struct CalendarChange {
  Date date{};
  std::string name;
  bool worked_before = false;
  bool worked = false;
};
BOOST_DESCRIBE_STRUCT(CalendarChange, (), (date, name, worked_before, worked))

/// A running step whose deadline the new days move. Of which matter is not said: whoever keeps the calendar sees
/// no business.
struct MovedDeadline {
  std::string kind_title;
  std::string step_title;
  Instant due_at{};
  Instant by_new{};
};
BOOST_DESCRIBE_STRUCT(MovedDeadline, (), (kind_title, step_title, due_at, by_new))

struct CalendarReport {
  bool dry_run = false;
  int year = 0;
  std::string source;
  bool replaces = false;  // the year was known before
  std::vector<CalendarChange> changes;
  int moved = 0;
  std::vector<MovedDeadline> first;  // of those, by deadline
};
BOOST_DESCRIBE_STRUCT(CalendarReport, (), (dry_run, year, source, replaces, changes, moved, first))

/// Reads the notice, tells what it changes, keeps it, and orders that running deadlines follow. Errors:
/// calendar_year_invalid.
Result<CalendarReport> import_calendar(const Services& services, db::Tx& tx, const api::Call& call,
                                       const ImportCalendar& in, std::string_view file);

CalendarYear calendar_year(const Services& services, db::Tx& tx, int year);

void add_calendar_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
