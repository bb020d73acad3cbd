#pragma once
// Numbers of things: 64-bit, time-ordered, never a secret. Every read goes through access, not through obscurity.

#include <base/time.h>

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace zs {

using Id = std::int64_t;
inline constexpr Id no_id = 0;

/// Ids travel as decimal strings in JSON, because JavaScript loses the last digits of a 64-bit number.
std::string to_text(Id id);
std::optional<Id> id_from_text(std::string_view text);

/// Hands out ids: 41 bits of milliseconds since 2020-01-01, 10 bits of node, 12 bits of sequence. Strictly increasing,
/// also when the clock goes back or is simulated. Safe to call from any thread.
class IdSource {
 public:
  explicit IdSource(int node = 0) : node_(node) {}
  Id next(Instant now);
  /// What is given from now on comes after `given`, the newest an earlier run is known to have given, and after what it
  /// gave beside it within the minute: a program may be started again with its clock set back.
  void go_on_after(Id given);

 private:
  std::mutex mutex_;
  std::int64_t last_ = 0;  // milliseconds << 12 | sequence
  int node_;
};

}  // namespace zs
