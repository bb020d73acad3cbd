#include <matter/validity.h>

namespace zs::matter {

std::string_view to_text(InForce state) { return state == InForce::revoked ? "revoked" : "repealed"; }

std::optional<InForce> in_force_from_text(std::string_view text) {
  for (auto state : {InForce::revoked, InForce::repealed})
    if (to_text(state) == text) return state;
  return std::nullopt;
}

json::object as_json(const Validity& validity) {
  return {{"state", to_text(validity.state)},
          {"on", zs::to_text(validity.on)},
          {"reason", validity.reason},
          {"by", zs::to_text(validity.by.person)},
          {"post", zs::to_text(validity.by.post)},
          {"basis", zs::to_text(validity.basis)}};
}

std::optional<Validity> validity_from_json(const json::value& value) {
  if (!value.is_object()) return std::nullopt;
  const auto& object = value.get_object();
  auto text = [&](std::string_view key) {
    const auto* member = object.if_contains(key);
    return member && member->is_string() ? std::string_view(member->get_string()) : std::string_view();
  };
  auto state = in_force_from_text(text("state"));
  auto on = date_from_text(text("on"));
  auto by = id_from_text(text("by"));
  auto post = id_from_text(text("post"));
  auto basis = id_from_text(text("basis"));
  if (!state || !on || !by || !post) return std::nullopt;
  return Validity{*state, *on, std::string(text("reason")), {*by, *post}, basis.value_or(no_id)};
}

}  // namespace zs::matter
