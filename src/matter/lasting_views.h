#pragma once
// What was issued and lasts, as people see it.

#include <matter/views.h>

namespace zs::matter {

/// What is asked of the list: how it stands (`due`, `stale`, `expired`; `stale` where nothing is said), and of what
/// kind or area of the office's work.
struct ListLasting {
  std::optional<std::string> state;
  std::optional<std::string> kind;
  std::optional<std::string> area;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind" || field == "area") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListLasting, (), (state, kind, area))

struct LastingLine {
  IdText matter;
  std::string kind;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string unit_name;
  std::vector<PersonName> keepers;  // who has it now; else who began it
  LastingView lasting;
};
BOOST_DESCRIBE_STRUCT(LastingLine, (), (matter, kind, kind_title, title, number, unit_name, keepers, lasting))

struct LastingKind {
  std::string kind;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(LastingKind, (), (kind, title))

/// `kinds`: all that last, to choose from. The longest overdue of each kind first; `more`: of some kind there are more.
struct LastingPage {
  std::string state;
  std::vector<LastingKind> kinds;
  std::vector<LastingLine> items;
  bool more = false;
};
BOOST_DESCRIBE_STRUCT(LastingPage, (), (state, kinds, items, more))

}  // namespace zs::matter
