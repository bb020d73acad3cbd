#include <base/terms.h>
#include <crypto/crypto.h>
#include <ledger/ledger.h>
#include <matter/unique_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr std::size_t most_fields = 4;
const std::vector<std::string> period_names{"year", "half", "quarter", "month"};  // of stats::Span

/// A field that has one short value: what people compare when they look whether a paper is there already.
bool comparable(const form::Field& field) {
  using form::FieldType;
  return field.type == FieldType::text || field.type == FieldType::choice || field.type == FieldType::date ||
         field.type == FieldType::count || field.type == FieldType::unit || field.type == FieldType::person;
}

struct UniqueReader {
  const json::object& object;
  const form::Form& form;
  DeclarationFaults& faults;

  void fault(const std::string& path, std::string message, std::string suggestion = {}) {
    faults.push_back({"/unique_by" + path, std::move(message), std::move(suggestion)});
  }

  const form::Field* field(const json::value& value, const std::string& path) {
    std::string name(value.is_string() ? std::string_view(value.get_string()) : std::string_view());
    const auto* found = form.find(name);
    if (!found) fault(path, "There is no field `" + name + "`.", expr::nearest(name, form::field_names(form)));
    return found;
  }

  void read_fields(Uniqueness& out) {
    const auto* list = object.if_contains("fields");
    if (!list || !list->is_array() || list->get_array().empty() || list->get_array().size() > most_fields)
      return fault("/fields", "Expected a list of one to four fields.");
    for (std::size_t i = 0; i < list->get_array().size(); ++i) {
      auto path = "/fields/" + std::to_string(i);
      const auto* found = field(list->get_array()[i], path);
      if (!found) continue;
      if (!comparable(*found))
        fault(path, "A field of type " + std::string(form::name_of(found->type)) + " is not compared.");
      out.fields.push_back(found->name);
    }
  }

  void read_unless(Uniqueness& out) {
    const auto* value = object.if_contains("unless");
    const auto* found = value ? field(*value, "/unless") : nullptr;
    if (!found) return;
    if (found->type != form::FieldType::text && found->type != form::FieldType::long_text)
      fault("/unless", "The reason is a text.");
    out.unless = found->name;
  }

  void read_reach(Uniqueness& out) {
    if (const auto* value = object.if_contains("period")) {
      std::string name(value->is_string() ? std::string_view(value->get_string()) : std::string_view());
      auto at = std::ranges::find(period_names, name);
      if (at == period_names.end())
        return fault("/period", "Expected year, half, quarter or month.", expr::nearest(name, period_names));
      out.period = static_cast<stats::Span>(at - period_names.begin());
    }
    const auto* across = object.if_contains("across");
    if (across && !across->is_bool()) return fault("/across", "Expected true or false.");
    out.across = across && across->get_bool();
  }
};

}  // namespace

std::optional<Uniqueness> parse_unique(const json::object& declaration, const form::Form& form,
                                       DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("unique_by");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/unique_by", "Expected an object with fields and unless.", ""});
    return std::nullopt;
  }
  UniqueReader read{value->get_object(), form, faults};
  const std::vector<std::string> known{"fields", "unless", "period", "across"};
  for (const auto& member : read.object) {
    std::string name(member.key());
    if (std::find(known.begin(), known.end(), name) == known.end())
      read.fault("/" + name, "Unknown key.", expr::nearest(name, known));
  }
  Uniqueness out;
  read.read_fields(out);
  read.read_unless(out);
  read.read_reach(out);
  return out;
}

std::optional<std::string> unique_value(const Uniqueness& unique, const json::object& fields, Date day) {
  std::string whole = unique.period ? stats::to_text(stats::period_of(day, *unique.period)) + '\n' : std::string();
  for (const auto& name : unique.fields) {
    const auto* value = fields.if_contains(name);
    if (!value || value->is_null()) return std::nullopt;
    auto text = value->is_string() ? std::string(value->get_string()) : canonical(*value);
    auto plain = plain_text(ledger::normalised(text));
    plain.erase(std::remove(plain.begin(), plain.end(), ' '), plain.end());
    whole += plain.empty() ? text : plain;
    whole += '\n';
  }
  return crypto::sha256_hex(whole);
}

}  // namespace zs::matter
