#include <identity/demo_clock.h>

#include <event/event.h>
#include <identity/errors.h>
#include <identity/organisation.h>
#include <identity/rows.h>

#include <stdexcept>

namespace zs::identity {
namespace demo_clock_rows {

constexpr db::Statement select_demo_clock{"select_demo_clock", "SELECT at, wanted FROM demo_clock WHERE one = 1"};
constexpr db::Statement insert_demo_clock{"insert_demo_clock", "INSERT INTO demo_clock (one, at) VALUES (1, $1)"};
constexpr db::Statement update_demo_clock_wanted{
    "update_demo_clock_wanted", "UPDATE demo_clock SET wanted = $1 WHERE one = 1 AND wanted IS NULL"};
constexpr db::Statement update_demo_clock_at{"update_demo_clock_at", "UPDATE demo_clock SET at = $1 WHERE one = 1"};
constexpr db::Statement update_demo_clock_leapt{
    "update_demo_clock_leapt",
    "UPDATE demo_clock SET at = $1, wanted = CASE WHEN wanted > $2 THEN wanted END WHERE one = 1"};
constexpr db::Statement update_sessions_leapt{
    "update_sessions_leapt", "UPDATE session SET last_seen_at = last_seen_at + $1, expires_at = expires_at + $1"};
constexpr db::Statement update_tokens_leapt{"update_tokens_leapt", "UPDATE api_token SET expires_at = expires_at + $1"};
constexpr db::Statement update_codes_leapt{"update_codes_leapt", "UPDATE setup_code SET expires_at = expires_at + $1"};
constexpr db::Statement update_pauses_leapt{
    "update_pauses_leapt", "UPDATE log_in_attempt SET since = since + $1, blocked_until = blocked_until + $1"};

bool is_demo(db::Tx& tx) { return setting(tx, "demo") == "1"; }

}  // namespace demo_clock_rows

using namespace demo_clock_rows;

std::optional<DemoClock> demo_clock(db::Tx& tx) {
  auto row = tx.one(select_demo_clock);
  if (!row) return std::nullopt;
  if (!is_demo(tx)) throw std::runtime_error("This office is not a demo, but its database holds a demo's clock.");
  return DemoClock{row->moment(0), row->optional_moment(1)};
}

void begin_demo_clock(db::Tx& tx, Instant at) {
  if (!is_demo(tx)) throw std::logic_error("Only a demo office has a clock of its own.");
  tx.execute(insert_demo_clock, at);
}

Result<void> want_demo_clock(db::Tx& tx, const api::Call& call, IdSource& ids, Instant wanted) {
  if (tx.execute(update_demo_clock_wanted, wanted) == 0) return refuse(errors::clock_is_moving);
  event::append(tx, call, ids.next(call.now),
                {.stream = {event::StreamKind::setting, settings_stream},
                 .verb = "put_clock_forward",
                 .body = {{"to", to_rfc3339(wanted)}}});
  return {};
}

void keep_demo_clock(db::Tx& tx, Instant at) { tx.execute(update_demo_clock_at, at); }

void leap_demo_clock(db::Tx& tx, Instant from, Instant to, Instant kept) {
  const std::int64_t leap = to_millis(to) - to_millis(from);
  for (const auto* rows : {&update_sessions_leapt, &update_tokens_leapt, &update_codes_leapt, &update_pauses_leapt})
    tx.execute(*rows, leap);
  tx.execute(update_demo_clock_leapt, kept, to);
}

}  // namespace zs::identity
