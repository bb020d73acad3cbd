#include <matter/kind.h>
#include <matter/names_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> names_keys{"at",      "from", "column",   "beside", "people",
                                          "unknown", "rows", "expected", "missing"};

}  // namespace

std::optional<TakingNames> parse_taking_names(const json::object& declaration, const Kind& kind,
                                              DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("takes_names");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/takes_names", "Expected an object: at, from, column, people, unknown …", ""});
    return std::nullopt;
  }
  auto fault = [&](std::string_view key, std::string what, std::string hint = {}) {
    faults.push_back({"/takes_names/" + std::string(key), std::move(what), std::move(hint)});
  };
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(names_keys, key) == names_keys.end())
      fault(key, "Unknown key `" + key + "`.", expr::nearest(key, names_keys));
  auto text = [&](std::string_view key, bool needed) {
    const auto* said = object->if_contains(key);
    if (said && said->is_string() && !said->get_string().empty()) return std::string(said->get_string());
    if (said || needed) fault(key, "Expected a text that is not empty.");
    return std::string();
  };
  auto field = [&](std::string_view key, FieldType type, bool needed) {
    auto name = text(key, needed);
    const auto* found = kind.form.find(name);
    if (!name.empty() && (!found || found->type != type))
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  };
  TakingNames out;
  out.at = text("at", true);
  if (!kind.flow.find(out.at)) fault("at", "There is no step `" + out.at + "`.");
  out.from = field("from", FieldType::file, true);
  out.column = text("column", true);
  out.beside = text("beside", false);
  out.people = field("people", FieldType::people, true);
  out.unknown = field("unknown", FieldType::long_text, true);
  out.rows = field("rows", FieldType::long_text, false);
  out.expected = field("expected", FieldType::people, false);
  out.missing = field("missing", FieldType::people, false);
  if (out.expected.empty() != out.missing.empty()) fault("missing", "Name both: `expected` and `missing`.");
  return out;
}

}  // namespace zs::matter
