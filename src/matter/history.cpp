#include <flow/store.h>
#include <fmt/format.h>
#include <matter/history.h>
#include <matter/versions.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

constexpr int rows_at_once = 200;

constexpr db::Statement select_matters_after{
    "select_matters_after", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.id > $1 ORDER BY m.id LIMIT 200"};
// A step may be nothing but people reading; what is read beside the flow holds nothing.
constexpr db::Statement count_open_items_of_matter{
    "count_open_items_of_matter",
    "SELECT count(*) FROM work_item WHERE matter = $1 AND state = 1 AND (kind = 1 OR visit > 0)"};
constexpr db::Statement count_timers_of_matter{"count_timers_of_matter",
                                               "SELECT count(*) FROM timer WHERE matter = $1"};

/// What of a matter its events say.
struct Folded {
  flow::State state;
  json::object fields;
  std::optional<std::string> number;
  std::optional<Frozen> frozen;
  std::optional<Validity> validity;
  std::int64_t revision = 0;
  std::optional<Instant> started_at, closed_at;
  event::Head head;
  bool any = false;
  std::string wrong_digest;  // a sentence; empty: they hold
};

void fold_fields(db::Tx& tx, Folded& folded, Id matter, const json::object& body) {
  const auto* digest = body.if_contains("fields");
  if (!digest || !digest->is_string()) return;
  auto text = kept_text(tx, matter, digest->get_string());
  auto changes = text ? parse_json(*text) : std::nullopt;
  if (!changes || !changes->is_object()) return;  // purged: the chain still verifies, the words are gone
  if (folded.wrong_digest.empty()) folded.wrong_digest = check_digests(body, changes->get_object());
  for (const auto& change : changes->get_object())
    if (change.value().is_null())
      folded.fields.erase(change.key());
    else
      folded.fields[change.key()] = change.value();
}

/// Its reason is kept beside, as all people's words are.
void fold_validity(db::Tx& tx, Folded& folded, Id matter, const json::value& told, const json::object& body) {
  folded.validity = validity_from_json(told);
  const auto* digest = body.if_contains("text");
  auto reason = digest && digest->is_string() ? kept_text(tx, matter, digest->get_string()) : std::nullopt;
  if (folded.validity) folded.validity->reason = reason.value_or("");
}

void fold_flow(Folded& folded, const event::Event& event) {
  const auto* list = event.body.if_contains("changes");
  if (!list) return;
  auto changes = flow::changes_from_json(*list);
  if (!changes) throw db::Failure("event " + zs::to_text(event.id) + " cannot be read");
  folded.state = flow::apply(std::move(folded.state), *changes);
  if (!folded.started_at && folded.state.life != flow::Life::draft) folded.started_at = event.at;
  if (folded.state.ended_at) folded.closed_at = folded.state.ended_at;
}

void fold(db::Tx& tx, Folded& folded, Id matter, const event::Event& event) {
  folded.any = true;
  folded.head = {event.seq, event.hash};
  if (const auto* revision = event.body.if_contains("revision")) folded.revision = revision->as_int64();
  if (const auto* number = event.body.if_contains("number")) folded.number = std::string(number->as_string());
  if (const auto* frozen = event.body.if_contains("frozen")) folded.frozen = frozen_from_json(*frozen);
  if (const auto* validity = event.body.if_contains("validity"))
    fold_validity(tx, folded, matter, *validity, event.body);
  fold_fields(tx, folded, matter, event.body);
  fold_flow(folded, event);
}

Folded fold_until(db::Tx& tx, Id matter, std::optional<Instant> until) {
  Folded folded;
  for (;;) {
    auto events = event::of_stream(tx, {event::StreamKind::matter, matter}, folded.head.seq, rows_at_once);
    for (const auto& event : events) {
      if (until && event.at > *until) return folded;
      fold(tx, folded, matter, event);
    }
    if (static_cast<int>(events.size()) < rows_at_once) return folded;
  }
}

void compare(std::vector<std::string>& faults, db::Tx& tx, const Matter& stored) {
  auto folded = fold_until(tx, stored.id, std::nullopt);
  auto fault = [&](std::string_view what) { faults.push_back(fmt::format("matter {}: {}", stored.id, what)); };
  if (flow::encode(folded.state) != flow::encode(stored.flow)) fault("its events do not give the stored flow state");
  if (canonical(folded.fields) != canonical(stored.fields)) fault("its events do not give the stored fields");
  if (folded.revision != stored.revision) fault("its events do not give the stored revision");
  if (folded.number != stored.number) fault("its events do not give the stored number");
  if (folded.frozen != stored.frozen) fault("its events do not give what was signed");
  if (folded.validity != stored.validity) fault("its events do not give whether it is in force");
  if (folded.head.seq != stored.head.seq || folded.head.hash != stored.head.hash)
    fault("its row does not name the last event");
  if (!folded.wrong_digest.empty()) fault(folded.wrong_digest);
  bool running = stored.flow.life == flow::Life::running && !stored.flow.suspended;
  bool held = tx.one(count_open_items_of_matter, stored.id)->integer(0) > 0;
  if (running && !held && flow::children_at_work(stored.flow).empty()) fault("running, but nobody holds it");
  if (!running && held) fault("not running, but somebody holds it");
  if (flow::stored_reading_count(tx, stored.id) != flow::reading_count(stored.flow))
    fault("the count of its readers is not what its flow says");
  if (!running && tx.one(count_timers_of_matter, stored.id)->integer(0) > 0) fault("not running, but a timer waits");
}

}  // namespace

std::optional<Matter> as_it_stood(db::Tx& tx, const identity::Directory& directory, const Kind& kind, const Matter& now,
                                  Instant at) {
  auto folded = fold_until(tx, now.id, at);
  if (!folded.any) return std::nullopt;
  Matter then = now;
  then.flow = std::move(folded.state);
  then.state = std::string(flow::to_text(then.flow.life));
  then.step = flow::current_step(then.flow);
  then.fields = std::move(folded.fields);
  then.title = titled(kind.form, then.fields, directory);
  then.number = folded.number;
  then.frozen = folded.frozen;
  then.validity = folded.validity;
  then.revision = folded.revision;
  then.started_at = folded.started_at;
  then.closed_at = folded.closed_at;
  then.due_at = flow::earliest_due(then.flow);
  return then;
}

std::vector<std::string> verify_matters(db::Tx& tx) {
  std::vector<std::string> faults;
  Id after = no_id;
  for (;;) {
    auto rows = tx.query(select_matters_after, after);
    for (const auto& row : rows) {
      auto stored = read_row(row);
      after = stored.id;
      compare(faults, tx, stored);
    }
    if (rows.size() < static_cast<std::size_t>(rows_at_once)) return faults;
  }
}

}  // namespace zs::matter
