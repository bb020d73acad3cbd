#include <base/errors.h>
#include <base/log.h>
#include <base/text.h>
#include <event/event.h>
#include <flow/flow.h>
#include <matter/command.h>
#include <matter/context.h>
#include <matter/errors.h>
#include <matter/handover.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr int most_tried = 200;

#define ZS_HANDOVER_COLUMNS \
  "id, person, post, to_person, to_post, reason, by_person, by_post, at, reached, moved, finished"
constexpr db::Statement insert_handover{
    "insert_handover", "INSERT INTO handover (" ZS_HANDOVER_COLUMNS
                       ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0)"};
constexpr db::Statement select_last_handover{
    "select_last_handover",
    "SELECT " ZS_HANDOVER_COLUMNS " FROM handover WHERE person = $1 ORDER BY id DESC LIMIT 1"};
constexpr db::Statement lock_open_handover{
    "lock_open_handover",
    "SELECT " ZS_HANDOVER_COLUMNS " FROM handover WHERE finished = 0 ORDER BY id LIMIT 1 {for_update}"};
constexpr db::Statement update_handover{
    "update_handover", "UPDATE handover SET reached = $2, moved = $3, finished = $4 WHERE id = $1"};
constexpr db::Statement insert_handover_left{
    "insert_handover_left", "INSERT INTO handover_left (handover, matter, refusal) VALUES ($1, $2, $3)"};
constexpr db::Statement select_handover_left{
    "select_handover_left", "SELECT matter, refusal FROM handover_left WHERE handover = $1 ORDER BY matter"};
/// Matters with something on his desk, put aside ones too.
constexpr db::Statement select_desk{
    "select_desk",
    "SELECT matter FROM work_item WHERE person = $1 AND state = 1 AND visit > 0 AND matter > $2 UNION SELECT matter "
    "FROM work_item WHERE person = $1 AND state = 2 AND visit > 0 AND matter > $2 ORDER BY matter LIMIT $3"};

struct HandOverOrder {
  Id id = no_id;
  flow::Handler from;  // post no_id: whichever
  flow::Handler to;
  std::string reason;
  flow::Handler by;
  Instant at{};
  Id reached = no_id;
  int moved = 0;
  bool finished = false;
};

HandOverOrder order_of(const db::Row& row) {
  return {row.integer(0),
          {row.integer(1), row.integer(2)},
          {row.integer(3), row.integer(4)},
          row.text(5),
          {row.integer(6), row.integer(7)},
          row.moment(8),
          row.integer(9),
          static_cast<int>(row.integer(10)),
          row.boolean(11)};
}

/// Whoever directs the office of one of the units the person works or worked in.
bool directs_office_of(const identity::Directory& directory, Id person, Id director) {
  return std::any_of(directory.posts().begin(), directory.posts().end(), [&](const identity::Post& post) {
    if (post.person != person) return false;
    auto people = directory.role_holders(office_role, post.unit);
    return std::any_of(people.begin(), people.end(), [&](const auto& one) { return one.person == director; });
  });
}

Result<api::Nothing> may_hand_over(const identity::Directory& directory, const api::Call& call, Id person) {
  if (directed_by(directory, call.caller.person).empty()) return refuse(errors::matter_not_your_office);
  if (!directory.person(person)) return refuse(errors::not_found);
  if (!directs_office_of(directory, person, call.caller.person)) return refuse(errors::matter_not_your_office);
  return api::Nothing{};
}

Result<HandOverOrder> order_from(const identity::Directory& directory, const api::Call& call, const HandOver& in) {
  auto may = may_hand_over(directory, call, in.id);
  if (!may) return Failure(may.error());
  auto reason = std::string(trim(in.reason));
  if (reason.empty()) return refuse(errors::invalid, {}, {{"/reason", &errors::required, {}}});
  const auto* to = directory.post(in.to);
  const auto* person = to ? directory.person(to->person) : nullptr;
  if (!to || to->ended || !person || !person->active || to->person == Id(in.id))
    return refuse(errors::matter_hand_over_to);
  return HandOverOrder{no_id,
               {in.id, in.post ? Id(*in.post) : no_id},
               {to->person, to->id},
               std::move(reason),
               {call.caller.person, call.caller.post},
               call.now,
               no_id,
               0,
               false};
}

bool is_his(const HandOverOrder& order, const flow::Handler& holder) {
  return holder.person == order.from.person && (order.from.post == no_id || order.from.post == holder.post);
}

/// What of the matter is on his desk, or waits for his turn.
std::vector<Id> items_of(const HandOverOrder& order, const flow::State& state) {
  std::vector<Id> out;
  for (const auto* visit : state.open_visits())
    for (const auto& slot : visit->slots)
      for (const auto& item : slot.items)
        if (is_his(order, item.holder) && item.state != flow::ItemState::parked) out.push_back(item.id);
  return out;
}

CommandRequest request_for(const HandOverOrder& order, Id matter, Id item) {
  CommandRequest in;
  in.id = matter;
  in.verb = "reassign";
  in.work_item = item;
  in.opinion = order.reason;
  in.args.emplace();
  in.args->people = std::vector<IdText>{order.to.post};
  return in;
}

std::string refusal_said(const Error& error, const identity::Directory& directory, Language language) {
  return say(Wording{error.kind->code, error.kind->zh, error.kind->en}, error.arguments, reader(directory, language));
}

/// It stays, and says why.
void leave_behind(const Services& services, db::Tx& tx, const HandOverOrder& order, Id matter, const Error& why) {
  tx.execute(insert_handover_left, order.id, matter, refusal_said(why, *services.directory(), Language::zh_cn));
}

/// All he has of one matter, each an act of its own; what is refused stays.
void move_matter(const Services& services, db::Tx& tx, const api::Call& call, HandOverOrder& order, Id matter) {
  auto stored = lock_for(tx, matter, call.caller.person);
  if (!stored) return leave_behind(services, tx, order, matter, refuse(errors::not_found).value());
  for (Id item : items_of(order, stored->flow)) {
    auto done = command(services, tx, call, request_for(order, matter, item));
    if (!done) return leave_behind(services, tx, order, matter, done.error());
    ++order.moved;
  }
}

/// One matter further; whether there is more to do.
Result<bool> hand_over_next(const Services& services, db::Tx& tx, Instant now) {
  auto row = tx.one(lock_open_handover);
  if (!row) return false;
  auto order = order_of(*row);
  auto next = tx.one(select_desk, order.from.person, order.reached, 1);
  auto caller = identity::caller_of(*services.directory(), order.by.person, order.by.post);
  if (!next || !caller) {
    tx.execute(update_handover, order.id, order.reached, order.moved, 1);
    return true;
  }
  api::Call call;
  call.caller = std::move(*caller);
  call.now = now;
  order.reached = next->integer(0);
  move_matter(services, tx, call, order, order.reached);
  tx.execute(update_handover, order.id, order.reached, order.moved, 0);
  return true;
}

// ── What people see of it ──

HandOverView view_of(const identity::Directory& directory, const HandOverOrder& order) {
  HandOverView out;
  auto named = [&](Id person) { return PersonName{person, person_name(directory, person)}; };
  out.person = named(order.from.person);
  out.to = named(order.to.person);
  out.to_post = {order.to.post, post_title(directory, order.to.post), unit_name_of_post(directory, order.to.post)};
  out.reason = order.reason;
  out.by = named(order.by.person);
  out.at = order.at;
  out.finished = order.finished;
  out.moved = order.moved;
  return out;
}

/// Whether the kernel would let it go, and why not.
HandOverItem tried_out(const Services& services, db::Tx& tx, const api::Call& call, const HandOverOrder& order,
                       const Matter& m) {
  auto kind = services.kinds->of(m.kind, m.version);
  Situation at(services, kind, m, order.by, call.now);
  at.look_in(tx);
  auto out = order_item(services, call, m);
  for (Id item : items_of(order, m.flow)) {
    flow::Command command;
    command.verb = flow::Verb::reassign;
    command.work_item = item;
    command.opinion = order.reason;
    command.people = {order.to};
    auto decision = flow::decide(kind->flow, m.flow, command, at.context());
    if (!decision) out.refusal = refusal_said(decision.error(), at.directory(), call.language);
  }
  return out;
}

}  // namespace

HandOverItem order_item(const Services& services, const api::Call& call, const Matter& m) {
  auto kind = services.kinds->of(m.kind, m.version);
  HandOverItem out{m.id, declared(kind->title, call.language), m.title, {}, std::nullopt};
  out.step_title = declared(flow::title_of(kind->flow, m.flow, m.step), call.language);
  return out;
}

Result<api::Subject> hand_over(const Services& services, db::Tx& tx, const api::Call& call, const HandOver& in) {
  auto order = order_from(*services.directory(), call, in);
  if (!order) return Failure(order.error());
  if (in.dry_run.value_or(false)) return api::Subject{in.id};
  auto last = tx.one(select_last_handover, order->from.person);
  if (last && !order_of(*last).finished) return refuse(errors::matter_hand_over_running);
  Id id = services.ids->next(call.now);
  tx.execute(insert_handover, id, order->from.person, order->from.post, order->to.person, order->to.post,
             order->reason, order->by.person, order->by.post, order->at);
  event::append(tx, call, services.ids->next(call.now),
                {{event::StreamKind::person, order->from.person},
                 "hand_over",
                 {{"handover", zs::to_text(id)}, {"to", zs::to_text(order->to.post)}}});
  if (services.wake) tx.after_commit(services.wake);
  return api::Subject{in.id};
}

Result<HandOverView> hand_over_tried(const Services& services, db::Tx& tx, const api::Call& call, const HandOver& in) {
  auto directory = services.directory();
  auto order = order_from(*directory, call, in);
  if (!order) return Failure(order.error());
  auto out = view_of(*directory, *order);
  out.dry_run = true;
  for (const auto& row : tx.query(select_desk, order->from.person, no_id, most_tried)) {
    auto matter = find_for(tx, row.integer(0), call.caller.person);
    if (matter && !items_of(*order, matter->flow).empty())
      out.items.push_back(tried_out(services, tx, call, *order, *matter));
  }
  return out;
}

Result<HandOverView> last_handover(const Services& services, db::Tx& tx, const api::Call& call, Id person) {
  auto directory = services.directory();
  auto may = may_hand_over(*directory, call, person);
  if (!may) return Failure(may.error());
  auto row = tx.one(select_last_handover, person);
  if (!row) return refuse(errors::not_found);
  auto order = order_of(*row);
  auto out = view_of(*directory, order);
  for (const auto& left : tx.query(select_handover_left, order.id)) {
    auto matter = find_for(tx, left.integer(0), call.caller.person);
    HandOverItem item = matter ? order_item(services, call, *matter) : HandOverItem{};
    item.refusal = left.text(1);
    out.items.push_back(std::move(item));
  }
  return out;
}

Instant run_handovers(const Services& services, db::Database& database, Instant now) {
  for (;;) {
    auto more = database.write([&](db::Tx& tx) { return hand_over_next(services, tx, now); });
    if (!more) log::warning("hand-over could not go on", {{"code", std::string(more.error().kind->code)}});
    if (!more || !*more) return Instant::max();
  }
}

}  // namespace zs::matter
