#include <identity/person_file.h>

#include <event/event.h>
#include <identity/errors.h>
#include <identity/log_in.h>

#include <algorithm>

namespace zs::identity {
namespace person_files {
namespace {

constexpr db::Statement select_account_state{
    "select_account_state",
    "SELECT c.must_change, c.last_log_in_at, s.expires_at, "
    "(SELECT blocked_until FROM log_in_attempt WHERE subject = $2), "
    "(SELECT count(*) FROM session WHERE person = $1 AND expires_at > $3) "
    "FROM person p LEFT JOIN credential c ON c.person = p.id "
    "LEFT JOIN setup_code s ON s.person = p.id AND s.expires_at > $3 WHERE p.id = $1"};

PersonName person_name(const Directory& directory, Id id) {
  const auto* person = directory.person(id);
  return person ? PersonName{id, person->user_name, person->name} : PersonName{id, {}, {}};
}

std::string post_name(const Directory& directory, const Post& post) {
  return unit_name(directory, post.unit).name + " " + post.title;
}

HeldPost held(const Directory& directory, const Post& post) {
  HeldPost out{.id = post.id,
               .title = post.title,
               .duty = post.duty,
               .unit = unit_name(directory, post.unit),
               .organ = unit_name(directory, directory.organ_of(post.unit)),
               .main = post.main && !post.ended,
               .head = post.head && !post.ended,
               .rank = post.rank,
               .began_at = post.began_at};
  if (post.ended) out.ended_at = post.ended_at;
  for (Id unit : post.in_charge_of) out.in_charge_of.push_back(unit_name(directory, unit));
  for (const auto& grant : directory.roles())
    if (grant.post == post.id)
      out.roles.push_back(
          {grant.role, std::string(directory.role_title(grant.role)), unit_name(directory, grant.unit)});
  if (const auto* deputy = directory.post(post.deputy)) out.deputy = person_name(directory, deputy->person);
  return out;
}

std::vector<HeldPost> posts_held(const Directory& directory, const Person& person) {
  std::vector<HeldPost> out;
  for (Id id : person.posts) out.push_back(held(directory, *directory.post(id)));
  auto current = static_cast<std::ptrdiff_t>(out.size());
  for (const auto& post : directory.posts())
    if (post.person == person.id && post.ended) out.push_back(held(directory, post));
  std::ranges::sort(out.begin() + current, out.end(), std::greater(), [](const HeldPost& p) { return *p.ended_at; });
  return out;
}

/// AB 角 is the office's arrangement and open; a delegation is a matter between two, and of the administrators.
void add_acting(const Directory& directory, const api::Call& call, Id person, PersonFile& file) {
  for (const auto& post : directory.posts()) {
    const auto* deputy = directory.post(post.deputy);
    if (!deputy || post.ended || deputy->ended) continue;
    if (deputy->person == person)
      file.acts_for.push_back({person_name(directory, post.person), post_name(directory, post), "deputy", {}});
    if (post.person == person)
      file.acted_for_by.push_back({person_name(directory, deputy->person), post_name(directory, post), "deputy", {}});
  }
  if (call.caller.person != person && call.caller.administrator == api::Administrator::none) return;
  for (const auto& one : directory.delegations()) {
    if (one.reach.from > call.now || (one.reach.to && *one.reach.to <= call.now)) continue;
    if (one.agent == person)
      file.acts_for.push_back({person_name(directory, one.principal), {}, "delegation", one.reach.to});
    if (one.principal == person)
      file.acted_for_by.push_back({person_name(directory, one.agent), {}, "delegation", one.reach.to});
  }
}

AccountView account_of(db::Tx& tx, const api::Call& call, const Person& person) {
  auto row = tx.one(select_account_state, person.id, account_subject(person.user_name), call.now).value();
  AccountView view{.state = row.null(0)      ? "none"
                            : row.boolean(0) ? "must_change"
                                             : "set",
                   .code_until = row.optional_moment(2),
                   .last_log_in_at = row.optional_moment(1),
                   .sessions = static_cast<int>(row.integer(4))};
  if (!person.active) view.state = "closed";
  if (auto paused = row.optional_moment(3); paused && *paused > call.now) view.paused_until = paused;
  return view;
}

}  // namespace
}  // namespace person_files

Result<PersonFile> person_file(db::Tx& tx, const Directory& directory, const api::Call& call, Id id) {
  using namespace person_files;
  const auto* person = directory.person(id);
  if (!person) return refuse(errors::not_found);
  PersonFile file{.id = id,
                  .user_name = person->user_name,
                  .name = person->name,
                  .category = person->category,
                  .administrator = std::string(to_text(person->administrator)),
                  .active = person->active,
                  .posts = posts_held(directory, *person)};
  if (may_see_contact(directory, call.caller, *person)) {
    file.mobile = person->mobile;
    file.email = person->email;
  }
  add_acting(directory, call, id, file);
  const auto administrator = call.caller.administrator;
  const bool system = administrator == api::Administrator::system;
  if (!system && administrator != api::Administrator::security) return file;
  if (system) file.account = account_of(tx, call, *person);
  auto changes = changes_of(tx, directory, {event::StreamKind::person, id});
  file.version = changes.version;
  file.changes = std::move(changes.lines);
  return file;
}

}  // namespace zs::identity
