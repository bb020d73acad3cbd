#pragma once
// The rule that governs a step (依据), shown where it governs: what the law is, and what the organ itself has issued on
// the topic and holds. Looked up whenever it is asked for, so a new edition, a repeal, a missed review is seen at once.

#include <api/api.h>
#include <matter/governed_views.h>
#include <matter/kind.h>
#include <matter/requests.h>
#include <matter/row.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// The steps a matter stands at that any rule governs; of one that is over, or that stands at none of them, what
/// governs the whole of it (an empty name).
std::vector<std::string> governing(const Kind& kind, const Matter& matter);

/// What an organ has issued of a kind and holds today, newest first; `readable`: the caller may open it. One
/// statement.
struct Issued {
  Matter matter;
  bool readable = false;
};
std::vector<Issued> issued_by(const Services& services, db::Tx& tx, const api::Call& call, const std::string& kind,
                              Id organ);
RuleView rule_view(const Services& services, const api::Call& call, const Issued& one, std::string clause = {});

/// GET /matters/{id}/governed. One statement for each kind of rule, and one. Errors: not_found.
Result<GovernedView> governed(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// GET /governed: every kind's steps, with what governs them in the caller's organ. One statement for each kind of
/// rule.
GovernedPage governed_page(const Services& services, db::Tx& tx, const api::Call& call, const ListGoverned& in);

void add_governed_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
