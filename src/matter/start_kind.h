#pragma once
// What a declaration says of the matters from which its own are started: one click on the other's page, the form filled
// in, linked when it is sent.

#include <base/declaration.h>
#include <base/json.h>
#include <expr/expr.h>
#include <matter/link_kind.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `"starts_from": [{"kind": "incoming_document", "label": "转督办", "link": "arises_from", "fields": {"subject":
/// "@title"}, "who": "role(supervisor, of: starter)", "once": true}]` in the kind that is started. `from_opinion`:
/// from what somebody wrote at one of `steps` there (any, where none is named), each opinion once. `in_turn`: our
/// field of one person takes the next of their list each time one is started, the first after the last; a field of
/// files takes the next of their files, and after the last none. `often`: what is usually started there stands before
/// what is not. `after`: only once that step there is done. `kept`: which of `fields` stay as they came from there.
struct StartFrom {
  std::vector<std::string> kinds;  // from which it is started
  std::string label;               // of the button there
  std::string link;                // one of the kind's own `links`
  std::vector<std::pair<std::string, std::string>> fields;  // ours, and theirs or one of `sent`
  std::vector<std::pair<std::string, std::string>> in_turn;  // ours, and their list of people
  bool from_opinion = false;
  std::vector<std::string> steps;
  std::optional<expr::Program> who;  // of those who see the other matter; nothing: all of them
  std::string after;                 // a step of theirs
  std::vector<std::string> kept;     // ours
  bool once = false;                 // a second one wants a reason
  bool often = false;                // before those that are not
};

/// Reads the key "starts_from". What it says of other kinds is looked at by `check_starts`.
std::vector<StartFrom> parse_starts(const json::object& declaration, const std::vector<LinkType>& links,
                                    DeclarationFaults& faults);

/// Whether the other kinds, their steps and fields are there and fit.
void check_starts(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

/// How a kind is started from a matter of another kind with that link; null: it is not.
const StartFrom* start_from(const Kind& kind, std::string_view other, std::string_view link, bool from_opinion);

}  // namespace zs::matter
