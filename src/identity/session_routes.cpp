// The front desk over HTTP: log in, log out, and where else one is logged in.
#include <identity/audit.h>
#include <identity/routes.h>

#include <identity/errors.h>
#include <identity/log_in.h>
#include <identity/organisation.h>
#include <identity/people.h>
#include <event/event.h>

#include <algorithm>

namespace zs::identity {

struct LogIn {
  std::string user_name;
  std::string password;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "user_name") return {.max_length = 64};
    return {.max_length = 128};
  }
};
BOOST_DESCRIBE_STRUCT(LogIn, (), (user_name, password))

struct PersonaLogIn {
  std::string user_name;
};
BOOST_DESCRIBE_STRUCT(PersonaLogIn, (), (user_name))

struct SignedIn {
  std::string csrf_token;
  bool must_change_password = false;
  std::optional<Instant> last_login_at;
  std::optional<std::string> last_login_from;
  std::int64_t failures_since = 0;
};
BOOST_DESCRIBE_STRUCT(SignedIn, (), (csrf_token, must_change_password, last_login_at, last_login_from, failures_since))

struct Persona {
  std::string user_name;
  std::string name;
  std::string unit;
  std::vector<std::string> posts;
  std::string group;  // of the log-in page
  std::string duty;
  std::string today;  // what his day looks like
};
BOOST_DESCRIBE_STRUCT(Persona, (), (user_name, name, unit, posts, group, duty, today))

struct SessionOptions {
  std::string office;
  bool demo = false;
  std::vector<Persona> personas;
};
BOOST_DESCRIBE_STRUCT(SessionOptions, (), (office, demo, personas))

struct SessionItem {
  api::IdText id;
  Instant created_at;
  Instant last_seen_at;
  std::string address;
  std::string user_agent;
  bool current = false;
};
BOOST_DESCRIBE_STRUCT(SessionItem, (), (id, created_at, last_seen_at, address, user_agent, current))

struct SessionId {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(SessionId, (), (id))

namespace session_routes {

using http::Method;

constexpr db::Statement select_sessions{
    "select_sessions",
    "SELECT id, created_at, last_seen_at, address, user_agent FROM session WHERE person = $1 AND expires_at > $2 "
    "AND last_seen_at > $3 ORDER BY last_seen_at DESC, id DESC"};
constexpr db::Statement delete_session{"delete_session", "DELETE FROM session WHERE id = $1 AND person = $2"};

/// How a log-in went: filled on the slow thread and in the transaction, read by the answer.
struct Attempt {
  enum class Outcome { signed_in, failed, paused };
  Outcome outcome = Outcome::signed_in;
  Account account;
  crypto::PasswordCheck check = crypto::PasswordCheck::wrong;
  std::string secret;
  std::string renewed_hash;
  std::int64_t seconds = 0;
};

Error paused(std::int64_t seconds) {
  return Error(errors::identity_log_in_paused, {{"seconds", std::to_string(seconds)}});
}

/// Argon2id happens here: for a name nobody has as long as for one somebody has.
Attempt try_password(const Account& account, const std::string& password) {
  Attempt attempt{.account = account};
  attempt.check = crypto::verify_password(password, account.person == no_id ? crypto::decoy_hash() : account.hash);
  if (account.person == no_id) attempt.check = crypto::PasswordCheck::wrong;
  if (attempt.check == crypto::PasswordCheck::outdated) attempt.renewed_hash = crypto::hash_password(password);
  attempt.secret = crypto::random_token();
  return attempt;
}

constexpr db::Statement update_renewed_hash{"update_renewed_hash",
                                            "UPDATE credential SET password_hash = $2 WHERE person = $1"};

Result<api::Subject> enter(db::Tx& tx, const api::Call& call, Service& service, const LogIn& in, Attempt& attempt) {
  // Again inside the transaction: guesses that were hashed at the same time do not all count as the first.
  attempt.seconds = pause_seconds(tx, in.user_name, call.peer, call.now);
  Id person = attempt.account.person;
  auto present = find_account(tx, in.user_name);
  bool unchanged = present.person == person && present.hash == attempt.account.hash;
  attempt.outcome = attempt.seconds > 0 ? Attempt::Outcome::paused : Attempt::Outcome::signed_in;
  if (attempt.seconds > 0) return api::Subject{person};
  if (attempt.check == crypto::PasswordCheck::wrong || !unchanged) {
    attempt.outcome = Attempt::Outcome::failed;
    count_failure(tx, call, service.ids(), in.user_name, present.person, "log_in_failed");
    return api::Subject{person};
  }
  clear_failures(tx, in.user_name, call.now);
  if (!attempt.renewed_hash.empty()) tx.execute(update_renewed_hash, person, attempt.renewed_hash);
  start_session(tx, call, service, person, attempt.secret);
  return api::Subject{person};
}

api::Answer<SignedIn> welcome(const Service& service, const Attempt& attempt) {
  const auto& account = attempt.account;
  SignedIn signed_in{.csrf_token = csrf_token_of(attempt.secret),
                     .must_change_password = account.must_change,
                     .last_login_at = account.last_log_in_at,
                     .failures_since = account.failures_since};
  if (account.last_log_in_at) signed_in.last_login_from = account.last_log_in_from;
  return {std::move(signed_in), 200, {cookie_header(service.options(), attempt.secret)}};
}

void add_log_in(api::Routes& routes, Service& service) {
  routes.write_prepared<LogIn, Account, Attempt, SignedIn>(
      Method::post, "/session", api::Authorisation::anonymous(), "Logs in; the answer sets the cookie.",
      {.look = [](db::Tx& tx, const api::Call& call, const LogIn& in) -> Result<Account> {
         if (auto seconds = pause_seconds(tx, in.user_name, call.peer, call.now)) return Failure(paused(seconds));
         return find_account(tx, in.user_name);
       },
       .prepare = [](const api::Call&, const LogIn& in, const Account& account) -> Result<Attempt> {
         return try_password(account, in.password);
       },
       .act = [&service](db::Tx& tx, const api::Call& call, const LogIn& in,
                         Attempt& attempt) { return enter(tx, call, service, in, attempt); },
       .view = [&service](db::Tx&, const api::Call&, const LogIn&, const Attempt& attempt,
                          api::Subject) -> Result<api::Answer<SignedIn>> {
         if (attempt.outcome == Attempt::Outcome::paused) return Failure(paused(attempt.seconds));
         if (attempt.outcome == Attempt::Outcome::failed) return refuse(errors::identity_log_in_failed);
         return welcome(service, attempt);
       }},
      api::Key::none);
}

std::string text_in(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value && value->is_string() ? std::string(std::string_view(value->get_string())) : std::string();
}

/// The demo's personas and what each does: the setting "personas". They need no password of their own.
std::vector<Persona> personas(db::Tx& tx, const Directory& directory) {
  std::vector<Persona> list;
  auto told = parse_json(setting(tx, "personas").value_or("[]"));
  if (!told || !told->is_array()) return list;
  for (const auto& entry : told->get_array()) {
    if (!entry.is_object()) continue;
    const auto& card = entry.get_object();
    const auto* person = directory.person_by_user_name(text_in(card, "user_name"));
    if (!person) continue;
    Persona persona{.user_name = person->user_name,
                    .name = person->name,
                    .group = text_in(card, "group"),
                    .duty = text_in(card, "duty"),
                    .today = text_in(card, "today")};
    for (const auto& post : posts_of(directory, *person)) {
      if (post.main) persona.unit = post.unit.name;
      persona.posts.push_back(post.title);
    }
    list.push_back(std::move(persona));
  }
  return list;
}

bool is_persona(db::Tx& tx, const Directory& directory, std::string_view user_name) {
  return std::ranges::any_of(personas(tx, directory), [&](const Persona& p) { return p.user_name == user_name; });
}

bool from_this_machine(const api::Call& call) { return call.peer.starts_with("127.") || call.peer == "::1"; }

void add_persona_log_in(api::Routes& routes, Service& service) {
  routes.write_prepared<PersonaLogIn, Account, Attempt, SignedIn>(
      Method::post, "/session/persona", api::Authorisation::demo(), "Logs in as one of the demo's personas.",
      {.look = [&service](db::Tx& tx, const api::Call& call, const PersonaLogIn& in) -> Result<Account> {
         if (!service.demo() || !from_this_machine(call)) return refuse(errors::not_found);
         auto directory = service.directory();
         auto* person = directory->person_by_user_name(in.user_name);
         if (!is_persona(tx, *directory, in.user_name) || !person->active) return refuse(errors::not_found);
         auto account = find_account(tx, in.user_name);
         account.person = person->id;
         return account;
       },
       .prepare = [](const api::Call&, const PersonaLogIn&, const Account& account) -> Result<Attempt> {
         return Attempt{.account = account, .secret = crypto::random_token()};
       },
       .act = [&service](db::Tx& tx, const api::Call& call, const PersonaLogIn&,
                         Attempt& attempt) -> Result<api::Subject> {
         start_session(tx, call, service, attempt.account.person, attempt.secret);
         return api::Subject{attempt.account.person};
       },
       .view = [&service](db::Tx&, const api::Call&, const PersonaLogIn&, const Attempt& attempt,
                          api::Subject) -> Result<api::Answer<SignedIn>> { return welcome(service, attempt); }},
      api::Key::none);
}

void end_session(db::Tx& tx, const api::Call& call, Service& service, Id session, event::Key key) {
  event::append(tx, call, service.ids().next(call.now),
                {.stream = {event::StreamKind::log_in, call.caller.person},
                 .verb = "log_out",
                 .body = {{"session", to_text(session)}},
                 .key = key});
  tx.after_commit([&service, person = call.caller.person] { service.forget_sessions(person); });
}

void add_log_out(api::Routes& routes, Service& service) {
  routes.write<api::Nothing, api::Nothing>(
      Method::delete_, "/session", api::Authorisation::signed_in(), "Logs out.",
      [&service](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Subject> {
        if (tx.execute(delete_session, call.caller.session, call.caller.person) > 0)
          end_session(tx, call, service, call.caller.session, event::Key::none);
        return api::Subject{call.caller.person};
      },
      [&service](db::Tx&, const api::Call&, const api::Nothing&, api::Subject) -> Result<api::Answer<api::Nothing>> {
        return api::Answer<api::Nothing>(
            api::Nothing{}, 200, {no_cookie_header(service.options()), {"Clear-Site-Data", "\"cache\", \"storage\""}});
      },
      api::Key::none);
}

void add_session_list(api::Routes& routes, Service& service) {
  routes.read<api::Nothing, api::List<SessionItem>>(
      "/sessions", api::Authorisation::signed_in(), "Where I am logged in.",
      [&service](db::Tx& tx, const api::Call& call,
                 const api::Nothing&) -> Result<api::Answer<api::List<SessionItem>>> {
        api::List<SessionItem> list;
        for (const auto& r : tx.query(select_sessions, call.caller.person, call.now, call.now - service.options().idle))
          list.items.push_back(
              {r.integer(0), r.moment(1), r.moment(2), r.text(3), r.text(4), r.integer(0) == call.caller.session});
        return api::Answer<api::List<SessionItem>>(std::move(list));
      });
  routes.write<SessionId, api::Nothing>(
      Method::delete_, "/sessions/{id}", api::Authorisation::signed_in(), "Ends one of my sessions.",
      [&service](db::Tx& tx, const api::Call& call, const SessionId& in) -> Result<api::Subject> {
        if (tx.execute(delete_session, Id{in.id}, call.caller.person) == 0) return refuse(errors::not_found);
        end_session(tx, call, service, in.id, event::Key::of_call);
        return api::Subject{call.caller.person};
      },
      [](db::Tx&, const api::Call&, const SessionId&, api::Subject) -> Result<api::Answer<api::Nothing>> {
        return api::Answer<api::Nothing>(api::Nothing{});
      });
}

}  // namespace session_routes

void add_session_routes(api::Routes& routes, Service& service) {
  routes.read<api::Nothing, SessionOptions>(
      "/session/options", api::Authorisation::anonymous(), "What the log-in page needs to know.",
      [&service](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<SessionOptions>> {
        SessionOptions options{.office = service.office(), .demo = service.demo()};
        if (options.demo && session_routes::from_this_machine(call))
          options.personas = session_routes::personas(tx, *service.directory());
        return api::Answer<SessionOptions>(std::move(options));
      });
  session_routes::add_log_in(routes, service);
  session_routes::add_persona_log_in(routes, service);
  session_routes::add_log_out(routes, service);
  session_routes::add_session_list(routes, service);
}

void add_routes(api::Routes& routes, Service& service) {
  add_session_routes(routes, service);
  add_password_routes(routes, service);
  add_own_choice_routes(routes);
  add_people_routes(routes, service);
  add_administer_routes(routes, service);
  add_rights_routes(routes, service);
  add_audit_routes(routes, service);
}

}  // namespace zs::identity
