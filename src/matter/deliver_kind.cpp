#include <matter/deliver_kind.h>
#include <matter/kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr std::string_view deliver_path = "/deliver";

struct DeliverReader {
  const json::object& object;
  const form::Form& form;
  const std::vector<std::string>& steps;
  DeclarationFaults& faults;

  void fault(std::string_view name, std::string message, std::string suggestion = {}) {
    faults.push_back({std::string(deliver_path) + "/" + std::string(name), std::move(message), std::move(suggestion)});
  }

  std::string text(std::string_view name) {
    const auto* value = object.if_contains(name);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(name, "Expected a text that is not empty.");
    return {};
  }
};

bool stands_for_matter(std::string_view name) {
  return name == sent::number || name == sent::title || name == sent::organ || name == sent::day;
}

void read_receivers(DeliverReader& read, Delivering& out) {
  const auto* list = read.object.if_contains("to");
  if (!list || !list->is_array() || list->get_array().empty())
    return read.fault("to", "Expected a list of fields of type unit or units.");
  for (const auto& item : list->get_array()) {
    std::string name(item.is_string() ? std::string_view(item.get_string()) : std::string_view());
    const auto* field = read.form.find(name);
    bool names_units = field && (field->type == form::FieldType::units || field->type == form::FieldType::unit);
    if (names_units)
      out.to.push_back(std::move(name));
    else
      read.fault("to", "`" + name + "` is no field of type unit or units.",
                 expr::nearest(name, form::field_names(read.form)));
  }
}

void read_mapping(DeliverReader& read, Delivering& out) {
  const auto* mapping = read.object.if_contains("fields");
  if (!mapping || !mapping->is_object())
    return read.fault("fields", "Expected an object: the receiver's field, and ours.");
  for (const auto& [key, value] : mapping->get_object()) {
    std::string from(value.is_string() ? std::string_view(value.get_string()) : std::string_view());
    if (read.form.find(from) || stands_for_matter(from))
      out.fields.emplace_back(std::string(key), std::move(from));
    else
      read.fault("fields/" + std::string(key), "There is no field `" + from + "`.",
                 expr::nearest(from, form::field_names(read.form)));
  }
}

void read_limit(DeliverReader& read, Delivering& out) {
  const auto* within = read.object.if_contains("sign_within");
  if (!within) return;
  if (!within->is_string()) return read.fault("sign_within", "Expected a duration such as `1 working_day`.");
  DeclarationFaults own;
  out.sign_within = deadline::parse(within->get_string(), {}, form::schema_of(read.form, read.steps), "", own);
  for (const auto& fault : own) read.fault("sign_within", fault.message, fault.suggestion);
}

}  // namespace

std::optional<Delivering> parse_deliver(const json::object& declaration, const form::Form& form,
                                        const std::vector<std::string>& steps, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("deliver");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({std::string(deliver_path), "Expected an object with at, to, as and fields.", ""});
    return std::nullopt;
  }
  DeliverReader read{value->get_object(), form, steps, faults};
  const std::vector<std::string> known{"at", "to", "as", "fields", "sign_within"};
  for (const auto& member : read.object) {
    std::string name(member.key());
    if (std::find(known.begin(), known.end(), name) == known.end())
      read.fault(name, "Unknown key.", expr::nearest(name, known));
  }
  Delivering out;
  out.at = read.text("at");
  if (!out.at.empty() && std::find(steps.begin(), steps.end(), out.at) == steps.end())
    read.fault("at", "There is no step `" + out.at + "`.", expr::nearest(out.at, steps));
  out.as = read.text("as");
  read_receivers(read, out);
  read_mapping(read, out);
  read_limit(read, out);
  return out;
}

bool fits_field(const Kind& sender, const std::string& from, form::FieldType wanted) {
  using form::FieldType;
  bool words = wanted == FieldType::text || wanted == FieldType::long_text;
  if (from == sent::number || from == sent::title) return words;
  if (from == sent::organ) return words || wanted == FieldType::unit;
  if (from == sent::unit) return wanted == FieldType::unit;
  if (from == sent::day) return wanted == FieldType::date;
  const auto* own = sender.form.find(from);
  if (!own) return false;
  return own->type == wanted || (own->type == FieldType::text && words);
}

bool fits_opinion(std::string_view from, form::FieldType wanted) {
  using form::FieldType;
  bool words = wanted == FieldType::text || wanted == FieldType::long_text;
  if (from == sent::opinion) return words;
  if (from == sent::opinion_by) return words || wanted == FieldType::person;
  return from == sent::opinion_on && wanted == FieldType::date;
}

void check_handed(const Kind& sender, const Kind& receiver, const Filling& filling, DeclarationFaults& faults) {
  auto rights = form::rights(receiver.form, step_fields(receiver, receiver.flow.steps.front().name));
  for (const auto& [name, from] : filling.fields) {
    auto at = filling.path + name;
    const auto* field = receiver.form.find(name);
    if (!field) {
      faults.push_back({at, "`" + receiver.kind + "` has no field `" + name + "`.",
                        expr::nearest(name, form::field_names(receiver.form))});
      continue;
    }
    bool word = filling.of_opinion && fits_opinion(from, field->type);
    if (!word && !fits_field(sender, from, field->type))
      faults.push_back(
          {at, "`" + from + "` does not fit a field of type " + std::string(form::name_of(field->type)) + ".", ""});
    auto right = rights.find(name);
    bool written =
        right != rights.end() && (right->second == form::Right::write || right->second == form::Right::required);
    if (!written)
      faults.push_back({at, "`" + name + "` cannot be written at the first step of `" + receiver.kind + "`.", ""});
  }
}

void check_delivering(const Kind& sender, const Kind* receiver, DeclarationFaults& faults) {
  if (!sender.deliver) return;
  if (!receiver) {
    faults.push_back({"/deliver/as", "There is no kind `" + sender.deliver->as + "`.", ""});
    return;
  }
  check_handed(sender, *receiver, {sender.deliver->fields, "/deliver/fields/"}, faults);
}

}  // namespace zs::matter
