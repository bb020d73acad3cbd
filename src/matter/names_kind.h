#pragma once
// What a declaration says of a list of names that is taken over from a file: the key `"takes_names"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>

namespace zs::matter {

struct Kind;

/// `{"at": step, "from": file, "column": "姓名", "beside": "入会时间", "people": field, "unknown": field, "rows": field,
/// "expected": field, "missing": field}`: completing the step reads the rows of the attached list (text with commas or
/// tabs, a table of Word). Whose name stands under `column` (without such a head, in the first cell) and belongs to one
/// person, comes into `people`; who is unknown or not the only one of that name, into `unknown`. `rows`: name and what
/// stands under `beside`, a line each. `missing`: who of `expected` is not on it.
struct TakingNames {
  std::string at, from, column, beside, people, unknown, rows, expected, missing;
};

/// Reads the key "takes_names" of a kind whose form and flow are read.
std::optional<TakingNames> parse_taking_names(const json::object& declaration, const Kind& kind,
                                              DeclarationFaults& faults);

}  // namespace zs::matter
