#include <api/browser_checks.h>
#include <api/download_reply.h>
#include <api/errors.h>
#include <api/journey.h>
#include <api/problem.h>
#include <base/errors.h>
#include <base/log.h>

#include <fmt/format.h>
#include <unistd.h>

namespace zs::api {
namespace {

std::string failure_text(const std::exception_ptr& failure) {
  try {
    if (failure) std::rethrow_exception(failure);
  } catch (const std::exception& error) {
    return error.what();
  } catch (...) {
  }
  return "unknown";
}

bool is_unique_violation(const std::exception_ptr& failure) {
  try {
    if (failure) std::rethrow_exception(failure);
  } catch (const db::UniqueViolation&) {
    return true;
  } catch (...) {
  }
  return false;
}

}  // namespace

Journey::Journey(Counter& counter, std::shared_ptr<const Route> route, http::Request request, PathValues path,
                 std::shared_ptr<http::Responder> responder)
    : counter_(counter),
      route_(std::move(route)),
      request_(std::move(request)),
      path_(std::move(path)),
      responder_(std::move(responder)) {
  flight_.call.language = language_of(request_.header("Accept-Language"));
  flight_.upload = {request_.upload_path, request_.upload_digest, request_.upload_bytes,
                    std::string(request_.header("Content-Type"))};
  flight_.last_event_id = request_.header("Last-Event-ID");
}

Journey::~Journey() {
  if (!request_.upload_path.empty()) ::unlink(request_.upload_path.c_str());
}

void Journey::from_network() {
  identify(counter_, request_, route_->who, [self = shared_from_this()](Result<Caller> caller) {
    if (!caller) return self->refuse(caller.error());
    if (auto error = check_head(self->counter_, *self->route_, self->request_, *caller)) return self->refuse(*error);
    self->fill_call(std::move(*caller));
    self->work();
  });
}

void Journey::as(Caller caller) {
  if (auto error = check_authorisation(*route_, caller)) return refuse(*error);
  if (auto error = check_key(*route_, request_)) return refuse(*error);
  fill_call(std::move(caller));
  work();
}

void Journey::fill_call(Caller caller) {
  Call& call = flight_.call;
  call.caller = std::move(caller);
  call.now = counter_.options.clock();
  call.request_id = request_.id;
  call.peer = request_.peer;
  call.user_agent = request_.header("User-Agent");
  if (route_->key == Key::none) return;
  call.idempotency_key = request_.header("Idempotency-Key");
  const auto& content = route_->kind == RouteKind::upload ? request_.upload_digest : request_.body;
  call.body_digest = request_digest(http::to_text(request_.method), request_.target, content);
}

std::optional<Error> Journey::take_input() {
  auto gathered = gather_input(*route_, request_, path_);
  if (!gathered) return std::move(gathered.error());
  auto in = route_->parse(*gathered);
  if (!in) return std::move(in.error());
  flight_.in = std::move(*in);
  if (route_->kind == RouteKind::import_text) flight_.text = std::move(request_.body);
  return std::nullopt;
}

void Journey::work() {
  if (auto error = take_input()) return refuse(*error);
  switch (route_->kind) {
    case RouteKind::read:
      return run_read();
    case RouteKind::made:
      return run_made();
    case RouteKind::download:
      return run_download();
    case RouteKind::stream:
      return run_stream();
    case RouteKind::write:
    case RouteKind::upload:
    case RouteKind::import_text:
      return run_look();
  }
}

template <class T>
void Journey::in_read(std::function<Result<T>(db::Tx&)> body, std::function<void(Result<T>)> then) {
  auto result = std::make_shared<std::optional<Result<T>>>();
  auto run = [body = std::move(body), result](db::Tx& tx) {
    result->emplace(body(tx));
    return true;
  };
  auto after = [self = shared_from_this(), result, then = std::move(then)](const db::Done& done) {
    self->add_cost(done.cost);
    if (done.completion != db::Completion::committed || !*result) return self->database_trouble(done);
    then(std::move(**result));
  };
  if (!counter_.database.post_read(run, after)) refuse(acted_ ? Error(errors::outcome_unknown) : Error(errors::busy));
}

void Journey::database_trouble(const db::Done& done) {
  log::error("request_failed",
             {{"request", request_.id}, {"route", route_->path}, {"reason", failure_text(done.failure)}});
  refuse(done.completion == db::Completion::unknown ? Error(errors::outcome_unknown) : Error(errors::internal));
}

void Journey::run_read() {
  in_read<RawAnswer>([this](db::Tx& tx) { return route_->read(tx, flight_); },
                     [this](Result<RawAnswer> raw) { raw ? answer(std::move(*raw)) : refuse(raw.error()); });
}

void Journey::run_made() {
  auto make = [](Journey& self) {
    auto raw = self.route_->make(self.flight_);
    raw ? self.answer(std::move(*raw)) : self.refuse(raw.error());
  };
  in_read<Nothing>([this](db::Tx& tx) { return route_->look(tx, flight_); },
                   [this, make](Result<Nothing> looked) {
                     looked ? on_thread(counter_.making, make) : refuse(looked.error());
                   });
}

void Journey::run_download() {
  in_read<Download>([this](db::Tx& tx) { return route_->download(tx, flight_); },
                    [this](Result<Download> content) {
                      if (!content) return refuse(content.error());
                      reply(download_reply(*content, request_, flight_.call.language));
                    });
}

void Journey::run_stream() {
  in_read<OpenStream>([this](db::Tx& tx) { return route_->open(tx, flight_); },
                      [this](Result<OpenStream> open) {
                        if (!open) return refuse(open.error());
                        auto responder = std::exchange(responder_, nullptr);
                        (*open)(responder->stream({}));
                      });
}

void Journey::run_look() {
  if (!route_->look) return run_prepare();
  in_read<Nothing>(
      [this](db::Tx& tx) { return route_->look(tx, flight_); },
      [this](Result<Nothing> looked) { looked ? run_prepare() : refuse_or_replay(std::move(looked.error())); });
}

void Journey::run_prepare() {
  if (!route_->prepare) return run_act();
  on_thread(route_->thread == Thread::slow ? counter_.slow : counter_.files, [](Journey& self) {
    auto prepared = self.route_->prepare(self.flight_);
    prepared ? self.run_act() : self.refuse_or_replay(std::move(prepared.error()));
  });
}

void Journey::on_thread(SlowQueue& queue, std::function<void(Journey&)> work) {
  bool taken = queue.post([self = shared_from_this(), work = std::move(work)](SlowQueue::Turn turn) {
    if (turn == SlowQueue::Turn::closing) return self->refuse(Error(errors::busy));
    try {
      work(*self);
    } catch (const std::exception& failure) {
      log::error("request_failed",
                 {{"request", self->request_.id}, {"route", self->route_->path}, {"reason", failure.what()}});
      self->refuse(Error(errors::internal));
    }
  });
  if (!taken) refuse(Error(errors::busy));
}

void Journey::run_act() {
  auto run = [self = shared_from_this()](db::Tx& tx) {
    self->acted_.reset();  // the second time after a serialization failure
    self->acted_.emplace(self->route_->act(tx, self->flight_));
    return self->acted_->has_value() && (*self->acted_)->keep;
  };
  auto after = [self = shared_from_this()](const db::Done& done) { self->after_act(done); };
  if (!counter_.database.post_write(run, after)) refuse(Error(errors::busy));
}

void Journey::after_act(const db::Done& done) {
  add_cost(done.cost);
  if (done.completion == db::Completion::failed && is_unique_violation(done.failure)) {
    acted_.reset();
    return refuse_or_replay(Error(errors::conflict));
  }
  if (done.completion == db::Completion::failed || done.completion == db::Completion::unknown || !acted_)
    return database_trouble(done);
  if (!*acted_) {
    Error error = std::move(acted_->error());
    acted_.reset();
    return refuse_or_replay(std::move(error));
  }
  if ((*acted_)->answer) return answer(std::move(*(*acted_)->answer));
  run_view((*acted_)->subject);
}

void Journey::run_view(Subject subject) {
  in_read<RawAnswer>([this, subject](db::Tx& tx) { return route_->view(tx, flight_, subject); },
                     [this](Result<RawAnswer> raw) { raw ? answer(std::move(*raw)) : refuse(raw.error()); });
}

// A refusal may only mean that this very request was done before and its answer was lost on the way.
void Journey::refuse_or_replay(Error error) {
  const Call& call = flight_.call;
  if (call.idempotency_key.empty() || !counter_.options.find_key) return refuse(error);
  auto stored = std::make_shared<std::optional<StoredKey>>();
  in_read<RawAnswer>(
      [this, stored, error](db::Tx& tx) -> Result<RawAnswer> {
        *stored = counter_.options.find_key(tx, flight_.call.caller.person, flight_.call.idempotency_key);
        if (!*stored) return Failure(error);
        if ((*stored)->body_digest != flight_.call.body_digest) return zs::refuse(errors::idempotency_key_reused);
        replayed_ = true;
        if (route_->replay) return route_->replay(tx, flight_, **stored);
        flight_.prepared.reset();
        return route_->view(tx, flight_, Subject{(*stored)->stream_id});
      },
      [this](Result<RawAnswer> raw) { raw ? answer(std::move(*raw)) : refuse(raw.error()); });
}

void Journey::add_cost(const db::Cost& cost) {
  cost_.statements += cost.statements;
  cost_.rows_written += cost.rows_written;
  cost_.rows_read += cost.rows_read;
}

void Journey::answer(RawAnswer raw) {
  http::Reply out{raw.status, std::move(raw.headers), std::move(raw.body)};
  out.headers.emplace_back("Content-Type", raw.media_type);
  if (replayed_) out.headers.emplace_back("Idempotency-Replayed", "true");
  reply(std::move(out));
}

void Journey::refuse(const Error& error) { reply(problem(error, flight_.call.language)); }

void Journey::reply(http::Reply out) {
  auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began_).count();
  log::info("request", {{"id", request_.id},
                        {"method", std::string(http::to_text(request_.method))},
                        {"route", route_->path},
                        {"status", std::to_string(out.status)},
                        {"ms", fmt::format("{:.1f}", static_cast<double>(took) / 1000)},
                        {"statements", std::to_string(cost_.statements)},
                        {"rows_written", std::to_string(cost_.rows_written)},
                        {"rows_read", std::to_string(cost_.rows_read)}});
  if (counter_.options.debug_headers) out.headers.emplace_back("X-Statements", std::to_string(cost_.statements));
  if (counter_.options.debug_headers) out.headers.emplace_back("X-Rows-Written", std::to_string(cost_.rows_written));
  // The responder must not outlive the answer: a waiting caller is told when it goes.
  if (auto responder = std::exchange(responder_, nullptr)) responder->reply(std::move(out));
}

}  // namespace zs::api
