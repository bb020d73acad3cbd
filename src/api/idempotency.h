#pragma once
// "Did this already happen?" A write carries an Idempotency-Key; key and digest of the request are columns of the event
// the write appends, unique per person. The happy path costs no extra statement: `event::append` binds
// Call::idempotency_key and Call::body_digest. Only when a write is refused, or its event collides with an earlier one,
// the key is looked up: same digest: nothing is done, the present view is the answer (`Idempotency-Replayed: true`);
// another digest: 422 idempotency_key_reused; not found: the refusal stands. Refusals store nothing. A write that
// appends no event (an autosaved draft) is not remembered: it must be harmless when repeated.

#include <base/id.h>
#include <db/db.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zs::api {

/// What a write was done to: the id of the stream its event belongs to. That is all `view` gets, so that the answer can
/// be made again for a repeated key, from the stored event alone.
struct Subject {
  Id id = no_id;
};

/// The event that carries a key.
struct StoredKey {
  int stream_kind = 0;  // event::StreamKind
  Id stream_id = no_id;
  Id event = no_id;
  std::string body_digest;  // hex, as Call::body_digest was
};

/// Finds the event with this (person, key); `event` supplies it.
using FindKey = std::function<std::optional<StoredKey>(db::Tx&, Id person, std::string_view key)>;

/// At most 128 printable ASCII characters, at least one.
bool valid_idempotency_key(std::string_view key);

/// Hex SHA-256 over method, target (with query) and body, unambiguous about where each ends.
std::string request_digest(std::string_view method, std::string_view target, std::string_view body);

}  // namespace zs::api
