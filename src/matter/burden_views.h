#pragma once
// How much a unit is asked by others (基层负担), as the page and programs see it.

#include <matter/deliver_views.h>

namespace zs::matter {

/// `unit`, or that in which `person` has his main post; neither: the caller's own.
struct AskBurden {
  std::optional<IdText> unit;
  std::optional<IdText> person;
};
BOOST_DESCRIBE_STRUCT(AskBurden, (), (unit, person))

/// How many matters were handed to it, and about how many it was urged; of those the caller may see.
struct Asked {
  std::int64_t handed = 0;
  std::int64_t urged = 0;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (handed, urged))

struct AskedBy {
  OrganName organ;
  Asked month;
  Asked year;
};
BOOST_DESCRIBE_STRUCT(AskedBy, (), (organ, month, year))

/// This month and this year, by whomever: those below it count too, what it asks itself does not. `ours`: this month,
/// by the caller's organ. `by`: who asked it this year, most first; told only to the unit itself.
struct BurdenView {
  OrganName unit;
  Asked month;
  Asked year;
  Asked ours;
  std::vector<AskedBy> by;
};
BOOST_DESCRIBE_STRUCT(BurdenView, (), (unit, month, year, ours, by))

}  // namespace zs::matter
