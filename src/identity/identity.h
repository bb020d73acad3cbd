#pragma once
// The front desk: who are you, as what do you act, and is your badge still good. Log-in with throttling in one place,
// sessions, API tokens, one-time set-up codes; and the current snapshot of the directory.
//
// Guarantees: no secret is stored (only SHA-256 of tokens and codes, Argon2id of passwords); refusals for unknown
// users, wrong passwords and disabled accounts are equal in text and work; whoever is disabled, or changes his
// password, loses every session in the commit that says so; nodes that share a PostgreSQL follow within 5 seconds. It
// does not decide what a person may do with a matter: see access.h.

#include <api/api.h>
#include <api/caller.h>
#include <base/error.h>
#include <base/id.h>
#include <base/time.h>
#include <db/db.h>
#include <http/http.h>
#include <identity/access.h>
#include <identity/directory.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::identity {

/// How the installation is reached and how long a badge is good.
struct Options {
  bool https = false;          // the public address is https: cookie `__Host-zhongshu`, Secure
  bool insecure_http = false;  // plain http allowed beyond loopback
  std::chrono::minutes idle{30};
  std::chrono::hours absolute{12};
  int sessions_per_person = 3;
};

class Service {
 public:
  /// Loads the directory. Throws db::Failure when the schema is missing.
  Service(db::Database& database, IdSource& ids, Clock clock, Options options);
  ~Service();

  db::Database& database() const;
  IdSource& ids() const;
  Clock clock() const;
  const Options& options() const;

  /// The newest snapshot this node knows; never null; no I/O. For nodes on PostgreSQL at most 5 s old while requests
  /// come.
  Snapshot directory() const;
  /// The snapshot as this transaction sees it: reloaded when the transaction itself changed the office.
  Snapshot directory(db::Tx& tx) const;

  /// The permission lines of all modules; set once at start, before `publish`.
  void set_permissions(std::vector<PermissionLine> lines);
  std::span<const PermissionLine> permissions() const;

  /// Asked before a post is taken back as if it had never been: whether anything lies on its desk. Set once at start.
  using InUse = std::function<bool(db::Tx&, Id person, Id post)>;
  void set_in_use(InUse in_use);
  bool in_use(db::Tx& tx, Id person, Id post) const;

  /// Last step of a transaction that changed units, people, posts or roles: new version, grants rebuilt, caches dropped
  /// by the commit. Also run once at start, when permission lines may have changed: then it writes only differences.
  void publish(db::Tx& tx);
  /// Brings the grants up to the lines given to set_permissions; no new version when nothing differs.
  void settle_grants(db::Tx& tx);

  /// Follows what another node published: one statement, and the directory again when the version is newer.
  void refresh(db::Tx& tx);

  /// Mark of a demo installation and name of the office, as last published.
  bool demo() const;
  std::string office() const;

  /// Who calls, from cookie or bearer token, if that can be said without the database. nullopt: ask `identify`. Nobody
  /// (no badge, or one that is not or no longer good) is the anonymous Caller. The header X-Post names the post to act
  /// as. Errors: identity_not_your_post, identity_token_read_only, identity_password_must_change, identity_plain_http.
  std::optional<Result<api::Caller>> identify_cached(const http::Request& request);
  /// The same in a reading transaction; fills the cache. On PostgreSQL a cached badge is asked for again every 5 s.
  Result<api::Caller> identify(db::Tx& tx, const http::Request& request);

  /// Forgets cached sessions of a person, or all.
  void forget_sessions(Id person);
  void forget_all();

  struct Impl;
  Impl& impl() const { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

/// A new one-time code (24 h, once) with which the person sets his password himself; earlier codes of his end. Who has
/// a password already can from now on do nothing with it, or with a session opened by it, but change it: whoever asked
/// for the code no longer trusts it. Shown once, never stored. Errors: identity_unknown_person.
Result<std::string> create_setup_code(db::Tx& tx, const api::Call& call, Service& service, std::string_view user_name);

/// A password set by program: only for the demo office's generated ones. `hash` comes from crypto::hash_password,
/// made outside the transaction. Errors: identity_unknown_person.
Result<void> set_password_hash(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view user_name,
                               const std::string& hash);

enum class TokenScope { read, write };
struct NewToken {
  std::string user_name;
  std::string label;
  TokenScope scope = TokenScope::read;
  int days = 90;  // 1 to 365
};
/// An API token "zst_…" of a person; shown once. Errors: identity_unknown_person, out_of_range.
Result<std::string> create_token(db::Tx& tx, const api::Call& call, IdSource& ids, const NewToken& token);
/// Ends a token by the id `create_token` logged. Errors: not_found.
Result<void> revoke_token(db::Tx& tx, const api::Call& call, IdSource& ids, Id token);

/// What is wrong with a password someone chose: at least 12 characters, at most 128 bytes, not the user name, not a
/// well-known one. Errors: identity_password_too_short, _too_long, _like_user_name, _common.
Result<void> check_password(std::string_view password, std::string_view user_name, std::string_view name,
                            std::string_view office);

/// A session for tests and tools that act below log-in. Returns the cookie's value.
std::string open_session(db::Tx& tx, const api::Call& call, Service& service, Id person);

/// A call of the system itself, for tools and start-up: no person.
api::Call system_call(Instant now);

/// Everything of sessions, people, units and the import; not /me, which `matter` composes with me_part().
void add_routes(api::Routes& routes, Service& service);

}  // namespace zs::identity
