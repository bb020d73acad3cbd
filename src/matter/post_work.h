#pragma once
// Whether anything ever lay on the desk of a post.

#include <base/id.h>
#include <db/db.h>

namespace zs::matter {

/// One statement.
bool post_has_work(db::Tx& tx, Id person, Id post);

}  // namespace zs::matter
