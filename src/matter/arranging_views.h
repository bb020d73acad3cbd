#pragma once
// What delegations, absences and mandates have in common as people set them and see them.

#include <matter/views.h>

namespace zs::matter {

/// `person`: whose; the caller's own when absent. For another: whoever directs his office.
struct ListArranged {
  std::optional<IdText> person;
};
BOOST_DESCRIBE_STRUCT(ListArranged, (), (person))

struct OfArranged {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfArranged, (), (id))

/// From when to when, and who set it. `state`: coming, holding, over.
struct Arranged {
  IdText id;
  Instant from;
  std::optional<Instant> to;
  std::string state;
  std::string state_label;
  PersonName made_by;
  Instant made_at;
};
BOOST_DESCRIBE_STRUCT(Arranged, (), (id, from, to, state, state_label, made_by, made_at))

}  // namespace zs::matter
