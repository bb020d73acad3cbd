#include <expr/expr.h>
#include <matter/day_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> keys_of_day = {"when", "who", "where", "after"};

struct DayReader {
  const json::object& object;
  const form::Form& form;
  const flow::Definition& flow;
  DeclarationFaults& faults;

  void fault(const std::string& path, std::string message, std::string suggestion = {}) {
    faults.push_back({"/day" + path, std::move(message), std::move(suggestion)});
  }

  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    return std::string(value && value->is_string() ? std::string_view(value->get_string()) : std::string_view());
  }

  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& field : form.fields) out.push_back(field.name);
    for (const auto& step : flow.steps) out.push_back(step.name);
    return out;
  }

  void unknown(const std::string& path, const std::string& name) {
    fault(path, "There is no `" + name + "` here.", expr::nearest(name, names()));
  }

  std::string field_of(const std::string& path, std::string name, std::initializer_list<FieldType> types) {
    const auto* field = form.find(name);
    if (!field)
      unknown(path, name);
    else if (std::find(types.begin(), types.end(), field->type) == types.end())
      fault(path, "A field of type `" + std::string(form::name_of(field->type)) + "` does not say that.");
    return name;
  }

  void read_where(InTheDay& out) {
    const auto* where = object.if_contains("where");
    if (!where) return;
    const auto types = {FieldType::text, FieldType::choice, FieldType::resource};
    if (!where->is_array()) return out.where.push_back(field_of("/where", text("where"), types));
    for (const auto& value : where->get_array()) {
      std::string name(value.is_string() ? std::string_view(value.get_string()) : std::string_view());
      out.where.push_back(field_of("/where/" + std::to_string(out.where.size()), std::move(name), types));
    }
  }

  void read_who(InTheDay& out) {
    const auto* who = object.if_contains("who");
    if (!who || !who->is_array() || who->get_array().empty())
      return fault("/who", "Expected a list of fields of people and of steps.", R"(Write ["attendees", "arrange"].)");
    for (std::size_t i = 0; i < who->get_array().size(); ++i) {
      const auto path = "/who/" + std::to_string(i);
      const auto& value = who->get_array()[i];
      std::string name(value.is_string() ? std::string_view(value.get_string()) : std::string_view());
      const auto* field = form.find(name);
      if (flow.find(name))
        out.steps.push_back(name);
      else if (!field)
        unknown(path, name);
      else if (field->type != FieldType::person && field->type != FieldType::people)
        fault(path, "A field of type `" + std::string(form::name_of(field->type)) + "` names nobody.");
      else
        out.fields.push_back(name);
    }
  }

  void read_after(InTheDay& out) {
    out.after = text("after");
    if (object.contains("after") && !flow.find(out.after)) unknown("/after", out.after);
  }
};

}  // namespace

std::optional<InTheDay> parse_day(const json::object& declaration, const form::Form& form, const flow::Definition& flow,
                                  DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("day");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/day", "Expected an object: when, who, where, after.", ""});
    return std::nullopt;
  }
  DayReader read{value->get_object(), form, flow, faults};
  for (const auto& member : read.object) {
    std::string name(member.key());
    if (std::find(keys_of_day.begin(), keys_of_day.end(), name) == keys_of_day.end())
      read.fault("/" + name, "Unknown key.", expr::nearest(name, keys_of_day));
  }
  InTheDay out;
  out.when = read.field_of("/when", read.text("when"), {FieldType::interval, FieldType::date});
  read.read_where(out);
  read.read_who(out);
  read.read_after(out);
  return out;
}

}  // namespace zs::matter
