#pragma once
// What all requests share: the dispatcher's options, queues and rates.

#include <api/dispatcher.h>
#include <api/rates.h>
#include <api/slow_queue.h>

#include <functional>
#include <optional>

namespace zs::api {

struct Counter {
  static constexpr std::size_t makers = 2;  // of what takes seconds: one hostile file leaves a thread to all others

  DispatcherOptions options;
  db::Database& database;
  Rates rates;
  SlowQueue slow;
  SlowQueue files;
  SlowQueue making;

  Counter(DispatcherOptions o, db::Database& d)
      : options(std::move(o)),
        database(d),
        slow(options.slow_queue),
        files(options.file_queue),
        making(options.slow_queue, makers) {}
};

using Identified = std::function<void(Result<Caller>)>;

/// Who calls: from memory, else in a reading transaction. `then` is called once, here or on a database thread.
void identify(Counter& counter, const http::Request& request, Authorisation who, Identified then);

/// What the head alone allows to refuse: authorisation, rate, browser marks, Idempotency-Key, media type.
std::optional<Error> check_head(Counter& counter, const Route& route, const http::Request& request,
                                const Caller& caller);

/// Whether this person may call this route at all. Errors: not_signed_in, forbidden.
std::optional<Error> check_authorisation(const Route& route, const Caller& caller);

/// A write's Idempotency-Key. Errors: idempotency_key_missing.
std::optional<Error> check_key(const Route& route, const http::Request& request);

}  // namespace zs::api
