#pragma once
// The editions of what was issued and revised, beside each other.

#include <matter/views.h>

namespace zs::matter {

/// `against`: the earlier edition to be laid beside it; without it the one right before.
struct AskEdition {
  IdText id;
  std::optional<IdText> against;
};
BOOST_DESCRIBE_STRUCT(AskEdition, (), (id, against))

struct EditionLine {
  IdText matter;
  std::string title;
  std::optional<std::string> number;
  std::string state_label;
  bool here = false;  // the one that was asked about
};
BOOST_DESCRIBE_STRUCT(EditionLine, (), (matter, title, number, state_label, here))

/// `how`: same, removed, added, rewritten.
struct EditionChange {
  std::string how;
  std::string before;
  std::string after;
};
BOOST_DESCRIBE_STRUCT(EditionChange, (), (how, before, after))

struct EditionField {
  std::string field;
  std::string label;
  int changed = 0;
  std::vector<EditionChange> lines;
};
BOOST_DESCRIBE_STRUCT(EditionField, (), (field, label, changed, lines))

/// `editions`: all of them the caller may see, the oldest first. `before`: against which it was laid; null: there is
/// none. `fields`: its texts.
struct EditionView {
  std::vector<EditionLine> editions;
  std::optional<EditionLine> before;
  std::vector<EditionField> fields;
};
BOOST_DESCRIBE_STRUCT(EditionView, (), (editions, before, fields))

}  // namespace zs::matter
