// Reading a register: its numbers in order, its gaps, and whether all is explained.
#include <fmt/format.h>
#include <ledger/ledger.h>

#include <limits>

namespace zs::ledger {
namespace {

constexpr db::Statement select_numbers{
    "select_ledger_numbers",
    "SELECT " ZS_LEDGER_NUMBER_COLUMNS
    " FROM ledger_number n WHERE n.kind = $1 AND n.series = $2 AND n.organ = $3 AND n.year = $4 AND n.seq > $5 "
    "ORDER BY n.seq LIMIT $6"};
// The first row says where the series stands; the others are numbers given above that already.
constexpr db::Statement select_next{
    "select_next_number",
    "SELECT s.next, n.seq FROM ledger_series s LEFT JOIN ledger_number n ON n.kind = s.kind AND n.series = s.series "
    "AND n.organ = s.organ AND n.year = s.year AND n.seq >= s.next "
    "WHERE s.kind = $1 AND s.series = $2 AND s.organ = $3 AND s.year = $4 ORDER BY n.seq"};
constexpr db::Statement select_series_counts{
    "select_ledger_series_counts",
    "SELECT s.kind, s.series, s.organ, s.year, s.next, count(n.seq), coalesce(min(n.seq), 1) "
    "FROM ledger_series s LEFT JOIN ledger_number n ON n.kind = s.kind AND n.series = s.series AND n.organ = s.organ "
    "AND n.year = s.year AND n.seq < s.next "
    "GROUP BY s.kind, s.series, s.organ, s.year, s.next ORDER BY s.kind, s.series, s.organ, s.year"};

/// Whether two numbers tell the same story. Those in use do, whatever their matters.
bool alike(const Number& a, const Number& b) {
  if (a.state != b.state) return false;
  if (a.state == NumberState::assigned || a.state == NumberState::missing) return true;
  return a.held_for == b.held_for && a.reason == b.reason && a.void_reason == b.void_reason && a.cause == b.cause &&
         a.given_on == b.given_on;
}

void add_run(std::vector<Run>& runs, const Run& run) {
  if (run.last < run.first) return;
  if (!runs.empty() && runs.back().last + 1 == run.first && alike(runs.back().like, run.like))
    runs.back().last = run.last;
  else
    runs.push_back(run);
}

Run missing_run(std::int64_t first, std::int64_t last) {
  Number none;
  none.seq = first;
  none.state = NumberState::missing;
  return {first, last, none};
}

std::string missing_numbers(const std::vector<Run>& runs) {
  std::string text;
  for (const auto& run : runs)
    if (run.like.state == NumberState::missing)
      text += (text.empty() ? "" : ", ") +
              (run.first == run.last ? fmt::format("{}", run.first) : fmt::format("{} to {}", run.first, run.last));
  return text;
}

std::int64_t stored_next(const db::Rows& rows) { return rows.empty() ? 1 : rows.front().integer(0); }

db::Rows next_rows(db::Tx& tx, const SeriesKey& key) {
  return tx.query(select_next, key.kind, key.series, key.organ, key.year);
}

}  // namespace

std::string_view to_text(NumberState state) {
  switch (state) {
    case NumberState::reserved:
      return "reserved";
    case NumberState::assigned:
      return "assigned";
    case NumberState::invalidated:
      return "void";
    case NumberState::skipped:
      return "skipped";
    case NumberState::recorded:
      return "recorded";
    case NumberState::missing:
      return "missing";
  }
  return {};
}

Number read_entry(const db::Row& row) {
  Number number;
  number.seq = row.integer(0);
  number.matter = row.optional_integer(1).value_or(no_id);
  number.state = static_cast<NumberState>(row.integer(2));
  number.at = row.moment(3);
  number.by = row.optional_integer(4).value_or(no_id);
  number.held_for = row.optional_text(5).value_or("");
  number.reason = row.optional_text(6).value_or("");
  number.void_reason = row.optional_text(7).value_or("");
  number.cause = row.optional_text(8).value_or("");
  if (auto day = row.optional_integer(9)) number.given_on = Date(std::chrono::sys_days(std::chrono::days(*day)));
  return number;
}

std::vector<Number> numbers(db::Tx& tx, const SeriesKey& key, std::int64_t after, int limit) {
  std::vector<Number> list;
  for (const auto& row : tx.query(select_numbers, key.kind, key.series, key.organ, key.year, after, limit))
    list.push_back(read_entry(row));
  return list;
}

std::int64_t next_of(db::Tx& tx, const SeriesKey& key) {
  auto rows = next_rows(tx, key);
  auto next = stored_next(rows);
  for (const auto& row : rows) {
    if (row.null(1) || row.integer(1) != next) break;
    ++next;
  }
  return next;
}

std::vector<Run> gaps(db::Tx& tx, const SeriesKey& key) {
  std::vector<Run> runs;
  auto next = stored_next(next_rows(tx, key));
  std::int64_t expected = 1;
  for (const auto& number : numbers(tx, key, 0, std::numeric_limits<int>::max())) {
    add_run(runs, missing_run(expected, std::min(number.seq, next) - 1));
    add_run(runs, {number.seq, number.seq, number});
    expected = number.seq + 1;
  }
  add_run(runs, missing_run(expected, next - 1));
  return runs;
}

std::vector<std::string> verify(db::Tx& tx) {
  std::vector<std::string> faults;
  for (const auto& row : tx.query(select_series_counts)) {
    SeriesKey key{row.text(0), row.text(1), row.integer(2), static_cast<int>(row.integer(3))};
    auto expected = row.integer(4) - 1;
    if (row.integer(5) == expected && row.integer(6) >= 1) continue;
    faults.push_back(fmt::format(
        "Expected every number from 1 to {} in series {} {} of organ {} in {}, but there are {}; missing: {}.",
        expected, key.kind, key.series, key.organ, key.year, row.integer(5), missing_numbers(gaps(tx, key))));
  }
  return faults;
}

}  // namespace zs::ledger
