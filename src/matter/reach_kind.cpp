#include <matter/kinds.h>
#include <matter/reach_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> reach_keys{"at",     "kind",    "link", "linked_by", "lines",
                                          "fields", "counted", "when", "ended",     "reopen",    "later"};
const std::vector<std::string> reach_words{"@line", "@number", "@title", "@day"};

/// One entry of "reaches" and where its faults go.
struct ReachReader {
  const json::object& object;
  const Kind& kind;
  const expr::Schema& schema;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({path + "/" + std::string(key), std::move(what), std::move(hint)});
  }
  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::string text_or_none(std::string_view key) const { return object.contains(key) ? text(key) : std::string(); }
  std::string field_or_none(std::string_view key, FieldType type) const {
    auto name = text_or_none(key);
    const auto* found = kind.form.find(name);
    if (!name.empty() && (!found || found->type != type))
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  }
  bool flag(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && !value->is_bool()) fault(key, "Expected true or false.");
    return value && value->is_bool() && value->get_bool();
  }
  std::vector<std::pair<std::string, std::string>> fields() const {
    std::vector<std::pair<std::string, std::string>> out;
    const auto* value = object.if_contains("fields");
    const auto* mapping = value ? value->if_object() : nullptr;
    if (!mapping) fault("fields", "Expected an object: the field of what is reached, and ours.");
    for (const auto& [theirs, ours] : mapping ? *mapping : json::object()) {
      const std::string name(ours.is_string() ? std::string_view(ours.get_string()) : std::string_view());
      const bool word = std::ranges::find(reach_words, name) != reach_words.end();
      if (!word && !kind.form.find(name)) fault("fields", "There is no field `" + name + "` here.");
      out.emplace_back(std::string(theirs), name);
    }
    return out;
  }
  std::vector<std::string> steps(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (!value) return {};
    if (!value->is_array()) return {text(key)};
    std::vector<std::string> out;
    for (const auto& one : value->get_array())
      out.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
    return out;
  }
  Reaching read() const;
};

Reaching ReachReader::read() const {
  for (const auto& member : object)
    if (std::string key(member.key()); std::ranges::find(reach_keys, key) == reach_keys.end())
      fault(key, "Unknown key `" + key + "`.", expr::nearest(key, reach_keys));
  Reaching out;
  out.at = text("at");
  if (!kind.flow.find(out.at)) fault("at", "There is no step `" + out.at + "`.");
  out.kind = text("kind");
  out.link = text_or_none("link");
  out.linked_by = text_or_none("linked_by");
  if (out.link.empty() == out.linked_by.empty()) fault("link", "Say either `link` or `linked_by`.");
  out.lines = field_or_none("lines", FieldType::long_text);
  out.counted = field_or_none("counted", FieldType::count);
  out.fields = fields();
  out.ended = flag("ended") || object.contains("reopen");
  out.reopen = steps("reopen");
  out.later = flag("later");
  if (object.contains("when"))
    out.when = expr::parse(text("when"), schema, {expr::Type::boolean}, path + "/when", faults);
  return out;
}

bool is_text(FieldType type) { return type == FieldType::text || type == FieldType::long_text; }

bool takes(const form::Field& theirs, const Kind& kind, const std::string& ours) {
  if (ours == "@day") return theirs.type == FieldType::date;
  if (ours.starts_with('@')) return is_text(theirs.type);
  const auto* field = kind.form.find(ours);
  if (!field || theirs.type == FieldType::file || theirs.type == FieldType::body) return false;
  return field->type == theirs.type || (is_text(field->type) && is_text(theirs.type));
}

/// Whether a step of the other kind opens matters of this one for units.
bool opens(const Kind& other, const Kind& kind) {
  return std::ranges::any_of(other.flow.steps,
                             [&](const flow::Step& step) { return step.opens && step.opens->kind == kind.kind; });
}

bool joined(const Kind& kind, const Reaching& one, const Kind& other) {
  if (!one.link.empty()) return leads_to(kind.links, one.link, one.kind);
  return one.linked_by == link_types::opens ? opens(other, kind) : leads_to(other.links, one.linked_by, kind.kind);
}

void check_one(const Kind& kind, const Reaching& one, const KindPtr& other, const std::string& path,
               DeclarationFaults& faults) {
  if (!other) return faults.push_back({path + "/kind", "There is no kind `" + one.kind + "`.", ""});
  if (!joined(kind, one, *other))
    faults.push_back({path + (one.link.empty() ? "/linked_by" : "/link"),
                      "No such link joins `" + one.kind + "` and this kind.", "Declare it in `links`."});
  for (const auto& [theirs, ours] : one.fields) {
    const auto* field = other->form.find(theirs);
    if (!field || !takes(*field, kind, ours))
      faults.push_back({path + "/fields/" + theirs, "`" + one.kind + "` has no field like this.", ""});
    if (ours == reached_line && one.lines.empty())
      faults.push_back({path + "/lines", "`@line` is a line of one of our fields: say which.", ""});
  }
  for (const auto& name : one.reopen)
    if (const auto* step = other->flow.find(name); !step || !step->voices.over.empty())
      faults.push_back({path + "/reopen", "`" + one.kind + "` has no step `" + name + "` of one voice.", ""});
}

}  // namespace

std::vector<Reaching> parse_reaching(const json::object& declaration, const Kind& kind, const expr::Schema& schema,
                                     DeclarationFaults& faults) {
  std::vector<Reaching> all;
  const auto* value = declaration.if_contains("reaches");
  if (!value) return all;
  if (!value->is_array()) faults.push_back({"/reaches", "Expected a list.", ""});
  for (const auto& item : value->is_array() ? value->get_array() : json::array()) {
    auto path = "/reaches/" + std::to_string(all.size());
    if (!item.is_object()) {
      faults.push_back({path, "Expected an object: at, kind, link or linked_by, fields …", ""});
      return all;
    }
    all.push_back(ReachReader{item.get_object(), kind, schema, path, faults}.read());
  }
  return all;
}

void check_reaching(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < kind.reaches.size(); ++i)
    check_one(kind, kind.reaches[i], kinds.newest(kind.reaches[i].kind), "/reaches/" + std::to_string(i), faults);
}

}  // namespace zs::matter
