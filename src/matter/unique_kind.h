#pragma once
// What a declaration says may be registered only once.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>
#include <stats/period.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// `"unique_by": {"fields": ["sender", "their_number"], "unless": "duplicate_reason"}`: two matters of one organ with
/// the same values in all of `fields` are one paper entered twice, however it is spelt. Where one of them is empty
/// nothing is compared. `unless` is the field that says why it is entered all the same; without it nobody can.
/// `"period": "month"` (`quarter`, `half`, `year`): the same may come again in the next one, by the day it is started.
/// `"across": true`: whichever organ entered it first, for what no two of them should ask anybody twice.
struct Uniqueness {
  std::vector<std::string> fields;
  std::string unless;
  std::optional<stats::Span> period;
  bool across = false;
};

/// Reads the key "unique_by"; nullopt when there is none.
std::optional<Uniqueness> parse_unique(const json::object& declaration, const form::Form& form,
                                       DeclarationFaults& faults);

/// The values, and the period `day` lies in, as one digest: width, brackets, spaces and leading zeros make no
/// difference, nor do 繁 and 简. nullopt: one of the fields is empty.
std::optional<std::string> unique_value(const Uniqueness& unique, const json::object& fields, Date day);

}  // namespace zs::matter
