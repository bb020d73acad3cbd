#include <event/event.h>
#include <fmt/format.h>
#include <matter/recurring.h>

namespace zs::matter {
namespace {

constexpr int recurring_at_once = 200;

/// What was opened as it should not be (2): for no recurring work, not before the period that is next, a matter for
/// two periods, or of another kind; and that whose matter is gone (1).
constexpr db::Statement select_wrongly_opened{
    "select_wrongly_opened",
    "SELECT x.recurring, x.period, x.matter, x.fault FROM (SELECT o.recurring, o.period, o.matter, CASE WHEN r.id IS "
    "NULL OR o.period >= r.period OR m.kind <> r.kind OR EXISTS (SELECT 1 FROM recurring_opened t WHERE t.matter = "
    "o.matter AND (t.recurring, t.period) <> (o.recurring, o.period)) THEN 2 WHEN m.id IS NULL THEN 1 ELSE 0 END AS "
    "fault FROM recurring_opened o LEFT JOIN recurring r ON r.id = o.recurring LEFT JOIN matter m ON m.id = o.matter) "
    "x WHERE x.fault > 0 ORDER BY x.recurring, x.period"};

/// What was opened as a draft may be thrown away by its person; else a matter stays.
bool thrown_away(db::Tx& tx, Id matter) {
  return event::last_of(tx, {event::StreamKind::matter, matter}, "discard", Instant::max()).has_value();
}

void verify_opened(db::Tx& tx, std::vector<std::string>& faults) {
  for (const auto& row : tx.query(select_wrongly_opened))
    if (row.integer(3) == 2 || !thrown_away(tx, row.integer(2)))
      faults.push_back(fmt::format("recurring work {}: what it opened for {}, matter {}, is not what it should be",
                                   row.integer(0), row.text(1), row.integer(2)));
}

}  // namespace

std::vector<std::string> verify_recurring(db::Tx& tx) {
  std::vector<std::string> faults;
  for (Id after = no_id;;) {
    auto rows = recurring_after(tx, after, recurring_at_once);
    for (const auto& row : rows) {
      after = row.id;
      if (!row.when.valid() || calendar::nominal_from(row.when, row.period) != row.period)
        faults.push_back(fmt::format("recurring work {}: {} is no day of its rule", row.id, zs::to_text(row.period)));
    }
    if (rows.size() < static_cast<std::size_t>(recurring_at_once)) break;
  }
  verify_opened(tx, faults);
  return faults;
}

}  // namespace zs::matter
