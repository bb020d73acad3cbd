#pragma once
// A thread for what takes long (hashing passwords, moving files), with a short queue before it.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace zs::api {

class SlowQueue {
 public:
  /// What a job is told: run, or the house is closing.
  enum class Turn { run, closing };
  using Job = std::function<void(Turn)>;

  explicit SlowQueue(std::size_t limit);
  ~SlowQueue();
  SlowQueue(const SlowQueue&) = delete;
  SlowQueue& operator=(const SlowQueue&) = delete;

  /// False: the queue is full or closed; the job was not taken.
  bool post(Job job);
  /// Ends the thread; waiting jobs are told `closing`.
  void stop();

 private:
  void run();
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  std::size_t limit_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace zs::api
