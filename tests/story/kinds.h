#pragma once
// The kinds a story brings along, and their newer versions when one is released while matters run.

#include "story.h"

#include <base/resource.h>

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace zs::story {

class BroughtKinds {
 public:
  /// Reads the line `# kinds: NAME …` of a story: tests/kinds/NAME.matter.jsonc, and who may see it. Throws
  /// std::runtime_error when there is no such file.
  explicit BroughtKinds(const Story& story);

  /// Another version is installed in place of the one before: `votes.2` is tests/kinds/votes.2.matter.jsonc.
  void release(const std::string& name);

  std::vector<Resource> resources() const;

 private:
  void bring(const std::string& name, const std::string& path);
  std::deque<std::pair<std::string, std::string>> files_;  // name in the program, text
};

}  // namespace zs::story
