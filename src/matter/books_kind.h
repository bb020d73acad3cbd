#pragma once
// What a declaration says of booking: which resource a matter has, when, and whose time it takes.

#include <base/declaration.h>
#include <base/json.h>
#include <booking/booking.h>
#include <form/form.h>
#include <matter/resource_sort.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

struct Kind;

/// `"books": [{"resource": "room", "sort": "room", "over": "time", "hold_at": "apply", "confirm_at": "approve",
/// "people": ["host", "attendees"], "needs_capacity": "attendee_count"}]`: completing `hold_at` holds what the field
/// `resource` names for the interval `over`, completing `confirm_at` confirms it (without it, holding does). It follows
/// both fields as long as the matter runs, and is given back when it ends otherwise than closed. Without `resource`
/// only people's time is booked.
struct Books {
  std::string resource, sort;
  std::string over;
  std::string hold_at, confirm_at;
  std::vector<std::string> people;
  std::string needs_capacity;
  /// The name of the booking among those of its matter.
  const std::string& entry() const { return resource.empty() ? over : resource; }
};

/// Reads the key "books"; every field of type `resource` must be named in one of them.
std::vector<Books> parse_books(const json::object& declaration, const form::Form& form,
                               const std::vector<std::string>& steps, DeclarationFaults& faults);

/// When, and what: as the fields say; nullopt and no_id where they say nothing.
std::optional<booking::Span> span_of(const Books& books, const json::object& fields);
Id resource_of(const Books& books, const form::Form& form, const json::object& fields);

using ResourceSorts = std::map<std::string, ResourceSort, std::less<>>;
/// The sorts it names are declared.
void check_books(const Kind& kind, const ResourceSorts& sorts, DeclarationFaults& faults);

}  // namespace zs::matter
