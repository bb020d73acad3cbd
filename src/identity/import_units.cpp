// Units from a list whose entries name each other. First everything is checked, then everything is added.
#include <identity/organisation.h>

#include <identity/errors.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace zs::identity {

namespace {

constexpr db::Statement select_unit_names{"select_unit_names", "SELECT name, id, protocol_order FROM unit"};
constexpr db::Statement insert_unit_relation{"insert_unit_relation",
                                             "INSERT INTO unit_relation (unit, related, type, leads) VALUES ($1, $2, "
                                             "$3, $4) ON CONFLICT (unit, related, type) DO NOTHING"};
constexpr db::Statement insert_unit_service{
    "insert_unit_service",
    "INSERT INTO unit_service (office, organ) VALUES ($1, $2) ON CONFLICT (office, organ) DO NOTHING"};

struct NamedRelation {
  std::string to;
  RelationType type;
  bool primary;
};

struct NamedUnit {
  NewUnit unit;
  std::string parent;
  std::vector<NamedRelation> relations;
  std::vector<std::string> serves;
  std::string pointer;
};

std::string text_of(const json::object& object, std::string_view key) {
  auto* value = object.if_contains(key);
  return value && value->is_string() ? std::string(value->as_string()) : std::string();
}

bool flag_of(const json::object& object, std::string_view key) {
  auto* value = object.if_contains(key);
  return value && value->is_bool() && value->as_bool();
}

const json::array* list_of(const json::object& object, std::string_view key) {
  auto* value = object.if_contains(key);
  return value ? value->if_array() : nullptr;
}

constexpr std::string_view leading_mark = "（主）";

void read_relations(const json::object& object, NamedUnit& unit, std::vector<FieldFault>& faults) {
  auto* list = list_of(object, "relations");
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    auto* relation = (*list)[i].if_object();
    auto title = relation ? text_of(*relation, "type") : std::string();
    bool primary = title.ends_with(leading_mark);
    if (primary) title.resize(title.size() - leading_mark.size());
    auto type = relation_from_title(title);
    if (type)
      unit.relations.push_back({text_of(*relation, "to"), *type, primary});
    else
      faults.push_back(
          {unit.pointer + "/relations/" + std::to_string(i), &errors::identity_unknown_relation, {{"type", title}}});
  }
}

NamedUnit read_unit(const json::value& value, std::size_t index, std::vector<FieldFault>& faults) {
  NamedUnit unit{.pointer = "/units/" + std::to_string(index)};
  auto* object = value.if_object();
  if (!object || text_of(*object, "name").empty()) {
    faults.push_back({unit.pointer + "/name", &errors::required, {}});
    return unit;
  }
  unit.unit = {.name = text_of(*object, "name"),
               .kind = text_of(*object, "kind"),
               .is_organ = flag_of(*object, "organ"),
               .external = flag_of(*object, "external"),
               .order = static_cast<int>(index) + 1};
  unit.parent = text_of(*object, "parent");
  read_relations(*object, unit, faults);
  auto* serves = list_of(*object, "serves");
  for (std::size_t i = 0; serves && i < serves->size(); ++i)
    if ((*serves)[i].is_string()) unit.serves.emplace_back((*serves)[i].as_string());
  return unit;
}

using Known = std::unordered_map<std::string, Id>;

void check_names(const std::vector<NamedUnit>& units, const Known& known, std::vector<FieldFault>& faults) {
  std::set<std::string> listed;
  for (const auto& unit : units)
    if (!listed.insert(unit.unit.name).second)
      faults.push_back({unit.pointer + "/name", &errors::identity_unit_twice, {}});
  auto check = [&](const std::string& pointer, const std::string& name) {
    if (!listed.contains(name) && !known.contains(name))
      faults.push_back({pointer, &errors::identity_unknown_unit, {{"unit", name}}});
  };
  for (const auto& unit : units) {
    if (!unit.parent.empty()) check(unit.pointer + "/parent", unit.parent);
    for (const auto& relation : unit.relations) check(unit.pointer + "/relations", relation.to);
    for (const auto& organ : unit.serves) check(unit.pointer + "/serves", organ);
  }
}

/// Parents before children; what is left over stands in a ring.
std::vector<const NamedUnit*> parents_first(const std::vector<NamedUnit>& units, const Known& known,
                                            std::vector<FieldFault>& faults) {
  std::vector<const NamedUnit*> ordered;
  std::set<std::string> placed;
  for (const auto& [name, id] : known) placed.insert(name);
  std::vector<const NamedUnit*> waiting;
  for (const auto& unit : units) waiting.push_back(&unit);
  for (bool moved = true; moved && !waiting.empty();) {
    std::vector<const NamedUnit*> still;
    for (auto* unit : waiting)
      if (unit->parent.empty() || placed.contains(unit->parent)) {
        ordered.push_back(unit);
        placed.insert(unit->unit.name);
      } else {
        still.push_back(unit);
      }
    moved = still.size() < waiting.size();
    waiting = std::move(still);
  }
  for (auto* unit : waiting) faults.push_back({unit->pointer + "/parent", &errors::identity_unit_ring, {}});
  return ordered;
}

void connect(db::Tx& tx, const std::vector<NamedUnit>& units, const Known& known) {
  for (const auto& unit : units) {
    Id id = known.at(unit.unit.name);
    for (const auto& relation : unit.relations)
      tx.execute(insert_unit_relation, id, known.at(relation.to), static_cast<int>(relation.type), relation.primary);
    for (const auto& organ : unit.serves) tx.execute(insert_unit_service, id, known.at(organ));
  }
}

}  // namespace

Result<int> import_units(db::Tx& tx, const api::Call& call, IdSource& ids, const json::value& document) {
  std::vector<FieldFault> faults;
  auto* top = document.if_object();
  auto* list = top ? list_of(*top, "units") : nullptr;
  if (!list) return refuse(errors::invalid, {}, {{"/units", &errors::required, {}}});
  std::vector<NamedUnit> units;
  for (std::size_t i = 0; i < list->size(); ++i) units.push_back(read_unit((*list)[i], i, faults));
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));

  Known known;
  int order = 0;
  for (const auto& row : tx.query(select_unit_names)) {
    known[row.text(0)] = row.integer(1);
    order = std::max(order, static_cast<int>(row.integer(2)));
  }
  check_names(units, known, faults);
  auto ordered = faults.empty() ? parents_first(units, known, faults) : std::vector<const NamedUnit*>();
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));

  int added = 0;
  for (auto* unit : ordered) {
    if (known.contains(unit->unit.name)) continue;
    auto fresh = unit->unit;
    fresh.order += order;
    if (!unit->parent.empty()) fresh.parent = known.at(unit->parent);
    auto id = add_unit(tx, call, ids, fresh);
    if (!id) return Failure(id.error());
    known[fresh.name] = *id;
    ++added;
  }
  connect(tx, units, known);
  if (auto name = text_of(*top, "name"); !name.empty() && !setting(tx, "office"))
    set_setting(tx, call, ids, "office", name);
  return added;
}

}  // namespace zs::identity
