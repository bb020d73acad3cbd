#include <matter/kinds.h>
#include <matter/override_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> override_keys{"verbs", "link", "authoriser", "fields"};
/// Acts that take a matter past steps or out of its way.
const std::vector<std::string> overriding_verbs{"expedite", "jump", "terminate", "suspend", "reassign"};

/// The object under "overrides" and where its faults go.
struct OverrideReader {
  const json::object& object;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({"/overrides/" + std::string(key), std::move(what), std::move(hint)});
  }
  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::vector<flow::Verb> verbs() const {
    std::vector<flow::Verb> out;
    const auto* value = object.if_contains("verbs");
    const auto* list = value ? value->if_array() : nullptr;
    if (!list || list->empty()) fault("verbs", "Expected a list of acts.");
    for (const auto& one : list ? *list : json::array()) {
      const std::string word(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
      if (std::ranges::find(overriding_verbs, word) == overriding_verbs.end())
        fault("verbs", "`" + word + "` passes over nothing.", expr::nearest(word, overriding_verbs));
      else
        out.push_back(*flow::verb_from_text(word));
    }
    return out;
  }
  const form::Field* field(std::string_view key, const std::string& name) const {
    const auto* found = kind.form.find(name);
    if (!found)
      fault(key, "There is no field `" + name + "`.", expr::nearest(name, form::field_names(kind.form)));
    return found;
  }
  /// Whether the field can hold what is told of the act.
  bool holds(const form::Field& field, const std::string& told, const std::vector<flow::Verb>& verbs) const {
    if (told == "@title" || told == "@steps" || told == "@opinion")
      return field.type == FieldType::text || field.type == FieldType::long_text;
    if (told == "@day") return field.type == FieldType::date;
    return told == "@verb" && field.type == FieldType::choice && std::ranges::all_of(verbs, [&](auto verb) {
             return std::ranges::any_of(field.choices,
                                        [&](const auto& one) { return one.value == flow::to_text(verb); });
           });
  }
  std::vector<std::pair<std::string, std::string>> fields(const std::vector<flow::Verb>& verbs) const {
    std::vector<std::pair<std::string, std::string>> out;
    const auto* value = object.if_contains("fields");
    const auto* mapping = value ? value->if_object() : nullptr;
    if (!mapping) fault("fields", "Expected an object: our field, and what is told of the act.");
    for (const auto& [ours, told] : mapping ? *mapping : json::object()) {
      const std::string name(ours), word(told.is_string() ? std::string_view(told.get_string()) : std::string_view());
      const auto* found = field("fields", name);
      if (found && !holds(*found, word, verbs))
        fault("fields/" + name, "This field cannot hold `" + word + "`.",
              "Known are `@title`, `@verb` (a choice of these acts), `@steps`, `@opinion`, `@day`.");
      out.emplace_back(name, word);
    }
    return out;
  }
};

}  // namespace

std::optional<Overrides> parse_overrides(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("overrides");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/overrides", "Expected an object: verbs, link, authoriser, fields.", ""});
    return std::nullopt;
  }
  OverrideReader read{*object, kind, faults};
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(override_keys, key) == override_keys.end())
      read.fault(key, "Unknown key `" + key + "`.", expr::nearest(key, override_keys));
  Overrides out;
  out.verbs = read.verbs();
  out.link = read.text("link");
  auto link = std::ranges::find(kind.links, out.link, &LinkType::type);
  if (link == kind.links.end() || !link->to.empty())
    read.fault("link", "`" + out.link + "` does not lead to every kind.", R"(Declare it in `links` with "to": [].)");
  out.authoriser = read.text("authoriser");
  const auto* person = read.field("authoriser", out.authoriser);
  if (person && (person->type != FieldType::person || !person->required))
    read.fault("authoriser", "Who let it pass is a field of type `person` that must be filled in.");
  out.fields = read.fields(out.verbs);
  return out;
}

void check_overrides(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.overrides) return;
  for (auto verb : kind.overrides->verbs)
    if (auto other = kinds.overriding(verb); other && other->kind != kind.kind)
      faults.push_back({"/overrides/verbs", "`" + std::string(flow::to_text(verb)) + "` enters a `" + other->kind +
                                                "` already.", "One act is entered once."});
}

}  // namespace zs::matter
