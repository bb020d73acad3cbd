#include <matter/kinds.h>
#include <matter/ledger_query.h>
#include <matter/owed.h>
#include <matter/owes_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> owes_keys = {"name", "title", "how",   "evidence", "every", "least",
                                            "when", "from",  "until", "alert",    "who"};
const std::vector<std::string> evidence_keys = {"kind", "link", "count", "on"};
constexpr int most_owed = 100, most_alert_days = 60;

struct OwesReader {
  const json::object& object;
  const expr::Schema& schema;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view at, std::string message, std::string suggestion = {}) {
    faults.push_back({path + "/" + std::string(at), std::move(message), std::move(suggestion)});
  }
  void keys(const std::vector<std::string>& known) {
    for (const auto& member : object)
      if (std::string key(member.key()); std::ranges::find(known, key) == known.end())
        fault(key, "Unknown key `" + key + "`.", expr::nearest(key, known));
  }
  std::string text(std::string_view key) {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::string text_or_none(std::string_view key) { return object.contains(key) ? text(key) : std::string(); }

  std::vector<std::string> texts(std::string_view key) {
    std::vector<std::string> out;
    const auto* value = object.if_contains(key);
    if (!value) return out;
    if (value->is_array())
      for (const auto& one : value->get_array())
        if (one.is_string()) out.emplace_back(one.get_string());
    if (!value->is_array() || out.size() != value->get_array().size())
      fault(key, "Expected a list of \"COLUMN:VALUE\".");
    return out;
  }

  plan::Every every() {
    auto found = plan::every_from_text(text("every"));
    if (!found) fault("every", "Expected `week`, `month`, `quarter`, `half` or `year`.");
    return found.value_or(plan::Every::month);
  }

  int least() {
    const auto* value = object.if_contains("least");
    if (!value) return 1;
    if (value->is_int64() && value->get_int64() >= 1 && value->get_int64() <= most_owed)
      return static_cast<int>(value->get_int64());
    fault("least", "Expected a whole number from 1 to " + std::to_string(most_owed) + ".");
    return 1;
  }

  std::optional<expr::Program> program(std::string_view key, std::string_view text, expr::Type type) {
    return expr::parse(text, schema, {type}, path + "/" + std::string(key), faults);
  }
  std::optional<expr::Program> condition(std::string_view key) {
    return object.contains(key) ? program(key, text(key), expr::Type::boolean) : std::nullopt;
  }

  std::string day_field(std::string_view key) {
    auto name = text_or_none(key);
    auto field = schema.fields.find(name);
    if (!name.empty() && (field == schema.fields.end() || field->second.type != expr::Type::date))
      fault(key, "`" + name + "` is no field of type `date`.");
    return name;
  }

  int alert() {
    if (!object.contains("alert")) return 0;
    auto said = program("alert", text("alert"), expr::Type::duration);
    if (!said) return 0;
    auto value = expr::evaluate(*said, {}).value;
    const auto* span = std::get_if<expr::Duration>(&value);
    if (span && span->unit == expr::DurationUnit::working_days && span->amount >= 1 && span->amount <= most_alert_days)
      return static_cast<int>(span->amount);
    fault("alert", "Expected 1 to " + std::to_string(most_alert_days) + " working days.", "Write \"5 working_days\".");
    return 0;
  }
};

OwedEvidence read_evidence(OwesReader& of) {
  const auto* value = of.object.if_contains("evidence");
  if (!value || !value->is_object()) {
    of.fault("evidence", "Expected an object: kind, link, count, on.");
    return {};
  }
  OwesReader read{value->get_object(), of.schema, of.path + "/evidence", of.faults};
  read.keys(evidence_keys);
  return {read.text("kind"), read.text("link"), read.texts("count"), read.text("on")};
}

Owes read_owes(OwesReader read) {
  read.keys(owes_keys);
  Owes out;
  out.name = read.text("name");
  out.title = read.text("title");
  out.how = read.text("how");
  out.evidence = read_evidence(read);
  out.every = read.every();
  out.least = read.least();
  out.when = read.condition("when");
  out.from = read.day_field("from");
  out.until = read.day_field("until");
  out.alert = read.alert();
  out.who = read.program("who", read.object.contains("who") ? read.text("who") : "starter", expr::Type::people);
  return out;
}

/// "where/N" of what was asked is where the declaration says it: its own lines first, then the day, then the link.
std::string place_of(const OwedEvidence& evidence, std::string_view pointer) {
  for (std::size_t i = 0; i < evidence.count.size(); ++i)
    if (pointer == "/where/" + std::to_string(i)) return "/count/" + std::to_string(i);
  return pointer == "/where" ? "/count" : "/on";
}

void check_counted(const Owes& owes, const KindPtr& other, const std::string& path, DeclarationFaults& faults) {
  const auto& evidence = owes.evidence;
  const auto* field = other->form.find(evidence.on);
  const bool own = field && field->list && field->type == form::FieldType::date;
  if (!own && evidence.on != "started" && evidence.on != "closed")
    return faults.push_back({path + "/on", "`" + evidence.on + "` is no date in the register of `" + other->kind + "`.",
                             "Name a field of type date with \"list\": true, or `started` or `closed`."});
  const auto any = plan::period_of(owes.every, date_of(Instant()));
  auto query = read_query(other, {no_id, Instant()}, asked_of_register(owes, any));
  if (query) return;
  for (const auto& one : query.error().fields)
    faults.push_back({path + place_of(evidence, one.pointer), "The register cannot be asked this.",
                      "Write \"COLUMN:VALUE\" of a field with \"list\": true, or of state, started, closed, due or "
                      "late."});
}

}  // namespace

std::vector<Owes> parse_owes(const json::object& declaration, const expr::Schema& schema, DeclarationFaults& faults) {
  std::vector<Owes> all;
  const auto* value = declaration.if_contains("owes");
  if (!value) return all;
  if (!value->is_array()) faults.push_back({"/owes", "Expected a list.", ""});
  for (const auto& item : value->is_array() ? value->get_array() : json::array()) {
    auto path = "/owes/" + std::to_string(all.size());
    if (!item.is_object()) {
      faults.push_back({path, "Expected an object: name, title, how, evidence, every …", ""});
      return all;
    }
    all.push_back(read_owes({item.get_object(), schema, path, faults}));
    const auto& name = all.back().name;
    auto same = std::ranges::count_if(all, [&](const Owes& other) { return other.name == name; });
    if (same > 1) faults.push_back({path + "/name", "It owes something of this name already.", "Call it otherwise."});
  }
  return all;
}

void check_owes(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < kind.owes.size(); ++i) {
    const auto& evidence = kind.owes[i].evidence;
    const auto path = "/owes/" + std::to_string(i) + "/evidence";
    auto other = kinds.newest(evidence.kind);
    if (!other)
      faults.push_back({path + "/kind", "There is no kind `" + evidence.kind + "`.", ""});
    else if (!leads_to(other->links, evidence.link, kind.kind))
      faults.push_back({path + "/link", "`" + evidence.kind + "` has no link `" + evidence.link + "` that leads here.",
                        "Declare it in the `links` of that kind."});
    else
      check_counted(kind.owes[i], other, path, faults);
  }
}

const Owes* owes_named(const Kind& kind, std::string_view name) {
  auto found = std::ranges::find(kind.owes, name, &Owes::name);
  return found == kind.owes.end() ? nullptr : &*found;
}

}  // namespace zs::matter
