#pragma once
// Registers and their numbers. A series gives each number once, in the transaction that uses it; a number that was
// given and is not used any more stays visible as void, so that no gap is unexplained.
//
// A series belongs to a kind (its own register), or to a word (代字) of an organ, whatever the kind: word.h. Within it
// a number is reserved (预留), assigned, void (作废), skipped (跳号) or recorded (补录: given on paper); one that is
// none of these below the series' next is missing, a fault of `verify`.

#include <base/declaration.h>
#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <base/time.h>
#include <db/db.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::ledger {

// ── How a number is written ─────────────────────────────────────────────────────────────────────────────────────────

/// "{word}〔{year}〕{seq}号": `{seq}` exactly once; `{year}`, `{word}` (代字) at most once; `{seq:4}` pads with zeros.
struct NumberTemplate {
  enum class Part { words, year, word, seq };
  struct Piece {
    Part part = Part::words;
    std::string words;
    int width = 0;
  };
  std::vector<Piece> pieces;
  bool has(Part part) const;
};

enum class Resets { year, never };
std::string_view to_text(Resets resets);
std::optional<Resets> resets_from_text(std::string_view text);

/// `"ledger": {"number", "resets": "year|never", "assign_at": "submit|<step>", "series", "word", "type"}`; all but
/// `number` may be absent. With `word` the numbers come from the register of the word that field names; `number` and
/// `resets` are then what an office would usually write for such a word.
struct Declaration {
  NumberTemplate number;
  Resets resets = Resets::year;
  std::string assign_at;  // "submit" or the name of a step: on its completion
  std::string series = "main";
  std::string word;  // field that names the word; empty: the kind has a series of its own
  std::string type;  // field that names the type a word may be limited to; may be empty
};

/// Reads the key "ledger" of a declaration; nullopt when there is none. `steps` are the names `assign_at` may use.
std::optional<Declaration> parse(const json::object& declaration, const std::vector<std::string>& steps,
                                 DeclarationFaults& faults);

NumberTemplate parse_template(std::string_view text, std::string_view path, DeclarationFaults& faults);

/// "接〔2026〕12号".
std::string format(const NumberTemplate& number, int year, std::int64_t seq, std::string_view word = {});

/// A number as people type it when they search: width folded, all brackets alike, no spaces, no leading zeros of runs
/// of digits. Two spellings of one number normalise to the same text.
std::string normalised(std::string_view number);

/// What `format` made the text of, in any spelling; `year` 0 where the template has none. Digits alone are a sequence
/// number without a year. nullopt: written otherwise.
struct Written {
  int year = 0;
  std::int64_t seq = 0;
};
std::optional<Written> read_number(const NumberTemplate& number, std::string_view text, std::string_view word = {});

// ── Series ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// One running series. `kind` is empty where it is a word's; `year` is 0 where the series never resets.
struct SeriesKey {
  std::string kind;
  std::string series = "main";
  Id organ = no_id;
  int year = 0;
};

/// The series a matter of `kind` numbered at `at` belongs to, for a kind with a series of its own.
SeriesKey series_of(const Declaration& declaration, std::string_view kind, Id organ, Instant at);

/// Who writes in the register, and when. `by` no_id: the system.
struct Hand {
  Id by = no_id;
  Instant at{};
};

/// Highest number a register may hold.
inline constexpr std::int64_t highest_seq = 999'999;

/// Gives the next free number of the series to `matter`; usually two statements. The series' row is locked until
/// commit. A matter gets one number per kind of series: a second call for it throws db::UniqueViolation.
std::int64_t assign(db::Tx& tx, const SeriesKey& key, Id matter, Hand hand);

/// Keeps numbers without a matter (预留): the next free ones, or `count` from `first`, all or none.
/// Errors: ledger_number_taken, ledger_number_too_high.
struct Reservation {
  std::optional<std::int64_t> first;
  int count = 1;
  std::string held_for, reason;
};
Result<std::vector<std::int64_t>> reserve(db::Tx& tx, const SeriesKey& key, const Reservation& wanted, Hand hand);

/// Gives a reserved number, or one recorded from paper, to a matter.
/// Errors: ledger_number_unknown, ledger_number_taken, ledger_number_void, ledger_number_not_reserved.
Result<std::int64_t> bind(db::Tx& tx, const SeriesKey& key, std::int64_t seq, Id matter, Hand hand);

/// Passes over all free numbers up to `until` (跳号); the next one given is higher. Returns those passed over.
/// Errors: ledger_skip_behind, ledger_skip_too_far (more than 500).
Result<std::vector<std::int64_t>> skip(db::Tx& tx, const SeriesKey& key, std::int64_t until, std::string_view reason,
                                       Hand hand);

/// Marks a number that no matter holds void (作废); it is never given again.
/// Errors: ledger_number_unknown, ledger_number_void, ledger_number_bound.
Result<std::int64_t> invalidate(db::Tx& tx, const SeriesKey& key, std::int64_t seq, std::string_view reason, Hand hand);

/// Enters a number that was given on paper (补录), below or above the next one; also one that was reserved or skipped.
/// Errors: ledger_number_taken, ledger_number_void, ledger_number_too_high.
struct GivenOnPaper {
  std::int64_t seq = 0;
  Date on;
  std::string held_for, reason;
};
Result<std::int64_t> record(db::Tx& tx, const SeriesKey& key, const GivenOnPaper& given, Hand hand);

/// The matter ended so that its number is on no valid paper: void, in the same transaction. `kind`: that of the matter;
/// `cause`: how it ended ("revoked"). Returns whether there was a number.
bool burn(db::Tx& tx, std::string_view kind, Id matter, std::string_view cause, Hand hand);

// ── Looking ─────────────────────────────────────────────────────────────────────────────────────────────────────────

enum class NumberState { reserved = 1, assigned = 2, invalidated = 3, skipped = 4, recorded = 5, missing = 6 };
std::string_view to_text(NumberState state);

struct Number {
  std::int64_t seq = 0;
  Id matter = no_id;
  NumberState state = NumberState::assigned;
  Instant at{};
  Id by = no_id;
  std::string held_for, reason, void_reason;
  std::string cause;  // how its matter ended, when that made it void
  std::optional<Date> given_on;
};

/// Columns of `ledger_number n` in the order `read_entry` expects. `at` and `by` are those of its last change.
#define ZS_LEDGER_NUMBER_COLUMNS                                                                                 \
  "n.seq, n.matter, n.state, coalesce(n.void_at, n.at), coalesce(n.void_by, n.taken_by), n.held_for, n.reason, " \
  "n.void_reason, n.cause, n.given_on"
Number read_entry(const db::Row& row);

/// Numbers of a series in order, at most `limit` after `after`; nothing is said of missing ones.
std::vector<Number> numbers(db::Tx& tx, const SeriesKey& key, std::int64_t after, int limit);
/// The number the next matter gets; 1 where the series has not begun.
std::int64_t next_of(db::Tx& tx, const SeriesKey& key);

/// Neighbouring numbers with the same story; `like` tells it, by the first of them.
struct Run {
  std::int64_t first = 0, last = 0;
  Number like;
};
/// Every number from 1 to the series' next, and those given above it: in use, kept, void, skipped, recorded, missing.
std::vector<Run> gaps(db::Tx& tx, const SeriesKey& key);

/// A sentence per fault: a number missing below the series' next, or one below 1.
std::vector<std::string> verify(db::Tx& tx);

}  // namespace zs::ledger
