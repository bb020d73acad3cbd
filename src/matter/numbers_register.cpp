// Looking at registers of numbers: words, pages, gaps.
#include <base/errors.h>
#include <event/event.h>
#include <identity/access.h>
#include <ledger/word.h>
#include <matter/errors.h>
#include <matter/numbers_access.h>
#include <matter/numbers_register.h>
#include <matter/org_view.h>

#include <algorithm>
#include <charconv>

namespace zs::matter {
namespace {

constexpr int usual_page_of_numbers = 50;

constexpr db::Statement select_kept_words{
    "select_kept_number_words",
    "SELECT " ZS_NUMBER_WORD_COLUMNS " FROM number_word w WHERE " ZS_KEEPS_WORD(
        "$1") " AND (CAST($2 AS bigint) = 0 OR w.organ = $2) AND ($3 = '' OR EXISTS (SELECT 1 FROM number_word_use k "
              "WHERE k.word = w.id AND k.kind = $3)) ORDER BY w.organ, w.word, w.id"};
constexpr db::Statement select_kept_word{"select_kept_number_word",
                                         "SELECT " ZS_NUMBER_WORD_COLUMNS
                                         " FROM number_word w WHERE w.id = $2 AND " ZS_KEEPS_WORD("$1")};
// Titles only of matters the caller may see.
constexpr db::Statement select_register_lines{
    "select_register_lines",
    "SELECT " ZS_LEDGER_NUMBER_COLUMNS
    ", m.id, m.title, m.state FROM ledger_number n LEFT JOIN matter m ON m.id = n.matter AND " ZS_MAY_SEE(
        "$7") " WHERE n.kind = $1 AND n.series = $2 AND n.organ = $3 AND n.year = $4 AND n.seq > $5 "
              "ORDER BY n.seq LIMIT $6"};
constexpr std::size_t matter_column = 10, title_column = 11, state_column = 12;

NumberWordView view_of(const identity::Directory& directory, const ledger::NumberWord& word) {
  NumberWordView view{word.id,   word.organ,  unit_name(directory, word.organ),
                      word.word, word.number, std::string(ledger::to_text(word.resets)),
                      {}};
  for (const auto& use : word.uses) view.uses.push_back({use.kind, use.types});
  return view;
}

Result<ledger::NumberWord> kept_word(db::Tx& tx, Id person, Id id) {
  auto row = tx.one(select_kept_word, person, id);
  if (!row) return refuse(errors::not_found);
  std::vector<ledger::NumberWord> words{ledger::read_word(*row)};
  ledger::read_uses(tx, words);
  return std::move(words.front());
}

int year_asked(const ledger::NumberWord& word, const api::Call& call, std::optional<int> year) {
  int present = ledger::year_of(word, date_of(call.now));
  return present == 0 ? 0 : year.value_or(present);
}

/// A word's register of one year, and how its numbers are written.
struct Book {
  ledger::NumberWord word;
  ledger::SeriesKey key;
  ledger::NumberTemplate number;
  std::string written(std::int64_t seq) const { return ledger::format(number, key.year, seq, word.word); }
};

Book book_of(ledger::NumberWord word, int year) {
  DeclarationFaults none;
  auto key = ledger::series_of(word, year);
  auto number = ledger::parse_template(word.number, "", none);
  return {std::move(word), std::move(key), std::move(number)};
}

NumberPage page_of(const Services& services, db::Tx& tx, const Book& book) {
  NumberPage page;
  page.word = view_of(*services.directory(), book.word);
  page.year = book.key.year;
  page.next_seq = ledger::next_of(tx, book.key);
  return page;
}

NumberLine line_of(const Book& book, const identity::Directory& directory, const db::Row& row) {
  auto entry = ledger::read_entry(row);
  NumberLine line;
  line.seq = entry.seq;
  line.number = book.written(entry.seq);
  line.state = std::string(ledger::to_text(entry.state));
  if (!row.null(matter_column)) {
    line.matter = row.integer(matter_column);
    line.title = row.text(title_column);
    line.matter_state = row.text(state_column);
  }
  line.held_for = entry.held_for;
  line.reason = entry.reason;
  line.void_reason = entry.void_reason;
  line.cause = entry.cause;
  line.given_on = entry.given_on;
  line.at = entry.at;
  if (entry.by != no_id) line.by = PersonName{entry.by, person_name(directory, entry.by)};
  return line;
}

db::Rows register_lines(db::Tx& tx, const Book& book, std::int64_t after, std::int64_t limit, Id person) {
  const auto& key = book.key;
  return tx.query(select_register_lines, key.kind, key.series, key.organ, key.year, after, limit, person);
}

Result<std::int64_t> seq_after(const std::optional<std::string>& cursor) {
  std::int64_t seq = 0;
  if (!cursor || cursor->empty()) return seq;
  auto [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), seq);
  if (error != std::errc{} || end != cursor->data() + cursor->size() || seq < 0)
    return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return seq;
}

std::int64_t& count_for(NumberCounts& counts, ledger::NumberState state) {
  switch (state) {
    case ledger::NumberState::reserved:
      return counts.reserved;
    case ledger::NumberState::assigned:
      return counts.assigned;
    case ledger::NumberState::invalidated:
      return counts.void_;
    case ledger::NumberState::skipped:
      return counts.skipped;
    case ledger::NumberState::recorded:
      return counts.recorded;
    case ledger::NumberState::missing:
      break;
  }
  return counts.missing;
}

GapLine gap_line(const Book& book, const ledger::Run& run) {
  const auto& like = run.like;
  return {run.first,
          run.last,
          book.written(run.first),
          book.written(run.last),
          std::string(ledger::to_text(like.state)),
          like.held_for,
          like.reason,
          like.void_reason,
          like.cause,
          like.given_on};
}

/// What the event of this request says it touched: the year, and the numbers in order.
struct Touched {
  int year = 0;
  std::vector<std::int64_t> seqs;
};

Touched touched_by(db::Tx& tx, const api::Call& call) {
  Touched touched;
  auto key = event::find_key(tx, call.caller.person, call.idempotency_key);
  auto event = key ? event::find(tx, key->event) : std::nullopt;
  if (!event) return touched;
  if (const auto* year = event->body.if_contains("year")) touched.year = static_cast<int>(year->as_int64());
  if (const auto* seqs = event->body.if_contains("seqs"))
    for (const auto& seq : seqs->as_array()) touched.seqs.push_back(seq.as_int64());
  return touched;
}

/// Kinds whose numbers begin with a word, by the organ at which the person keeps them.
std::vector<NumberingOrgan> numbering_organs(const Services& services, db::Tx& tx, Id person) {
  std::vector<NumberingOrgan> organs;
  auto directory = services.directory();
  for (const auto& kept : identity::kept_by(tx, person)) {
    const auto* unit = directory->unit(kept.unit);
    auto kind = services.kinds->newest(kept.kind);
    if (!unit || !unit->is_organ || !kind || !kind->ledger || kind->ledger->word.empty()) continue;
    if (organs.empty() || Id(organs.back().organ) != kept.unit)
      organs.push_back({kept.unit, unit_name(*directory, kept.unit), {}});
    organs.back().kinds.push_back(kept.kind);
  }
  return organs;
}

}  // namespace

NumberWordList number_words(const Services& services, db::Tx& tx, const api::Call& call, const ListNumberWords& in) {
  std::vector<ledger::NumberWord> words;
  for (const auto& row :
       tx.query(select_kept_words, call.caller.person, in.organ ? Id(*in.organ) : no_id, in.kind.value_or("")))
    words.push_back(ledger::read_word(row));
  ledger::read_uses(tx, words);
  NumberWordList list;
  auto directory = services.directory();
  for (const auto& word : words) list.items.push_back(view_of(*directory, word));
  list.organs = numbering_organs(services, tx, call.caller.person);
  return list;
}

Result<NumberPage> register_page(const Services& services, db::Tx& tx, const api::Call& call, const ListNumbers& in) {
  auto word = kept_word(tx, call.caller.person, in.id);
  if (!word) return Failure(word.error());
  auto after = seq_after(in.cursor);
  if (!after) return Failure(after.error());
  int year = year_asked(*word, call, in.year);
  auto book = book_of(std::move(*word), year);
  auto limit = static_cast<std::size_t>(in.limit.value_or(usual_page_of_numbers));
  auto page = page_of(services, tx, book);
  auto directory = services.directory();
  for (const auto& row : register_lines(tx, book, *after, static_cast<std::int64_t>(limit) + 1, call.caller.person)) {
    if (page.items.size() == limit) {
      page.next = std::to_string(page.items.back().seq);
      break;
    }
    page.items.push_back(line_of(book, *directory, row));
  }
  return page;
}

Result<GapReport> gap_report(const Services& services, db::Tx& tx, const api::Call& call, const ListGaps& in) {
  auto word = kept_word(tx, call.caller.person, in.id);
  if (!word) return Failure(word.error());
  int year = year_asked(*word, call, in.year);
  auto book = book_of(std::move(*word), year);
  GapReport report;
  report.word = view_of(*services.directory(), book.word);
  report.year = book.key.year;
  report.next_seq = ledger::next_of(tx, book.key);
  for (const auto& run : ledger::gaps(tx, book.key)) {
    count_for(report.counts, run.like.state) += run.last - run.first + 1;
    report.items.push_back(gap_line(book, run));
  }
  return report;
}

Result<NumberPage> touched_numbers(const Services& services, db::Tx& tx, const api::Call& call, Id id) {
  auto word = kept_word(tx, call.caller.person, id);
  if (!word) return Failure(word.error());
  auto touched = touched_by(tx, call);
  auto book = book_of(std::move(*word), touched.year);
  auto page = page_of(services, tx, book);
  if (touched.seqs.empty()) return page;
  auto directory = services.directory();
  auto first = touched.seqs.front(), last = touched.seqs.back();
  for (const auto& row : register_lines(tx, book, first - 1, last - first + 1, call.caller.person))
    if (std::binary_search(touched.seqs.begin(), touched.seqs.end(), row.integer(0)))
      page.items.push_back(line_of(book, *directory, row));
  return page;
}

Result<NumberWordView> word_view(const Services& services, db::Tx& tx, const api::Call& call, Id id) {
  auto word = kept_word(tx, call.caller.person, id);
  if (!word) return Failure(word.error());
  return view_of(*services.directory(), *word);
}

}  // namespace zs::matter
