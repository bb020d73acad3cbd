#include <identity/access.h>
#include <matter/kind_halt_row.h>

namespace zs::matter {
namespace {

#define ZS_KIND_HALT                                                                                           \
  "SELECT h.id, h.organ, h.kind, h.extent, h.reason, h.by_person, h.by_post, h.at, h.ended_by, h.ended_post, " \
  "h.ended_at, h.ended_reason, h.reached, h.finished FROM kind_halt h "
/// A matter another one opened for a unit follows that one, and nobody waits for it for ever.
#define ZS_NO_PART "NOT EXISTS (SELECT 1 FROM child_matter c WHERE c.matter = m.id)"

constexpr db::Statement insert_kind_halt{
    "insert_kind_halt",
    "INSERT INTO kind_halt (id, organ, kind, extent, reason, by_person, by_post, at, reached, finished) VALUES ($1, "
    "$2, $3, $4, $5, $6, $7, $8, $9, $10)"};
constexpr db::Statement update_kind_halt{
    "update_kind_halt",
    "UPDATE kind_halt SET extent = $2, reason = $3, by_person = $4, by_post = $5, at = $6, ended_by = $7, ended_post = "
    "$8, ended_at = $9, ended_reason = $10, reached = $11, finished = $12 WHERE id = $1"};
constexpr db::Statement lock_last_kind_halt{
    "lock_last_kind_halt", ZS_KIND_HALT "WHERE h.organ = $1 AND h.kind = $2 ORDER BY h.id DESC LIMIT 1 {for_update}"};
constexpr db::Statement select_last_halts{
    "select_last_halts",
    ZS_KIND_HALT "WHERE h.organ = $1 AND NOT EXISTS (SELECT 1 FROM kind_halt l WHERE l.organ = h.organ AND l.kind = "
                 "h.kind AND l.id > h.id) ORDER BY h.kind"};
constexpr db::Statement select_standing_halt{
    "select_standing_halt", ZS_KIND_HALT "WHERE h.organ = $1 AND h.kind = $2 AND h.ended_at IS NULL"};
constexpr db::Statement select_standing_halts{
    "select_standing_halts", ZS_KIND_HALT "WHERE h.ended_at IS NULL ORDER BY h.organ, h.kind"};
constexpr db::Statement select_halts_after{"select_halts_after",
                                           ZS_KIND_HALT "WHERE h.id > $1 ORDER BY h.id LIMIT $2"};
constexpr db::Statement lock_unfinished_kind_halt{
    "lock_unfinished_kind_halt", ZS_KIND_HALT "WHERE h.finished = 0 AND h.id > $1 ORDER BY h.id LIMIT 1 {for_update}"};
constexpr db::Statement count_running_by_kind{
    "count_running_by_kind",
    "SELECT m.kind, count(*) FROM matter m WHERE m.organ = $1 AND m.state = 'running' AND " ZS_NO_PART
    " AND " ZS_MAY_SEE("$2") " GROUP BY m.kind"};
constexpr db::Statement select_next_running{
    "select_next_running",
    "SELECT m.id FROM matter m WHERE m.kind = $1 AND m.state = 'running' AND m.organ = $2 AND m.id > $3 AND " ZS_NO_PART
    " AND " ZS_MAY_SEE("$4") " ORDER BY m.id LIMIT 1"};
constexpr db::Statement upsert_halted_matter{
    "upsert_halted_matter",
    "INSERT INTO kind_halt_matter (halt, matter, aside_at, problem) VALUES ($1, $2, $3, $4) ON CONFLICT (halt, matter) "
    "DO UPDATE SET aside_at = excluded.aside_at, problem = excluded.problem"};
constexpr db::Statement select_next_put_aside{
    "select_next_put_aside",
    "SELECT matter, aside_at, problem FROM kind_halt_matter WHERE halt = $1 AND matter > $2 AND aside_at IS NOT NULL "
    "ORDER BY matter LIMIT 1"};
constexpr db::Statement count_halted_matters{
    "count_halted_matters", "SELECT count(*) FROM kind_halt_matter WHERE halt = $1 AND aside_at IS NOT NULL"};
constexpr db::Statement select_refused_matters{
    "select_refused_matters",
    "SELECT matter, aside_at, problem FROM kind_halt_matter WHERE halt = $1 AND problem IS NOT NULL ORDER BY matter"};

std::optional<KindHalt> halt_from(const std::optional<db::Row>& row) {
  if (!row) return std::nullopt;
  return KindHalt{row->integer(0),
                  row->integer(1),
                  row->text(2),
                  static_cast<Extent>(row->integer(3)),
                  row->text(4),
                  {row->integer(5), row->integer(6)},
                  row->moment(7),
                  {row->optional_integer(8).value_or(no_id), row->optional_integer(9).value_or(no_id)},
                  row->optional_moment(10),
                  row->optional_text(11).value_or(""),
                  row->integer(12),
                  row->boolean(13)};
}

std::vector<KindHalt> all_halts(const db::Rows& rows) {
  std::vector<KindHalt> out;
  for (const auto& row : rows) out.push_back(*halt_from(row));
  return out;
}

HaltedMatter halted_matter(const db::Row& row) {
  return {row.integer(0), row.optional_moment(1), row.optional_text(2).value_or("")};
}

template <class T>
std::optional<T> unless(bool absent, T value) {
  return absent ? std::nullopt : std::optional<T>(std::move(value));
}

}  // namespace

std::string_view to_text(Extent extent) { return extent == Extent::starts ? "starts" : "everything"; }

std::optional<Extent> extent_from_text(std::string_view text) {
  for (auto one : {Extent::starts, Extent::everything})
    if (to_text(one) == text) return one;
  return std::nullopt;
}

void insert(db::Tx& tx, const KindHalt& h) {
  tx.execute(insert_kind_halt, h.id, h.organ, h.kind, static_cast<int>(h.extent), h.reason, h.by.person, h.by.post,
             h.at, h.reached, h.finished ? 1 : 0);
}

void update(db::Tx& tx, const KindHalt& h) {
  tx.execute(update_kind_halt, h.id, static_cast<int>(h.extent), h.reason, h.by.person, h.by.post, h.at,
             unless(h.stands(), h.ended_by.person), unless(h.stands(), h.ended_by.post), h.ended_at,
             unless(h.stands(), h.ended_reason), h.reached, h.finished ? 1 : 0);
}

std::optional<KindHalt> lock_last_halt(db::Tx& tx, Id organ, std::string_view kind) {
  return halt_from(tx.one(lock_last_kind_halt, organ, kind));
}

std::vector<KindHalt> last_halts(db::Tx& tx, Id organ) { return all_halts(tx.query(select_last_halts, organ)); }

std::optional<KindHalt> standing_halt(db::Tx& tx, Id organ, std::string_view kind) {
  return halt_from(tx.one(select_standing_halt, organ, kind));
}

std::vector<KindHalt> standing_halts(db::Tx& tx) { return all_halts(tx.query(select_standing_halts)); }

std::vector<KindHalt> halts_after(db::Tx& tx, Id after, int limit) {
  return all_halts(tx.query(select_halts_after, after, limit));
}

std::optional<KindHalt> lock_unfinished_halt(db::Tx& tx, Id after) {
  return halt_from(tx.one(lock_unfinished_kind_halt, after));
}

std::map<std::string, int, std::less<>> running_by_kind(db::Tx& tx, Id organ, Id person) {
  std::map<std::string, int, std::less<>> out;
  for (const auto& row : tx.query(count_running_by_kind, organ, person))
    out[row.text(0)] = static_cast<int>(row.integer(1));
  return out;
}

std::optional<Id> next_running(db::Tx& tx, const KindHalt& halt, Id person) {
  auto row = tx.one(select_next_running, halt.kind, halt.organ, halt.reached, person);
  return row ? std::optional(row->integer(0)) : std::nullopt;
}

void keep(db::Tx& tx, Id halt, const HaltedMatter& line) {
  tx.execute(upsert_halted_matter, halt, line.matter, line.aside_at, unless(line.problem.empty(), line.problem));
}

std::optional<HaltedMatter> next_put_aside(db::Tx& tx, const KindHalt& halt) {
  auto row = tx.one(select_next_put_aside, halt.id, halt.reached);
  return row ? std::optional(halted_matter(*row)) : std::nullopt;
}

int count_put_aside(db::Tx& tx, Id halt) {
  return static_cast<int>(tx.one(count_halted_matters, halt)->integer(0));
}

std::vector<HaltedMatter> refused_of(db::Tx& tx, Id halt) {
  std::vector<HaltedMatter> out;
  for (const auto& row : tx.query(select_refused_matters, halt)) out.push_back(halted_matter(row));
  return out;
}

}  // namespace zs::matter
