#pragma once
// Who serves now, as a screen where people come shows it.

#include <matter/views.h>

namespace zs::matter {

/// Of one kind, or of all that are shown.
struct ListShown {
  std::optional<std::string> kind;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListShown, (), (kind))

/// `state`: the step it stands at, in its own words; `picture`: a file of the matter.
struct ShownCard {
  IdText matter;
  PersonName person;
  std::string post;
  std::string unit_name;
  std::string number;
  std::string place;
  std::string words;
  std::string note;
  std::string step;
  std::string state;
  std::optional<IdText> picture;
};
BOOST_DESCRIBE_STRUCT(ShownCard, (),
                      (matter, person, post, unit_name, number, place, words, note, step, state, picture))

struct ShownKind {
  std::string kind;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(ShownKind, (), (kind, title))

/// `kinds`: all that are shown. By place; `more`: not all of them.
struct ShownPage {
  std::vector<ShownKind> kinds;
  std::vector<ShownCard> items;
  bool more = false;
};
BOOST_DESCRIBE_STRUCT(ShownPage, (), (kinds, items, more))

}  // namespace zs::matter
