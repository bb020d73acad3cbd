#pragma once
// The flow's rows: what lists and access read. Written from the changes of an event, in the same transaction; never
// deleted, except timers, counts, and the involvement of a reader who never opened what was taken back from him.
// Everything a line of a list shows is in its row, but for how far reading has come.

#include <base/id.h>
#include <base/time.h>
#include <db/db.h>
#include <flow/flow.h>

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zs::flow {

/// What of the matter stands in a line of a list, and who acted.
struct MatterFacts {
  Id matter = no_id;
  std::string kind, kind_title, title, number, urgency, mark;
  Id starter = no_id;
  std::string starter_name, unit_name;
  Handler actor;
  std::string actor_name;
  std::string last_opinion;               // shown in the next handler's line; may be empty
  std::string opinion;                    // the actor's words, kept whole in the row of the item he settles
  std::chrono::milliseconds customary{};  // limit of its urgency: order of 待办 where there is no due date
  Instant now;
  ReadingCount reading;  // before the event
  /// Who sees what lies on somebody's desk because he is his secretary; empty function: nobody.
  std::function<std::vector<Id>(const Handler&)> secretaries;
};

/// Bits of involvement.flags: why a person may open the matter. `handler`: it was on his desk; `principal`: on the
/// desk of who stands in for him; `secretary`: on that of a leader whose secretary he is; `writer`: he wrote a leader's
/// word.
namespace relation {
inline constexpr int starter = 1, handler = 2, candidate = 4, reader = 8, supervisor = 16, principal = 32,
                     secretary = 64, writer = 128;
}

/// Writes the rows for the changes of one event. A plain completion: 3 statements, 3 rows; +1 when either step has a
/// deadline, +2 for each further holder, +1 when reading begins, goes on or ends. `new_id` numbers timers.
void project(db::Tx& tx, const Definition& definition, const MatterFacts& facts, const State& after,
             std::span<const Change> changes, const std::function<Id()>& new_id);

/// Title, number, urgency or mark of a running matter changed: open lines follow.
void retitle(db::Tx& tx, const MatterFacts& facts);

/// Lets a person see the matter for a reason that is not the flow's (reader, supervisor).
void involve(db::Tx& tx, Id person, Id matter, int flags, Instant at);

/// A secretary looks at a leader's desk: of one kind (empty: of all), 工作秘密 too when `marked`.
struct Sight {
  Id leader = no_id, secretary = no_id;
  std::string kind{};
  bool marked = false;
};
/// What lies there now is seen by the secretary.
void let_secretary_see(db::Tx& tx, const Sight& sight, Instant at);
/// Nothing is, any more, but what he wrote himself.
void hide_from_secretary(db::Tx& tx, Id secretary);

/// One line of 待办, 待阅, 已办.
struct WorkItem {
  Id id = no_id, matter = no_id;
  int visit = 0;
  std::string step, step_title, kind, kind_title, title, number, urgency, mark;
  Handler holder;
  Id from_person = no_id;
  std::string from_name;
  Instant arrived_at, order_at;
  std::optional<Instant> due_at, first_view_at, done_at;
  std::string outcome;  // empty while open
  int urge_count = 0;
  bool returned = false, pool = false;
  Id starter = no_id;
  std::string starter_name, unit_name, last_opinion;
  ReadingCount reading;
  Id principal = no_id;  // for whom it is on this desk
};

/// Position after the last line of a page; in 待办 also in which part of it, and as of when that was so.
struct Cursor {
  std::int64_t order = 0;
  Id id = 0;
  int part = 0;
  std::int64_t at = 0;
};
std::string to_text(const Cursor& cursor);
std::optional<Cursor> cursor_from_text(std::string_view text);

/// What of 待办 alone is wanted.
enum class Only { all, today, overdue, most_urgent, returned, for_others };

/// The moment a list is looked at, and when the office's day ends.
struct Today {
  Instant now{}, ends{};
};

struct Filter {
  std::string kind;  // empty: all
  std::string text;  // part of the title or number; empty: all
  Only only = Only::all;
  Today today{};  // of 待办
};

template <class T>
struct Page {
  std::vector<T> items;
  std::optional<Cursor> next;
};

/// 待办: what is overdue, then 特急, then what was urged, then the rest; in each by order_at, earliest first. Whoever
/// turns the page sees it as of the moment of the first. One statement.
Page<WorkItem> pending(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit);
/// 待阅. One statement.
Page<WorkItem> to_read(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit);
/// 受托: of 待办 and the candidates' lines, what is on this desk for others. One statement.
Page<WorkItem> for_others(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit);
/// A leader's 待办 as his secretary sees it: what is within the mandate. One statement.
Page<WorkItem> tray(db::Tx& tx, const Sight& sight, const Filter& filter, std::optional<Cursor> after, int limit);
/// 已办, newest first, each matter once: the person's last act in it. One statement.
Page<WorkItem> handled(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit);

/// 已阅, newest first. One statement.
Page<WorkItem> read(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit);

/// Everybody who may see the matter by involvement, first ones first.
struct Reader {
  Id person = no_id;
  int flags = 0;
  Instant first_at, last_at;
};
std::vector<Reader> readers(db::Tx& tx, Id matter);
/// How far reading has come, as its row says.
ReadingCount stored_reading_count(db::Tx& tx, Id matter);
/// Open items of one matter, oldest first.
std::vector<WorkItem> open_items(db::Tx& tx, Id matter);

/// Each at most 1000, which means 999+. in_progress: running matters he started or acted in that are not on his own
/// desk. From `today` on: what of `pending` each of `Only` leaves. One statement.
struct Counts {
  int pending = 0, to_read = 0, in_progress = 0, handled = 0, started = 0;
  int today = 0, overdue = 0, most_urgent = 0, returned = 0, for_others = 0;
};
Counts counts(db::Tx& tx, Id person, const Today& today);

struct Timer {
  Id id = no_id;
  Instant due_at;
  Id matter = no_id;
  int visit = 0;
  Verb action = Verb::remind;  // remind, overdue, lapse or release
};
/// Timers due at `now`, earliest first. The command {action, visit} is then decided in the matter's own transaction, so
/// two nodes may both try: the second finds it done. `settle_timer` removes what turned out to do nothing; a timer that
/// went on to its next moment has a new id.
std::vector<Timer> due_timers(db::Tx& tx, Instant now, int limit);
void settle_timer(db::Tx& tx, Id timer);
/// The earliest moment any timer waits for.
std::optional<Instant> next_timer(db::Tx& tx);

}  // namespace zs::flow
