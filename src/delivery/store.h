#pragma once
// The rows of deliveries. Lists are index scans; each function is one statement.

#include <db/db.h>
#include <delivery/delivery.h>

#include <set>
#include <vector>

namespace zs::delivery {

/// Columns of `delivery d` in the order `read_row` expects, for queries elsewhere.
#define ZS_DELIVERY_COLUMNS                                                                                   \
  "d.id, d.matter, d.matter_kind, d.from_organ, d.organ, d.attempt, d.way, d.as_kind, d.receiving, d.title, " \
  "d.number, d.urgency, d.mark, d.content, d.sent_at, d.sent_by, d.sign_due_at, d.state, d.settled_at, "      \
  "d.settled_by, d.settled_post, d.reason, d.taken_by, d.urge_count, d.urged_at, d.urge_text, d.overdue_at, " \
  "d.closed_at, d.answer, d.answer_number, d.event_seq, d.event_hash"
Delivery read_row(const db::Row& row);

void insert(db::Tx& tx, const Delivery& delivery);
/// Writes everything that may change; the row was locked before.
void update(db::Tx& tx, const Delivery& delivery);

std::optional<Delivery> find(db::Tx& tx, Id id);
/// Locked until the end of the transaction.
std::optional<Delivery> lock(db::Tx& tx, Id id);
/// The delivery that became, or is to become, this matter of the receiver.
std::optional<Delivery> find_receiving(db::Tx& tx, Id matter);
std::optional<Delivery> lock_receiving(db::Tx& tx, Id matter);

/// Everything ever sent of a matter, in the order of sending.
std::vector<Delivery> of_matter(db::Tx& tx, Id matter);

/// Ids of deliveries that wait beyond their time and were not told as overdue, oldest first.
std::vector<Id> overdue(db::Tx& tx, Instant now, int limit);
/// When the next one falls due; nullopt: nothing waits with a limit.
std::optional<Instant> next_due(db::Tx& tx);

/// All, page by page, for verification.
std::vector<Delivery> after(db::Tx& tx, Id id, int limit);

}  // namespace zs::delivery
