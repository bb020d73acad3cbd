#pragma once
// What stories must tell between them: every operation of the flow with its refusals, every complaint of others' users.

#include "story.h"

#include <string>
#include <vector>

namespace zs::story {

/// What no story tells; a sentence each. `complaints` is the text of tests/stories/complaints/README.md.
std::vector<std::string> untold(const std::vector<Story>& stories, const std::string& complaints);

}  // namespace zs::story
