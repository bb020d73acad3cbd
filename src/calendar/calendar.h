#pragma once
// The office's time: which days are worked (the State Council's yearly notices) and when the office is open. One
// immutable Calendar; a new one is built after an import. Years without a notice count Monday to Friday and mark
// every result that touches them `unverified` (未核).

#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <base/resource.h>
#include <base/time.h>
#include <db/db.h>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace zs::calendar {

using std::chrono::minutes;

/// A day that differs from its weekday: off (放假) or made up for (调休上班).
struct Day {
  bool off = false;
  std::string name;  // 春节
};

/// One opening of the office, from `open` to `close` as minutes of the day.
struct Opening {
  minutes open, close;
  bool operator==(const Opening&) const = default;
};

/// 08:30–12:00, 14:30–17:30.
std::vector<Opening> default_hours();
/// `[["08:30","12:00"],["14:30","17:30"]]`: rising, not overlapping, at least one. Errors: calendar_hours_invalid.
Result<std::vector<Opening>> hours_from_json(const json::value& value);

/// A year as its notice gives it.
struct Year {
  int year = 0;
  std::string source;  // 国办发明电〔2023〕7号
  std::map<Date, Day> days;
};
/// `{"year", "source", "days": [{"date", "name", "off"}]}`. Errors: calendar_year_invalid.
Result<Year> year_from_json(const json::value& value);
json::object to_json(const Year& year);

template <class T>
struct Counted {
  T value{};
  bool unverified = false;
};

class Calendar {
 public:
  explicit Calendar(std::vector<Year> years = {}, std::vector<Opening> hours = default_hours());

  bool known(int year) const { return years_.contains(year); }
  const std::map<int, Year>& years() const { return years_; }
  /// The same office by another year's notice, or by one more.
  Calendar with(Year year) const;
  /// Without what is known of that year.
  Calendar without(int year) const;
  const std::vector<Opening>& hours() const { return hours_; }
  minutes close_of_day() const { return hours_.back().close; }
  minutes minutes_per_day() const;

  bool is_workday(Date date) const;
  /// "春节", "春节调休", or an empty text.
  Words name_of(Date date) const;

  /// The n-th working day after `date` (before it when negative); counting starts the day after. n = 0: the date
  /// itself.
  Counted<Date> add_working_days(Date date, std::int64_t n) const;
  /// Working days in (from, to]; negative when `to` is earlier.
  Counted<std::int64_t> working_days_between(Date from, Date to) const;
  /// Close of office on a date, worked or not.
  Instant end_of_office(Date date) const;
  /// n working days from a moment end at the close of office on day n.
  Counted<Instant> after_working_days(Instant from, std::int64_t n) const;
  /// The same time of day n working days earlier.
  Counted<Instant> before_working_days(Instant from, std::int64_t n) const;
  /// The moment at which the office has been open for `time` since `from` (before `from` when negative).
  Counted<Instant> add_working_time(Instant from, minutes time) const;
  /// How long the office is open from `from` to `to`; negative when `to` is earlier.
  Counted<minutes> working_time_between(Instant from, Instant to) const;

 private:
  const Day* special(Date date) const;
  minutes open_on(Date date, minutes from, minutes to) const;
  Counted<Instant> forward_by(Instant from, minutes left) const;
  Counted<Instant> back_by(Instant from, minutes left) const;

  std::map<int, Year> years_;
  std::vector<Opening> hours_;
};

/// The years compiled into the program; a broken file is a broken build and throws.
std::vector<Year> embedded_years(std::span<const Resource> files);

/// Keeps one year in table calendar_day, replacing what was imported for it before. The caller writes the event.
/// Errors: calendar_year_invalid.
Result<Year> import(db::Tx& tx, const json::value& year, Instant now);
/// Imported years; they take precedence over the embedded ones.
std::vector<Year> imported_years(db::Tx& tx);

/// Embedded years, overlaid by imported ones.
Calendar load(db::Tx& tx, std::span<const Resource> embedded, std::vector<Opening> hours = default_hours());

}  // namespace zs::calendar
