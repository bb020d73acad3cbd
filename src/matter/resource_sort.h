#pragma once
// Sorts of resources as declared: `*.resource.jsonc` says what a room, a vehicle, a driver is in this office, and what
// its register holds of each.

#include <base/declaration.h>
#include <base/json.h>
#include <base/time.h>
#include <form/form.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// `{"sort": "vehicle", "title": "公务用车", "capacity": "核载人数", "equipment": ["急救箱"], "fields": […], "expires": […]}`.
/// `capacity`: what its number counts; absent: nothing is counted. `equipment`: words offered. `fields`: what else the
/// register holds of each. `expires`: dates among these; nothing is booked beyond one of them.
struct ResourceSort {
  std::string sort;
  std::string title;
  std::string capacity;
  std::vector<std::string> equipment;
  form::Form form;
  std::vector<std::string> expires;
};

/// All faults are added; nullopt when there is any.
std::optional<ResourceSort> parse_resource_sort(std::string_view text, DeclarationFaults& faults);

/// Dates of the register (`expires`) that are past on that day, by their fields.
std::vector<std::string> expired(const ResourceSort& sort, const json::object& details, Date day);

}  // namespace zs::matter
