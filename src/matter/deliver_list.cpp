// The boxes of an organ, one delivery as its registry reads it, and where a matter came from and went.
#include <base/errors.h>
#include <base/phrases.h>
#include <content/content.h>
#include <flow/store.h>
#include <identity/access.h>
#include <matter/completion.h>
#include <matter/deliver.h>
#include <matter/deliver_row.h>
#include <matter/errors.h>
#include <matter/list.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>
#include <limits>

namespace zs::matter {
namespace {

using delivery::Delivery;
using delivery::State;

constexpr int deliveries_a_page = 20;
constexpr int door_count_cap = 1000;

// $1 organ, $2 and $3 the cursor, $4 the person, $5 how many, $6 words; $7 a state, $8 due before. Which boxes: one
// organ's, or (ALL) those of every organ he keeps something for.
#define ZS_ONE(COLUMN) COLUMN " = $1"
#define ZS_ALL(COLUMN, PERSON)                                                                                \
  "CAST($1 AS bigint) = 0 AND " COLUMN " IN (SELECT k.unit FROM access_grant k WHERE k.person = " PERSON \
  " AND k.keep = 1)"
#define ZS_BOX "SELECT " ZS_DELIVERY_COLUMNS " FROM delivery d WHERE "
#define ZS_BOX_PAGE                       \
  " AND (d.sent_at, d.id) < ($2, $3) AND ($6 = '' OR d.title LIKE $6 ESCAPE '\\' OR d.number LIKE $6 ESCAPE '\\') "
#define ZS_BOX_ORDER " ORDER BY d.sent_at DESC, d.id DESC LIMIT $5"
#define ZS_BOX_STATE " AND d.state = $7 AND ($8 = 0 OR d.sign_due_at < $8) "
#define ZS_OUR_OUT_BOX(P) ZS_KEEPS(P, "d.matter_kind", "d.from_organ") " AND " ZS_OUT_BOX(P)
// $1 organ, $2 person, $3 now, $4 at most.
#define ZS_COUNT_WAITING \
  "SELECT count(*), count(CASE WHEN w.due < $3 THEN 1 END) FROM (SELECT d.sign_due_at AS due FROM delivery d WHERE "
#define ZS_WAITING " AND d.state = 1 AND "
#define ZS_AT_MOST " LIMIT $4) w"

/// The three questions asked of a box; for one organ and for all at once.
struct BoxStatements {
  db::Statement any, in_state, waiting;
};
constexpr BoxStatements box_in{
    {"select_box_in", ZS_BOX ZS_ONE("d.organ") ZS_BOX_PAGE "AND " ZS_IN_BOX("$4") ZS_BOX_ORDER},
    {"select_box_in_state", ZS_BOX ZS_ONE("d.organ") ZS_BOX_PAGE ZS_BOX_STATE "AND " ZS_IN_BOX("$4") ZS_BOX_ORDER},
    {"count_box_in", ZS_COUNT_WAITING ZS_ONE("d.organ") ZS_WAITING ZS_IN_BOX("$2") ZS_AT_MOST}};
constexpr BoxStatements boxes_in{
    {"select_boxes_in", ZS_BOX ZS_ALL("d.organ", "$4") ZS_BOX_PAGE "AND " ZS_IN_BOX("$4") ZS_BOX_ORDER},
    {"select_boxes_in_state",
     ZS_BOX ZS_ALL("d.organ", "$4") ZS_BOX_PAGE ZS_BOX_STATE "AND " ZS_IN_BOX("$4") ZS_BOX_ORDER},
    {"count_boxes_in", ZS_COUNT_WAITING ZS_ALL("d.organ", "$2") ZS_WAITING ZS_IN_BOX("$2") ZS_AT_MOST}};
constexpr BoxStatements box_out{
    {"select_box_out", ZS_BOX ZS_ONE("d.from_organ") ZS_BOX_PAGE "AND " ZS_OUR_OUT_BOX("$4") ZS_BOX_ORDER},
    {"select_box_out_state",
     ZS_BOX ZS_ONE("d.from_organ") ZS_BOX_PAGE ZS_BOX_STATE "AND " ZS_OUR_OUT_BOX("$4") ZS_BOX_ORDER},
    {"count_box_out", ZS_COUNT_WAITING ZS_ONE("d.from_organ") ZS_WAITING ZS_OUR_OUT_BOX("$2") ZS_AT_MOST}};
constexpr BoxStatements boxes_out{
    {"select_boxes_out", ZS_BOX ZS_ALL("d.from_organ", "$4") ZS_BOX_PAGE "AND " ZS_OUR_OUT_BOX("$4") ZS_BOX_ORDER},
    {"select_boxes_out_state",
     ZS_BOX ZS_ALL("d.from_organ", "$4") ZS_BOX_PAGE ZS_BOX_STATE "AND " ZS_OUR_OUT_BOX("$4") ZS_BOX_ORDER},
    {"count_boxes_out",
     ZS_COUNT_WAITING ZS_ALL("d.from_organ", "$2") ZS_WAITING ZS_OUR_OUT_BOX("$2") ZS_AT_MOST}};
constexpr db::Statement select_waiting_files{
    "select_waiting_files",
    "SELECT 1 FROM delivery d WHERE d.receiving = $1 AND d.state = 1 AND d.way = 1 AND " ZS_KEEPS("$2", "d.as_kind",
                                                                                                  "d.organ")};

enum class Box { in, out };

const BoxStatements& statements_of(Box box, Id organ) {
  if (organ == no_id) return box == Box::in ? boxes_in : boxes_out;
  return box == Box::in ? box_in : box_out;
}

struct Showing {
  const Services& services;
  const api::Call& call;
  identity::Snapshot directory;
};

Showing showing(const Services& services, const api::Call& call) { return {services, call, services.directory()}; }

OrganName organ_named(const Showing& s, Id organ) { return {organ, unit_name(*s.directory, organ)}; }

bool is_overdue(const Delivery& d, Instant now) {
  return d.state == State::sent && d.sign_due_at && *d.sign_due_at < now;
}

std::string delivery_label(const Showing& s, const Delivery& d) {
  if (is_overdue(d, s.call.now)) return say(phrases::delivery::overdue, s.call.language);
  if (!d.answer_number.empty()) return say(phrases::delivery::answered, s.call.language);
  if (d.closed_at) return say(phrases::delivery::closed, s.call.language);
  return say("delivery", delivery::to_text(d.state), s.call.language);
}

void fill_fate(DeliveryLine& line, const Showing& s, const Delivery& d) {
  line.settled_at = d.settled_at;
  line.settled_by = person_name(*s.directory, d.settled_by);
  line.reason = d.reason;
  line.taken_by = d.taken_by;
  line.urged = d.urge_count;
  line.urged_at = d.urged_at;
  line.closed_at = d.closed_at;
  line.answer_number = d.answer_number;
}

DeliveryLine line_of_delivery(const Showing& s, const Delivery& d, Box box) {
  DeliveryLine line;
  line.id = d.id;
  line.state = std::string(delivery::to_text(d.state));
  line.state_label = delivery_label(s, d);
  line.way = std::string(delivery::to_text(d.way));
  line.attempt = d.attempt;
  line.from = organ_named(s, d.from_organ);
  line.organ = organ_named(s, d.organ);
  line.title = d.title;
  if (!d.number.empty()) line.number = d.number;
  line.urgency = std::string(to_text(static_cast<Urgency>(d.urgency)));
  line.mark = std::string(to_text(static_cast<Mark>(d.mark)));
  line.sent_at = d.sent_at;
  line.sent_by = person_name(*s.directory, d.sent_by);
  line.sign_due_at = d.sign_due_at;
  line.overdue = is_overdue(d, s.call.now);
  if (box == Box::out) line.matter = d.matter;
  if (box == Box::in && d.state == State::signed_for) line.matter = d.receiving;
  fill_fate(line, s, d);
  return line;
}

// ── A box ──

bool kind_has_box(const Kinds& kinds, std::string_view kind, Box box) {
  auto all = kinds.all();
  return std::any_of(all.begin(), all.end(), [&](const KindPtr& one) {
    return one->deliver && (box == Box::in ? one->deliver->as : one->kind) == kind;
  });
}

/// Organs whose box the person keeps; his own first.
std::vector<Id> boxes_kept(const Showing& s, db::Tx& tx, Box box) {
  std::vector<Id> organs;
  for (const auto& kept : identity::kept_by(tx, s.call.caller.person)) {
    const auto* unit = s.directory->unit(kept.unit);
    if (!unit || !unit->is_organ || !kind_has_box(*s.services.kinds, kept.kind, box)) continue;
    if (std::find(organs.begin(), organs.end(), kept.unit) == organs.end()) organs.push_back(kept.unit);
  }
  std::stable_partition(organs.begin(), organs.end(), [&](Id organ) { return organ == s.call.caller.organ; });
  return organs;
}

struct Wish {
  Box box = Box::in;
  std::optional<State> state;
  bool overdue = false;
  std::string like;
  flow::Cursor from{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};
};

Result<Wish> read_wish(const ListDeliveries& in) {
  Wish wish;
  if (in.box != "in" && in.box != "out")
    return refuse(errors::invalid, {},
                  {{"/box", &errors::delivery_box_unknown, {{"box", in.box}, {"choices", Words::List{"in", "out"}}}}});
  wish.box = in.box == "in" ? Box::in : Box::out;
  if (in.state && !in.state->empty()) {
    wish.overdue = *in.state == "overdue";
    wish.state = wish.overdue ? State::sent : delivery::state_from_text(*in.state);
    if (!wish.state)
      return refuse(errors::invalid, {},
                    {{"/state",
                      &errors::not_a_choice,
                      {{"choices", Words::List{"sent", "signed_for", "returned", "recalled", "overdue"}}}}});
  }
  if (in.cursor && !in.cursor->empty()) {
    auto cursor = flow::cursor_from_text(*in.cursor);
    if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
    wish.from = *cursor;
  }
  wish.like = pattern(in.q);
  return wish;
}

db::Rows box_rows(db::Tx& tx, const Showing& s, const Wish& wish, Id organ, int limit) {
  const auto& ask = statements_of(wish.box, organ);
  Id person = s.call.caller.person;
  if (!wish.state) return tx.query(ask.any, organ, wish.from.order, wish.from.id, person, limit, wish.like);
  auto due_before = wish.overdue ? to_millis(s.call.now) : 0;
  return tx.query(ask.in_state, organ, wish.from.order, wish.from.id, person, limit, wish.like,
                  static_cast<int>(*wish.state), due_before);
}

struct Waiting {
  int all = 0;
  int overdue = 0;
};
Waiting count_box(db::Tx& tx, Box box, Id organ, Id person, Instant now) {
  auto counts = tx.one(statements_of(box, organ).waiting, organ, person, to_millis(now), door_count_cap);
  return {static_cast<int>(counts->integer(0)), static_cast<int>(counts->integer(1))};
}

void fill_box(DeliveryPage& page, const Showing& s, const Wish& wish, const db::Rows& rows, std::size_t limit) {
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i)
    page.items.push_back(line_of_delivery(s, delivery::read_row(rows[i]), wish.box));
  if (rows.size() <= limit) return;
  auto last = delivery::read_row(rows[limit - 1]);
  page.next = flow::to_text(flow::Cursor{to_millis(last.sent_at), last.id});
}

// ── One ──

std::string action_label(delivery::Verb verb, Language language) {
  return say("deliver", verb == delivery::Verb::give_back ? "give_back" : delivery::to_text(verb), language);
}

/// What came back may be sent once more, unless it was already.
bool may_go_again(db::Tx& tx, const Delivery& d, const Sides& sides) {
  if (!sides.sends || (d.state != State::returned && d.state != State::recalled)) return false;
  auto all = delivery::of_matter(tx, d.matter);
  return std::none_of(all.begin(), all.end(),
                      [&](const Delivery& other) { return other.organ == d.organ && other.attempt > d.attempt; });
}

std::vector<DeliveryAction> actions_of(const Showing& s, const Delivery& d, const Sides& sides) {
  std::vector<DeliveryAction> actions;
  if (d.state != State::sent) return actions;
  auto add = [&](delivery::Verb verb) {
    actions.push_back({std::string(delivery::to_text(verb)), action_label(verb, s.call.language)});
  };
  bool paper = d.way == delivery::Way::paper;
  if (paper ? sides.sends : sides.receives) {
    add(delivery::Verb::sign_for);
    add(delivery::Verb::give_back);
  }
  if (!sides.sends) return actions;
  add(delivery::Verb::recall);
  bool urgeable = !paper && (!d.urged_at || s.call.now - *d.urged_at >= delivery::urge_interval);
  if (urgeable) add(delivery::Verb::urge);
  return actions;
}

void count_sent(MatterDeliveries& out, const Delivery& d, Instant now) {
  out.waiting += d.state == State::sent;
  out.signed_for += d.state == State::signed_for;
  out.returned += d.state == State::returned;
  out.recalled += d.state == State::recalled;
  out.overdue += is_overdue(d, now);
  out.done += d.closed_at.has_value();
}

constexpr db::Statement select_may_send_again{
    "select_may_send_again", "SELECT 1 FROM matter m WHERE m.id = $1 AND " ZS_KEEPS("$2", "m.kind", "m.organ")};

}  // namespace

Result<DeliveryPage> deliveries(const Services& services, db::Tx& tx, const api::Call& call, const ListDeliveries& in) {
  auto wish = read_wish(in);
  if (!wish) return Failure(wish.error());
  auto s = showing(services, call);
  auto kept = boxes_kept(s, tx, wish->box);
  DeliveryPage page;
  for (Id organ : kept) page.organs.push_back(organ_named(s, organ));
  if (in.organ && std::find(kept.begin(), kept.end(), Id(*in.organ)) == kept.end()) return refuse(errors::not_found);
  if (kept.empty()) return page;
  page.organ = kept.size() == 1 ? kept.front() : in.organ;
  Id organ = page.organ.value_or(no_id);
  auto waiting = count_box(tx, wish->box, organ, call.caller.person, call.now);
  page.waiting = waiting.all;
  page.overdue = waiting.overdue;
  auto limit = in.limit.value_or(deliveries_a_page);
  fill_box(page, s, *wish, box_rows(tx, s, *wish, organ, limit + 1), static_cast<std::size_t>(limit));
  return page;
}

Result<DeliveryView> delivery_view(const Services& services, db::Tx& tx, const api::Call& call, const OfDelivery& in) {
  auto found = delivery::find(tx, in.id);
  auto sides = found ? sides_of(tx, *found, call.caller.person) : Sides{};
  if (!sides.sees) return refuse(errors::not_found);
  auto s = showing(services, call);
  DeliveryView view;
  bool theirs = sides.receives;
  view.delivery = line_of_delivery(s, *found, theirs ? Box::in : Box::out);
  view.as_kind = found->as_kind;
  auto kind = services.kinds->newest(found->as_kind);
  if (kind) view.as_kind_title = declared(kind->title, call.language);
  view.actions = actions_of(s, *found, sides);
  if (may_go_again(tx, *found, sides))
    view.actions.push_back({"send_again", say(phrases::verb::send_again, call.language)});
  view.fields = content_of(*found);
  if (!theirs) return view;
  if (kind && found->state == State::sent) view.filled = filled_at_beginning(services, call, *kind, view.fields);
  for (const auto& file : content::of_matter(tx, found->receiving))
    view.files.push_back({file.id, file.name, file.bytes, file.digest, file.media_type, file.field});
  return view;
}

Result<MatterDeliveries> deliveries_of(const Services& services, db::Tx& tx, const api::Call& call,
                                       const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto s = showing(services, call);
  MatterDeliveries out;
  if (auto received = delivery::find_receiving(tx, matter->id)) out.received = line_of_delivery(s, *received, Box::in);
  for (const auto& one : delivery::of_matter(tx, matter->id)) {
    out.sent.push_back(line_of_delivery(s, one, Box::out));
    count_sent(out, one, call.now);
  }
  if (!out.sent.empty() && tx.one(select_may_send_again, matter->id, call.caller.person))
    out.actions.push_back({"send_again", say(phrases::verb::send_again, call.language)});
  return out;
}

bool has_box(const Kinds& kinds, std::string_view kind) {
  return kind_has_box(kinds, kind, Box::in) || kind_has_box(kinds, kind, Box::out);
}

bool receives(const Kinds& kinds, std::string_view kind) { return kind_has_box(kinds, kind, Box::in); }

int waiting_at_doors(db::Tx& tx, Id person) { return count_box(tx, Box::in, no_id, person, {}).all; }

bool may_read_waiting(db::Tx& tx, Id receiving, Id person) {
  return tx.one(select_waiting_files, receiving, person).has_value();
}

}  // namespace zs::matter
