#include <delivery/store.h>

namespace zs::delivery {
namespace {

constexpr db::Statement insert_delivery{
    "insert_delivery",
    "INSERT INTO delivery (id, matter, matter_kind, from_organ, organ, attempt, way, as_kind, receiving, title, "
    "number, "
    "urgency, mark, content, sent_at, sent_by, sign_due_at, state, settled_at, settled_by, settled_post, reason, "
    "taken_by, urge_count, urged_at, urge_text, overdue_at, closed_at, answer, answer_number, event_seq, event_hash) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, "
    "$24, $25, $26, $27, $28, $29, $30, $31, $32)"};
constexpr db::Statement update_delivery{
    "update_delivery",
    "UPDATE delivery SET state = $2, settled_at = $3, settled_by = $4, settled_post = $5, reason = $6, taken_by = $7, "
    "urge_count = $8, urged_at = $9, urge_text = $10, overdue_at = $11, closed_at = $12, answer = $13, "
    "answer_number = $14, event_seq = $15, event_hash = $16 WHERE id = $1"};

constexpr db::Statement select_delivery{"select_delivery",
                                        "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE d.id = $1"};
constexpr db::Statement lock_delivery{"lock_delivery",
                                      "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE d.id = $1 {for_update}"};
constexpr db::Statement select_delivery_receiving{
    "select_delivery_receiving", "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE d.receiving = $1"};
constexpr db::Statement lock_delivery_receiving{
    "lock_delivery_receiving", "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE d.receiving = $1 {for_update}"};
constexpr db::Statement select_deliveries_of_matter{
    "select_deliveries_of_matter", "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE d.matter = $1 ORDER BY d.id"};
constexpr db::Statement select_overdue_deliveries{
    "select_overdue_deliveries",
    "SELECT d.id FROM delivery d WHERE d.state = 1 AND d.overdue_at IS NULL AND d.sign_due_at IS NOT NULL AND "
    "d.sign_due_at <= $1 ORDER BY d.sign_due_at, d.id LIMIT $2"};
constexpr db::Statement select_next_due_delivery{
    "select_next_due_delivery",
    "SELECT d.sign_due_at FROM delivery d WHERE d.state = 1 AND d.overdue_at IS NULL AND d.sign_due_at IS NOT NULL "
    "ORDER BY d.sign_due_at, d.id LIMIT 1"};
constexpr db::Statement select_deliveries_after{
    "select_deliveries_after", "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE d.id > $1 ORDER BY d.id LIMIT $2"};

std::optional<Delivery> from(const std::optional<db::Row>& row) {
  if (!row) return std::nullopt;
  return read_row(*row);
}

std::vector<Delivery> all_from(const db::Rows& rows) {
  std::vector<Delivery> list;
  for (const auto& row : rows) list.push_back(read_row(row));
  return list;
}

void read_sending(Delivery& d, const db::Row& row) {
  d.id = row.integer(0);
  d.matter = row.integer(1);
  d.matter_kind = row.text(2);
  d.from_organ = row.integer(3);
  d.organ = row.integer(4);
  d.attempt = static_cast<int>(row.integer(5));
  d.way = static_cast<Way>(row.integer(6));
  d.as_kind = row.text(7);
  d.receiving = row.integer(8);
  d.title = row.text(9);
  d.number = row.text(10);
  d.urgency = static_cast<int>(row.integer(11));
  d.mark = static_cast<int>(row.integer(12));
  d.content = row.text(13);
  d.sent_at = row.moment(14);
  d.sent_by = row.integer(15);
  d.sign_due_at = row.optional_moment(16);
}

void read_fate(Delivery& d, const db::Row& row) {
  d.state = static_cast<State>(row.integer(17));
  d.settled_at = row.optional_moment(18);
  d.settled_by = row.integer(19);
  d.settled_post = row.integer(20);
  d.reason = row.text(21);
  d.taken_by = row.text(22);
  d.urge_count = static_cast<int>(row.integer(23));
  d.urged_at = row.optional_moment(24);
  d.urge_text = row.text(25);
  d.overdue_at = row.optional_moment(26);
  d.closed_at = row.optional_moment(27);
  d.answer = row.integer(28);
  d.answer_number = row.text(29);
  d.head = {row.integer(30), row.text(31)};
}

}  // namespace

Delivery read_row(const db::Row& row) {
  Delivery delivery;
  read_sending(delivery, row);
  read_fate(delivery, row);
  return delivery;
}

void insert(db::Tx& tx, const Delivery& d) {
  tx.execute(insert_delivery, d.id, d.matter, d.matter_kind, d.from_organ, d.organ, d.attempt, static_cast<int>(d.way),
             d.as_kind, d.receiving, d.title, d.number, d.urgency, d.mark, d.content, d.sent_at, d.sent_by,
             d.sign_due_at, static_cast<int>(d.state), d.settled_at, d.settled_by, d.settled_post, d.reason, d.taken_by,
             d.urge_count, d.urged_at, d.urge_text, d.overdue_at, d.closed_at, d.answer, d.answer_number, d.head.seq,
             d.head.hash);
}

void update(db::Tx& tx, const Delivery& d) {
  tx.execute(update_delivery, d.id, static_cast<int>(d.state), d.settled_at, d.settled_by, d.settled_post, d.reason,
             d.taken_by, d.urge_count, d.urged_at, d.urge_text, d.overdue_at, d.closed_at, d.answer, d.answer_number,
             d.head.seq, d.head.hash);
}

std::optional<Delivery> find(db::Tx& tx, Id id) { return from(tx.one(select_delivery, id)); }
std::optional<Delivery> lock(db::Tx& tx, Id id) { return from(tx.one(lock_delivery, id)); }
std::optional<Delivery> find_receiving(db::Tx& tx, Id matter) {
  return from(tx.one(select_delivery_receiving, matter));
}
std::optional<Delivery> lock_receiving(db::Tx& tx, Id matter) { return from(tx.one(lock_delivery_receiving, matter)); }

std::vector<Delivery> of_matter(db::Tx& tx, Id matter) {
  return all_from(tx.query(select_deliveries_of_matter, matter));
}

std::vector<Id> overdue(db::Tx& tx, Instant now, int limit) {
  std::vector<Id> ids;
  for (const auto& row : tx.query(select_overdue_deliveries, now, limit)) ids.push_back(row.integer(0));
  return ids;
}

std::optional<Instant> next_due(db::Tx& tx) {
  auto row = tx.one(select_next_due_delivery);
  return row ? row->optional_moment(0) : std::nullopt;
}

std::vector<Delivery> after(db::Tx& tx, Id id, int limit) {
  return all_from(tx.query(select_deliveries_after, id, limit));
}

}  // namespace zs::delivery
