#pragma once
// Who may begin a matter of a kind by hand.

#include <base/declaration.h>
#include <base/json.h>
#include <expr/expr.h>
#include <identity/directory.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// The key "begun_by": `["hotline_operator"]`, roles one of which the starter's post must have (`member`, `unit_head`,
/// `leader_in_charge` among them); `"others"`: only other matters open it. Without the key whoever holds a post. The
/// key "begun_from", `"way = out_of"`: where that holds of its form, one is begun only from another matter, as
/// "starts_from" says.
struct Beginners {
  bool by_hand = true;
  std::vector<std::string> roles;  // empty: every post
  std::optional<expr::Program> from;  // where it holds, only from another matter
};

Beginners parse_beginners(const json::object& declaration, const expr::Schema& schema, DeclarationFaults& faults);

bool may_begin(const Beginners& beginners, const identity::Directory& directory, const identity::Post& post);

}  // namespace zs::matter
