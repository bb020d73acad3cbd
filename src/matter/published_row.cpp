#include <matter/published_row.h>

namespace zs::matter {
namespace {

#define ZS_PUBLISHED "SELECT p.matter, p.until_on, p.over_at, p.widens, p.looked, p.urged_on FROM published p "

constexpr db::Statement select_published{"select_published", ZS_PUBLISHED "WHERE p.matter = $1"};
constexpr db::Statement select_published_over{
    "select_published_over", ZS_PUBLISHED "WHERE p.over_at <= $1 ORDER BY p.over_at, p.matter LIMIT $2"};
constexpr db::Statement select_published_over_next{
    "select_published_over_next",
    "SELECT over_at FROM published WHERE over_at IS NOT NULL ORDER BY over_at LIMIT 1"};
constexpr db::Statement select_published_widening{
    "select_published_widening",
    ZS_PUBLISHED "WHERE p.widens = 1 AND p.looked < $1 ORDER BY p.looked, p.matter LIMIT $2"};
constexpr db::Statement upsert_published{
    "upsert_published",
    "INSERT INTO published (matter, until_on, over_at, widens, looked, urged_on) VALUES ($1, $2, $3, $4, $5, $6) ON "
    "CONFLICT (matter) DO UPDATE SET until_on = excluded.until_on, over_at = excluded.over_at, widens = "
    "excluded.widens, looked = excluded.looked, urged_on = excluded.urged_on"};
constexpr db::Statement select_receipts{
    "select_receipts", "SELECT matter, person, answers, at FROM receipt WHERE matter = $1 ORDER BY person"};
constexpr db::Statement upsert_receipt{
    "upsert_receipt",
    "INSERT INTO receipt (matter, person, answers, at) VALUES ($1, $2, $3, $4) ON CONFLICT (matter, person) DO UPDATE "
    "SET answers = excluded.answers, at = excluded.at"};
constexpr db::Statement select_matters_with_receipts{
    "select_matters_with_receipts",
    "SELECT DISTINCT matter FROM receipt WHERE matter > $1 ORDER BY matter LIMIT $2"};

Published published_in(const db::Row& row) {
  return {row.integer(0), row.text(1),    row.optional_moment(2),
          row.boolean(3), row.integer(4), date_from_text(row.text(5))};
}

std::vector<Published> published_in(const db::Rows& rows) {
  std::vector<Published> out;
  for (const auto& row : rows) out.push_back(published_in(row));
  return out;
}

}  // namespace

std::optional<Published> published_of(db::Tx& tx, Id matter) {
  auto row = tx.one(select_published, matter);
  return row ? std::optional(published_in(*row)) : std::nullopt;
}

std::vector<Published> published_over(db::Tx& tx, Instant now, int limit) {
  return published_in(tx.query(select_published_over, now, limit));
}

std::optional<Instant> published_over_next(db::Tx& tx) {
  auto row = tx.one(select_published_over_next);
  return row ? std::optional(row->moment(0)) : std::nullopt;
}

std::vector<Published> published_widening(db::Tx& tx, std::int64_t version, int limit) {
  return published_in(tx.query(select_published_widening, version, limit));
}

void write(db::Tx& tx, const Published& row) {
  tx.execute(upsert_published, row.matter, row.until_on, row.over_at, row.widens, row.looked,
             row.urged_on ? zs::to_text(*row.urged_on) : std::string());
}

std::vector<ReceiptRow> receipts_of(db::Tx& tx, Id matter) {
  std::vector<ReceiptRow> out;
  for (const auto& row : tx.query(select_receipts, matter))
    out.push_back({row.integer(0), row.integer(1), row.text(2), row.moment(3)});
  return out;
}

void write(db::Tx& tx, const ReceiptRow& row) {
  tx.execute(upsert_receipt, row.matter, row.person, row.answers, row.at);
}

std::vector<Id> matters_with_receipts(db::Tx& tx, Id after, int limit) {
  std::vector<Id> out;
  for (const auto& row : tx.query(select_matters_with_receipts, after, limit)) out.push_back(row.integer(0));
  return out;
}

}  // namespace zs::matter
