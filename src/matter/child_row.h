#pragma once
// Rows of `child_matter` and `letter`: see schema/006_child.sql.

#include <matter/record.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// taking_back: the unit has its word back, which the whole has still to hear. used: the whole has gone on with it.
enum class ChildState { at_work = 1, told = 2, read = 3, called_off = 4, taking_back = 5, used = 6 };

struct ChildRow {
  Id matter = no_id;
  Id parent = no_id;
  int visit = 0, slot = 0;
  Id unit = no_id;
  Instant opened_at;
};
void insert_child(db::Tx& tx, const ChildRow& row);
void settle_child(db::Tx& tx, Id child, ChildState state);
/// From the one state to the other; false when it is in another by now.
bool settle_child(db::Tx& tx, Id child, ChildState from, ChildState to);
/// The same, and the word counts no longer.
bool forget_word(db::Tx& tx, Id child, ChildState from, ChildState to);
ChildState state_of_child(db::Tx& tx, Id child);

/// What a unit came to; without an outcome its matter ended and it has still to say so where it was asked.
struct UnitWord {
  std::optional<flow::Outcome> outcome;
  flow::Handler by;
  std::string opinion;
  Instant at;
};
json::object as_json(const UnitWord& word);
std::optional<UnitWord> word_from_json(const json::value& value);
/// Keeps the word for the page of the whole; false when nobody waits for it.
bool note_word(db::Tx& tx, Id child, const UnitWord& word);

/// Writes a letter to another matter, in this one's transaction.
void post(Doing& doing, Id to, flow::Verb verb, const json::object& body);

struct Letter {
  Id id = no_id;
  Id matter = no_id;  // to whom
  Id sender = no_id;
  flow::Verb verb = flow::Verb::join;
  json::object body;
};
/// In the order they were written, from after the letter `after` on.
std::vector<Letter> letters(db::Tx& tx, Id after, int limit);
/// Whether something of that matter is still unread; forgets it where asked.
bool unread(db::Tx& tx, Id sender, flow::Verb verb);
bool forget_unread(db::Tx& tx, Id sender, flow::Verb verb);
/// False when somebody else has read it.
bool take_letter(db::Tx& tx, Id letter);

}  // namespace zs::matter
