#include <flow/effective.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/org_view.h>

#include <algorithm>

namespace zs::matter {
namespace {

/// Files belong to where they were handed in, a paper and a span have no expressions that make them.
bool can_be_set(form::FieldType type) {
  return type != form::FieldType::file && type != form::FieldType::interval && type != form::FieldType::body;
}

/// A list of units comes from a field of its kind: to expressions it is a list like any other.
bool makes_units(const Kind& kind, std::string_view text) {
  const auto* from = kind.form.find(text);
  return from && from->type == form::FieldType::units;
}

json::value stored_people(const expr::People& people) {
  json::array list;
  for (const auto& one : people)
    if (one.post == no_id)
      list.emplace_back(zs::to_text(one.person));
    else
      list.push_back(json::object{{"person", zs::to_text(one.person)}, {"post", zs::to_text(one.post)}});
  return list.empty() ? json::value(nullptr) : json::value(std::move(list));
}

/// The value as a field stores it; null: nothing.
json::value stored_form(const expr::Value& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return json::value(*flag);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return json::value(*number);
  if (const auto* money = std::get_if<expr::Money>(&value)) return json::value(money->fen);
  if (const auto* text = std::get_if<std::string>(&value)) return json::value(*text);
  if (const auto* day = std::get_if<Date>(&value)) return json::value(zs::to_text(*day));
  if (const auto* unit = std::get_if<expr::Unit>(&value)) return json::value(zs::to_text(unit->id));
  if (const auto* person = std::get_if<expr::Candidate>(&value)) return json::value(zs::to_text(person->person));
  if (const auto* people = std::get_if<expr::People>(&value)) return stored_people(*people);
  if (const auto* list = std::get_if<expr::List>(&value)) return json::value_from(*list);
  return json::value(nullptr);
}

struct ValueTexts {
  std::string_view key;  // sets, fills
  const std::vector<std::pair<std::string, std::string>>& texts;
  Kind::Values& programs;
};

void compile_values(const Kind& kind, const flow::Step& step, const ValueTexts& written, const expr::Schema& schema,
                    DeclarationFaults& faults) {
  for (const auto& [name, text] : written.texts) {
    auto path = "/flow/" + step.name + "/" + std::string(written.key) + "/" + name;
    const auto* field = kind.form.find(name);
    if (!field) {
      faults.push_back({path, "Unknown field `" + name + "`.", expr::nearest(name, form::field_names(kind.form))});
    } else if (!can_be_set(field->type)) {
      faults.push_back({path, "A field of this type cannot be set.", ""});
    } else if (field->type == form::FieldType::units && !makes_units(kind, text)) {
      faults.push_back({path, "Units are set from another field of units.", ""});
    } else if (auto program = expr::parse(text, schema, {schema.fields.find(name)->second.type}, path, faults)) {
      written.programs[step.name].emplace_back(name, std::move(*program));
    }
  }
}

/// Whether it is made from something that whoever is at the step has still to fill in.
bool waits_for_him(const Kind& kind, const flow::Step& step, const expr::Program& program, const json::object& fields) {
  auto names = expr::fields_of(program);
  return std::ranges::any_of(names, [&](const auto& name) {
    const auto* field = kind.form.find(name);
    bool his = &step == &kind.flow.steps.front() && step.writes.empty();
    his = his || std::ranges::find(step.writes, name) != step.writes.end();
    return field && his && form::substance(*field, fields).empty();
  });
}

bool enters_back(const flow::Change& change) {
  const auto* entered = std::get_if<flow::Entered>(&change);
  return entered && (entered->visit.cause == flow::Cause::send_back || entered->visit.cause == flow::Cause::withdraw);
}

bool ends_otherwise(const flow::Change& change) {
  const auto* ended = std::get_if<flow::Ended>(&change);
  return ended && ended->life != flow::Life::closed;
}

/// Whether somebody spoke for it to go on: it was not sent back, taken back or passed to another.
bool speaks(const flow::Decision& decision) {
  bool settled = std::any_of(decision.changes.begin(), decision.changes.end(), [](const auto& change) {
    const auto* one = std::get_if<flow::Settled>(&change);
    return one && one->settlement.outcome != flow::Outcome::send_back;
  });
  return settled && std::none_of(decision.changes.begin(), decision.changes.end(), enters_back);
}

Words::List labels_of(const form::Form& form, const std::vector<std::string>& names) {
  Words::List labels;
  for (const auto& name : names)
    if (const auto* field = form.find(name)) labels.emplace_back(Declared{field->label});
  return labels;
}

}  // namespace

bool completes(const flow::Decision& decision, std::string_view step) {
  if (decision.step != step) return false;
  bool left = std::any_of(decision.changes.begin(), decision.changes.end(),
                          [](const auto& change) { return std::holds_alternative<flow::Left>(change); });
  return left && std::none_of(decision.changes.begin(), decision.changes.end(),
                              [](const auto& change) { return enters_back(change) || ends_otherwise(change); });
}

bool set_fields_of(Doing& doing, const flow::Decision& decision) {
  auto found = doing.at.kind().sets.find(decision.step);
  if (found == doing.at.kind().sets.end() || !completes(decision, decision.step)) return false;
  auto fields = doing.at.fields();
  auto seen = doing.at.environment(decision.state);
  for (const auto& [name, program] : found->second) {
    auto value = stored_form(expr::evaluate(program, seen).value);
    if (!value.is_null()) fields[name] = std::move(value);
  }
  if (fields == doing.at.fields()) return false;
  doing.at.set_computed(std::move(fields));
  return true;
}

json::object fields_foreseen(const Situation& at, const Matter& matter) {
  const auto& kind = at.kind();
  std::vector<std::string> leaving;
  if (matter.flow.life == flow::Life::draft) leaving.push_back(kind.flow.steps.front().name);
  for (const auto* visit : matter.flow.open_visits()) leaving.push_back(visit->step);
  auto fields = at.fields();
  auto seen = at.environment(matter.flow);
  for (const auto& name : leaving) {
    const auto* step = kind.flow.find(name);
    auto found = kind.sets.find(name);
    if (!step || found == kind.sets.end()) continue;
    for (const auto& [field, program] : found->second) {
      if (waits_for_him(kind, *step, program, at.fields())) continue;
      auto value = stored_form(expr::evaluate(program, seen).value);
      if (!value.is_null()) fields[field] = std::move(value);
    }
  }
  return fields;
}

json::object filled_at(const Kind& kind, std::string_view step, const expr::Environment& seen) {
  json::object out;
  auto found = kind.fills.find(step);
  if (found == kind.fills.end()) return out;
  for (const auto& [name, program] : found->second) {
    const auto* present = seen.fields->if_contains(name);
    if (present && !present->is_null()) continue;
    auto value = stored_form(expr::evaluate(program, seen).value);
    if (!value.is_null()) out[name] = std::move(value);
  }
  return out;
}

json::object filled_at_beginning(const Services& services, const api::Call& call, const Kind& kind,
                                 const json::object& fields) {
  auto calendar = services.calendar();
  auto directory = services.directory();
  deadline::OfficeCalendar office_hours(*calendar);
  DirectoryView office(*directory);
  expr::Environment seen;
  seen.fields = &fields;
  seen.starter = expr::Candidate{call.caller.person, call.caller.post, {}};
  seen.now = call.now;
  seen.org = &office;
  seen.calendar = &office_hours;
  seen.fact = [](std::string_view) { return expr::Value(); };
  return filled_at(kind, kind.flow.steps.front().name, seen);
}

std::optional<Error> changed_after_signing(const Doing& doing, const flow::Decision& decision) {
  flow::Effective way(doing.at.kind().flow, doing.matter.flow);
  const auto* step = way->find(decision.step);
  return step && speaks(decision) ? changed_before(doing, *step) : std::nullopt;
}

std::optional<Error> changed_before(const Doing& doing, const flow::Step& leaving) {
  const auto& frozen = doing.matter.frozen;
  if (!frozen) return std::nullopt;
  flow::Effective way(doing.at.kind().flow, doing.matter.flow);
  if (way->place_of(leaving.name) <= way->place_of(frozen->step)) return std::nullopt;
  auto names = changed_since(doing.at.kind().form, *frozen, doing.at.fields());
  if (names.empty()) return std::nullopt;
  const auto* step = way->find(frozen->step);
  return Error(errors::matter_changed_after_signing, {{"fields", labels_of(doing.at.kind().form, names)},
                                                      {"who", Named{frozen->by.person}},
                                                      {"step", Declared{step ? step->title : frozen->step}}});
}

void compile_completion(Kind& kind, const expr::Schema& schema, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps) {
    compile_values(kind, step, {"sets", step.sets, kind.sets}, schema, faults);
    compile_values(kind, step, {"fills", step.fills, kind.fills}, schema, faults);
    for (const auto& name : step.freezes)
      if (!kind.form.find(name))
        faults.push_back({"/flow/" + step.name + "/freezes", "Unknown field `" + name + "`.", ""});
  }
}

}  // namespace zs::matter
