// Writing in a register. Everything but `assign` locks the series first, then its number: one order, no deadlock.
#include <ledger/errors.h>
#include <ledger/ledger.h>

namespace zs::ledger {
namespace {

constexpr int most_skipped = 500;

// The upserts lock the series' row until commit on PostgreSQL; on SQLite there is one writer.
constexpr db::Statement take_next{
    "take_next_number",
    "INSERT INTO ledger_series (kind, series, organ, year, next) VALUES ($1, $2, $3, $4, 2) "
    "ON CONFLICT (kind, series, organ, year) DO UPDATE SET next = ledger_series.next + 1 RETURNING next - 1"};
constexpr db::Statement lock_series{
    "lock_ledger_series",
    "INSERT INTO ledger_series (kind, series, organ, year, next) VALUES ($1, $2, $3, $4, 1) "
    "ON CONFLICT (kind, series, organ, year) DO UPDATE SET next = ledger_series.next RETURNING next"};
constexpr db::Statement move_next{
    "move_next_number",
    "UPDATE ledger_series SET next = $5 WHERE kind = $1 AND series = $2 AND organ = $3 AND year = $4"};
constexpr db::Statement insert_number{
    "insert_ledger_number",
    "INSERT INTO ledger_number (kind, series, organ, year, seq, matter, state, at, taken_by, held_for, reason) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (kind, series, organ, year, seq) DO NOTHING"};
// What was passed over may still be kept for somebody.
constexpr db::Statement reserve_number{
    "reserve_ledger_number",
    "INSERT INTO ledger_number (kind, series, organ, year, seq, state, at, taken_by, held_for, reason) "
    "VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9) ON CONFLICT (kind, series, organ, year, seq) DO UPDATE SET "
    "state = 1, at = excluded.at, taken_by = excluded.taken_by, held_for = excluded.held_for, reason = excluded.reason "
    "WHERE ledger_number.state = 4"};
// What was passed over or kept may turn out to stand on a paper.
constexpr db::Statement record_number{
    "record_ledger_number",
    "INSERT INTO ledger_number (kind, series, organ, year, seq, state, at, taken_by, held_for, reason, given_on) "
    "VALUES ($1, $2, $3, $4, $5, 5, $6, $7, $8, $9, $10) ON CONFLICT (kind, series, organ, year, seq) DO UPDATE SET "
    "state = 5, at = excluded.at, taken_by = excluded.taken_by, reason = excluded.reason, "
    "held_for = coalesce(excluded.held_for, ledger_number.held_for), given_on = excluded.given_on "
    "WHERE ledger_number.state IN (1, 4)"};
constexpr db::Statement lock_number{"lock_ledger_number",
                                    "SELECT state FROM ledger_number WHERE kind = $1 AND series = $2 AND organ = $3 "
                                    "AND year = $4 AND seq = $5 {for_update}"};
constexpr db::Statement bind_number{"bind_ledger_number",
                                    "UPDATE ledger_number SET matter = $6, state = 2, at = $7, taken_by = $8 WHERE "
                                    "kind = $1 AND series = $2 AND organ = $3 AND year = $4 AND seq = $5"};
constexpr db::Statement void_number{
    "void_ledger_number",
    "UPDATE ledger_number SET state = 3, void_reason = $6, void_at = $7, void_by = $8 WHERE "
    "kind = $1 AND series = $2 AND organ = $3 AND year = $4 AND seq = $5"};
constexpr db::Statement burn_number{"burn_ledger_number",
                                    "UPDATE ledger_number SET state = 3, cause = $3, void_at = $4, void_by = $5 "
                                    "WHERE matter = $1 AND kind IN ('', $2) AND state = 2"};

std::optional<Id> person_or_null(Id person) { return person == no_id ? std::nullopt : std::optional(person); }

std::optional<std::string> words_or_null(std::string_view words) {
  return words.empty() ? std::nullopt : std::optional(std::string(words));
}

std::vector<Argument> told(std::int64_t seq) { return {{"seq", std::to_string(seq)}}; }

/// A new row in the register.
struct Entry {
  std::int64_t seq = 0;
  NumberState state = NumberState::reserved;
  Id matter = no_id;
  std::string_view held_for, reason;
};

/// False: the number is taken already.
bool enter(db::Tx& tx, const SeriesKey& key, const Entry& entry, Hand hand) {
  return tx.execute(insert_number, key.kind, key.series, key.organ, key.year, entry.seq, person_or_null(entry.matter),
                    static_cast<int>(entry.state), hand.at, person_or_null(hand.by), words_or_null(entry.held_for),
                    words_or_null(entry.reason)) == 1;
}

/// Numbers above the next one may have been given on paper or kept: they are passed by.
std::int64_t take(db::Tx& tx, const SeriesKey& key, Entry entry, Hand hand) {
  for (;;) {
    entry.seq = tx.one(take_next, key.kind, key.series, key.organ, key.year)->integer(0);
    if (enter(tx, key, entry, hand)) return entry.seq;
  }
}

std::int64_t locked_next(db::Tx& tx, const SeriesKey& key) {
  return tx.one(lock_series, key.kind, key.series, key.organ, key.year)->integer(0);
}

Result<NumberState> locked(db::Tx& tx, const SeriesKey& key, std::int64_t seq) {
  locked_next(tx, key);
  auto row = tx.one(lock_number, key.kind, key.series, key.organ, key.year, seq);
  if (!row) return refuse(errors::ledger_number_unknown, told(seq));
  return static_cast<NumberState>(row->integer(0));
}

Failure in_use(NumberState state, std::int64_t seq) {
  return refuse(state == NumberState::invalidated ? errors::ledger_number_void : errors::ledger_number_taken,
                told(seq));
}

Failure too_high() { return refuse(errors::ledger_number_too_high, {{"highest", std::to_string(highest_seq)}}); }

Result<std::vector<std::int64_t>> reserve_from(db::Tx& tx, const SeriesKey& key, const Reservation& wanted, Hand hand) {
  std::int64_t first = *wanted.first;
  if (first > highest_seq - wanted.count) return too_high();
  locked_next(tx, key);
  std::vector<std::int64_t> kept;
  for (auto seq = first; seq < first + wanted.count; ++seq) {
    if (tx.execute(reserve_number, key.kind, key.series, key.organ, key.year, seq, hand.at, person_or_null(hand.by),
                   words_or_null(wanted.held_for), words_or_null(wanted.reason)) == 0)
      return in_use(*locked(tx, key, seq), seq);
    kept.push_back(seq);
  }
  return kept;
}

}  // namespace

std::int64_t assign(db::Tx& tx, const SeriesKey& key, Id matter, Hand hand) {
  return take(tx, key, {0, NumberState::assigned, matter, {}, {}}, hand);
}

Result<std::vector<std::int64_t>> reserve(db::Tx& tx, const SeriesKey& key, const Reservation& wanted, Hand hand) {
  if (wanted.first) return reserve_from(tx, key, wanted, hand);
  std::vector<std::int64_t> kept;
  for (int i = 0; i < wanted.count; ++i)
    kept.push_back(take(tx, key, {0, NumberState::reserved, no_id, wanted.held_for, wanted.reason}, hand));
  return kept;
}

Result<std::int64_t> bind(db::Tx& tx, const SeriesKey& key, std::int64_t seq, Id matter, Hand hand) {
  auto state = locked(tx, key, seq);
  if (!state) return Failure(state.error());
  if (*state == NumberState::skipped) return refuse(errors::ledger_number_not_reserved, told(seq));
  if (*state != NumberState::reserved && *state != NumberState::recorded) return in_use(*state, seq);
  tx.execute(bind_number, key.kind, key.series, key.organ, key.year, seq, matter, hand.at, person_or_null(hand.by));
  return seq;
}

Result<std::vector<std::int64_t>> skip(db::Tx& tx, const SeriesKey& key, std::int64_t until, std::string_view reason,
                                       Hand hand) {
  auto next = locked_next(tx, key);
  if (until < next) return refuse(errors::ledger_skip_behind, {{"last", std::to_string(next - 1)}});
  if (until - next >= most_skipped)
    return refuse(errors::ledger_skip_too_far, {{"most", std::to_string(most_skipped)}});
  std::vector<std::int64_t> passed;
  for (auto seq = next; seq <= until; ++seq)
    if (enter(tx, key, {seq, NumberState::skipped, no_id, {}, reason}, hand)) passed.push_back(seq);
  tx.execute(move_next, key.kind, key.series, key.organ, key.year, until + 1);
  return passed;
}

Result<std::int64_t> invalidate(db::Tx& tx, const SeriesKey& key, std::int64_t seq, std::string_view reason,
                                Hand hand) {
  auto state = locked(tx, key, seq);
  if (!state) return Failure(state.error());
  if (*state == NumberState::invalidated) return in_use(*state, seq);
  if (*state == NumberState::assigned) return refuse(errors::ledger_number_bound, told(seq));
  tx.execute(void_number, key.kind, key.series, key.organ, key.year, seq, reason, hand.at, person_or_null(hand.by));
  return seq;
}

Result<std::int64_t> record(db::Tx& tx, const SeriesKey& key, const GivenOnPaper& given, Hand hand) {
  if (given.seq > highest_seq) return too_high();
  locked_next(tx, key);
  auto day = std::chrono::sys_days(given.on).time_since_epoch().count();
  if (tx.execute(record_number, key.kind, key.series, key.organ, key.year, given.seq, hand.at, person_or_null(hand.by),
                 words_or_null(given.held_for), words_or_null(given.reason), static_cast<std::int64_t>(day)) == 0)
    return in_use(*locked(tx, key, given.seq), given.seq);
  return given.seq;
}

bool burn(db::Tx& tx, std::string_view kind, Id matter, std::string_view cause, Hand hand) {
  return tx.execute(burn_number, matter, kind, cause, hand.at, person_or_null(hand.by)) > 0;
}

}  // namespace zs::ledger
