#pragma once
// The areas of the office's work (办文, 办会, 督查督办 …), by which pages group kinds: `modules/areas.jsonc`.

#include <base/declaration.h>
#include <base/words.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// `{"area": "documents", "title": "办文", "title_en": "Documents"}`.
struct Area {
  std::string area;
  Declared title;
};

/// Reads the list of all, in the order in which they are shown.
std::vector<Area> parse_areas(std::string_view text, DeclarationFaults& faults);

/// The place of an area among them; one past the last when it is none of them, as of a kind that names none.
std::size_t place_of_area(const std::vector<Area>& areas, std::string_view area);

}  // namespace zs::matter
