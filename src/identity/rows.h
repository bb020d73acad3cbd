#pragma once
// Shared between the files of this folder only.

#include <api/caller.h>
#include <base/id.h>
#include <base/time.h>
#include <db/db.h>

#include <string>
#include <string_view>

namespace zs::identity {

bool valid_user_name(std::string_view name);
/// User names are equal without regard to case and surrounding spaces.
std::string folded_user_name(std::string_view name);

/// Ends every session and token of a person, in this transaction.
void end_badges(db::Tx& tx, Instant now, Id person);

}  // namespace zs::identity
