#include <base/errors.h>
#include <base/text.h>
#include <form/errors.h>
#include <identity/access.h>
#include <ledger/ledger.h>
#include <matter/books.h>
#include <matter/errors.h>
#include <matter/record.h>
#include <matter/validity_act.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

constexpr db::Statement select_keeps_paper{
    "select_keeps_paper", "SELECT 1 FROM matter m WHERE m.id = $1 AND " ZS_KEEPS("$2", "m.kind", "m.organ")};

bool issued(const Kind& kind, const Matter& matter) { return kind.in_force && was_issued(kind, matter); }

bool keeps(db::Tx& tx, const Matter& matter, Id person) {
  return tx.one(select_keeps_paper, matter.id, person).has_value();
}

std::optional<Error> refusal(db::Tx& tx, const Kind& kind, const Matter& matter, Id person) {
  if (!issued(kind, matter)) return Error(errors::matter_not_in_force);
  if (!keeps(tx, matter, person)) return Error(errors::matter_not_registry);
  if (const auto& validity = matter.validity)
    return Error(errors::matter_validity_settled, {{"who", Named{validity->by.person}},
                                                   {"how", Phrase("validity", to_text(validity->state))},
                                                   {"on", zs::to_text(validity->on)}});
  return std::nullopt;
}

FieldFault not_a_state() {
  return {"/state", &errors::not_a_choice, {{"choices", Words::List{"revoked", "repealed"}}}};
}

/// What was sent, read; the faults are all told.
struct ReadValidity {
  Validity validity;
  std::vector<FieldFault> faults;
};
ReadValidity read(db::Tx& tx, const api::Call& call, const Matter& matter, const SettleValidity& in) {
  ReadValidity out;
  auto today = date_of(call.now);
  auto state = in_force_from_text(in.state);
  if (!state) out.faults.push_back(not_a_state());
  auto& validity = out.validity;
  validity.state = state.value_or(InForce::repealed);
  validity.on = in.on.value_or(today);
  validity.reason = std::string(trim(in.reason));
  validity.by = {call.caller.person, call.caller.post};
  validity.basis = in.basis ? Id(*in.basis) : no_id;
  // What is void from the beginning has no other day; a day before the paper was written means nothing.
  bool wrong_day = (state == InForce::revoked && validity.on != today) || validity.on < date_of(matter.created_at);
  if (wrong_day) out.faults.push_back({"/on", &errors::matter_validity_day, {}});
  if (validity.reason.empty()) out.faults.push_back({"/reason", &errors::required, {}});
  if (form::carries_secrecy_mark(validity.reason)) out.faults.push_back({"/reason", &errors::form_secrecy_mark, {}});
  bool other = validity.basis != matter.id;
  bool seen = validity.basis == no_id || (other && find_for(tx, validity.basis, call.caller.person));
  if (!seen) out.faults.push_back({"/basis", &errors::not_found, {}});
  return out;
}

/// The reason stands in the history by its digest, as all people's words do.
json::object body_of(db::Tx& tx, const Matter& matter) {
  auto told = *matter.validity;
  told.reason.clear();
  return {{"validity", as_json(told)},
          {"text", keep_text(tx, matter.id, matter.validity->reason)},
          {"revision", matter.revision}};
}

}  // namespace

bool was_issued(const Kind& kind, const Matter& matter) {
  const bool lives = matter.state == "running" || matter.state == "closed";
  return lives && (matter.number || (!kind.ledger && matter.state == "closed"));
}

bool may_settle_validity(db::Tx& tx, const Kind& kind, const Matter& matter, Id person) {
  return issued(kind, matter) && !matter.validity && keeps(tx, matter, person);
}

Result<api::Subject> settle_validity(const Services& services, db::Tx& tx, const api::Call& call,
                                     const SettleValidity& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (auto refused = refusal(tx, *kind, *matter, call.caller.person))
    return Failure(with_names(*refused, *services.directory()));
  auto wanted = read(tx, call, *matter, in);
  if (!wanted.faults.empty()) return refuse(errors::invalid, {}, std::move(wanted.faults));
  matter->validity = std::move(wanted.validity);
  matter->revision += 1;
  auto body = body_of(tx, *matter);
  bool revokes = matter->validity->state == InForce::revoked;
  ledger::Hand hand{call.caller.person, call.now};
  if (revokes && ledger::burn(tx, matter->kind, matter->id, "revoked", hand)) body["number_void"] = true;
  if (revokes) give_back_all(tx, *kind, matter->id);
  event::Draft draft{
      {event::StreamKind::matter, matter->id}, revokes ? "paper_revoked" : "paper_repealed", std::move(body)};
  matter->head = event::append(tx, call, services.ids->next(call.now), matter->head, draft);
  update(tx, *matter);
  if (services.wake) tx.after_commit(services.wake);
  return api::Subject{matter->id};
}

}  // namespace zs::matter
