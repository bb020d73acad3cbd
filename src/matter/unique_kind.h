#pragma once
// What a declaration says may be registered only once.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// `"unique_by": {"fields": ["sender", "their_number"], "unless": "duplicate_reason"}`: two matters of one organ with
/// the same values in all of `fields` are one paper entered twice, however it is spelt. Where one of them is empty
/// nothing is compared. `unless` is the field that says why it is entered all the same; without it nobody can.
struct Uniqueness {
  std::vector<std::string> fields;
  std::string unless;
};

/// Reads the key "unique_by"; nullopt when there is none.
std::optional<Uniqueness> parse_unique(const json::object& declaration, const form::Form& form,
                                       DeclarationFaults& faults);

/// The values as one digest: width, brackets, spaces and leading zeros make no difference, nor do 繁 and 简. nullopt:
/// one of the fields is empty.
std::optional<std::string> unique_value(const Uniqueness& unique, const json::object& fields);

}  // namespace zs::matter
