#include <identity/mandating.h>

#include <event/event.h>
#include <identity/errors.h>

#include <algorithm>

namespace zs::identity {
namespace mandating {
namespace {

#define ZS_MANDATE                                                                                            \
  "id, leader, secretary, secretary_post, kinds, acts, vouches, wants_scan, from_at, to_at, ended_at, begun, " \
  "made_by, made_at FROM mandate"

constexpr db::Statement insert_mandate{
    "insert_mandate",
    "INSERT INTO mandate (id, leader, secretary, secretary_post, kinds, acts, vouches, wants_scan, from_at, to_at, "
    "made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
constexpr db::Statement update_mandate_ended{
    "update_mandate_ended", "UPDATE mandate SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"};
constexpr db::Statement update_mandate_begun{"update_mandate_begun", "UPDATE mandate SET begun = 1 WHERE id = $1"};
constexpr db::Statement update_mandate_settled{"update_mandate_settled",
                                               "UPDATE mandate SET settled = 1 WHERE id = $1"};
constexpr db::Statement select_mandate{"select_mandate", "SELECT " ZS_MANDATE " WHERE id = $1"};
constexpr db::Statement select_mandates_of{
    "select_mandates_of", "SELECT " ZS_MANDATE " WHERE leader = $1 OR secretary = $1 ORDER BY id DESC LIMIT $2"};
constexpr db::Statement select_mandates_in_force{"select_mandates_in_force",
                                                 "SELECT " ZS_MANDATE " WHERE settled = 0 ORDER BY id"};

std::string written(const std::vector<std::string>& kinds) {
  return canonical(json::array(kinds.begin(), kinds.end()));
}

std::vector<std::string> read_kinds(const std::string& text) {
  std::vector<std::string> out;
  auto list = parse_json(text);
  if (!list || !list->is_array()) throw db::Failure("the kinds of a mandate cannot be read");
  for (const auto& kind : list->get_array()) out.emplace_back(kind.as_string());
  return out;
}

/// Ended before its time, it holds until then only.
MandateGiven read_mandate(const db::Row& row) {
  Mandate what{row.integer(0), row.integer(1), row.integer(2), row.integer(3), read_kinds(row.text(4)),
               row.boolean(5), row.boolean(6), row.boolean(7), row.moment(8),  row.optional_moment(9)};
  auto ended = row.optional_moment(10);
  if (ended && (!what.to || *ended < *what.to)) what.to = ended;
  return {std::move(what), row.integer(12), row.moment(13), row.boolean(11)};
}

std::vector<MandateGiven> read_all(const db::Rows& rows) {
  std::vector<MandateGiven> out;
  for (const auto& row : rows) out.push_back(read_mandate(row));
  return out;
}

json::object told(const Mandate& mandate, Id id) {
  json::object out{{"mandate", to_text(id)},
                   {"secretary", to_text(mandate.secretary)},
                   {"kinds", json::array(mandate.kinds.begin(), mandate.kinds.end())},
                   {"acts", mandate.acts},
                   {"vouches", mandate.vouches},
                   {"wants_scan", mandate.wants_scan},
                   {"from", to_millis(mandate.from)}};
  if (mandate.to) out["to"] = to_millis(*mandate.to);
  return out;
}

event::Draft draft(Id leader, std::string_view verb, json::object body) {
  return {.stream = {event::StreamKind::person, leader}, .verb = std::string(verb), .body = std::move(body)};
}

Result<void> check(const Directory& directory, const Mandate& mandate) {
  if (mandate.leader == mandate.secretary)
    return refuse(errors::invalid, {}, {{"/secretary", &errors::mandate_to_oneself, {}}});
  if (!able(directory, mandate.secretary, mandate.secretary_post, {}))
    return refuse(errors::invalid, {}, {{"/secretary", &errors::delegation_agent_unfit, {}}});
  if (mandate.to && *mandate.to <= mandate.from)
    return refuse(errors::invalid, {}, {{"/to", &errors::delegation_period_reversed, {}}});
  return {};
}

}  // namespace
}  // namespace mandating

Result<Id> give_mandate(db::Tx& tx, const api::Call& call, IdSource& ids, const Directory& directory,
                        const Mandate& mandate) {
  if (auto good = mandating::check(directory, mandate); !good) return Failure(good.error());
  Id id = ids.next(call.now);
  tx.execute(mandating::insert_mandate, id, mandate.leader, mandate.secretary, mandate.secretary_post,
             mandating::written(mandate.kinds), mandate.acts, mandate.vouches, mandate.wants_scan, mandate.from,
             mandate.to, call.caller.person, call.now);
  event::append(tx, call, ids.next(call.now),
                mandating::draft(mandate.leader, "give_mandate", mandating::told(mandate, id)));
  return id;
}

Result<void> end_mandate(db::Tx& tx, const api::Call& call, IdSource& ids, Id id) {
  auto known = mandate(tx, id);
  if (!known) return refuse(errors::not_found);
  if (tx.execute(mandating::update_mandate_ended, id, call.now) == 0) return refuse(errors::delegation_over);
  event::append(tx, call, ids.next(call.now),
                mandating::draft(known->what.leader, "end_mandate", {{"mandate", to_text(id)}}));
  return {};
}

std::vector<MandateGiven> mandates_of(db::Tx& tx, Id person, int limit) {
  return mandating::read_all(tx.query(mandating::select_mandates_of, person, limit));
}

std::optional<MandateGiven> mandate(db::Tx& tx, Id id) {
  auto row = tx.one(mandating::select_mandate, id);
  return row ? std::optional(mandating::read_mandate(*row)) : std::nullopt;
}

std::vector<MandateGiven> unsettled_mandates(db::Tx& tx) {
  return mandating::read_all(tx.query(mandating::select_mandates_in_force));
}

void note_mandate_begun(db::Tx& tx, Id mandate) { tx.execute(mandating::update_mandate_begun, mandate); }
void note_mandate_settled(db::Tx& tx, Id mandate) { tx.execute(mandating::update_mandate_settled, mandate); }

void load_mandates(db::Tx& tx, Records& records) {
  for (auto& one : unsettled_mandates(tx)) records.mandates.push_back(std::move(one.what));
}

}  // namespace zs::identity
