#pragma once
// What a declaration says of a list that is laid against those of others: the duties of a department, one a line,
// against those of its posts.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <optional>
#include <string>

namespace zs::matter {

struct Kind;
class Kinds;

/// `"compares": {"field": "functions", "with": "post_duty", "their": "duties", "same": "of_unit"}`: our field, one
/// item a line, against `their` field of what the organ has issued of the kind `with` and holds. Lines that only
/// they have are told of those alone that say the same in the field `same`, which both have.
struct Compares {
  std::string field, with, their, same;
};

/// Reads the key "compares"; nullopt when there is none.
std::optional<Compares> parse_compares(const json::object& declaration, const form::Form& form,
                                       DeclarationFaults& faults);

/// Whether the other kind is there and has these fields.
void check_compares(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
