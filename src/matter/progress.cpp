#include <base/errors.h>
#include <identity/access.h>
#include <matter/org_view.h>
#include <matter/progress.h>
#include <matter/row.h>
#include <survey/store.h>

#include <map>

namespace zs::matter {
namespace {

constexpr db::Statement count_to_do{
    "count_to_do",
    "SELECT count(*) FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = $2 AND "
    "m.kind = $3 AND m.state IN ('running', 'closed')"};
constexpr db::Statement select_done_by{
    "select_done_by",
    "SELECT w.person, count(DISTINCT w.matter) FROM matter_link l JOIN matter m ON m.id = l.source JOIN work_item w ON "
    "w.matter = m.id WHERE l.target = $1 AND l.type = $2 AND m.kind = $3 AND m.state IN ('running', 'closed') AND "
    "w.step = $4 AND w.done_at IS NOT NULL AND w.outcome IN ('mark_read', 'agree', 'submit') GROUP BY w.person"};
constexpr db::Statement select_tests{
    "select_tests",
    "SELECT m.id FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = $2 AND m.kind = "
    "$3 AND m.state IN ('running', 'closed') ORDER BY m.id"};
constexpr db::Statement select_keeps_it{
    "select_keeps_progress", "SELECT 1 FROM matter m WHERE m.id = $1 AND " ZS_KEEPS("$2", "m.kind", "m.organ")};

/// What he did best in one test after the other.
void take_test(db::Tx& tx, const survey::Survey& test, const survey::Questions& questions, ProgressLine& line) {
  const auto answers = survey::answers_of(tx, test.id, line.person.id);
  if (!answers) return;
  const auto right = survey::right_of(questions, *answers);
  if (!line.right || right.right > *line.right) {
    line.right = right.right;
    line.questions = right.of;
  }
  line.passed = line.passed || survey::passes(right, test.pass);
}

}  // namespace

Result<ProgressView> progress(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  const Id person = call.caller.person;
  const auto matter = find_for(tx, in.id, person);
  if (!matter) return refuse(errors::not_found);
  const auto kind = services.kinds->of(matter->kind, matter->version);
  ProgressView out;
  if (!kind->progress) return out;
  const auto& by = *kind->progress;
  const auto directory = services.directory();
  const bool all = matter->starter == person || tx.one(select_keeps_it, in.id, person);
  out.of = static_cast<int>(tx.one(count_to_do, matter->id, by.link, by.of)->integer(0));
  std::map<Id, int> done;
  for (const auto& row : tx.query(select_done_by, matter->id, by.link, by.of, by.step))
    done[row.integer(0)] = static_cast<int>(row.integer(1));
  for (Id one : form::ids_in(*kind->form.find(by.people), matter->fields))
    if (all || one == person) out.items.push_back({{one, person_name(*directory, one)}, done[one], {}, {}, false});
  for (const auto& row : tx.query(select_tests, matter->id, by.test_link, by.test)) {
    const auto test = survey::find(tx, row.integer(0));
    if (!test || test->anonymous) continue;
    const auto questions = survey::read(test->questions).questions;
    for (auto& line : out.items) take_test(tx, *test, questions, line);
  }
  return out;
}

void add_progress_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, ProgressView>(
      "/matters/{id}/progress", api::Authorisation::matter(), "How far each of its people has come.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) -> Result<api::Answer<ProgressView>> {
        auto view = progress(s, tx, call, in);
        if (!view) return Failure(view.error());
        return api::Answer<ProgressView>(std::move(*view));
      });
}

}  // namespace zs::matter
