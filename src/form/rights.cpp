#include <base/errors.h>
#include <form/errors.h>
#include <form/internal.h>

#include <algorithm>

namespace zs::form {
namespace {

bool among(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Right right_of(const Field& field, const StepFields& step) {
  if (among(step.hides, field.name)) return Right::hidden;
  if (among(step.needs, field.name)) return Right::required;
  bool writable = among(step.writes, field.name) || (step.first && step.writes.empty());
  if (!writable) return Right::read;
  return step.first && field.required ? Right::required : Right::write;
}

}  // namespace

std::string_view name_of(Right right) {
  switch (right) {
    case Right::hidden:
      return "hidden";
    case Right::read:
      return "read";
    case Right::write:
      return "write";
    case Right::required:
      return "required";
  }
  return {};
}

Rights rights(const Form& form, const StepFields& step) {
  Rights matrix;
  for (const auto& field : form.fields) matrix.emplace(field.name, right_of(field, step));
  return matrix;
}

Rights reader_rights(const Form& form, const StepFields& step) {
  Rights matrix;
  for (const auto& field : form.fields)
    matrix.emplace(field.name, among(step.hides, field.name) ? Right::hidden : Right::read);
  return matrix;
}

json::object to_json(const Rights& rights) {
  json::object object;
  for (const auto& [name, right] : rights)
    if (right != Right::hidden) object[name] = name_of(right);
  return object;
}

json::object visible(const json::object& fields, const Rights& rights) {
  json::object shown_fields;
  for (const auto& [key, value] : fields) {
    auto right = rights.find(std::string_view(key));
    if (right != rights.end() && right->second != Right::hidden) shown_fields[key] = value;
  }
  return shown_fields;
}

std::vector<FieldFault> not_writable(const Rights& rights, const json::object& before, const json::object& after) {
  std::vector<FieldFault> faults;
  for (const auto& name : changed(before, after)) {
    auto right = rights.find(name);
    bool writable = right != rights.end() && (right->second == Right::write || right->second == Right::required);
    if (writable) continue;
    // What is hidden must look like what does not exist.
    bool seen = right != rights.end() && right->second != Right::hidden;
    faults.push_back({detail::pointer_to(name), seen ? &errors::form_field_not_writable : &errors::unknown_field, {}});
  }
  return faults;
}

std::vector<FieldFault> required_missing(const Form& form, const Rights& rights, const json::object& fields) {
  std::vector<FieldFault> faults;
  for (const auto& field : form.fields) {
    auto right = rights.find(field.name);
    if (right != rights.end() && right->second == Right::required &&
        detail::is_empty(detail::stored(fields, field.name)))
      faults.push_back({detail::pointer_to(field.name), &errors::required, {}});
  }
  return faults;
}

namespace {

// One fault per empty field that a check needs to be decided.
void add_open(const Form& form, const Check& check, const std::vector<expr::Note>& notes,
              std::vector<FieldFault>& faults) {
  for (const auto& note : notes) {
    const Field* field = note.gap == expr::Gap::missing_field ? form.find(note.about) : nullptr;
    if (!field) continue;
    auto pointer = detail::pointer_to(field->name);
    auto same = [&](const FieldFault& fault) {
      return fault.kind == &errors::form_check_open && fault.pointer == pointer;
    };
    if (std::any_of(faults.begin(), faults.end(), same)) continue;
    faults.push_back({pointer,
                      &errors::form_check_open,
                      {{"label", Declared{field->label}}, {"message", Declared{check.message, check.message_en}}}});
  }
}

void ask(const Form& form, const Check& check, const expr::Environment& environment, std::vector<FieldFault>& faults) {
  auto result = expr::holds(check.condition, environment);
  if (result.holds) return;
  bool open = std::any_of(result.notes.begin(), result.notes.end(),
                          [](const auto& note) { return note.gap == expr::Gap::missing_field; });
  if (open) return add_open(form, check, result.notes, faults);
  auto pointer = check.field.empty() ? std::string("/fields") : detail::pointer_to(check.field);
  faults.push_back({std::move(pointer), &errors::form_check, {{"message", Declared{check.message, check.message_en}}}});
}

}  // namespace

std::vector<FieldFault> failed_checks(const Form& form, std::string_view step, const json::object& fields,
                                      expr::Environment environment) {
  environment.fields = &fields;
  std::vector<FieldFault> faults;
  for (const auto& check : form.checks)
    if (check.at.empty() || among(check.at, step)) ask(form, check, environment, faults);
  return faults;
}

}  // namespace zs::form
