#pragma once
// When a step is due, when its handler is reminded, and which light it shows. `due` and `remind` are expressions of a
// declaration; whatever they cannot say yet (a field not filled in) is *no deadline* with a reason, never a guess.

#include <base/declaration.h>
#include <base/json.h>
#include <base/time.h>
#include <calendar/calendar.h>
#include <expr/expr.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::deadline {

/// A calendar as expressions ask it.
class OfficeCalendar final : public expr::CalendarView {
 public:
  explicit OfficeCalendar(const calendar::Calendar& calendar) : calendar_(&calendar) {}
  Moment after(Instant from, const expr::Duration& duration) const override;
  Moment before(Instant from, const expr::Duration& duration) const override;
  Moment close_of_office(Date date) const override;

 private:
  const calendar::Calendar* calendar_;
};

/// The clock of one step as declared; both may be absent.
struct Rule {
  std::optional<expr::Program> due;   // "2 working_days", "10 working_days after visit.end", "by 06-30 of next_year"
  std::vector<expr::Program> remind;  // levels: "1 working_day before", "1 working_day after due"
  /// Levels after the deadline, counted from it: "2 working_days"; nothing: at the deadline itself.
  std::vector<std::optional<expr::Program>> late;
};

/// Reads "due" and the levels of "remind" (empty: absent); faults go under `path` + "/due" and "/remind".
Rule parse(std::string_view due, const std::vector<std::string>& remind, const expr::Schema& schema,
           std::string_view path, DeclarationFaults& faults);
/// The levels after the deadline, each a span from it (empty: at the deadline itself); faults go under `path`.
std::vector<std::optional<expr::Program>> parse_late(const std::vector<std::string>& levels, const expr::Schema& schema,
                                                     std::string_view path, DeclarationFaults& faults);

struct Due {
  std::optional<Instant> due_at;
  std::vector<Instant> reminders;  // in order of time; never before the step began
  std::vector<Instant> lapses;     // of each level after the deadline, in order; fewer when one is open
  bool unverified = false;         // 未核: reaches a year without an official calendar
  Words why;                       // how it was counted, or why there is no deadline
  std::optional<Instant> from{};   // what it is counted from; nullopt: a day that is named, counted from nothing
  bool by_clock = false;           // by hours, minutes or natural days, not by the office's time
};

/// The deadline of a step that began at `entered`. `environment` supplies fields and people; its clock and calendar are
/// set here.
Due compute(const Rule& rule, const calendar::Calendar& calendar, Instant entered, expr::Environment environment);

enum class Urgency { routine, urgent, most_urgent };  // 平件, 加急, 特急

/// Days customary in offices without a rule of their own. Source: domain/rules 4.7; an office may set others.
struct CustomaryLimits {
  std::int64_t routine = 7, urgent = 3, most_urgent = 1;  // working days
};
/// `{"routine": 7, "urgent": 3, "most_urgent": 1}`; missing keys keep their value, anything else is a fault.
CustomaryLimits limits_from_json(const json::value& value, std::string_view path, DeclarationFaults& faults);
/// Where a step without deadline stands in the list of pending work: arrival plus the customary limit.
Instant customary_due(const calendar::Calendar& calendar, Urgency urgency, Instant arrived,
                      const CustomaryLimits& limits = {});

enum class Light { normal, soon, overdue };
std::string_view name_of(Light light);

/// `soon` from the later of: one working day before the deadline, and the last fifth of the office's time between
/// arrival and deadline; so a ten-day step warns one day before, a one-day step in its last hours.
Light light(const calendar::Calendar& calendar, Instant now, Instant arrived, Instant due);
/// The same from the first reminder when a step declares one.
Light light(Instant now, Instant due, Instant soon_from);
/// The moment `soon` begins.
Instant soon_from(const calendar::Calendar& calendar, Instant arrived, Instant due);

/// whole: 剩2个工作日3小时; brief, for a line of a list: 剩2个工作日, its hours only on the last of them.
enum class Detail { whole, brief };
/// 剩2个工作日3小时, 剩40分钟, 超期1个工作日, with （日历未核） where it applies.
Phrase words(const calendar::Calendar& calendar, Instant now, Instant due, Detail detail = Detail::whole);

}  // namespace zs::deadline
