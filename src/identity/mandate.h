#pragma once
// Whose secretary somebody is: he may write down what the leader said (代录) or act in his name (代办). Part of the
// directory's snapshot, as delegations; pure look-ups.

#include <identity/delegation.h>

#include <vector>

namespace zs::identity {

/// What a leader lets his secretary do; the office director may set it for him, and he is told.
struct Mandate {
  Id id = no_id, leader = no_id, secretary = no_id, secretary_post = no_id;
  std::vector<std::string> kinds;  // of matters; empty: all
  bool acts = false;               // 代办, not only 代录
  bool vouches = false;            // also at steps where somebody answers for the matter (签发)
  bool wants_scan = false;         // 代录 only with the paper he wrote on
  Instant from{};
  std::optional<Instant> to;  // nullopt: until it is ended
};

/// That of the secretary for the leader, the newest that reaches so far; nullptr: none.
const Mandate* mandate_for(const Directory& directory, Id leader, Id secretary, const Errand& errand);
/// Whose desk secretaries see: each once.
std::vector<Id> secretaries_of(const Directory& directory, Id leader, const Errand& errand);
/// Leaders whose secretary he is now, each once.
std::vector<Id> leaders_of(const Directory& directory, Id secretary, Instant at);

}  // namespace zs::identity
