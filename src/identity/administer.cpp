#include <identity/administer.h>

#include <base/text.h>
#include <identity/changing.h>
#include <identity/errors.h>

#include <algorithm>

namespace zs::identity {
namespace administering {
namespace {

constexpr db::Statement update_unit{"update_unit",
                                    "UPDATE unit SET name = $2, kind = $3, is_organ = $4, parent = $5 WHERE id = $1"};
constexpr db::Statement update_unit_order{"update_unit_order", "UPDATE unit SET protocol_order = $2 WHERE id = $1"};
constexpr db::Statement update_unit_ended{"update_unit_ended", "UPDATE unit SET ended_at = $2 WHERE id = $1"};
constexpr db::Statement select_unit_named{"select_unit_named", "SELECT id FROM unit WHERE name = $1"};
constexpr db::Statement lock_unit{"lock_unit", "SELECT ended_at IS NOT NULL FROM unit WHERE id = $1 {for_update}"};

/// A unit that is there, not dissolved, and as it was seen.
Result<void> check_unit(db::Tx& tx, const Change& change) {
  auto row = tx.one(lock_unit, change.of);
  if (!row) return refuse(errors::not_found);
  if (row->boolean(0)) return refuse(errors::identity_unit_ended);
  return check_version(tx, {event::StreamKind::unit, change.of}, change.version);
}

Result<void> check_place(const Directory& directory, Id unit, const Place& place) {
  if (place.parent == no_id) return {};
  const auto* parent = directory.unit(place.parent);
  if (!parent) return refuse(errors::not_found);
  if (parent->ended) return refuse(errors::identity_unit_ended);
  if (unit != no_id && directory.within(place.parent, unit))
    return refuse(errors::invalid, {}, {{"/parent", &errors::identity_unit_ring, {}}});
  return {};
}

json::array store_order(db::Tx& tx, const Directory& directory, Id unit, const Place& place) {
  json::array told;
  for (const auto& one : placed(directory, unit, place)) {
    tx.execute(update_unit_order, one.unit, one.order);
    told.push_back({{"unit", to_text(one.unit)}, {"order", one.order}});
  }
  return told;
}

Result<void> check_name(std::string_view name) {
  if (trim(name).empty()) return refuse(errors::invalid, {}, {{"/name", &errors::required, {}}});
  return {};
}

json::object told(const Unit& unit) {
  return {{"name", unit.name},
          {"kind", unit.kind},
          {"is_organ", unit.is_organ},
          {"parent", to_text(unit.parent)},
          {"order", unit.order}};
}

}  // namespace
}  // namespace administering

std::vector<Ordered> placed(const Directory& directory, Id unit, const Place& place) {
  std::vector<Id> row;
  std::vector<int> numbers;
  for (Id id : directory.children(place.parent)) {
    numbers.push_back(directory.unit(id)->order);
    if (id != unit) row.push_back(id);
  }
  auto at = std::ranges::find(row, place.before);
  bool added = row.size() == numbers.size();
  row.insert(at, unit);
  if (added) numbers.push_back(numbers.empty() ? directory.unit(unit)->order : numbers.back() + 1);
  for (std::size_t i = 1; i < numbers.size(); ++i) numbers[i] = std::max(numbers[i], numbers[i - 1] + 1);
  std::vector<Ordered> out;
  for (std::size_t i = 0; i < row.size(); ++i)
    if (row[i] == unit || directory.unit(row[i])->order != numbers[i]) out.push_back({row[i], numbers[i]});
  return out;
}

Result<Id> found_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const Founding& founding) {
  using namespace administering;
  const auto& [unit, place, reason] = founding;
  if (auto good = check_name(unit.name); !good) return Failure(good.error());
  Directory directory(load_records(tx));
  if (auto good = check_place(directory, no_id, place); !good) return Failure(good.error());
  auto fresh = unit;
  for (Id sibling : directory.children(place.parent)) fresh.order = directory.unit(sibling)->order + 1;
  fresh.name = std::string(trim(unit.name));
  fresh.parent = place.parent;
  auto id = add_unit(tx, call, ids, fresh, {reason, event::Key::of_call});
  if (!id) return Failure(id.error());
  auto order = store_order(tx, Directory(load_records(tx)), *id, place);
  record(tx, call, ids, change_event({event::StreamKind::unit, *id}, "order_units", {{"order", std::move(order)}}));
  return id;
}

Result<void> change_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const UnitChange& to) {
  using namespace administering;
  if (auto good = check_unit(tx, change); !good) return good;
  if (auto good = check_name(to.name); !good) return good;
  Directory directory(load_records(tx));
  if (auto good = check_place(directory, change.of, to.place); !good) return good;
  auto named = tx.one(select_unit_named, trim(to.name));
  if (named && named->integer(0) != change.of)
    return refuse(errors::identity_unit_exists, {{"unit", std::string(trim(to.name))}});
  const auto& before = *directory.unit(change.of);
  auto parent = to.place.parent == no_id ? std::nullopt : std::optional(to.place.parent);
  tx.execute(update_unit, change.of, trim(to.name), to.kind, to.is_organ, parent);
  json::object body{{"before", told(before)},
                    {"name", trim(to.name)},
                    {"kind", to.kind},
                    {"is_organ", to.is_organ},
                    {"parent", to_text(to.place.parent)},
                    {"order", store_order(tx, directory, change.of, to.place)}};
  record(tx, call, ids,
         change_event({event::StreamKind::unit, change.of}, "change_unit", std::move(body), of_call(change.reason)));
  return {};
}

Result<void> end_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change) {
  using namespace administering;
  if (auto good = check_unit(tx, change); !good) return good;
  Directory directory(load_records(tx));
  const auto& name = directory.unit(change.of)->name;
  auto living = std::ranges::count_if(directory.children(change.of), [&](Id id) { return !directory.unit(id)->ended; });
  if (living > 0) return refuse(errors::identity_unit_has_units, {{"unit", name}, {"n", std::to_string(living)}});
  auto posts =
      std::ranges::count_if(directory.posts(), [&](const Post& post) { return post.unit == change.of && !post.ended; });
  if (posts > 0) return refuse(errors::identity_unit_has_people, {{"unit", name}, {"n", std::to_string(posts)}});
  tx.execute(update_unit_ended, change.of, call.now);
  record(tx, call, ids,
         change_event({event::StreamKind::unit, change.of}, "end_unit", {{"name", name}}, of_call(change.reason)));
  return {};
}

}  // namespace zs::identity
