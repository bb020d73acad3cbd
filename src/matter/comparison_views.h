#pragma once
// A list laid against those of others, as people see it.

#include <matter/governed_views.h>

namespace zs::matter {

/// One item and who has it: nobody (a gap), or several (an overlap).
struct ComparedLine {
  std::string text;
  std::vector<RuleView> by;
};
BOOST_DESCRIBE_STRUCT(ComparedLine, (), (text, by))

/// `others`: against how many it was laid. `beyond`: what only they have.
struct ComparisonView {
  int others = 0;
  int gaps = 0;
  int overlaps = 0;
  std::vector<ComparedLine> own;
  std::vector<ComparedLine> beyond;
};
BOOST_DESCRIBE_STRUCT(ComparisonView, (), (others, gaps, overlaps, own, beyond))

}  // namespace zs::matter
