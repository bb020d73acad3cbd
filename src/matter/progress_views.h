#pragma once
// How far each of the people has come, as people see it.

#include <matter/views.h>

namespace zs::matter {

/// `right` and `questions`: of the test he did best in; null: he has not taken any. `passed`: one of them.
struct ProgressLine {
  PersonName person;
  int done = 0;
  std::optional<std::int64_t> right;
  std::optional<std::int64_t> questions;
  bool passed = false;
};
BOOST_DESCRIBE_STRUCT(ProgressLine, (), (person, done, right, questions, passed))

/// `of`: how many there are to do. Whoever keeps it sees everybody, the others see themselves.
struct ProgressView {
  int of = 0;
  std::vector<ProgressLine> items;
};
BOOST_DESCRIBE_STRUCT(ProgressView, (), (of, items))

}  // namespace zs::matter
