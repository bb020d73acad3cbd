#pragma once
// The rows of recurring work. Nothing here decides anything.

#include <base/json.h>
#include <calendar/recurrence.h>
#include <db/db.h>
#include <flow/where.h>
#include <matter/row.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Recurring {
  Id id = no_id;
  std::string kind;
  Id pattern = no_id;  // the matter it was made after
  Id organ = no_id;
  flow::Handler whose;  // in whose name it is opened
  calendar::Recurrence when;
  std::string due_field;
  json::object fields;
  Urgency urgency = Urgency::routine;
  Mark mark = Mark::none;
  Date period{};  // that is opened next
  Instant next_at{};
  std::string problem;
  Id made_by = no_id;
  Instant made_at{};
  std::optional<Instant> ended_at;
  std::int64_t revision = 1;
  Id last = no_id;  // opened last; no_id: none yet
  std::optional<Date> opened;  // the period of that one
};

void insert(db::Tx& tx, const Recurring& row);
std::optional<Recurring> recurring(db::Tx& tx, Id id);
/// Those of a person, or of an organ after what `person` may see, newest first, older than `before` (no_id: from the
/// newest). One statement.
std::vector<Recurring> recurring_of_person(db::Tx& tx, Id person, Id before, int limit);
std::vector<Recurring> recurring_of_organ(db::Tx& tx, Id organ, Id person, Id before, int limit);
/// What is to be opened by then, the earliest first, but for kinds that are put aside in its organ; and when the next
/// after that is.
std::vector<Recurring> recurring_due(db::Tx& tx, Instant now, int limit);
std::optional<Instant> next_recurring(db::Tx& tx, Instant now);
/// All of them by id, for `zhongshu verify`.
std::vector<Recurring> recurring_after(db::Tx& tx, Id after, int limit);
/// Its rule, its person and what is opened next. False: somebody changed or ended it meanwhile, or a period was opened.
bool change(db::Tx& tx, const Recurring& was, const Recurring& is);
/// Goes on to the period after, if it still stands at this one. False: somebody else has, or it was ended.
bool go_on_to(db::Tx& tx, const Recurring& at, Date next, Instant next_at, const std::string& problem);
/// Looked at again later, with what hindered it.
void put_off(db::Tx& tx, const Recurring& at, Instant until, const std::string& problem);
void note_opened(db::Tx& tx, const Recurring& at, Id matter);
/// False: it was over.
bool end_recurring(db::Tx& tx, Id id, Instant now);

}  // namespace zs::matter
