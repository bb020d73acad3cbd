#include <matter/draw_kind.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> draw_keys{"at",    "from",   "where", "on",   "since",  "until",
                                         "share", "number", "opens", "link", "listed", "fields"};

/// The object under "draws" and where its faults go.
struct DrawReader {
  const json::object& object;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({"/draws/" + std::string(key), std::move(what), std::move(hint)});
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
  std::string count_or_none(std::string_view key) const {
    return object.contains(key) ? field(key, FieldType::count) : std::string();
  }
  std::vector<std::string> where() const {
    std::vector<std::string> out;
    const auto* value = object.if_contains("where");
    const auto* list = value ? value->if_array() : nullptr;
    if (value && !list) fault("where", "Expected a list of \"COLUMN:VALUE\".");
    for (const auto& one : list ? *list : json::array())
      out.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
    return out;
  }
  std::vector<std::pair<std::string, std::string>> fields() const {
    std::vector<std::pair<std::string, std::string>> out;
    const auto* value = object.if_contains("fields");
    const auto* mapping = value ? value->if_object() : nullptr;
    if (value && !mapping) fault("fields", "Expected an object: the field of what is opened, and ours.");
    for (const auto& [theirs, ours] : mapping ? *mapping : json::object()) {
      const std::string name(ours.is_string() ? std::string_view(ours.get_string()) : std::string_view());
      if (!kind.form.find(name)) fault("fields", "There is no field `" + name + "` here.");
      out.emplace_back(std::string(theirs), name);
    }
    return out;
  }
};

void check_opened(const Kind& kind, const Kind& opened, DeclarationFaults& faults) {
  const auto& draws = *kind.draws;
  if (!start_from(opened, draws.from, draws.link, false))
    faults.push_back({"/draws/link", "`" + opened.kind + "` is not started from `" + draws.from + "` by that link.",
                      "Declare it in `starts_from` of that kind."});
  if (!leads_to(opened.links, draws.listed, kind.kind))
    faults.push_back({"/draws/listed", "`" + opened.kind + "` has no such link that leads here.",
                      "Declare it in the `links` of that kind."});
  for (const auto& [theirs, ours] : draws.fields) {
    const auto* field = opened.form.find(theirs);
    if (!field || field->type != kind.form.find(ours)->type)
      faults.push_back({"/draws/fields/" + theirs, "`" + opened.kind + "` has no field like this.", ""});
  }
}

}  // namespace

std::optional<Drawing> parse_drawing(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("draws");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/draws", "Expected an object: at, from, on, since, until, share, opens …", ""});
    return std::nullopt;
  }
  DrawReader read{*object, kind, faults};
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(draw_keys, key) == draw_keys.end())
      read.fault(key, "Unknown key `" + key + "`.", expr::nearest(key, draw_keys));
  Drawing out;
  out.at = read.text("at");
  const auto* step = kind.flow.find(out.at);
  if (!step) read.fault("at", "There is no step `" + out.at + "`.");
  if (step && step->withdraw != flow::WithdrawUntil::never)
    read.fault("at", "What was drawn is not drawn again.", R"(Write "withdraw": "never" at the step.)");
  out.from = read.text("from");
  out.where = read.where();
  out.on = read.text("on");
  out.since = read.field("since", FieldType::date);
  out.until = read.field("until", FieldType::date);
  out.share = read.count_or_none("share");
  out.number = read.count_or_none("number");
  if (out.share.empty() && out.number.empty()) read.fault("share", "Say how many: `share` or `number`.");
  out.opens = read.text("opens");
  out.link = read.text("link");
  out.listed = read.text("listed");
  out.fields = read.fields();
  return out;
}

void check_drawing(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.draws) return;
  auto from = kinds.newest(kind.draws->from), opened = kinds.newest(kind.draws->opens);
  if (!from) return faults.push_back({"/draws/from", "There is no kind `" + kind.draws->from + "`.", ""});
  if (!opened) return faults.push_back({"/draws/opens", "There is no kind `" + kind.draws->opens + "`.", ""});
  ListLedger asked;
  asked.kind = from->kind;
  asked.where = kind.draws->where;
  asked.where->push_back(kind.draws->on + ":2026-01-01..2026-01-31");
  if (!read_query(from, {no_id, Instant()}, asked))
    faults.push_back({"/draws/where", "The register of `" + from->kind + "` is not narrowed so.", ""});
  check_opened(kind, *opened, faults);
}

}  // namespace zs::matter
