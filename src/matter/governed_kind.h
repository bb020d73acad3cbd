#pragma once
// What a declaration says of the rule that governs a step: the law by its name, and the office's own rules by the topic
// they stand under in their register.

#include <base/declaration.h>
#include <base/json.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `"governed_by": [{"at": ["approve"], "basis": "《…规定》第五条", "kind": "house_rule", "topic": "category:receptions",
/// "clause": FIELD}]`. `at`: steps; without it the whole kind. `basis`: what governs everywhere, as it is cited. `kind`
/// with `topic`: what the organ itself has issued under that value of a column, or under what a field of the matter
/// says (`"doc_type:@doc_type"`); `clause`: the field of it that says by which clause. `aid`: it governs nothing and
/// lies at hand, as a model or the material of a course does.
struct GovernedBy {
  std::vector<std::string> at;
  std::string basis;
  std::string kind, column, value;
  std::string clause;
  bool aid = false;
  /// The value is what this field of the matter says; empty: it is said by the declaration.
  std::string value_field() const { return value.starts_with('@') ? value.substr(1) : std::string(); }
  bool governs(std::string_view step) const;
};

/// Reads the key "governed_by". What it says of the other kind is looked at by `check_governed`.
std::vector<GovernedBy> parse_governed(const json::object& declaration, const std::vector<std::string>& steps,
                                       DeclarationFaults& faults);

/// Whether the other kind is there, and has that column with that value, and that field.
void check_governed(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
