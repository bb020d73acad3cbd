#include <base/id.h>

#include <algorithm>
#include <charconv>

namespace zs {
namespace {
// 2020-01-01T00:00:00Z
constexpr std::int64_t epoch_millis = 1577836800000;
constexpr int sequence_bits = 12;
constexpr int node_bits = 10;
constexpr std::int64_t beside_millis = 60'000;
}  // namespace

std::string to_text(Id id) { return std::to_string(id); }

std::optional<Id> id_from_text(std::string_view text) {
  Id id = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size() || id <= 0 || text.front() == '0') return std::nullopt;
  return id;
}

Id IdSource::next(Instant now) {
  std::lock_guard lock(mutex_);
  last_ = std::max(last_ + 1, (to_millis(now) - epoch_millis) << sequence_bits);
  std::int64_t millis = last_ >> sequence_bits;
  std::int64_t sequence = last_ & ((1 << sequence_bits) - 1);
  return millis << (node_bits + sequence_bits) | static_cast<std::int64_t>(node_) << sequence_bits | sequence;
}

void IdSource::go_on_after(Id given) {
  std::lock_guard lock(mutex_);
  last_ = std::max(last_, ((given >> (node_bits + sequence_bits)) + beside_millis) << sequence_bits);
}

}  // namespace zs
