#include <matter/post_work.h>

namespace zs::matter {
namespace {

// The two states that say it for every matter he holds or did something in; each has an index by person.
constexpr db::Statement select_post_work{
    "select_post_work",
    "SELECT EXISTS (SELECT 1 FROM work_item WHERE person = $1 AND post = $2 AND state = 1) OR "
    "EXISTS (SELECT 1 FROM work_item WHERE person = $1 AND post = $2 AND state = 3)"};

}  // namespace

bool post_has_work(db::Tx& tx, Id person, Id post) { return tx.one(select_post_work, person, post)->boolean(0); }

}  // namespace zs::matter
