#include <matter/everybody_kind.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> everybody_keys{"person", "where", "leaf", "parts", "shows"};

struct EverybodyReader {
  const json::object& object;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({"/everybody/" + std::string(key), std::move(what), std::move(hint)});
  }

  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (!value) return {};
    if (value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }

  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> out;
    const auto* value = object.if_contains(key);
    const auto* list = value ? value->if_array() : nullptr;
    if (value && !list) fault(key, "Expected a list of texts.");
    for (const auto& one : list ? *list : json::array())
      out.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
    return out;
  }

  std::string person() const {
    auto name = text("person");
    const auto* field = kind.form.find(name);
    if (!field || field->type != FieldType::person || !field->list)
      fault("person", "`" + name + "` is no person of the register.",
            "Name a field of type person with \"list\": true.");
    return name;
  }

  std::string parts() const {
    auto type = text("parts");
    if (!type.empty() && !leads_to(kind.links, type, kind.kind))
      fault("parts", "There is no link `" + type + "` from the kind to itself.", "Declare it in `links`.");
    return type;
  }

  std::vector<std::string> shows() const {
    auto names = texts("shows");
    for (const auto& name : names)
      if (const auto* field = kind.form.find(name); !field || !field->list)
        fault("shows", "`" + name + "` is no column of the register.", expr::nearest(name, form::columns(kind.form)));
    return names;
  }
};

}  // namespace

std::optional<Everybody> parse_everybody(const json::object& declaration, const Kind& kind,
                                         DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("everybody");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/everybody", "Expected an object: person, where, leaf, parts, shows.", ""});
    return std::nullopt;
  }
  EverybodyReader read{value->get_object(), kind, faults};
  for (const auto& member : value->get_object())
    if (std::string key(member.key()); std::ranges::find(everybody_keys, key) == everybody_keys.end())
      read.fault(key, "Unknown key `" + key + "`.", expr::nearest(key, everybody_keys));
  return Everybody{read.person(), read.parts(), read.texts("where"), read.texts("leaf"), read.shows()};
}

void check_everybody(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  const auto& everybody = kind.everybody;
  if (!everybody) return;
  for (const auto& [key, narrowed] : {std::pair{"where", &everybody->where}, {"leaf", &everybody->leaf}}) {
    ListLedger asked;
    asked.kind = kind.kind;
    asked.where = *narrowed;
    if (!read_query(kinds.newest(kind.kind), {no_id, Instant()}, asked))
      faults.push_back({"/everybody/" + std::string(key), "The register is not narrowed so.", ""});
  }
}

}  // namespace zs::matter
