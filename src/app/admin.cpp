#include <app/admin.h>
#include <app/json_text.h>
#include <identity/organisation.h>
#include <matter/migration.h>
#include <matter/search_text.h>

namespace zs::app {
namespace {

constexpr db::Statement count_people{"count_people", "SELECT count(*) FROM person"};

json::object refused(const Error& error) {
  auto text = sentence(*error.kind, error.arguments, Language::en);
  for (const auto& fault : error.fields)
    text += " " + fault.pointer + ": " + sentence(*fault.kind, fault.arguments, Language::en);
  return {{"error", text}};
}

json::object verify(Office& office) {
  json::array faults;
  for (const auto& fault : office.verify()) faults.emplace_back(fault);
  return {{"faults", std::move(faults)}};
}

json::object reindex(Office& office) {
  matter::index_anew(office.matters(), office.database(), office.now(), true);
  return {};
}

/// Matter by matter, each in a transaction of its own; a line for each that was looked at.
json::object migrate(Office& office, const json::object& request) {
  matter::MigrateKind plan;
  plan.kind = text_of(request, "kind");
  plan.dry_run = request.contains("dry_run");
  if (const auto* steps = request.if_contains("steps"); steps && steps->is_object()) plan.steps = steps->get_object();
  if (auto checked = matter::check_plan(office.matters(), plan); !checked) return refused(checked.error());
  json::array lines;
  auto call = identity::system_call(office.now());
  call.language = Language::en;
  auto ids = [&](Id after) {
    return *office.database().read([&](db::Tx& tx) {
      return Result<std::vector<Id>>(matter::to_migrate(tx, office.matters(), plan.kind, after, 100));
    });
  };
  for (auto some = ids(no_id); !some.empty(); some = ids(some.back()))
    for (Id id : some) {
      auto line = office.database().write([&](db::Tx& tx) {
        return Result<std::optional<matter::MigrationLine>>(matter::migrate_one(office.matters(), tx, call, id, plan));
      });
      if (!line) return refused(line.error());
      if (*line) lines.push_back(*parse_json(api::to_json(**line)));
    }
  return {{"matters", std::move(lines)}};
}

json::object setup_code(Office& office, const json::object& request) {
  auto code = office.database().write([&](db::Tx& tx) {
    return identity::create_setup_code(tx, identity::system_call(office.now()), office.identity(),
                                       text_of(request, "user_name"));
  });
  if (!code) return refused(code.error());
  return {{"code", *code}};
}

json::object token(Office& office, const json::object& request) {
  identity::NewToken wanted;
  wanted.user_name = text_of(request, "user_name");
  wanted.label = text_of(request, "label");
  wanted.scope = text_of(request, "scope") == "write" ? identity::TokenScope::write : identity::TokenScope::read;
  if (const auto* days = request.if_contains("days"); days && days->is_int64())
    wanted.days = static_cast<int>(days->get_int64());
  auto made = office.database().write([&](db::Tx& tx) {
    return identity::create_token(tx, identity::system_call(office.now()), office.ids(), wanted);
  });
  if (!made) return refused(made.error());
  return {{"token", *made}};
}

json::object user_active(Office& office, const json::object& request) {
  const auto* person = office.identity().directory()->person_by_user_name(text_of(request, "user_name"));
  const auto* active = request.if_contains("active");
  if (!person || !active || !active->is_bool()) return {{"error", "There is nobody with this user name."}};
  auto set = office.database().write([&](db::Tx& tx) -> Result<bool> {
    auto done =
        identity::set_active(tx, identity::system_call(office.now()), office.ids(),
                                    {person->id, active->get_bool()});
    if (!done) return Failure(done.error());
    office.identity().publish(tx);
    return true;
  });
  return set ? json::object{} : refused(set.error());
}

}  // namespace

json::object administer(Office& office, const json::object& request) {
  auto command = text_of(request, "command");
  if (command == "verify") return verify(office);
  if (command == "reindex") return reindex(office);
  if (command == "migrate") return migrate(office, request);
  if (command == "setup_code") return setup_code(office, request);
  if (command == "token") return token(office, request);
  if (command == "user_active") return user_active(office, request);
  return {{"error", "Unknown command " + command}};
}

bool holds_people(db::Tx& tx) { return tx.one(count_people)->integer(0) > 0; }

std::vector<FirstCode> first_codes(Office& office) {
  struct Account {
    const char* user_name;
    const char* name;
    api::Administrator administrator;
  };
  constexpr Account accounts[] = {{"system", "系统管理员", api::Administrator::system},
                                  {"security", "安全管理员", api::Administrator::security},
                                  {"audit", "审计管理员", api::Administrator::audit}};
  auto made = office.database().write([&](db::Tx& tx) -> Result<std::vector<FirstCode>> {
    std::vector<FirstCode> codes;
    if (holds_people(tx)) return codes;
    auto call = identity::system_call(office.now());
    for (const auto& account : accounts) {
      identity::NewPerson person;
      person.user_name = account.user_name;
      person.name = account.name;
      auto added = identity::add_administrator(tx, call, office.ids(), person, account.administrator);
      if (!added) return Failure(added.error());
      auto code = identity::create_setup_code(tx, call, office.identity(), account.user_name);
      if (!code) return Failure(code.error());
      codes.push_back({account.user_name, account.name, *code});
    }
    office.identity().publish(tx);
    return codes;
  });
  if (!made) throw std::runtime_error(std::string(made.error().kind->en));
  return *made;
}

}  // namespace zs::app
