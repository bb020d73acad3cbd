#include <matter/audience_kind.h>
#include <matter/kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> audience_keys{"below", "role", "category", "everybody", "receipt"};
constexpr std::size_t most_receipt_fields = 12;

/// The object under "audience" and where its faults go.
struct AudienceReader {
  const json::object& object;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(const std::string& key, std::string what, std::string hint = {}) const {
    faults.push_back({"/audience" + key, std::move(what), std::move(hint)});
  }
  void only(const json::object& in, const std::string& path, const std::vector<std::string>& keys) const {
    for (const auto& member : in)
      if (std::string key(member.key()); std::ranges::find(keys, key) == keys.end())
        fault(path + "/" + key, "Unknown key `" + key + "`.", expr::nearest(key, keys));
  }
  std::string field(const json::value& value, const std::string& path, std::initializer_list<FieldType> types) const {
    std::string name(value.is_string() ? std::string_view(value.get_string()) : std::string_view());
    const auto* found = kind.form.find(name);
    if (!found || std::ranges::find(types, found->type) == types.end())
      fault(path, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  }
  std::string field_or_none(std::string_view key, std::initializer_list<FieldType> types) const {
    const auto* value = object.if_contains(key);
    return value ? field(*value, "/" + std::string(key), types) : std::string();
  }
  std::vector<std::string> below() const {
    std::vector<std::string> out;
    const auto* value = object.if_contains("below");
    const auto* list = value ? value->if_array() : nullptr;
    if (value && !list) fault("/below", "Expected a list of fields of units.");
    for (const auto& one : list ? *list : json::array())
      out.push_back(field(one, "/below", {FieldType::unit, FieldType::units}));
    return out;
  }
  /// What can be answered in a line: nothing that is kept, booked or handed on.
  form::Form answers(const json::object& receipt) const {
    DeclarationFaults own;
    json::object declared;
    if (const auto* fields = receipt.if_contains("fields")) declared["fields"] = *fields;
    auto form = form::parse(declared, {}, own);
    for (auto& one : own) faults.push_back({"/audience/receipt" + one.path, one.message, one.suggestion});
    if (form.fields.empty() || form.fields.size() > most_receipt_fields)
      fault("/receipt/fields", "Expected 1 to " + std::to_string(most_receipt_fields) + " fields.");
    const auto plain = {FieldType::text, FieldType::long_text, FieldType::count,
                        FieldType::date, FieldType::choice,    FieldType::flag};
    for (const auto& one : form.fields)
      if (std::ranges::find(plain, one.type) == plain.end())
        fault("/receipt/fields/" + one.name, "A receipt holds texts, counts, dates, choices and flags.");
    return form;
  }
};

}  // namespace

std::optional<Audience> parse_audience(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("audience");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  AudienceReader read{object ? *object : json::object(), kind, faults};
  if (!object) {
    read.fault("", "Expected an object: below, role, category, everybody, receipt.");
    return std::nullopt;
  }
  read.only(*object, "", audience_keys);
  Audience out{read.below(), read.field_or_none("role", {FieldType::choice}),
               read.field_or_none("category", {FieldType::choice, FieldType::text}),
               read.field_or_none("everybody", {FieldType::flag}), {}, {}};
  if (out.below.empty() && out.role.empty() && out.category.empty() && out.everybody.empty())
    read.fault("", "No rule says whom it goes to.", "Name `below`, `role`, `category` or `everybody`.");
  if (const auto* receipt = object->if_contains("receipt")) {
    if (!receipt->is_object()) return read.fault("/receipt", "Expected an object: when, fields."), out;
    read.only(receipt->get_object(), "/receipt", {"when", "fields"});
    const auto* when = receipt->get_object().if_contains("when");
    out.answers_when = read.field(when ? *when : json::value(), "/receipt/when", {FieldType::flag});
    out.receipt = read.answers(receipt->get_object());
  }
  const auto reads = [](const flow::Step& step) { return step.by == audience_rule && step.voices.reading; };
  if (std::ranges::none_of(kind.flow.steps, reads))
    read.fault("", "No step gives it to them.", R"(Write {"read": …, "by": "audience"} in the flow.)");
  return out;
}

}  // namespace zs::matter
