#include <base/text.h>
#include <fmt/format.h>
#include <form/internal.h>

#include <algorithm>
#include <array>
#include <set>

namespace zs::form {
namespace detail {
namespace {

constexpr std::array type_names{"text", "long_text", "count",  "money", "date",   "interval", "choice",
                                "flag", "file",      "person", "unit",  "people", "units",    "body",   "resource"};

}  // namespace

std::optional<FieldType> field_type(std::string_view name) {
  for (std::size_t i = 0; i < type_names.size(); ++i)
    if (name == type_names[i]) return static_cast<FieldType>(i);
  return std::nullopt;
}

expr::Type expression_type(FieldType type) {
  switch (type) {
    case FieldType::text:
    case FieldType::long_text:
    case FieldType::choice:
    case FieldType::resource:
      return expr::Type::text;
    case FieldType::count:
      return expr::Type::integer;
    case FieldType::money:
      return expr::Type::money;
    case FieldType::date:
      return expr::Type::date;
    case FieldType::interval:
      return expr::Type::interval;
    case FieldType::flag:
      return expr::Type::boolean;
    case FieldType::file:
      return expr::Type::list;
    case FieldType::person:
      return expr::Type::person;
    case FieldType::unit:
      return expr::Type::unit;
    case FieldType::people:
      return expr::Type::people;
    case FieldType::units:
      return expr::Type::list;
    case FieldType::body:
      return expr::Type::body;
  }
  return expr::Type::text;
}

int most_items(FieldType type) {
  if (type == FieldType::people) return most_people;
  return type == FieldType::units ? most_units : most_files;
}

namespace {

/// Reads the members of one object; every wrong or unknown one becomes a fault under `path`.
class Reader {
 public:
  Reader(const json::object& object, std::string path, DeclarationFaults& faults)
      : object_(object), path_(std::move(path)), faults_(faults) {}

  void only(const std::vector<std::string>& known) {
    for (const auto& [key, unused] : object_) {
      std::string name(key);
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      if (name == "default")
        fault(name, "No default is ever written: people fill in what is true.", "Remove it.");
      else
        fault(name, "Unknown key.", expr::nearest(name, known));
    }
  }

  std::string text(std::string_view name, bool needed = false) {
    const auto* value = object_.if_contains(name);
    if (!value) {
      if (needed) fault(name, "Missing.");
      return {};
    }
    if (value->is_string() && (!needed || !value->get_string().empty())) return std::string(value->get_string());
    fault(name, "Expected a text.");
    return {};
  }

  bool flag(std::string_view name) {
    const auto* value = object_.if_contains(name);
    if (value && !value->is_bool()) fault(name, "Expected true or false.");
    return value && value->is_bool() && value->get_bool();
  }

  std::optional<std::int64_t> number(std::string_view name) {
    const auto* value = object_.if_contains(name);
    if (!value) return std::nullopt;
    if (value->is_int64()) return value->get_int64();
    fault(name, "Expected a whole number.");
    return std::nullopt;
  }

  const json::array* array(std::string_view name) {
    const auto* value = object_.if_contains(name);
    if (value && !value->is_array()) fault(name, "Expected a list.");
    return value && value->is_array() ? &value->get_array() : nullptr;
  }

  bool has(std::string_view name) const { return object_.contains(name); }
  const std::string& path() const { return path_; }
  std::string path_to(std::string_view name) const { return fmt::format("{}/{}", path_, name); }
  void fault(std::string_view name, std::string message, std::string suggestion = {}) {
    faults_.push_back({path_to(name), std::move(message), std::move(suggestion)});
  }
  DeclarationFaults& faults() { return faults_; }

 private:
  const json::object& object_;
  std::string path_;
  DeclarationFaults& faults_;
};

bool is_name(std::string_view name) {
  auto small = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !name.empty() && name.size() <= 40 && name[0] >= 'a' && name[0] <= 'z' &&
         std::all_of(name.begin(), name.end(), small);
}

Choice read_choice(const json::value& item, const std::string& path, DeclarationFaults& faults) {
  if (item.is_string() && !item.get_string().empty())
    return {std::string(item.get_string()), std::string(item.get_string())};
  if (!item.is_object()) {
    faults.push_back({path, "Expected a text or an object with `value` and `label`.", ""});
    return {};
  }
  Reader read(item.get_object(), path, faults);
  read.only({"value", "label"});
  return {read.text("value", true), read.text("label", true)};
}

void read_choices(Reader& read, Field& field) {
  const auto* items = read.array("choices");
  if (field.type != FieldType::choice) {
    if (read.has("choices")) read.fault("choices", "Only a field of type `choice` has choices.");
    return;
  }
  if (!items || items->empty())
    return read.fault("choices", "A choice needs its choices.", "Write for example [\"甲\", \"乙\"].");
  std::set<std::string> seen;
  for (std::size_t i = 0; i < items->size(); ++i) {
    auto path = fmt::format("{}/{}", read.path_to("choices"), i);
    auto choice = read_choice((*items)[i], path, read.faults());
    if (!choice.value.empty() && !seen.insert(choice.value).second)
      read.faults().push_back({path, fmt::format("The choice `{}` occurs twice.", choice.value), ""});
    field.choices.push_back(std::move(choice));
  }
}

void read_limits(Reader& read, Field& field) {
  field.min = read.number("min");
  field.max = read.number("max");
  bool ranged = is_number(field.type) || is_list(field.type);
  if ((field.min || field.max) && !ranged)
    read.fault(field.min ? "min" : "max", "Only count, money, file, people and units have a range.");
  if (field.min && field.max && *field.min > *field.max) read.fault("min", "`min` is greater than `max`.");
  if (is_list(field.type) && field.max && (*field.max < 1 || *field.max > most_items(field.type)))
    read.fault("max",
               fmt::format("A field of type `{}` holds 1 to {} items.", name_of(field.type), most_items(field.type)));
  int most = field.type == FieldType::long_text ? most_long_text : most_text;
  field.max_length = most;
  auto length = read.number("max_length");
  if (!length) return;
  if (!is_text(field.type))
    read.fault("max_length", "Only texts have a length.");
  else if (*length < 1 || *length > most)
    read.fault("max_length", fmt::format("Expected 1 to {}.", most),
               most == most_text ? "Use `long_text` for longer ones." : "");
  else
    field.max_length = static_cast<int>(*length);
}

Field read_field(Reader& read) {
  read.only(
      {"name", "label", "type", "required", "list", "wide", "choices", "min", "max", "max_length", "period", "unit",
             "hint"});
  Field field;
  field.name = read.text("name", true);
  if (!field.name.empty() && !is_name(field.name))
    read.fault("name", fmt::format("`{}` is not a name: a–z, 0–9 and _, a letter first.", field.name));
  if (expr::reserved(field.name))
    read.fault("name", fmt::format("`{}` is a word of the expressions.", field.name), "Choose another name.");
  field.label = read.text("label", true);
  auto type = read.text("type", true);
  auto known = field_type(type);
  if (!type.empty() && !known)
    read.fault("type", fmt::format("There is no type `{}`.", type),
               expr::nearest(type, {type_names.begin(), type_names.end()}));
  field.type = known.value_or(FieldType::text);
  field.required = read.flag("required");
  field.list = read.flag("list");
  field.wide = read.flag("wide") || field.type == FieldType::long_text || field.type == FieldType::body;
  field.period = read.flag("period");
  if (field.period && field.type != FieldType::text)
    read.fault("period", "Only a field of type `text` names a period.");
  field.unit = read.text("unit");
  field.hint = read.text("hint");
  if (known) {
    read_choices(read, field);
    read_limits(read, field);
    bool column = field.type != FieldType::file && field.type != FieldType::long_text && field.type != FieldType::body;
    if (field.list && !column)
      read.fault("list", fmt::format("A {} is no column of a register.", type));
  }
  return field;
}

void read_fields(const json::object& declaration, Form& form, DeclarationFaults& faults) {
  Reader top(declaration, "", faults);
  const auto* items = top.array("fields");
  if (!items) {
    if (!top.has("fields")) top.fault("fields", "Missing.");
    return;
  }
  for (std::size_t i = 0; i < items->size(); ++i) {
    auto path = fmt::format("/fields/{}", i);
    if (!(*items)[i].is_object()) {
      faults.push_back({path, "Expected an object.", ""});
      continue;
    }
    Reader read((*items)[i].get_object(), path, faults);
    auto field = read_field(read);
    if (!field.name.empty() && form.find(field.name))
      read.fault("name", fmt::format("The field `{}` occurs twice.", field.name));
    form.fields.push_back(std::move(field));
  }
}

std::vector<std::string> read_at(Reader& read, const std::vector<std::string>& steps) {
  std::vector<std::string> at;
  const auto* items = read.array("at");
  for (std::size_t i = 0; items && i < items->size(); ++i) {
    std::string step = (*items)[i].is_string() ? std::string((*items)[i].get_string()) : std::string();
    if (std::find(steps.begin(), steps.end(), step) == steps.end())
      read.faults().push_back({fmt::format("{}/{}", read.path_to("at"), i), fmt::format("There is no step `{}`.", step),
                               expr::nearest(step, steps)});
    at.push_back(std::move(step));
  }
  return at;
}

void read_check(Reader& read, Form& form, const expr::Schema& schema, const std::vector<std::string>& steps) {
  read.only({"check", "message", "message_en", "field", "at"});
  Check check;
  auto text = read.text("check", true);
  check.message = read.text("message", true);
  check.message_en = read.text("message_en");
  if (check.message_en.empty()) check.message_en = check.message;
  check.field = read.text("field");
  if (!check.field.empty() && !form.find(check.field))
    read.fault("field", fmt::format("There is no field `{}`.", check.field),
               expr::nearest(check.field, field_names(form)));
  check.at = read_at(read, steps);
  auto condition = text.empty()
                       ? std::nullopt
                       : expr::parse(text, schema, {expr::Type::boolean}, read.path_to("check"), read.faults());
  if (!condition) return;
  check.condition = std::move(*condition);
  form.checks.push_back(std::move(check));
}

void read_checks(const json::object& declaration, Form& form, const std::vector<std::string>& steps,
                 DeclarationFaults& faults) {
  Reader top(declaration, "", faults);
  const auto* items = top.array("checks");
  auto schema = schema_of(form, steps);
  for (std::size_t i = 0; items && i < items->size(); ++i) {
    auto path = fmt::format("/checks/{}", i);
    if (!(*items)[i].is_object()) {
      faults.push_back({path, "Expected an object.", ""});
      continue;
    }
    Reader read((*items)[i].get_object(), path, faults);
    read_check(read, form, schema, steps);
  }
}

}  // namespace
}  // namespace detail

std::string_view name_of(FieldType type) { return detail::type_names[static_cast<std::size_t>(type)]; }

const Field* Form::find(std::string_view name) const {
  for (const auto& field : fields)
    if (field.name == name) return &field;
  return nullptr;
}

Form parse(const json::object& declaration, const std::vector<std::string>& steps, DeclarationFaults& faults) {
  Form form;
  detail::read_fields(declaration, form, faults);
  detail::read_checks(declaration, form, steps, faults);
  form.subject = detail::parse_subject(declaration, form, faults);
  return form;
}

std::vector<std::string> field_names(const Form& form) {
  std::vector<std::string> names;
  for (const auto& field : form.fields) names.push_back(field.name);
  return names;
}

expr::Schema schema_of(const Form& form, const std::vector<std::string>& steps) {
  expr::Schema schema;
  for (const auto& field : form.fields) {
    expr::FieldInfo info{detail::expression_type(field.type), {}};
    for (const auto& choice : field.choices) info.choices.push_back(choice.value);
    schema.fields.emplace(field.name, std::move(info));
  }
  schema.steps = steps;
  return schema;
}

json::array to_json(const Form& form) {
  json::array list;
  for (const auto& field : form.fields) {
    json::object item{{"name", field.name},         {"label", field.label}, {"type", name_of(field.type)},
                      {"required", field.required}, {"list", field.list},   {"wide", field.wide}};
    if (!field.choices.empty()) {
      json::array choices;
      for (const auto& choice : field.choices)
        choices.push_back(json::object{{"value", choice.value}, {"label", choice.label}});
      item["choices"] = std::move(choices);
    }
    if (!field.unit.empty()) item["unit"] = field.unit;
    if (!field.hint.empty()) item["hint"] = field.hint;
    if (field.min) item["min"] = *field.min;
    if (field.max) item["max"] = *field.max;
    if (detail::is_text(field.type)) item["max_length"] = field.max_length;
    list.push_back(std::move(item));
  }
  return list;
}

std::vector<std::string> columns(const Form& form) {
  std::vector<std::string> names;
  for (const auto& field : form.fields)
    if (field.list) names.push_back(field.name);
  return names;
}

}  // namespace zs::form
