#include <base/id.h>
#include <matter/files.h>

#include <algorithm>

namespace zs::matter {
namespace {

std::vector<Id> file_ids(const json::object& fields, const std::string& name) {
  std::vector<Id> ids;
  const auto* value = fields.if_contains(name);
  if (!value || !value->is_array()) return ids;
  for (const auto& item : value->get_array())
    if (item.is_string())
      if (auto id = id_from_text(item.get_string())) ids.push_back(*id);
  return ids;
}

}  // namespace

std::vector<FieldFault> take_new_files(const form::Form& form, const json::object& before, const json::object& after,
                                       const TakeFile& take) {
  std::vector<FieldFault> faults;
  for (const auto& field : form.fields) {
    if (field.type != form::FieldType::file) continue;
    auto known = file_ids(before, field.name);
    for (Id file : file_ids(after, field.name)) {
      if (std::find(known.begin(), known.end(), file) != known.end()) continue;
      auto taken = take(file, field.name);
      if (!taken) faults.push_back({"/fields/" + field.name, taken.error().kind, {}});
    }
  }
  return faults;
}

}  // namespace zs::matter
