#pragma once
// Who of an office holds what of a kind that everybody should hold one of, and who none.

#include <matter/monitor_views.h>
#include <matter/requests.h>
#include <matter/views.h>

namespace zs::matter {

/// `organ`: whose office the caller directs; his own where nothing is said.
struct AskStaff {
  std::string kind;
  std::optional<IdText> organ;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(AskStaff, (), (kind, organ))

struct StaffKind {
  std::string kind;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(StaffKind, (), (kind, title))

struct StaffKinds {
  std::vector<StaffKind> items;
};
BOOST_DESCRIBE_STRUCT(StaffKinds, (), (items))

/// How many people's newest one has this value.
struct StaffCount {
  std::string label;
  int count = 0;
};
BOOST_DESCRIBE_STRUCT(StaffCount, (), (label, count))

struct StaffColumn {
  std::string name;
  std::string label;
  std::vector<StaffCount> counts;
};
BOOST_DESCRIBE_STRUCT(StaffColumn, (), (name, label, counts))

/// `cells`: what it says in each of the columns. `person`: whom it names.
struct StaffHeld {
  IdText matter;
  std::optional<std::string> number;
  std::string title;
  std::string state_label;
  std::string person_name;
  std::vector<std::string> cells;
};
BOOST_DESCRIBE_STRUCT(StaffHeld, (), (matter, number, title, state_label, person_name, cells))

/// What he holds, the newest first; nothing: he is idle.
struct StaffPerson {
  PersonName person;
  std::vector<StaffHeld> held;
};
BOOST_DESCRIBE_STRUCT(StaffPerson, (), (person, held))

struct StaffSection {
  IdText unit;
  std::string name;
  int idle = 0;
  std::vector<StaffPerson> people;
};
BOOST_DESCRIBE_STRUCT(StaffSection, (), (unit, name, idle, people))

/// `uncovered`: what nobody holds: it was put on nobody further, or on somebody who has left. `parted`: the kind says
/// that what is not held itself has parts. `more`: there are more than were looked at.
struct StaffView {
  std::string kind;
  std::string title;
  OrganName organ;
  std::vector<OrganName> organs;
  std::vector<StaffColumn> columns;
  int size = 0;
  int idle = 0;
  bool parted = false;
  bool more = false;
  std::vector<StaffSection> sections;
  std::vector<StaffHeld> uncovered;
};
BOOST_DESCRIBE_STRUCT(StaffView, (),
                      (kind, title, organ, organs, columns, size, idle, parted, more, sections, uncovered))

}  // namespace zs::matter
