#pragma once
// What a declaration says of something that everybody of an office should hold one of: the key `"everybody"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `{"person": "owner", "where": ["state:running"], "leaf": ["level:person"], "parts": "part_of", "shows": [...]}`:
/// of the matters that `where` leaves, each is held by whom the field `person` names. Whoever of the office holds none
/// is told by name. With `parts`, a link of the kind's own to itself, those beyond `leaf` (all, where it is left out)
/// of which nothing is a part are told too: they were put on nobody further. `shows`: columns of the register that
/// stand beside each person, and are counted by their values.
struct Everybody {
  std::string person, parts;
  std::vector<std::string> where, leaf, shows;
};

/// Reads the key "everybody" of a kind whose form and links are read.
std::optional<Everybody> parse_everybody(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether the register can be asked that.
void check_everybody(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
