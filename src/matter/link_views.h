#pragma once
// Linking matters, and what is found beside one: as the page and programs see it.

#include <api/dto.h>
#include <matter/requests.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct AddLink {
  IdText id;
  IdText to;
  std::string type;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "type") return {.max_length = 40};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(AddLink, (), (id, to, type))

struct SimilarLine {
  IdText matter;
  std::optional<std::string> number;
  std::string title;
  std::string state;
  std::string state_label;
  std::optional<Instant> started_at;
};
BOOST_DESCRIBE_STRUCT(SimilarLine, (), (matter, number, title, state, state_label, started_at))

/// Who handled a step of it last time, and what he wrote.
struct HandledLine {
  std::string step;
  std::string step_title;
  PersonName person;
  std::string unit_name;
  Instant at;
  std::string outcome_label;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(HandledLine, (), (step, step_title, person, unit_name, at, outcome_label, text))

struct SimilarMatter {
  IdText matter;
  std::optional<std::string> number;
  std::string title;
  std::optional<Instant> closed_at;
  std::vector<HandledLine> handled;
};
BOOST_DESCRIBE_STRUCT(SimilarMatter, (), (matter, number, title, closed_at, handled))

/// 同类文件 and 上次怎么办的. `same` shares the first of the fields a kind is similar by, in any state; `similar` are
/// closed ones that share all of them, with the way they went.
struct RelatedView {
  std::vector<LinkView> links;
  std::vector<SimilarLine> same;
  std::vector<SimilarMatter> similar;
};
BOOST_DESCRIBE_STRUCT(RelatedView, (), (links, same, similar))

}  // namespace zs::matter
