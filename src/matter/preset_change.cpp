#include <matter/preset_change.h>

#include <expr/expr.h>

#include <algorithm>
#include <functional>

namespace zs::matter {
namespace {

constexpr std::string_view step_keys[] = {"step", "each", "read"};
/// What a change says beside keys that replace the declaration's own.
constexpr std::string_view own_keys[] = {"kind", "fields", "add_fields", "steps", "insert", "add_checks"};

std::string_view name_of_step(const json::value& node) {
  if (!node.is_object()) return {};
  for (auto key : step_keys)
    if (const auto* name = node.get_object().if_contains(key); name && name->is_string()) return name->get_string();
  return {};
}

std::string_view name_of_field(const json::value& node) {
  const auto* name = node.is_object() ? node.get_object().if_contains("name") : nullptr;
  return name && name->is_string() ? std::string_view(name->get_string()) : std::string_view();
}

/// A step among all the lists of a flow, and where in which list it stands.
struct FoundStep {
  json::array* list = nullptr;
  std::size_t at = 0;
};

FoundStep find_step(json::value& node, std::string_view name) {
  if (node.is_object()) {
    for (auto& member : node.get_object())
      if (auto found = find_step(member.value(), name); found.list) return found;
    return {};
  }
  if (!node.is_array()) return {};
  auto& list = node.get_array();
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (name_of_step(list[i]) == name) return {&list, i};
    if (auto found = find_step(list[i], name); found.list) return found;
  }
  return {};
}

void steps_in(const json::value& node, std::vector<std::string>& names) {
  if (auto name = name_of_step(node); !name.empty()) names.emplace_back(name);
  if (node.is_object())
    for (const auto& member : node.get_object()) steps_in(member.value(), names);
  if (node.is_array())
    for (const auto& item : node.get_array()) steps_in(item, names);
}

json::value& list_in(json::object& declaration, std::string_view key) {
  auto& value = declaration[key];
  if (!value.is_array()) value = json::array();
  return value;
}

struct KindChanging {
  json::object& declaration;
  const json::object& change;
  std::vector<PresetFault>& faults;

  /// The member of the change under this key; null, and a fault, where it is something else.
  template <class Is>
  const json::value* part(std::string_view key, Is is, std::string_view what) {
    const auto* value = change.if_contains(key);
    if (!value || is(*value)) return value;
    faults.push_back({{std::string(key)}, "Expected " + std::string(what) + "."});
    return nullptr;
  }
  const json::value* object(std::string_view key) {
    return part(key, [](const json::value& value) { return value.is_object(); }, "names, each with what is otherwise");
  }
  const json::value* list(std::string_view key) {
    return part(key, [](const json::value& value) { return value.is_array(); }, "a list");
  }

  void members(json::value& of, const json::value& to, const JsonPath& path) {
    if (!to.is_object()) return faults.push_back({path, "Expected an object with what is otherwise."});
    for (const auto& member : to.get_object())
      if (member.value().is_null())
        of.get_object().erase(member.key());
      else
        of.get_object()[member.key()] = member.value();
  }

  void unknown(const char* what, std::string_view name, JsonPath path, const std::vector<std::string>& known) {
    auto near = expr::nearest(name, known);
    faults.push_back({std::move(path), "The kind has no " + std::string(what) + " `" + std::string(name) + "`." +
                                           (near.empty() ? "" : " " + near)});
  }

  void fields() {
    auto& own = list_in(declaration, "fields").get_array();
    if (const auto* changed = object("fields"))
      for (const auto& member : changed->get_object()) {
        auto found = std::ranges::find(own, std::string_view(member.key()), name_of_field);
        std::vector<std::string> known;
        for (const auto& one : own) known.emplace_back(name_of_field(one));
        if (found == own.end())
          unknown("field", member.key(), {"fields", member.key()}, known);
        else
          members(*found, member.value(), {"fields", member.key()});
      }
    append("add_fields", "fields");
  }

  void append(std::string_view key, std::string_view to) {
    if (const auto* added = list(key))
      for (const auto& one : added->get_array()) list_in(declaration, to).get_array().push_back(one);
  }

  FoundStep step(std::string_view name, const JsonPath& path) {
    auto found = find_step(list_in(declaration, "flow"), name);
    if (found.list) return found;
    std::vector<std::string> known;
    steps_in(declaration.at("flow"), known);
    unknown("step", name, path, known);
    return {};
  }

  void steps() {
    if (const auto* changed = object("steps"))
      for (const auto& member : changed->get_object()) {
        JsonPath path{"steps", member.key()};
        if (auto found = step(member.key(), path); found.list) members((*found.list)[found.at], member.value(), path);
      }
  }

  void insert() {
    const auto* inserted = list("insert");
    if (!inserted) return;
    for (std::size_t i = 0; i < inserted->get_array().size(); ++i) {
      JsonPath path{"insert", std::to_string(i)};
      const auto& one = inserted->get_array()[i];
      const auto* after = one.is_object() ? one.get_object().if_contains("after") : nullptr;
      const auto* added = one.is_object() ? one.get_object().if_contains("steps") : nullptr;
      if (!after || !after->is_string() || !added || !added->is_array()) {
        faults.push_back({path, "Expected `after`, the name of a step, and `steps`, a list."});
        continue;
      }
      path.emplace_back("after");
      auto found = step(after->get_string(), path);
      if (!found.list) continue;
      auto place = found.list->begin() + static_cast<std::ptrdiff_t>(found.at) + 1;
      found.list->insert(place, added->get_array().begin(), added->get_array().end());
    }
  }

  void others() {
    for (const auto& member : change) {
      if (std::ranges::find(own_keys, std::string_view(member.key())) != std::end(own_keys)) continue;
      if (member.key() == "flow" || member.key() == "checks" || member.key() == "version")
        faults.push_back({{member.key()}, "`" + std::string(member.key()) + "` is not replaced as a whole."});
      else if (member.value().is_null())
        declaration.erase(member.key());
      else
        declaration[member.key()] = member.value();
    }
  }
};

JsonPath parts_of_pointer(std::string_view pointer) {
  JsonPath out;
  while (!pointer.empty()) {
    auto end = std::min(pointer.find('/', 1), pointer.size());
    out.emplace_back(pointer.substr(1, end - 1));
    pointer.remove_prefix(end);
  }
  return out;
}

const json::value* member_under(const json::value& node, const std::string& key) {
  if (node.is_object()) return node.get_object().if_contains(key);
  bool place = node.is_array() && !key.empty() && std::ranges::all_of(key, [](char c) { return c >= '0' && c <= '9'; });
  return place ? node.get_array().if_contains(static_cast<std::size_t>(std::stoul(key))) : nullptr;
}

/// The way to what was given beside a name there, as far as the change goes.
JsonPath named_place(const json::object& change, std::string_view part, std::string_view name, const JsonPath& rest) {
  const auto* named = change.if_contains(part);
  if (!named || !named->is_object() || !named->get_object().contains(name)) return {};
  JsonPath out{std::string(part), std::string(name)};
  out.insert(out.end(), rest.begin(), rest.end());
  return out;
}

/// The way to a field, step or check that the change brought along.
JsonPath added_place(const json::object& change, std::string_view part, std::string_view name) {
  const auto* added = change.if_contains(part);
  if (!added || !added->is_array()) return {};
  for (std::size_t i = 0; i < added->get_array().size(); ++i) {
    std::vector<std::string> names{std::string(name_of_field(added->get_array()[i]))};
    steps_in(added->get_array()[i], names);
    if (std::ranges::find(names, name) != names.end()) return {std::string(part), std::to_string(i)};
  }
  return {};
}

/// The way in the change to the last field or step on the way in the declaration.
JsonPath place_by_name(const json::object& declaration, const json::object& change, const JsonPath& path) {
  JsonPath place;
  const auto* node = declaration.if_contains(path.front());
  for (std::size_t i = 1; node && i < path.size(); ++i) {
    node = member_under(*node, path[i]);
    if (!node) break;
    JsonPath rest(path.begin() + static_cast<std::ptrdiff_t>(i) + 1, path.end());
    bool fields = path.front() == "fields";
    auto name = fields ? name_of_field(*node) : name_of_step(*node);
    if (name.empty()) continue;
    auto changed = named_place(change, fields ? "fields" : "steps", name, rest);
    auto added = added_place(change, fields ? "add_fields" : "insert", name);
    if (!changed.empty() || !added.empty()) place = changed.empty() ? added : changed;
    if (fields) break;
  }
  return place;
}

}  // namespace

void change_kind(json::object& declaration, const json::object& change, std::vector<PresetFault>& faults) {
  KindChanging changing{declaration, change, faults};
  changing.fields();
  changing.insert();
  changing.steps();
  changing.append("add_checks", "checks");
  changing.others();
}

JsonPath place_in_change(const json::object& declaration, const json::object& change, std::string_view pointer) {
  auto path = parts_of_pointer(pointer);
  if (path.empty()) return {};
  if (path.front() == "fields" || path.front() == "flow") return place_by_name(declaration, change, path);
  if (path.front() == "checks" && path.size() > 1 && change.contains("add_checks")) {
    auto own = declaration.at("checks").as_array().size() - change.at("add_checks").as_array().size();
    auto at = std::stoul(path[1]);
    return at < own ? JsonPath{} : JsonPath{"add_checks", std::to_string(at - own)};
  }
  return change.contains(path.front()) ? path : JsonPath{};
}

}  // namespace zs::matter
