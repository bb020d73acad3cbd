#pragma once
// What a declaration says of matters that stand on a screen where people come (挂牌上岗): the key `"shows"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>

namespace zs::matter {

struct Kind;

/// `{"person": field, "number": field, "picture": field, "place": field, "words": field, "note": field,
/// "note_at": step, "day": field}`: a running matter of the kind is a card: who he is, his number and picture, where,
/// and the step it stands at. With `day` only that of today is one; with `note_at` the note is told only while it
/// stands at that step.
struct Shows {
  std::string person, number, picture, place, words, note, note_at, day;
};

/// Reads the key "shows" of a kind whose form is read.
std::optional<Shows> parse_shows(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

}  // namespace zs::matter
