#include <matter/compiles_kind.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> compile_keys{"at",    "from",     "since", "until", "link", "into",
                                           "count", "left_out", "once",  "alike"};
const std::vector<std::string> from_keys{"kind", "where", "same", "on", "heading", "text", "source"};

/// An object of the declaration and where its faults go.
struct CompileReader {
  const json::object& object;
  std::string path;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({path + "/" + std::string(key), std::move(what), std::move(hint)});
  }
  void check_keys(const std::vector<std::string>& known) const {
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
  std::string text_or_none(std::string_view key) const {
    return object.contains(key) ? text(key) : std::string();
  }
  std::string field(std::string_view key, std::initializer_list<FieldType> types) const {
    auto name = text(key);
    const auto* found = kind.form.find(name);
    const bool fits = found && (types.size() == 0 || std::ranges::find(types, found->type) != types.end());
    if (!name.empty() && !fits)
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  }
  std::string field_or_none(std::string_view key, std::initializer_list<FieldType> types) const {
    return object.contains(key) ? field(key, types) : std::string();
  }
};

std::vector<std::string> texts_in(const CompileReader& read, std::string_view key, std::string_view expected) {
  std::vector<std::string> out;
  const auto* value = read.object.if_contains(key);
  const auto* list = value ? value->if_array() : nullptr;
  if (value && !list) read.fault(key, "Expected " + std::string(expected) + ".");
  for (const auto& one : list ? *list : json::array())
    out.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
  return out;
}

/// The fields that are laid out: one, or a list.
std::vector<std::string> laid_out(const CompileReader& read) {
  const auto* value = read.object.if_contains("text");
  return value && value->is_array() ? texts_in(read, "text", "a list of fields") : std::vector{read.text("text")};
}

std::map<std::string, std::string> same_in(const CompileReader& read) {
  std::map<std::string, std::string> out;
  const auto* value = read.object.if_contains("same");
  const auto* object = value ? value->if_object() : nullptr;
  if (value && !object) read.fault("same", "Expected an object: our field and theirs.");
  for (const auto& member : object ? *object : json::object())
    out.emplace(member.key(), member.value().is_string() ? std::string_view(member.value().get_string()) : "");
  return out;
}

void read_from(const CompileReader& read, Compiling& out) {
  const auto* value = read.object.if_contains("from");
  const auto* list = value ? value->if_array() : nullptr;
  if (!list || list->empty()) return read.fault("from", "Expected a list of registers: kind, on, text …");
  for (std::size_t i = 0; i < list->size(); ++i) {
    const auto* object = (*list)[i].if_object();
    const auto path = "/compiles/from/" + std::to_string(i);
    if (!object) {
      read.faults.push_back({path, "Expected an object: kind, on, text …", ""});
      continue;
    }
    CompileReader one{*object, path, read.kind, read.faults};
    one.check_keys(from_keys);
    out.from.push_back({one.text("kind"), out.since.empty() ? "" : one.text("on"), one.text_or_none("heading"),
                        one.text_or_none("source"), laid_out(one),
                        texts_in(one, "where", "a list of \"COLUMN:VALUE\""), same_in(one)});
  }
}

/// What can stand in a body as words.
bool is_told(FieldType type) {
  return type == FieldType::long_text || type == FieldType::text || type == FieldType::person ||
         type == FieldType::people;
}

/// A value of ours narrows their register: a unit, a person or a choice, of the same type on both sides.
void check_same(const Kind& kind, const Kind& other, const std::string& ours, const std::string& theirs,
                const CompileReader& read) {
  const auto *mine = kind.form.find(ours), *his = other.form.find(theirs);
  const bool narrows = mine && (mine->type == FieldType::unit || mine->type == FieldType::person ||
                                mine->type == FieldType::choice);
  if (!narrows) read.fault("same", "`" + ours + "` is no unit, person or choice of ours.");
  if (narrows && (!his || !his->list || his->type != mine->type))
    read.fault("same", "`" + theirs + "` is no column of `" + other.kind + "` that holds the same.");
}

void check_one(const Kind& kind, const CompileFrom& from, const Kinds& kinds, CompileReader read) {
  auto other = kinds.newest(from.kind);
  if (!other) return read.fault("kind", "There is no kind `" + from.kind + "`.");
  if (!leads_to(kind.links, kind.compiles->link, from.kind))
    read.fault("kind", "The link `" + kind.compiles->link + "` does not lead to `" + from.kind + "`.");
  for (const auto& name : from.text)
    if (const auto* field = other->form.find(name); !field || !is_told(field->type))
      read.fault("text", "`" + from.kind + "` has no text `" + name + "`.");
  if (const auto* field = other->form.find(from.source); !from.source.empty() && (!field || !is_told(field->type)))
    read.fault("source", "`" + from.kind + "` has no text `" + from.source + "`.");
  for (const auto& [ours, theirs] : from.same) check_same(kind, *other, ours, theirs, read);
  ListLedger asked;
  asked.kind = from.kind;
  asked.where = from.where;
  if (!from.on.empty()) asked.where->push_back(from.on + ":2026-01-01..2026-01-31");
  if (!read_query(other, {no_id, Instant()}, asked))
    read.fault("where", "The register of `" + from.kind + "` is not narrowed so.");
}

}  // namespace

std::optional<Compiling> parse_compiles(const json::object& declaration, const Kind& kind,
                                         DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("compiles");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/compiles", "Expected an object: at, from, since, until, link, into …", ""});
    return std::nullopt;
  }
  CompileReader read{*object, "/compiles", kind, faults};
  read.check_keys(compile_keys);
  Compiling out;
  out.at = read.text("at");
  if (!kind.flow.find(out.at)) read.fault("at", "There is no step `" + out.at + "`.");
  out.since = read.field_or_none("since", {FieldType::date});
  out.until = read.field_or_none("until", {FieldType::date});
  if (out.since.empty() != out.until.empty()) read.fault("until", "`since` and `until` stand together.");
  out.link = read.text("link");
  out.into = read.field("into", {FieldType::body});
  out.count = read.field_or_none("count", {FieldType::count});
  out.left_out = read.field_or_none("left_out", {FieldType::long_text});
  out.once = read.field_or_none("once", {});
  if (const auto* alike = object->if_contains("alike")) {
    const bool fits = alike->is_int64() && alike->get_int64() >= 50 && alike->get_int64() <= 100;
    if (!fits) read.fault("alike", "Expected hundredths from 50 to 100.");
    if (fits) out.alike = static_cast<int>(alike->get_int64());
  }
  read_from(read, out);
  return out;
}

void check_compiles(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.compiles) return;
  const json::object none;
  for (std::size_t i = 0; i < kind.compiles->from.size(); ++i)
    check_one(kind, kind.compiles->from[i], kinds, {none, "/compiles/from/" + std::to_string(i), kind, faults});
}

}  // namespace zs::matter
