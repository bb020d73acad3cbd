#include <base/errors.h>
#include <matter/org_view.h>
#include <matter/references.h>

#include <algorithm>

namespace zs::matter {
namespace {

bool names_units(form::FieldType type) { return type == form::FieldType::unit || type == form::FieldType::units; }

/// {"person", "post"}: the post is his.
bool posts_fit(const json::value& value, const identity::Directory& directory) {
  if (!value.is_array()) return true;
  for (const auto& item : value.get_array()) {
    const auto* post = item.is_object() ? item.get_object().if_contains("post") : nullptr;
    if (!post) continue;
    auto id = post->is_string() ? id_from_text(std::string_view(post->get_string())) : std::nullopt;
    const auto* held = id ? directory.post(*id) : nullptr;
    const auto& person = item.get_object().at("person");
    if (!held || !person.is_string() || zs::to_text(held->person) != std::string_view(person.get_string()))
      return false;
  }
  return true;
}

}  // namespace

std::vector<FieldFault> dangling(const form::Form& form, const json::object& fields,
                                 const identity::Directory& directory) {
  std::vector<FieldFault> faults;
  for (const auto& field : form.fields) {
    const auto* value = fields.if_contains(field.name);
    if (!value || field.type == form::FieldType::resource) continue;  // what is booked is looked at when it is taken
    auto ids = form::ids_in(field, fields);
    bool known = std::all_of(ids.begin(), ids.end(), [&](Id id) {
      return names_units(field.type) ? directory.unit(id) != nullptr : directory.person(id) != nullptr;
    });
    if (field.type == form::FieldType::people) known = known && posts_fit(*value, directory);
    if (!known) faults.push_back({"/fields/" + field.name, &errors::not_found, {}});
  }
  return faults;
}

std::string name_in(const Services& services, form::FieldType type, Id id) {
  if (type == form::FieldType::resource) return services.resources->of(id);
  auto directory = services.directory();
  return names_units(type) ? unit_name(*directory, id) : person_name(*directory, id);
}

std::string names_in(const Services& services, const form::Field& field, const json::object& fields) {
  std::string names;
  for (Id id : form::ids_in(field, fields)) names += (names.empty() ? "" : "、") + name_in(services, field.type, id);
  return names;
}

std::string said_in(const Services& services, const form::Field& field, const json::object& fields, Language language) {
  using form::FieldType;
  const auto* value = fields.if_contains(field.name);
  if (!value || value->is_null()) return {};
  switch (field.type) {
    case FieldType::file:
    case FieldType::body:
      return {};
    case FieldType::person:
    case FieldType::people:
    case FieldType::unit:
    case FieldType::units:
    case FieldType::resource:
      return names_in(services, field, fields);
    default:
      return say(form::shown(field, *value), language);
  }
}

}  // namespace zs::matter
