#pragma once
// How often one caller may come to the counter: a bucket of tokens per caller and class.

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zs::api {

/// `per_second` 0: without limit.
struct RateClass {
  double per_second = 0;
  double burst = 0;
};

/// The table of classes; a configuration may lift or lower each.
struct RateLimits {
  RateClass read{50, 200};
  RateClass write{10, 40};
  RateClass upload{5, 40};
};

class Rates {
 public:
  using Moment = std::chrono::steady_clock::time_point;
  /// Takes a token of `caller` (a person or an address). False: none left.
  bool admit(const RateClass& limit, std::string_view class_name, std::string_view caller, Moment now);

 private:
  struct Bucket {
    double tokens;
    Moment filled;
  };
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
};

}  // namespace zs::api
