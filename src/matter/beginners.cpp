#include <identity/access.h>
#include <matter/beginners.h>

#include <algorithm>

namespace zs::matter {

Beginners parse_beginners(const json::object& declaration, DeclarationFaults& faults) {
  Beginners beginners;
  const auto* value = declaration.if_contains("begun_by");
  if (!value) return beginners;
  if (value->is_string() && value->get_string() == "others") {
    beginners.by_hand = false;
    return beginners;
  }
  const auto* roles = value->if_array();
  for (const auto& role : roles ? *roles : json::array())
    if (role.is_string() && !role.get_string().empty()) beginners.roles.emplace_back(role.get_string());
  if (!roles || roles->empty() || beginners.roles.size() != roles->size())
    faults.push_back({"/begun_by", "Expected a list of roles, or \"others\".", "Leave it out where every post may."});
  return beginners;
}

bool may_begin(const Beginners& beginners, const identity::Directory& directory, const identity::Post& post) {
  if (!beginners.by_hand) return false;
  auto has = [&](const std::string& role) { return identity::has_role(directory, post, role); };
  return beginners.roles.empty() || std::ranges::any_of(beginners.roles, has);
}

}  // namespace zs::matter
