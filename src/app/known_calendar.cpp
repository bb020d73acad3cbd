#include <app/known_calendar.h>
#include <base/resource.h>
#include <matter/recount.h>

namespace zs::app {

std::shared_ptr<const calendar::Calendar> KnownCalendar::today() const {
  auto known = known_.load();
  return {known, &known->calendar};
}

void KnownCalendar::change(db::Tx& tx, calendar::Calendar fresh) {
  auto next = std::make_shared<const Known>(Known{matter::imports_of_calendar(tx), std::move(fresh)});
  tx.after_commit([this, next] { know(next); });
}

void KnownCalendar::follow(db::Database& database) {
  auto next = database.read([&](db::Tx& tx) -> Result<std::shared_ptr<const Known>> {
    auto imports = matter::imports_of_calendar(tx);
    if (imports <= known_.load()->imports) return std::shared_ptr<const Known>();
    return std::make_shared<const Known>(Known{imports, calendar::load(tx, resources::calendars())});
  });
  if (next && *next) know(std::move(*next));
}

void KnownCalendar::know(std::shared_ptr<const Known> next) {
  auto now = known_.load();
  while (now->imports < next->imports && !known_.compare_exchange_weak(now, next)) continue;
}

}  // namespace zs::app
