#pragma once
// Two texts beside each other, line by line: what stayed, what went, what came, what was written otherwise. Pure.

#include <string>
#include <string_view>
#include <vector>

namespace zs::publish {

enum class Changed { same, removed, added, rewritten };
std::string_view to_text(Changed changed);

/// A line of the earlier text, of the later one, or of both.
struct ChangedLine {
  Changed how = Changed::same;
  std::string before, after;
};

/// The longest common run of lines stays; of what went and came in one place, lines that begin alike are one line
/// written otherwise.
std::vector<ChangedLine> changes(const std::vector<std::string>& before, const std::vector<std::string>& after);

/// Lines of a text, without white space around them; empty ones are left out.
std::vector<std::string> lines_of(std::string_view text);

}  // namespace zs::publish
