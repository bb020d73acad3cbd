#pragma once
// What a declaration says of what is issued and lasts: which fields hold its first and last day and the day by which it
// is looked at again.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <optional>
#include <string>

namespace zs::matter {

/// `"lasts": {"from": "effective_on", "until": "valid_until", "review": "review_on", "notice": 20, "while":
/// "running"}`: fields of type date that stand in the register. `notice`: so many working days before its review it
/// counts as near.
/// `while`: what has come to its end does not last.
struct Lasts {
  std::string from, until, review;  // empty: it has no such day
  int notice = 0;
  bool while_running = false;
};

/// Reads the key "lasts"; nullopt when there is none.
std::optional<Lasts> parse_lasts(const json::object& declaration, const form::Form& form, DeclarationFaults& faults);

}  // namespace zs::matter
