#pragma once
// The meter at the receiver (减负): how often a unit is asked and urged by all others together, in matters the caller may
// see; told to whoever is about to ask it once more, and to itself by whom.

#include <api/api.h>
#include <matter/burden_views.h>
#include <matter/kind.h>
#include <matter/services.h>

#include <set>
#include <string>

namespace zs::matter {

/// Fields of the kind whose units it asks: those a step goes over, and those in which a step finds its people.
std::set<std::string> asked_fields(const Kind& kind);

/// One statement. Errors: not_found.
Result<BurdenView> burden(const Services& services, db::Tx& tx, const api::Call& call, const AskBurden& in);

}  // namespace zs::matter
