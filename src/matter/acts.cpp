// Writing: one row for each voice that agreed.
#include <base/resource.h>
#include <crypto/crypto.h>
#include <matter/acts.h>
#include <matter/org_view.h>
#include <matter/references.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement next_act_number{
    "next_act_number",
    "INSERT INTO act_series (register, organ, year, next_seq) VALUES ($1, $2, $3, 2) ON CONFLICT (register, organ, "
    "year) DO UPDATE SET next_seq = act_series.next_seq + 1 RETURNING next_seq - 1"};
constexpr db::Statement insert_act{
    "insert_act",
    "INSERT INTO act_entry (id, register, organ, year, seq, at, person, post, matter, number, title, digest, entered) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};

/// The voice that agreed, if one did: agreeing is the act.
const flow::Settled* agreed(const flow::Decision& decision) {
  for (const auto& change : decision.changes)
    if (const auto* settled = std::get_if<flow::Settled>(&change))
      if (settled->settlement.outcome == flow::Outcome::agree) return settled;
  return nullptr;
}

/// What stands in the form, as the register keeps it: words as people read them, counts and files as they are.
json::value of_field(const Doing& doing, const form::Field& field) {
  const auto* value = doing.at.fields().if_contains(field.name);
  if (!value) return json::value(nullptr);
  switch (field.type) {
    case form::FieldType::count:
    case form::FieldType::file:
    case form::FieldType::date:
      return *value;
    case form::FieldType::person:
    case form::FieldType::people:
    case form::FieldType::unit:
    case form::FieldType::units:
    case form::FieldType::resource:
      return json::value(names_in(doing.services, field, doing.at.fields()));
    default:
      return json::value(say(form::shown(field, *value), Language::zh_cn));
  }
}

/// The rules of the declaration, knowing who handled each step last.
expr::Environment seen_by_register(const Doing& doing) {
  auto seen = doing.at.environment();
  for (const auto& visit : doing.matter.flow.visits)
    if (visit.settlement) {
      const auto& who = visit.settlement->desk();
      seen.handlers.insert_or_assign(visit.step, expr::Candidate{who.person, who.post, {}});
    }
  return seen;
}

json::value of_program(const Doing& doing, const expr::Program& program) {
  auto value = expr::evaluate(program, seen_by_register(doing)).value;
  if (const auto* who = std::get_if<expr::Candidate>(&value))
    return json::value(person_name(doing.at.directory(), who->person));
  if (const auto* text = std::get_if<std::string>(&value)) return json::value(*text);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return json::value(*number);
  if (const auto* day = std::get_if<Date>(&value)) return json::value(zs::to_text(*day));
  return json::value(nullptr);
}

json::object values_of(const Doing& doing, const Entering& entering) {
  json::object values;
  for (const auto& one : entering.values) {
    const auto* field = doing.at.kind().form.find(one.field);
    auto value = field ? of_field(doing, *field) : one.program ? of_program(doing, *one.program) : json::value(nullptr);
    if (!value.is_null()) values[one.column] = std::move(value);
  }
  return values;
}

std::string digest_of_fields(const Doing& doing, const Entering& entering) {
  flow::Step signed_text;
  signed_text.freezes = entering.digest_of;
  return digest_of(freeze(doing.at.kind().form, signed_text, doing.at.fields(), {}, {}));
}

/// Whose register it is: that of the organ the voice was asked for, else that in whose name the matter is done.
Id organ_of_act(const Doing& doing, const flow::Step& step, const flow::Settlement& act) {
  if (step.voices.over.empty()) return doing.matter.organ;
  Id organ = doing.at.organ_of_voice(step, act.passed.empty() ? act.desk() : act.passed.front().by);
  return organ == no_id ? doing.matter.organ : organ;
}

json::object write_row(Doing& doing, const Entering& entering, const flow::Step& step, const flow::Settlement& act) {
  int year = static_cast<int>(date_of(doing.call.now).year());
  Id organ = organ_of_act(doing, step, act);
  auto seq = doing.tx.one(next_act_number, entering.act_register, organ, year)->integer(0);
  auto values = canonical(values_of(doing, entering));
  auto digest = digest_of_fields(doing, entering);
  Id id = doing.services.ids->next(doing.call.now);
  doing.tx.execute(insert_act, id, entering.act_register, organ, year, seq, doing.call.now, act.desk().person,
                   act.desk().post,
                   doing.matter.id, doing.matter.number.value_or(""), doing.matter.title, digest, values);
  return {{"id", zs::to_text(id)},
          {"register", entering.act_register},
          {"organ", zs::to_text(organ)},
          {"year", year},
          {"seq", seq},
          {"digest", digest},
          {"values", crypto::sha256_hex(values)}};
}

}  // namespace

void enter_acts(Doing& doing, const flow::Decision& decision, json::object& body) {
  const auto* step = doing.at.kind().flow.find(decision.step);
  const auto* voice = step ? agreed(decision) : nullptr;
  if (!voice) return;
  json::array rows;
  for (const auto& entering : doing.at.kind().enters)
    if (entering.at == decision.step) rows.push_back(write_row(doing, entering, *step, voice->settlement));
  if (!rows.empty()) body["entered"] = std::move(rows);
}

}  // namespace zs::matter
