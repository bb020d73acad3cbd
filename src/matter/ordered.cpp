#include <base/phrases.h>
#include <identity/access.h>
#include <matter/monitor.h>
#include <matter/ordered.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace ordered {
namespace {

constexpr std::chrono::hours shown_for{7 * 24};

// What lies before an order that has ended is not counted: it is somebody else's by now.
constexpr db::Statement select_handovers_by{
    "select_handovers_by",
    "SELECT h.id, h.at, h.finished, h.moved, (SELECT count(*) FROM handover_left l WHERE l.handover = h.id), "
    "CASE WHEN h.finished = 1 THEN 0 ELSE (SELECT count(DISTINCT w.matter) FROM work_item w WHERE w.person = h.person "
    "AND w.state = 1 AND w.visit > 0 AND w.matter > h.reached) + (SELECT count(DISTINCT w.matter) FROM work_item w "
    "WHERE w.person = h.person AND w.state = 2 AND w.visit > 0 AND w.matter > h.reached) END, h.person, h.to_person "
    "FROM handover h "
    "WHERE h.by_person = $1 AND h.at > $2 ORDER BY h.id DESC LIMIT 20"};
constexpr db::Statement select_ordered_kinds_by{
    "select_ordered_kinds_by",
    "SELECT h.id, COALESCE(h.ended_at, h.at), h.finished, (SELECT count(*) FROM kind_halt_matter k WHERE k.halt = h.id "
    "AND k.aside_at IS NOT NULL AND k.matter <= h.reached), (SELECT count(*) FROM kind_halt_matter k WHERE k.halt = "
    "h.id AND k.problem IS NOT NULL AND k.matter <= h.reached), CASE WHEN h.finished = 1 THEN 0 WHEN h.ended_at IS "
    "NULL THEN (SELECT count(*) FROM matter m WHERE m.kind = h.kind AND m.state = 'running' AND m.organ = h.organ AND "
    "m.id > h.reached AND " ZS_MAY_SEE("$1") ") ELSE (SELECT count(*) FROM kind_halt_matter k WHERE k.halt = h.id AND "
    "k.aside_at IS NOT NULL AND k.matter > h.reached) END, h.ended_at IS NULL, h.kind FROM kind_halt h WHERE h.extent "
    "= 2 AND ((h.ended_at IS NULL AND h.by_person = $1 AND h.at > $2) OR (h.ended_by = $1 AND h.ended_at > $2)) "
    "ORDER BY h.id DESC LIMIT 20"};

/// Columns: id, when ordered, ended?, done, stayed, still before it.
job::JobView line_of(const db::Row& row, std::string_view kind, std::string_view page) {
  const bool ended = row.boolean(2);
  job::JobView line;
  line.id = row.integer(0);
  line.kind = kind;
  line.asked_at = row.moment(1);
  line.state = to_text(ended ? job::State::done : job::State::running);
  line.done = row.integer(3);
  line.stayed = row.integer(4);
  line.total = line.done + line.stayed + row.integer(5);
  line.page = page;
  return line;
}

void add_handovers(const Services& services, db::Tx& tx, const api::Call& call, std::vector<job::JobView>& lines) {
  auto directory = services.directory();
  const auto words = reader(*directory, call.language);
  for (const auto& row : tx.query(select_handovers_by, call.caller.person, call.now - shown_for)) {
    auto line = line_of(row, "hand_over", "/office/load");
    line.title =
        say(phrases::ordered::hand_over, {{"who", Named{row.integer(6)}}, {"to", Named{row.integer(7)}}}, words);
    lines.push_back(std::move(line));
  }
}

void add_ordered_kinds(const Services& services, db::Tx& tx, const api::Call& call, std::vector<job::JobView>& lines) {
  auto directory = services.directory();
  const auto words = reader(*directory, call.language);
  for (const auto& row : tx.query(select_ordered_kinds_by, call.caller.person, call.now - shown_for)) {
    auto line = line_of(row, "kind_halt", "/office/kinds");
    auto kind = services.kinds->newest(row.text(7));
    const auto& what = row.boolean(6) ? phrases::ordered::put_aside : phrases::ordered::take_up;
    line.title = say(what, {{"kind", Declared{kind ? kind->title : row.text(7)}}}, words);
    lines.push_back(std::move(line));
  }
}

}  // namespace
}  // namespace ordered

std::vector<job::JobView> ordered_by(const Services& services, db::Tx& tx, const api::Call& call) {
  std::vector<job::JobView> lines;
  if (directed_by(*services.directory(), call.caller.person).empty()) return lines;
  ordered::add_handovers(services, tx, call, lines);
  ordered::add_ordered_kinds(services, tx, call, lines);
  return lines;
}

}  // namespace zs::matter
