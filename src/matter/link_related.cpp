#include <base/errors.h>
#include <identity/access.h>
#include <matter/link.h>
#include <matter/link_related.h>
#include <matter/org_view.h>
#include <matter/row.h>
#include <matter/words.h>

#include <algorithm>
#include <array>
#include <set>

namespace zs::matter {
namespace {

constexpr int most_same = 10, most_similar = 5;
constexpr std::size_t most_keys = 3;

// $1 kind, $2 the matter itself, $3 the person, $4 how many, $5 and $6 a field and its value, and so on: a key without
// a name holds for all.
#define ZS_KEY(FIELD, VALUE)                                                                           \
  "(" FIELD " = '' OR EXISTS (SELECT 1 FROM matter_field x WHERE x.matter = m.id AND x.field = " FIELD \
  " AND x.value = " VALUE "))"
#define ZS_BY_FIRST_KEY                                                                                            \
  " FROM matter_field f JOIN matter m ON m.id = f.matter WHERE f.kind = $1 AND f.field = $5 AND f.value = $6 AND " \
  "m.id <> $2 AND m.state <> 'draft' AND " ZS_MAY_SEE("$3") " "
#define ZS_SIMILAR                                                                               \
  ZS_BY_FIRST_KEY "AND m.state = 'closed' AND " ZS_KEY("CAST($7 AS text)", "$8") " AND " ZS_KEY( \
      "CAST($9 AS text)", "$10") " ORDER BY f.matter DESC LIMIT $4"
constexpr db::Statement select_same{"select_same",
                                    "SELECT " ZS_MATTER_COLUMNS ZS_BY_FIRST_KEY "ORDER BY f.matter DESC LIMIT $4"};
constexpr db::Statement select_similar{"select_similar", "SELECT " ZS_MATTER_COLUMNS ZS_SIMILAR};
constexpr db::Statement select_handled_of_similar{
    "select_handled_of_similar",
    "SELECT w.matter, w.step, w.step_title, w.person, w.post, w.done_at, w.outcome, w.opinion FROM work_item w WHERE "
    "w.done_at IS NOT NULL AND w.outcome IS NOT NULL AND w.outcome <> 'withdraw' AND w.matter IN (SELECT "
    "m.id" ZS_SIMILAR ") ORDER BY w.matter, w.done_at, w.id"};

struct AlikeKey {
  std::string field, value;
};
using AlikeKeys = std::array<AlikeKey, most_keys>;

std::string key_text(const form::ListKey& key) { return key.number ? std::to_string(*key.number) : key.text; }

/// The values by which matters of the kind are similar; empty where this one lacks the first of them.
AlikeKeys keys_of(const Kind& kind, const json::object& fields) {
  AlikeKeys keys;
  auto listed = form::list_keys(kind.form, fields);
  for (std::size_t i = 0; i < kind.similarity.by.size() && i < most_keys; ++i)
    for (const auto& key : listed)
      if (key.field == kind.similarity.by[i] && keys[i].field.empty()) keys[i] = {key.field, key_text(key)};
  return keys;
}

struct Alike {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  const Matter& matter;
  const Kind& kind;
  AlikeKeys keys;

  db::Rows ask(const db::Statement& statement) const {
    return tx.query(statement, matter.kind, matter.id, call.caller.person, most_similar, keys[0].field, keys[0].value,
                    keys[1].field, keys[1].value, keys[2].field, keys[2].value);
  }
};

SimilarLine same_line(const Alike& s, const Matter& m) {
  return {m.id, m.number, m.title, m.state, say("state", m.state, s.call.language), m.started_at};
}

/// Steps whose handling is told: those declared, or all but the starter's own.
bool tells(const Kind& kind, const std::string& step) {
  const auto& steps = kind.similarity.steps;
  if (!steps.empty()) return std::find(steps.begin(), steps.end(), step) != steps.end();
  const auto* declared_step = kind.flow.find(step);
  return !declared_step || declared_step != &kind.flow.steps.front();
}

HandledLine handled_line(const Alike& s, const identity::Directory& directory, const db::Row& row) {
  auto outcome = row.text(6);
  return {row.text(1),
          declared(row.text(2), s.call.language),
          {row.integer(3), person_name(directory, row.integer(3))},
          unit_name_of_post(directory, row.integer(4)),
          row.moment(5),
          say("verb", outcome, s.call.language),
          row.optional_text(7).value_or("")};
}

void fill_similar(RelatedView& out, const Alike& s) {
  for (const auto& row : s.ask(select_similar)) {
    auto found = read_row(row);
    out.similar.push_back({found.id, found.number, found.title, found.closed_at, {}});
  }
  if (out.similar.empty()) return;
  auto directory = s.services.directory();
  for (const auto& row : s.ask(select_handled_of_similar))
    for (auto& one : out.similar)
      if (one.matter == row.integer(0) && tells(s.kind, row.text(1)))
        one.handled.push_back(handled_line(s, *directory, row));
}

// ── The index ──

constexpr db::Statement select_index_of_matter{
    "select_index_of_matter", "SELECT field, value FROM matter_field WHERE matter = $1 ORDER BY field, value"};
constexpr db::Statement delete_index_of_matter{"delete_index_of_matter", "DELETE FROM matter_field WHERE matter = $1"};
constexpr db::Statement insert_index{"insert_matter_field",
                                     "INSERT INTO matter_field (matter, field, value, kind) VALUES ($1, $2, $3, $4)"};
constexpr db::Statement select_matters_to_check{
    "select_matters_to_check", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.id > $1 ORDER BY m.id LIMIT 200"};

using IndexRows = std::set<std::pair<std::string, std::string>>;

IndexRows wanted_rows(const Kind& kind, const Matter& matter) {
  IndexRows rows;
  for (const auto& key : form::list_keys(kind.form, matter.fields)) rows.emplace(key.field, key_text(key));
  return rows;
}

IndexRows stored_rows(db::Tx& tx, Id matter) {
  IndexRows rows;
  for (const auto& row : tx.query(select_index_of_matter, matter)) rows.emplace(row.text(0), row.text(1));
  return rows;
}

}  // namespace

Result<RelatedView> related(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Alike alike{services, tx, call, *matter, *kind, keys_of(*kind, matter->fields)};
  RelatedView out;
  out.links = links_of(services, tx, call, *matter);
  const auto& first = alike.keys[0];
  if (first.field.empty()) return out;
  auto same = tx.query(select_same, matter->kind, matter->id, call.caller.person, most_same, first.field, first.value);
  for (const auto& row : same) out.same.push_back(same_line(alike, read_row(row)));
  fill_similar(out, alike);
  return out;
}

void index_fields(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter) return;
  if (event.verb == "discard") {
    tx.execute(delete_index_of_matter, event.stream.id);
    return;
  }
  if (!event.body.contains("fields")) return;
  auto matter = find(tx, event.stream.id);
  if (!matter) return;
  auto kind = services.kinds->of(matter->kind, matter->version);
  auto wanted = wanted_rows(*kind, *matter);
  if (wanted == stored_rows(tx, matter->id)) return;
  tx.execute(delete_index_of_matter, matter->id);
  for (const auto& [field, value] : wanted) tx.execute(insert_index, matter->id, field, value, matter->kind);
}

std::vector<std::string> verify_field_index(const Services& services, db::Tx& tx) {
  std::vector<std::string> faults;
  for (Id after = no_id;;) {
    auto rows = tx.query(select_matters_to_check, after);
    for (const auto& row : rows) {
      auto matter = read_row(row);
      after = matter.id;
      auto kind = services.kinds->of(matter.kind, matter.version);
      if (kind && wanted_rows(*kind, matter) != stored_rows(tx, matter.id))
        faults.push_back("matter " + zs::to_text(matter.id) + ": its register fields are not indexed as they are");
    }
    if (rows.size() < 200) return faults;
  }
}

}  // namespace zs::matter
