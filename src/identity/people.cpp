#include <identity/people.h>

#include <event/trail.h>

#include <algorithm>

namespace zs::identity {

namespace {

constexpr int most_changes = 100;

}  // namespace

std::string person_called(const Directory& directory, Id person) {
  const auto* found = directory.person(person);
  return found ? found->name : std::string();
}

UnitName unit_name(const Directory& directory, Id id) {
  auto* unit = directory.unit(id);
  return {id, unit ? unit->name : std::string()};
}

bool may_see_contact(const Directory& directory, const api::Caller& caller, const Person& person) {
  if (caller.administrator != api::Administrator::none || caller.person == person.id) return true;
  return std::ranges::any_of(person.posts, [&](Id mine) {
    return std::ranges::any_of(caller.posts, [&](Id his) {
      return directory.organ_of(directory.post(mine)->unit) == directory.organ_of(directory.post(his)->unit);
    });
  });
}

Changes changes_of(db::Tx& tx, const Directory& directory, const event::Stream& stream) {
  Changes changes;
  for (const auto& event : event::latest(tx, stream, most_changes)) {
    const auto* reason = event.body.if_contains("reason");
    changes.version = std::max(changes.version, event.seq);
    changes.lines.push_back({event.at, person_called(directory, event.actor), event.verb,
                             reason && reason->is_string() ? std::string(reason->as_string()) : std::string()});
  }
  return changes;
}

std::string_view to_text(api::Administrator administrator) {
  switch (administrator) {
    case api::Administrator::none:
      return "none";
    case api::Administrator::system:
      return "system";
    case api::Administrator::security:
      return "security";
    case api::Administrator::audit:
      return "audit";
  }
  return "none";
}

std::vector<PostView> posts_of(const Directory& directory, const Person& person) {
  std::vector<PostView> list;
  for (Id id : person.posts)
    if (auto* post = directory.post(id))
      list.push_back({id, post->title, unit_name(directory, post->unit),
                      unit_name(directory, directory.organ_of(post->unit)), post->main, post->rank});
  return list;
}

MePart me_part(const Directory& directory, const api::Call& call) {
  const auto& caller = call.caller;
  MePart part{.person = {caller.person, caller.user_name, caller.name},
              .administrator = std::string(to_text(caller.administrator)),
              .clearance = caller.clearance,
              .csrf_token = caller.csrf_token,
              .language = std::string(to_text(call.language))};
  if (auto* person = directory.person(caller.person); person && !caller.posts.empty())
    part.posts = posts_of(directory, *person);
  return part;
}

}  // namespace zs::identity
