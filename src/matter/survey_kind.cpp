#include <matter/kind.h>
#include <matter/survey_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> survey_keys{"questions", "at",     "opens", "closes", "asks",
                                           "anonymous", "series", "intro", "pass",   "sample", "at_least", "bank"};
const std::vector<std::string> bank_keys{"from", "number", "where", "same"};
constexpr int fewest_told = 3, most_told = 50;

/// The object under "survey" and where its faults go.
struct SurveyingReader {
  const json::object& object;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({"/survey/" + std::string(key), std::move(what), std::move(hint)});
  }
  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    return std::string(value && value->is_string() ? std::string_view(value->get_string()) : std::string_view());
  }
  void check_field(std::string_view key, const std::string& name, std::initializer_list<FieldType> types) const {
    const auto* found = kind.form.find(name);
    if (!found || std::ranges::find(types, found->type) == types.end())
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
  }
  std::string field(std::string_view key, std::initializer_list<FieldType> types) const {
    auto name = text(key);
    check_field(key, name, types);
    return name;
  }
  std::string field_or_none(std::string_view key, std::initializer_list<FieldType> types) const {
    return object.contains(key) ? field(key, types) : std::string();
  }

  std::vector<std::string> asks() const {
    std::vector<std::string> names;
    const auto* value = object.if_contains("asks");
    const auto* list = value ? value->if_array() : nullptr;
    if (!list || list->empty()) fault("asks", "Expected a list of fields of people and units.");
    for (const auto& one : list ? *list : json::array()) {
      names.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
      check_field("asks", names.back(), {FieldType::person, FieldType::people, FieldType::unit, FieldType::units});
    }
    return names;
  }
  int at_least() const {
    const auto* value = object.if_contains("at_least");
    if (!value) return Surveying().at_least;
    if (value->is_int64() && value->get_int64() >= fewest_told && value->get_int64() <= most_told)
      return static_cast<int>(value->get_int64());
    fault("at_least", "Expected " + std::to_string(fewest_told) + " to " + std::to_string(most_told) + ".",
          "Fewer people would be known by their answers.");
    return fewest_told;
  }
  std::optional<SurveyBank> bank() const {
    const auto* value = object.if_contains("bank");
    const auto* said = value ? value->if_object() : nullptr;
    if (value && !said) fault("bank", "Expected an object: from, where, same, number.");
    if (!said) return std::nullopt;
    for (const auto& member : *said)
      if (std::string key(member.key()); std::ranges::find(bank_keys, key) == bank_keys.end())
        fault("bank/" + key, "Unknown key `" + key + "`.", expr::nearest(key, bank_keys));
    const auto text_in = [](const json::value* one) {
      return std::string(one && one->is_string() ? std::string_view(one->get_string()) : std::string_view());
    };
    SurveyBank out{text_in(said->if_contains("from")), text_in(said->if_contains("number")), {}, {}};
    check_field("bank/number", out.number, {FieldType::count});
    if (const auto* where = said->if_contains("where"); where && where->is_array())
      for (const auto& one : where->get_array()) out.where.push_back(text_in(&one));
    if (const auto* same = said->if_contains("same"); same && same->is_object())
      for (const auto& [theirs, ours] : same->get_object()) out.same.emplace_back(std::string(theirs), text_in(&ours));
    return out;
  }
  void check_step(const std::string& name) const {
    const auto* step = kind.flow.find(name);
    if (!step) return fault("at", "There is no step `" + name + "`.");
    if (step->withdraw != flow::WithdrawUntil::never)
      fault("at", "What people are asked is not taken back.", R"(Write "withdraw": "never" at the step.)");
  }
};

}  // namespace

std::optional<Surveying> parse_surveying(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("survey");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/survey", "Expected an object: questions, at, opens, closes, asks …", ""});
    return std::nullopt;
  }
  SurveyingReader read{*object, kind, faults};
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(survey_keys, key) == survey_keys.end())
      read.fault(key, "Unknown key `" + key + "`.", expr::nearest(key, survey_keys));
  Surveying out;
  out.questions = read.field("questions", {FieldType::long_text});
  out.at = read.text("at");
  read.check_step(out.at);
  out.opens = read.field("opens", {FieldType::date});
  out.closes = read.field("closes", {FieldType::date});
  out.asks = read.asks();
  out.anonymous = read.field_or_none("anonymous", {FieldType::flag});
  out.series = read.field_or_none("series", {FieldType::text});
  out.intro = read.field_or_none("intro", {FieldType::long_text});
  out.pass = read.field_or_none("pass", {FieldType::count});
  out.sample = read.field_or_none("sample", {FieldType::count});
  out.at_least = read.at_least();
  out.bank = read.bank();
  return out;
}

}  // namespace zs::matter
