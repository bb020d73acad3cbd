#pragma once
// What a declaration says of other matters: how its own may be linked to them, and by what it finds similar ones.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// A link from a matter to another one. Two types have a meaning of their own here: `answers` tells the sender of what
/// is answered that it was (答复), and `sent_as`, which sending makes, is nobody else's to make.
namespace link_types {
inline constexpr std::string_view answers = "answers";
inline constexpr std::string_view sent_as = "sent_as";
inline constexpr std::string_view received_as = "received_as";  // the same, seen from the other end
inline constexpr std::string_view opens = "opens";    // a matter for a unit (联合办理)
inline constexpr std::string_view opened_by = "opened_by";  // the same, seen from the unit's matter
}  // namespace link_types

/// `{"type": "answers", "title": "答复的来文", "back": "复文", "to": ["incoming"]}`: `title` is shown beside the other
/// matter on this one's page, `back` beside this one on the other's.
struct LinkType {
  std::string type;
  std::string title;
  std::string back;
  std::vector<std::string> to;  // kinds; empty: any
};

/// `"similar_by": ["sender"]`: register fields that make matters of the kind similar; `"similar_steps"`: whose handlers
/// and opinions are shown of them, all steps if absent.
struct Similarity {
  std::vector<std::string> by;
  std::vector<std::string> steps;
};

/// Reads the key "links". Kinds named in `to` are checked by `check_links`.
std::vector<LinkType> parse_links(const json::object& declaration, DeclarationFaults& faults);

/// Reads the keys "similar_by" and "similar_steps".
Similarity parse_similarity(const json::object& declaration, const form::Form& form,
                            const std::vector<std::string>& steps, DeclarationFaults& faults);

/// Whether one of these links leads from another matter to one of that kind.
bool leads_to(const std::vector<LinkType>& links, std::string_view type, std::string_view kind);

/// Whether the kinds that links lead to exist.
void check_links(const std::vector<LinkType>& links, const std::vector<std::string>& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
