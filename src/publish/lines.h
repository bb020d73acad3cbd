#pragma once
// Lists written one item a line, laid against each other: what of one list stands in none of the others, what stands in
// several, what stands only in theirs. Pure; how a line is numbered and ended does not matter, its words do.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zs::publish {

/// One line of ours, without its number, and which of the others have it too.
struct Laid {
  std::string text;
  std::vector<std::size_t> by;
};

struct Comparison {
  std::vector<Laid> own;     // in our order
  std::vector<Laid> beyond;  // lines of the others that we do not have, each once
};

/// The items of a text, one a line, without numbers before them and stops behind them.
std::vector<std::string> items_of(std::string_view text);

/// Two lines are one where their words are the same, or where one of them, of four characters or more, stands in the
/// other.
Comparison compare(std::string_view own, const std::vector<std::string>& others);

}  // namespace zs::publish
