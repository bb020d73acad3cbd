#include <base/errors.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <ledger/ledger.h>
#include <matter/errors.h>
#include <matter/numbers_list.h>

#include <charconv>

namespace zs::matter {
namespace {

// A series that never resets has year 0: its numbers belong to the year in which they were given.
constexpr db::Statement select_ledger_by_number{
    "select_ledger_by_number",
    "SELECT " ZS_MATTER_COLUMNS
    ", n.organ, n.year, n.seq FROM ledger_number n JOIN matter m ON m.id = n.matter WHERE n.kind = $1 AND n.series = "
    "$2 AND (n.organ, n.year, n.seq) > ($3, $4, $5) AND n.seq >= $6 AND n.seq <= $7 AND (CAST($8 AS bigint) = 0 OR "
    "n.year = $8 OR "
    "(n.year = 0 AND n.at >= $9 AND n.at < $10)) AND m.kind = $11 AND m.state <> 'draft' AND ($12 = '' OR m.state = "
    "$12) AND ($13 = '' OR m.title LIKE $13 ESCAPE '\\' OR m.number LIKE $13 ESCAPE '\\') AND " ZS_MAY_SEE(
        "$14") " ORDER BY n.organ, n.year, n.seq LIMIT $15"};
constexpr std::size_t organ_column = matter_columns, year_column = matter_columns + 1, seq_column = matter_columns + 2;

/// Where in the register the last page ended: organ, year, number.
struct NumberPlace {
  std::int64_t organ = 0, year = 0, seq = 0;
};

std::optional<NumberPlace> place_from(std::string_view text) {
  NumberPlace place;
  for (auto* part : {&place.organ, &place.year, &place.seq}) {
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *part);
    if (error != std::errc{} || *part < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (part != &place.seq && !text.starts_with('.')) return std::nullopt;
    if (part != &place.seq) text.remove_prefix(1);
  }
  return text.empty() ? std::optional(place) : std::nullopt;
}

std::int64_t begin_of(int year) {
  return to_millis(
      at_time(Date(std::chrono::year(year), std::chrono::January, std::chrono::day(1)), std::chrono::minutes(0)));
}

}  // namespace

Result<bool> in_number_order(const ListLedger& in) {
  if (in.sort && *in.sort != "number" && *in.sort != "started")
    return refuse(errors::invalid, {}, {{"/sort", &errors::not_a_choice, {{"choices", "number, started"}}}});
  return (in.sort && *in.sort == "number") || in.word || in.seq_from || in.seq_to;
}

Result<LedgerRows> numbered_rows(const Kind& kind, db::Tx& tx, const api::Call& call, const ListLedger& in,
                                 const LedgerWanted& wanted) {
  bool by_word = kind.ledger && !kind.ledger->word.empty();
  if (by_word && !in.word) return refuse(errors::invalid, {}, {{"/word", &errors::required, {}}});
  if (!kind.ledger) return LedgerRows{};
  auto after = in.cursor && !in.cursor->empty() ? place_from(*in.cursor) : NumberPlace{};
  if (!after) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  int year = in.year.value_or(0);
  auto rows =
      tx.query(select_ledger_by_number, by_word ? std::string() : kind.kind, by_word ? *in.word : kind.ledger->series,
               after->organ, after->year, after->seq, in.seq_from.value_or(1), in.seq_to.value_or(ledger::highest_seq),
               year, year ? begin_of(year) : 0, year ? begin_of(year + 1) : 0, kind.kind, in.state.value_or(""),
               wanted.title_like, call.caller.person, wanted.limit + 1);
  LedgerRows out;
  for (const auto& row : rows) {
    if (static_cast<int>(out.matters.size()) == wanted.limit) {
      const auto& last = rows[static_cast<std::size_t>(wanted.limit) - 1];
      out.next =
          fmt::format("{}.{}.{}", last.integer(organ_column), last.integer(year_column), last.integer(seq_column));
      break;
    }
    out.matters.push_back(read_row(row));
  }
  return out;
}

}  // namespace zs::matter
