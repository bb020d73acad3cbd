#include <flow/words.h>
#include <matter/child_row.h>

namespace zs::matter {
namespace {

constexpr db::Statement insert_child_matter{
    "insert_child_matter",
    "INSERT INTO child_matter (matter, parent, visit, slot, unit, state, opened_at, person, post) VALUES ($1, $2, $3, "
    "$4, $5, 1, $6, 0, 0)"};
constexpr db::Statement settle_child_matter{"settle_child_matter",
                                            "UPDATE child_matter SET state = $2 WHERE matter = $1"};
constexpr db::Statement settle_child_from{"settle_child_from",
                                          "UPDATE child_matter SET state = $3 WHERE matter = $1 AND state = $2"};
constexpr db::Statement forget_word_of_child{
    "forget_word_of_child",
    "UPDATE child_matter SET state = $3, outcome = NULL, opinion = NULL, person = 0, post = 0, settled_at = NULL WHERE "
    "matter = $1 AND state = $2"};
constexpr db::Statement select_state_of_child{"select_state_of_child",
                                              "SELECT state FROM child_matter WHERE matter = $1"};
constexpr db::Statement select_unread{"select_unread",
                                      "SELECT id FROM letter WHERE sender = $1 AND verb = $2 LIMIT 1"};
constexpr db::Statement delete_unread{"delete_unread", "DELETE FROM letter WHERE sender = $1 AND verb = $2"};
constexpr db::Statement note_word_of_child{
    "note_word_of_child",
    "UPDATE child_matter SET state = 2, outcome = $2, opinion = $3, person = $4, post = $5, settled_at = $6 WHERE "
    "matter = $1 AND state IN (1, 5)"};
constexpr db::Statement insert_letter{
    "insert_letter", "INSERT INTO letter (id, matter, sender, verb, body) VALUES ($1, $2, $3, $4, $5)"};
constexpr db::Statement select_letters{
    "select_letters", "SELECT id, matter, sender, verb, body FROM letter WHERE id > $1 ORDER BY id LIMIT $2"};
constexpr db::Statement delete_letter{"delete_letter", "DELETE FROM letter WHERE id = $1"};

json::object object_or_empty(const std::string& text) {
  auto value = parse_json(text);
  return value && value->is_object() ? value->get_object() : json::object();
}

Letter letter_of(const db::Row& row) {
  auto verb = flow::verb_from_text(row.text(3));
  if (!verb) throw db::Failure("letter " + zs::to_text(row.integer(0)) + " cannot be read");
  return {row.integer(0), row.integer(1), row.integer(2), *verb, object_or_empty(row.text(4))};
}

}  // namespace

void insert_child(db::Tx& tx, const ChildRow& row) {
  tx.execute(insert_child_matter, row.matter, row.parent, row.visit, row.slot, row.unit, row.opened_at);
}

void settle_child(db::Tx& tx, Id child, ChildState state) {
  tx.execute(settle_child_matter, child, static_cast<int>(state));
}

bool settle_child(db::Tx& tx, Id child, ChildState from, ChildState to) {
  return tx.execute(settle_child_from, child, static_cast<int>(from), static_cast<int>(to)) > 0;
}

bool forget_word(db::Tx& tx, Id child, ChildState from, ChildState to) {
  return tx.execute(forget_word_of_child, child, static_cast<int>(from), static_cast<int>(to)) > 0;
}

ChildState state_of_child(db::Tx& tx, Id child) {
  auto row = tx.one(select_state_of_child, child);
  return row ? static_cast<ChildState>(row->integer(0)) : ChildState::called_off;
}

bool unread(db::Tx& tx, Id sender, flow::Verb verb) {
  return tx.one(select_unread, sender, flow::to_text(verb)).has_value();
}

bool forget_unread(db::Tx& tx, Id sender, flow::Verb verb) {
  return tx.execute(delete_unread, sender, flow::to_text(verb)) > 0;
}

json::object as_json(const UnitWord& word) {
  json::object out{{"person", zs::to_text(word.by.person)},
                   {"post", zs::to_text(word.by.post)},
                   {"opinion", word.opinion},
                   {"at", to_millis(word.at)}};
  if (word.outcome) out["outcome"] = flow::to_text(*word.outcome);
  return out;
}

std::optional<UnitWord> word_from_json(const json::value& value) try {
  const auto& o = value.as_object();
  UnitWord word;
  word.by = {id_from_text(o.at("person").as_string()).value(), id_from_text(o.at("post").as_string()).value()};
  word.opinion = std::string(o.at("opinion").as_string());
  word.at = from_millis(o.at("at").as_int64());
  if (const auto* outcome = o.if_contains("outcome"))
    word.outcome = flow::words::find(flow::words::outcomes, std::string_view(outcome->as_string())).value();
  return word;
} catch (const std::exception&) {
  return std::nullopt;
}

bool note_word(db::Tx& tx, Id child, const UnitWord& word) {
  std::optional<std::string> outcome;
  if (word.outcome) outcome = std::string(flow::to_text(*word.outcome));
  return tx.execute(note_word_of_child, child, outcome, word.opinion, word.by.person, word.by.post, word.at) > 0;
}

void post(Doing& doing, Id to, flow::Verb verb, const json::object& body) {
  doing.tx.execute(insert_letter, doing.services.ids->next(doing.call.now), to, doing.matter.id, flow::to_text(verb),
                   canonical(body));
}

std::vector<Letter> letters(db::Tx& tx, Id after, int limit) {
  std::vector<Letter> out;
  for (const auto& row : tx.query(select_letters, after, limit)) out.push_back(letter_of(row));
  return out;
}

bool take_letter(db::Tx& tx, Id letter) { return tx.execute(delete_letter, letter) > 0; }

}  // namespace zs::matter
