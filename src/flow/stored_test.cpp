// A matter of the simulation in a database.
#include <event/event.h>
#include <event/test_support.h>
#include <flow/stored.h>

#include <vector>

namespace zs::flow::simulation {
namespace {

constexpr std::string_view matters_table =
    "-- Where a simulated matter stands, with the head of its chain of events.\n"
    "CREATE TABLE simulated_matter (\n  id {i64} PRIMARY KEY,\n  revision {i64} NOT NULL,\n  flow_state {text} NOT "
    "NULL,\n  event_seq {i64} NOT NULL,\n  event_hash {text} NOT NULL\n);\n";

constexpr db::Statement insert_matter{"insert_simulated_matter",
                                      "INSERT INTO simulated_matter (id, revision, flow_state, event_seq, event_hash) "
                                      "VALUES ($1, 1, '{}', 0, '')"};
constexpr db::Statement lock_matter{
    "lock_simulated_matter",
    "SELECT revision, flow_state, event_seq, event_hash FROM simulated_matter WHERE id = $1 {for_update}"};
constexpr db::Statement update_matter{
    "update_simulated_matter",
    "UPDATE simulated_matter SET revision = $2, flow_state = $3, event_seq = $4, event_hash = $5 WHERE id = $1"};
constexpr db::Statement select_matter{"select_simulated_matter",
                                      "SELECT flow_state, event_hash FROM simulated_matter WHERE id = $1"};
constexpr db::Statement delete_work_items{"delete_simulated_work_items", "DELETE FROM work_item WHERE matter = $1"};
constexpr db::Statement delete_involvement{"delete_simulated_involvement", "DELETE FROM involvement WHERE matter = $1"};
constexpr db::Statement delete_timers{"delete_simulated_timers", "DELETE FROM timer WHERE matter = $1"};
constexpr db::Statement delete_reading{"delete_simulated_reading", "DELETE FROM reading_count WHERE of_matter = $1"};

constexpr int most_events = 1000, ids_an_event = 1000;

template <class F>
auto write_in(db::Database& database, F fn) {
  using T = std::invoke_result_t<F, db::Tx&>;
  return database.write([&](db::Tx& tx) -> Result<T> { return fn(tx); });
}

event::Stream stream_of(Id matter) { return {event::StreamKind::matter, matter}; }

/// Ids that depend on nothing but the place of the event in its chain.
std::function<Id()> ids_of(Id matter, std::int64_t seq) {
  return [next = (matter * most_events + seq) * ids_an_event]() mutable { return ++next; };
}

api::Call call_of(const Handler& acting, Instant now, const std::string& key) {
  api::Call call;
  call.caller.person = acting.person;
  call.caller.post = acting.post;
  call.now = now;
  call.idempotency_key = key;
  call.body_digest = key.empty() ? "" : "digest";
  return call;
}

}  // namespace

void make_store(db::Database& database) {
  event::migrate_only(database, {"event", "flow"});
  const db::Migration own[] = {{"simulation", 1, "simulated_matter", std::string(matters_table)}};
  REQUIRE(db::migrate(database, own) == 1);
}

StoredMatter::StoredMatter(db::TestDatabase& database, const Definition& definition, Id matter)
    : database_(database), definition_(definition), matter_(matter) {
  REQUIRE(write_in(database_.get(), [&](db::Tx& tx) { return tx.execute(insert_matter, matter_); }));
}

MatterFacts StoredMatter::facts(const Handler& actor, Instant now, const std::string& opinion,
                                const State& before) const {
  MatterFacts f;
  f.matter = matter_;
  f.kind = "request";
  f.kind_title = "事项";
  f.title = fmt::format("关于第{}件事项的请示", matter_);
  f.urgency = "routine";
  f.mark = "none";
  f.starter = 1;
  f.starter_name = "第1号";
  f.unit_name = "办公室";
  f.actor = actor;
  f.actor_name = fmt::format("第{}号", actor.person);
  f.opinion = opinion;
  f.last_opinion = opinion;
  f.customary = std::chrono::hours(72);
  f.now = now;
  f.reading = reading_count(before);
  return f;
}

std::string StoredMatter::deliver(const Sent& sent, const std::string& key) {
  std::string outcome = "unknown";
  auto job = [&](db::Tx& tx) -> Result<bool> {
    if (!key.empty() && event::find_key(tx, sent.actor, key)) return outcome = "replayed", true;
    auto row = tx.one(lock_matter, matter_);
    auto state = decode(row->text(1));
    if (!state) return outcome = "unreadable", true;
    auto office = sent.office;
    office.revision = row->integer(0);
    auto decision = decide(definition_, *state, sent.command, office.context(sent.actor));
    outcome = decision ? canonical(to_json(decision->changes)) : std::string(decision.error().kind->code);
    if (decided) decided();
    if (!decision) return tl::unexpected(decision.error());
    if (!decision->changes.empty()) write(tx, sent, *decision, key);
    cost_ = tx.cost();
    return true;
  };
  (void)database_->write(job);
  return outcome;
}

void StoredMatter::write(db::Tx& tx, const Sent& sent, const Decision& decision, const std::string& key) {
  auto row = tx.one(lock_matter, matter_);
  auto before = decode(row->text(1));
  bool nameless = decision.acting.person == no_id;
  auto sender = nameless ? Handler{sent.actor, 0} : decision.acting, actor = nameless ? sender : decision.desk();
  event::Draft draft{stream_of(matter_),
                     std::string(to_text(sent.command.verb)),
                     {{"changes", to_json(decision.changes)},
                      {"opinion", sent.command.opinion},
                      {"desk", json::array{actor.person, actor.post}}}};
  event::Head head{row->integer(2), row->text(3)};
  auto new_id = ids_of(matter_, head.seq);
  head = event::append(tx, call_of(sender, sent.office.now, key), new_id(), head, draft);
  tx.execute(update_matter, matter_, row->integer(0) + 1, encode(decision.state), head.seq, head.hash);
  project(tx, definition_, facts(actor, sent.office.now, sent.command.opinion, *before), decision.state,
          decision.changes, new_id);
}

std::optional<std::string> StoredMatter::differs_from(const State& state) {
  std::optional<std::string> difference;
  auto looked = database_->read([&](db::Tx& tx) -> Result<bool> {
    auto stored = tx.one(select_matter, matter_)->text(0), wanted = encode(state);
    difference = stored == wanted ? compare_rows(tx, matter_, state)
                                  : fmt::format("stored is\n  {}\nbut it stands at\n  {}", stored, wanted);
    return true;
  });
  return looked ? difference : "the database cannot be read";
}

std::optional<std::string> StoredMatter::differs_from_its_events() {
  std::optional<std::string> difference;
  auto replay = [&](db::Tx& tx) -> Result<bool> {
    auto rows = rows_of(tx, matter_);
    for (auto* statement : {&delete_work_items, &delete_involvement, &delete_timers, &delete_reading})
      tx.execute(*statement, matter_);
    State state;
    for (auto& event : event::of_stream(tx, stream_of(matter_), 0, most_events)) {
      auto changes = changes_from_json(event.body.at("changes"));
      if (!changes) return difference = "an event that cannot be read", refuse(errors::flow_state_unreadable);
      auto after = flow::apply(state, *changes);
      auto new_id = ids_of(matter_, event.seq - 1);
      new_id();
      auto opinion = std::string(event.body.at("opinion").as_string());
      const auto& at = event.body.at("desk").as_array();
      Handler desk{at.at(0).as_int64(), at.at(1).as_int64()};
      project(tx, definition_, facts(desk, event.at, opinion, state), after, *changes, new_id);
      state = std::move(after);
    }
    if (encode(state) != tx.one(select_matter, matter_)->text(0)) difference = "the events do not give what is stored";
    if (auto again = rows_of(tx, matter_); again != rows)
      difference = fmt::format("the events give the rows\n{}but stored are\n{}", again, rows);
    return refuse(errors::flow_state_unreadable);  // nothing of this is kept
  };
  (void)database_->write(replay);
  return difference;
}

std::string StoredMatter::state() {
  std::string text;
  (void)database_->read([&](db::Tx& tx) -> Result<bool> {
    text = tx.one(select_matter, matter_)->text(0);
    return true;
  });
  return text;
}

std::string StoredMatter::chain() {
  std::string hash;
  (void)database_->read([&](db::Tx& tx) -> Result<bool> {
    hash = tx.one(select_matter, matter_)->text(1);
    return true;
  });
  return hash;
}

}  // namespace zs::flow::simulation
