#pragma once
// What is kept of a survey. Who answered stands apart from what was answered: of an anonymous one only counts and
// sorted texts are kept, all of them in one row (decision 92).

#include <db/db.h>
#include <survey/answer.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::survey {

struct Survey {
  Id id = no_id;
  std::string series;
  std::string questions;
  bool anonymous = false;
  Date opens{}, closes{};
  int at_least = 5;
  int pass = 0;
  std::optional<Instant> remind_at;
};
enum class Standing { planned, open, over };
std::string_view to_text(Standing standing);
Standing standing_of(const Survey& survey, Date today);

struct Asked {
  Id person = no_id;
  Id unit = no_id;
  bool answered = false;
};

/// A statement for each who is asked, and two.
void open(db::Tx& tx, const Survey& survey, const std::vector<Asked>& asked);
std::optional<Survey> find(db::Tx& tx, Id survey);
/// In the order of their numbers. One statement.
std::vector<Asked> asked_of(db::Tx& tx, Id survey);
/// nullopt: he is not asked.
std::optional<bool> has_answered(db::Tx& tx, Id survey, Id person);

/// Of an anonymous one: once, false when he has before. Under a name: in the place of what he answered. At most four
/// statements.
bool hand_in(db::Tx& tx, const Survey& survey, Id person, const Answers& answers);
/// What he answered under his name.
std::optional<Answers> answers_of(db::Tx& tx, Id survey, Id person);

/// What all come to; of one under names also of the people of one unit. One statement.
Tally tally_of(db::Tx& tx, const Survey& survey, const Questions& questions, std::optional<Id> unit = {});

/// The earliest that is due by then, and when the next one is.
std::optional<Survey> reminder_due(db::Tx& tx, Instant now);
std::optional<Instant> next_reminder(db::Tx& tx);
/// Nobody is told of it again.
void reminded(db::Tx& tx, Id survey);

/// A sentence per survey whose answers are not those of as many people as answered.
std::vector<std::string> verify(db::Tx& tx);

}  // namespace zs::survey
