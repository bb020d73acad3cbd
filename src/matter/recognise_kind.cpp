#include <expr/expr.h>
#include <matter/recognise_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

/// As `GET /files/{id}/text` names them, and the whole text.
const std::vector<std::string> known_elements = {"title",   "number",   "sender", "date", "recipients",
                                                 "urgency", "doc_type", "signer", "body"};

bool can_hold(FieldType type, std::string_view element) {
  if (element == "date") return type == FieldType::date;
  if (element == "body") return type == FieldType::body;
  return type == FieldType::text || type == FieldType::long_text || type == FieldType::choice;
}

}  // namespace

std::vector<Recognised> parse_recognised(const json::object& declaration, const form::Form& form,
                                         DeclarationFaults& faults) {
  std::vector<Recognised> all;
  const auto* value = declaration.if_contains("recognise");
  if (!value) return all;
  if (!value->is_object()) {
    faults.push_back({"/recognise", "Expected an object: fields, and the element each takes.", ""});
    return all;
  }
  for (const auto& member : value->get_object()) {
    const std::string name(member.key());
    const std::string path = "/recognise/" + name;
    const std::string element(member.value().is_string() ? std::string_view(member.value().get_string())
                                                         : std::string_view());
    const auto* field = form.find(name);
    if (!field)
      faults.push_back({path, "Unknown field `" + name + "`.", expr::nearest(name, form::field_names(form))});
    else if (std::find(known_elements.begin(), known_elements.end(), element) == known_elements.end())
      faults.push_back({path, "Unknown element `" + element + "`.", expr::nearest(element, known_elements)});
    else if (!can_hold(field->type, element))
      faults.push_back({path,
                        "A field of type `" + std::string(form::name_of(field->type)) +
                            "` cannot hold the element `" + element + "`.",
                        "A date takes `date`, a body `body`, texts and choices the others."});
    else
      all.push_back({name, element});
  }
  return all;
}

}  // namespace zs::matter
