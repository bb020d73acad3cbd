// Do deliveries hold? Their chains, their rows, the matters they began, the links between.
#include <fmt/format.h>
#include <matter/deliver_after.h>
#include <matter/deliver_row.h>
#include <matter/link_kind.h>

namespace zs::matter {
namespace {

using delivery::Delivery;

constexpr int deliveries_at_once = 200;
constexpr int events_of_delivery_at_once = 500;

constexpr db::Statement select_kind_of_matter{"select_kind_of_matter", "SELECT kind, organ FROM matter WHERE id = $1"};
constexpr db::Statement select_link_row{"select_link_row",
                                        "SELECT 1 FROM matter_link WHERE source = $1 AND target = $2 AND type = $3"};
constexpr db::Statement select_twice_live{
    "select_twice_live",
    "SELECT matter, organ FROM delivery WHERE state <= 2 GROUP BY matter, organ HAVING count(*) > 1"};
constexpr db::Statement select_stray_sendings{
    "select_stray_sendings",
    "SELECT l.source, l.target FROM matter_link l WHERE l.type = 'sent_as' AND NOT EXISTS (SELECT 1 FROM delivery d "
    "WHERE d.matter = l.source AND d.receiving = l.target AND d.state = 2 AND d.way = 1)"};
constexpr db::Statement select_dangling_links{
    "select_dangling_links",
    "SELECT l.source, l.target FROM matter_link l WHERE NOT EXISTS (SELECT 1 FROM matter m WHERE m.id = l.source) OR "
    "NOT EXISTS (SELECT 1 FROM matter m WHERE m.id = l.target)"};

struct Checking {
  db::Tx& tx;
  std::vector<std::string>& faults;

  void fault(const Delivery& delivery, std::string_view what) {
    faults.push_back(fmt::format("delivery {}: {}", delivery.id, what));
  }
};

void check_chain(Checking& c, const Delivery& stored) {
  std::optional<event::Event> first, last;
  std::int64_t seq = 0;
  for (bool more = true; more;) {
    auto events = event::of_stream(c.tx, {event::StreamKind::delivery, stored.id}, seq, events_of_delivery_at_once);
    more = static_cast<int>(events.size()) == events_of_delivery_at_once;
    for (auto& event : events) {
      seq = event.seq;
      auto verb = delivery::verb_from_text(event.verb);
      auto wrong = verb ? delivery::check_succession(last ? &last->body : nullptr, *verb, event.body)
                        : "unknown verb " + event.verb;
      if (!wrong.empty()) c.fault(stored, wrong);
      if (!first) first = event;
      last = std::move(event);
    }
  }
  if (!first) return c.fault(stored, "has no events");
  if (!delivery::agrees(stored, first->body, last->body, text_digest))
    c.fault(stored, "its events do not give its row");
  if (stored.head.seq != last->seq || stored.head.hash != last->hash)
    c.fault(stored, "its row does not name the last event");
}

void check_matters(Checking& c, const Delivery& d) {
  if (!c.tx.one(select_kind_of_matter, d.matter)) c.fault(d, "what was sent is no matter");
  auto received = c.tx.one(select_kind_of_matter, d.receiving);
  bool begun = d.state == delivery::State::signed_for && d.way == delivery::Way::online;
  if (begun && !received) return c.fault(d, "signed for, but the receiver has no matter");
  if (!begun && received) return c.fault(d, "not signed for, but the receiver has a matter");
  if (!begun) return;
  if (received->text(0) != d.as_kind || received->integer(1) != d.organ)
    c.fault(d, "the receiver's matter is not what was sent");
  if (!c.tx.one(select_link_row, d.matter, d.receiving, link_types::sent_as))
    c.fault(d, "the two matters are not linked");
}

}  // namespace

std::vector<std::string> verify_deliveries(db::Tx& tx) {
  std::vector<std::string> faults;
  Checking checking{tx, faults};
  Id after = no_id;
  for (bool more = true; more;) {
    auto page = delivery::after(tx, after, deliveries_at_once);
    more = static_cast<int>(page.size()) == deliveries_at_once;
    for (const auto& one : page) {
      after = one.id;
      check_chain(checking, one);
      check_matters(checking, one);
    }
  }
  for (const auto& row : tx.query(select_twice_live))
    faults.push_back(fmt::format("matter {}: more than one live delivery to {}", row.integer(0), row.integer(1)));
  for (const auto& row : tx.query(select_stray_sendings))
    faults.push_back(
        fmt::format("matter {}: linked as sent to {}, but nothing was sent", row.integer(0), row.integer(1)));
  for (const auto& row : tx.query(select_dangling_links))
    faults.push_back(fmt::format("link from {} to {}: one of them does not exist", row.integer(0), row.integer(1)));
  return faults;
}

}  // namespace zs::matter
