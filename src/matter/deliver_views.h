#pragma once
// Deliveries as the page and programs see them, and what is sent to them.

#include <api/dto.h>
#include <base/json.h>
#include <matter/requests.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct ListDeliveries {
  std::string box;                   // in: what waits at our door; out: what we sent
  std::optional<std::string> state;  // sent, signed_for, returned, recalled; overdue: sent and beyond its time
  std::optional<IdText> organ;       // whose box alone, where somebody keeps more than one
  std::optional<std::string> q;      // part of a title or number
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 100};
    if (field == "q") return {.max_length = 100};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListDeliveries, (), (box, state, organ, q, limit, cursor))

struct OfDelivery {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfDelivery, (), (id))

/// Signing for a delivery. Online it is one act with registering and the first review: `fields` lays over what was
/// sent. On paper the sender's registry says who took it.
struct SignDelivery {
  IdText id;
  std::optional<IdText> post;
  std::optional<json::object> fields;
  std::optional<std::string> opinion;
  std::optional<std::string> taken_by;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "opinion") return {.max_length = 4000};
    if (field == "taken_by") return {.max_length = 60};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SignDelivery, (), (id, post, fields, opinion, taken_by))

/// Returning (with a reason) and recalling.
struct SettleDelivery {
  IdText id;
  std::optional<std::string> reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SettleDelivery, (), (id, reason))

struct UrgeDelivery {
  IdText id;
  std::optional<std::string> text;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "text") return {.max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(UrgeDelivery, (), (id, text))

/// Sending a matter to further organs, or again to those that returned it or from which it was recalled.
struct SendAgain {
  IdText id;
  std::vector<IdText> organs;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "organs") return {.max_items = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(SendAgain, (), (id, organs))

struct OrganName {
  IdText id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(OrganName, (), (id, name))

struct DeliveryLine {
  IdText id;
  std::string state;
  std::string state_label;
  std::string way;  // online, paper
  int attempt = 1;
  OrganName from;
  OrganName organ;
  std::string title;
  std::optional<std::string> number;
  std::string urgency;
  std::string mark;
  Instant sent_at;
  std::string sent_by;
  std::optional<Instant> sign_due_at;
  bool overdue = false;
  std::optional<Instant> settled_at;
  std::string settled_by;
  std::string reason;
  std::string taken_by;
  int urged = 0;
  std::optional<Instant> urged_at;
  std::optional<Instant> closed_at;  // the receiver is done with it
  std::string answer_number;         // of the paper that answers it
  std::optional<IdText> matter;      // the one of the asker's own side: what he sent, or what it became
};
BOOST_DESCRIBE_STRUCT(DeliveryLine, (),
                      (id, state, state_label, way, attempt, from, organ, title, number, urgency, mark, sent_at,
                       sent_by, sign_due_at, overdue, settled_at, settled_by, reason, taken_by, urged, urged_at,
                       closed_at, answer_number, matter))

/// `waiting` and `overdue` count the whole box, whatever the filters; 1000 stands for "999+".
struct DeliveryPage {
  std::vector<OrganName> organs;  // whose boxes the caller keeps
  std::optional<IdText> organ;    // whose this is; null: all of them together
  int waiting = 0;
  int overdue = 0;
  std::vector<DeliveryLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(DeliveryPage, (), (organs, organ, waiting, overdue, items, next))

/// One button of a delivery.
struct DeliveryAction {
  std::string verb;
  std::string label;
};
BOOST_DESCRIBE_STRUCT(DeliveryAction, (), (verb, label))

/// What was sent, read before it is signed for; never the sender's matter. `filled`: what its first
/// step shows in the cells still empty; signing takes it unless something else is written.
struct DeliveryView {
  DeliveryLine delivery;
  std::string as_kind;
  std::string as_kind_title;
  json::object fields;  // of the receiving kind
  json::object filled;
  std::vector<FileView> files;
  std::vector<DeliveryAction> actions;
};
BOOST_DESCRIBE_STRUCT(DeliveryView, (), (delivery, as_kind, as_kind_title, fields, filled, files, actions))

/// Where a matter came from and where it went. `actions` holds send_again where the caller may.
struct MatterDeliveries {
  std::optional<DeliveryLine> received;
  std::vector<DeliveryLine> sent;
  int waiting = 0;
  int signed_for = 0;
  int returned = 0;
  int recalled = 0;
  int overdue = 0;
  int done = 0;
  std::vector<DeliveryAction> actions;
};
BOOST_DESCRIBE_STRUCT(MatterDeliveries, (),
                      (received, sent, waiting, signed_for, returned, recalled, overdue, done, actions))

}  // namespace zs::matter
