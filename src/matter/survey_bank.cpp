#include <base/errors.h>
#include <base/text.h>
#include <crypto/crypto.h>
#include <matter/errors.h>
#include <matter/ledger_rows.h>
#include <matter/survey_bank.h>
#include <survey/question.h>
#include <survey/sample.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

constexpr int bank_lines_at_once = 100;

std::string text_at(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// The register as the quiz narrows it; an empty field of its narrows nothing.
ListLedger asked_of_bank(const SurveyBank& bank, const json::object& fields) {
  ListLedger asked;
  asked.kind = bank.from;
  asked.where = bank.where;
  for (const auto& [theirs, ours] : bank.same)
    if (const auto value = text_at(fields, ours); !value.empty()) asked.where->push_back(theirs + ":" + value);
  return asked;
}

/// By the number of its matter, as far as whoever puts the quiz may see them.
Result<std::map<Id, std::string>> questions_in(const SurveyBank& bank, const Doing& doing) {
  const auto newest = doing.services.kinds->newest(bank.from);
  auto query =
      read_query(newest, {doing.call.caller.person, doing.call.now}, asked_of_bank(bank, doing.matter.fields));
  if (!query) return Failure(query.error());
  std::map<Id, std::string> out;
  std::optional<std::string> cursor;
  do {
    auto page = ledger_rows(doing.tx, *query, cursor, bank_lines_at_once);
    if (!page) return Failure(page.error());
    for (const auto& row : page->rows) {
      const auto kind = doing.services.kinds->of(row.matter.kind, row.matter.version);
      out.emplace(row.matter.id, text_at(row.matter.fields, kind->question_bank));
    }
    cursor = page->next;
  } while (cursor);
  return out;
}

}  // namespace

void check_question_bank(const Kind& kind, DeclarationFaults& faults) {
  if (kind.question_bank.empty()) return;
  const auto* field = kind.form.find(kind.question_bank);
  if (!field || field->type != form::FieldType::long_text)
    faults.push_back({"/question_bank", "`" + kind.question_bank + "` is no field of type `long_text`.", ""});
}

void check_survey_bank(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.survey || !kind.survey->bank) return;
  const auto& bank = *kind.survey->bank;
  const auto from = kinds.newest(bank.from);
  if (!from || from->question_bank.empty())
    return faults.push_back({"/survey/bank/from", "`" + bank.from + "` is no kind with a `question_bank`.", ""});
  ListLedger asked;
  asked.kind = bank.from;
  asked.where = bank.where;
  if (!read_query(from, {no_id, Instant()}, asked))
    faults.push_back({"/survey/bank/where", "The register of `" + bank.from + "` is not narrowed so.", ""});
  for (const auto& [theirs, ours] : bank.same) {
    const auto* column = from->form.find(theirs);
    const auto* field = kind.form.find(ours);
    if (!column || !column->list || !field || field->type != column->type)
      faults.push_back({"/survey/bank/same/" + theirs, "There is no such column there with a field like it here.", ""});
  }
}

Result<api::Nothing> check_bank_question(const Doing& doing) {
  const auto& name = doing.at.kind().question_bank;
  if (name.empty()) return api::Nothing{};
  const auto reading = survey::read(text_at(doing.matter.fields, name));
  std::vector<FieldFault> faults;
  for (const auto& one : reading.faults) faults.push_back({"/fields/" + name, one.kind, one.arguments});
  const bool one = reading.questions.size() == 1 && survey::asks_knowledge(reading.questions.front());
  if (faults.empty() && !one) faults.push_back({"/fields/" + name, &errors::bank_one_question, {}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return api::Nothing{};
}

Result<std::string> drawn_questions(const Surveying& surveying, const Doing& doing, json::object& told) {
  if (!surveying.bank) return std::string();
  const auto* number = doing.matter.fields.if_contains(surveying.bank->number);
  const auto wanted = number && number->is_int64() ? number->get_int64() : 0;
  if (wanted < 1) return std::string();
  const auto all = questions_in(*surveying.bank, doing);
  if (!all) return Failure(all.error());
  if (static_cast<std::int64_t>(all->size()) < wanted)
    return refuse(errors::survey_bank_small,
                  {{"has", std::to_string(all->size())}, {"wanted", std::to_string(wanted)}});
  std::vector<Id> ids;
  for (const auto& [id, text] : *all) ids.push_back(id);
  const auto seed = crypto::random_token();
  std::string questions;
  json::array matters;
  for (Id id : survey::draw(ids, static_cast<std::size_t>(wanted), seed)) {
    questions += (questions.empty() ? "" : "\n") + all->at(id);
    matters.emplace_back(zs::to_text(id));
  }
  told = {{"of", static_cast<std::int64_t>(ids.size())}, {"seed", seed}, {"matters", std::move(matters)}};
  return questions;
}

}  // namespace zs::matter
