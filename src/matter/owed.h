#pragma once
// What matters owe again and again (应做事项): which periods owe by what the kind declares, what was done of each, who
// sees to it. Done is what is linked to the matter and stands in the register of the evidence; counted for everybody
// alike, whoever asks.

#include <api/api.h>
#include <matter/context.h>
#include <matter/ledger_views.h>
#include <matter/owed_views.h>
#include <matter/owes_kind.h>

#include <map>
#include <vector>

namespace zs::matter {

/// GET /matters/{id}/owed. One statement for each thing it owes, and one. Errors: not_found.
Result<OwedView> owed(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// GET /owed: what the plans one may see owe in the periods a day lies in. For each kind of plan on the page one
/// statement, and one for each thing it owes. Errors: invalid (not_a_choice at /state, matter_cursor_malformed).
Result<OwedPage> owed_page(const Services& services, db::Tx& tx, const api::Call& call, const ListOwed& in);

void add_owed_routes(api::Routes& routes, const Services& services);

// ── What these and the reminders share ──

/// The register as it is asked for what counts in these days: of one plan, or of any (no_id).
ListLedger asked_of_register(const Owes& owes, const plan::Period& days, Id plan = no_id);

/// Plans of a kind from one id to another.
struct Plans {
  std::string_view kind;
  Id first = no_id, last = no_id;
};
/// On which days something was done of it, by plan. One statement.
using OwedDays = std::map<Id, std::vector<Date>>;
OwedDays owed_days(const Services& services, db::Tx& tx, const Owes& owes, const Plans& plans,
                   const plan::Period& days);

/// One thing that one matter owes, and the days within which it does: no longer than the matter lasts.
struct Obligation {
  const Owes& owes;
  const Situation& at;
  const Matter& matter;
  plan::Term term;
};
/// Nothing: the matter does not owe it.
std::optional<Obligation> obligation_of(const Owes& owes, const Situation& at, const Matter& matter);
bool owes_anything(const Situation& at, const Matter& matter);

/// How a period stands by the days on which something was done.
plan::Standing standing_of(const Obligation& of, const plan::Period& period, const std::vector<Date>& done);

/// Who sees to it; where they are there no more the office's directors.
expr::People who_owes(const Obligation& of);
std::vector<PersonName> names_of_who_owes(const Obligation& of);

OwedPeriodView owed_period_view(const Obligation& of, const plan::Period& period, const plan::Standing& standing,
                                Language language);

}  // namespace zs::matter
