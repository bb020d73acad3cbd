#pragma once
// Whether an issued paper is in force. 撤销: void from the beginning, with its number; 废止: void from a day on. Settled
// once: what was issued and withdrawn is issued anew under a new number. Source: Regulations 2012 Art. 33.

#include <base/json.h>
#include <base/time.h>
#include <flow/state.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::matter {

enum class InForce { revoked, repealed };
std::string_view to_text(InForce state);
std::optional<InForce> in_force_from_text(std::string_view text);

struct Validity {
  InForce state = InForce::repealed;
  Date on;  // repealed: the first day on which it is void; revoked: the day it was said
  std::string reason;
  flow::Handler by;
  Id basis = no_id;  // the matter that does it
  bool operator==(const Validity&) const = default;
};

json::object as_json(const Validity& validity);
/// nullopt for what `as_json` did not write.
std::optional<Validity> validity_from_json(const json::value& value);

}  // namespace zs::matter
