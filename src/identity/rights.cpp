#include <identity/rights.h>

#include <identity/changing.h>
#include <identity/errors.h>

namespace zs::identity {
namespace giving_rights {
namespace {

constexpr db::Statement lock_holder{"lock_holder", "SELECT id FROM person WHERE id = $1 {for_update}"};
constexpr db::Statement select_post_held{"select_post_held",
                                         "SELECT id FROM post WHERE id = $1 AND person = $2 AND ended_at IS NULL"};
constexpr db::Statement select_living_unit{"select_living_unit", "SELECT ended_at IS NOT NULL FROM unit WHERE id = $1"};
constexpr db::Statement select_role_title{"select_role_title", "SELECT title FROM role WHERE name = $1"};
constexpr db::Statement select_role_held{"select_role_held",
                                         "SELECT post FROM role_grant WHERE post = $1 AND role = $2 AND unit = $3"};

/// A post he holds, in a file that is as it was seen.
Result<void> check_post(db::Tx& tx, const Change& change, Id post) {
  if (!tx.one(lock_holder, change.of)) return refuse(errors::not_found);
  if (auto good = check_version(tx, {event::StreamKind::person, change.of}, change.version); !good) return good;
  if (!tx.one(select_post_held, post, change.of)) return refuse(errors::not_found);
  return {};
}

Result<void> check_unit(db::Tx& tx, Id unit) {
  auto row = tx.one(select_living_unit, unit);
  if (!row) return refuse(errors::not_found);
  if (row->boolean(0)) return refuse(errors::identity_unit_ended);
  return {};
}

}  // namespace
}  // namespace giving_rights

Result<void> give_role(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const RoleGrant& grant) {
  using namespace giving_rights;
  if (auto good = check_post(tx, change, grant.post); !good) return good;
  if (auto good = check_unit(tx, grant.unit); !good) return good;
  auto role = tx.one(select_role_title, grant.role);
  if (!role) return refuse(errors::identity_unknown_role, {{"role", grant.role}});
  if (tx.one(select_role_held, grant.post, grant.role, grant.unit))
    return refuse(errors::identity_role_twice, {{"role", role->text(0)}});
  return grant_role(tx, call, ids, grant, of_call(change.reason));
}

Result<void> take_role(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const RoleGrant& grant) {
  using namespace giving_rights;
  if (auto good = check_post(tx, change, grant.post); !good) return good;
  return end_role(tx, call, ids, grant, of_call(change.reason));
}

Result<void> change_charges(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const Charges& to) {
  using namespace giving_rights;
  if (auto good = check_post(tx, change, to.post); !good) return good;
  for (Id unit : to.units)
    if (auto good = check_unit(tx, unit); !good) return good;
  return set_in_charge(tx, call, ids, to, of_call(change.reason));
}

}  // namespace zs::identity
