#pragma once
// Inner header: what the files of this folder share.

#include <form/form.h>

namespace zs::form::detail {

inline constexpr int most_text = 200;
inline constexpr int most_long_text = 4000;
inline constexpr int most_files = 20;
inline constexpr int most_people = 200;
inline constexpr int most_units = 500;

std::optional<FieldType> field_type(std::string_view name);
expr::Type expression_type(FieldType type);
inline bool is_text(FieldType type) { return type == FieldType::text || type == FieldType::long_text; }
inline bool is_list(FieldType type) {
  return type == FieldType::file || type == FieldType::people || type == FieldType::units;
}
/// How many items a list may have at most, whatever its declaration says.
int most_items(FieldType type);
inline bool is_number(FieldType type) { return type == FieldType::count || type == FieldType::money; }

/// Characters that nobody sees: controls (line ends and tabs only where lines may be), marks that turn the direction.
bool has_control(std::string_view text, FieldType type);

/// Null, "", [] and {} are nothing.
bool is_empty(const json::value* value);
/// Pointer to the stored value, or null.
inline const json::value* stored(const json::object& fields, std::string_view name) { return fields.if_contains(name); }
std::string pointer_to(std::string_view field);

/// One value in normal form, or its faults. Nothing-values never arrive here; a body without words becomes null.
tl::expected<json::value, std::vector<FieldFault>> clean_value(const Field& field, const json::value& value);
tl::expected<json::value, std::vector<FieldFault>> clean_body(const Field& field, const json::value& value);

/// Cuts "接待{guest_unit}"; faults under /subject.
Subject parse_subject(const json::object& declaration, const Form& form, DeclarationFaults& faults);

}  // namespace zs::form::detail
