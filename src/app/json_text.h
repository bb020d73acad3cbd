#pragma once
// Reading texts out of the JSON of demo data and operator's commands, where absent means empty.

#include <base/json.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::app {

inline std::string text_of(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

inline std::vector<std::string> texts_of(const json::object& object, std::string_view key) {
  std::vector<std::string> out;
  const auto* value = object.if_contains(key);
  if (value && value->is_array())
    for (const auto& item : value->get_array()) out.emplace_back(item.as_string());
  return out;
}

}  // namespace zs::app
