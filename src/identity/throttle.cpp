// How often may somebody guess? The one counter behind every door that takes a secret from a person.
#include <identity/log_in.h>

#include <event/event.h>
#include <identity/rows.h>

#include <arpa/inet.h>

#include <algorithm>

namespace zs::identity {

namespace throttle {

constexpr std::chrono::hours account_memory{24};
constexpr std::chrono::minutes address_window{10};
constexpr std::chrono::minutes all_window{1};
constexpr std::int64_t free_account_failures = 5;
constexpr std::int64_t address_limit = 30;
constexpr std::int64_t all_limit = 100;
constexpr std::int64_t suspicious_address_failures = 3;
constexpr std::chrono::minutes first_pause{1};
constexpr std::chrono::minutes longest_pause{15};
/// Log-ins of names nobody has are events of this stream.
constexpr Id unknown_person = 1;

constexpr db::Statement select_attempts{
    "select_attempts",
    "SELECT subject, failures, since, blocked_until FROM log_in_attempt WHERE subject IN ($1, $2, 'all')"};
constexpr db::Statement upsert_failure{
    "upsert_failure",
    "INSERT INTO log_in_attempt (subject, failures, since, blocked_until) VALUES ($1, 1, $2, 0) ON CONFLICT (subject) "
    "DO UPDATE SET "
    "failures = CASE WHEN log_in_attempt.since <= $3 THEN 1 ELSE log_in_attempt.failures + 1 END, "
    "since = CASE WHEN log_in_attempt.since <= $3 OR log_in_attempt.subject LIKE 'account %' THEN excluded.since "
    "ELSE log_in_attempt.since END RETURNING failures"};
constexpr db::Statement update_blocked_until{"update_blocked_until",
                                             "UPDATE log_in_attempt SET blocked_until = $2 WHERE subject = $1"};
constexpr db::Statement delete_attempts{
    "delete_attempts", "DELETE FROM log_in_attempt WHERE subject = $1 OR (since < $2 AND blocked_until < $2)"};
constexpr db::Statement update_failures_since{
    "update_failures_since", "UPDATE credential SET failures_since = failures_since + 1 WHERE person = $1"};

/// An IPv6 subscriber has a whole /64 to call from.
std::string address_subject(std::string_view peer) {
  unsigned char bytes[16];
  if (inet_pton(AF_INET6, std::string(peer).c_str(), bytes) == 1)
    return "address " + crypto::to_hex({reinterpret_cast<const char*>(bytes), 8});
  return "address " + std::string(peer);
}

std::chrono::milliseconds account_pause(std::int64_t failures) {
  if (failures < free_account_failures) return {};
  auto doublings = std::min<std::int64_t>(failures - free_account_failures, 4);
  return std::min<std::chrono::milliseconds>(first_pause * (1 << doublings), longest_pause);
}

std::int64_t fail(db::Tx& tx, const std::string& subject, Instant now, std::chrono::milliseconds window) {
  return tx.one(upsert_failure, subject, now, now - window).value().integer(0);
}

}  // namespace throttle

/// Names nobody has may be long and many: their digest is short, and tells nothing to who reads the table.
std::string account_subject(std::string_view user_name) {
  return "account " + crypto::sha256_hex(folded_user_name(user_name)).substr(0, 32);
}

std::int64_t pause_seconds(db::Tx& tx, std::string_view user_name, std::string_view peer, Instant now) {
  auto account = account_subject(user_name), address = throttle::address_subject(peer);
  Instant until = now;
  std::int64_t all_failures = 0, address_failures = 0;
  for (const auto& row : tx.query(throttle::select_attempts, account, address)) {
    until = std::max(until, row.moment(3));
    if (row.text(0) == "all" && now < row.moment(2) + throttle::all_window) all_failures = row.integer(1);
    if (row.text(0) == address && now < row.moment(2) + throttle::address_window) address_failures = row.integer(1);
  }
  if (all_failures > throttle::all_limit && address_failures >= throttle::suspicious_address_failures)
    until = std::max(until, now + throttle::all_window);
  return (until - now + std::chrono::milliseconds(999)) / std::chrono::seconds(1);
}

void count_failure(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view user_name, Id person,
                   std::string_view what) {
  // The row of all failures comes first: on PostgreSQL it makes failing log-ins wait for each other.
  throttle::fail(tx, "all", call.now, throttle::all_window);
  auto account = account_subject(user_name), address = throttle::address_subject(call.peer);
  auto pause = throttle::account_pause(throttle::fail(tx, account, call.now, throttle::account_memory));
  if (pause.count() > 0) tx.execute(throttle::update_blocked_until, account, call.now + pause);
  if (throttle::fail(tx, address, call.now, throttle::address_window) >= throttle::address_limit)
    tx.execute(throttle::update_blocked_until, address, call.now + throttle::address_window);
  tx.execute(throttle::update_failures_since, person);
  event::append(tx, call, ids.next(call.now),
                {.stream = {event::StreamKind::log_in, person == no_id ? throttle::unknown_person : person},
                 .verb = std::string(what),
                 .body = {{"address", call.peer}},
                 .key = event::Key::none});
}

void clear_failures(db::Tx& tx, std::string_view user_name, Instant now) {
  tx.execute(throttle::delete_attempts, account_subject(user_name), now - throttle::account_memory);
}

}  // namespace zs::identity
