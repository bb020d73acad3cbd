#pragma once
// The values used last, by name, as many as fit: what is made with effort is made once.

#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace zs::content {

/// Any thread. What each weighs is said when it is put; one alone that is heavier than all may weigh is not kept.
template <class Value>
class Recent {
 public:
  explicit Recent(std::size_t most) : most_(most) {}

  std::optional<Value> find(const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto at = places_.find(name);
    if (at == places_.end()) return std::nullopt;
    kept_.splice(kept_.begin(), kept_, at->second);
    return at->second->value;
  }
  void put(const std::string& name, Value value, std::size_t weight = 1) {
    const std::lock_guard lock(mutex_);
    if (const auto at = places_.find(name); at != places_.end()) drop(at->second);
    if (weight > most_) return;
    kept_.push_front({name, std::move(value), weight});
    places_[name] = kept_.begin();
    weight_ += weight;
    while (weight_ > most_) drop(std::prev(kept_.end()));
  }

 private:
  struct Kept {
    std::string name;
    Value value;
    std::size_t weight;
  };
  void drop(typename std::list<Kept>::iterator one) {
    weight_ -= one->weight;
    places_.erase(one->name);
    kept_.erase(one);
  }
  std::mutex mutex_;
  std::size_t most_, weight_ = 0;
  std::list<Kept> kept_;
  std::unordered_map<std::string, typename std::list<Kept>::iterator> places_;
};

}  // namespace zs::content
