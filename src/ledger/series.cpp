#include <fmt/format.h>
#include <ledger/errors.h>
#include <ledger/ledger.h>

namespace zs::ledger {
namespace {

// The upsert locks the series' row until commit on PostgreSQL; on SQLite there is one writer.
constexpr db::Statement take_next{
    "take_next_number",
    "INSERT INTO ledger_series (kind, series, organ, year, next) VALUES ($1, $2, $3, $4, 2) "
    "ON CONFLICT (kind, series, organ, year) DO UPDATE SET next = ledger_series.next + 1 RETURNING next - 1"};
constexpr db::Statement insert_number{
    "insert_ledger_number",
    "INSERT INTO ledger_number (kind, series, organ, year, seq, matter, state, at, taken_by) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
constexpr db::Statement lock_number{"lock_ledger_number",
                                    "SELECT state FROM ledger_number WHERE kind = $1 AND series = $2 AND organ = $3 "
                                    "AND year = $4 AND seq = $5 {for_update}"};
constexpr db::Statement bind_number{"bind_ledger_number",
                                    "UPDATE ledger_number SET matter = $6, state = 2, at = $7 WHERE kind = $1 AND "
                                    "series = $2 AND organ = $3 AND year = $4 AND seq = $5"};
constexpr db::Statement void_number{"void_ledger_number",
                                    "UPDATE ledger_number SET state = 3, reason = $6, at = $7 WHERE kind = $1 AND "
                                    "series = $2 AND organ = $3 AND year = $4 AND seq = $5"};
constexpr db::Statement select_numbers{
    "select_ledger_numbers",
    "SELECT seq, matter, state, at, reason FROM ledger_number "
    "WHERE kind = $1 AND series = $2 AND organ = $3 AND year = $4 AND seq > $5 ORDER BY seq LIMIT $6"};
constexpr db::Statement select_unused{
    "select_unused_ledger_numbers",
    "SELECT seq, matter, state, at, reason FROM ledger_number "
    "WHERE kind = $1 AND series = $2 AND organ = $3 AND year = $4 AND state <> 2 ORDER BY seq"};
constexpr db::Statement select_series_counts{
    "select_ledger_series_counts",
    "SELECT s.kind, s.series, s.organ, s.year, s.next, count(n.seq), coalesce(min(n.seq), 1), coalesce(max(n.seq), 0) "
    "FROM ledger_series s LEFT JOIN ledger_number n "
    "ON n.kind = s.kind AND n.series = s.series AND n.organ = s.organ AND n.year = s.year "
    "GROUP BY s.kind, s.series, s.organ, s.year, s.next ORDER BY s.kind, s.series, s.organ, s.year"};

std::int64_t take(db::Tx& tx, const SeriesKey& key, const db::Value& matter, NumberState state, const db::Value& by,
                  Instant now) {
  auto seq = tx.one(take_next, key.kind, key.series, key.organ, key.year)->integer(0);
  tx.execute(insert_number, key.kind, key.series, key.organ, key.year, seq, matter, static_cast<int>(state), now, by);
  return seq;
}

Result<NumberState> locked(db::Tx& tx, const SeriesKey& key, std::int64_t seq) {
  auto row = tx.one(lock_number, key.kind, key.series, key.organ, key.year, seq);
  if (!row) return refuse(errors::ledger_number_unknown, {{"seq", std::to_string(seq)}});
  return static_cast<NumberState>(row->integer(0));
}

Number number_of_row(const db::Row& row) {
  return {row.integer(0), row.optional_integer(1).value_or(no_id), static_cast<NumberState>(row.integer(2)),
          row.moment(3), row.optional_text(4).value_or("")};
}

}  // namespace

std::int64_t assign(db::Tx& tx, const SeriesKey& key, Id matter, Instant now) {
  return take(tx, key, matter, NumberState::assigned, {}, now);
}

std::int64_t reserve(db::Tx& tx, const SeriesKey& key, Id by, Instant now) {
  return take(tx, key, {}, NumberState::reserved, by, now);
}

Result<std::int64_t> bind(db::Tx& tx, const SeriesKey& key, std::int64_t seq, Id matter, Instant now) {
  auto state = locked(tx, key, seq);
  if (!state) return tl::unexpected(state.error());
  if (*state == NumberState::invalidated) return refuse(errors::ledger_number_void, {{"seq", std::to_string(seq)}});
  if (*state == NumberState::assigned) return refuse(errors::ledger_number_taken, {{"seq", std::to_string(seq)}});
  tx.execute(bind_number, key.kind, key.series, key.organ, key.year, seq, matter, now);
  return seq;
}

Result<std::int64_t> invalidate(db::Tx& tx, const SeriesKey& key, std::int64_t seq, std::string_view reason,
                                Instant now) {
  auto state = locked(tx, key, seq);
  if (!state) return tl::unexpected(state.error());
  if (*state == NumberState::invalidated) return refuse(errors::ledger_number_void, {{"seq", std::to_string(seq)}});
  tx.execute(void_number, key.kind, key.series, key.organ, key.year, seq, reason, now);
  return seq;
}

std::vector<Number> numbers(db::Tx& tx, const SeriesKey& key, std::int64_t after, int limit) {
  std::vector<Number> list;
  for (const auto& row : tx.query(select_numbers, key.kind, key.series, key.organ, key.year, after, limit))
    list.push_back(number_of_row(row));
  return list;
}

std::vector<Number> unused(db::Tx& tx, const SeriesKey& key) {
  std::vector<Number> list;
  for (const auto& row : tx.query(select_unused, key.kind, key.series, key.organ, key.year))
    list.push_back(number_of_row(row));
  return list;
}

std::vector<std::string> verify(db::Tx& tx) {
  std::vector<std::string> faults;
  for (const auto& row : tx.query(select_series_counts)) {
    auto expected = row.integer(4) - 1;
    if (row.integer(5) == expected && row.integer(6) == 1 && row.integer(7) == expected) continue;
    faults.push_back(fmt::format(
        "Expected numbers 1 to {} in series {} {} of organ {} in {}, but there are {}, from {} to {}.", expected,
        row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(5), row.integer(6), row.integer(7)));
  }
  return faults;
}

}  // namespace zs::ledger
