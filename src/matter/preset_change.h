#pragma once
// What a preset says of one kind (presets/NAME/changes/KIND.jsonc), laid over its declaration.

#include <base/declaration.h>
#include <base/json.h>

#include <string>
#include <vector>

namespace zs::matter {

using JsonPath = std::vector<std::string>;

/// A fault of a preset's file, with the way to what is wrong there.
struct PresetFault {
  JsonPath path;
  std::string message;
};

/// Lays the change over the declaration; what it names and the declaration lacks is a fault.
void change_kind(json::object& declaration, const json::object& change, std::vector<PresetFault>& faults);

/// Where in the change stands what is wrong in the declaration it was laid over; empty: the fault is none of its own.
JsonPath place_in_change(const json::object& declaration, const json::object& change, std::string_view pointer);

}  // namespace zs::matter
