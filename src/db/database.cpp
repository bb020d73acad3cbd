#include <base/log.h>
#include <db/internal.h>

#include <future>

namespace zs::db {
namespace detail {
namespace {

thread_local bool own_thread = false;

std::string sentence_of(const std::exception_ptr& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (const std::exception& e) {
    return e.what();
  } catch (...) {
    return "not an exception of the standard library";
  }
}

void call_safely(const std::function<void()>& action) {
  try {
    action();
  } catch (...) {
    log::error("database_callback_threw", {{"reason", sentence_of(std::current_exception())}});
  }
}

}  // namespace

OwnThread::OwnThread() { own_thread = true; }
bool OwnThread::here() { return own_thread; }

bool Queue::push(Job job) {
  {
    std::lock_guard lock(mutex_);
    if (closed_ || jobs_.size() >= limit_) return false;
    jobs_.push_back(std::move(job));
  }
  arrived_.notify_one();
  return true;
}

std::vector<Job> Queue::take(std::size_t most, std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  arrived_.wait_for(lock, patience, [&] { return closed_ || !jobs_.empty(); });
  const auto count = std::min(most, jobs_.size());
  std::vector<Job> taken(std::make_move_iterator(jobs_.begin()),
                         std::make_move_iterator(jobs_.begin() + static_cast<std::ptrdiff_t>(count)));
  jobs_.erase(jobs_.begin(), jobs_.begin() + static_cast<std::ptrdiff_t>(count));
  return taken;
}

void Queue::close() {
  {
    std::lock_guard lock(mutex_);
    closed_ = true;
  }
  arrived_.notify_all();
}

bool Queue::finished() const {
  std::lock_guard lock(mutex_);
  return closed_ && jobs_.empty();
}

void TxBase::count(const Outcome& outcome, bool writes) {
  ++cost_.statements;
  if (writes)
    cost_.rows_written += outcome.changed;
  else
    cost_.rows_read += static_cast<std::int64_t>(outcome.rows.size());
}

void TxBase::require_sound() const {
  if (broken_) throw Failure("a statement of this transaction has failed: nothing more can be done in it");
}

bool run_work(const Job& job, TxBase& tx, Ending& ending) {
  bool wanted = false;
  try {
    wanted = job.work(tx);
    if (wanted && tx.broken()) throw Failure("the work went on after a statement of it had failed");
  } catch (...) {
    ending.done.failure = std::current_exception();
  }
  ending.done.cost = tx.cost();
  ending.actions = tx.take_actions();
  return wanted && !ending.done.failure;
}

void tell(const Job& job, Ending& ending) {
  if (ending.done.completion == Completion::committed)
    for (const auto& action : ending.actions) call_safely(action);
  if (job.then) call_safely([&] { job.then(ending.done); });
}

std::exception_ptr failure(const std::string& sentence) { return std::make_exception_ptr(Failure(sentence)); }
std::exception_ptr outcome_unknown(const std::string& sentence) {
  return std::make_exception_ptr(OutcomeUnknown(sentence));
}

}  // namespace detail

std::unique_ptr<Database> Database::open(const Options& options) {
  return options.url.empty() ? detail::open_sqlite(options) : detail::open_postgres(options);
}

void Database::wait(bool writing, Work work) {
  if (detail::OwnThread::here()) throw Failure("a blocking call on a thread of the database would wait for itself");
  auto promise = std::make_shared<std::promise<Done>>();
  auto answer = promise->get_future();
  auto then = [promise](const Done& done) { promise->set_value(done); };
  const bool queued = writing ? post_write(std::move(work), then) : post_read(std::move(work), then);
  if (!queued) throw Failure("the database's queue is full or closed");
  const auto done = answer.get();
  if (done.failure) std::rethrow_exception(done.failure);
}

}  // namespace zs::db
