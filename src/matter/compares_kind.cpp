#include <matter/compares_kind.h>
#include <matter/kinds.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> compares_keys = {"field", "with", "their", "same"};

bool is_list(const form::Field* field) { return field && field->type == form::FieldType::long_text; }

}  // namespace

std::optional<Compares> parse_compares(const json::object& declaration, const form::Form& form,
                                       DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("compares");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/compares", "Expected an object: field, with, their, same.", ""});
    return std::nullopt;
  }
  const auto& object = value->get_object();
  for (const auto& member : object)
    if (std::string key(member.key()); std::ranges::find(compares_keys, key) == compares_keys.end())
      faults.push_back({"/compares/" + key, "Unknown key `" + key + "`.", expr::nearest(key, compares_keys)});
  const auto text = [&](std::string_view key) {
    const auto* said = object.if_contains(key);
    if (said && said->is_string() && !said->get_string().empty()) return std::string(said->get_string());
    faults.push_back({"/compares/" + std::string(key), "Expected a text that is not empty.", ""});
    return std::string();
  };
  Compares out{text("field"), text("with"), text("their"), text("same")};
  if (!is_list(form.find(out.field)))
    faults.push_back({"/compares/field", "`" + out.field + "` is no field of type `long_text`.", ""});
  if (!form.find(out.same)) faults.push_back({"/compares/same", "There is no field `" + out.same + "`.", ""});
  return out;
}

void check_compares(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.compares) return;
  const auto& by = *kind.compares;
  const auto other = kinds.newest(by.with);
  if (!other) return faults.push_back({"/compares/with", "There is no kind `" + by.with + "`.", ""});
  if (!is_list(other->form.find(by.their)))
    faults.push_back(
        {"/compares/their", "`" + by.their + "` is no field of type `long_text` of `" + by.with + "`.", ""});
  if (!other->form.find(by.same))
    faults.push_back({"/compares/same", "`" + by.with + "` has no field `" + by.same + "`.", ""});
}

}  // namespace zs::matter
