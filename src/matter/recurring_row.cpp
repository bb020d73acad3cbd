#include <identity/access.h>
#include <matter/recurring_row.h>

#include <limits>

namespace zs::matter {
namespace {

#define ZS_RECURRING                                                                                              \
  "SELECT r.id, r.kind, r.pattern, r.organ, r.person, r.post, r.every, r.month, r.day, r.ahead, r.due_field, "     \
  "r.fields, r.urgency, r.mark, r.period, r.next_at, r.problem, r.made_by, r.made_at, r.ended_at, r.revision, "   \
  "(SELECT o.matter FROM recurring_opened o WHERE o.recurring = r.id ORDER BY o.period DESC LIMIT 1), " \
  "(SELECT max(o.period) FROM recurring_opened o WHERE o.recurring = r.id) FROM recurring r "

constexpr db::Statement insert_recurring{
    "insert_recurring",
    "INSERT INTO recurring (id, kind, pattern, organ, person, post, every, month, day, ahead, due_field, fields, "
    "urgency, mark, period, next_at, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
    "$14, $15, $16, $17, $18)"};
constexpr db::Statement select_recurring{"select_recurring", ZS_RECURRING "WHERE r.id = $1"};
constexpr db::Statement select_recurring_of_person{
    "select_recurring_of_person",
    ZS_RECURRING "WHERE r.person = $1 AND r.id < $2 ORDER BY r.id DESC LIMIT $3"};
constexpr db::Statement select_recurring_of_organ{
    "select_recurring_of_organ",
    ZS_RECURRING "JOIN matter m ON m.id = r.pattern WHERE r.organ = $1 AND r.id < $2 AND " ZS_MAY_SEE(
        "$3") " ORDER BY r.id DESC LIMIT $4"};
constexpr db::Statement select_recurring_due{
    "select_recurring_due",
    ZS_RECURRING "WHERE r.ended_at IS NULL AND r.next_at <= $1 AND NOT EXISTS (SELECT 1 FROM kind_halt h WHERE "
                 "h.organ = r.organ AND h.kind = r.kind AND h.ended_at IS NULL) ORDER BY r.next_at, r.id LIMIT $2"};
constexpr db::Statement select_next_recurring{
    "select_next_recurring",
    "SELECT next_at FROM recurring WHERE ended_at IS NULL AND next_at > $1 ORDER BY next_at LIMIT 1"};
constexpr db::Statement update_recurring_period{
    "update_recurring_period",
    "UPDATE recurring SET period = $3, next_at = $4, problem = $5 WHERE id = $1 AND period = $2 AND ended_at IS NULL"};
constexpr db::Statement update_recurring_put_off{
    "update_recurring_put_off", "UPDATE recurring SET next_at = $3, problem = $4 WHERE id = $1 AND period = $2"};
constexpr db::Statement select_recurring_after{"select_recurring_after",
                                               ZS_RECURRING "WHERE r.id > $1 ORDER BY r.id LIMIT $2"};
constexpr db::Statement update_recurring{
    "update_recurring",
    "UPDATE recurring SET person = $4, post = $5, every = $6, month = $7, day = $8, ahead = $9, period = $10, "
    "next_at = $11, problem = NULL, revision = revision + 1 WHERE id = $1 AND revision = $2 AND period = $3 AND "
    "ended_at IS NULL"};
constexpr db::Statement insert_recurring_opened{
    "insert_recurring_opened", "INSERT INTO recurring_opened (recurring, period, matter) VALUES ($1, $2, $3)"};
constexpr db::Statement update_recurring_ended{"update_recurring_ended",
                                               "UPDATE recurring SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"};

json::object fields_from(const std::string& text) {
  auto value = parse_json(text);
  return value && value->is_object() ? value->get_object() : json::object();
}

Recurring recurring_from(const db::Row& row) {
  auto number = [&](std::size_t column) { return static_cast<int>(row.integer(column)); };
  auto period = date_from_text(row.text(14));
  if (!period) throw db::Failure("recurring work " + zs::to_text(row.integer(0)) + " cannot be read");
  return {row.integer(0),
          row.text(1),
          row.integer(2),
          row.integer(3),
          {row.integer(4), row.integer(5)},
          {static_cast<calendar::Every>(row.integer(6)), number(7), number(8), number(9)},
          row.text(10),
          fields_from(row.text(11)),
          static_cast<Urgency>(row.integer(12)),
          static_cast<Mark>(row.integer(13)),
          *period,
          row.moment(15),
          row.optional_text(16).value_or(""),
          row.integer(17),
          row.moment(18),
          row.optional_moment(19),
          row.integer(20),
          row.optional_integer(21).value_or(no_id),
          row.optional_text(22) ? date_from_text(row.text(22)) : std::nullopt};
}

std::vector<Recurring> all_recurring(const db::Rows& rows) {
  std::vector<Recurring> out;
  for (const auto& row : rows) out.push_back(recurring_from(row));
  return out;
}

Id before_or_last(Id before) { return before == no_id ? std::numeric_limits<Id>::max() : before; }

std::optional<std::string> problem_or_null(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace

void insert(db::Tx& tx, const Recurring& r) {
  tx.execute(insert_recurring, r.id, r.kind, r.pattern, r.organ, r.whose.person, r.whose.post,
             static_cast<int>(r.when.every), r.when.month, r.when.day, r.when.ahead, r.due_field,
             json::serialize(r.fields), static_cast<int>(r.urgency), static_cast<int>(r.mark), zs::to_text(r.period),
             r.next_at, r.made_by, r.made_at);
}

std::optional<Recurring> recurring(db::Tx& tx, Id id) {
  auto row = tx.one(select_recurring, id);
  return row ? std::optional(recurring_from(*row)) : std::nullopt;
}

std::vector<Recurring> recurring_of_person(db::Tx& tx, Id person, Id before, int limit) {
  return all_recurring(tx.query(select_recurring_of_person, person, before_or_last(before), limit));
}

std::vector<Recurring> recurring_of_organ(db::Tx& tx, Id organ, Id person, Id before, int limit) {
  return all_recurring(tx.query(select_recurring_of_organ, organ, before_or_last(before), person, limit));
}

std::vector<Recurring> recurring_due(db::Tx& tx, Instant now, int limit) {
  return all_recurring(tx.query(select_recurring_due, now, limit));
}

std::optional<Instant> next_recurring(db::Tx& tx, Instant now) {
  auto row = tx.one(select_next_recurring, now);
  return row ? std::optional(row->moment(0)) : std::nullopt;
}

std::vector<Recurring> recurring_after(db::Tx& tx, Id after, int limit) {
  return all_recurring(tx.query(select_recurring_after, after, limit));
}

bool change(db::Tx& tx, const Recurring& was, const Recurring& is) {
  return tx.execute(update_recurring, was.id, was.revision, zs::to_text(was.period), is.whose.person, is.whose.post,
                    static_cast<int>(is.when.every), is.when.month, is.when.day, is.when.ahead, zs::to_text(is.period),
                    is.next_at) == 1;
}

bool go_on_to(db::Tx& tx, const Recurring& at, Date next, Instant next_at, const std::string& problem) {
  return tx.execute(update_recurring_period, at.id, zs::to_text(at.period), zs::to_text(next), next_at,
                    problem_or_null(problem)) == 1;
}

void put_off(db::Tx& tx, const Recurring& at, Instant until, const std::string& problem) {
  tx.execute(update_recurring_put_off, at.id, zs::to_text(at.period), until, problem_or_null(problem));
}

void note_opened(db::Tx& tx, const Recurring& at, Id matter) {
  tx.execute(insert_recurring_opened, at.id, zs::to_text(at.period), matter);
}

bool end_recurring(db::Tx& tx, Id id, Instant now) { return tx.execute(update_recurring_ended, id, now) == 1; }

}  // namespace zs::matter
