#include <matter/patterns_kind.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> find_keys{"in",   "where",  "at",    "rule",  "since", "until", "same",
                                         "count", "before", "facts", "cases", "link",  "rules"};
const std::vector<std::string> rule_keys{"name", "rule", "by", "least", "within", "periods", "times", "how", "says"};
constexpr std::int64_t most_in_a_rule = 1000;

/// An object of "patterns" and where its faults go.
struct PatternsReader {
  const json::object& object;
  const Kind& kind;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({path + "/" + std::string(key), std::move(what), std::move(hint)});
  }
  void keys(const std::vector<std::string>& known) const {
    for (const auto& member : object)
      if (std::string key(member.key()); std::ranges::find(known, key) == known.end())
        fault(key, "Unknown key `" + key + "`.", expr::nearest(key, known));
  }
  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::string field(std::string_view key, FieldType type) const {
    auto name = text(key);
    const auto* found = kind.form.find(name);
    if (!name.empty() && (!found || found->type != type))
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  }
  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> out;
    const auto* value = object.if_contains(key);
    const auto* list = value ? value->if_array() : nullptr;
    if (value && !list) fault(key, "Expected a list of texts.");
    for (const auto& one : list ? *list : json::array())
      out.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
    return out;
  }
  std::int64_t number(std::string_view key, std::int64_t otherwise) const {
    const auto* value = object.if_contains(key);
    if (!value) return otherwise;
    if (value->is_int64() && value->get_int64() >= 1 && value->get_int64() <= most_in_a_rule) return value->get_int64();
    fault(key, "Expected a whole number from 1 to " + std::to_string(most_in_a_rule) + ".");
    return otherwise;
  }
  std::vector<std::pair<std::string, std::string>> same() const {
    std::vector<std::pair<std::string, std::string>> out;
    const auto* value = object.if_contains("same");
    const auto* mapping = value ? value->if_object() : nullptr;
    if (!mapping || mapping->empty()) fault("same", "Expected an object: a column of the register, and our field.");
    for (const auto& [theirs, ours] : mapping ? *mapping : json::object()) {
      const std::string name(ours.is_string() ? std::string_view(ours.get_string()) : std::string_view());
      if (!kind.form.find(name)) fault("same", "There is no field `" + name + "` here.");
      out.emplace_back(std::string(theirs), name);
    }
    return out;
  }
};

FindRule read_rule(const PatternsReader& read, const Patterns& finding) {
  read.keys(rule_keys);
  FindRule out;
  out.name = read.text("name");
  out.how = read.text("how");
  out.says = read.text("says");
  out.by = read.texts("by");
  auto pattern = stats::pattern_from_text(read.text("rule"));
  if (!pattern) read.fault("rule", "Expected `gathers`, `recurs` or `emerges`.");
  out.rule.pattern = pattern.value_or(stats::Pattern::gathers);
  out.rule.least = read.number("least", out.rule.least);
  out.rule.within = static_cast<int>(read.number("within", out.rule.within));
  out.rule.periods = static_cast<int>(read.number("periods", out.rule.periods));
  out.rule.times = static_cast<int>(read.number("times", out.rule.times));
  if (out.by.empty()) read.fault("by", "Say what they have in common.");
  for (const auto& column : out.by)
    if (std::ranges::none_of(finding.same, [&](const auto& one) { return one.first == column; }))
      read.fault("by", "`" + column + "` is not in `same`.");
  const auto* choice = read.kind.form.find(finding.rule);
  if (choice && std::ranges::none_of(choice->choices, [&](const auto& one) { return one.value == out.name; }))
    read.fault("name", "`" + out.name + "` is no value of `" + finding.rule + "`.");
  return out;
}

void read_rules(const PatternsReader& read, Patterns& out) {
  const auto* value = read.object.if_contains("rules");
  const auto* list = value ? value->if_array() : nullptr;
  if (!list || list->empty()) read.fault("rules", "Expected a list of rules.");
  for (const auto& one : list ? *list : json::array()) {
    const auto path = read.path + "/rules/" + std::to_string(out.rules.size());
    const json::object none;
    if (!one.is_object()) read.faults.push_back({path, "Expected an object: name, rule, by, least …", ""});
    out.rules.push_back(read_rule({one.is_object() ? one.get_object() : none, read.kind, path, read.faults}, out));
  }
}

}  // namespace

const FindRule* rule_named(const Patterns& finding, std::string_view name) {
  auto found = std::ranges::find(finding.rules, name, &FindRule::name);
  return found == finding.rules.end() ? nullptr : &*found;
}

std::optional<Patterns> parse_patterns(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("patterns");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/patterns", "Expected an object: in, at, rule, since, until, same, count, rules …", ""});
    return std::nullopt;
  }
  PatternsReader read{value->get_object(), kind, "/patterns", faults};
  read.keys(find_keys);
  Patterns out;
  out.in = read.text("in");
  out.where = read.texts("where");
  out.at = read.text("at");
  if (!kind.flow.find(out.at)) read.fault("at", "There is no step `" + out.at + "`.");
  out.rule = read.field("rule", FieldType::choice);
  out.since = read.field("since", FieldType::date);
  out.until = read.field("until", FieldType::date);
  out.same = read.same();
  out.count = read.field("count", FieldType::count);
  out.before = read.field("before", FieldType::count);
  out.facts = read.field("facts", FieldType::long_text);
  out.cases = read.field("cases", FieldType::long_text);
  out.link = read.text("link");
  read_rules(read, out);
  return out;
}

void check_patterns(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.patterns) return;
  const auto& finds = *kind.patterns;
  auto from = kinds.newest(finds.in);
  if (!from) return faults.push_back({"/patterns/in", "There is no kind `" + finds.in + "`.", ""});
  if (!leads_to(kind.links, finds.link, finds.in))
    faults.push_back({"/patterns/link", "No such link leads to `" + finds.in + "`.", "Declare it in `links`."});
  for (const auto& [theirs, ours] : finds.same) {
    const auto* column = from->form.find(theirs);
    const auto* field = kind.form.find(ours);
    const bool words = column && (column->type == FieldType::text || column->type == FieldType::choice);
    const bool worded = words && column->list;
    if (!worded || !field || field->type != column->type)
      faults.push_back({"/patterns/same/" + theirs, "`" + finds.in + "` has no column like this.",
                        "Name a text or a choice with \"list\": true, and a field of ours of the same type."});
  }
  ListLedger asked;
  asked.kind = from->kind;
  asked.where = finds.where;
  if (!read_query(from, {no_id, Instant()}, asked))
    faults.push_back({"/patterns/where", "The register of `" + from->kind + "` is not narrowed so.", ""});
}

}  // namespace zs::matter
