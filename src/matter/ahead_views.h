#pragma once
// What lies ahead (近期到期), as the page and programs see it.

#include <matter/views.h>

namespace zs::matter {

/// `days`: from now on, 7 when absent.
struct AskAhead {
  std::optional<int> days;
  static constexpr api::Rule rule(std::string_view) { return {.min = 1, .max = 60}; }
};
BOOST_DESCRIBE_STRUCT(AskAhead, (), (days))

/// `sort`: step (a step is due), day (a day of the form comes), owed (a period ends in which something is still owed),
/// recurring (work comes round). `at`: the moment, where it is one. `what`: the step, the field, what is owed, the
/// period. `matter` is null of work that is yet to be opened.
struct AheadLine {
  std::string sort;
  Date on{};
  std::optional<Instant> at;
  std::optional<IdText> matter;
  std::string kind_title;
  std::string title;
  std::string number;
  std::string what;
  std::vector<PersonName> who;
};
BOOST_DESCRIBE_STRUCT(AheadLine, (), (sort, on, at, matter, kind_title, title, number, what, who))

struct AheadPart {
  std::string sort;
  std::string title;
  int count = 0;
};
BOOST_DESCRIBE_STRUCT(AheadPart, (), (sort, title, count))

/// `from` and `until`: the first and the last day. The earliest first; `more`: of one sort or another there is more
/// than is told.
struct AheadView {
  Date from{};
  Date until{};
  std::vector<AheadPart> parts;
  std::vector<AheadLine> items;
  bool more = false;
};
BOOST_DESCRIBE_STRUCT(AheadView, (), (from, until, parts, items, more))

}  // namespace zs::matter
