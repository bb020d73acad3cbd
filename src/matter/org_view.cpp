#include <base/phrases.h>
#include <matter/org_view.h>

namespace zs::matter {
namespace {

expr::People candidates(const std::vector<identity::Chosen>& chosen) {
  expr::People people;
  for (const auto& one : chosen) people.push_back({one.person, one.post, one.reason});
  return people;
}

expr::People candidates(const std::optional<identity::Chosen>& chosen) {
  if (!chosen) return {};
  return {{chosen->person, chosen->post, chosen->reason}};
}

}  // namespace

Id main_post_of(const identity::Directory& directory, Id person) {
  const auto* found = directory.person(person);
  if (!found) return no_id;
  for (Id post : found->posts)
    if (const auto* p = directory.post(post); p && p->main) return post;
  return found->posts.empty() ? no_id : found->posts.front();
}

std::string person_name(const identity::Directory& directory, Id person) {
  const auto* found = directory.person(person);
  return found ? found->name : std::string();
}

std::string post_title(const identity::Directory& directory, Id post) {
  const auto* found = directory.post(post);
  return found ? found->title : std::string();
}

std::string unit_name(const identity::Directory& directory, Id unit) {
  const auto* found = directory.unit(unit);
  return found ? found->name : std::string();
}

std::string unit_name_of_post(const identity::Directory& directory, Id post) {
  const auto* found = directory.post(post);
  return found ? unit_name(directory, found->unit) : std::string();
}

Id DirectoryView::unit_of(const expr::Candidate& person) const {
  Id post = person.post != no_id ? person.post : main_post_of(*directory_, person.person);
  const auto* found = directory_->post(post);
  return found ? found->unit : no_id;
}

std::optional<expr::Candidate> DirectoryView::main_post(Id person) const {
  Id post = main_post_of(*directory_, person);
  if (post == no_id) return std::nullopt;
  return expr::Candidate{person, post, phrases::reason::chosen_in_form};
}

expr::People DirectoryView::unit_head(Id unit, Id except_person) const {
  return candidates(directory_->unit_head(unit, except_person));
}

expr::People DirectoryView::role_holders(std::string_view role, Id unit) const {
  return candidates(directory_->role_holders(role, unit));
}

expr::People DirectoryView::leader_in_charge(Id unit) const { return candidates(directory_->leader_in_charge(unit)); }

Id DirectoryView::organ(Id unit) const { return directory_->organ_of(unit); }
Id DirectoryView::superior_unit(Id unit) const { return directory_->superior_unit(unit).value_or(no_id); }

Id DirectoryView::office(Id unit) const {
  const auto* own = directory_->unit(unit);
  if (!own) return no_id;
  for (const auto& candidate : directory_->units())
    for (Id served : candidate.serves)
      if (served == own->organ || candidate.id == own->organ) return candidate.id;
  return no_id;
}

expr::People DirectoryView::members(Id unit) const {
  expr::People people;
  for (const auto* post : directory_->posts_in(unit))
    people.push_back(
        {post->person, post->id, Phrase(phrases::reason::member, {{"unit", unit_name(*directory_, unit)}})});
  return people;
}

}  // namespace zs::matter
