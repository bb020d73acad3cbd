#pragma once
// What the lists of the error register and the figures counted from them ask the database, so that both ask the same.
//
// $1 organ, $2 and $3 the cursor, $4 whose it was (0: anybody's), $5 the caller, $6 from and $7 until when it happened,
// $8 the moment that counts (now, or since when a desk has been idle), $9 of which unit whoever it was mainly is (0: of
// any); of a page $10 at most.

#include <api/api.h>
#include <flow/store.h>
#include <identity/access.h>
#include <matter/services.h>
#include <stats/period.h>

#include <optional>

#define ZS_WRONG_WHEN(AT, ID, WHOSE)                                                                                 \
  " AND (" AT ", " ID ") < ($2, $3) AND " AT " >= $6 AND " AT " < $7 AND (CAST($4 AS bigint) = 0 OR " WHOSE          \
  " = $4) AND (CAST($9 AS bigint) = 0 OR " WHOSE " IN (SELECT p.person FROM post p WHERE p.unit = $9 AND p.main = 1 " \
  "AND p.ended_at IS NULL)) "
#define ZS_WRONG_ITEM(WHAT, AT, WHOSE)                                                                         \
  "FROM work_item w JOIN matter m ON m.id = w.matter WHERE m.organ = $1 AND CAST($8 AS bigint) >= 0 AND " WHAT \
  " AND " ZS_MAY_SEE("$5") ZS_WRONG_WHEN("w." AT, "w.id", WHOSE)
#define ZS_WRONG_DELIVERY(ORGAN, WHAT, AT, SEEN)                                            \
  "FROM delivery d WHERE " ORGAN " = $1 AND CAST($8 AS bigint) >= 0 AND " WHAT " AND " SEEN \
  ZS_WRONG_WHEN("d." AT, "d.id", "CAST(0 AS bigint)")
#define ZS_WRONG_NUMBER(WHAT, AT)                                                                                  \
  "FROM ledger_number n LEFT JOIN matter m ON m.id = n.matter WHERE n.organ = $1 AND CAST($8 AS bigint) >= 0 AND " \
  "CAST($5 AS bigint) >= 0 AND " WHAT ZS_WRONG_WHEN("n." AT, "n.seq", "n.taken_by")

#define ZS_RETURNED                                                                                                   \
  ZS_WRONG_ITEM("w.returned = 1 AND NOT EXISTS (SELECT 1 FROM work_item e WHERE e.matter = w.matter AND e.visit = " \
                "w.visit AND e.slot = w.slot AND e.id < w.id)",                                                       \
                "arrived_at", "w.person")
// Whoever heads a unit, or is in charge of it, and hands it on to somebody there does his work: nobody sent it wrong.
#define ZS_HANDED_DOWN                                                                                             \
  "(w.outcome = 'transfer' AND EXISTS (SELECT 1 FROM work_item e JOIN post p ON p.id = e.post JOIN unit u ON u.id = " \
  "p.unit JOIN post h ON h.id = w.post WHERE e.matter = w.matter AND e.visit = w.visit AND e.slot = w.slot AND "     \
  "e.arrived_at = w.done_at AND e.id > w.id AND ((h.head = 1 AND h.unit IN (u.id, u.parent)) OR EXISTS (SELECT 1 "  \
  "FROM post_charge c WHERE c.post = h.id AND c.unit IN (u.id, u.parent)))))"
#define ZS_MIS_SENT \
  ZS_WRONG_ITEM("w.outcome IN ('transfer', 'reassign') AND NOT " ZS_HANDED_DOWN, "done_at", "w.from_person")
#define ZS_LATE                                                                                               \
  ZS_WRONG_ITEM("w.due_at IS NOT NULL AND (w.done_at > w.due_at OR w.state = 1) AND w.due_at < $8", "due_at", \
                "w.person")
#define ZS_PILED_UP \
  ZS_WRONG_ITEM("m.state = 'running' AND w.state = 1 AND w.visit > 0 AND w.arrived_at < $8", "arrived_at", "w.person")
#define ZS_KEPT_WAITING ZS_WRONG_DELIVERY("d.organ", "d.overdue_at IS NOT NULL", "overdue_at", ZS_IN_BOX("$5"))
#define ZS_OUR_BOX ZS_KEEPS("$5", "d.matter_kind", "d.from_organ") " AND " ZS_OUT_BOX("$5")
#define ZS_REFUSED ZS_WRONG_DELIVERY("d.from_organ", "d.state = 3", "settled_at", ZS_OUR_BOX)
#define ZS_NUMBER_SEEN "(n.matter IS NULL OR " ZS_MAY_SEE("$5") ")"
#define ZS_VOID ZS_WRONG_NUMBER("n.state = 3 AND " ZS_NUMBER_SEEN, "void_at")
#define ZS_ON_PAPER ZS_WRONG_NUMBER("n.state = 5", "at")

// What they are held against: what lies on a desk, what was done there (not what was taken back), what was sent on from
// it, what fell due and was handed on in time by nobody else, which numbers were given out.
#define ZS_NOT_DONE_BY_HIM "('transfer', 'reassign', 'recalled', 'withdraw')"
#define ZS_IN_HAND                                                                                             \
  ZS_WRONG_ITEM("m.state = 'running' AND w.state = 1 AND w.visit > 0 AND w.kind = 1 AND w.arrived_at <= $8", \
                "arrived_at", "w.person")
#define ZS_HANDLED \
  ZS_WRONG_ITEM("w.state IN (3, 4) AND w.kind = 1 AND w.outcome NOT IN " ZS_NOT_DONE_BY_HIM, "done_at", "w.person")
#define ZS_DONE_IN_TIME "(w.done_at <= w.due_at AND w.outcome NOT IN " ZS_NOT_DONE_BY_HIM ")"
#define ZS_IN_TIME ZS_WRONG_ITEM("w.due_at IS NOT NULL AND " ZS_DONE_IN_TIME, "due_at", "w.person")
#define ZS_DUE                                                                                                      \
  ZS_WRONG_ITEM("w.due_at IS NOT NULL AND (" ZS_DONE_IN_TIME " OR ((w.done_at > w.due_at OR w.state = 1) AND " \
                "w.due_at < $8))", \
                "due_at", "w.person")
// What somebody sent on: each matter once to each step, so that mending what came back makes it no other piece.
#define ZS_SENT                                                                                                       \
  ZS_WRONG_ITEM("w.kind = 1 AND w.returned = 0 AND NOT EXISTS (SELECT 1 FROM work_item e WHERE e.matter = w.matter " \
                "AND e.step = w.step AND e.from_person = w.from_person AND e.kind = 1 AND e.returned = 0 AND e.id < " \
                "w.id)",                                                                                              \
                "arrived_at", "w.from_person")
#define ZS_NUMBERED ZS_WRONG_NUMBER("n.state IN (2, 3) AND " ZS_NUMBER_SEEN, "at")

namespace zs::matter {

/// What all these statements are asked with.
struct AskedWrong {
  Id organ, person, caller;
  flow::Cursor after;
  Instant from, until, moment;
  Id unit = no_id;
};

/// From the newest; of a period, or of any time.
AskedWrong asked_wrong(const api::Call& call, Id organ, const std::optional<stats::Period>& period);

template <class... More>
db::Rows rows_of(db::Tx& tx, const db::Statement& statement, const AskedWrong& a, const More&... more) {
  return tx.query(statement, a.organ, a.after.order, a.after.id, a.person, a.caller, a.from, a.until, a.moment, a.unit,
                  more...);
}

/// Errors: invalid (malformed at /period).
Result<std::optional<stats::Period>> asked_period(const std::optional<std::string>& text);

}  // namespace zs::matter
