#include <identity/people.h>

namespace zs::identity {

namespace {

UnitName unit_name(const Directory& directory, Id id) {
  auto* unit = directory.unit(id);
  return {id, unit ? unit->name : std::string()};
}

}  // namespace

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
