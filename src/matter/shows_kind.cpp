#include <matter/kind.h>
#include <matter/shows_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> shows_keys{"person", "number", "picture", "place", "words", "note", "note_at", "day"};

}  // namespace

std::optional<Shows> parse_shows(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("shows");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/shows", "Expected an object: person, number, picture, place, words.", ""});
    return std::nullopt;
  }
  auto fault = [&](std::string_view key, std::string what, std::string hint = {}) {
    faults.push_back({"/shows/" + std::string(key), std::move(what), std::move(hint)});
  };
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(shows_keys, key) == shows_keys.end())
      fault(key, "Unknown key `" + key + "`.", expr::nearest(key, shows_keys));
  auto field = [&](std::string_view key, FieldType type, bool needed) {
    const auto* said = object->if_contains(key);
    if (!said && !needed) return std::string();
    std::string name(said && said->is_string() ? std::string_view(said->get_string()) : std::string_view());
    const auto* found = kind.form.find(name);
    if (!found || found->type != type)
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  };
  std::string note_at;
  if (const auto* said = object->if_contains("note_at")) {
    note_at = said->is_string() ? std::string(said->get_string()) : std::string();
    if (!kind.flow.find(note_at)) fault("note_at", "There is no step `" + note_at + "`.");
    if (!object->contains("note")) fault("note_at", "There is no note that would stand there.", "Say which: `note`.");
  }
  return Shows{field("person", FieldType::person, true),  field("number", FieldType::text, true),
               field("picture", FieldType::file, true),   field("place", FieldType::text, true),
               field("words", FieldType::text, false),    field("note", FieldType::text, false),
               std::move(note_at),                        field("day", FieldType::date, false)};
}

}  // namespace zs::matter
