#pragma once
// What a declaration says of how far each of its people has come with what leads to it: the key `"progress"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>

namespace zs::matter {

struct Kind;
class Kinds;

/// `{"people": field, "of": kind, "link": type, "step": step, "test": kind, "test_link": type}`: of the matters of the
/// kind `of` that lead here, each of the people has done so many at their step; and whether he passed the quiz that
/// leads here.
struct Progress {
  std::string people, of, link, step, test, test_link;
};

std::optional<Progress> parse_progress(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);
void check_progress(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
