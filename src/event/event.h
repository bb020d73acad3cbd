#pragma once
// The office's trail: one append-only row per command, chained per stream. Audit, replay and outbox in one.

#include <api/caller.h>
#include <base/id.h>
#include <base/json.h>
#include <db/db.h>

namespace zs::event {

enum class StreamKind { matter = 1, person = 2, unit = 3, setting = 4, log_in = 5 };

struct Stream {
  StreamKind kind;
  Id id;
};

/// Last event of a stream as its owner keeps it, so that appending costs one statement. `seq` 0: none yet.
struct Head {
  std::int64_t seq = 0;
  std::string hash;  // hex; empty for none
};

struct Draft {
  Stream stream;
  std::string verb;
  json::object body;  // everything needed to replay; digests instead of texts
  Id on_behalf_of = no_id;
};

struct Event {
  Id id;
  Stream stream;
  std::int64_t seq;
  Instant at;
  Id actor;       // person; no_id: the system (a timer)
  Id actor_post;
  Id on_behalf_of;
  std::string verb;
  json::object body;
  std::string hash;
};

/// Appends after `head` and returns the new head. With an idempotency key the same (person, key) can never be written
/// twice: the unique index throws db::UniqueViolation, which `api` turns into a replay.
Head append(db::Tx& tx, const api::Call& call, Id id, const Head& head, const Draft& draft);

/// The last event of a stream whose owner keeps no head (people, units, settings).
Head head_of(db::Tx& tx, const Stream& stream);

/// Events of a stream in order, at most `limit` after `seq`.
std::vector<Event> of_stream(db::Tx& tx, const Stream& stream, std::int64_t after_seq, int limit);

/// Position in commit order (SQLite: row order; PostgreSQL: transaction id, only below the snapshot's xmin).
struct Cursor {
  std::int64_t transaction = 0;
  std::int64_t row = 0;
};
std::string to_text(const Cursor& cursor);
std::optional<Cursor> cursor_from_text(std::string_view text);

struct Delivered {
  Cursor cursor;
  Event event;
};
/// Committed events after `cursor`, in commit order; never skips one that commits later.
std::vector<Delivered> after(db::Tx& tx, const Cursor& cursor, int limit);
Cursor newest(db::Tx& tx);

/// Recomputes every chain; returns a sentence per fault.
std::vector<std::string> verify(db::Tx& tx);

}  // namespace zs::event
