#pragma once
// What the office sees of its running matters, and what it orders: monitor, load, hand-over.

#include <matter/deliver_views.h>
#include <matter/views.h>

namespace zs::matter {

/// `organ`: one of those the caller directs the office of; his own when absent. `light`: normal, soon, overdue.
struct ListMonitor {
  std::optional<IdText> organ;
  std::optional<std::string> kind;
  std::optional<std::string> step;
  std::optional<IdText> holder;
  std::optional<std::string> light;
  std::optional<bool> unassigned;
  std::optional<bool> suspended;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 100};
    return {.max_length = 100};
  }
};
BOOST_DESCRIBE_STRUCT(ListMonitor, (), (organ, kind, step, holder, light, unassigned, suspended, limit, cursor))

/// One desk a matter lies on. `unassigned` (不管部): its holder has left that post, or it fell to the office because
/// nobody fits.
struct MonitorHolder {
  IdText work_item;
  PersonName person;
  PostName post;
  std::string step;
  std::string step_title;
  Instant since;
  std::optional<Instant> due_at;
  std::optional<std::string> light;
  int urged = 0;
  bool viewed = false;
  bool unassigned = false;
};
BOOST_DESCRIBE_STRUCT(MonitorHolder, (),
                      (work_item, person, post, step, step_title, since, due_at, light, urged, viewed, unassigned))

/// `age`: working days since it was started.
struct MonitorLine {
  IdText matter;
  std::string kind;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string state_label;
  std::string step;
  std::string step_title;
  std::string starter_name;
  std::string unit_name;
  Instant started_at;
  int age = 0;
  std::optional<Instant> due_at;
  std::optional<std::string> light;
  bool suspended = false;
  bool unassigned = false;
  std::vector<MonitorHolder> holders;
};
BOOST_DESCRIBE_STRUCT(MonitorLine, (),
                      (matter, kind, kind_title, title, number, state_label, step, step_title, starter_name, unit_name,
                       started_at, age, due_at, light, suspended, unassigned, holders))

struct MonitorPage {
  OrganName organ;
  std::vector<OrganName> organs;
  std::vector<MonitorLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(MonitorPage, (), (organ, organs, items, next))

struct ListLoad {
  std::optional<IdText> organ;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 200};
    return {.max_length = 100};
  }
};
BOOST_DESCRIBE_STRUCT(ListLoad, (), (organ, limit, cursor))

/// What lies on one person's desk. `handled`: what he did in the last thirty days.
struct LoadLine {
  PersonName person;
  std::string unit_name;
  bool active = true;
  int open = 0;
  int overdue = 0;
  int handled = 0;
  Instant oldest_at;
};
BOOST_DESCRIBE_STRUCT(LoadLine, (), (person, unit_name, active, open, overdue, handled, oldest_at))

struct LoadPage {
  OrganName organ;
  std::vector<OrganName> organs;
  std::vector<LoadLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(LoadPage, (), (organ, organs, items, next))

/// Everything on the desk of person `id` goes to the post `to`; `post`: only what he has as this one. A dry run says
/// what would go and moves nothing.
struct HandOver {
  IdText id;
  IdText to;
  std::optional<IdText> post;
  std::string reason;
  std::optional<bool> dry_run;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(HandOver, (), (id, to, post, reason, dry_run))

struct OfPerson {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfPerson, (), (id))

/// One matter of a hand-over: what would go (dry run), or what stayed, with why.
struct HandOverItem {
  std::optional<IdText> matter;  // null: what the caller may not see
  std::string kind_title;
  std::string title;
  std::string step_title;
  std::optional<std::string> refusal;
};
BOOST_DESCRIBE_STRUCT(HandOverItem, (), (matter, kind_title, title, step_title, refusal))

struct HandOverView {
  PersonName person;
  PersonName to;
  PostName to_post;
  std::string reason;
  PersonName by;
  Instant at;
  bool dry_run = false;
  bool finished = true;
  int moved = 0;
  std::vector<HandOverItem> items;
};
BOOST_DESCRIBE_STRUCT(HandOverView, (), (person, to, to_post, reason, by, at, dry_run, finished, moved, items))

}  // namespace zs::matter
