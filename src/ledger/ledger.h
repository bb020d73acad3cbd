#pragma once
// Registers and their numbers. A series (kind, series, organ, year) gives each number once, in the transaction that
// uses it; a number that was given and is not used any more stays visible as void, so that no gap is unexplained.

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

/// "接〔{year}〕{seq}号": `{seq}` exactly once; `{year}`, `{organ}` (代字 of the organ) at most once; `{seq:4}` pads
/// with zeros.
struct NumberTemplate {
  enum class Part { words, year, organ, seq };
  struct Piece {
    Part part = Part::words;
    std::string words;
    int width = 0;
  };
  std::vector<Piece> pieces;
};

enum class Resets { year, never };

/// `"ledger": {"number", "resets": "year|never", "assign_at": "submit|<step>", "series"}`; all but `number` may be
/// absent.
struct Declaration {
  NumberTemplate number;
  Resets resets = Resets::year;
  std::string assign_at;  // "submit" or the name of a step: on its completion
  std::string series = "main";
};

/// Reads the key "ledger" of a declaration; nullopt when there is none. `steps` are the names `assign_at` may use.
std::optional<Declaration> parse(const json::object& declaration, const std::vector<std::string>& steps,
                                 DeclarationFaults& faults);

NumberTemplate parse_template(std::string_view text, std::string_view path, DeclarationFaults& faults);

/// "接〔2026〕12号".
std::string format(const NumberTemplate& number, int year, std::int64_t seq, std::string_view organ_word = {});

/// A number as people type it when they search: width folded, all brackets alike, no spaces, no leading zeros of runs
/// of digits. Two spellings of one number normalise to the same text.
std::string normalised(std::string_view number);

/// One running series. `year` is 0 where the series never resets.
struct SeriesKey {
  std::string kind;
  std::string series = "main";
  Id organ = no_id;
  int year = 0;
};

/// The series a matter of `kind` numbered at `at` belongs to.
SeriesKey series_of(const Declaration& declaration, std::string_view kind, Id organ, Instant at);

/// Gives the next number of the series to `matter`. Two statements; the series' row is locked until commit. A matter
/// gets one number per series: a second call for it throws db::UniqueViolation.
std::int64_t assign(db::Tx& tx, const SeriesKey& key, Id matter, Instant now);

/// Keeps the next number without a matter (预留), binds it later. Errors of bind: ledger_number_unknown,
/// ledger_number_taken.
std::int64_t reserve(db::Tx& tx, const SeriesKey& key, Id by, Instant now);
Result<std::int64_t> bind(db::Tx& tx, const SeriesKey& key, std::int64_t seq, Id matter, Instant now);

/// Marks a number void (作废); it is never given again. Errors: ledger_number_unknown, ledger_number_void.
Result<std::int64_t> invalidate(db::Tx& tx, const SeriesKey& key, std::int64_t seq, std::string_view reason,
                                Instant now);

enum class NumberState { reserved = 1, assigned = 2, invalidated = 3 };
struct Number {
  std::int64_t seq = 0;
  Id matter = no_id;
  NumberState state = NumberState::assigned;
  Instant at;
  std::string reason;
};
/// Numbers of a series in order, at most `limit` after `after`.
std::vector<Number> numbers(db::Tx& tx, const SeriesKey& key, std::int64_t after, int limit);
/// The visible gaps: numbers taken and not in use, void or reserved. One that is missing outright is a fault for
/// `verify`.
std::vector<Number> unused(db::Tx& tx, const SeriesKey& key);
/// A sentence per fault: a number missing, above the series' next, or twice.
std::vector<std::string> verify(db::Tx& tx);

}  // namespace zs::ledger
