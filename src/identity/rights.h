#pragma once
// What somebody's posts open, as the security administrator gives and takes it: roles for a unit, and what a leader is
// in charge of (分管). Who has an account and a post is the system administrator's (administer.h): neither can make
// somebody powerful alone. Each change has a reason and a version, as there.

#include <identity/administer.h>

namespace zs::identity {

/// Errors: not_found (the person, his post, the unit), identity_changed_meanwhile, identity_unit_ended,
/// identity_unknown_role, identity_role_twice.
Result<void> give_role(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const RoleGrant& grant);
/// Errors: not_found (also: he does not hold it), identity_changed_meanwhile.
Result<void> take_role(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const RoleGrant& grant);

/// The post is in charge of these and nothing else from now on. Errors: not_found (the person, his post, a unit),
/// identity_changed_meanwhile, identity_unit_ended.
Result<void> change_charges(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const Charges& to);

}  // namespace zs::identity
