// Reading the whole office: twelve statements, whatever its size.
#include <identity/delegating.h>
#include <identity/mandating.h>
#include <identity/organisation.h>

#include <unordered_map>

namespace zs::identity {

namespace {

constexpr db::Statement select_identity_version{"select_identity_version",
                                                "SELECT version FROM identity_version WHERE one = 1"};
constexpr db::Statement select_units{
    "select_units",
    "SELECT id, parent, name, kind, is_organ, external, protocol_order, ended_at FROM unit ORDER BY id"};
constexpr db::Statement select_unit_relations{
    "select_unit_relations", "SELECT unit, related, type, leads FROM unit_relation ORDER BY unit, type, related"};
constexpr db::Statement select_unit_services{"select_unit_services",
                                             "SELECT office, organ FROM unit_service ORDER BY office, organ"};
constexpr db::Statement select_people{
    "select_people",
    "SELECT id, user_name, name, mobile, email, category, clearance, administrator, active FROM person ORDER BY id"};
constexpr db::Statement select_posts{
    "select_posts",
    "SELECT id, person, unit, title, duty, protocol_order, head, main, ended_at, began_at FROM post ORDER BY id"};
constexpr db::Statement select_post_charges{"select_post_charges",
                                            "SELECT post, unit FROM post_charge ORDER BY post, unit"};
constexpr db::Statement select_role_grants{
    "select_role_grants",
    "SELECT g.post, g.role, g.unit FROM role_grant g JOIN post p ON p.id = g.post WHERE p.ended_at IS NULL "
    "ORDER BY g.role, g.unit, g.post"};
constexpr db::Statement select_roles{"select_roles", "SELECT name, title FROM role ORDER BY name"};

constexpr db::Statement select_deputies{"select_deputies", "SELECT post, deputy FROM post_deputy ORDER BY post"};

template <class T>
std::unordered_map<Id, T*> by_id(std::vector<T>& list) {
  std::unordered_map<Id, T*> map;
  for (auto& item : list) map[item.id] = &item;
  return map;
}

void load_units(db::Tx& tx, Records& records) {
  for (const auto& r : tx.query(select_units))
    records.units.push_back({.id = r.integer(0),
                             .parent = r.optional_integer(1).value_or(no_id),
                             .name = r.text(2),
                             .kind = r.text(3),
                             .is_organ = r.boolean(4),
                             .external = r.boolean(5),
                             .order = static_cast<int>(r.integer(6)),
                             .ended = !r.null(7)});
  auto units = by_id(records.units);
  for (const auto& r : tx.query(select_unit_relations))
    units.at(r.integer(0))->relations.push_back({r.integer(1), static_cast<RelationType>(r.integer(2)), r.boolean(3)});
  for (const auto& r : tx.query(select_unit_services)) units.at(r.integer(0))->serves.push_back(r.integer(1));
}

void load_people(db::Tx& tx, Records& records) {
  for (const auto& r : tx.query(select_people))
    records.people.push_back({.id = r.integer(0),
                              .user_name = r.text(1),
                              .name = r.text(2),
                              .mobile = r.text(3),
                              .email = r.text(4),
                              .category = r.text(5),
                              .clearance = static_cast<int>(r.integer(6)),
                              .administrator = static_cast<api::Administrator>(r.integer(7)),
                              .active = r.boolean(8)});
}

void load_posts(db::Tx& tx, Records& records) {
  for (const auto& r : tx.query(select_posts))
    records.posts.push_back({.id = r.integer(0),
                             .person = r.integer(1),
                             .unit = r.integer(2),
                             .title = r.text(3),
                             .duty = r.text(4),
                             .rank = static_cast<int>(r.integer(5)),
                             .head = r.boolean(6),
                             .main = r.boolean(7),
                             .ended = !r.null(8),
                             .began_at = r.moment(9),
                             .ended_at = r.optional_moment(8).value_or(Instant{})});
  auto posts = by_id(records.posts);
  for (const auto& r : tx.query(select_post_charges)) posts.at(r.integer(0))->in_charge_of.push_back(r.integer(1));
  for (const auto& r : tx.query(select_deputies)) posts.at(r.integer(0))->deputy = r.integer(1);
  for (const auto& r : tx.query(select_role_grants)) records.roles.push_back({r.integer(0), r.text(1), r.integer(2)});
  for (const auto& r : tx.query(select_roles)) records.role_titles[r.text(0)] = r.text(1);
}

}  // namespace

Records load_records(db::Tx& tx) {
  Records records;
  records.version = tx.one(select_identity_version).value().integer(0);
  load_units(tx, records);
  load_people(tx, records);
  load_posts(tx, records);
  load_delegations(tx, records);
  load_mandates(tx, records);
  return records;
}

}  // namespace zs::identity
