// What the two registries do with a delivery: one lock, one event; signing begins the receiver's matter.
#include <base/errors.h>
#include <base/phrases.h>
#include <base/text.h>
#include <matter/command.h>
#include <matter/completion.h>
#include <matter/deliver.h>
#include <matter/deliver_row.h>
#include <form/errors.h>
#include <matter/errors.h>
#include <matter/link.h>
#include <matter/words.h>

#include <chrono>

namespace zs::matter {
namespace {

using delivery::Delivery;
using delivery::Verb;

/// Whose act a verb is.
bool may_do(const Delivery& delivery, const Sides& sides, Verb verb) {
  bool of_receiver = verb == Verb::sign_for || verb == Verb::give_back;
  return of_receiver && delivery.way == delivery::Way::online ? sides.receives : sides.sends;
}

Words how_settled(const Delivery& delivery) {
  switch (delivery.state) {
    case delivery::State::signed_for:
      return phrases::deliver::sign_for;
    case delivery::State::returned:
      return phrases::deliver::give_back;
    case delivery::State::sent:
    case delivery::State::recalled:
      break;
  }
  return phrases::deliver::recall;
}

/// Where the words of an act stand in what was sent.
std::string_view words_pointer(Verb verb) {
  if (verb == Verb::sign_for) return "/taken_by";
  return verb == Verb::urge ? "/text" : "/reason";
}

Failure refused(const Services& services, const Delivery& delivery, const delivery::Act& act, delivery::Refused why) {
  auto directory = services.directory();
  switch (why) {
    case delivery::Refused::on_paper:
      return refuse(errors::delivery_on_paper);
    case delivery::Refused::words_missing:
      return refuse(errors::invalid, {}, {{std::string(words_pointer(act.verb)), &errors::required, {}}});
    case delivery::Refused::urged_recently: {
      auto wait = *delivery.urged_at + delivery::urge_interval - act.at;
      auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
      return refuse(errors::delivery_urged_recently, {{"minutes", std::to_string(minutes)}});
    }
    case delivery::Refused::settled:
    case delivery::Refused::not_due:
      break;
  }
  Error settled(errors::delivery_settled, {{"who", Named{delivery.settled_by}},
                                           {"at", delivery.settled_at.value_or(act.at)},
                                           {"how", how_settled(delivery)}});
  return Failure(with_names(std::move(settled), *directory));
}

struct Handling {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
};

/// The delivery after the person's act, locked, written down with its event.
Result<Delivery> handle(const Handling& h, Id id, Verb verb, std::string words) {
  auto found = delivery::lock(h.tx, id);
  auto sides = found ? sides_of(h.tx, *found, h.call.caller.person) : Sides{};
  if (!sides.sees) return refuse(errors::not_found);
  if (!may_do(*found, sides, verb)) return refuse(errors::delivery_not_registry);
  if (form::carries_secrecy_mark(words))
    return refuse(errors::invalid, {}, {{std::string(words_pointer(verb)), &errors::form_secrecy_mark, {}}});
  delivery::Act act{verb, h.call.caller.person, h.call.caller.post, h.call.now, std::move(words)};
  auto after = delivery::decide(*found, act);
  if (!after) return refused(h.services, *found, act, after.error());
  write_down(h.services, h.tx, h.call, *after, verb);
  return std::move(*after);
}

std::string trimmed_or_empty(const std::optional<std::string>& text) { return std::string(trim(text.value_or(""))); }

/// What was sent, what its first step would show in the cells still empty, and over both what the registry wrote.
StartMatter registration(const Handling& h, const Delivery& delivery, const SignDelivery& in) {
  StartMatter start;
  start.kind = delivery.as_kind;
  start.post = in.post;
  start.submit = true;
  start.urgency = std::string(to_text(static_cast<Urgency>(delivery.urgency)));
  start.mark = std::string(to_text(static_cast<Mark>(delivery.mark)));
  start.opinion = in.opinion;
  start.fields = content_of(delivery);
  if (auto kind = h.services.kinds->newest(delivery.as_kind))
    for (auto& [name, value] : filled_at_beginning(h.services, h.call, *kind, start.fields))
      start.fields[name] = value;
  if (in.fields)
    for (const auto& [name, value] : *in.fields) start.fields[name] = value;
  return start;
}

/// The receiver's own matter. The call's key stands with the delivery's event already.
Result<void> register_received(const Handling& h, const Delivery& delivery, const SignDelivery& in) {
  auto quiet = h.call;
  quiet.idempotency_key.clear();
  quiet.body_digest.clear();
  Received received{delivery.receiving, delivery.organ};
  auto begun = start(h.services, h.tx, quiet, registration(h, delivery, in), received);
  if (!begun) return Failure(begun.error());
  join(h.tx, h.call, delivery.matter, delivery.receiving, link_types::sent_as);
  return {};
}

Result<api::Subject> subject_of(const Result<Delivery>& handled) {
  if (!handled) return Failure(handled.error());
  return api::Subject{handled->id};
}

}  // namespace

Result<api::Subject> sign_for(const Services& services, db::Tx& tx, const api::Call& call, const SignDelivery& in) {
  Handling h{services, tx, call};
  auto signed_for = handle(h, in.id, Verb::sign_for, trimmed_or_empty(in.taken_by));
  if (!signed_for || signed_for->way == delivery::Way::paper) return subject_of(signed_for);
  auto registered = register_received(h, *signed_for, in);
  if (!registered) return Failure(registered.error());
  return subject_of(signed_for);
}

Result<api::Subject> give_back(const Services& services, db::Tx& tx, const api::Call& call, const SettleDelivery& in) {
  return subject_of(handle({services, tx, call}, in.id, Verb::give_back, trimmed_or_empty(in.reason)));
}

Result<api::Subject> recall(const Services& services, db::Tx& tx, const api::Call& call, const SettleDelivery& in) {
  return subject_of(handle({services, tx, call}, in.id, Verb::recall, trimmed_or_empty(in.reason)));
}

Result<api::Subject> urge(const Services& services, db::Tx& tx, const api::Call& call, const UrgeDelivery& in) {
  return subject_of(handle({services, tx, call}, in.id, Verb::urge, trimmed_or_empty(in.text)));
}

}  // namespace zs::matter
