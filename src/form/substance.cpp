#include <base/text.h>
#include <form/body.h>
#include <form/internal.h>

namespace zs::form {
namespace {

constexpr std::string_view blanks = " \t\n\r";

std::string without_blanks(std::string_view text) {
  std::string out;
  for (char c : text)
    if (blanks.find(c) == std::string_view::npos) out += c;
  return out;
}

}  // namespace

std::string substance(const Field& field, const json::object& fields) {
  const auto* value = detail::stored(fields, field.name);
  if (detail::is_empty(value)) return {};
  if (field.type == FieldType::body) return body::digest_text(*value);
  if (detail::is_text(field.type) && value->is_string())
    return without_blanks(fold_width(std::string_view(value->get_string())));
  return canonical(*value);
}

}  // namespace zs::form
