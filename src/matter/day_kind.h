#pragma once
// What a declaration says of the days its matters stand in: a visit, a meeting, a trip.

#include <base/declaration.h>
#include <base/json.h>
#include <flow/definition.h>
#include <form/form.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// `"day": {"when": "visit", "who": ["apply", "arrange"], "where": "place", "after": "approve"}`: the matter stands in
/// the day of those concerned at the time its field `when` says (an interval, or a date: the whole day). `who` are
/// fields of people, and steps: whoever handled one or has it. `where`: a field, or a list of which the first that is
/// filled counts. `after`: from when that step is done; without it from when the matter was sent.
struct InTheDay {
  std::string when;
  std::vector<std::string> where;
  std::vector<std::string> fields, steps;  // of `who`
  std::string after;
};

/// Reads the key "day"; nullopt when there is none.
std::optional<InTheDay> parse_day(const json::object& declaration, const form::Form& form, const flow::Definition& flow,
                                  DeclarationFaults& faults);

}  // namespace zs::matter
