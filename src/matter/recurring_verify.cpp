#include <event/event.h>
#include <fmt/format.h>
#include <matter/recurring.h>

#include <set>

namespace zs::matter {
namespace {

constexpr int recurring_at_once = 200;

constexpr db::Statement select_opened_of{
    "select_opened_of",
    "SELECT o.period, o.matter, m.kind FROM recurring_opened o LEFT JOIN matter m ON m.id = o.matter WHERE "
    "o.recurring = $1 ORDER BY o.period"};

/// What was opened as a draft may be thrown away by its person; else a matter stays.
bool thrown_away(db::Tx& tx, Id matter) {
  return event::last_of(tx, {event::StreamKind::matter, matter}, "discard", Instant::max()).has_value();
}

bool says_whence(db::Tx& tx, Id matter, Id recurring) {
  auto events = event::of_stream(tx, {event::StreamKind::matter, matter}, 0, 1);
  const auto* whence = events.empty() ? nullptr : events.front().body.if_contains("recurring");
  return whence && whence->is_string() && whence->get_string() == std::string_view(zs::to_text(recurring));
}

/// What is wrong with a period that was opened; empty: nothing.
std::string fault_of_period(db::Tx& tx, const Recurring& row, const db::Row& opened, std::set<Id>& seen) {
  Id matter = opened.integer(1);
  if (opened.text(0) >= zs::to_text(row.period)) return "is not before the next one";
  if (!seen.insert(matter).second) return "is of two periods";
  if (opened.null(2)) return thrown_away(tx, matter) ? "" : "is gone";
  if (opened.text(2) != row.kind) return "is of another kind";
  return says_whence(tx, matter, row.id) ? "" : "does not say where it came from";
}

void verify_one(db::Tx& tx, const Recurring& row, std::set<Id>& seen, std::vector<std::string>& faults) {
  if (!row.when.valid() || calendar::nominal_from(row.when, row.period) != row.period)
    faults.push_back(fmt::format("recurring work {}: {} is no day of its rule", row.id, zs::to_text(row.period)));
  for (const auto& opened : tx.query(select_opened_of, row.id))
    if (auto fault = fault_of_period(tx, row, opened, seen); !fault.empty())
      faults.push_back(fmt::format("recurring work {}: matter {}, opened for {}, {}", row.id, opened.integer(1),
                                   opened.text(0), fault));
}

}  // namespace

std::vector<std::string> verify_recurring(db::Tx& tx) {
  std::vector<std::string> faults;
  std::set<Id> seen;  // matters opened
  for (Id after = no_id;;) {
    auto rows = recurring_after(tx, after, recurring_at_once);
    for (const auto& row : rows) verify_one(tx, row, seen, faults);
    if (rows.size() < static_cast<std::size_t>(recurring_at_once)) return faults;
    after = rows.back().id;
  }
}

}  // namespace zs::matter
