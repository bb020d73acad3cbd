#include <base/errors.h>
#include <base/phrases.h>
#include <form/body.h>
#include <form/errors.h>
#include <form/internal.h>

namespace zs::form::detail {
namespace {

FieldFault told(const Field& field, const body::Fault& fault) {
  auto pointer = pointer_to(field.name) + fault.pointer;
  auto most = std::to_string(fault.most);
  switch (fault.code) {
    case body::Code::order:
      return {pointer, &errors::form_body_order, {}};
    case body::Code::too_many:
      if (fault.most == body::most_characters) return {pointer, &errors::too_long, {{"max", most}}};
      return {pointer, &errors::too_many, {{"max", most}}};
    case body::Code::text:
      return {pointer, &errors::form_control_character, {}};
    case body::Code::date:
      return {pointer, &errors::malformed, {{"expected", phrases::expected::date}}};
    case body::Code::grid:
      return {pointer, &errors::form_body_grid, {}};
    case body::Code::shape:
      break;
  }
  return {pointer, &errors::form_body_shape, {}};
}

}  // namespace

tl::expected<json::value, std::vector<FieldFault>> clean_body(const Field& field, const json::value& value) {
  std::vector<FieldFault> faults;
  for (const auto& fault : body::check(value)) faults.push_back(told(field, fault));
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  auto tidied = body::tidy(value);
  for (const auto& line : body::lines(tidied))
    if (carries_secrecy_mark(line.text))
      faults.push_back({pointer_to(field.name) + line.pointer, &errors::form_secrecy_mark, {}});
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return body::is_blank(tidied) ? json::value(nullptr) : tidied;
}

}  // namespace zs::form::detail
