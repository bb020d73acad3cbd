#include <base/json.h>
#include <matter/area.h>

#include <algorithm>

namespace zs::matter {
namespace {

std::string area_text(const json::value& item, std::string_view key, const std::string& path,
                      DeclarationFaults& faults) {
  const auto* value = item.is_object() ? item.get_object().if_contains(key) : nullptr;
  if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
  faults.push_back({path + "/" + std::string(key), "Expected a text that is not empty.", ""});
  return {};
}

}  // namespace

std::vector<Area> parse_areas(std::string_view text, DeclarationFaults& faults) {
  std::vector<Area> areas;
  auto document = parse_jsonc(text);
  if (!document || !document->is_array()) {
    faults.push_back({"", "Expected a list of areas.", ""});
    return areas;
  }
  for (const auto& item : document->get_array()) {
    auto path = "/" + std::to_string(areas.size());
    Area area{area_text(item, "area", path, faults),
              {area_text(item, "title", path, faults), area_text(item, "title_en", path, faults)}};
    if (place_of_area(areas, area.area) < areas.size())
      faults.push_back({path + "/area", "The area `" + area.area + "` occurs twice.", ""});
    areas.push_back(std::move(area));
  }
  return areas;
}

std::size_t place_of_area(const std::vector<Area>& areas, std::string_view area) {
  auto found = std::ranges::find(areas, area, &Area::area);
  return static_cast<std::size_t>(found - areas.begin());
}

}  // namespace zs::matter
