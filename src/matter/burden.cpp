#include <base/errors.h>
#include <identity/access.h>
#include <matter/burden.h>
#include <matter/org_view.h>
#include <stats/period.h>

#include <algorithm>

namespace zs::matter {
namespace {

// $1 the unit, $2 since when this month and $3 this year, $4 since when anything counts: what is urged about now came
// within a year before; $5 who asks: a count tells of no matter that he may not see. Each of others' organs once.
constexpr db::Statement select_burden{
    "select_burden",
    "WITH RECURSIVE u (id) AS (SELECT CAST($1 AS bigint) UNION SELECT c.id FROM unit c JOIN u ON c.parent = u.id) "
    "SELECT m.organ, count(DISTINCT CASE WHEN w.arrived_at >= $2 THEN m.id END), count(DISTINCT CASE WHEN w.urged_at "
    ">= $2 THEN m.id END), count(DISTINCT CASE WHEN w.arrived_at >= $3 THEN m.id END), count(DISTINCT CASE WHEN "
    "w.urged_at >= $3 THEN m.id END) FROM post p JOIN work_item w ON w.post = p.id AND w.arrived_at >= $4 JOIN "
    "matter m ON m.id = w.matter WHERE p.unit IN (SELECT id FROM u) AND w.kind = 1 AND m.unit NOT IN (SELECT id FROM "
    "u) AND " ZS_MAY_SEE("$5") " GROUP BY m.organ"};

Instant since(stats::Span span, Instant now) {
  return at_time(stats::period_of(date_of(now), span).first, std::chrono::minutes(0));
}

void add(Asked& to, const Asked& more) {
  to.handed += more.handed;
  to.urged += more.urged;
}

std::optional<Id> unit_asked_about(const identity::Directory& directory, const api::Call& call, const AskBurden& in) {
  Id unit = in.unit ? Id(*in.unit) : call.caller.unit;
  if (in.person) {
    const auto* post = directory.post(main_post_of(directory, *in.person));
    if (!post) return std::nullopt;
    unit = post->unit;
  }
  return directory.unit(unit) ? std::optional(unit) : std::nullopt;
}

}  // namespace

std::set<std::string> asked_fields(const Kind& kind) {
  std::set<std::string> out;
  for (const auto& step : kind.flow.steps) {
    out.insert(step.voices.over.begin(), step.voices.over.end());
    auto rule = kind.people.find(step.by);
    if (rule == kind.people.end()) continue;
    for (auto& name : expr::fields_of(rule->second)) out.insert(std::move(name));
  }
  std::erase_if(out, [&](const std::string& name) {
    const auto* field = kind.form.find(name);
    return !field || (field->type != form::FieldType::unit && field->type != form::FieldType::units);
  });
  return out;
}

Result<BurdenView> burden(const Services& services, db::Tx& tx, const api::Call& call, const AskBurden& in) {
  auto directory = services.directory();
  auto unit = unit_asked_about(*directory, call, in);
  if (!unit) return refuse(errors::not_found);
  const auto month = since(stats::Span::month, call.now), year = since(stats::Span::year, call.now);
  BurdenView view{{*unit, unit_name(*directory, *unit)}, {}, {}, {}, {}};
  const Id own = directory->organ_of(call.caller.unit);
  const auto earliest = year - std::chrono::days(365);
  for (const auto& row : tx.query(select_burden, *unit, month, year, earliest, call.caller.person)) {
    const Id organ = row.integer(0);
    AskedBy one{{organ, unit_name(*directory, organ)},
                {row.integer(1), row.integer(2)},
                {row.integer(3), row.integer(4)}};
    add(view.month, one.month);
    add(view.year, one.year);
    if (organ == own) view.ours = one.month;
    if (one.year.handed + one.year.urged > 0) view.by.push_back(std::move(one));
  }
  std::ranges::stable_sort(view.by, std::greater(), [](const AskedBy& one) { return one.year.handed; });
  if (!directory->within(call.caller.unit, *unit)) view.by.clear();
  return view;
}

}  // namespace zs::matter
