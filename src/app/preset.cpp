#include <app/json_text.h>
#include <app/preset.h>
#include <base/json_line.h>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr std::string_view presets_root = "presets/";
constexpr std::string_view preset_head = "preset.jsonc";

}  // namespace

std::vector<std::string> preset_names() {
  std::vector<std::string> names;
  for (const auto& file : resources::presets()) {
    auto path = file.name.substr(presets_root.size());
    if (path.ends_with(preset_head)) names.emplace_back(path.substr(0, path.find('/')));
  }
  return names;
}

Preset::Preset(std::string_view name) : name_(name) {
  auto names = preset_names();
  if (std::ranges::find(names, name) == names.end())
    throw std::runtime_error(fmt::format("There is no preset `{}`. There are: {}.", name, fmt::join(names, ", ")));
}

const Resource* Preset::find(std::string_view file) const {
  auto path = fmt::format("{}{}/{}", presets_root, name_, file);
  for (const auto& one : resources::presets())
    if (one.name == path) return &one;
  return nullptr;
}

bool Preset::has(std::string_view file) const { return find(file) != nullptr; }

std::string_view Preset::file(std::string_view name) const {
  if (const auto* found = find(name)) return found->bytes;
  throw std::runtime_error(fmt::format("The preset {} lacks {}", name_, name));
}

json::value Preset::document(std::string_view name) const {
  std::string why;
  auto value = parse_jsonc(file(name), &why);
  if (!value) throw std::runtime_error(fmt::format("{}{}/{}: {}", presets_root, name_, name, why));
  return *value;
}

std::string Preset::office() const { return text_of(document(preset_head).as_object(), "office"); }

std::string Preset::fault(std::string_view file, std::vector<std::string> path, std::string_view what) const {
  return fmt::format("{}{}/{} line {}: {}", presets_root, name_, file, line_of(this->file(file), path), what);
}

matter::LaidOver Preset::lay_over(std::span<const Resource> declarations) const {
  std::vector<Resource> changes;
  auto folder = fmt::format("{}{}/changes/", presets_root, name_);
  for (const auto& file : resources::presets())
    if (file.name.starts_with(folder)) changes.push_back(file);
  return matter::lay_over(declarations, *find(preset_head), changes);
}

}  // namespace zs::app
