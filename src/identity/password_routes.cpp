// Setting one's password: the first time with a one-time code, later with the present one. Both doors count failures
// where log-in does.
#include <identity/routes.h>

#include <event/event.h>
#include <identity/errors.h>
#include <identity/log_in.h>
#include <identity/rows.h>

namespace zs::identity {

struct NewPassword {
  std::string current;
  std::string new_;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (current, new_))

struct PasswordChanged {
  std::string csrf_token;
};
BOOST_DESCRIBE_STRUCT(PasswordChanged, (), (csrf_token))

struct FirstPassword {
  std::string user_name;
  std::string code;
  std::string password;
};
BOOST_DESCRIBE_STRUCT(FirstPassword, (), (user_name, code, password))

namespace password_routes {

using http::Method;

constexpr db::Statement select_setup_code{
    "select_setup_code",
    "SELECT p.id, p.name, s.digest FROM person p JOIN setup_code s ON s.person = p.id "
    "WHERE p.user_name_folded = $1 AND p.active = 1 AND s.expires_at > $2"};

struct Change {
  bool right = true;  // of a repeated key too: it was done
  std::string hash;
  std::string secret;
};

struct Code {
  Id person = no_id;
  std::string name;
  std::string digest;
};

Error paused_error(std::int64_t seconds) {
  return Error(errors::identity_log_in_paused, {{"seconds", std::to_string(seconds)}});
}

Error at_field(const Error& error, std::string pointer) {
  return Error(errors::invalid, {}, {{std::move(pointer), error.kind, error.arguments}});
}

void record(db::Tx& tx, const api::Call& call, Service& service, Id person, event::Key key) {
  event::append(tx, as_person(call, person), service.ids().next(call.now),
                {.stream = {event::StreamKind::person, person}, .verb = "set_password", .body = {}, .key = key});
  tx.after_commit([&service, person] { service.forget_sessions(person); });
}

Result<Change> prepare_change(const Service& service, const api::Call& call, const NewPassword& in,
                              const Account& account) {
  if (auto good = check_password(in.new_, call.caller.user_name, call.caller.name, service.office()); !good)
    return Failure(at_field(good.error(), "/new"));
  if (in.new_ == in.current) return Failure(at_field(Error(errors::identity_password_same), "/new"));
  Change change{.secret = crypto::random_token()};
  change.right = crypto::verify_password(in.current, account.hash) != crypto::PasswordCheck::wrong;
  if (change.right) change.hash = crypto::hash_password(in.new_);
  return change;
}

Result<api::Subject> change_password(db::Tx& tx, const api::Call& call, Service& service, const Change& change) {
  Id person = call.caller.person;
  if (auto seconds = pause_seconds(tx, call.caller.user_name, call.peer, call.now))
    return Failure(paused_error(seconds));
  if (!change.right) {
    count_failure(tx, call, service.ids(), call.caller.user_name, person, "password_wrong");
    return api::Subject{person};
  }
  record(tx, call, service, person, event::Key::of_call);
  store_password(tx, call.now, person, change.hash);
  start_session(tx, call, service, person, change.secret);
  return api::Subject{person};
}

void add_change(api::Routes& routes, Service& service) {
  routes.write_prepared<NewPassword, Account, Change, PasswordChanged>(
      Method::post, "/session/password", api::Authorisation::signed_in(),
      "Changes my password; every session ends and a new one begins.",
      {.look = [](db::Tx& tx, const api::Call& call, const NewPassword&) -> Result<Account> {
         if (auto seconds = pause_seconds(tx, call.caller.user_name, call.peer, call.now))
           return Failure(paused_error(seconds));
         return find_account(tx, call.caller.user_name);
       },
       .prepare = [&service](const api::Call& call, const NewPassword& in,
                             const Account& account) { return prepare_change(service, call, in, account); },
       .act = [&service](db::Tx& tx, const api::Call& call, const NewPassword&,
                         Change& change) { return change_password(tx, call, service, change); },
       .view = [&service](db::Tx&, const api::Call& call, const NewPassword&, const Change& change,
                          api::Subject) -> Result<api::Answer<PasswordChanged>> {
         if (!change.right) return Failure(at_field(Error(errors::identity_password_wrong), "/current"));
         if (change.secret.empty()) return api::Answer<PasswordChanged>(PasswordChanged{call.caller.csrf_token});
         return api::Answer<PasswordChanged>(PasswordChanged{csrf_token_of(change.secret)}, 200,
                                             {cookie_header(service.options(), change.secret)});
       }});
}

Result<Change> prepare_first(const Service& service, const FirstPassword& in, const Code& code) {
  if (auto good = check_password(in.password, in.user_name, code.name, service.office()); !good)
    return Failure(at_field(good.error(), "/password"));
  Change change;
  bool same = crypto::constant_time_equal(crypto::sha256_hex(crypto::normal_code(in.code)), code.digest);
  change.right = code.person != no_id && same;
  change.hash = crypto::hash_password(in.password);
  return change;
}

Result<api::Subject> set_first(db::Tx& tx, const api::Call& call, Service& service, const FirstPassword& in,
                               Change& change) {
  if (auto seconds = pause_seconds(tx, in.user_name, call.peer, call.now)) return Failure(paused_error(seconds));
  auto row = tx.one(select_setup_code, folded_user_name(in.user_name), call.now);
  // Again inside the transaction: a code works once.
  bool same = row && crypto::constant_time_equal(crypto::sha256_hex(crypto::normal_code(in.code)), row->text(2));
  change.right = change.right && same;
  Id person = row ? row->integer(0) : no_id;
  if (!change.right) {
    count_failure(tx, call, service.ids(), in.user_name, person, "setup_code_wrong");
    return api::Subject{person};
  }
  store_password(tx, call.now, person, change.hash);
  clear_failures(tx, in.user_name, call.now);
  record(tx, call, service, person, event::Key::none);
  return api::Subject{person};
}

void add_first(api::Routes& routes, Service& service) {
  routes.write_prepared<FirstPassword, Code, Change, api::Nothing>(
      Method::post, "/session/setup", api::Authorisation::anonymous(), "Sets a password with a one-time code.",
      {.look = [](db::Tx& tx, const api::Call& call, const FirstPassword& in) -> Result<Code> {
         if (auto seconds = pause_seconds(tx, in.user_name, call.peer, call.now)) return Failure(paused_error(seconds));
         auto row = tx.one(select_setup_code, folded_user_name(in.user_name), call.now);
         return row ? Code{row->integer(0), row->text(1), row->text(2)} : Code{};
       },
       .prepare = [&service](const api::Call&, const FirstPassword& in,
                             const Code& code) { return prepare_first(service, in, code); },
       .act = [&service](db::Tx& tx, const api::Call& call, const FirstPassword& in,
                         Change& change) { return set_first(tx, call, service, in, change); },
       .view = [](db::Tx&, const api::Call&, const FirstPassword&, const Change& change,
                  api::Subject) -> Result<api::Answer<api::Nothing>> {
         if (!change.right) return refuse(errors::identity_code_invalid);
         return api::Answer<api::Nothing>(api::Nothing{});
       }},
      api::Key::none);
}

}  // namespace password_routes

void add_password_routes(api::Routes& routes, Service& service) {
  password_routes::add_change(routes, service);
  password_routes::add_first(routes, service);
}

}  // namespace zs::identity
