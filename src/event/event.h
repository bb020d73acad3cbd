#pragma once
// The office's trail: one append-only row per command, chained per stream. Audit, replay and outbox in one: whoever
// must act later (notices, index, pushes) reads committed events in commit order behind a cursor of his own.
// The database refuses to change or remove a row; `verify` finds what was changed behind its back.

#include <api/caller.h>
#include <api/idempotency.h>
#include <base/id.h>
#include <base/json.h>
#include <db/db.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::event {

enum class StreamKind {
  matter = 1,
  person = 2,
  unit = 3,
  setting = 4,
  log_in = 5,
  file = 6,
  ledger = 7,
  delivery = 8,
  job = 9
};

struct Stream {
  StreamKind kind;
  Id id;
  bool operator==(const Stream&) const = default;
};

/// Last event of a stream as its owner keeps it, so that appending costs one statement. `seq` 0: none yet.
struct Head {
  std::int64_t seq = 0;
  std::string hash;  // hex; empty for none
};

/// Whether the event carries the call's idempotency key. Of several events of one command only the first does.
enum class Key { of_call, none };

struct Draft {
  Stream stream;
  std::string verb;
  json::object body;  // everything needed to replay; digests instead of texts
  Id on_behalf_of = no_id;
  Key key = Key::of_call;
};

struct Event {
  Id id;
  Stream stream;
  std::int64_t seq;
  Instant at;
  Id actor;  // person; no_id: the system (a timer)
  Id actor_post;
  Id on_behalf_of;
  std::string verb;
  json::object body;
  std::string hash;
};

/// Appends after `head` and returns the new head; one statement. With an idempotency key the same (person, key) can
/// never be written twice: the unique index throws db::UniqueViolation, which `api` turns into a replay. So does a
/// second writer of the same stream: owners lock their row first.
Head append(db::Tx& tx, const api::Call& call, Id id, const Head& head, const Draft& draft);

/// The same for a stream whose owner keeps no head (people, units, settings, log-ins, files); two
/// statements.
Head append(db::Tx& tx, const api::Call& call, Id id, const Draft& draft);

/// The last event of a stream whose owner keeps no head.
Head head_of(db::Tx& tx, const Stream& stream);

/// The newest number an event was given; no_id before the first.
Id newest_id(db::Tx& tx);

/// Events of a stream in order, at most `limit` after `seq`.
std::vector<Event> of_stream(db::Tx& tx, const Stream& stream, std::int64_t after_seq, int limit);

/// The newest event of a stream with that verb, not later than `until`.
std::optional<Event> last_of(db::Tx& tx, const Stream& stream, std::string_view verb, Instant until);

/// Events of all streams of one kind, stream after stream, at most `limit` after number `after_seq` of `after_stream`.
std::vector<Event> of_kind(db::Tx& tx, StreamKind kind, Id after_stream, std::int64_t after_seq, int limit);

/// One event by its id.
std::optional<Event> find(db::Tx& tx, Id id);

/// The event with this (person, key): what `api` asks to tell a repetition from another request under the same key.
std::optional<api::StoredKey> find_key(db::Tx& tx, Id person, std::string_view key);

/// Position in commit order (SQLite: row order; PostgreSQL: transaction id, only below the snapshot's xmin).
struct Cursor {
  std::int64_t transaction = 0;
  std::int64_t row = 0;
  auto operator<=>(const Cursor&) const = default;
};
std::string to_text(const Cursor& cursor);
std::optional<Cursor> cursor_from_text(std::string_view text);

struct Delivered {
  Cursor cursor;
  Event event;
};
/// Committed events after `cursor`, in commit order; never skips one that commits later.
std::vector<Delivered> after(db::Tx& tx, const Cursor& cursor, int limit);
/// Where a consumer begins that wants only what happens from now on.
Cursor newest(db::Tx& tx);
/// Whether committed events are still held back behind older transactions (PostgreSQL only): they follow soon.
bool held_back(db::Tx& tx);

/// The end of one stream at the end of a day, for the list kept outside the database (printed, sent away): with it the
/// removal of a stream's last events shows too.
struct Anchor {
  Stream stream;
  std::int64_t seq;
  std::string hash;
};
/// Streams touched on the office's date `day`, sorted.
std::vector<Anchor> anchors(db::Tx& tx, Date day);

/// Recomputes every chain, reading page by page; returns an English sentence per fault. Empty: all holds.
std::vector<std::string> verify(db::Tx& tx);
/// Compares anchors kept outside with what the database says now.
std::vector<std::string> verify_anchors(db::Tx& tx, std::span<const Anchor> anchors);

}  // namespace zs::event
