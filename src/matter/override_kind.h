#pragma once
// What a declaration says of matters that are entered by themselves when somebody passes over steps: the key
// `"overrides"`.

#include <base/declaration.h>
#include <base/json.h>
#include <flow/flow.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `{"verbs": ["expedite", "jump"], "link": type, "authoriser": field, "fields": {…}}`: whoever does one of these to a
/// matter says who let it pass; with it a matter of this kind is started in his name and linked there, its fields
/// filled in from `@title`, `@verb`, `@steps` (what was passed over), `@opinion`, `@day`. Where that cannot be started,
/// nothing is passed over either.
struct Overrides {
  std::vector<flow::Verb> verbs;
  std::string link, authoriser;
  std::vector<std::pair<std::string, std::string>> fields;
};

/// Reads the key "overrides" of a kind whose form, flow and links are read.
std::optional<Overrides> parse_overrides(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether no other kind is entered by the same acts.
void check_overrides(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
