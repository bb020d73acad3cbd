// The security administrator's desk: which roles there are, who is given one, and what a leader is in charge of.
#include <identity/routes.h>

#include <identity/person_file.h>
#include <identity/rights.h>

namespace zs::identity {

struct RoleName {
  std::string role;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(RoleName, (), (role, title))

struct ChangeRole {
  api::IdText id;
  api::IdText post;
  std::int64_t version = 0;
  std::string role;
  api::IdText unit;  // for which it is held
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.min_length = 1, .max_length = 500};
    return {.max_length = 100};
  }
};
BOOST_DESCRIBE_STRUCT(ChangeRole, (), (id, post, version, role, unit, reason))

struct ChangeCharges {
  api::IdText id;
  api::IdText post;
  std::int64_t version = 0;
  std::vector<api::IdText> units;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "units") return {.max_items = 200};
    return ChangeRole::rule(field);
  }
};
BOOST_DESCRIBE_STRUCT(ChangeCharges, (), (id, post, version, units, reason))

namespace rights_routes {

using api::Answer;
using api::Call;
using api::Subject;
using http::Method;

/// One change of one person's rights; the grants follow in the same transaction, and his file is the answer.
template <class In, class Act>
void right_change(api::Routes& routes, Service& service, Method method, std::string_view path,
                  std::string_view summary, Act act) {
  routes.write<In, PersonFile>(
      method, path, api::Authorisation::security_administrator(), summary,
      [&service, act](db::Tx& tx, const Call& call, const In& in) -> Result<Subject> {
        auto done = act(tx, call, service.ids(), Change{in.id, in.version, in.reason}, in);
        if (!done) return Failure(done.error());
        service.publish(tx);
        return Subject{in.id};
      },
      [&service](db::Tx& tx, const Call& call, const In&, Subject of) -> Result<Answer<PersonFile>> {
        auto file = person_file(tx, *service.directory(), call, of.id);
        if (!file) return Failure(file.error());
        return Answer<PersonFile>(std::move(*file));
      });
}

void add_roles(api::Routes& routes, Service& service) {
  using Roles = api::List<RoleName>;
  routes.read<api::Nothing, Roles>("/roles", api::Authorisation::security_administrator(), "The roles there are.",
                                   [&service](db::Tx&, const Call&, const api::Nothing&) -> Result<Answer<Roles>> {
                                     Roles roles;
                                     const auto directory = service.directory();
                                     for (const auto& [role, title] : directory->role_titles())
                                       roles.items.push_back({role, title});
                                     return Answer<Roles>(std::move(roles));
                                   });
  right_change<ChangeRole>(
      routes, service, Method::post, "/people/{id}/posts/{post}/roles", "Gives a post a role for a unit.",
      [](db::Tx& tx, const Call& call, IdSource& ids, const Change& change, const ChangeRole& in) {
        return give_role(tx, call, ids, change, {in.post, in.role, in.unit});
      });
  right_change<ChangeRole>(
      routes, service, Method::post, "/people/{id}/posts/{post}/roles/end", "Takes a role from a post.",
      [](db::Tx& tx, const Call& call, IdSource& ids, const Change& change, const ChangeRole& in) {
        return take_role(tx, call, ids, change, {in.post, in.role, in.unit});
      });
}

}  // namespace rights_routes

void add_rights_routes(api::Routes& routes, Service& service) {
  rights_routes::add_roles(routes, service);
  rights_routes::right_change<ChangeCharges>(
      routes, service, http::Method::put, "/people/{id}/posts/{post}/charges",
      "What a leader's post is in charge of from now on.",
      [](db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const ChangeCharges& in) {
        return change_charges(tx, call, ids, change, {in.post, {in.units.begin(), in.units.end()}});
      });
}

}  // namespace zs::identity
