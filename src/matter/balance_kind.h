#pragma once
// What a declaration says of an amount that its matters carry on from one to the next (库存): the key `"balances"`.

#include <base/declaration.h>
#include <base/json.h>
#include <expr/expr.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;

/// `{"at": step, "of": field, "moves": field, "out": "way = out_of", "before": field, "after": field, "keeps":
/// [fields]}`: completing the step moves so many (`moves`) of what the text `of` names in, or out where `out` holds.
/// How many there were and are in the organ is laid into `before` and `after` when the step is left, so that checks and
/// branches see it; nobody types it, and it never falls below nothing. What is said of the thing once (`keeps`) holds
/// until it is said anew: left empty it is taken over from the move before.
struct Balancing {
  std::string at, of, moves, before, after;
  std::vector<std::string> keeps;
  expr::Program out;
};

/// Reads the key "balances" of a kind whose form and flow are read.
std::optional<Balancing> parse_balancing(const json::object& declaration, const Kind& kind, const expr::Schema& schema,
                                         DeclarationFaults& faults);

}  // namespace zs::matter
