#include <expr/expr.h>
#include <matter/print_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> print_keys{"name", "title", "lines", "foot"};

/// One entry of the list and where its faults go.
struct PrintReader {
  const json::object& object;
  const form::Form& form;
  std::string path;
  DeclarationFaults& faults;

  std::string text(std::string_view key, bool required) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    if (value || required) faults.push_back({path + "/" + std::string(key), "Expected a text that is not empty.", ""});
    return {};
  }
  std::vector<form::Subject> lines() const {
    std::vector<form::Subject> out;
    const auto* value = object.if_contains("lines");
    const auto* list = value ? value->if_array() : nullptr;
    if (!list || list->empty()) faults.push_back({path + "/lines", "Expected a list of lines.", ""});
    for (const auto& one : list ? *list : json::array()) {
      const std::string_view line = one.is_string() ? std::string_view(one.get_string()) : std::string_view();
      out.push_back(form::subject_from(line, form, path + "/lines", faults));
    }
    return out;
  }
};

}  // namespace

std::vector<Printed> parse_prints(const json::object& declaration, const form::Form& form, DeclarationFaults& faults) {
  std::vector<Printed> out;
  const auto* value = declaration.if_contains("prints");
  if (!value) return out;
  const auto* list = value->if_array();
  if (!list) faults.push_back({"/prints", "Expected a list.", ""});
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    const auto* object = (*list)[i].if_object();
    const auto path = "/prints/" + std::to_string(i);
    if (!object) {
      faults.push_back({path, "Expected an object: name, title, lines, foot.", ""});
      continue;
    }
    for (const auto& member : *object)
      if (std::string key(member.key()); std::ranges::find(print_keys, key) == print_keys.end())
        faults.push_back({path + "/" + key, "Unknown key `" + key + "`.", expr::nearest(key, print_keys)});
    PrintReader read{*object, form, path, faults};
    out.push_back({read.text("name", true), read.text("title", true), read.lines(), read.text("foot", false)});
  }
  return out;
}

}  // namespace zs::matter
