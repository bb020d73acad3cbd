// The load of each person.
#include <base/errors.h>
#include <flow/store.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <limits>

namespace zs::matter {
namespace {

constexpr int people_a_page = 50;
constexpr std::chrono::hours a_month{30 * 24};

// $1 organ, $2 now, $3 a month ago, $4 and $5 the cursor, $6 the caller, $7 at most.
constexpr db::Statement select_load{
    "select_load",
    "SELECT l.person, l.open, l.late, l.oldest, (SELECT count(*) FROM work_item d JOIN matter m ON m.id = d.matter "
    "WHERE d.person = l.person AND d.state = 3 AND d.done_at >= $3 AND m.organ = $1 AND " ZS_MAY_SEE(
        "$6") ") FROM (SELECT w.person AS person, count(*) AS open, count(CASE WHEN w.due_at < $2 "
    "THEN 1 END) AS late, min(w.arrived_at) AS oldest FROM matter m JOIN work_item w ON w.matter = m.id WHERE m.organ "
    "= $1 AND m.state = 'running' AND w.state = 1 AND w.visit > 0 AND " ZS_MAY_SEE(
        "$6") " GROUP BY w.person) l WHERE (l.open, l.person) < ($4, $5) ORDER BY l.open DESC, l.person DESC LIMIT $7"};

std::string unit_of_person(const identity::Directory& directory, Id person) {
  return unit_name_of_post(directory, main_post_of(directory, person));
}

}  // namespace

Result<flow::Cursor> newest_before(const std::optional<std::string>& text) {
  constexpr auto all = std::numeric_limits<std::int64_t>::max();
  if (!text || text->empty()) return flow::Cursor{all, all};
  auto cursor = flow::cursor_from_text(*text);
  if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return *cursor;
}

Result<LoadPage> load(const Services& services, db::Tx& tx, const api::Call& call, const ListLoad& in) {
  auto directory = services.directory();
  auto office = office_of(*directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto after = newest_before(in.cursor);
  if (!after) return Failure(after.error());
  const auto limit = static_cast<std::size_t>(in.limit.value_or(people_a_page));
  LoadPage page{office->organ, std::move(office->organs), {}, std::nullopt};
  auto rows = tx.query(select_load, Id(page.organ.id), call.now, call.now - a_month, after->order, after->id,
                       call.caller.person, static_cast<int>(limit) + 1);
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i) {
    const auto& row = rows[i];
    Id person = row.integer(0);
    const auto* known = directory->person(person);
    page.items.push_back({{person, person_name(*directory, person)},
                          unit_of_person(*directory, person),
                          known && known->active,
                          static_cast<int>(row.integer(1)),
                          static_cast<int>(row.integer(2)),
                          static_cast<int>(row.integer(4)),
                          row.moment(3)});
    if (i + 1 == limit && rows.size() > limit) page.next = flow::to_text({row.integer(1), person});
  }
  return page;
}

}  // namespace zs::matter
