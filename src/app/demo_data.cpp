#include <app/demo_data.h>
#include <base/resource.h>

#include <stdexcept>
#include <string>

namespace zs::app {

std::string_view demo_file(std::string_view name) {
  for (const auto& file : resources::demo())
    if (file.name == name) return file.bytes;
  throw std::runtime_error("The demo data lacks " + std::string(name));
}

json::value demo_json(std::string_view name) {
  std::string why;
  auto value = parse_jsonc(demo_file(name), &why);
  if (!value) throw std::runtime_error(std::string(name) + ": " + why);
  return *value;
}

}  // namespace zs::app
