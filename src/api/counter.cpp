#include <api/browser_checks.h>
#include <api/counter.h>
#include <api/errors.h>
#include <base/errors.h>
#include <base/log.h>

namespace zs::api {
namespace {

std::optional<Error> check_rate(Counter& counter, const Route& route, const http::Request& request,
                                const Caller& caller) {
  const auto& rates = counter.options.rates;
  bool upload = route.kind == RouteKind::upload, reads = route.method == http::Method::get;
  const auto& limit = upload ? rates.upload : reads ? rates.read : rates.write;
  auto who = caller.anonymous() ? request.peer : to_text(caller.person);
  auto name = upload ? "upload" : reads ? "read" : "write";
  if (counter.rates.admit(limit, name, who, std::chrono::steady_clock::now())) return std::nullopt;
  return Error(errors::too_many_requests);
}

Error database_error(const db::Done& done) {
  try {
    if (done.failure) std::rethrow_exception(done.failure);
  } catch (const std::exception& failure) {
    log::error("identification_failed", {{"reason", failure.what()}});
  }
  return Error(errors::internal);
}

}  // namespace

void identify(Counter& counter, const http::Request& request, Authorisation who, Identified then) {
  const auto& by = counter.options.identify;
  if (auto known = by.remembered ? by.remembered(request, who) : std::nullopt) return then(std::move(*known));
  if (!by.looked_up) return then(Caller{});
  auto found = std::make_shared<std::optional<Result<Caller>>>();
  auto copy = std::make_shared<http::Request>(request);
  copy->body.clear();
  auto work = [&counter, copy, who, found](db::Tx& tx) {
    found->emplace(counter.options.identify.looked_up(tx, *copy, who));
    return true;
  };
  auto after = [found, then](const db::Done& done) {
    if (done.completion != db::Completion::committed || !*found) return then(Failure(database_error(done)));
    then(std::move(**found));
  };
  if (!counter.database.post_read(work, after)) then(refuse(errors::busy));
}

std::optional<Error> check_authorisation(const Route& route, const Caller& caller) {
  if (route.who == Authorisation::anonymous() || route.who == Authorisation::demo()) return std::nullopt;
  if (caller.anonymous()) return Error(errors::not_signed_in);
  auto needs = [&](Authorisation who, Administrator which) {
    return route.who == who && caller.administrator != which;
  };
  if (needs(Authorisation::system_administrator(), Administrator::system) ||
      needs(Authorisation::security_administrator(), Administrator::security) ||
      needs(Authorisation::audit_administrator(), Administrator::audit))
    return Error(errors::forbidden);
  return std::nullopt;
}

std::optional<Error> check_key(const Route& route, const http::Request& request) {
  if (route.key == Key::none || valid_idempotency_key(request.header("Idempotency-Key"))) return std::nullopt;
  return Error(errors::idempotency_key_missing);
}

std::optional<Error> check_head(Counter& counter, const Route& route, const http::Request& request,
                                const Caller& caller) {
  if (auto error = check_authorisation(route, caller)) return error;
  if (auto error = check_rate(counter, route, request, caller)) return error;
  if (auto error = check_browser(route, request, caller, counter.options.public_origin)) return error;
  if (auto error = check_media_type(route, request)) return error;
  return check_key(route, request);
}

}  // namespace zs::api
