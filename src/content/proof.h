#pragma once
// What the trail keeps of a file: the event of its upload, and the one that it was swept. Internal to this folder.

#include <base/json.h>
#include <content/content.h>

#include <string_view>

namespace zs::content {

inline constexpr std::string_view verb_upload = "upload";
inline constexpr std::string_view verb_sweep = "sweep";

/// The body of the upload's event: everything about the contents, and the digest of the name, which goes with the row.
json::object proof_of(const Taken& taken);

}  // namespace zs::content
