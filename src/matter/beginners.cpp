#include <identity/access.h>
#include <matter/beginners.h>

#include <algorithm>

namespace zs::matter {
namespace {

std::optional<expr::Program> parse_begun_from(const json::object& declaration, const expr::Schema& schema,
                                              DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("begun_from");
  if (!value) return std::nullopt;
  if (!declaration.contains("starts_from"))
    faults.push_back({"/begun_from", "It is started from no other matter.", "Say from which: `starts_from`."});
  if (value->is_string())
    return expr::parse(std::string(value->get_string()), schema, {expr::Type::boolean}, "/begun_from", faults);
  faults.push_back({"/begun_from", "Expected a condition.", ""});
  return std::nullopt;
}

}  // namespace

Beginners parse_beginners(const json::object& declaration, const expr::Schema& schema, DeclarationFaults& faults) {
  Beginners beginners;
  beginners.from = parse_begun_from(declaration, schema, faults);
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
