#pragma once
// Threads for what takes long (hashing passwords, moving files, drawing pages), with a short queue before them.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace zs::api {

class SlowQueue {
 public:
  /// What a job is told: run, or the house is closing.
  enum class Turn { run, closing };
  using Job = std::function<void(Turn)>;

  explicit SlowQueue(std::size_t limit, std::size_t threads = 1);
  ~SlowQueue();
  SlowQueue(const SlowQueue&) = delete;
  SlowQueue& operator=(const SlowQueue&) = delete;

  /// False: the queue is full or closed; the job was not taken.
  bool post(Job job);
  /// Ends the threads; waiting jobs are told `closing`.
  void stop();

 private:
  void run();
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  std::size_t limit_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace zs::api
