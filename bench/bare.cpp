#include <bench/bare.h>

#include <algorithm>

namespace zs::bench {
namespace {

constexpr std::int64_t first_matter = 1'000'000'000;
constexpr std::int64_t other_people = 1'000'000;
constexpr std::int64_t chunk = 50'000;

constexpr db::Statement insert_matters{
    "insert_matters",
    "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < $2) "
    "INSERT INTO matter (id, kind, version, state, step, revision, title, urgency, mark, starter, starter_post, unit, "
    "organ, created_at, "
    "started_at, fields, flow_state, event_seq, event_hash) "
    "SELECT i, 'paper', 1, 'running', 'review', 1, 'a matter of ordinary length, number ' || i, 0, 0, 1, 1, 1, 1, 1, "
    "1, "
    "'{\"guest_unit\":\"a unit with a name\",\"purpose\":\"a purpose described in some two or three lines as people "
    "do\"}', "
    "'{\"visits\":[{\"number\":1,\"step\":\"apply\",\"slots\":[{\"number\":1}]},{\"number\":2,\"step\":\"review\","
    "\"slots\":[{\"number\":1}]}]}', "
    "1, '' FROM n"};

constexpr db::Statement insert_timers{
    "insert_timers",
    "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < $2) "
    "INSERT INTO timer (id, due_at, matter, visit, action) SELECT i, $3 + (i * 7919) % 100000000, i, 2, 1 FROM n"};

#define ZS_BENCH_ITEM_COLUMNS                                                                                       \
  "id, matter, visit, slot, step, step_title, kind, state, person, post, pool, reason, from_person, from_name, "    \
  "arrived_at, order_at, "                                                                                          \
  "urge_count, returned, matter_kind, kind_title, title, number, urgency, mark, starter, starter_name, unit_name, " \
  "last_opinion"

constexpr db::Statement insert_items{
    "insert_items",
    "WITH RECURSIVE n (i) AS (SELECT CAST($1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < $2) "
    "INSERT INTO work_item (" ZS_BENCH_ITEM_COLUMNS
    ") "
    "SELECT i, i, 2, 1, 'review', '部门审核', 1, 1, CASE WHEN i % $5 = 0 THEN $3 ELSE $6 + i % 4999 END, $4, 0, 'head "
    "of the unit', 1, '张明', "
    "$7 + i % 100000, $7 + (i * 7919) % 100000000, 0, 0, 'reception', '公务接待', '接待邻县考察组（第' || i || '批）', "
    "'', 'routine', 'none', "
    "1, '李红', '县政府办公室', '' FROM n"};
constexpr db::Statement analyse_items{"analyse_items", "{postgres:ANALYZE work_item}{sqlite:SELECT 1}"};

constexpr db::Statement bare_lock_matter{
    "lock_matter", "SELECT fields, flow_state, event_seq, event_hash FROM matter WHERE id = $1 {for_update}"};
constexpr db::Statement bare_update_matter{"update_matter",
                                           "UPDATE matter SET step = 'approve', revision = revision + 1, fields = $2, "
                                           "flow_state = $3, event_seq = event_seq + 1, event_hash = $4 WHERE id = $1"};
constexpr db::Statement bare_finish_item{
    "finish_item",
    "UPDATE work_item SET state = 3, done_at = $2, outcome = 'agree', opinion = $3 WHERE id = $1 AND state = 1"};
constexpr db::Statement bare_insert_item{
    "insert_item", "INSERT INTO work_item (" ZS_BENCH_ITEM_COLUMNS
                   ") VALUES ($1, $2, 3, 1, 'approve', '办公室审批', 1, 1, $3, 2, 0, 'role', 1, '张明', $4, $4, 0, 0, "
                   "'reception', '公务接待', '接待邻县考察组', '', 'routine', 'none', 1, '李红', '县政府办公室', $5)"};
constexpr db::Statement bare_involve{
    "involve",
    "INSERT INTO involvement (person, matter, flags, first_at, last_at, ended) VALUES ($1, $2, 2, $3, $3, 0) "
    "ON CONFLICT (person, matter) DO UPDATE SET flags = involvement.flags | excluded.flags, last_at = "
    "excluded.last_at"};
constexpr db::Statement bare_move_timer{
    "move_timer", "UPDATE timer SET id = $1, due_at = $2, visit = 3 WHERE matter = $3 AND visit = 2"};
constexpr db::Statement bare_insert_event{"insert_event",
                                          "INSERT INTO event (id, stream_kind, stream_id, seq, at, actor, actor_post, "
                                          "on_behalf_of, verb, idempotency_key, body_digest, body, prev_hash, hash) "
                                          "VALUES ($1, 1, $2, 2, $3, 7, 8, 0, 'agree', $4, $5, $6, $5, $5)"};

/// Ids of one bare run: matters are filled ahead, what is inserted gets ids beyond them.
struct Numbers {
  std::int64_t matter(int piece) const { return first_matter + done + piece; }
  std::int64_t fresh(int piece) const { return 2 * first_matter + done + piece; }
  std::int64_t done = 0;
};

bool complete(db::Tx& tx, std::int64_t matter, std::int64_t fresh, std::int64_t now) {
  static const std::string hash(64, 'a');
  static const std::string body =
      R"({"changes":[{"settled":{"visit":2,"slot":1,"outcome":"agree"}},{"entered":{"visit":3,"step":"approve"}}],)"
      R"("revision":2,"step":"review"})";
  const auto row = tx.one(bare_lock_matter, matter);
  tx.execute(bare_update_matter, matter, row->text(0), row->text(1) + " ", hash);
  tx.execute(bare_finish_item, matter, now, "同意。");
  tx.execute(bare_insert_item, fresh, matter, other_people + fresh % 97, now, "同意。");
  tx.execute(bare_involve, other_people + fresh % 97, matter, now);
  tx.execute(bare_move_timer, fresh, now + fresh % 100'000'000, matter);
  return tx.execute(bare_insert_event, fresh, matter, now, std::to_string(fresh), hash, body) == 1;
}

Work bare_client(db::Database& database, const Numbers& numbers) {
  return [&database, numbers](int piece) {
    const auto now = to_millis(system_now());
    database.write(
        [&](db::Tx& tx) -> Result<bool> { return complete(tx, numbers.matter(piece), numbers.fresh(piece), now); });
  };
}

void fill_matters(db::Database& database, std::int64_t count) {
  for (std::int64_t from = 0; from < count; from += chunk)
    database.write([&](db::Tx& tx) -> Result<std::int64_t> {
      const auto last = first_matter + std::min(from + chunk, count) - 1;
      return tx.execute(insert_matters, first_matter + from, last) +
             tx.execute(insert_timers, first_matter + from, last, to_millis(system_now()));
    });
}

db::Options options_of(const Ground& ground) {
  db::Options options;
  options.directory = ground.directory() + "/bare";
  options.url = ground.database();
  if (!options.url.empty()) options.schema = "bare";
  return options;
}

}  // namespace

void fill_work_items(db::Database& database, std::int64_t total, std::int64_t mine, std::int64_t person,
                     std::int64_t post) {
  const auto now = to_millis(system_now()) - 100'000'000;
  for (std::int64_t from = 0; from < total; from += chunk)
    database.write([&](db::Tx& tx) -> Result<std::int64_t> {
      return tx.execute(insert_items, first_matter + from, first_matter + std::min(from + chunk, total) - 1, person,
                        post, std::max<std::int64_t>(1, total / mine), other_people, now);
    });
  database.write(
      [](db::Tx& tx) -> Result<std::int64_t> { return static_cast<std::int64_t>(tx.query(analyse_items).size()); });
}

Bare::Bare(const Ground& ground, int count) : database_(db::Database::open(options_of(ground))) {
  const auto migrations = db::embedded_migrations();
  db::migrate(*database_, migrations);
  fill_matters(*database_, count);
  fill_work_items(*database_, count, 1, other_people, 1);
}

Measured Bare::run(int clients, int count) {
  const Numbers numbers{done_};
  done_ += count;
  return measure(clients, count, [&](int) { return bare_client(*database_, numbers); });
}

}  // namespace zs::bench
