#include <api/rates.h>

#include <algorithm>

namespace zs::api {
namespace {
// Beyond this many callers the full buckets are forgotten: a full bucket is the same as none.
constexpr std::size_t many_buckets = 20'000;
}  // namespace

bool Rates::admit(const RateClass& limit, std::string_view class_name, std::string_view caller, Moment now) {
  if (limit.per_second <= 0) return true;
  std::lock_guard lock(mutex_);
  auto full_after = std::chrono::duration<double>(limit.burst / limit.per_second);
  if (buckets_.size() > many_buckets)
    std::erase_if(buckets_, [&](auto& entry) {
      return now - entry.second.filled > std::max(full_after, decltype(full_after)(60));
    });
  std::string key = std::string(class_name) + '/' + std::string(caller);
  auto& bucket = buckets_.try_emplace(key, Bucket{limit.burst, now}).first->second;
  double seconds = std::chrono::duration<double>(now - bucket.filled).count();
  bucket.tokens = std::min(limit.burst, bucket.tokens + std::max(0.0, seconds) * limit.per_second);
  bucket.filled = now;
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}

}  // namespace zs::api
