#include <identity/unit_file.h>

#include <identity/errors.h>

namespace zs::identity {

UnitView unit_view(const Directory& directory, const Unit& unit) {
  UnitView view{.id = unit.id,
                .name = unit.name,
                .kind = unit.kind,
                .is_organ = unit.is_organ,
                .external = unit.external,
                .ended = unit.ended,
                .order = unit.order,
                .organ = unit.organ,
                .people_count = static_cast<int>(directory.posts_in(unit.id).size())};
  if (unit.parent != no_id) view.parent = unit.parent;
  for (Id organ : unit.serves) view.serves.emplace_back(organ);
  for (const auto& relation : unit.relations)
    view.relations.push_back({relation.to, std::string(to_text(relation.type))});
  return view;
}

Result<UnitFile> unit_file(db::Tx& tx, const Directory& directory, Id id) {
  const auto* unit = directory.unit(id);
  if (!unit) return refuse(errors::not_found);
  auto changes = changes_of(tx, directory, {event::StreamKind::unit, id});
  return UnitFile{unit_view(directory, *unit), changes.version, std::move(changes.lines)};
}

}  // namespace zs::identity
