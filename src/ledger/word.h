#pragma once
// The words (代字) under which an organ numbers its papers: data, made by whoever keeps the register. A word is for
// some kinds of matter and, within them, some types; all of them share its one series a year.

#include <ledger/ledger.h>

namespace zs::ledger {

/// A kind a word is for, and the types of it; no types: all.
struct WordUse {
  std::string kind;
  std::vector<std::string> types;
};

struct NumberWord {
  Id id = no_id;
  Id organ = no_id;
  std::string word;    // 云政办发
  std::string number;  // "{word}〔{year}〕{seq}号"
  Resets resets = Resets::year;
  Hand made;
  std::vector<WordUse> uses;
};

/// What a word's numbers look like where nothing else is said.
inline constexpr std::string_view usual_number = "{word}〔{year}〕{seq}号";

/// What is wrong with a new word's template: it holds `{word}`, and `{year}` exactly when it resets by the year.
DeclarationFaults faults_of_word(const NumberWord& word);

/// Errors: ledger_word_exists (the organ has this word already).
Result<Id> add_word(db::Tx& tx, const NumberWord& word);

/// The template of a stored word; `format`ted with its text.
std::string written(const NumberWord& word, int year, std::int64_t seq);

/// The series of a word in a year of numbers.
SeriesKey series_of(const NumberWord& word, int year);
/// The year of a word's numbers given on `day`; 0 where it never resets.
int year_of(const NumberWord& word, Date day);

/// Words of this text that are for the kind and type, of any organ. One statement; without their uses.
std::vector<NumberWord> words_for(db::Tx& tx, std::string_view word, std::string_view kind, std::string_view type);

/// Columns of `number_word w` in the order `read_word` expects, for whoever reads words through access.
#define ZS_NUMBER_WORD_COLUMNS "w.id, w.organ, w.word, w.number, w.resets, w.created_at, w.created_by"
NumberWord read_word(const db::Row& row);
/// Fills in what each is for. One statement.
void read_uses(db::Tx& tx, std::vector<NumberWord>& words);

}  // namespace zs::ledger
