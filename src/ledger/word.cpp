#include <ledger/errors.h>
#include <ledger/word.h>

#include <algorithm>

namespace zs::ledger {
namespace {

using Part = NumberTemplate::Part;

constexpr db::Statement insert_word{"insert_number_word",
                                    "INSERT INTO number_word (id, organ, word, number, resets, created_at, created_by) "
                                    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (word, organ) DO NOTHING"};
constexpr db::Statement insert_use{
    "insert_number_word_use",
    "INSERT INTO number_word_use (word, kind, type) VALUES ($1, $2, $3) ON CONFLICT (word, kind, type) DO NOTHING"};
constexpr db::Statement select_words_for{
    "select_number_words_for", "SELECT " ZS_NUMBER_WORD_COLUMNS
                               " FROM number_word w WHERE w.word = $1 AND EXISTS (SELECT 1 FROM number_word_use u "
                               "WHERE u.word = w.id AND u.kind = $2 AND u.type IN ('', $3)) ORDER BY w.id"};
constexpr db::Statement select_uses{"select_number_word_uses",
                                    "SELECT word, kind, type FROM number_word_use WHERE word >= $1 AND word <= $2 "
                                    "ORDER BY word, kind, type"};

void add_use(NumberWord& word, const std::string& kind, const std::string& type) {
  if (word.uses.empty() || word.uses.back().kind != kind) word.uses.push_back({kind, {}});
  if (!type.empty()) word.uses.back().types.push_back(type);
}

}  // namespace

DeclarationFaults faults_of_word(const NumberWord& word) {
  DeclarationFaults faults;
  auto number = parse_template(word.number, "/number", faults);
  if (!faults.empty()) return faults;
  if (!number.has(Part::word)) faults.push_back({"/number", "Numbers of a word need `{word}`.", ""});
  if (number.has(Part::year) != (word.resets == Resets::year))
    faults.push_back({"/number", "A number has `{year}` exactly when its series starts again each year.", ""});
  return faults;
}

Result<Id> add_word(db::Tx& tx, const NumberWord& word) {
  if (tx.execute(insert_word, word.id, word.organ, word.word, word.number, to_text(word.resets), word.made.at,
                 word.made.by) == 0)
    return refuse(errors::ledger_word_exists, {{"word", word.word}});
  for (const auto& use : word.uses) {
    if (use.types.empty()) tx.execute(insert_use, word.id, use.kind, "");
    for (const auto& type : use.types) tx.execute(insert_use, word.id, use.kind, type);
  }
  return word.id;
}

std::string written(const NumberWord& word, int year, std::int64_t seq) {
  DeclarationFaults faults;
  return format(parse_template(word.number, "", faults), year, seq, word.word);
}

SeriesKey series_of(const NumberWord& word, int year) {
  return {"", word.word, word.organ, word.resets == Resets::year ? year : 0};
}

int year_of(const NumberWord& word, Date day) { return word.resets == Resets::year ? static_cast<int>(day.year()) : 0; }

std::vector<NumberWord> words_for(db::Tx& tx, std::string_view word, std::string_view kind, std::string_view type) {
  std::vector<NumberWord> words;
  for (const auto& row : tx.query(select_words_for, word, kind, type)) words.push_back(read_word(row));
  return words;
}

NumberWord read_word(const db::Row& row) {
  NumberWord word;
  word.id = row.integer(0);
  word.organ = row.integer(1);
  word.word = row.text(2);
  word.number = row.text(3);
  word.resets = resets_from_text(row.text(4)).value_or(Resets::year);
  word.made = {row.integer(6), row.moment(5)};
  return word;
}

void read_uses(db::Tx& tx, std::vector<NumberWord>& words) {
  if (words.empty()) return;
  auto [lowest, highest] =
      std::minmax_element(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  for (const auto& row : tx.query(select_uses, lowest->id, highest->id))
    for (auto& word : words)
      if (word.id == row.integer(0)) add_use(word, row.text(1), row.text(2));
}

}  // namespace zs::ledger
