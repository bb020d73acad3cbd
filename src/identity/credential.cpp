// Passwords, set-up codes, sessions and tokens as rows.
#include <identity/log_in.h>

#include <base/log.h>
#include <base/text.h>
#include <event/event.h>
#include <identity/changing.h>
#include <identity/errors.h>
#include <identity/rows.h>

#include <algorithm>
#include <array>

namespace zs::identity {

namespace credential {

constexpr std::size_t shortest_password_characters = 12;
constexpr std::size_t longest_password_bytes = 128;

constexpr db::Statement select_account{
    "select_account",
    "SELECT p.id, c.password_hash, c.must_change, c.last_log_in_at, c.last_log_in_from, c.failures_since FROM person p "
    "JOIN credential c ON c.person = p.id WHERE p.user_name_folded = $1 AND p.active = 1"};
constexpr db::Statement select_person_id{"select_person_id", "SELECT id FROM person WHERE user_name_folded = $1"};
constexpr db::Statement upsert_credential{
    "upsert_credential",
    "INSERT INTO credential (person, password_hash, must_change, changed_at, last_log_in_from, failures_since) "
    "VALUES ($1, $2, 0, $3, '', 0) ON CONFLICT (person) DO UPDATE SET password_hash = excluded.password_hash, "
    "must_change = 0, changed_at = excluded.changed_at"};
constexpr db::Statement update_must_change{"update_must_change",
                                           "UPDATE credential SET must_change = 1 WHERE person = $1"};
constexpr db::Statement update_last_log_in{
    "update_last_log_in",
    "UPDATE credential SET last_log_in_at = $2, last_log_in_from = $3, failures_since = 0 WHERE person = $1"};
constexpr db::Statement insert_session{
    "insert_session",
    "INSERT INTO session (id, person, digest, created_at, last_seen_at, expires_at, address, user_agent) "
    "VALUES ($1, $2, $3, $4, $4, $5, $6, $7)"};
constexpr db::Statement delete_old_sessions{"delete_old_sessions",
                                            "DELETE FROM session WHERE person = $1 AND (expires_at <= $2 OR "
                                            "last_seen_at <= $3 OR id IN (SELECT id FROM session "
                                            "WHERE person = $1 AND expires_at > $2 AND last_seen_at > $3 ORDER BY "
                                            "last_seen_at DESC, id DESC LIMIT 1000 OFFSET $4))"};
constexpr db::Statement delete_sessions_of_person{"delete_sessions_of_person", "DELETE FROM session WHERE person = $1"};
constexpr db::Statement update_tokens_ended{
    "update_tokens_ended", "UPDATE api_token SET ended_at = $2 WHERE person = $1 AND ended_at IS NULL"};
constexpr db::Statement upsert_setup_code{
    "upsert_setup_code",
    "INSERT INTO setup_code (person, digest, expires_at) VALUES ($1, $2, $3) ON CONFLICT (person) DO UPDATE SET "
    "digest = excluded.digest, expires_at = excluded.expires_at"};
constexpr db::Statement delete_setup_code{"delete_setup_code", "DELETE FROM setup_code WHERE person = $1"};
constexpr db::Statement insert_token{"insert_token",
                                     "INSERT INTO api_token (id, person, label, digest, may_write, created_at, "
                                     "expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"};
constexpr db::Statement update_token_ended{
    "update_token_ended", "UPDATE api_token SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING person"};

/// What people choose when twelve characters are asked for.
constexpr std::array<std::string_view, 20> common_passwords{
    "123456789012",   "1234567890123", "12345678901234", "qwertyuiop12", "qwertyuiop123",
    "password1234",   "password12345", "passw0rd1234",   "iloveyou1234", "administrator",
    "administrator1", "abcdefghijkl",  "abcdefg12345",   "1q2w3e4r5t6y", "1qaz2wsx3edc",
    "qazwsxedcrfv",   "woaini1314520", "a12345678910",   "abcd12345678", "letmein12345"};

std::string lower(std::string_view text) {
  std::string out = fold_width(text);
  std::ranges::transform(out, out.begin(), [](unsigned char c) {
    return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
  });
  return out;
}

bool contains_word(std::string_view password, std::string_view word, std::size_t shortest) {
  return count_characters(word) >= shortest && password.find(lower(word)) != std::string_view::npos;
}

bool monotonous(std::string_view text) {
  std::array<bool, 256> seen{};
  for (unsigned char c : text) seen[c] = true;
  return std::ranges::count(seen, true) < 4;
}

Result<Id> person_named(db::Tx& tx, std::string_view user_name) {
  auto row = tx.one(select_person_id, folded_user_name(user_name));
  if (!row) return refuse(errors::identity_unknown_person, {{"user_name", std::string(user_name)}});
  return row->integer(0);
}

void record(db::Tx& tx, const api::Call& call, IdSource& ids, Id person, std::string_view verb, json::object body) {
  event::append(tx, call, ids.next(call.now),
                {.stream = {event::StreamKind::person, person},
                 .verb = std::string(verb),
                 .body = std::move(body),
                 .key = event::Key::none});
}

}  // namespace credential

Account find_account(db::Tx& tx, std::string_view user_name) {
  auto row = tx.one(credential::select_account, folded_user_name(user_name));
  if (!row) return {};
  return {row->integer(0), row->text(1), row->boolean(2), row->optional_moment(3), row->text(4), row->integer(5)};
}

api::Call as_person(const api::Call& call, Id person) {
  api::Call own = call;
  own.caller.person = person;
  return own;
}

Id start_session(db::Tx& tx, const api::Call& call, Service& service, Id person, std::string_view secret) {
  const auto& options = service.options();
  Id id = service.ids().next(call.now);
  tx.execute(credential::update_last_log_in, person, call.now, call.peer);
  tx.execute(credential::delete_old_sessions, person, call.now, call.now - options.idle,
             options.sessions_per_person - 1);
  tx.execute(credential::insert_session, id, person, crypto::sha256_hex(secret), call.now, call.now + options.absolute,
             call.peer, call.user_agent.substr(0, 200));
  event::append(tx, as_person(call, person), service.ids().next(call.now),
                {.stream = {event::StreamKind::log_in, person},
                 .verb = "log_in",
                 .body = {{"session", to_text(id)}, {"address", call.peer}},
                 .key = event::Key::none});
  tx.after_commit([&service, person] { service.forget_sessions(person); });
  return id;
}

std::string open_session(db::Tx& tx, const api::Call& call, Service& service, Id person) {
  auto secret = crypto::random_token();
  start_session(tx, call, service, person, secret);
  return secret;
}

void store_password(db::Tx& tx, Instant now, Id person, const std::string& hash) {
  tx.execute(credential::upsert_credential, person, hash, now);
  tx.execute(credential::delete_setup_code, person);
  end_badges(tx, now, person);
}

void end_badges(db::Tx& tx, Instant now, Id person) {
  tx.execute(credential::delete_sessions_of_person, person);
  tx.execute(credential::update_tokens_ended, person, now);
}

Result<void> check_password(std::string_view password, std::string_view user_name, std::string_view name,
                            std::string_view office) {
  if (count_characters(password) < credential::shortest_password_characters)
    return refuse(errors::identity_password_too_short,
                  {{"min", std::to_string(credential::shortest_password_characters)}});
  if (password.size() > credential::longest_password_bytes)
    return refuse(errors::identity_password_too_long, {{"max", std::to_string(credential::longest_password_bytes)}});
  auto folded = credential::lower(password);
  if (credential::contains_word(folded, user_name, 3) || credential::contains_word(folded, name, 2) ||
      credential::contains_word(folded, office, 2))
    return refuse(errors::identity_password_like_user_name);
  if (std::ranges::find(credential::common_passwords, folded) != credential::common_passwords.end() ||
      credential::monotonous(folded))
    return refuse(errors::identity_password_common);
  return {};
}

Result<std::string> create_setup_code(db::Tx& tx, const api::Call& call, Service& service, std::string_view user_name) {
  auto person = credential::person_named(tx, user_name);
  if (!person) return Failure(person.error());
  auto code = crypto::random_code();
  store_setup_code(tx, call, service, {*person, code});
  return code;
}

void store_setup_code(db::Tx& tx, const api::Call& call, Service& service, const SetupCode& fresh) {
  const Id person = fresh.person;
  tx.execute(credential::upsert_setup_code, person, crypto::sha256_hex(fresh.code), call.now + setup_code_life);
  tx.execute(credential::update_must_change, person);
  record(tx, call, service.ids(),
         change_event({event::StreamKind::person, person}, "create_setup_code", {}, fresh.why));
  tx.after_commit([&service, person] { service.forget_sessions(person); });
}

Result<void> set_password_hash(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view user_name,
                               const std::string& hash) {
  auto person = credential::person_named(tx, user_name);
  if (!person) return Failure(person.error());
  store_password(tx, call.now, *person, hash);
  credential::record(tx, call, ids, *person, "set_password", {});
  return {};
}

Result<std::string> create_token(db::Tx& tx, const api::Call& call, IdSource& ids, const NewToken& token) {
  if (token.days < 1 || token.days > 365) return refuse(errors::out_of_range, {{"min", "1"}, {"max", "365"}});
  auto person = credential::person_named(tx, token.user_name);
  if (!person) return Failure(person.error());
  auto secret = "zst_" + crypto::random_token();
  Id id = ids.next(call.now);
  tx.execute(credential::insert_token, id, *person, token.label, crypto::sha256_hex(secret),
             token.scope == TokenScope::write, call.now, call.now + std::chrono::hours(24) * token.days);
  credential::record(tx, call, ids, *person, "create_token",
                     {{"token", to_text(id)},
                      {"label", token.label},
                      {"write", token.scope == TokenScope::write},
                      {"days", token.days}});
  log::info("token_created", {{"token", to_text(id)}, {"person", to_text(*person)}});
  return secret;
}

Result<void> revoke_token(db::Tx& tx, const api::Call& call, IdSource& ids, Id token) {
  auto row = tx.one(credential::update_token_ended, token, call.now);
  if (!row) return refuse(errors::not_found);
  credential::record(tx, call, ids, row->integer(0), "revoke_token", {{"token", to_text(token)}});
  return {};
}

}  // namespace zs::identity
