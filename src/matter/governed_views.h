#pragma once
// By which rules a step goes, as people see it.

#include <matter/views.h>

namespace zs::matter {

/// A rule that holds, issued by the organ where the matter was begun, whoever it is done in the name of. Everybody
/// whose step it governs is told its title and number; `readable`: the caller may open it. `lasting`: where its
/// review is near or was missed.
struct RuleView {
  IdText matter;
  std::string title;
  std::string number;
  std::string clause;
  bool readable = false;
  std::optional<LastingView> lasting;
};
BOOST_DESCRIBE_STRUCT(RuleView, (), (matter, title, number, clause, readable, lasting))

/// What governs one step: `basis`, cited as it is declared, and the organ's own. `aids`: what lies at hand there.
/// `wanted`: its own rules are asked for by a topic, and none of them holds.
struct GoverningView {
  std::string step;
  std::string step_title;
  std::vector<std::string> basis;
  std::vector<RuleView> rules;
  std::vector<RuleView> aids;
  bool wanted = false;
};
BOOST_DESCRIBE_STRUCT(GoverningView, (), (step, step_title, basis, rules, aids, wanted))

/// Of the steps a matter stands at; with none, once it is over, of all there is to say of the whole.
struct GovernedView {
  std::vector<GoverningView> steps;
};
BOOST_DESCRIBE_STRUCT(GovernedView, (), (steps))

/// `without`: only steps that go by no rule, or by none that holds.
struct ListGoverned {
  std::optional<std::string> area;
  std::optional<std::string> kind;
  std::optional<bool> without;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind" || field == "area") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListGoverned, (), (area, kind, without))

/// A kind with its steps; `count` of all its steps, `without` of those that go by no rule.
struct GovernedKindView {
  std::string kind;
  std::string title;
  std::string area_title;
  int count = 0;
  int without = 0;
  std::vector<GoverningView> steps;
};
BOOST_DESCRIBE_STRUCT(GovernedKindView, (), (kind, title, area_title, count, without, steps))

struct GovernedPage {
  std::vector<GovernedKindView> items;
};
BOOST_DESCRIBE_STRUCT(GovernedPage, (), (items))

}  // namespace zs::matter
