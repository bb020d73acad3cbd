#include <base/log.h>
#include <identity/identity.h>
#include <matter/deliver_after.h>
#include <matter/deliver_row.h>
#include <matter/link.h>
#include <matter/org_view.h>
#include <matter/row.h>
#include <notify/notify.h>

#include <algorithm>
#include <optional>

namespace zs::matter {
namespace {

using delivery::Delivery;
using delivery::Verb;
namespace mail = notify::messages;

constexpr int overdue_at_once = 100;

/// The sender's registry, as far as each may see the matter.
constexpr db::Statement select_sending_registry{
    "select_sending_registry",
    "SELECT r.person FROM access_grant r JOIN matter m ON m.id = $1 WHERE r.kind = m.kind AND r.unit = m.organ AND "
    "r.keep = 1 AND " ZS_MAY_SEE("r.person") " ORDER BY r.person"};

struct Mailing {
  const Services& services;
  db::Tx& tx;
  const event::Event& event;
  const Delivery& delivery;
  const identity::Directory& directory;
};

void post_to(const Mailing& p, const std::vector<Id>& people, Id matter, const notify::MessageKind& kind,
             json::object arguments) {
  arguments["title"] = p.delivery.title;
  for (Id person : people)
    if (person != p.event.actor)
      notify::add(p.tx, *p.services.ids, {person, p.event.id, matter, p.event.at, &kind, arguments});
}

void post_to_receiver(const Mailing& p, const notify::MessageKind& kind, const std::string& text) {
  if (p.delivery.way == delivery::Way::paper) return;
  post_to(p, identity::keepers(p.tx, p.delivery.as_kind, p.delivery.organ), p.delivery.receiving, kind,
          {{"from", unit_name(p.directory, p.delivery.from_organ)}, {"text", text}});
}

std::vector<Id> sending_registry(db::Tx& tx, Id matter) {
  std::vector<Id> people;
  for (const auto& row : tx.query(select_sending_registry, matter)) people.push_back(row.integer(0));
  return people;
}

void post_to_sender(const Mailing& p, const notify::MessageKind& kind, const std::string& text) {
  auto people = sending_registry(p.tx, p.delivery.matter);
  bool among = std::find(people.begin(), people.end(), p.delivery.sent_by) != people.end();
  if (!among && p.delivery.sent_by != no_id) people.push_back(p.delivery.sent_by);
  json::object arguments{{"from", unit_name(p.directory, p.delivery.organ)}, {"text", text}};
  if (p.delivery.sign_due_at) arguments["due"] = to_json(Words(*p.delivery.sign_due_at));
  post_to(p, people, p.delivery.matter, kind, std::move(arguments));
}

void post_about(const Mailing& p, Verb verb) {
  switch (verb) {
    case Verb::send:
      return post_to_receiver(p, mail::delivery_sent, "");
    case Verb::give_back:
      return post_to_sender(p, mail::delivery_returned, p.delivery.reason);
    case Verb::recall:
      return post_to_receiver(p, mail::delivery_recalled, p.delivery.reason);
    case Verb::urge:
      return post_to_receiver(p, mail::delivery_urged, p.delivery.urge_text);
    case Verb::overdue:
      return post_to_sender(p, mail::delivery_overdue, "");
    case Verb::feedback:
      if (!p.delivery.answer_number.empty()) post_to_sender(p, mail::delivery_answered, p.delivery.answer_number);
      return;
    case Verb::sign_for:
      return;  // a hundred receivers would be a hundred notices: the list of the matter tells it
  }
}

delivery::Feedback known_of(db::Tx& tx, Id receiving) {
  auto matter = find(tx, receiving);
  auto answer = answer_to(tx, receiving);
  return {matter ? matter->closed_at : std::nullopt, answer.matter, answer.number};
}

/// The delivery by which `receiving` came learns what is known of it now.
void follow_one(const Services& services, db::Tx& tx, Id receiving, Instant now) {
  auto found = delivery::find_receiving(tx, receiving);
  if (!found || !delivery::with_feedback(*found, known_of(tx, receiving))) return;
  auto locked = delivery::lock_receiving(tx, receiving);
  auto after = delivery::with_feedback(*locked, known_of(tx, receiving));
  if (after) write_down(services, tx, identity::system_call(now), *after, Verb::feedback);
}

bool mark_overdue(const Services& services, db::Tx& tx, Id id, Instant now) {
  auto found = delivery::lock(tx, id);
  if (!found) return false;
  auto after = delivery::decide(*found, {Verb::overdue, no_id, no_id, now, {}});
  if (!after) return false;  // signed for in between
  write_down(services, tx, identity::system_call(now), *after, Verb::overdue);
  return true;
}

}  // namespace

void tell_delivery(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::delivery) return;
  auto verb = delivery::verb_from_text(event.verb);
  auto found = delivery::find(tx, event.stream.id);
  if (!verb || !found) return log::error("delivery event cannot be told", {{"event", zs::to_text(event.id)}});
  auto directory = services.directory();
  post_about({services, tx, event, *found, *directory}, *verb);
}

void tell_receivers(const Services& services, db::Tx& tx, const event::Event& event) {
  auto matter = find(tx, event.stream.id);
  if (!matter || !matter->validity) return log::error("validity cannot be told", {{"event", zs::to_text(event.id)}});
  const auto& validity = matter->validity;
  auto directory = services.directory();
  const auto& message = validity->state == InForce::revoked ? mail::paper_revoked : mail::paper_repealed;
  for (const auto& one : delivery::of_matter(tx, event.stream.id))
    if (one.live()) post_to_receiver({services, tx, event, one, *directory}, message, validity->reason);
}

std::vector<notify::Concern> concerned_by_delivery(db::Tx& tx, const event::Event& event) {
  std::vector<notify::Concern> people;
  auto found = delivery::find(tx, event.stream.id);
  if (!found) return people;
  for (Id person : sending_registry(tx, found->matter)) people.push_back({person, true});
  if (found->way == delivery::Way::online)
    for (Id person : identity::keepers(tx, found->as_kind, found->organ)) people.push_back({person, true});
  return people;
}

void follow_deliveries(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter) return;
  follow_one(services, tx, event.stream.id, event.at);
  for (Id answered : answered_by(tx, event.stream.id)) follow_one(services, tx, answered, event.at);
}

Instant mark_overdue_deliveries(const Services& services, db::Database& database, Instant now) {
  auto due =
      *database.read([&](db::Tx& tx) { return Result<std::vector<Id>>(delivery::overdue(tx, now, overdue_at_once)); });
  for (Id id : due)
    static_cast<void>(database.write([&](db::Tx& tx) { return Result<bool>(mark_overdue(services, tx, id, now)); }));
  if (static_cast<int>(due.size()) == overdue_at_once) return now;
  auto next = *database.read([&](db::Tx& tx) { return Result<std::optional<Instant>>(delivery::next_due(tx)); });
  return next && *next > now ? *next : Instant::max();
}

}  // namespace zs::matter
