#pragma once
// What matters owe again and again (应做事项), as people see it.

#include <matter/views.h>

namespace zs::matter {

/// `state`: fulfilled, open, alert, missed. `count` is what was done, of at least `least`; `where` narrows the register
/// of the evidence to it, where whoever looks finds what he may see. `ends`: the last day, `alert_on` from when its end
/// is near.
struct OwedPeriodView {
  std::string name;
  Date first{};
  Date last{};
  Date ends{};
  std::optional<Date> alert_on;
  std::string state;
  std::string state_label;
  std::int64_t count = 0;
  int least = 1;
  std::vector<std::string> where;
};
BOOST_DESCRIBE_STRUCT(OwedPeriodView, (),
                      (name, first, last, ends, alert_on, state, state_label, count, least, where))

/// One thing that is owed. `kind` with `link`: what counts as done, and what is begun to do it. `who`: who sees to it.
/// `periods`: oldest first, up to the present one, at most two years.
struct OwesView {
  std::string name;
  std::string title;
  std::string how;
  std::string every;
  std::string kind;
  std::string kind_title;
  std::string link;
  std::vector<PersonName> who;
  std::vector<OwedPeriodView> periods;
};
BOOST_DESCRIBE_STRUCT(OwesView, (), (name, title, how, every, kind, kind_title, link, who, periods))

struct OwedView {
  std::vector<OwesView> owes;
};
BOOST_DESCRIBE_STRUCT(OwedView, (), (owes))

/// `on`: a day of the periods asked for, today without it. `kind`, `area`: of plans; `unit`: where they were begun, the
/// organ as the whole of it. `state`: only periods that stand so.
struct ListOwed {
  std::optional<Date> on;
  std::optional<std::string> kind;
  std::optional<std::string> area;
  std::optional<IdText> unit;
  std::optional<std::string> state;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind" || field == "area" || field == "cursor") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListOwed, (), (on, kind, area, unit, state, cursor))

/// A plan with one thing it owes in the period asked for.
struct OwedLine {
  IdText matter;
  std::string plan_kind;
  std::string plan_kind_title;
  std::string plan_title;
  std::optional<std::string> number;
  std::string unit_name;
  std::string name;
  std::string title;
  std::string how;
  std::string kind;
  std::vector<PersonName> who;
  OwedPeriodView period;
};
BOOST_DESCRIBE_STRUCT(OwedLine, (), (matter, plan_kind, plan_kind_title, plan_title, number, unit_name, name, title,
                                     how, kind, who, period))

struct OwedKind {
  std::string kind;
  std::string title;
  std::string area;
  std::string area_title;
};
BOOST_DESCRIBE_STRUCT(OwedKind, (), (kind, title, area, area_title))

/// `kinds`: all that owe something, to choose from. Plans of one kind stand together, the newest first; a page holds
/// whole plans.
struct OwedPage {
  Date on{};
  std::vector<OwedKind> kinds;
  std::vector<OwedLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(OwedPage, (), (on, kinds, items, next))

}  // namespace zs::matter
