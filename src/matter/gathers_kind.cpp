#include <matter/gathers_kind.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> gathers_keys{"at", "into", "person", "since", "until", "link", "from"};
const std::vector<std::string> gathered_from_keys{"kind", "by", "on", "where", "shows", "count"};

struct GathersReader {
  const json::object& object;
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
  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> out;
    const auto* value = object.if_contains(key);
    const auto* list = value ? value->if_array() : nullptr;
    if (value && !list) fault(key, "Expected a list of texts.");
    for (const auto& one : list ? *list : json::array())
      out.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
    return out;
  }
  std::string field(std::string_view key, const form::Form& form, std::initializer_list<FieldType> types) const {
    auto name = text(key);
    const auto* found = form.find(name);
    if (!name.empty() && (!found || std::ranges::find(types, found->type) == types.end()))
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(form)));
    return name;
  }
};

GatheredFrom read_gathered_from(const GathersReader& read) {
  read.keys(gathered_from_keys);
  GatheredFrom out;
  out.kind = read.text("kind");
  out.by = read.text("by");
  out.on = read.text("on");
  out.where = read.texts("where");
  out.shows = read.texts("shows");
  const auto* count = read.object.if_contains("count");
  out.count = count && count->is_bool() && count->get_bool();
  if (count && !out.count) read.fault("count", "It can only be true; leave it out otherwise.");
  return out;
}

void check_gathering_step(const GathersReader& read, const Gathers& out, const Kind& kind) {
  const auto* step = kind.flow.find(out.at);
  if (!step) return read.fault("at", "There is no step `" + out.at + "`.");
  if (kind.flow.steps.front().name == out.at)
    read.fault("at", "At the first step nothing is known of him yet.", "Gather at a later one.");
  for (const auto& one : kind.flow.steps)
    if (std::ranges::find(one.writes, out.into) != one.writes.end())
      read.fault("into", "The step `" + one.name + "` lets people write it.", "Take it out of `writes` there.");
}

void check_gathered_register(const GatheredFrom& from, const Kind& other, const std::string& path,
                             DeclarationFaults& faults) {
  const auto column = [&](const std::string& name, FieldType type) {
    const auto* field = other.form.find(name);
    return field && field->list && field->type == type;
  };
  if (from.by != "starter" && !column(from.by, FieldType::person))
    faults.push_back({path + "/by", "`" + from.by + "` is no person of that register.", ""});
  if (from.on != "started" && from.on != "closed" && !column(from.on, FieldType::date) &&
      !column(from.on, FieldType::count))
    faults.push_back({path + "/on", "`" + from.on + "` is no day of that register.", ""});
  for (const auto& name : from.shows)
    if (const auto* field = other.form.find(name); !field || !field->list)
      faults.push_back({path + "/shows", "`" + name + "` is no column of that register.", ""});
}

}  // namespace

std::optional<Gathers> parse_gathers(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("gathers");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/gathers", "Expected an object: at, into, person, since, until, link, from.", ""});
    return std::nullopt;
  }
  GathersReader read{value->get_object(), "/gathers", faults};
  read.keys(gathers_keys);
  Gathers out;
  out.at = read.text("at");
  out.into = read.field("into", kind.form, {FieldType::long_text});
  out.person = read.field("person", kind.form, {FieldType::person});
  out.since = read.field("since", kind.form, {FieldType::date, FieldType::count});
  out.until = read.field("until", kind.form, {FieldType::date, FieldType::count});
  out.link = read.text("link");
  check_gathering_step(read, out, kind);
  const auto* from = read.object.if_contains("from");
  const auto* list = from ? from->if_array() : nullptr;
  if (!list || list->empty()) read.fault("from", "Expected a list of registers.");
  for (const auto& one : list ? *list : json::array())
    if (one.is_object())
      out.from.push_back(
          read_gathered_from({one.get_object(), "/gathers/from/" + std::to_string(out.from.size()), faults}));
    else
      read.fault("from", "Expected objects: kind, by, on, where, shows.");
  return out;
}

void check_gathers(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  const auto& gathers = kind.gathers;
  if (!gathers) return;
  for (std::size_t i = 0; i < gathers->from.size(); ++i) {
    const auto& from = gathers->from[i];
    const auto path = "/gathers/from/" + std::to_string(i);
    auto other = kinds.newest(from.kind);
    if (!other) {
      faults.push_back({path + "/kind", "There is no kind `" + from.kind + "`.", ""});
      continue;
    }
    check_gathered_register(from, *other, path, faults);
    if (!from.count && !leads_to(kind.links, gathers->link, from.kind))
      faults.push_back({"/gathers/link", "The link does not lead to `" + from.kind + "`.", "Add it to its `to`."});
    ListLedger asked;
    asked.kind = from.kind;
    asked.where = from.where;
    if (!read_query(other, {no_id, Instant()}, asked))
      faults.push_back({path + "/where", "The register is not narrowed so.", ""});
  }
}

}  // namespace zs::matter
