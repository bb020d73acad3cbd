#pragma once
// Log-in behind one counter of failures; internal to this folder.

#include <api/caller.h>
#include <crypto/crypto.h>
#include <db/db.h>
#include <identity/organisation.h>
#include <identity/service.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::identity {

/// What is stored of an account. `person` is no_id for a name nobody has, a disabled person or one without a password:
/// outside they are all the same.
struct Account {
  Id person = no_id;
  std::string hash;
  bool must_change = false;
  std::optional<Instant> last_log_in_at;
  std::string last_log_in_from;
  std::int64_t failures_since = 0;
};
Account find_account(db::Tx& tx, std::string_view user_name);

/// Seconds this account and address still have to wait; 0: none. Account: after 5 failures one minute, doubling to 15;
/// address: 30 failures in 10 minutes; over all: more than 100 a minute stop addresses that failed before.
std::int64_t pause_seconds(db::Tx& tx, std::string_view user_name, std::string_view peer, Instant now);
void count_failure(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view user_name, Id person,
                   std::string_view what);
void clear_failures(db::Tx& tx, std::string_view user_name, Instant now);
/// Under which name an account is counted.
std::string account_subject(std::string_view user_name);

/// A new badge: the oldest beyond the permitted number end. Returns the session's id.
Id start_session(db::Tx& tx, const api::Call& call, Service& service, Id person, std::string_view secret);

/// Stores a hash and ends sessions, tokens and codes of the person.
void store_password(db::Tx& tx, Instant now, Id person, const std::string& hash);

/// How long a one-time code can be used.
inline constexpr std::chrono::hours setup_code_life{24};
struct SetupCode {
  Id person = no_id;
  std::string code;
  Because why = {};
};
/// Keeps a new code, in place of one before.
void store_setup_code(db::Tx& tx, const api::Call& call, Service& service, const SetupCode& fresh);

/// The call as made by this person, for events written while nobody is signed in yet.
api::Call as_person(const api::Call& call, Id person);

}  // namespace zs::identity
