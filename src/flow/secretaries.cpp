// What lies on a leader's desk is seen by his secretary while the mandate holds: rows of `involvement`.
#include <flow/store.h>

namespace zs::flow {
namespace {

constexpr db::Statement insert_secretary{
    "insert_secretary",
    "INSERT INTO involvement (person, matter, flags, first_at, last_at, ended) SELECT DISTINCT $2, w.matter, 64, $5, "
    "$5, 0 FROM work_item w WHERE w.person = $1 AND w.kind IN (1, 2) AND w.state = 1 AND w.visit > 0 AND ($3 = '' OR "
    "w.matter_kind = $3) AND (w.mark <> 'work_secret' OR $4 = 1) ON CONFLICT (person, matter) DO UPDATE SET flags = "
    "involvement.flags | 64"};
constexpr db::Statement take_off_secretary{
    "take_off_secretary", "UPDATE involvement SET flags = flags & -65 WHERE person = $1 AND (flags & 64) = 64"};
constexpr db::Statement forget_secretary{"forget_secretary",
                                         "DELETE FROM involvement WHERE person = $1 AND flags = 0"};

}  // namespace

void let_secretary_see(db::Tx& tx, const Sight& sight, Instant at) {
  tx.execute(insert_secretary, sight.leader, sight.secretary, sight.kind, sight.marked, at);
}

void hide_from_secretary(db::Tx& tx, Id secretary) {
  tx.execute(take_off_secretary, secretary);
  tx.execute(forget_secretary, secretary);
}

}  // namespace zs::flow
