#pragma once
// What the flows of the office say, step by step, as people see it.

#include <matter/views.h>

namespace zs::matter {

/// `by`: who is responsible, `due`: how long it may take, both in words; `content`: what is done there, `writes`: what
/// is filled in. `stage`: the coarser word of the office.
struct ToldStep {
  std::string step;
  std::string title;
  std::string stage;
  std::string content;
  std::vector<std::string> writes;
  std::string by;
  std::string due;
};
BOOST_DESCRIBE_STRUCT(ToldStep, (), (step, title, stage, content, writes, by, due))

struct ToldFlow {
  std::string kind;
  std::string title;
  std::string process;
  std::vector<ToldStep> steps;
};
BOOST_DESCRIBE_STRUCT(ToldFlow, (), (kind, title, process, steps))

struct ToldFlows {
  std::vector<ToldFlow> items;
};
BOOST_DESCRIBE_STRUCT(ToldFlows, (), (items))

/// Of one kind, or of one named process; without either, of every kind that belongs to one.
struct AskFlows {
  std::optional<std::string> kind;
  std::optional<std::string> process;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(AskFlows, (), (kind, process))

}  // namespace zs::matter
