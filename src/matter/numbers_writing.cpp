// Writing in registers of numbers: each is one event on the word's stream, and the word's row is locked first.
#include <base/errors.h>
#include <base/text.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <form/errors.h>
#include <ledger/word.h>
#include <matter/errors.h>
#include <matter/numbers_access.h>
#include <matter/numbers_register.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement lock_kept_word{"lock_kept_number_word",
                                       "SELECT " ZS_NUMBER_WORD_COLUMNS
                                       " FROM number_word w WHERE w.id = $2 AND " ZS_KEEPS_WORD("$1") " {for_update}"};
constexpr db::Statement select_kinds_kept{
    "select_kinds_kept_at_organ",
    "SELECT kind FROM access_grant WHERE person = $1 AND unit = $2 AND keep = 1 ORDER BY kind"};

std::vector<std::string> kinds_kept(db::Tx& tx, Id person, Id organ) {
  std::vector<std::string> kinds;
  for (const auto& row : tx.query(select_kinds_kept, person, organ)) kinds.push_back(row.text(0));
  return kinds;
}

// ── A new word ──

/// Characters or letters: read back, a number must fall apart in one way only.
bool is_word(std::string_view text) {
  auto folded = ledger::normalised(text);
  return !text.empty() && std::none_of(folded.begin(), folded.end(), [](char c) {
    return (c >= '0' && c <= '9') || std::string_view("()-_/.,:;").find(c) != std::string_view::npos ||
           static_cast<unsigned char>(c) < ' ';
  }) && text.find_first_of(" \t\n") == std::string_view::npos;
}

ledger::NumberWord word_from(const Services& services, const api::Call& call, const NewNumberWord& in) {
  ledger::NumberWord word;
  word.id = services.ids->next(call.now);
  word.organ = in.organ;
  word.word = std::string(trim(in.word));
  word.number = std::string(trim(in.number.value_or(std::string(ledger::usual_number))));
  word.resets = ledger::resets_from_text(in.resets.value_or("year")).value_or(ledger::Resets::year);
  word.made = {call.caller.person, call.now};
  for (const auto& use : in.uses) word.uses.push_back({use.kind, use.types});
  return word;
}

std::vector<FieldFault> faults_of(const NewNumberWord& in, const ledger::NumberWord& word,
                                  const std::vector<std::string>& kept) {
  std::vector<FieldFault> faults;
  if (!is_word(word.word)) faults.push_back({"/word", &errors::matter_word_malformed, {}});
  if (in.resets && !ledger::resets_from_text(*in.resets))
    faults.push_back({"/resets", &errors::not_a_choice, {{"choices", "year, never"}}});
  else if (!ledger::faults_of_word(word).empty())
    faults.push_back({"/number", &errors::matter_number_template, {{"example", std::string(ledger::usual_number)}}});
  if (in.uses.empty()) faults.push_back({"/uses", &errors::required, {}});
  for (std::size_t i = 0; i < in.uses.size(); ++i)
    if (std::find(kept.begin(), kept.end(), in.uses[i].kind) == kept.end())
      faults.push_back(
          {"/uses/" + std::to_string(i) + "/kind", &errors::matter_kind_unknown, {{"kind", in.uses[i].kind}}});
  return faults;
}

json::object body_of_word(const ledger::NumberWord& word) {
  json::array uses;
  for (const auto& use : word.uses)
    uses.push_back(json::object{{"kind", use.kind}, {"types", json::array(use.types.begin(), use.types.end())}});
  return {{"organ", zs::to_text(word.organ)},
          {"word", word.word},
          {"number", word.number},
          {"resets", ledger::to_text(word.resets)},
          {"uses", std::move(uses)}};
}

// ── Numbers ──

/// People's words stay in the register's row; the event names them by digest.
json::object body_of_numbers(const ledger::SeriesKey& key, const std::vector<std::int64_t>& seqs,
                             std::string_view held_for, std::string_view reason) {
  json::object body{{"year", key.year}, {"seqs", json::array(seqs.begin(), seqs.end())}};
  if (!held_for.empty()) body["held_for"] = crypto::sha256_hex(held_for);
  if (!reason.empty()) body["reason"] = crypto::sha256_hex(reason);
  return body;
}

Result<ledger::NumberWord> locked_word(db::Tx& tx, const api::Call& call, Id id) {
  auto row = tx.one(lock_kept_word, call.caller.person, id);
  if (!row) return refuse(errors::not_found);
  return ledger::read_word(*row);
}

/// People's words, trimmed: no secrecy mark, and no blank where something must be said.
std::vector<FieldFault> faults_of_words(std::initializer_list<std::pair<std::string_view, std::string_view>> texts) {
  std::vector<FieldFault> faults;
  for (auto [pointer, text] : texts) {
    if (form::carries_secrecy_mark(text)) faults.push_back({std::string(pointer), &errors::form_secrecy_mark, {}});
    if (text.empty()) faults.push_back({std::string(pointer), &errors::required, {}});
  }
  return faults;
}

/// Numbers are kept or passed over for this year and the coming one; what lies behind is entered from paper.
Result<int> year_ahead(const ledger::NumberWord& word, const api::Call& call, std::optional<int> year) {
  int present = ledger::year_of(word, date_of(call.now));
  if (present == 0 || !year || *year == present || *year == present + 1)
    return present == 0 ? 0 : year.value_or(present);
  return refuse(
      errors::invalid, {},
      {{"/year", &errors::out_of_range, {{"min", std::to_string(present)}, {"max", std::to_string(present + 1)}}}});
}

struct Writing {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
};

api::Subject enter(const Writing& w, Id word, const char* verb, json::object body) {
  event::append(w.tx, w.call, w.services.ids->next(w.call.now),
                {{event::StreamKind::ledger, word}, verb, std::move(body)});
  if (w.services.wake) w.tx.after_commit(w.services.wake);
  return {word};
}

ledger::Hand hand_of(const api::Call& call) { return {call.caller.person, call.now}; }

}  // namespace

Result<api::Subject> new_word(const Services& services, db::Tx& tx, const api::Call& call, const NewNumberWord& in) {
  auto kept = kinds_kept(tx, call.caller.person, in.organ);
  if (kept.empty()) return refuse(errors::not_found);
  auto word = word_from(services, call, in);
  auto faults = faults_of(in, word, kept);
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  auto added = ledger::add_word(tx, word);
  if (!added) return Failure(added.error());
  return enter({services, tx, call}, word.id, "add_word", body_of_word(word));
}

Result<api::Subject> reserve_numbers(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ReserveNumbers& in) {
  auto word = locked_word(tx, call, in.id);
  if (!word) return Failure(word.error());
  std::string held_for(trim(in.held_for)), reason(in.reason ? trim(*in.reason) : std::string_view());
  auto faults = faults_of_words({{"/held_for", held_for}});
  if (form::carries_secrecy_mark(reason)) faults.push_back({"/reason", &errors::form_secrecy_mark, {}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  auto year = year_ahead(*word, call, in.year);
  if (!year) return Failure(year.error());
  auto key = ledger::series_of(*word, *year);
  auto kept = ledger::reserve(tx, key, {in.first, in.count.value_or(1), held_for, reason}, hand_of(call));
  if (!kept) return Failure(kept.error());
  return enter({services, tx, call}, word->id, "reserve", body_of_numbers(key, *kept, held_for, reason));
}

Result<api::Subject> skip_numbers(const Services& services, db::Tx& tx, const api::Call& call, const SkipNumbers& in) {
  auto word = locked_word(tx, call, in.id);
  if (!word) return Failure(word.error());
  std::string reason(trim(in.reason));
  auto faults = faults_of_words({{"/reason", reason}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  auto year = year_ahead(*word, call, in.year);
  if (!year) return Failure(year.error());
  auto key = ledger::series_of(*word, *year);
  auto passed = ledger::skip(tx, key, in.until, reason, hand_of(call));
  if (!passed) return Failure(passed.error());
  return enter({services, tx, call}, word->id, "skip", body_of_numbers(key, *passed, {}, reason));
}

Result<api::Subject> void_number(const Services& services, db::Tx& tx, const api::Call& call,
                                 const InvalidateNumber& in) {
  auto word = locked_word(tx, call, in.id);
  if (!word) return Failure(word.error());
  std::string reason(trim(in.reason));
  auto faults = faults_of_words({{"/reason", reason}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  int present = ledger::year_of(*word, date_of(call.now));
  auto key = ledger::series_of(*word, in.year.value_or(present));
  auto made_void = ledger::invalidate(tx, key, in.seq, reason, hand_of(call));
  if (!made_void) return Failure(made_void.error());
  return enter({services, tx, call}, word->id, "invalidate", body_of_numbers(key, {in.seq}, {}, reason));
}

Result<api::Subject> backfill_number(const Services& services, db::Tx& tx, const api::Call& call,
                                     const BackfillNumber& in) {
  auto word = locked_word(tx, call, in.id);
  if (!word) return Failure(word.error());
  std::string reason(trim(in.reason)), held_for(in.held_for ? trim(*in.held_for) : std::string_view());
  auto faults = faults_of_words({{"/reason", reason}});
  if (form::carries_secrecy_mark(held_for)) faults.push_back({"/held_for", &errors::form_secrecy_mark, {}});
  if (in.given_on > date_of(call.now)) faults.push_back({"/given_on", &errors::matter_number_day, {}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  auto key = ledger::series_of(*word, ledger::year_of(*word, in.given_on));
  auto entered = ledger::record(tx, key, {in.seq, in.given_on, held_for, reason}, hand_of(call));
  if (!entered) return Failure(entered.error());
  auto body = body_of_numbers(key, {in.seq}, held_for, reason);
  body["given_on"] = zs::to_text(in.given_on);
  return enter({services, tx, call}, word->id, "backfill", std::move(body));
}

}  // namespace zs::matter
