#include <matter/ahead_kind.h>

namespace zs::matter {

std::vector<std::string> parse_ahead(const json::object& declaration, const form::Form& form,
                                     DeclarationFaults& faults) {
  std::vector<std::string> days;
  const auto* value = declaration.if_contains("ahead");
  if (!value) return days;
  const auto* list = value->if_array();
  if (!list) faults.push_back({"/ahead", "Expected a list of fields.", ""});
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    const auto* name = (*list)[i].if_string();
    const auto* field = name ? form.find(*name) : nullptr;
    if (field && field->list && field->type == form::FieldType::date)
      days.emplace_back(*name);
    else
      faults.push_back({"/ahead/" + std::to_string(i), "It is no date of the register.",
                        "Write the name of a field of type `date` with \"list\": true."});
  }
  return days;
}

}  // namespace zs::matter
