// Heads, roles and 分管 by the names an office uses.
#include <identity/organisation.h>

#include <identity/errors.h>
#include <identity/rows.h>

namespace zs::identity {

namespace {

constexpr db::Statement select_person_named{"select_person_named", "SELECT id FROM person WHERE user_name_folded = $1"};
constexpr db::Statement select_unit_named{"select_unit_named", "SELECT id FROM unit WHERE name = $1"};
constexpr db::Statement select_main_post{
    "select_main_post", "SELECT id, unit FROM post WHERE person = $1 AND main = 1 AND ended_at IS NULL"};
constexpr db::Statement select_post_in_unit{
    "select_post_in_unit",
    "SELECT id, unit FROM post WHERE person = $1 AND unit = $2 AND ended_at IS NULL ORDER BY id LIMIT 1"};
constexpr db::Statement select_role_named{"select_role_named",
                                          "SELECT name FROM role WHERE name = $1 OR title = $1 ORDER BY name LIMIT 1"};
// The nearest organ at or above: climbed by the caller, one level a statement; offices are shallow.
constexpr db::Statement select_unit_parent{"select_unit_parent", "SELECT is_organ, parent FROM unit WHERE id = $1"};

Result<Id> unit_named(db::Tx& tx, const std::string& name) {
  auto row = tx.one(select_unit_named, name);
  if (!row) return refuse(errors::identity_unknown_unit, {{"unit", name}});
  return row->integer(0);
}

struct AssignedPost {
  Id post;
  Id unit;
};

Result<AssignedPost> seat_of(db::Tx& tx, const Assignment& assignment) {
  auto person = tx.one(select_person_named, folded_user_name(assignment.user_name));
  if (!person) return refuse(errors::identity_unknown_person, {{"user_name", assignment.user_name}});
  std::optional<db::Row> post;
  if (assignment.unit.empty()) {
    post = tx.one(select_main_post, person->integer(0));
  } else {
    auto unit = unit_named(tx, assignment.unit);
    if (!unit) return Failure(unit.error());
    post = tx.one(select_post_in_unit, person->integer(0), *unit);
  }
  if (!post) return refuse(errors::not_found);
  return AssignedPost{post->integer(0), post->integer(1)};
}

Id organ_above(db::Tx& tx, Id unit) {
  for (Id level = unit;;) {
    auto row = tx.one(select_unit_parent, level);
    if (!row || row->null(1) || row->boolean(0)) return level;
    level = row->integer(1);
  }
}

Result<void> assign_roles(db::Tx& tx, const api::Call& call, IdSource& ids, const AssignedPost& seat,
                          const Assignment& a) {
  if (a.roles.empty()) return {};
  Id unit = no_id;
  if (a.role_unit.empty()) {
    unit = organ_above(tx, seat.unit);
  } else {
    auto named = unit_named(tx, a.role_unit);
    if (!named) return Failure(named.error());
    unit = *named;
  }
  for (const auto& role : a.roles) {
    auto known = tx.one(select_role_named, role);
    if (!known) return refuse(errors::identity_unknown_role, {{"role", role}});
    if (auto done = grant_role(tx, call, ids, {seat.post, known->text(0), unit}); !done) return done;
  }
  return {};
}

Result<void> assign_charges(db::Tx& tx, const api::Call& call, IdSource& ids, const AssignedPost& seat,
                            const Assignment& a) {
  if (a.in_charge.empty()) return {};
  std::vector<Id> units;
  for (const auto& name : a.in_charge) {
    auto unit = unit_named(tx, name);
    if (!unit) return Failure(unit.error());
    units.push_back(*unit);
  }
  return set_in_charge(tx, call, ids, {seat.post, std::move(units)});
}

}  // namespace

Result<void> assign(db::Tx& tx, const api::Call& call, IdSource& ids, const Assignment& assignment) {
  auto seat = seat_of(tx, assignment);
  if (!seat) return Failure(seat.error());
  if (assignment.head)
    if (auto done = set_head(tx, call, ids, seat->post, *assignment.head); !done) return done;
  if (auto done = assign_roles(tx, call, ids, *seat, assignment); !done) return done;
  return assign_charges(tx, call, ids, *seat, assignment);
}

}  // namespace zs::identity
