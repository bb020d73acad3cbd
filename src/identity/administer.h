#pragma once
// The office as the system administrator keeps it by hand: units in protocol order, people and what posts they hold.
// Every change is made for a reason and against the version somebody had before him: the number of the last event on
// the stream of the unit or the person. The last step of the transaction is Service::publish(tx), as with all changes.

#include <identity/organisation.h>

#include <optional>
#include <string>

namespace zs::identity {

/// What is changed, as it was seen, and why.
struct Change {
  Id of = no_id;  // a unit, a person
  std::int64_t version = 0;
  std::string reason;
};

/// Where a unit stands: under `parent`, before its sibling `before`; no_id: on top, at the end.
struct Place {
  Id parent = no_id;
  Id before = no_id;
};

/// What an order of siblings becomes when one of them is put before another: the ids with their new numbers. The
/// numbers they have are dealt out anew, so that lists over the whole office keep their order. Pure.
struct Ordered {
  Id unit;
  int order;
};
std::vector<Ordered> placed(const Directory& directory, Id unit, const Place& place);

struct Founding {
  NewUnit unit;
  Place place = {};
  std::string reason;
};
/// Errors: required, identity_unit_exists, not_found (the parent), identity_unit_ended.
Result<Id> found_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const Founding& founding);
struct UnitChange {
  std::string name;
  std::string kind;
  bool is_organ = false;
  Place place;
};
/// Errors: not_found, required, identity_changed_meanwhile, identity_unit_exists, identity_unit_ring,
/// identity_unit_ended.
Result<void> change_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const UnitChange& to);
/// Errors: not_found, identity_changed_meanwhile, identity_unit_ended, identity_unit_has_people,
/// identity_unit_has_units.
Result<void> end_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change);

struct PersonChange {
  std::string name;
  std::string mobile;
  std::string email;
  std::string category;
};
/// Errors: not_found, required, identity_changed_meanwhile.
Result<void> change_person(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change,
                           const PersonChange& to);
/// Leaves the office, or comes back: his posts end with his account. Errors: not_found, identity_changed_meanwhile,
/// identity_own_account.
Result<void> change_account(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, bool active);
/// Errors: as add_post; identity_changed_meanwhile, identity_post_twice, identity_date_ahead.
Result<void> give_post(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const NewPost& post);
struct PostChange {
  Id post = no_id;
  std::string title;
  std::string duty;
  int rank = 0;
  bool head = false;
  bool main = false;
};
/// Errors: not_found, required, identity_changed_meanwhile.
Result<void> change_post(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const PostChange& to);
/// Errors: not_found, identity_changed_meanwhile.
Result<void> take_post(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, Id post);

}  // namespace zs::identity
