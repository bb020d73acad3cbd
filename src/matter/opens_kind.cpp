#include <matter/kinds.h>
#include <matter/opens_kind.h>

#include <algorithm>
#include <initializer_list>

namespace zs::matter {
namespace {

using form::FieldType;
using Pairs = std::vector<std::pair<std::string, std::string>>;

const std::vector<std::string> finds_keys{"at", "into", "among"};
const std::vector<std::string> among_keys{"duty", "category", "role", "units", "listed"};
const std::vector<std::string> listed_keys{"in", "people", "same", "born", "from", "to"};
const std::vector<std::string> opens_keys{"at", "people", "when", "opens", "as", "link", "starts", "fields", "sets"};

/// One object of the declaration and where its faults go.
struct OpensReader {
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
  std::string text(std::string_view key, bool required = true) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    if (value || required) fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::string field(std::string_view key, std::initializer_list<FieldType> types, bool required = true) const {
    auto name = text(key, required);
    const auto* found = kind.form.find(name);
    if (!name.empty() && (!found || std::ranges::find(types, found->type) == types.end()))
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  }
  std::string step() const {
    auto name = text("at");
    if (!name.empty() && !kind.flow.find(name)) fault("at", "There is no step `" + name + "`.");
    return name;
  }
  Pairs pairs(std::string_view key) const {
    Pairs out;
    const auto* value = object.if_contains(key);
    const auto* mapping = value ? value->if_object() : nullptr;
    if (value && !mapping) fault(key, "Expected an object of texts.");
    for (const auto& [theirs, ours] : mapping ? *mapping : json::object())
      out.emplace_back(std::string(theirs),
                       std::string(ours.is_string() ? std::string_view(ours.get_string()) : std::string_view()));
    return out;
  }
};

std::vector<Listed> read_listed(const OpensReader& among) {
  std::vector<Listed> out;
  const auto* value = among.object.if_contains("listed");
  const auto* list = value ? value->if_array() : nullptr;
  if (value && !list) among.fault("listed", "Expected a list.");
  for (const auto& one : list ? *list : json::array()) {
    const auto* object = one.if_object();
    if (!object) {
      among.fault("listed", "Expected an object: in, people, same, or born, from, to.");
      continue;
    }
    OpensReader read{*object, among.kind, among.path + "/listed", among.faults};
    read.keys(listed_keys);
    const bool ages = object->contains("born");
    out.push_back({read.text("in"), read.text("people"), read.pairs("same"), read.text("born", false),
                   read.field("from", {FieldType::count}, ages), read.field("to", {FieldType::count}, ages)});
  }
  return out;
}

void check_listed(const Kind& kind, const Listed& listed, const Kinds& kinds, DeclarationFaults& faults) {
  const auto fault = [&](std::string what) { faults.push_back({"/finds/among/listed", std::move(what), ""}); };
  const auto other = kinds.newest(listed.in);
  if (!other) return fault("There is no kind `" + listed.in + "`.");
  const auto* people = other->form.find(listed.people);
  if (!people || form::entry_type(people->type) != expr::Type::person)
    fault("`" + listed.in + "` has no field of people `" + listed.people + "`.");
  const auto* born = other->form.find(listed.born);
  if (!listed.born.empty() && (!born || born->type != FieldType::date))
    fault("`" + listed.in + "` has no date `" + listed.born + "`.");
  for (const auto& [theirs, ours] : listed.same)
    if (!other->form.find(theirs) || !kind.form.find(ours))
      fault("There is no field `" + theirs + "` or `" + ours + "`.");
}

}  // namespace

std::optional<Finds> parse_finds(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("finds");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  const auto* among = object ? object->if_contains("among") : nullptr;
  const bool passed = among && among->is_string() && among->get_string() == "passed";
  if (!among || (!among->is_object() && !passed)) {
    faults.push_back({"/finds", "Expected an object: at, into, among.", ""});
    return std::nullopt;
  }
  OpensReader read{*object, kind, "/finds", faults};
  read.keys(finds_keys);
  Finds out;
  out.at = read.step();
  out.into = read.field("into", {FieldType::people});
  out.passed = passed;
  if (passed && (!kind.survey || kind.survey->pass.empty())) read.fault("among", "It is no quiz: nobody passes it.");
  if (passed) return out;
  OpensReader rule{among->get_object(), kind, "/finds/among", faults};
  rule.keys(among_keys);
  out.duty = rule.field("duty", {FieldType::text}, false);
  out.category = rule.field("category", {FieldType::choice, FieldType::text}, false);
  out.role = rule.field("role", {FieldType::choice, FieldType::text}, false);
  out.units = rule.field("units", {FieldType::unit, FieldType::units}, false);
  out.listed = read_listed(rule);
  return out;
}

std::optional<OpensFor> parse_opens_for(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("opens_for");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/opens_for", "Expected an object: at, people, opens, as, link …", ""});
    return std::nullopt;
  }
  OpensReader read{*object, kind, "/opens_for", faults};
  read.keys(opens_keys);
  if (declaration.contains("draws"))
    read.fault("at", "A kind draws lines of a register or opens for people, not both.");
  OpensFor out;
  out.at = read.step();
  const auto* step = kind.flow.find(out.at);
  if (step && step->withdraw != flow::WithdrawUntil::never)
    read.fault("at", "What was opened is not taken back.", R"(Write "withdraw": "never" at the step.)");
  out.people = read.field("people", {FieldType::people});
  out.when = read.field("when", {FieldType::flag}, false);
  out.opens = read.text("opens");
  out.as = read.text("as");
  out.link = read.text("link");
  const auto starts = read.text("starts", false);
  if (!starts.empty() && starts != "person") read.fault("starts", "It can only be `person`; leave it out otherwise.");
  out.by_person = starts == "person";
  out.fields = read.pairs("fields");
  out.sets = read.pairs("sets");
  return out;
}

void check_opens_for(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (kind.finds)
    for (const auto& listed : kind.finds->listed) check_listed(kind, listed, kinds, faults);
  if (!kind.opens_for) return;
  const auto& opens = *kind.opens_for;
  const auto opened = kinds.newest(opens.opens);
  if (!opened) return faults.push_back({"/opens_for/opens", "There is no kind `" + opens.opens + "`.", ""});
  const auto* as = opened->form.find(opens.as);
  if (!as || form::entry_type(as->type) != expr::Type::person)
    faults.push_back({"/opens_for/as", "`" + opens.opens + "` has no field of people `" + opens.as + "`.", ""});
  if (!leads_to(opened->links, opens.link, kind.kind))
    faults.push_back({"/opens_for/link", "`" + opens.opens + "` has no such link that leads here.", ""});
  for (const auto* pairs : {&opens.fields, &opens.sets})
    for (const auto& [theirs, ours] : *pairs)
      if (!opened->form.find(theirs))
        faults.push_back({"/opens_for/" + theirs, "`" + opens.opens + "` has no such field.", ""});
  for (const auto& [theirs, ours] : opens.fields)
    if (!ours.starts_with('@') && !kind.form.find(ours))
      faults.push_back({"/opens_for/fields/" + theirs, "There is no field `" + ours + "` here.", ""});
}

}  // namespace zs::matter
