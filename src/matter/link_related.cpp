#include <base/errors.h>
#include <identity/access.h>
#include <matter/alike.h>
#include <matter/link.h>
#include <matter/link_related.h>
#include <matter/row.h>

#include <set>

namespace zs::matter {
namespace {

constexpr int most_same = 10, most_similar = 5;

constexpr db::Statement select_same{"select_same",
                                    "SELECT " ZS_MATTER_COLUMNS ZS_BY_FIRST_KEY ZS_NEWEST_BY_KEY};
constexpr db::Statement select_similar{"select_similar", "SELECT " ZS_MATTER_COLUMNS ZS_SIMILAR};
constexpr db::Statement select_handled_of_similar{
    "select_handled_of_similar",
    ZS_HANDLED "w.matter IN (SELECT m.id" ZS_SIMILAR ")" ZS_HANDLED_IN_ORDER};

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
        one.handled.push_back(handled_line(row, *directory, s.call.language));
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
  for (const auto& row : same) out.same.push_back(similar_line(read_row(row), call.language));
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
