#include <event/event.h>

#include <crypto/crypto.h>
#include <event/row.h>

namespace zs::event {

namespace {

constexpr db::Statement insert_event{"insert_event",
                                     "INSERT INTO event (" ZS_EVENT_COLUMNS
                                     ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};

constexpr db::Statement select_head_of_stream{
    "select_head_of_stream",
    "SELECT seq, hash FROM event WHERE stream_kind = $1 AND stream_id = $2 ORDER BY seq DESC LIMIT 1"};

constexpr db::Statement select_newest_event{"select_newest_event", "SELECT id FROM event ORDER BY id DESC LIMIT 1"};

constexpr db::Statement select_events_of_stream{
    "select_events_of_stream",
    "SELECT " ZS_EVENT_COLUMNS
    " FROM event WHERE stream_kind = $1 AND stream_id = $2 AND seq > $3 ORDER BY seq LIMIT $4"};

constexpr db::Statement select_events_of_kind{"select_events_of_kind",
                                              "SELECT " ZS_EVENT_COLUMNS
                                              " FROM event WHERE (stream_kind, stream_id, seq) > ($1, $2, $3) "
                                              "AND stream_kind <= $1 ORDER BY stream_kind, stream_id, seq LIMIT $4"};

constexpr db::Statement select_last_with_verb{
    "select_last_with_verb",
    "SELECT " ZS_EVENT_COLUMNS
    " FROM event WHERE stream_kind = $1 AND stream_id = $2 AND verb = $3 AND at <= $4 ORDER BY seq DESC LIMIT 1"};

constexpr db::Statement select_event{"select_event", "SELECT " ZS_EVENT_COLUMNS " FROM event WHERE id = $1"};

constexpr db::Statement select_event_of_key{
    "select_event_of_key",
    "SELECT stream_kind, stream_id, id, body_digest FROM event WHERE actor = $1 AND idempotency_key = $2"};

std::optional<std::string> not_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

Stored compose(const api::Call& call, Id id, const Head& head, const Draft& draft) {
  bool keyed = draft.key == Key::of_call;
  Stored stored{.id = id,
                .stream_kind = static_cast<int>(draft.stream.kind),
                .stream_id = draft.stream.id,
                .seq = head.seq + 1,
                .at = to_millis(call.now),
                .actor = call.caller.person,
                .actor_post = call.caller.post,
                .on_behalf_of = draft.on_behalf_of,
                .verb = draft.verb,
                .key = keyed ? not_empty(call.idempotency_key) : std::nullopt,
                .body_digest = keyed ? not_empty(call.body_digest) : std::nullopt,
                .body = canonical(draft.body),
                .prev_hash = head.hash,
                .hash = {}};
  stored.hash = digest_of(stored);
  return stored;
}

}  // namespace

std::string digest_of(const Stored& s) {
  auto text_or_null = [](const std::optional<std::string>& text) { return text ? json::value(*text) : json::value(); };
  // Ids are text: canonical JSON knows integers only up to 2^53.
  json::object all{{"id", zs::to_text(s.id)},
                   {"stream_kind", s.stream_kind},
                   {"stream_id", zs::to_text(s.stream_id)},
                   {"seq", s.seq},
                   {"at", s.at},
                   {"actor", zs::to_text(s.actor)},
                   {"actor_post", zs::to_text(s.actor_post)},
                   {"on_behalf_of", zs::to_text(s.on_behalf_of)},
                   {"verb", s.verb},
                   {"key", text_or_null(s.key)},
                   {"request", text_or_null(s.body_digest)},
                   {"body", s.body},
                   {"prev", s.prev_hash}};
  return crypto::sha256_hex(canonical(all));
}

Stored stored_from(const db::Row& row, std::size_t from) {
  return {.id = row.integer(from),
          .stream_kind = static_cast<int>(row.integer(from + 1)),
          .stream_id = row.integer(from + 2),
          .seq = row.integer(from + 3),
          .at = row.integer(from + 4),
          .actor = row.integer(from + 5),
          .actor_post = row.integer(from + 6),
          .on_behalf_of = row.integer(from + 7),
          .verb = row.text(from + 8),
          .key = row.optional_text(from + 9),
          .body_digest = row.optional_text(from + 10),
          .body = row.text(from + 11),
          .prev_hash = row.text(from + 12),
          .hash = row.text(from + 13)};
}

Event event_from(const Stored& s) {
  auto body = parse_json(s.body);
  if (!body || !body->is_object()) throw db::Failure("Expected a JSON object in event " + zs::to_text(s.id) + ".");
  return {s.id,
          {static_cast<StreamKind>(s.stream_kind), s.stream_id},
          s.seq,
          from_millis(s.at),
          s.actor,
          s.actor_post,
          s.on_behalf_of,
          s.verb,
          std::move(body->as_object()),
          s.hash};
}

Head append(db::Tx& tx, const api::Call& call, Id id, const Head& head, const Draft& draft) {
  auto s = compose(call, id, head, draft);
  tx.execute(insert_event, s.id, s.stream_kind, s.stream_id, s.seq, s.at, s.actor, s.actor_post, s.on_behalf_of, s.verb,
             s.key, s.body_digest, s.body, s.prev_hash, s.hash);
  return {s.seq, s.hash};
}

Head append(db::Tx& tx, const api::Call& call, Id id, const Draft& draft) {
  return append(tx, call, id, head_of(tx, draft.stream), draft);
}

Head head_of(db::Tx& tx, const Stream& stream) {
  auto row = tx.one(select_head_of_stream, static_cast<int>(stream.kind), stream.id);
  return row ? Head{row->integer(0), row->text(1)} : Head{};
}

Id newest_id(db::Tx& tx) {
  auto row = tx.one(select_newest_event);
  return row ? row->integer(0) : no_id;
}

std::vector<Event> of_stream(db::Tx& tx, const Stream& stream, std::int64_t after_seq, int limit) {
  std::vector<Event> events;
  for (const auto& row : tx.query(select_events_of_stream, static_cast<int>(stream.kind), stream.id, after_seq, limit))
    events.push_back(event_from(stored_from(row)));
  return events;
}

std::optional<Event> last_of(db::Tx& tx, const Stream& stream, std::string_view verb, Instant until) {
  auto row = tx.one(select_last_with_verb, static_cast<int>(stream.kind), stream.id, verb, until);
  if (!row) return std::nullopt;
  return event_from(stored_from(*row));
}

std::vector<Event> of_kind(db::Tx& tx, StreamKind kind, Id after_stream, std::int64_t after_seq, int limit) {
  std::vector<Event> events;
  for (const auto& row : tx.query(select_events_of_kind, static_cast<int>(kind), after_stream, after_seq, limit))
    events.push_back(event_from(stored_from(row)));
  return events;
}

std::optional<Event> find(db::Tx& tx, Id id) {
  auto row = tx.one(select_event, id);
  if (!row) return std::nullopt;
  return event_from(stored_from(*row));
}

std::optional<api::StoredKey> find_key(db::Tx& tx, Id person, std::string_view key) {
  auto row = tx.one(select_event_of_key, person, key);
  if (!row) return std::nullopt;
  return api::StoredKey{.stream_kind = static_cast<int>(row->integer(0)),
                        .stream_id = row->integer(1),
                        .event = row->integer(2),
                        .body_digest = row->optional_text(3).value_or("")};
}

}  // namespace zs::event
