#pragma once
// One request on its way from the counter to the database and back. Each step runs where it belongs (network, database,
// slow thread) and starts the next; the journey keeps itself alive until its answer is given.

#include <api/counter.h>
#include <api/request_body.h>
#include <api/route.h>

#include <chrono>
#include <memory>
#include <optional>

namespace zs::api {

class Journey : public std::enable_shared_from_this<Journey> {
 public:
  Journey(Counter& counter, std::shared_ptr<const Route> route, http::Request request, PathValues path,
          std::shared_ptr<http::Responder> responder);
  /// Removes an uploaded temporary file that nobody took.
  ~Journey();
  Journey(const Journey&) = delete;
  Journey& operator=(const Journey&) = delete;

  /// The whole way: identification, checks, work.
  void from_network();
  /// Work only, as this caller (stories, tools).
  void as(Caller caller);

 private:
  void fill_call(Caller caller);
  void work();
  std::optional<Error> take_input();
  void run_read();
  void run_made();
  void run_download();
  void run_stream();
  void run_look();
  /// Slow work where it holds up nobody else; what it throws is answered here.
  void on_thread(SlowQueue& queue, std::function<void(Journey&)> work);
  void run_prepare();
  void run_act();
  void after_act(const db::Done& done);
  void run_view(Subject subject);
  void refuse_or_replay(Error error);

  /// Runs `body` in a reading transaction, then `then` with its result; database trouble is answered here.
  template <class T>
  void in_read(std::function<Result<T>(db::Tx&)> body, std::function<void(Result<T>)> then);
  void database_trouble(const db::Done& done);
  void add_cost(const db::Cost& cost);

  void answer(RawAnswer answer);
  void refuse(const Error& error);
  void reply(http::Reply reply);

  Counter& counter_;
  std::shared_ptr<const Route> route_;
  http::Request request_;
  PathValues path_;
  std::shared_ptr<http::Responder> responder_;
  Flight flight_;
  std::optional<Result<Acted>> acted_;
  db::Cost cost_;
  bool replayed_ = false;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

}  // namespace zs::api
