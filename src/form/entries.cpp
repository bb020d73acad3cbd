#include <form/form.h>
#include <form/internal.h>

namespace zs::form {

std::optional<expr::Type> entry_type(FieldType type) {
  switch (type) {
    case FieldType::person:
    case FieldType::people:
      return expr::Type::person;
    case FieldType::unit:
    case FieldType::units:
      return expr::Type::unit;
    default:
      return std::nullopt;
  }
}

std::vector<json::value> entries(const json::object& fields, std::string_view field) {
  const auto* value = fields.if_contains(field);
  if (!value || value->is_null()) return {};
  if (!value->is_array()) return {*value};
  const auto& list = value->get_array();
  return {list.begin(), list.end()};
}

}  // namespace zs::form
