#pragma once
// 手写批示: a picture of what somebody wrote by hand. It stands beside the words of his opinion, which are read where
// pictures are not; it never takes their place.

#include <matter/record.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// Takes the picture into the matter. Faults: no words beside it, no word that a line keeps, no picture, not his.
std::optional<FieldFault> attach_drawing(const Doing& doing, const flow::Command& command,
                                         const flow::Decision& decision);

/// Names it in the event, and keeps it with the word it belongs to.
void keep_drawing(Doing& doing, const flow::Decision& decision, json::object& body);

/// Every picture has its event, and every word its picture.
std::vector<std::string> verify_drawings(db::Tx& tx);

}  // namespace zs::matter
