#pragma once
// A person at his desk, acting through the counter below log-in: the way the demo office's past was made and stories
// are played. Real commands, real rules, a clock that is set by hand.

#include <app/office.h>
#include <base/json.h>

#include <atomic>
#include <memory>
#include <string>

namespace zs::app {

/// A clock that stands until it is moved.
class ManualClock {
 public:
  explicit ManualClock(Instant at) : at_(std::make_shared<std::atomic<std::int64_t>>(to_millis(at))) {}
  Clock clock() const {
    return [at = at_] { return from_millis(at->load()); };
  }
  Instant now() const { return from_millis(at_->load()); }
  void set(Instant at) { at_->store(to_millis(at)); }

 private:
  std::shared_ptr<std::atomic<std::int64_t>> at_;
};

struct Heard {
  int status = 0;
  json::value body;  // null when there was none
  std::string text;  // as sent
  std::vector<http::Header> headers;
  bool ok() const { return status >= 200 && status < 300; }
};

class Desk {
 public:
  /// `post` no_id: the person's main post.
  Desk(Office& office, Id person, Id post = no_id);
  /// Nobody: an anonymous caller.
  explicit Desk(Office& office) : office_(&office) {}

  const api::Caller& caller() const { return caller_; }
  /// The same desk with a browser set to a language: "en", "zh-TW".
  Desk reading(std::string language) const {
    auto same = *this;
    same.language_ = std::move(language);
    return same;
  }
  /// `path` below /api/v1, with query.
  Heard get(std::string_view path) const;
  /// `key` empty: a new Idempotency-Key.
  Heard send(http::Method method, std::string_view path, const json::value& body, std::string key = {}) const;
  Heard post(std::string_view path, const json::value& body) const { return send(http::Method::post, path, body); }
  /// What is imported as it stands: a table, a notice.
  Heard send_text(std::string_view path, std::string text) const;
  /// `key` empty: a new Idempotency-Key.
  Heard send_bytes(std::string_view path, std::string_view contents, std::string key = {}) const;
  Heard send_file(const std::string& name, std::string_view contents, std::string key = {}) const;
  /// The id of the uploaded file. Throws std::runtime_error with the refusal.
  std::string upload(const std::string& name, std::string_view contents) const;

 private:
  Heard call(http::Request request) const;
  Heard send_body(http::Method method, std::string_view path, std::string_view type, std::string body,
                  std::string key) const;
  /// Never chance: a demo made again is the same.
  std::string new_key() const;
  Office* office_;
  api::Caller caller_;
  std::string language_;
};

/// Caller of a person as identity would fill it, without a session.
api::Caller caller_for(const identity::Directory& directory, Id person, Id post = no_id);

}  // namespace zs::app
