#include <matter/governed_kind.h>
#include <matter/kinds.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> governed_keys = {"at", "basis", "kind", "topic", "clause", "aid"};

struct GovernedReader {
  const json::object& object;
  const std::vector<std::string>& steps;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) {
    faults.push_back({path + "/" + std::string(key), std::move(message), std::move(suggestion)});
  }

  void keys() {
    for (const auto& member : object)
      if (std::string key(member.key()); std::ranges::find(governed_keys, key) == governed_keys.end())
        fault(key, "Unknown key `" + key + "`.", expr::nearest(key, governed_keys));
  }

  std::string text(std::string_view key) {
    const auto* value = object.if_contains(key);
    if (!value) return {};
    if (value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }

  std::vector<std::string> at() {
    std::vector<std::string> out;
    const auto* value = object.if_contains("at");
    if (!value) return out;
    if (!value->is_array() || value->get_array().empty()) fault("at", "Expected a list of steps.");
    for (const auto& one : value->is_array() ? value->get_array() : json::array()) {
      std::string name(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
      if (std::ranges::find(steps, name) == steps.end())
        fault("at", "There is no step `" + name + "`.", expr::nearest(name, steps));
      out.push_back(std::move(name));
    }
    return out;
  }

  bool aid() {
    const auto* value = object.if_contains("aid");
    if (value && !(value->is_bool() && value->get_bool())) fault("aid", "It can only be true; leave it out otherwise.");
    return value != nullptr;
  }

  void topic(GovernedBy& out) {
    const auto said = text("topic");
    const auto colon = said.find(':');
    if (out.kind.empty() != said.empty()) fault("topic", "`kind` and `topic` go together.");
    if (said.empty()) return;
    if (colon == std::string::npos || colon == 0 || colon + 1 == said.size())
      return fault("topic", "Expected \"COLUMN:VALUE\".");
    out.column = said.substr(0, colon);
    out.value = said.substr(colon + 1);
  }
};

GovernedBy read_governed(GovernedReader read) {
  read.keys();
  GovernedBy out;
  out.at = read.at();
  out.basis = read.text("basis");
  out.kind = read.text("kind");
  read.topic(out);
  out.clause = read.text("clause");
  out.aid = read.aid();
  if (out.aid && !out.basis.empty()) read.fault("aid", "What is cited governs.");
  if (out.basis.empty() && out.kind.empty())
    read.fault("basis", "No rule is named.", "Name `basis`, or `kind` and `topic`.");
  if (!out.clause.empty() && out.kind.empty()) read.fault("clause", "It belongs to a rule of `kind`.");
  return out;
}

void check_topic(const GovernedBy& by, const Kind& kind, const Kind& other, const std::string& path,
                 DeclarationFaults& faults) {
  const auto* column = other.form.find(by.column);
  if (!column || !column->list || column->type != form::FieldType::choice)
    return faults.push_back({path + "/topic",
                             "`" + by.column + "` is no choice in the register of `" + other.kind + "`.",
                             "Name a field of type choice with \"list\": true."});
  if (const auto own = by.value_field(); !own.empty()) {
    const auto* field = kind.form.find(own);
    if (!field || field->type != form::FieldType::choice)
      faults.push_back({path + "/topic", "`" + own + "` is no field of type choice.", ""});
    return;
  }
  const auto known = [&](const form::Choice& choice) { return choice.value == by.value; };
  if (std::ranges::none_of(column->choices, known))
    faults.push_back({path + "/topic", "`" + by.column + "` is never `" + by.value + "`.", ""});
}

}  // namespace

bool GovernedBy::governs(std::string_view step) const { return at.empty() || std::ranges::find(at, step) != at.end(); }

std::vector<GovernedBy> parse_governed(const json::object& declaration, const std::vector<std::string>& steps,
                                       DeclarationFaults& faults) {
  std::vector<GovernedBy> all;
  const auto* value = declaration.if_contains("governed_by");
  if (!value) return all;
  if (!value->is_array()) faults.push_back({"/governed_by", "Expected a list.", ""});
  for (const auto& item : value->is_array() ? value->get_array() : json::array()) {
    auto path = "/governed_by/" + std::to_string(all.size());
    if (!item.is_object()) {
      faults.push_back({path, "Expected an object: at, basis, kind, topic, clause.", ""});
      return all;
    }
    all.push_back(read_governed({item.get_object(), steps, path, faults}));
  }
  return all;
}

void check_governed(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < kind.governed.size(); ++i) {
    const auto& by = kind.governed[i];
    if (by.kind.empty()) continue;
    const auto path = "/governed_by/" + std::to_string(i);
    const auto other = kinds.newest(by.kind);
    if (!other) {
      faults.push_back({path + "/kind", "There is no kind `" + by.kind + "`.", ""});
      continue;
    }
    check_topic(by, kind, *other, path, faults);
    if (!by.clause.empty() && !other->form.find(by.clause))
      faults.push_back({path + "/clause", "`" + by.kind + "` has no field `" + by.clause + "`.", ""});
  }
}

}  // namespace zs::matter
