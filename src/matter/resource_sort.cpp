#include <fmt/format.h>
#include <matter/resource_sort.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> sort_keys{"sort", "title", "capacity", "equipment", "fields", "checks", "expires"};

/// What a register can hold of a resource: nothing that belongs to a matter.
bool of_a_resource(form::FieldType type) {
  using form::FieldType;
  return type == FieldType::text || type == FieldType::long_text || type == FieldType::count ||
         type == FieldType::money || type == FieldType::date || type == FieldType::choice || type == FieldType::flag ||
         type == FieldType::person;
}

std::string sort_text(const json::object& object, std::string_view key, bool needed, DeclarationFaults& faults) {
  const auto* value = object.if_contains(key);
  if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
  if (value || needed) faults.push_back({"/" + std::string(key), "Expected a text that is not empty.", ""});
  return {};
}

std::vector<std::string> sort_words(const json::object& object, std::string_view key, DeclarationFaults& faults) {
  std::vector<std::string> words;
  const auto* list = object.if_contains(key);
  if (!list) return words;
  if (!list->is_array()) {
    faults.push_back({"/" + std::string(key), "Expected a list of texts.", ""});
    return words;
  }
  for (const auto& word : list->get_array())
    if (word.is_string())
      words.emplace_back(word.get_string());
    else
      faults.push_back({"/" + std::string(key), "Expected a list of texts.", ""});
  return words;
}

void check_sort(const ResourceSort& sort, DeclarationFaults& faults) {
  for (const auto& field : sort.form.fields)
    if (!of_a_resource(field.type))
      faults.push_back({"/fields/" + field.name, fmt::format("A register of resources holds no field of type `{}`.",
                                                             form::name_of(field.type)), ""});
  for (const auto& name : sort.expires) {
    const auto* field = sort.form.find(name);
    if (!field || field->type != form::FieldType::date)
      faults.push_back({"/expires", "`" + name + "` is no field of type `date`.", ""});
  }
}

}  // namespace

std::vector<std::string> expired(const ResourceSort& sort, const json::object& details, Date day) {
  std::vector<std::string> out;
  for (const auto& name : sort.expires) {
    auto value = expr::from_json(expr::Type::date, details.if_contains(name));
    const auto* last = std::get_if<Date>(&value);
    if (last && *last < day) out.push_back(name);
  }
  return out;
}

std::optional<ResourceSort> parse_resource_sort(std::string_view text, DeclarationFaults& faults) {
  auto before = faults.size();
  std::string why;
  auto document = parse_jsonc(text, &why);
  if (!document || !document->is_object()) {
    faults.push_back({"", "Expected a JSON object, but " + (why.empty() ? "got something else" : why) + ".", ""});
    return std::nullopt;
  }
  const auto& object = document->get_object();
  for (const auto& member : object) {
    std::string name(member.key());
    if (std::find(sort_keys.begin(), sort_keys.end(), name) == sort_keys.end())
      faults.push_back({"/" + name, "Unknown key.", expr::nearest(name, sort_keys)});
  }
  ResourceSort sort;
  sort.sort = sort_text(object, "sort", true, faults);
  sort.title = sort_text(object, "title", true, faults);
  sort.capacity = sort_text(object, "capacity", false, faults);
  sort.equipment = sort_words(object, "equipment", faults);
  sort.expires = sort_words(object, "expires", faults);
  if (object.contains("fields")) sort.form = form::parse(object, {}, faults);
  check_sort(sort, faults);
  if (faults.size() > before) return std::nullopt;
  return sort;
}

}  // namespace zs::matter
