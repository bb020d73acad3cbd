#include <api/browser_checks.h>
#include <api/dispatcher.h>
#include <api/errors.h>
#include <api/journey.h>
#include <api/openapi.h>
#include <api/problem.h>
#include <api/route_match.h>
#include <base/errors.h>

#include <future>
#include <mutex>

namespace zs::api {
namespace {

constexpr std::string_view prefix = "/api/v1";

bool under_api(std::string_view path) { return path == "/api" || path.starts_with("/api/"); }
bool is_probe(std::string_view path) { return path == "/healthz" || path == "/readyz" || path == "/api/openapi.json"; }

const ErrorKind& kind_of_broken(int status) {
  switch (status) {
    case 408:
      return errors::request_too_slow;
    case 413:
      return errors::too_large;
    case 415:
      return errors::unsupported_media_type;
    case 431:
      return errors::header_too_large;
    case 500:
      return errors::internal;
    default:
      return errors::malformed_request;
  }
}

/// What a blocking caller gets of an event stream: the events sent until the handler returned.
class CollectedStream final : public http::EventStream {
 public:
  bool send(std::string_view id, std::string_view event, std::string_view data) override {
    std::lock_guard lock(mutex_);
    text_ += "id: " + std::string(id) + "\nevent: " + std::string(event) + "\ndata: " + std::string(data) + "\n\n";
    return true;
  }
  void close() override {}
  void on_close(std::function<void()> action) override { action(); }
  std::string text() {
    std::lock_guard lock(mutex_);
    return text_;
  }

 private:
  std::mutex mutex_;
  std::string text_;
};

/// Answers a thread that waits, when the journey lets go of it.
class WaitingResponder final : public http::Responder {
 public:
  explicit WaitingResponder(std::promise<http::Reply> promise) : promise_(std::move(promise)) {}
  ~WaitingResponder() override {
    if (stream_) reply_.body = stream_->text();
    promise_.set_value(std::move(reply_));
  }
  void reply(http::Reply reply) override { reply_ = std::move(reply); }
  std::shared_ptr<http::EventStream> stream(std::vector<http::Header> headers) override {
    reply_ = {200, std::move(headers), ""};
    reply_.headers.emplace_back("Content-Type", "text/event-stream");
    stream_ = std::make_shared<CollectedStream>();
    return stream_;
  }

 private:
  std::promise<http::Reply> promise_;
  http::Reply reply_{500, {}, ""};
  std::shared_ptr<CollectedStream> stream_;
};

class DispatcherImpl final : public Dispatcher {
 public:
  DispatcherImpl(DispatcherOptions options, Routes routes, db::Database& database)
      : counter_(std::move(options), database),
        routes_(std::move(routes)),
        matcher_(routes_),
        openapi_(json::serialize(openapi(routes_, counter_.options.version))) {}

  void on_head(const http::Request& head, std::function<void(http::BodyPlan)> decide) override;
  void on_request(http::Request request, std::shared_ptr<http::Responder> responder) override;
  http::Reply on_broken(int status) override { return problem(Error(kind_of_broken(status)), Language::zh_cn); }
  http::Reply call(http::Request request, const Caller& caller) override;
  void stop() override {
    counter_.slow.stop();
    counter_.files.stop();
    counter_.making.stop();
  }
  const Routes& routes() const override { return routes_; }

 private:
  Match match(const http::Request& request) const;
  http::Reply no_route(const http::Request& request, const Match& match) const;
  http::Reply elsewhere(const http::Request& request) const;
  void probe(const http::Request& request, std::shared_ptr<http::Responder> responder);

  Counter counter_;
  Routes routes_;
  RouteMatcher matcher_;
  std::string openapi_;
};

// A persona's door exists only in the demo, on this machine, under its own name.
bool hidden(const Route& route, const http::Request& request, bool demo) {
  if (route.who != Authorisation::demo()) return false;
  return !demo || !request.loopback || !host_is_loopback(request.header("Host"));
}

Match DispatcherImpl::match(const http::Request& request) const {
  std::string_view path = request.path;
  if (!path.starts_with(prefix) || path.size() == prefix.size() || path[prefix.size()] != '/') return {};
  Match found = matcher_.find(request.method, path.substr(prefix.size()));
  if (found.route && hidden(*found.route, request, counter_.options.demo)) return {};
  return found;
}

http::Reply DispatcherImpl::no_route(const http::Request& request, const Match& found) const {
  auto language = language_of(request.header("Accept-Language"));
  if (found.allow.empty()) return problem(Error(errors::unknown_route), language);
  auto refusal = problem(Error(errors::method_not_allowed, {{"allow", found.allow}}), language);
  refusal.headers.emplace_back("Allow", found.allow);
  return refusal;
}

http::Reply DispatcherImpl::elsewhere(const http::Request& request) const {
  if (counter_.options.page) return counter_.options.page(request);
  return problem(Error(errors::unknown_route), language_of(request.header("Accept-Language")));
}

void DispatcherImpl::on_head(const http::Request& head, std::function<void(http::BodyPlan)> decide) {
  if (!under_api(head.path) || is_probe(head.path)) return decide({.limit = 0});
  auto found = match(head);
  if (!found.route) return decide({.refusal = no_route(head, found)});
  auto route = found.route;
  if (route->kind != RouteKind::upload) return decide({.limit = route->body_limit});
  // Before a large body is taken in, its sender must have passed every check that the head allows.
  auto copy = std::make_shared<http::Request>(head);
  identify(counter_, head, route->who, [this, route, copy, decide = std::move(decide)](Result<Caller> caller) {
    auto error = caller ? check_head(counter_, *route, *copy, *caller) : std::optional(caller.error());
    http::BodyPlan plan{.limit = route->body_limit, .to_file = true};
    if (error) plan.refusal = problem(*error, language_of(copy->header("Accept-Language")));
    decide(std::move(plan));
  });
}

void DispatcherImpl::probe(const http::Request& request, std::shared_ptr<http::Responder> responder) {
  auto say = [](int status, std::string text) {
    return http::Reply{status, {{"Content-Type", "application/json"}}, std::move(text)};
  };
  if (request.method != http::Method::get && request.method != http::Method::head)
    return responder->reply(no_route(request, {nullptr, {}, "GET, HEAD"}));
  if (request.path == "/api/openapi.json") return responder->reply(say(200, openapi_));
  if (request.path == "/healthz") return responder->reply(say(200, R"({"status":"ok"})"));
  auto ready = std::make_shared<bool>(false);
  auto work = [this, ready](db::Tx& tx) {
    *ready = !counter_.options.ready || counter_.options.ready(tx);
    return true;
  };
  auto after = [ready, responder, say](const db::Done& done) {
    bool good = *ready && done.completion == db::Completion::committed;
    responder->reply(good ? say(200, R"({"status":"ready"})") : say(503, R"({"status":"not_ready"})"));
  };
  if (!counter_.database.post_read(work, after)) responder->reply(say(503, R"({"status":"busy"})"));
}

void DispatcherImpl::on_request(http::Request request, std::shared_ptr<http::Responder> responder) {
  if (is_probe(request.path)) return probe(request, std::move(responder));
  if (!under_api(request.path)) return responder->reply(elsewhere(request));
  auto found = match(request);
  if (!found.route) return responder->reply(no_route(request, found));
  std::make_shared<Journey>(counter_, found.route, std::move(request), std::move(found.path), std::move(responder))
      ->from_network();
}

http::Reply DispatcherImpl::call(http::Request request, const Caller& caller) {
  auto found = match(request);
  if (!found.route) return no_route(request, found);
  std::promise<http::Reply> promise;
  auto answer = promise.get_future();
  auto responder = std::make_shared<WaitingResponder>(std::move(promise));
  std::make_shared<Journey>(counter_, found.route, std::move(request), std::move(found.path), std::move(responder))
      ->as(caller);
  return answer.get();
}

}  // namespace

std::unique_ptr<Dispatcher> Dispatcher::make(DispatcherOptions options, Routes routes, db::Database& database) {
  return std::make_unique<DispatcherImpl>(std::move(options), std::move(routes), database);
}

}  // namespace zs::api
