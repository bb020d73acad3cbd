#include <matter/owed_row.h>

namespace zs::matter {
namespace {

#define ZS_OWED_NEXT "SELECT o.matter, o.owes, o.period, o.moment, o.next_at FROM owed_next o "

constexpr db::Statement select_owed_next{"select_owed_next", ZS_OWED_NEXT "WHERE o.matter = $1 ORDER BY o.owes"};
constexpr db::Statement select_owed_next_due{
    "select_owed_next_due", ZS_OWED_NEXT "WHERE o.next_at <= $1 ORDER BY o.next_at, o.matter, o.owes LIMIT $2"};
constexpr db::Statement select_owed_next_after{
    "select_owed_next_after", "SELECT next_at FROM owed_next WHERE next_at > $1 ORDER BY next_at LIMIT 1"};
constexpr db::Statement select_owed_next_all{
    "select_owed_next_all",
    ZS_OWED_NEXT "WHERE o.matter IN (SELECT DISTINCT p.matter FROM owed_next p WHERE p.matter > $1 ORDER BY p.matter "
                 "LIMIT $2) ORDER BY o.matter, o.owes"};
constexpr db::Statement insert_owed_next{
    "insert_owed_next", "INSERT INTO owed_next (matter, owes, period, moment, next_at) VALUES ($1, $2, $3, $4, $5)"};
constexpr db::Statement update_owed_next{
    "update_owed_next",
    "UPDATE owed_next SET period = $5, moment = $6, next_at = $7 WHERE matter = $1 AND owes = $2 AND period = $3 AND "
    "moment = $4"};

std::vector<OwedNext> owed_next_rows(const db::Rows& rows) {
  std::vector<OwedNext> out;
  for (const auto& row : rows) {
    auto period = date_from_text(row.text(2));
    if (!period) throw db::Failure("what matter " + zs::to_text(row.integer(0)) + " owes cannot be read");
    out.push_back({row.integer(0), row.text(1), *period, static_cast<OwedMoment>(row.integer(3)),
                   row.optional_moment(4)});
  }
  return out;
}

}  // namespace

std::vector<OwedNext> owed_next_of(db::Tx& tx, Id matter) { return owed_next_rows(tx.query(select_owed_next, matter)); }

std::vector<OwedNext> owed_next_due(db::Tx& tx, Instant now, int limit) {
  return owed_next_rows(tx.query(select_owed_next_due, now, limit));
}

std::optional<Instant> owed_next_after(db::Tx& tx, Instant now) {
  auto row = tx.one(select_owed_next_after, now);
  return row ? std::optional(row->moment(0)) : std::nullopt;
}

std::vector<OwedNext> owed_next_all(db::Tx& tx, Id after_matter, int limit) {
  return owed_next_rows(tx.query(select_owed_next_all, after_matter, limit));
}

void insert(db::Tx& tx, const OwedNext& row) {
  tx.execute(insert_owed_next, row.matter, row.owes, zs::to_text(row.period), static_cast<int>(row.moment),
             row.next_at);
}

bool go_on(db::Tx& tx, const OwedNext& was, const OwedNext& is) {
  return tx.execute(update_owed_next, was.matter, was.owes, zs::to_text(was.period), static_cast<int>(was.moment),
                    zs::to_text(is.period), static_cast<int>(is.moment), is.next_at) == 1;
}

}  // namespace zs::matter
