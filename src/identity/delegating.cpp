#include <identity/delegating.h>

#include <event/event.h>
#include <identity/errors.h>

#include <algorithm>

namespace zs::identity {
namespace delegating {
namespace {

#define ZS_DELEGATION                                                                                             \
  "id, principal, agent, agent_post, mode, kind, stage, from_at, to_at, ended_at, sweep, made_by, made_at FROM " \
  "delegation"
#define ZS_ABSENCE "id, person, reason, from_at, to_at, ended_at, sweep, made_by, made_at FROM absence"

constexpr db::Statement insert_delegation{
    "insert_delegation",
    "INSERT INTO delegation (id, principal, agent, agent_post, mode, kind, stage, from_at, to_at, sweep, made_by, "
    "made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
constexpr db::Statement insert_absence{
    "insert_absence",
    "INSERT INTO absence (id, person, reason, from_at, to_at, sweep, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, "
    "$7, $8)"};
constexpr db::Statement update_delegation_ended{
    "update_delegation_ended", "UPDATE delegation SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"};
constexpr db::Statement update_absence_ended{"update_absence_ended",
                                             "UPDATE absence SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"};
constexpr db::Statement upsert_deputy{
    "upsert_deputy",
    "INSERT INTO post_deputy (post, deputy) VALUES ($1, $2) ON CONFLICT (post) DO UPDATE SET deputy = excluded.deputy"};
constexpr db::Statement delete_deputy{"delete_deputy", "DELETE FROM post_deputy WHERE post = $1"};

constexpr db::Statement select_delegation{"select_delegation", "SELECT " ZS_DELEGATION " WHERE id = $1"};
constexpr db::Statement select_absence{"select_absence", "SELECT " ZS_ABSENCE " WHERE id = $1"};
constexpr db::Statement select_delegations_of{
    "select_delegations_of", "SELECT " ZS_DELEGATION " WHERE principal = $1 OR agent = $1 ORDER BY id DESC LIMIT $2"};
constexpr db::Statement select_absences_of{"select_absences_of",
                                           "SELECT " ZS_ABSENCE " WHERE person = $1 ORDER BY id DESC LIMIT $2"};
constexpr db::Statement select_delegations_in_force{"select_delegations_in_force",
                                                    "SELECT " ZS_DELEGATION " WHERE settled = 0 ORDER BY id"};
constexpr db::Statement select_absences_in_force{"select_absences_in_force",
                                                 "SELECT " ZS_ABSENCE " WHERE settled = 0 ORDER BY id"};
constexpr db::Statement update_delegation_swept{"update_delegation_swept",
                                                "UPDATE delegation SET sweep = 2 WHERE id = $1 AND sweep = 1"};
constexpr db::Statement update_absence_swept{"update_absence_swept",
                                             "UPDATE absence SET sweep = 2 WHERE id = $1 AND sweep = 1"};
constexpr db::Statement update_delegation_settled{"update_delegation_settled",
                                                  "UPDATE delegation SET settled = 1 WHERE id = $1"};
constexpr db::Statement update_absence_settled{"update_absence_settled",
                                               "UPDATE absence SET settled = 1 WHERE id = $1"};

/// Ended before its time, it holds until then only.
Reach reach_of(const db::Row& row, std::size_t from, std::string kind, std::string stage) {
  Reach reach{std::move(kind), std::move(stage), row.moment(from), row.optional_moment(from + 1)};
  auto ended = row.optional_moment(from + 2);
  if (ended && (!reach.to || *ended < *reach.to)) reach.to = ended;
  return reach;
}

Given<Delegation> read_delegation(const db::Row& row) {
  return {{row.integer(0), row.integer(1), row.integer(2), row.integer(3), static_cast<DelegationMode>(row.integer(4)),
           reach_of(row, 7, row.text(5), row.text(6))},
          static_cast<Sweep>(row.integer(10)),
          {},
          row.integer(11),
          row.moment(12),
          row.optional_moment(9)};
}

Given<Absence> read_absence(const db::Row& row) {
  return {{row.integer(0), row.integer(1), reach_of(row, 3, {}, {})},
          static_cast<Sweep>(row.integer(6)),
          row.text(2),
          row.integer(7),
          row.moment(8),
          row.optional_moment(5)};
}

template <class Read>
auto read_all(const db::Rows& rows, Read read) {
  std::vector<decltype(read(rows.front()))> out;
  for (const auto& row : rows) out.push_back(read(row));
  return out;
}

event::Draft draft(Id person, std::string_view verb, json::object body) {
  return {.stream = {event::StreamKind::person, person}, .verb = std::string(verb), .body = std::move(body)};
}

void record(db::Tx& tx, const api::Call& call, IdSource& ids, const event::Draft& draft) {
  event::append(tx, call, ids.next(call.now), draft);
}

json::object told(const Reach& reach) {
  json::object out{{"kind", reach.kind}, {"stage", reach.stage}, {"from", to_millis(reach.from)}};
  if (reach.to) out["to"] = to_millis(*reach.to);
  return out;
}

Result<void> check_period(const Reach& reach) {
  if (!reach.to || reach.from < *reach.to) return {};
  return refuse(errors::invalid, {}, {{"/to", &errors::delegation_period_reversed, {}}});
}

Result<void> check_agent(const Directory& directory, Id principal, Id person, Id post, const char* where) {
  if (principal == person) return refuse(errors::invalid, {}, {{where, &errors::delegation_to_oneself, {}}});
  const auto* held = directory.post(post);
  const auto* found = directory.person(person);
  if (held && !held->ended && held->person == person && found && found->active) return {};
  return refuse(errors::invalid, {}, {{where, &errors::delegation_agent_unfit, {}}});
}

Result<void> over(std::int64_t changed) {
  if (changed == 0) return refuse(errors::delegation_over);
  return {};
}

}  // namespace
}  // namespace delegating

Result<Id> delegate(db::Tx& tx, const api::Call& call, IdSource& ids, const Directory& directory,
                    const Given<Delegation>& given) {
  const auto& d = given.what;
  if (auto good = delegating::check_agent(directory, d.principal, d.agent, d.agent_post, "/agent"); !good)
    return Failure(good.error());
  if (auto good = delegating::check_period(d.reach); !good) return Failure(good.error());
  Id id = ids.next(call.now);
  tx.execute(delegating::insert_delegation, id, d.principal, d.agent, d.agent_post, static_cast<int>(d.mode),
             d.reach.kind, d.reach.stage, d.reach.from, d.reach.to, static_cast<int>(given.sweep),
             call.caller.person, call.now);
  auto body = delegating::told(d.reach);
  body["delegation"] = to_text(id);
  body["agent"] = to_text(d.agent);
  body["mode"] = to_text(d.mode);
  delegating::record(tx, call, ids, delegating::draft(d.principal, "delegate", std::move(body)));
  return id;
}

Result<Id> mark_absent(db::Tx& tx, const api::Call& call, IdSource& ids, const Given<Absence>& given) {
  const auto& absence = given.what;
  if (auto good = delegating::check_period(absence.reach); !good) return Failure(good.error());
  Id id = ids.next(call.now);
  tx.execute(delegating::insert_absence, id, absence.person, given.reason, absence.reach.from,
             absence.reach.to, static_cast<int>(given.sweep), call.caller.person, call.now);
  auto body = delegating::told(absence.reach);
  body["absence"] = to_text(id);
  delegating::record(tx, call, ids, delegating::draft(absence.person, "mark_absent", std::move(body)));
  return id;
}

Result<void> set_deputy(db::Tx& tx, const api::Call& call, IdSource& ids, const Directory& directory,
                        const Deputy& wish) {
  const auto [post, deputy] = wish;
  const auto* held = directory.post(post);
  if (!held || held->ended) return refuse(errors::not_found);
  const auto* second = directory.post(deputy);
  if (deputy == no_id) {
    tx.execute(delegating::delete_deputy, post);
  } else {
    auto good =
        delegating::check_agent(directory, held->person, second ? second->person : no_id, deputy, "/deputy");
    if (!good) return good;
    tx.execute(delegating::upsert_deputy, post, deputy);
  }
  delegating::record(tx, call, ids, delegating::draft(held->person, "set_deputy",
                                                         {{"post", to_text(post)}, {"deputy", to_text(deputy)}}));
  return {};
}

Result<void> end_delegation(db::Tx& tx, const api::Call& call, IdSource& ids, Id id) {
  auto known = delegation(tx, id);
  if (!known) return refuse(errors::not_found);
  json::object body{{"delegation", to_text(id)}};
  delegating::record(tx, call, ids, delegating::draft(known->what.principal, "end_delegation", std::move(body)));
  return delegating::over(tx.execute(delegating::update_delegation_ended, id, call.now));
}

Result<void> end_absence(db::Tx& tx, const api::Call& call, IdSource& ids, Id id) {
  auto known = absence(tx, id);
  if (!known) return refuse(errors::not_found);
  delegating::record(tx, call, ids, delegating::draft(known->what.person, "end_absence", {{"absence", to_text(id)}}));
  return delegating::over(tx.execute(delegating::update_absence_ended, id, call.now));
}

std::vector<Given<Delegation>> delegations_of(db::Tx& tx, Id person, int limit) {
  return delegating::read_all(tx.query(delegating::select_delegations_of, person, limit), delegating::read_delegation);
}
std::vector<Given<Absence>> absences_of(db::Tx& tx, Id person, int limit) {
  return delegating::read_all(tx.query(delegating::select_absences_of, person, limit), delegating::read_absence);
}

std::optional<Given<Delegation>> delegation(db::Tx& tx, Id id) {
  auto row = tx.one(delegating::select_delegation, id);
  return row ? std::optional(delegating::read_delegation(*row)) : std::nullopt;
}
std::optional<Given<Absence>> absence(db::Tx& tx, Id id) {
  auto row = tx.one(delegating::select_absence, id);
  return row ? std::optional(delegating::read_absence(*row)) : std::nullopt;
}

std::vector<Unsettled> unsettled(db::Tx& tx) {
  std::vector<Unsettled> out;
  for (auto& one : delegating::read_all(tx.query(delegating::select_delegations_in_force), delegating::read_delegation))
    out.push_back({one.what.id, one.what.principal, false, one.sweep, one.what.reach.from, one.what.reach.to});
  for (auto& one : delegating::read_all(tx.query(delegating::select_absences_in_force), delegating::read_absence))
    out.push_back({one.what.id, one.what.person, true, one.sweep, one.what.reach.from, one.what.reach.to});
  return out;
}

void note_swept(db::Tx& tx, const Unsettled& one) {
  tx.execute(one.absence ? delegating::update_absence_swept : delegating::update_delegation_swept, one.id);
}

void note_settled(db::Tx& tx, const Unsettled& one) {
  tx.execute(one.absence ? delegating::update_absence_settled : delegating::update_delegation_settled, one.id);
}

void load_delegations(db::Tx& tx, Records& records) {
  for (const auto& row : tx.query(delegating::select_delegations_in_force))
    records.delegations.push_back(delegating::read_delegation(row).what);
  for (const auto& row : tx.query(delegating::select_absences_in_force))
    records.absences.push_back(delegating::read_absence(row).what);
}

}  // namespace zs::identity
