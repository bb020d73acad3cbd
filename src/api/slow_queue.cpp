#include <api/slow_queue.h>

#include <utility>

namespace zs::api {

SlowQueue::SlowQueue(std::size_t limit, std::size_t threads) : limit_(limit) {
  for (std::size_t n = 0; n < threads; ++n) threads_.emplace_back([this] { run(); });
}

SlowQueue::~SlowQueue() { stop(); }

bool SlowQueue::post(Job job) {
  std::lock_guard lock(mutex_);
  if (stopping_ || jobs_.size() >= limit_) return false;
  jobs_.push_back(std::move(job));
  wake_.notify_one();
  return true;
}

void SlowQueue::stop() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
    wake_.notify_all();
  }
  for (auto& thread : threads_)
    if (thread.joinable()) thread.join();
  for (auto& job : std::exchange(jobs_, {})) job(Turn::closing);
}

void SlowQueue::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    if (stopping_) return;
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job(Turn::run);
    job = {};
    lock.lock();
  }
}

}  // namespace zs::api
