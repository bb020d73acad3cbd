#include <event/trail.h>

#include <event/row.h>

#include <limits>

namespace zs::event {
namespace trails {
namespace {

// Ids begin with their moment: a span of time is a span of ids. The most selective column leads; the rest is sieved.
#define ZS_TRAIL_FROM        \
  "SELECT " ZS_EVENT_COLUMNS \
  " FROM event WHERE id < $1 AND at >= $2 AND at < $3 AND (CAST($4 AS text) = '' OR verb = $4) "
#define ZS_TRAIL_ORDER " ORDER BY id DESC LIMIT $5"

constexpr db::Statement select_trail{"select_trail", ZS_TRAIL_FROM ZS_TRAIL_ORDER};
constexpr db::Statement select_trail_of_actor{
    "select_trail_of_actor",
    ZS_TRAIL_FROM "AND actor = $6 AND (CAST($7 AS bigint) = 0 OR stream_kind = $7)" ZS_TRAIL_ORDER};
constexpr db::Statement select_trail_of_kind{"select_trail_of_kind",
                                             ZS_TRAIL_FROM "AND stream_kind = $6" ZS_TRAIL_ORDER};
constexpr db::Statement select_trail_of_stream{
    "select_trail_of_stream",
    ZS_TRAIL_FROM "AND stream_kind = $6 AND stream_id = $7 AND (CAST($8 AS bigint) = 0 OR actor = $8)" ZS_TRAIL_ORDER};
constexpr db::Statement select_latest_of_stream{
    "select_latest_of_stream",
    "SELECT " ZS_EVENT_COLUMNS " FROM event WHERE stream_kind = $1 AND stream_id = $2 ORDER BY seq DESC LIMIT $3"};
constexpr db::Statement select_events_behind{
    "select_events_behind",
    "SELECT count(*) FROM event WHERE {sqlite: position > CAST($2 AS bigint) AND $1 >= 0}"
    "{postgres: (committed, id) > (CAST(CAST(CAST($1 AS bigint) AS text) AS xid8), $2) "
    "AND committed < pg_snapshot_xmin(pg_current_snapshot())}"};
constexpr db::Statement select_event_count{"select_event_count",
                                           "{sqlite: SELECT coalesce(max(position), 0) FROM event}"
                                           "{postgres: SELECT count(*) FROM event}"};

db::Rows rows_for(db::Tx& tx, const Question& q, int limit) {
  const Id before = q.before == no_id ? std::numeric_limits<Id>::max() : q.before;
  const Instant from = q.from.value_or(from_millis(0));
  const Instant to = q.to.value_or(from_millis(std::numeric_limits<std::int64_t>::max()));
  const int kind = q.kind ? static_cast<int>(*q.kind) : 0;
  if (q.kind && q.stream != no_id)
    return tx.query(select_trail_of_stream, before, from, to, q.verb, limit, kind, q.stream, q.actor);
  if (q.actor != no_id) return tx.query(select_trail_of_actor, before, from, to, q.verb, limit, q.actor, kind);
  if (q.kind) return tx.query(select_trail_of_kind, before, from, to, q.verb, limit, kind);
  return tx.query(select_trail, before, from, to, q.verb, limit);
}

std::vector<Event> events_from(const db::Rows& rows) {
  std::vector<Event> events;
  for (const auto& row : rows) events.push_back(event_from(stored_from(row)));
  return events;
}

}  // namespace
}  // namespace trails

std::vector<Event> asked(db::Tx& tx, const Question& question, int limit) {
  return trails::events_from(trails::rows_for(tx, question, limit));
}

std::vector<Event> latest(db::Tx& tx, const Stream& stream, int limit) {
  return trails::events_from(
      tx.query(trails::select_latest_of_stream, static_cast<int>(stream.kind), stream.id, limit));
}

std::int64_t behind(db::Tx& tx, const Cursor& cursor) {
  return tx.one(trails::select_events_behind, cursor.transaction, cursor.row)->integer(0);
}

std::int64_t count(db::Tx& tx) { return tx.one(trails::select_event_count)->integer(0); }

}  // namespace zs::event
