#pragma once
// What Service keeps in memory; internal to this folder.

#include <identity/identity.h>

#include <atomic>
#include <mutex>
#include <unordered_map>

namespace zs::identity {

/// A badge as the front desk remembers it. `checked_at` is when the database last said so.
struct Badge {
  Id id;
  Id person;
  bool bearer;
  bool may_write;
  bool must_change;
  Instant last_seen_at;
  Instant expires_at;
  Instant checked_at;
};

struct Service::Impl {
  db::Database& database;
  IdSource& ids;
  Clock clock;
  Options options;
  std::vector<PermissionLine> lines;
  InUse in_use;

  mutable std::mutex mutex;
  Snapshot directory;
  std::string office;
  bool demo = false;
  std::unordered_map<std::string, Badge> badges;  // by digest of the secret
  std::uint64_t forgotten = 0;                    // counts drops: a badge read before one is not kept after it

  Snapshot current() const;
  void replace(Snapshot next, std::string office_name, bool is_demo);
  void forget(Id person);
};

/// The secret a request shows: a cookie's or a bearer token's. Empty: none.
struct Shown {
  std::string secret;
  bool bearer = false;
};
Shown shown_secret(const http::Request& request, const Options& options);

/// "__Host-zhongshu" or "zhongshu".
std::string_view cookie_name(const Options& options);
http::Header cookie_header(const Options& options, std::string_view secret);
http::Header no_cookie_header(const Options& options);
/// Whether badges are accepted over this connection: https, loopback, or allowed by option.
bool connection_allowed(const http::Request& request, const Options& options);

std::string csrf_token_of(std::string_view secret);

}  // namespace zs::identity
