#include <flow/effective.h>
#include <matter/completion.h>
#include <matter/errors.h>

#include <algorithm>

namespace zs::matter {
namespace {

/// Types whose values an expression can write into a field.
bool can_be_set(expr::Type type) {
  return type == expr::Type::boolean || type == expr::Type::integer || type == expr::Type::money ||
         type == expr::Type::text || type == expr::Type::date || type == expr::Type::unit;
}

/// The value as a field stores it; null: nothing.
json::value stored_form(const expr::Value& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return json::value(*flag);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return json::value(*number);
  if (const auto* money = std::get_if<expr::Money>(&value)) return json::value(money->fen);
  if (const auto* text = std::get_if<std::string>(&value)) return json::value(*text);
  if (const auto* day = std::get_if<Date>(&value)) return json::value(zs::to_text(*day));
  if (const auto* unit = std::get_if<expr::Unit>(&value)) return json::value(zs::to_text(unit->id));
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
    auto field = kind.form.find(name) ? schema.fields.find(name) : schema.fields.end();
    if (field == schema.fields.end()) {
      faults.push_back({path, "Unknown field `" + name + "`.", ""});
    } else if (!can_be_set(field->second.type)) {
      faults.push_back({path, "A field of this type cannot be set.", ""});
    } else if (auto program = expr::parse(text, schema, {field->second.type}, path, faults)) {
      written.programs[step.name].emplace_back(name, std::move(*program));
    }
  }
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

void set_fields_of(Doing& doing, const flow::Decision& decision) {
  auto found = doing.at.kind().sets.find(decision.step);
  if (found == doing.at.kind().sets.end() || !completes(decision, decision.step)) return;
  auto fields = doing.at.fields();
  for (const auto& [name, program] : found->second) {
    auto value = stored_form(expr::evaluate(program, doing.at.environment()).value);
    if (!value.is_null()) fields[name] = std::move(value);
  }
  doing.at.set_fields(std::move(fields));
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

json::object filled_at_beginning(const Services& services, const Kind& kind, const json::object& fields, Instant now) {
  auto calendar = services.calendar();
  deadline::OfficeCalendar office_hours(*calendar);
  expr::Environment seen;
  seen.calendar = &office_hours;
  seen.fields = &fields;
  seen.now = now;
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
