#pragma once
// What recurs, gathers and begins to show in a register, as the page and programs see it.

#include <matter/views.h>

namespace zs::matter {

/// `kind`: the kind that reports it; absent: all. `period` as figures are asked for.
struct ListFindings {
  std::string period;
  std::optional<std::string> kind;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(ListFindings, (), (period, kind))

struct FindRuleView {
  std::string rule;
  std::string title;
  std::string how;
};
BOOST_DESCRIBE_STRUCT(FindRuleView, (), (rule, title, how))

/// A kind that reports what is found in a register; `may_begin`: the caller may report it himself.
struct FindingKind {
  std::string kind;
  std::string title;
  std::string in;
  std::string in_title;
  bool may_begin = false;
  std::vector<FindRuleView> rules;
};
BOOST_DESCRIBE_STRUCT(FindingKind, (), (kind, title, in, in_title, may_begin, rules))

struct FoundSame {
  std::string label;
  std::string value;
};
BOOST_DESCRIBE_STRUCT(FoundSame, (), (label, value))

struct FoundCase {
  IdText matter;
  std::optional<std::string> number;
  std::string title;
  std::string state_label;
};
BOOST_DESCRIBE_STRUCT(FoundCase, (), (matter, number, title, state_label))

/// The report there is of it.
struct FoundReport {
  IdText matter;
  std::optional<std::string> number;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(FoundReport, (), (matter, number, title))

/// `where` and `before_where` narrow the register to what was counted, in the period and in the one before it. `peak`:
/// how many stood thickest, on which days. `fields`: what a report of it begins with.
struct FoundView {
  std::string kind;
  std::string rule;
  std::string rule_title;
  std::vector<FoundSame> same;
  std::string facts;
  std::int64_t count = 0;
  std::int64_t before = 0;
  std::int64_t peak = 0;
  Date peak_first{};
  Date peak_last{};
  std::vector<std::string> where;
  std::vector<std::string> before_where;
  std::vector<FoundCase> cases;
  json::object fields;
  std::optional<FoundReport> report;
};
BOOST_DESCRIBE_STRUCT(FoundView, (), (kind, rule, rule_title, same, facts, count, before, peak, peak_first, peak_last,
                                      where, before_where, cases, fields, report))

struct FindingsView {
  std::string period;
  std::string days;
  std::vector<FindingKind> kinds;
  std::vector<FoundView> items;
};
BOOST_DESCRIBE_STRUCT(FindingsView, (), (period, days, kinds, items))

}  // namespace zs::matter
