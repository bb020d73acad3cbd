#include <matter/balance_kind.h>
#include <matter/kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> balance_keys{"at", "of", "moves", "out", "before", "after", "keeps"};

/// The move before is found by what it moved, so that must be a column of the register.
std::vector<std::string> kept_fields(const json::object& object, const Kind& kind, const std::string& of,
                                     DeclarationFaults& faults) {
  std::vector<std::string> out;
  const auto* value = object.if_contains("keeps");
  if (!value) return out;
  const auto* names = value->if_array();
  for (const auto& name : names ? *names : json::array())
    if (name.is_string() && kind.form.find(std::string_view(name.get_string()))) out.emplace_back(name.get_string());
  if (!names || out.size() != names->size()) faults.push_back({"/balances/keeps", "Expected a list of fields.", ""});
  if (const auto* found = kind.form.find(of); found && !found->list)
    faults.push_back({"/balances/keeps", "`" + of + "` is no column of the register.", "Say \"list\": true there."});
  return out;
}

}  // namespace

std::optional<Balancing> parse_balancing(const json::object& declaration, const Kind& kind, const expr::Schema& schema,
                                         DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("balances");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/balances", "Expected an object: at, of, moves, out, before, after.", ""});
    return std::nullopt;
  }
  auto fault = [&](std::string_view key, std::string what, std::string hint = {}) {
    faults.push_back({"/balances/" + std::string(key), std::move(what), std::move(hint)});
  };
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(balance_keys, key) == balance_keys.end())
      fault(key, "Unknown key `" + key + "`.", expr::nearest(key, balance_keys));
  auto text = [&](std::string_view key) {
    const auto* said = object->if_contains(key);
    if (said && said->is_string() && !said->get_string().empty()) return std::string(said->get_string());
    fault(key, "Expected a text that is not empty.");
    return std::string();
  };
  auto field = [&](std::string_view key, FieldType type) {
    auto name = text(key);
    const auto* found = kind.form.find(name);
    if (!name.empty() && (!found || found->type != type))
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  };
  Balancing out;
  out.at = text("at");
  const auto* step = kind.flow.find(out.at);
  if (!step) fault("at", "There is no step `" + out.at + "`.");
  if (step && step->withdraw != flow::WithdrawUntil::never)
    fault("at", "What was moved is moved back by a move of its own.", R"(Write "withdraw": "never" at the step.)");
  out.of = field("of", FieldType::text);
  out.moves = field("moves", FieldType::count);
  out.before = field("before", FieldType::count);
  out.after = field("after", FieldType::count);
  out.keeps = kept_fields(*object, kind, out.of, faults);
  auto program = expr::parse(text("out"), schema, {expr::Type::boolean}, "/balances/out", faults);
  if (program) out.out = std::move(*program);
  return out;
}

}  // namespace zs::matter
