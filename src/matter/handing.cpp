#include <content/content.h>
#include <matter/handing.h>
#include <matter/org_view.h>

namespace zs::matter {
namespace {

json::value text_or_null(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

json::value of_opinion(const Doing& doing, const OpinionGiven& given, std::string_view from,
                       const form::Field& field) {
  if (from == sent::opinion) return text_or_null(given.text);
  if (from == sent::opinion_on) return json::value(zs::to_text(date_of(given.at)));
  if (field.type == form::FieldType::person) return json::value(zs::to_text(given.by));
  return text_or_null(person_name(doing.at.directory(), given.by));
}

/// What `@number` and its like stand for.
json::value of_matter(const Doing& doing, const Handing& handing, std::string_view from, const form::Field& field) {
  const auto& matter = doing.matter;
  if (handing.opinion && from.starts_with(sent::opinion)) return of_opinion(doing, *handing.opinion, from, field);
  if (from == sent::number) return text_or_null(matter.number.value_or(""));
  if (from == sent::title) return text_or_null(matter.title);
  if (from == sent::day) return json::value(zs::to_text(date_of(doing.call.now)));
  if (from == sent::unit) return json::value(zs::to_text(handing.unit));
  if (field.type == form::FieldType::unit) return json::value(zs::to_text(matter.organ));
  return text_or_null(unit_name(doing.at.directory(), matter.organ));
}

}  // namespace

json::value shared_files(Doing& doing, const api::Call& call, const json::value& files, Id to,
                         const std::string& field) {
  json::array ids;
  if (!files.is_array()) return ids;
  for (const auto& item : files.get_array()) {
    auto file = item.is_string() ? id_from_text(std::string_view(item.get_string())) : std::nullopt;
    auto shared =
        file ? content::share(doing.tx, call, *doing.services.ids, {*file, doing.matter.id, to, field}) : std::nullopt;
    if (shared) ids.emplace_back(zs::to_text(*shared));
  }
  return ids;
}

json::object fields_handed(Doing& doing, const api::Call& call, const Handing& handing) {
  json::object fields;
  auto kind = doing.services.kinds->newest(handing.kind);
  for (const auto& [name, from] : handing.fields) {
    const auto* field = kind ? kind->form.find(name) : nullptr;
    if (!field) continue;
    const auto* own = doing.at.fields().if_contains(from);
    auto value = own                        ? *own
                 : from.starts_with('@') ? of_matter(doing, handing, from, *field)
                                            : json::value(nullptr);
    bool taken = field->type == form::FieldType::file && handing.to != no_id;
    if (taken) value = shared_files(doing, call, value, handing.to, name);
    if (!value.is_null()) fields[name] = std::move(value);
  }
  return fields;
}

}  // namespace zs::matter
