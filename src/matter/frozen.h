#pragma once
// What a signature vouches for (`"freezes"` on a step): from the step's completion the named fields are kept as
// digests, with who signed and when. A later step may mend what does not count (white space, the width of punctuation),
// but is not completed with a changed text: that goes back to the same signer. Signing again replaces it; the events
// keep both. Pure. Source: Regulations 2012 Art. 25(1): a substantive change is brought before the signer again.

#include <base/json.h>
#include <flow/flow.h>
#include <form/form.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Frozen {
  std::string step;
  flow::Handler by;
  Instant at{};
  std::map<std::string, std::string> digests;  // by field
  bool operator==(const Frozen&) const = default;
};

/// The fields as they are signed.
Frozen freeze(const form::Form& form, const flow::Step& step, const json::object& fields, const flow::Handler& by,
              Instant at);
/// Names of frozen fields that say something else now.
std::vector<std::string> changed_since(const form::Form& form, const Frozen& frozen, const json::object& fields);
/// One digest over all of them: what a seal or a register refers to.
std::string digest_of(const Frozen& frozen);

json::object as_json(const Frozen& frozen);
/// nullopt for what `as_json` did not write.
std::optional<Frozen> frozen_from_json(const json::value& value);

}  // namespace zs::matter
