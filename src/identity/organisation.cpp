#include <identity/organisation.h>

#include <event/event.h>
#include <identity/changing.h>
#include <identity/errors.h>
#include <identity/rows.h>

#include <base/text.h>

#include <algorithm>
#include <cctype>

namespace zs::identity {

namespace {

constexpr db::Statement insert_unit{
    "insert_unit",
    "INSERT INTO unit (id, name, kind, parent, is_organ, external, protocol_order) VALUES ($1, $2, $3, $4, $5, $6, $7) "
    "ON CONFLICT (name) DO NOTHING"};
constexpr db::Statement insert_person{
    "insert_person",
    "INSERT INTO person (id, user_name, user_name_folded, name, mobile, email, category, clearance, administrator, "
    "active) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT (user_name_folded) DO NOTHING"};
constexpr db::Statement insert_post{
    "insert_post",
    "INSERT INTO post (id, person, unit, title, duty, protocol_order, head, main, began_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
constexpr db::Statement select_person_for_post{"select_person_for_post",
                                               "SELECT administrator, (SELECT count(*) FROM post WHERE person = $1 AND "
                                               "ended_at IS NULL) FROM person WHERE id = $1 {for_update}"};
constexpr db::Statement select_unit_exists{"select_unit_exists", "SELECT ended_at IS NOT NULL FROM unit WHERE id = $1"};
constexpr db::Statement select_current_post{
    "select_current_post", "SELECT person, unit, main FROM post WHERE id = $1 AND ended_at IS NULL {for_update}"};
constexpr db::Statement update_post_ended{"update_post_ended", "UPDATE post SET ended_at = $2 WHERE id = $1"};
constexpr db::Statement update_next_main_post{
    "update_next_main_post",
    "UPDATE post SET main = 1 WHERE id = (SELECT min(id) FROM post WHERE person = $1 AND ended_at IS NULL)"};
constexpr db::Statement delete_roles_of_post{"delete_roles_of_post", "DELETE FROM role_grant WHERE post = $1"};
constexpr db::Statement delete_charges_of_post{"delete_charges_of_post", "DELETE FROM post_charge WHERE post = $1"};
constexpr db::Statement update_unit_without_head{
    "update_unit_without_head", "UPDATE post SET head = 0 WHERE unit = $1 AND head = 1 AND ended_at IS NULL"};
constexpr db::Statement update_post_head{"update_post_head", "UPDATE post SET head = $2 WHERE id = $1"};
constexpr db::Statement insert_charge{
    "insert_charge", "INSERT INTO post_charge (post, unit) VALUES ($1, $2) ON CONFLICT (post, unit) DO NOTHING"};
constexpr db::Statement upsert_role{
    "upsert_role",
    "INSERT INTO role (name, title) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET title = excluded.title"};
constexpr db::Statement insert_role_grant{
    "insert_role_grant",
    "INSERT INTO role_grant (post, role, unit) VALUES ($1, $2, $3) ON CONFLICT (post, role, unit) DO NOTHING"};
constexpr db::Statement delete_role_grant{"delete_role_grant",
                                          "DELETE FROM role_grant WHERE post = $1 AND role = $2 AND unit = $3"};
constexpr db::Statement update_person_active{"update_person_active", "UPDATE person SET active = $2 WHERE id = $1"};
constexpr db::Statement select_setting{"select_setting", "SELECT value FROM setting WHERE name = $1"};
constexpr db::Statement upsert_setting{
    "upsert_setting",
    "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"};

struct CurrentPost {
  Id person;
  Id unit;
  bool main;
};

std::optional<CurrentPost> current_post(db::Tx& tx, Id post) {
  auto row = tx.one(select_current_post, post);
  if (!row) return std::nullopt;
  return CurrentPost{row->integer(0), row->integer(1), row->boolean(2)};
}

json::object told_of(const RoleGrant& grant) {
  return {{"post", to_text(grant.post)}, {"role", grant.role}, {"unit", to_text(grant.unit)}};
}

Result<void> check_person(const NewPerson& person) {
  if (!valid_user_name(person.user_name)) return refuse(errors::identity_user_name_malformed);
  if (trim(person.name).empty()) return refuse(errors::invalid, {}, {{"/name", &errors::required, {}}});
  return {};
}

Result<Id> store_person(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPerson& p, const Because& why) {
  if (auto good = check_person(p); !good) return Failure(good.error());
  Id id = ids.next(call.now);
  auto changed = tx.execute(insert_person, id, p.user_name, folded_user_name(p.user_name), trim(p.name), p.mobile,
                            p.email, p.category, p.clearance, static_cast<int>(p.administrator));
  if (changed == 0) return refuse(errors::identity_user_name_taken, {{"user_name", p.user_name}});
  record(tx, call, ids,
         change_event({event::StreamKind::person, id}, "add_person",
                      {{"user_name", p.user_name},
                       {"name", p.name},
                       {"mobile", p.mobile},
                       {"email", p.email},
                       {"category", p.category},
                       {"clearance", p.clearance},
                       {"administrator", static_cast<int>(p.administrator)}},
                      why));
  return id;
}

}  // namespace

Result<void> check_version(db::Tx& tx, const event::Stream& stream, std::int64_t version) {
  if (event::head_of(tx, stream).seq == version) return {};
  return refuse(errors::identity_changed_meanwhile);
}

event::Draft change_event(const event::Stream& stream, std::string_view verb, json::object body, const Because& why) {
  if (!why.reason.empty()) body["reason"] = why.reason;
  return {.stream = stream, .verb = std::string(verb), .body = std::move(body), .key = why.key};
}

void record(db::Tx& tx, const api::Call& call, IdSource& ids, const event::Draft& change) {
  event::append(tx, call, ids.next(call.now), change);
}

bool valid_user_name(std::string_view name) {
  return name.size() >= 2 && name.size() <= 64 &&
         std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) || c == '.' || c == '-' || c == '_'; });
}

std::string folded_user_name(std::string_view name) {
  std::string folded(trim(name));
  std::ranges::transform(folded, folded.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return folded;
}

Result<Id> add_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const NewUnit& unit, const Because& why) {
  Id id = ids.next(call.now);
  auto parent = unit.parent == no_id ? std::nullopt : std::optional(unit.parent);
  if (tx.execute(insert_unit, id, unit.name, unit.kind, parent, unit.is_organ, unit.external, unit.order) == 0)
    return refuse(errors::identity_unit_exists, {{"unit", unit.name}});
  record(tx, call, ids,
         change_event({event::StreamKind::unit, id}, "add_unit",
                      {{"name", unit.name},
                       {"kind", unit.kind},
                       {"parent", to_text(unit.parent)},
                       {"is_organ", unit.is_organ},
                       {"external", unit.external},
                       {"order", unit.order}},
                      why));
  return id;
}

Result<Id> add_person(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPerson& person, const Because& why) {
  return store_person(tx, call, ids, person, why);
}

Result<Id> add_administrator(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPerson& person,
                             api::Administrator administrator) {
  auto one_of_three = person;
  one_of_three.administrator = administrator;
  return store_person(tx, call, ids, one_of_three, {});
}

Result<Id> add_post(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPost& post, const Because& why) {
  auto person = tx.one(select_person_for_post, post.person);
  auto unit = tx.one(select_unit_exists, post.unit);
  if (!person || !unit) return refuse(errors::not_found);
  if (unit->boolean(0)) return refuse(errors::identity_unit_ended);
  if (person->integer(0) != 0) return refuse(errors::identity_administrator_has_no_post);
  Id id = ids.next(call.now);
  bool main = person->integer(1) == 0;
  if (post.head) tx.execute(update_unit_without_head, post.unit);
  tx.execute(insert_post, id, post.person, post.unit, post.title, post.duty, post.rank, post.head, main,
             post.began.value_or(call.now));
  record(tx, call, ids,
         change_event({event::StreamKind::person, post.person}, "add_post",
                      {{"post", to_text(id)},
                       {"unit", to_text(post.unit)},
                       {"title", post.title},
                       {"duty", post.duty},
                       {"rank", post.rank},
                       {"head", post.head},
                       {"main", main}},
                      why));
  return id;
}

Result<void> end_post(db::Tx& tx, const api::Call& call, IdSource& ids, Id post, const Because& why) {
  auto current = current_post(tx, post);
  if (!current) return refuse(errors::not_found);
  tx.execute(update_post_ended, post, call.now);
  tx.execute(delete_roles_of_post, post);
  tx.execute(delete_charges_of_post, post);
  if (current->main) tx.execute(update_next_main_post, current->person);
  record(tx, call, ids,
         change_event({event::StreamKind::person, current->person}, "end_post", {{"post", to_text(post)}}, why));
  return {};
}

Result<void> set_head(db::Tx& tx, const api::Call& call, IdSource& ids, Id post, bool head) {
  auto current = current_post(tx, post);
  if (!current) return refuse(errors::not_found);
  if (head) tx.execute(update_unit_without_head, current->unit);
  tx.execute(update_post_head, post, head);
  record(tx, call, ids,
         change_event({event::StreamKind::person, current->person}, "set_head",
                      {{"post", to_text(post)}, {"head", head}}));
  return {};
}

Result<void> set_in_charge(db::Tx& tx, const api::Call& call, IdSource& ids, const Charges& to, const Because& why) {
  const auto& [post, units] = to;
  auto current = current_post(tx, post);
  if (!current) return refuse(errors::not_found);
  json::array names;
  tx.execute(delete_charges_of_post, post);
  for (Id unit : units) {
    if (!tx.one(select_unit_exists, unit)) return refuse(errors::not_found);
    tx.execute(insert_charge, post, unit);
    names.push_back(json::value(to_text(unit)));
  }
  record(tx, call, ids,
         change_event({event::StreamKind::person, current->person}, "set_in_charge",
                      {{"post", to_text(post)}, {"units", std::move(names)}}, why));
  return {};
}

void define_role(db::Tx& tx, std::string_view role, std::string_view title) { tx.execute(upsert_role, role, title); }

Result<void> grant_role(db::Tx& tx, const api::Call& call, IdSource& ids, const RoleGrant& grant, const Because& why) {
  auto current = current_post(tx, grant.post);
  if (!current || !tx.one(select_unit_exists, grant.unit)) return refuse(errors::not_found);
  if (tx.execute(insert_role_grant, grant.post, grant.role, grant.unit) == 0) return {};
  record(tx, call, ids,
         change_event({event::StreamKind::person, current->person}, "grant_role", told_of(grant), why));
  return {};
}

Result<void> end_role(db::Tx& tx, const api::Call& call, IdSource& ids, const RoleGrant& grant, const Because& why) {
  auto current = current_post(tx, grant.post);
  if (!current || tx.execute(delete_role_grant, grant.post, grant.role, grant.unit) == 0)
    return refuse(errors::not_found);
  record(tx, call, ids, change_event({event::StreamKind::person, current->person}, "end_role", told_of(grant), why));
  return {};
}

Result<void> set_active(db::Tx& tx, const api::Call& call, IdSource& ids, const Activity& to) {
  const auto& [person, active, why] = to;
  if (tx.execute(update_person_active, person, active) == 0) return refuse(errors::not_found);
  if (!active) end_badges(tx, call.now, person);
  record(tx, call, ids, change_event({event::StreamKind::person, person}, active ? "enable" : "disable", {}, why));
  return {};
}

std::optional<std::string> setting(db::Tx& tx, std::string_view name) {
  auto row = tx.one(select_setting, name);
  return row ? std::optional(row->text(0)) : std::nullopt;
}

void set_setting(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view name, std::string_view value) {
  tx.execute(upsert_setting, name, value);
  record(
      tx, call, ids,
      change_event({event::StreamKind::setting, settings_stream}, "set_setting", {{"name", name}, {"value", value}}));
}

}  // namespace zs::identity
