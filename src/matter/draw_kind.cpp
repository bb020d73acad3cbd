#include <matter/draw_kind.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> draw_keys{"at",    "from",   "where", "on",   "since",  "until",
                                         "share", "number", "all",   "opens", "link",  "listed", "fields"};
/// A day that any register can be asked for, where the form says which choice, and none is known yet.
const std::string some_days = ":2026-01-01..2026-01-31";

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
    for (const auto& one : out)
      if (auto own = own_field(one); !own.empty() && !is_choice(kind.form.find(own)))
        fault("where", "`" + own + "` is no choice of ours.");
    return out;
  }
  static bool is_choice(const form::Field* field) { return field && field->type == FieldType::choice; }

  /// How many: a share, a number, or all of them, where neither is named.
  void how_many(Drawing& out) const {
    out.share = count_or_none("share");
    out.number = count_or_none("number");
    const auto* all = object.if_contains("all");
    out.all = all && all->is_bool() && all->get_bool();
    if (all && !out.all) fault("all", "It can only be true; leave it out otherwise.");
    if ((!out.share.empty() || !out.number.empty()) == out.all)
      fault("share", "Say how many: `share` or `number`, or `all`.");
  }
  /// The day by which they are narrowed, and between which of our dates; none of it where it does not matter.
  void days(Drawing& out) const {
    if (!object.contains("on") && !object.contains("since") && !object.contains("until")) return;
    out.on = text("on");
    out.since = field("since", FieldType::date);
    out.until = field("until", FieldType::date);
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

/// Each of our choices that narrows their register is one of theirs too.
void check_own_choices(const Kind& kind, const Kind& from, DeclarationFaults& faults) {
  for (const auto& one : kind.draws->where) {
    const auto* own = kind.form.find(own_field(one));
    const auto* theirs = from.form.find(one.substr(0, one.find(':')));
    if (!own) continue;
    const bool fits = theirs && theirs->list && theirs->type == FieldType::choice &&
                      std::ranges::all_of(own->choices, [&](const auto& choice) {
                        return std::ranges::find(theirs->choices, choice.value, &form::Choice::value) !=
                               theirs->choices.end();
                      });
    if (!fits)
      faults.push_back({"/draws/where", "`" + one + "` asks for a choice that the register does not have.", ""});
  }
}

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

std::string own_field(std::string_view where) {
  const auto at = where.find(":@");
  return at == std::string_view::npos ? std::string() : std::string(where.substr(at + 2));
}

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
  read.days(out);
  read.how_many(out);
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
  asked.where.emplace();
  for (const auto& one : kind.draws->where)
    if (own_field(one).empty()) asked.where->push_back(one);
  if (!kind.draws->on.empty()) asked.where->push_back(kind.draws->on + some_days);
  check_own_choices(kind, *from, faults);
  if (!read_query(from, {no_id, Instant()}, asked))
    faults.push_back({"/draws/where", "The register of `" + from->kind + "` is not narrowed so.", ""});
  check_opened(kind, *opened, faults);
}

}  // namespace zs::matter
