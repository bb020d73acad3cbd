#include <identity/import_undo.h>

#include <identity/changing.h>
#include <identity/errors.h>
#include <identity/rows.h>

#include <algorithm>
#include <set>

namespace zs::identity {
namespace undoing {
namespace {

constexpr std::size_t most_obstacles = 20;

constexpr db::Statement delete_import_people{"delete_import_people",
                                             "DELETE FROM staff_import_person WHERE import < $1"};
constexpr db::Statement insert_import{
    "insert_import",
    "INSERT INTO staff_import (id, at, made_by, created, updated, ended) VALUES ($1, $2, $3, $4, $5, $6)"};
constexpr db::Statement insert_import_person{
    "insert_import_person",
    "INSERT INTO staff_import_person (import, person, seq, before) VALUES ($1, $2, "
    "(SELECT coalesce(max(seq), 0) FROM event WHERE stream_kind = 2 AND stream_id = $2), $3)"};
constexpr db::Statement select_last_import{
    "select_last_import",
    "SELECT id, at, made_by, created, updated, ended, undone_at FROM staff_import ORDER BY id DESC LIMIT 1"};
constexpr db::Statement select_import_people{
    "select_import_people",
    "SELECT p.person, p.before, p.seq < (SELECT max(seq) FROM event e WHERE e.stream_kind = 2 AND e.stream_id = "
    "p.person), EXISTS (SELECT 1 FROM event e WHERE e.actor = p.person AND e.idempotency_key IS NOT NULL AND p.before "
    "= '') FROM staff_import_person p WHERE p.import = $1 ORDER BY p.person"};
constexpr db::Statement update_import_undone{"update_import_undone",
                                             "UPDATE staff_import SET undone_at = $2 WHERE id = $1"};

constexpr db::Statement delete_post_roles{
    "delete_post_roles", "DELETE FROM role_grant WHERE post IN (SELECT id FROM post WHERE person = $1)"};
constexpr db::Statement delete_post_charges{
    "delete_post_charges", "DELETE FROM post_charge WHERE post IN (SELECT id FROM post WHERE person = $1)"};
constexpr db::Statement delete_post{"delete_post", "DELETE FROM post WHERE id = $1"};
constexpr db::Statement delete_code{"delete_code", "DELETE FROM setup_code WHERE person = $1"};
constexpr db::Statement delete_person{"delete_person", "DELETE FROM person WHERE id = $1"};
constexpr db::Statement update_person_back{
    "update_person_back",
    "UPDATE person SET name = $2, mobile = $3, email = $4, category = $5, active = $6 WHERE id = $1"};
constexpr db::Statement update_posts_plain{"update_posts_plain",
                                           "UPDATE post SET head = 0, main = 0 WHERE person = $1 AND ended_at IS NULL"};
constexpr db::Statement update_post_back{
    "update_post_back",
    "UPDATE post SET title = $2, duty = $3, protocol_order = $4, head = $5, main = "
    "$6, ended_at = NULL WHERE id = $1"};
constexpr db::Statement insert_role_back{"insert_role_back",
                                         "INSERT INTO role_grant (post, role, unit) VALUES ($1, $2, $3)"};
constexpr db::Statement insert_charge_back{"insert_charge_back",
                                           "INSERT INTO post_charge (post, unit) VALUES ($1, $2)"};

json::object image_of(const Directory& directory, const Post& post) {
  json::array roles, charges;
  for (const auto& grant : directory.roles())
    if (grant.post == post.id) roles.push_back({{"role", grant.role}, {"unit", to_text(grant.unit)}});
  for (Id unit : post.in_charge_of) charges.push_back(json::value(to_text(unit)));
  return {{"id", to_text(post.id)}, {"title", post.title}, {"duty", post.duty}, {"rank", post.rank},
          {"head", post.head},      {"main", post.main},   {"roles", roles},    {"charges", charges}};
}

std::string text_at(const json::object& o, std::string_view key) { return std::string(o.at(key).as_string()); }
Id id_at(const json::object& o, std::string_view key) { return id_from_text(o.at(key).as_string()).value(); }

void put_back(db::Tx& tx, const json::object& post) {
  const Id id = id_at(post, "id");
  tx.execute(update_post_back, id, text_at(post, "title"), text_at(post, "duty"), post.at("rank").as_int64(),
             post.at("head").as_bool(), post.at("main").as_bool());
  for (const auto& role : post.at("roles").as_array())
    tx.execute(insert_role_back, id, text_at(role.as_object(), "role"), id_at(role.as_object(), "unit"));
  for (const auto& unit : post.at("charges").as_array())
    tx.execute(insert_charge_back, id, id_from_text(unit.as_string()).value());
}

std::set<Id> posts_in(const json::object& before) {
  std::set<Id> ids;
  for (const auto& post : before.at("posts").as_array()) ids.insert(id_at(post.as_object(), "id"));
  return ids;
}

struct Touched {
  Id person;
  json::value before;  // null for who was not there
  bool changed_since;
  bool acted;
};

std::vector<Touched> touched_by(db::Tx& tx, Id import) {
  std::vector<Touched> out;
  for (const auto& row : tx.query(select_import_people, import)) {
    auto before = row.text(1).empty() ? json::value() : parse_json(row.text(1)).value();
    out.push_back({row.integer(0), std::move(before), row.boolean(2), row.boolean(3)});
  }
  return out;
}

/// Posts he holds only since the import.
std::vector<Id> new_posts(const Directory& directory, const Touched& one) {
  const auto old = one.before.is_object() ? posts_in(one.before.as_object()) : std::set<Id>();
  std::vector<Id> posts;
  if (const auto* person = directory.person(one.person))
    for (Id post : person->posts)
      if (!old.contains(post)) posts.push_back(post);
  return posts;
}

const ErrorKind* obstacle(db::Tx& tx, const Service& service, const Directory& directory, const Touched& one) {
  if (one.changed_since) return &errors::identity_import_changed;
  if (one.acted) return &errors::identity_import_acted;
  bool used =
      std::ranges::any_of(new_posts(directory, one), [&](Id post) { return service.in_use(tx, one.person, post); });
  return used ? &errors::identity_import_has_work : nullptr;
}

void restore(db::Tx& tx, const Directory& directory, Instant now, const Touched& one) {
  tx.execute(delete_post_roles, one.person);
  tx.execute(delete_post_charges, one.person);
  tx.execute(update_posts_plain, one.person);
  for (Id post : new_posts(directory, one)) tx.execute(delete_post, post);
  if (!one.before.is_object()) {
    tx.execute(delete_code, one.person);
    end_badges(tx, now, one.person);
    tx.execute(delete_person, one.person);
    return;
  }
  const auto& before = one.before.as_object();
  tx.execute(update_person_back, one.person, text_at(before, "name"), text_at(before, "mobile"),
             text_at(before, "email"), text_at(before, "category"), before.at("active").as_bool());
}

}  // namespace
}  // namespace undoing

void Images::note(const Directory& directory, Id id) {
  const auto* person = directory.person(id);
  if (!person || before_.contains(id)) return;
  json::array posts;
  for (Id post : person->posts) posts.push_back(undoing::image_of(directory, *directory.post(post)));
  before_[id] = json::serialize(json::object{{"name", person->name},
                                             {"mobile", person->mobile},
                                             {"email", person->email},
                                             {"category", person->category},
                                             {"active", person->active},
                                             {"posts", std::move(posts)}});
}

void keep_import(db::Tx& tx, const api::Call& call, Id import, const ImportCounts& counts, const Images& images) {
  using namespace undoing;
  tx.execute(delete_import_people, import);
  tx.execute(insert_import, import, call.now, call.caller.person, counts.created, counts.updated, counts.ended);
  for (const auto& [person, before] : images.all()) tx.execute(insert_import_person, import, person, before);
}

Result<LastImport> last_import(db::Tx& tx, const Service& service, const api::Call& call) {
  using namespace undoing;
  auto row = tx.one(select_last_import);
  if (!row) return refuse(errors::not_found);
  const auto directory = service.directory(tx);
  const auto* by = directory->person(row->integer(2));
  LastImport last{.id = row->integer(0),
                  .at = row->moment(1),
                  .by = by ? by->name : std::string(),
                  .created = static_cast<int>(row->integer(3)),
                  .updated = static_cast<int>(row->integer(4)),
                  .ended = static_cast<int>(row->integer(5)),
                  .undone_at = row->optional_moment(6)};
  if (last.undone_at) return last;
  for (const auto& one : touched_by(tx, last.id)) {
    const auto* why = obstacle(tx, service, *directory, one);
    if (!why) continue;
    const auto* person = directory->person(one.person);
    last.obstacles.push_back(
        {person ? PersonName{person->id, person->user_name, person->name} : PersonName{one.person, {}, {}},
         sentence(*why, {}, call.language)});
    if (last.obstacles.size() == most_obstacles) break;
  }
  return last;
}

Result<void> undo_import(db::Tx& tx, const Service& service, const api::Call& call, Id import,
                         const std::string& reason) {
  using namespace undoing;
  auto last = last_import(tx, service, call);
  if (!last) return Failure(last.error());
  if (last->id != import || last->undone_at) return refuse(errors::not_found);
  if (!last->obstacles.empty()) {
    const auto& first = last->obstacles.front();
    return refuse(errors::identity_import_built_on, {{"name", first.person.name}, {"why", first.why}});
  }
  const auto directory = service.directory(tx);
  const auto touched = touched_by(tx, import);
  record(tx, call, service.ids(),
         change_event({event::StreamKind::setting, settings_stream}, "undo_import",
                      {{"import", to_text(import)}, {"people", touched.size()}}, of_call(reason)));
  for (const auto& one : touched) restore(tx, *directory, call.now, one);
  // Heads and main posts are one of a kind: all are taken off before any is put back.
  for (const auto& one : touched) {
    if (one.before.is_object())
      for (const auto& post : one.before.as_object().at("posts").as_array()) put_back(tx, post.as_object());
    record(tx, call, service.ids(),
           change_event({event::StreamKind::person, one.person}, "undo_import",
                        {{"import", to_text(import)}, {"before", one.before}}));
  }
  tx.execute(update_import_undone, import, call.now);
  return {};
}

}  // namespace zs::identity
