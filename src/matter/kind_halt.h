#pragma once
// Putting a whole kind aside (整类挂起): whoever directs the office of an organ lets nothing new of a kind be begun there
// (停止新办), or puts what runs of it aside as well, and takes it up again. It is ordered once, with a reason; matters are
// put aside and taken up one by one afterwards, each by the command it would be by hand, whatever restarts. What was
// aside before stays so. Parts of other matters are left to those.

#include <api/api.h>
#include <matter/kind_halt_row.h>
#include <matter/kind_halt_views.h>
#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// Errors: matter_not_your_office, not_found (no such kind), invalid, matter_kind_halted_already (who, at).
Result<api::Subject> halt_kind(const Services& services, db::Tx& tx, const api::Call& call, const HaltKind& in);
/// Errors: matter_not_your_office, not_found, invalid, matter_kind_not_halted.
Result<api::Subject> take_up_kind(const Services& services, db::Tx& tx, const api::Call& call, const TakeUpKind& in);

/// Whether a matter of that kind may be begun in that organ now. One statement. Errors: matter_kind_halted.
Result<api::Nothing> may_begin(const Services& services, db::Tx& tx, std::string_view kind, Id organ);
/// Why not, as a refusal.
Error halted(const Services& services, const KindHalt& halt);
/// What stands in organs where the person has a post. One statement.
std::vector<KindHalt> halts_met_by(const Services& services, db::Tx& tx, Id person);

/// A sentence for each halt that its organ's stream does not say so, and for each of its matters that is not its own.
std::vector<std::string> verify_kind_halts(db::Tx& tx);

/// Carries out what was ordered, a matter a transaction.
Instant run_kind_halts(const Services& services, db::Database& database, Instant now);

void add_kind_halt_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
