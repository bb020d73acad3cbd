#include <crypto/crypto.h>
#include <identity/access.h>
#include <matter/deliver_row.h>

namespace zs::matter {
namespace {

constexpr db::Statement select_sides{
    "select_sides", "SELECT " ZS_IN_BOX("$2") ", " ZS_KEEPS("$2", "d.matter_kind", "d.from_organ") ", " ZS_OUT_BOX(
                        "$2") " FROM delivery d WHERE d.id = $1"};

}  // namespace

std::string text_digest(std::string_view text) { return crypto::sha256_hex(text); }

json::object content_of(const delivery::Delivery& delivery) {
  auto content = parse_json(delivery.content);
  return content && content->is_object() ? content->get_object() : json::object();
}

void write_down(const Services& services, db::Tx& tx, const api::Call& call, delivery::Delivery& delivery,
                delivery::Verb verb) {
  auto key = verb == delivery::Verb::send ? event::Key::none : event::Key::of_call;
  event::Draft draft{{event::StreamKind::delivery, delivery.id},
                     std::string(delivery::to_text(verb)),
                     delivery::facts(delivery, verb, text_digest),
                     no_id,
                     key};
  auto head = event::append(tx, call, services.ids->next(call.now), {delivery.head.seq, delivery.head.hash}, draft);
  delivery.head = {head.seq, head.hash};
  if (verb == delivery::Verb::send)
    delivery::insert(tx, delivery);
  else
    delivery::update(tx, delivery);
  if (services.wake) tx.after_commit(services.wake);
}

Sides sides_of(db::Tx& tx, const delivery::Delivery& delivery, Id person) {
  auto row = tx.one(select_sides, delivery.id, person);
  if (!row) return {};
  Sides sides;
  bool in_box = row->boolean(0), keeps_sent = row->boolean(1), sees_sent = row->boolean(2);
  sides.receives = in_box;
  sides.sends = keeps_sent && sees_sent;
  sides.sees = in_box || sees_sent;
  return sides;
}

}  // namespace zs::matter
