#pragma once
// 工作台, the page one lands on: what needs me by the time left, my day, what I sent and where it is, what I was told.
// One request, seven statements.

#include <matter/day.h>
#include <matter/lists.h>
#include <matter/services.h>
#include <notify/notify.h>

#include <vector>

namespace zs::matter {

/// `leader`: heads an organ or is in charge of units; his page is for reading and instructing. `away`: what he started
/// or acted in that others hold. `to_sign`: what waits at the doors he keeps.
struct Workbench {
  bool leader = false;
  ListCounts counts;
  int to_sign = 0;
  std::vector<DayView> days;
  std::vector<WorkItemView> pending;
  std::vector<WorkItemView> to_read;
  std::vector<WorkItemView> away;
  std::vector<notify::NoticeView> notices;
};
BOOST_DESCRIBE_STRUCT(Workbench, (), (leader, counts, to_sign, days, pending, to_read, away, notices))

Result<Workbench> workbench(const Services& services, db::Tx& tx, const api::Call& call);

}  // namespace zs::matter
