#pragma once
// Revoking and repealing an issued paper (撤销、废止), by whoever keeps the register it stands in. Only kinds that say
// `"in_force": true` have papers that are in force.

#include <api/api.h>
#include <matter/kind.h>
#include <matter/requests.h>
#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// POST /matters/{id}/validity. Errors: not_found, matter_not_in_force, matter_not_registry, matter_validity_settled,
/// invalid.
Result<api::Subject> settle_validity(const Services& services, db::Tx& tx, const api::Call& call,
                                     const SettleValidity& in);

/// It bears a number, or went its whole way where there are none; a draft or what was not approved was never issued.
bool was_issued(const Kind& kind, const Matter& matter);

/// Whether the person may do so now. A statement only for papers that were issued and are in force.
bool may_settle_validity(db::Tx& tx, const Kind& kind, const Matter& matter, Id person);

}  // namespace zs::matter
