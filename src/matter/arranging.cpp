#include <identity/errors.h>
#include <matter/arranging.h>
#include <matter/context.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter::arranging {

PersonName named(const Seen& s, Id person) { return {person, person_name(*s.directory, person)}; }

PostName post_named(const Seen& s, Id post) {
  return {post, post_title(*s.directory, post), unit_name_of_post(*s.directory, post)};
}

std::string kind_title(const Seen& s, const std::string& kind) {
  auto known = kind.empty() ? nullptr : s.services.kinds->newest(kind);
  return known ? declared(known->title, s.call.language) : std::string();
}

Arranged arranged(const Seen& s, const Setting& setting) {
  const auto& [id, from, to, made_by, made_at] = setting;
  std::string state = s.call.now < from ? "coming" : "holding";
  if (to && *to <= s.call.now) state = "over";
  auto label = say("behalf", state, s.call.language);
  return {id, from, to, std::move(state), std::move(label), named(s, made_by), made_at};
}

bool may_arrange(const identity::Directory& directory, const api::Call& call, Id person) {
  if (call.caller.person == person) return true;
  const auto* post = directory.post(main_post_of(directory, person));
  auto office = post ? directory.role_holders(office_director_role, post->unit) : std::vector<identity::Chosen>();
  return std::ranges::any_of(office, [&](const auto& one) { return one.person == call.caller.person; });
}

Result<Id> whose(const identity::Directory& directory, const api::Call& call, const std::optional<api::IdText>& wanted,
                 const ErrorKind& not_yours) {
  Id person = wanted ? Id(*wanted) : call.caller.person;
  if (!directory.person(person)) return refuse(errors::not_found);
  if (!may_arrange(directory, call, person)) return refuse(not_yours);
  return person;
}

api::Subject published(const Services& services, db::Tx& tx, Id subject) {
  services.publish(tx);
  if (services.wake) tx.after_commit(services.wake);
  return api::Subject{subject};
}

}  // namespace zs::matter::arranging
