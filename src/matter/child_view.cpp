// What the whole shows of the units' matters, and whether all of it holds.
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/child.h>
#include <matter/child_row.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_children_of_matter{
    "select_children_of_matter",
    "SELECT c.matter, c.unit, c.visit, c.state, c.opened_at, c.outcome, c.opinion, c.person, c.settled_at, m.title, "
    "m.number, m.state, m.due_at, CASE WHEN " ZS_MAY_SEE(
        "$3") " THEN 1 ELSE 0 END FROM child_matter c JOIN matter m ON m.id = c.matter WHERE c.parent = $1 AND "
              "c.opened_at <= $2 ORDER BY c.visit, c.slot, c.matter"};
constexpr db::Statement select_children_after{
    "select_children_after",
    "SELECT c.matter, c.parent, c.state, p.flow_state, m.state FROM child_matter c JOIN matter p ON p.id = c.parent "
    "JOIN matter m ON m.id = c.matter WHERE c.matter > $1 AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.sender = "
    "c.matter) ORDER BY c.matter LIMIT 200"};

std::string step_title(const Kind& kind, const flow::State& state, int visit, Language language) {
  const auto* entered = state.visit(visit);
  const auto* step = entered ? kind.flow.find(entered->step) : nullptr;
  return step ? declared(step->title, language) : std::string();
}

/// Looked at as it stood before the unit had answered.
void hide_word(ChildView& line) {
  line.outcome.clear();
  line.outcome_label.clear();
  line.opinion.clear();
  line.person.reset();
  line.settled_at.reset();
}

ChildView child_line(const Services& services, const api::Call& call, const db::Row& row) {
  auto directory = services.directory();
  ChildView line;
  line.matter = row.integer(0);
  line.unit = row.integer(1);
  line.unit_name = unit_name(*directory, row.integer(1));
  auto standing = static_cast<ChildState>(row.integer(3));
  line.waited_for = standing <= ChildState::told || standing == ChildState::taking_back;
  line.opened_at = row.moment(4);
  line.outcome = row.optional_text(5).value_or("");
  if (!line.outcome.empty()) line.outcome_label = say("verb", line.outcome, call.language);
  line.opinion = row.optional_text(6).value_or("");
  if (row.integer(7) != no_id) line.person = PersonName{row.integer(7), person_name(*directory, row.integer(7))};
  line.settled_at = row.optional_moment(8);
  line.title = row.text(9);
  line.number = row.optional_text(10);
  line.state = row.text(11);
  line.state_label = say("state", line.state, call.language);
  line.due_at = row.optional_moment(12);
  line.readable = row.integer(13) != 0;
  if (line.settled_at && *line.settled_at > call.now) hide_word(line);
  return line;
}

bool waits_for(const std::string& flow_state, Id child) {
  auto state = flow::decode(flow_state);
  if (!state) return false;
  auto waits = flow::children_at_work(*state);
  return std::find(waits.begin(), waits.end(), child) != waits.end();
}

}  // namespace

std::vector<ChildView> children_of(const Services& services, db::Tx& tx, const api::Call& call, const Matter& matter) {
  auto kind = services.kinds->of(matter.kind, matter.version);
  std::vector<ChildView> lines;
  bool opens = std::any_of(kind->flow.steps.begin(), kind->flow.steps.end(), [](auto& step) { return step.opens; });
  if (!opens) return lines;
  for (const auto& row : tx.query(select_children_of_matter, matter.id, call.now, call.caller.person)) {
    lines.push_back(child_line(services, call, row));
    lines.back().step = step_title(*kind, matter.flow, static_cast<int>(row.integer(2)), call.language);
  }
  return lines;
}

std::vector<std::string> verify_children(db::Tx& tx) {
  std::vector<std::string> faults;
  Id after = no_id;
  for (;;) {
    auto rows = tx.query(select_children_after, after);
    for (const auto& row : rows) {
      after = row.integer(0);
      bool open = row.integer(2) <= static_cast<int>(ChildState::told);
      if (open != waits_for(row.text(3), after))
        faults.push_back(fmt::format("matter {}: whether it waits for {} is not what its flow says", row.integer(1),
                                     after));
      if (row.integer(2) == static_cast<int>(ChildState::at_work) && row.text(4) != "running")
        faults.push_back(fmt::format("matter {}: it has ended and not told {}", after, row.integer(1)));
    }
    if (rows.size() < 200) return faults;
  }
}

}  // namespace zs::matter
