#pragma once
// Registers of numbers as whoever keeps them sees and writes them.

#include <matter/views.h>

#include <cstdint>

namespace zs::matter {

/// A kind a word is for; without types, all of it.
struct NumberWordUse {
  std::string kind;
  std::vector<std::string> types;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    return {.max_items = 50, .optional = true};
  }
};
BOOST_DESCRIBE_STRUCT(NumberWordUse, (), (kind, types))

/// `number` and `resets` (year, never) are the usual ones when absent.
struct NewNumberWord {
  IdText organ;
  std::string word;
  std::vector<NumberWordUse> uses;
  std::optional<std::string> number;
  std::optional<std::string> resets;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "word") return {.min_length = 1, .max_length = 20};
    if (field == "uses") return {.max_items = 50};
    if (field == "number") return {.max_length = 60};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(NewNumberWord, (), (organ, word, uses, number, resets))

struct ListNumberWords {
  std::optional<std::string> kind;
  std::optional<IdText> organ;
};
BOOST_DESCRIBE_STRUCT(ListNumberWords, (), (kind, organ))

struct NumberWordView {
  IdText id;
  IdText organ;
  std::string organ_name;
  std::string word;
  std::string number;
  std::string resets;
  std::vector<NumberWordUse> uses;
};
BOOST_DESCRIBE_STRUCT(NumberWordView, (), (id, organ, organ_name, word, number, resets, uses))

/// An organ of which the caller keeps registers by word, and of which kinds.
struct NumberingOrgan {
  IdText organ;
  std::string organ_name;
  std::vector<std::string> kinds;
};
BOOST_DESCRIBE_STRUCT(NumberingOrgan, (), (organ, organ_name, kinds))

/// `organs`: where he may set up a new word; all of them, whatever the filters.
struct NumberWordList {
  std::vector<NumberWordView> items;
  std::vector<NumberingOrgan> organs;
};
BOOST_DESCRIBE_STRUCT(NumberWordList, (), (items, organs))

/// `year` absent: the present one.
struct ListNumbers {
  IdText id;
  std::optional<int> year;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "year") return {.min = 1949, .max = 9999};
    if (field == "limit") return {.min = 1, .max = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListNumbers, (), (id, year, limit, cursor))

/// One line of the register. `state`: reserved, assigned, void, skipped, recorded. `matter` and its title are there
/// only for who may see that matter. `cause`: the state in which its matter ended, when that made the number void.
struct NumberLine {
  std::int64_t seq = 0;
  std::string number;
  std::string state;
  std::optional<IdText> matter;
  std::string title;
  std::string matter_state;
  std::string held_for;
  std::string reason;
  std::string void_reason;
  std::string cause;
  std::optional<Date> given_on;
  Instant at;
  std::optional<PersonName> by;
};
BOOST_DESCRIBE_STRUCT(NumberLine, (),
                      (seq, number, state, matter, title, matter_state, held_for, reason, void_reason, cause, given_on,
                       at, by))

/// `year` 0: the series never resets. `next_seq`: what the next matter gets.
struct NumberPage {
  NumberWordView word;
  int year = 0;
  std::int64_t next_seq = 1;
  std::vector<NumberLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(NumberPage, (), (word, year, next_seq, items, next))

struct ListGaps {
  IdText id;
  std::optional<int> year;
  static constexpr api::Rule rule(std::string_view) { return {.min = 1949, .max = 9999}; }
};
BOOST_DESCRIBE_STRUCT(ListGaps, (), (id, year))

/// Neighbouring numbers of one state and story; state `missing`: nothing is known of them.
struct GapLine {
  std::int64_t first = 0;
  std::int64_t last = 0;
  std::string first_number;
  std::string last_number;
  std::string state;
  std::string held_for;
  std::string reason;
  std::string void_reason;
  std::string cause;
  std::optional<Date> given_on;
};
BOOST_DESCRIBE_STRUCT(GapLine, (),
                      (first, last, first_number, last_number, state, held_for, reason, void_reason, cause, given_on))

struct NumberCounts {
  std::int64_t assigned = 0;
  std::int64_t reserved = 0;
  std::int64_t recorded = 0;
  std::int64_t void_ = 0;
  std::int64_t skipped = 0;
  std::int64_t missing = 0;
};
BOOST_DESCRIBE_STRUCT(NumberCounts, (), (assigned, reserved, recorded, void_, skipped, missing))

/// Every number from 1 to the next one, those in use as runs; each by itself, with its matter, is in the register.
struct GapReport {
  NumberWordView word;
  int year = 0;
  std::int64_t next_seq = 1;
  NumberCounts counts;
  std::vector<GapLine> items;
};
BOOST_DESCRIBE_STRUCT(GapReport, (), (word, year, next_seq, counts, items))

// ── Writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The next free numbers, or `count` from `first`; of this year or the coming one.
struct ReserveNumbers {
  IdText id;
  std::optional<int> year;
  std::optional<std::int64_t> first;
  std::optional<int> count;
  std::string held_for;
  std::optional<std::string> reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "count") return {.min = 1, .max = 100};
    if (field == "first") return {.min = 1};
    if (field == "held_for") return {.min_length = 1, .max_length = 100};
    if (field == "reason") return {.max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ReserveNumbers, (), (id, year, first, count, held_for, reason))

/// All free numbers up to `until`.
struct SkipNumbers {
  IdText id;
  std::optional<int> year;
  std::int64_t until = 0;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "until") return {.min = 1, .max = 999'999};
    if (field == "reason") return {.min_length = 1, .max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SkipNumbers, (), (id, year, until, reason))

struct InvalidateNumber {
  IdText id;
  std::optional<int> year;
  std::int64_t seq = 0;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "seq") return {.min = 1};
    if (field == "reason") return {.min_length = 1, .max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(InvalidateNumber, (), (id, year, seq, reason))

/// A number that was given on paper; the day says of which year.
struct BackfillNumber {
  IdText id;
  std::int64_t seq = 0;
  Date given_on{};
  std::string reason;
  std::optional<std::string> held_for;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "seq") return {.min = 1};
    if (field == "reason") return {.min_length = 1, .max_length = 200};
    if (field == "held_for") return {.max_length = 100};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(BackfillNumber, (), (id, seq, given_on, reason, held_for))

}  // namespace zs::matter
