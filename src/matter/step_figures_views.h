#pragma once
// How a kind goes through its steps (流程分析), as the page and programs see it.

#include <matter/figures_views.h>

namespace zs::matter {

/// Of the matters that ended in the period; the rest as of `GET /figures`.
struct AskSteps {
  std::string kind;
  std::string period;
  std::optional<IdText> unit;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(AskSteps, (), (kind, period, unit))

/// `passed`: how many went through it, of all; `time`: from when it first lay with somebody until it was settled last,
/// `idle`: until somebody opened it, both of those that went through it. `sent_back`: how many it sent back, of all.
/// The lists are `where` of the register. `used`: something came to it, or nothing ended at all. Of the first step,
/// where everything begins, only what came back to it is counted.
struct StepFigure {
  std::string step;
  std::string title;
  bool used = false;
  FigureValue passed;
  FigureValue time;
  FigureValue idle;
  FigureValue sent_back;
  std::vector<std::string> passed_where;
  std::vector<std::string> sent_back_where;
};
BOOST_DESCRIBE_STRUCT(StepFigure, (), (step, title, used, passed, time, idle, sent_back, passed_where,
                                       sent_back_where))

/// `ended`: of how many; `where`: their list. `unused`: how many steps nobody came to.
struct StepsView {
  std::string kind;
  std::string title;
  std::string period;
  std::int64_t ended = 0;
  std::vector<std::string> where;
  int unused = 0;
  std::vector<StepFigure> steps;
};
BOOST_DESCRIBE_STRUCT(StepsView, (), (kind, title, period, ended, where, unused, steps))

}  // namespace zs::matter
