#pragma once
// 背景夹 as the page sees it.

#include <matter/link_views.h>

#include <boost/describe.hpp>

namespace zs::matter {

/// What was said of a paper this one belongs to (前面的批示).
struct InstructionLine {
  IdText matter;
  std::string title;
  std::optional<std::string> number;
  HandledLine said;
};
BOOST_DESCRIBE_STRUCT(InstructionLine, (), (matter, title, number, said))

/// How the last one like it was handled (上次怎么办的). For whoever holds the same step now: `text`, what was said at it
/// then, and `fields`, what was chosen at it, as far as he may write that and it still stands. Proposed, never sent.
struct LastTime {
  IdText matter;
  std::string title;
  std::optional<std::string> number;
  std::optional<Instant> closed_at;
  std::vector<HandledLine> handled;
  std::string text;
  json::object fields;
};
BOOST_DESCRIBE_STRUCT(LastTime, (), (matter, title, number, closed_at, handled, text, fields))

/// `same_first`: papers with the same first of the fields the kind is similar by, whose name is `first`; `same_title`:
/// of the same kind and, but for its figures, the same title; newest first.
struct BackgroundView {
  std::string first;
  std::vector<SimilarLine> same_first;
  std::vector<SimilarLine> same_title;
  std::vector<InstructionLine> instructions;
  std::optional<LastTime> last;
};
BOOST_DESCRIBE_STRUCT(BackgroundView, (), (first, same_first, same_title, instructions, last))

}  // namespace zs::matter
