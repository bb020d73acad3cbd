#pragma once
// What a declaration says of whom its matters are published to, by rule, and of what comes back: the key `"audience"`.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

struct Kind;

/// What `by` of a step for reading calls those whom the rules reach.
inline constexpr std::string_view audience_rule = "audience";

/// `{"below": [fields], "role": field, "category": field, "everybody": field, "receipt": {"when": field, "fields":
/// […]}}`: units with all under them, a choice of a role's name, a choice or text of a category, a flag; at least one
/// of them. `receipt` is the small form that whoever reads it is asked to fill in, where the flag `when` is set.
struct Audience {
  std::vector<std::string> below;
  std::string role, category, everybody;  // may be empty
  std::string answers_when;               // empty: nobody answers
  form::Form receipt;
};

/// Reads the key "audience" of a kind whose form and flow are read.
std::optional<Audience> parse_audience(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

}  // namespace zs::matter
