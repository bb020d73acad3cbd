#pragma once
// How an event stands in its table and how its digest is made. Internal to this folder.

#include <event/event.h>

namespace zs::event {

/// Everything the digest covers, as stored.
struct Stored {
  Id id;
  int stream_kind;
  Id stream_id;
  std::int64_t seq;
  std::int64_t at;
  Id actor;
  Id actor_post;
  Id on_behalf_of;
  std::string verb;
  std::optional<std::string> key;
  std::optional<std::string> body_digest;
  std::string body;  // canonical JSON
  std::string prev_hash;
  std::string hash;
};

/// SHA-256 of the canonical JSON of all columns but `hash`; the body takes part as its text.
std::string digest_of(const Stored& stored);

/// From a row that begins with the columns of ZS_EVENT_COLUMNS.
Stored stored_from(const db::Row& row, std::size_t from = 0);
Event event_from(const Stored& stored);

inline constexpr std::size_t event_column_count = 14;

}  // namespace zs::event

#define ZS_EVENT_COLUMNS                                                                                             \
  "id, stream_kind, stream_id, seq, at, actor, actor_post, on_behalf_of, verb, idempotency_key, body_digest, body, " \
  "prev_hash, hash"
