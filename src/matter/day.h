#pragma once
// 我的日程: what stands in somebody's day today and tomorrow, with what falls due on those days. Which matters do, their
// kind says (day_kind.h).

#include <api/api.h>
#include <event/event.h>
#include <matter/services.h>

#include <boost/describe.hpp>
#include <string>
#include <vector>

namespace zs::matter {

/// `whole`: all day. `deadline`: nothing takes place, a step of his is due; `step_title` names it, `at` is when.
struct DayEntry {
  Instant at{};
  Instant until{};
  bool whole = false;
  bool deadline = false;
  api::IdText matter;
  std::string kind_title;
  std::string title;
  std::string place;
  std::string step_title;
};
BOOST_DESCRIBE_STRUCT(DayEntry, (), (at, until, whole, deadline, matter, kind_title, title, place, step_title))

/// `name`: of the festival, where it has one. Entries in order of time; what takes several days stands in each.
struct DayView {
  Date date{};
  bool worked = false;
  std::string name;
  std::vector<DayEntry> entries;
};
BOOST_DESCRIBE_STRUCT(DayView, (), (date, worked, name, entries))

/// Today and tomorrow. One statement.
std::vector<DayView> my_days(const Services& services, db::Tx& tx, const api::Call& call);

/// Consumer of committed events: keeps `matter_day` to what the kinds declare.
void keep_days(const Services& services, db::Tx& tx, const event::Event& event);

}  // namespace zs::matter
