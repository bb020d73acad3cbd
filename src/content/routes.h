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

/// The same, and its contents may be had: not those with a secrecy mark that belong to nothing yet.
/// Errors: file_secrecy_mark.
Result<File> showable(db::Tx& tx, const api::Call& call, Id id, const MayRead& may_read);

void add_page_routes(api::Routes& routes, const MayRead& may_read, Pages& pages);
void add_text_route(api::Routes& routes, const MayRead& may_read, const extract::Recogniser& recogniser);

}  // namespace zs::content
