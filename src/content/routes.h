#pragma once
// What the routes of this folder share. Internal to it.

#include <content/content.h>

namespace zs::content {

struct OfFile {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(OfFile, (), (id))

/// The file, if the caller may read it; absent and forbidden are the same answer.
Result<File> readable(db::Tx& tx, const api::Call& call, Id id, const MayRead& may_read);

void add_text_route(api::Routes& routes, const MayRead& may_read, const extract::Recogniser& recogniser);

}  // namespace zs::content
