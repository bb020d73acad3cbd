#pragma once
// A running matter goes on under another version of its kind (1.24): which step is called what, whether it can be, and
// what changes. Who holds it, what was said and the generations of its forks stay as they are; deadlines are counted
// anew, rules hold from the next word on. Pure, as everything here.

#include <flow/flow.h>

#include <string>
#include <vector>

namespace zs::flow {

enum class Fit { ok, needs_mapping, impossible };
std::string_view to_text(Fit fit);  // ok needs_mapping impossible

struct Migration {
  Fit fit = Fit::ok;
  std::vector<std::string> missing;  // needs_mapping: steps the new version does not know, by their old names
  std::optional<Error> why;          // impossible
  std::vector<Change> changes;       // ok; empty: it is of that version already
  State state;                       // after them
};
/// `names`: old name and new one; a step that is not among them keeps its own. `context` answers for the new version;
/// nobody acts.
Migration migrate(const Definition& from, const Definition& to, const State& state, const StepNames& names,
                  const Context& context);

}  // namespace zs::flow
