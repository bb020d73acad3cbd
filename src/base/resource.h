#pragma once
// Files compiled into the program: schemas, declarations, calendars, presets.

#include <span>
#include <string_view>

namespace zs {

struct Resource {
  std::string_view name;  // path relative to the project: "modules/reception/reception.matter.jsonc"
  std::string_view bytes;
};

namespace resources {
std::span<const Resource> schemas();
std::span<const Resource> declarations();
std::span<const Resource> calendars();
std::span<const Resource> presets();
}  // namespace resources

}  // namespace zs
