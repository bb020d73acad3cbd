#pragma once
// The office as assignee rules see it, answered by one snapshot of the directory.

#include <expr/expr.h>
#include <identity/directory.h>

namespace zs::matter {

class DirectoryView final : public expr::OrgView {
 public:
  explicit DirectoryView(const identity::Directory& directory) : directory_(&directory) {}
  Id unit_of(const expr::Candidate& person) const override;
  std::optional<expr::Candidate> main_post(Id person) const override;
  expr::People unit_head(Id unit, Id except_person) const override;
  expr::People role_holders(std::string_view role, Id unit) const override;
  expr::People leader_in_charge(Id unit) const override;
  Id superior_unit(Id unit) const override;
  Id organ(Id unit) const override;
  Id office(Id unit) const override;
  expr::People members(Id unit) const override;

 private:
  const identity::Directory* directory_;
};

/// The main post of a person; no_id when he has none.
Id main_post_of(const identity::Directory& directory, Id person);

/// Names of people, posts and units as text; empty for those gone.
std::string person_name(const identity::Directory& directory, Id person);
std::string post_title(const identity::Directory& directory, Id post);
std::string unit_name(const identity::Directory& directory, Id unit);
std::string unit_name_of_post(const identity::Directory& directory, Id post);

}  // namespace zs::matter
