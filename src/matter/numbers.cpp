#include <base/errors.h>
#include <ledger/errors.h>
#include <ledger/word.h>
#include <matter/errors.h>
#include <matter/numbers.h>

#include <algorithm>

namespace zs::matter {
namespace {

Failure number_fault(const ErrorKind& kind, std::vector<Argument> arguments = {}) {
  return refuse(errors::invalid, {}, {{"/number", &kind, std::move(arguments)}});
}

Failure word_fault(const std::string& field, const ErrorKind& kind, std::vector<Argument> arguments = {}) {
  return refuse(errors::invalid, {}, {{"/fields/" + field, &kind, std::move(arguments)}});
}

std::string field_text(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// Where this matter's number comes from, and how it is written.
struct Register {
  ledger::SeriesKey key;
  ledger::NumberTemplate number;
  std::string word;
};

std::vector<Id> organs_to_number_for(const Doing& doing) {
  const auto& directory = doing.at.directory();
  if (!doing.at.kind().organ.empty()) return {doing.matter.organ};
  const auto* post = directory.post(doing.call.caller.post);
  auto organs = post ? organs_of(directory, post->unit) : std::vector<Id>();
  for (Id organ : organs_of(directory, doing.matter.unit)) organs.push_back(organ);
  organs.push_back(doing.matter.organ);
  return organs;
}

Result<Register> register_of_word(const Doing& doing, const ledger::Declaration& declared) {
  auto text = field_text(doing.at.fields(), declared.word);
  if (text.empty()) return word_fault(declared.word, errors::required);
  auto type = declared.type.empty() ? std::string() : field_text(doing.at.fields(), declared.type);
  auto words = ledger::words_for(doing.tx, text, doing.matter.kind, type);
  for (Id organ : organs_to_number_for(doing))
    for (const auto& word : words) {
      if (word.organ != organ) continue;
      DeclarationFaults none;
      auto year = ledger::year_of(word, date_of(doing.call.now));
      return Register{ledger::series_of(word, year), ledger::parse_template(word.number, "", none), word.word};
    }
  return word_fault(declared.word, errors::matter_word_unknown, {{"word", text}});
}

Result<Register> register_for(const Doing& doing) {
  const auto& declared = *doing.at.kind().ledger;
  if (!declared.word.empty()) return register_of_word(doing, declared);
  return Register{
      ledger::series_of(declared, doing.matter.kind, doing.matter.organ, doing.call.now), declared.number, {}};
}

/// A number that was given on paper may be of another year; one that is only kept belongs to this one.
bool may_choose(db::Tx& tx, const ledger::SeriesKey& key, std::int64_t seq, int this_year) {
  if (key.year == this_year) return true;
  auto found = ledger::numbers(tx, key, seq - 1, 1);
  return !found.empty() && found.front().seq == seq && found.front().state == ledger::NumberState::recorded;
}

/// The number the clerk chose among those kept or recorded.
Result<std::int64_t> take_chosen(Doing& doing, Register& from, ledger::Hand hand) {
  auto chosen = ledger::read_number(from.number, doing.number_wanted, from.word);
  if (!chosen) return number_fault(errors::matter_number_malformed);
  int this_year = from.key.year;
  if (this_year != 0 && chosen->year != 0) from.key.year = chosen->year;
  if (!may_choose(doing.tx, from.key, chosen->seq, this_year))
    return number_fault(errors::ledger_number_not_reserved, {{"seq", std::to_string(chosen->seq)}});
  auto bound = ledger::bind(doing.tx, from.key, chosen->seq, doing.matter.id, hand);
  if (!bound) return number_fault(*bound.error().kind, bound.error().arguments);
  return bound;
}

json::object facts_of(const ledger::SeriesKey& key, std::int64_t seq) {
  return {{"ledger", json::object{{"kind", key.kind},
                                  {"series", key.series},
                                  {"organ", zs::to_text(key.organ)},
                                  {"year", key.year},
                                  {"seq", seq}}}};
}

Result<json::object> give_number(Doing& doing) {
  auto from = register_for(doing);
  if (!from) return Failure(from.error());
  ledger::Hand hand{doing.call.caller.person, doing.call.now};
  auto seq = doing.number_wanted.empty()
                 ? Result<std::int64_t>(ledger::assign(doing.tx, from->key, doing.matter.id, hand))
                 : take_chosen(doing, *from, hand);
  if (!seq) return Failure(seq.error());
  int year = from->key.year != 0 ? from->key.year : static_cast<int>(date_of(doing.call.now).year());
  doing.matter.number = ledger::format(from->number, year, *seq, from->word);
  return facts_of(from->key, *seq);
}

/// Refused or carried out, a request keeps its number: it stands on record under it. What was taken back has never
/// been.
bool ended_void(const flow::State& state) { return state.life == flow::Life::revoked; }

Result<json::object> keep_number(Doing& doing, const ledger::Declaration& declared) {
  const auto& number = *doing.matter.number;
  if (!doing.number_wanted.empty() && ledger::normalised(doing.number_wanted) != ledger::normalised(number))
    return number_fault(errors::matter_number_kept, {{"number", number}});
  if (!declared.word.empty() &&
      field_text(doing.matter.fields, declared.word) != field_text(doing.at.fields(), declared.word))
    return word_fault(declared.word, errors::matter_word_fixed, {{"number", number}});
  if (!ended_void(doing.matter.flow)) return json::object();
  ledger::Hand hand{doing.call.caller.person, doing.call.now};
  if (!ledger::burn(doing.tx, doing.matter.kind, doing.matter.id, doing.matter.state, hand)) return json::object();
  return json::object{{"number_void", true}};
}

}  // namespace

std::vector<Id> organs_of(const identity::Directory& directory, Id unit) {
  std::vector<Id> organs;
  const auto* own = directory.unit(unit);
  if (!own) return organs;
  organs.push_back(own->organ);
  for (Id office : {unit, own->organ})
    if (const auto* found = directory.unit(office))
      organs.insert(organs.end(), found->serves.begin(), found->serves.end());
  return organs;
}

Result<json::object> settle_number(Doing& doing, NumberDue due) {
  const auto& declared = doing.at.kind().ledger;
  if (declared && doing.matter.number) return keep_number(doing, *declared);
  if (declared && due == NumberDue::now) return give_number(doing);
  if (!doing.number_wanted.empty()) return number_fault(errors::matter_number_not_now);
  return json::object();
}

void check_number_fields(const Kind& kind, DeclarationFaults& faults) {
  if (!kind.ledger) return;
  auto check = [&](const char* key, const std::string& name) {
    const auto* field = kind.form.find(name);
    if (name.empty() || (field && (field->type == form::FieldType::text || field->type == form::FieldType::choice)))
      return;
    faults.push_back({std::string("/ledger/") + key,
                      field ? "Field `" + name + "` is no text and no choice." : "Unknown field `" + name + "`.", ""});
  };
  check("word", kind.ledger->word);
  check("type", kind.ledger->type);
}

}  // namespace zs::matter
