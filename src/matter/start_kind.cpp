#include <matter/deliver_kind.h>
#include <matter/kinds.h>
#include <matter/start_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> start_keys{"kind",  "label", "link", "fields", "from_opinion",
                                          "steps", "who",   "once", "in_turn", "often", "after", "kept"};

struct StartReader {
  const json::object& object;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view name, std::string message, std::string suggestion = {}) {
    faults.push_back({path + "/" + std::string(name), std::move(message), std::move(suggestion)});
  }
  std::string text(std::string_view name) {
    const auto* value = object.if_contains(name);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(name, "Expected a text that is not empty.");
    return {};
  }
  bool flag(std::string_view name) {
    const auto* value = object.if_contains(name);
    if (value && !(value->is_bool() && value->get_bool()))
      fault(name, "It can only be true; leave it out otherwise.");
    return value != nullptr;
  }
  /// One text or a list of texts.
  std::vector<std::string> texts(std::string_view name) {
    std::vector<std::string> out;
    const auto* value = object.if_contains(name);
    if (value && value->is_string()) return {std::string(value->get_string())};
    if (value && value->is_array())
      for (const auto& item : value->get_array())
        if (item.is_string()) out.emplace_back(item.get_string());
    if (value && (!value->is_array() || out.size() != value->get_array().size()))
      fault(name, "Expected a text or a list of texts.");
    return out;
  }
  void keys() {
    for (const auto& member : object) {
      std::string name(member.key());
      if (std::ranges::find(start_keys, name) == start_keys.end())
        fault(name, "Unknown key.", expr::nearest(name, start_keys));
    }
  }
};

/// Our field, and theirs.
std::vector<std::pair<std::string, std::string>> read_pairs(StartReader& read, const std::string& name,
                                                            const std::string& expected) {
  std::vector<std::pair<std::string, std::string>> pairs;
  const auto* mapping = read.object.if_contains(name);
  if (mapping && !mapping->is_object()) read.fault(name, "Expected an object: our field, and theirs.");
  if (!mapping || !mapping->is_object()) return pairs;
  for (const auto& [key, value] : mapping->get_object())
    if (value.is_string())
      pairs.emplace_back(std::string(key), std::string(value.get_string()));
    else
      read.fault(name + "/" + std::string(key), expected);
  return pairs;
}

/// Who it is, the other matter's people know; its fields are not asked, as it may be of several kinds.
void read_who(StartReader& read, StartFrom& out) {
  if (!read.object.contains("who")) return;
  auto rule = read.text("who");
  if (auto program = expr::parse(rule, expr::Schema{}, {expr::Type::people}, read.path + "/who", read.faults))
    out.who = std::move(*program);
}

StartFrom read_start(StartReader read, const std::vector<LinkType>& links) {
  read.keys();
  StartFrom out;
  out.kinds = read.texts("kind");
  if (out.kinds.empty()) read.fault("kind", "Expected the kind it is started from, or a list of them.");
  out.label = read.text("label");
  out.link = read.text("link");
  std::vector<std::string> known;
  for (const auto& link : links) known.push_back(link.type);
  if (!out.link.empty() && std::ranges::find(known, out.link) == known.end())
    read.fault("link", "This kind has no link `" + out.link + "` among its `links`.", expr::nearest(out.link, known));
  out.from_opinion = read.flag("from_opinion");
  out.steps = read.texts("steps");
  if (!out.steps.empty() && !out.from_opinion)
    read.fault("steps", "Steps are named for opinions: say `\"from_opinion\": true` too.");
  out.once = read.flag("once");
  out.often = read.flag("often");
  out.fields = read_pairs(read, "fields", "Expected the name of their field, or one such as `@title`.");
  out.in_turn = read_pairs(read, "in_turn", "Expected the name of their list of people.");
  if (read.object.contains("after")) out.after = read.text("after");
  out.kept = read.texts("kept");
  for (const auto& name : out.kept)
    if (std::ranges::find(out.fields, name, [](const auto& pair) { return pair.first; }) == out.fields.end())
      read.fault("kept", "`" + name + "` does not come from there.", "Name it among `fields`.");
  read_who(read, out);
  return out;
}

bool has_type(const Kind& kind, const std::string& name, form::FieldType type) {
  const auto* field = kind.form.find(name);
  return field && field->type == type;
}

void check_turns(const Kind& kind, const StartFrom& start, const Kind& other, const std::string& path,
                 DeclarationFaults& faults) {
  for (const auto& [ours, theirs] : start.in_turn) {
    const auto at = path + "/in_turn/" + ours;
    const bool files = has_type(kind, ours, form::FieldType::file) && has_type(other, theirs, form::FieldType::file);
    if (files) continue;
    if (!has_type(kind, ours, form::FieldType::person))
      faults.push_back({at, "`" + ours + "` is no field of type `person` of this kind.", ""});
    if (!has_type(other, theirs, form::FieldType::people))
      faults.push_back({at, "`" + theirs + "` is no field of type `people` of `" + other.kind + "`.", ""});
  }
}

void check_other(const Kind& kind, const StartFrom& start, const Kind& other, const std::string& path,
                 DeclarationFaults& faults) {
  check_handed(other, kind, {start.fields, path + "/fields/", start.from_opinion}, faults);
  check_turns(kind, start, other, path, faults);
  for (const auto& step : start.steps)
    if (!other.flow.find(step))
      faults.push_back({path + "/steps", "`" + other.kind + "` has no step `" + step + "`.", ""});
  if (!start.after.empty() && !other.flow.find(start.after))
    faults.push_back({path + "/after", "`" + other.kind + "` has no step `" + start.after + "`.", ""});
  if (!leads_to(kind.links, start.link, other.kind))
    faults.push_back({path + "/link", "The link `" + start.link + "` does not lead to `" + other.kind + "`.",
                      "Name it in the link's `to`."});
}

}  // namespace

std::vector<StartFrom> parse_starts(const json::object& declaration, const std::vector<LinkType>& links,
                                    DeclarationFaults& faults) {
  std::vector<StartFrom> starts;
  const auto* value = declaration.if_contains("starts_from");
  if (!value) return starts;
  if (!value->is_array()) {
    faults.push_back({"/starts_from", "Expected a list.", ""});
    return starts;
  }
  for (const auto& item : value->get_array()) {
    auto path = "/starts_from/" + std::to_string(starts.size());
    if (item.is_object())
      starts.push_back(read_start({item.get_object(), path, faults}, links));
    else
      faults.push_back({path, "Expected an object with kind, label and link.", ""});
  }
  return starts;
}

void check_starts(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < kind.starts.size(); ++i) {
    const auto& start = kind.starts[i];
    auto path = "/starts_from/" + std::to_string(i);
    for (const auto& name : start.kinds) {
      auto other = kinds.newest(name);
      if (!other)
        faults.push_back({path + "/kind", "There is no kind `" + name + "`.", ""});
      else if (start_from(kind, name, start.link, start.from_opinion) != &start)
        faults.push_back({path, "It is started from `" + name + "` with the link `" + start.link + "` twice.", ""});
      else
        check_other(kind, start, *other, path, faults);
    }
  }
}

const StartFrom* start_from(const Kind& kind, std::string_view other, std::string_view link, bool from_opinion) {
  for (const auto& start : kind.starts)
    if (start.link == link && start.from_opinion == from_opinion &&
        std::ranges::find(start.kinds, other) != start.kinds.end())
      return &start;
  return nullptr;
}

}  // namespace zs::matter
