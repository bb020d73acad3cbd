#pragma once
// The office's calendar as this node knows it. A node that imports a year's notice counts by it at once; every other
// one follows by asking (`follow`, a task of the dispatcher): that alone is correct, nobody is told.

#include <calendar/calendar.h>
#include <db/db.h>

#include <atomic>
#include <cstdint>
#include <memory>

namespace zs::app {

class KnownCalendar {
 public:
  /// Never null after the first `follow`; any thread.
  std::shared_ptr<const calendar::Calendar> today() const;
  /// The last step of a transaction that imported a year.
  void change(db::Tx& tx, calendar::Calendar fresh);
  /// Loads it again when there were more imports than this node knows of. One statement when there were none.
  void follow(db::Database& database);

 private:
  struct Known {
    std::int64_t imports = -1;
    calendar::Calendar calendar;
  };
  /// What knows of more imports stays.
  void know(std::shared_ptr<const Known> next);

  std::atomic<std::shared_ptr<const Known>> known_ = std::make_shared<const Known>();
};

}  // namespace zs::app
