// The administrator's desk: units and people. Who looks at them has people_routes.cpp.
#include <identity/routes.h>

#include <identity/administer.h>
#include <identity/changing.h>
#include <identity/errors.h>
#include <identity/log_in.h>
#include <identity/person_file.h>
#include <identity/unit_file.h>

namespace zs::identity {

struct FoundUnit {
  std::string name;
  std::string kind;
  bool is_organ = false;
  bool external = false;
  std::optional<api::IdText> parent;
  std::optional<api::IdText> before;  // the sibling it stands before; none: the end
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.min_length = 1, .max_length = 500};
    return {.max_length = 100};
  }
};
BOOST_DESCRIBE_STRUCT(FoundUnit, (), (name, kind, is_organ, external, parent, before, reason))

struct ChangeUnit {
  api::IdText id;
  std::int64_t version = 0;
  std::string name;
  std::string kind;
  bool is_organ = false;
  std::optional<api::IdText> parent;
  std::optional<api::IdText> before;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(ChangeUnit, (), (id, version, name, kind, is_organ, parent, before, reason))

/// An act that needs nothing but a reason.
struct WithReason {
  api::IdText id;
  std::int64_t version = 0;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(WithReason, (), (id, version, reason))

struct EngagePerson {
  std::string user_name;
  std::string name;
  std::string mobile;
  std::string email;
  std::string category;
  api::IdText unit;
  std::string title;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(EngagePerson, (), (user_name, name, mobile, email, category, unit, title, reason))

struct ChangePersonFile {
  api::IdText id;
  std::int64_t version = 0;
  std::string name;
  std::string mobile;
  std::string email;
  std::string category;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(ChangePersonFile, (), (id, version, name, mobile, email, category, reason))

struct ChangeAccount {
  api::IdText id;
  std::int64_t version = 0;
  bool active = true;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(ChangeAccount, (), (id, version, active, reason))

struct GivePost {
  api::IdText id;
  std::int64_t version = 0;
  api::IdText unit;
  std::string title;
  std::string duty;
  int rank = 0;
  bool head = false;
  std::optional<Date> began;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "rank") return {.min = 0, .max = 100000};
    return FoundUnit::rule(field);
  }
};
BOOST_DESCRIBE_STRUCT(GivePost, (), (id, version, unit, title, duty, rank, head, began, reason))

struct ChangePost {
  api::IdText id;
  api::IdText post;
  std::int64_t version = 0;
  std::string title;
  std::string duty;
  int rank = 0;
  bool head = false;
  bool main = false;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return GivePost::rule(field); }
};
BOOST_DESCRIBE_STRUCT(ChangePost, (), (id, post, version, title, duty, rank, head, main, reason))

struct EndPost {
  api::IdText id;
  api::IdText post;
  std::int64_t version = 0;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(EndPost, (), (id, post, version, reason))

/// An act on an account, whatever was changed meanwhile.
struct ForReason {
  api::IdText id;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return FoundUnit::rule(field); }
};
BOOST_DESCRIBE_STRUCT(ForReason, (), (id, reason))

struct IssuedCode {
  std::string code;  // empty when the request is a repeated one: it is shown once
  Instant until{};
};
BOOST_DESCRIBE_STRUCT(IssuedCode, (), (code, until))

namespace administer_routes {

using api::Answer;
using api::Call;
using api::Subject;
using http::Method;

Id id_or_none(const std::optional<api::IdText>& id) { return id ? Id(*id) : no_id; }

/// The last step of each change.
Result<Subject> published(Service& service, db::Tx& tx, const Result<void>& done, Id of) {
  if (!done) return Failure(done.error());
  service.publish(tx);
  return Subject{of};
}

template <class In>
Change change_of(const In& in) {
  return {in.id, in.version, in.reason};
}

/// Accounts of administrators are kept at the console (`zhongshu user`): none of the three keeps another's.
bool is_administrator(const Service& service, Id person) {
  const auto directory = service.directory();
  const auto* found = directory->person(person);
  return found && found->administrator != api::Administrator::none;
}

template <class In, class Act>
void unit_change(api::Routes& routes, Service& service, Method method, std::string_view path, std::string_view summary,
                 Act act) {
  routes.write<In, UnitFile>(
      method, path, api::Authorisation::system_administrator(), summary,
      [&service, act](db::Tx& tx, const Call& call, const In& in) -> Result<Subject> {
        return act(service, tx, call, in);
      },
      [&service](db::Tx& tx, const Call&, const In&, Subject of) -> Result<Answer<UnitFile>> {
        auto file = unit_file(tx, *service.directory(), of.id);
        if (!file) return Failure(file.error());
        return Answer<UnitFile>(std::move(*file));
      });
}

template <class In, class Act>
void person_change(api::Routes& routes, Service& service, Method method, std::string_view path,
                   std::string_view summary, Act act) {
  routes.write<In, PersonFile>(
      method, path, api::Authorisation::system_administrator(), summary,
      [&service, act](db::Tx& tx, const Call& call, const In& in) -> Result<Subject> {
        return act(service, tx, call, in);
      },
      [&service](db::Tx& tx, const Call& call, const In&, Subject of) -> Result<Answer<PersonFile>> {
        auto file = person_file(tx, *service.directory(), call, of.id);
        if (!file) return Failure(file.error());
        return Answer<PersonFile>(std::move(*file));
      });
}

void add_units(api::Routes& routes, Service& service) {
  routes.read<OneOf, UnitFile>("/units/{id}", api::Authorisation::system_administrator(),
                               "A unit with what was changed in it.",
                               [&service](db::Tx& tx, const Call&, const OneOf& in) -> Result<Answer<UnitFile>> {
                                 auto file = unit_file(tx, *service.directory(), in.id);
                                 if (!file) return Failure(file.error());
                                 return Answer<UnitFile>(std::move(*file));
                               });
  unit_change<FoundUnit>(
      routes, service, Method::post, "/units", "A new unit, at its place in protocol order.",
      [](Service& s, db::Tx& tx, const Call& call, const FoundUnit& in) -> Result<Subject> {
        NewUnit unit{.name = in.name, .kind = in.kind, .is_organ = in.is_organ, .external = in.external};
        auto id = found_unit(tx, call, s.ids(), {unit, {id_or_none(in.parent), id_or_none(in.before)}, in.reason});
        if (!id) return Failure(id.error());
        return published(s, tx, {}, *id);
      });
  unit_change<ChangeUnit>(
      routes, service, Method::put, "/units/{id}", "Renames a unit, or puts it elsewhere.",
      [](Service& s, db::Tx& tx, const Call& call, const ChangeUnit& in) {
        UnitChange to{in.name, in.kind, in.is_organ, {id_or_none(in.parent), id_or_none(in.before)}};
        return published(s, tx, change_unit(tx, call, s.ids(), change_of(in), to), in.id);
      });
  unit_change<WithReason>(routes, service, Method::post, "/units/{id}/end", "Dissolves a unit nobody is in any more.",
                          [](Service& s, db::Tx& tx, const Call& call, const WithReason& in) {
                            return published(s, tx, end_unit(tx, call, s.ids(), change_of(in)), in.id);
                          });
}

Result<Subject> engage(Service& s, db::Tx& tx, const Call& call, const EngagePerson& in) {
  NewPerson person{
      .user_name = in.user_name, .name = in.name, .mobile = in.mobile, .email = in.email, .category = in.category};
  auto id = add_person(tx, call, s.ids(), person, of_call(in.reason));
  if (!id) return Failure(id.error());
  auto post = add_post(tx, call, s.ids(), {.person = *id, .unit = in.unit, .title = in.title}, {in.reason});
  if (!post) return Failure(post.error());
  return published(s, tx, {}, *id);
}

void add_people(api::Routes& routes, Service& service) {
  person_change<EngagePerson>(routes, service, Method::post, "/people", "A new person with the first post.", engage);
  person_change<ChangePersonFile>(routes, service, Method::put, "/people/{id}",
                                  "Corrects a person's name and ways to reach him.",
                                  [](Service& s, db::Tx& tx, const Call& call, const ChangePersonFile& in) {
                                    PersonChange to{in.name, in.mobile, in.email, in.category};
                                    return published(s, tx, change_person(tx, call, s.ids(), change_of(in), to), in.id);
                                  });
  person_change<ChangeAccount>(
      routes, service, Method::post, "/people/{id}/account",
      "Closes the account of who leaves, with his posts, or opens it.",
      [](Service& s, db::Tx& tx, const Call& call, const ChangeAccount& in) -> Result<Subject> {
        if (is_administrator(s, in.id)) return refuse(errors::forbidden);
        return published(s, tx, change_account(tx, call, s.ids(), change_of(in), in.active), in.id);
      });
  person_change<ForReason>(
      routes, service, Method::post, "/people/{id}/unlock",
      "Lets somebody try again who gave a wrong password too often.",
      [](Service& s, db::Tx& tx, const Call& call, const ForReason& in) -> Result<Subject> {
        const auto directory = s.directory();
        const auto* person = directory->person(in.id);
        if (!person) return refuse(errors::not_found);
        clear_failures(tx, person->user_name, call.now);
        record(tx, call, s.ids(), change_event({event::StreamKind::person, in.id}, "unlock", {}, of_call(in.reason)));
        return Subject{in.id};
      });
}

void add_posts(api::Routes& routes, Service& service) {
  person_change<GivePost>(routes, service, Method::post, "/people/{id}/posts", "Gives somebody a post.",
                          [](Service& s, db::Tx& tx, const Call& call, const GivePost& in) {
                            NewPost post{
                                .unit = in.unit, .title = in.title, .duty = in.duty, .rank = in.rank, .head = in.head};
                            if (in.began) post.began = at_time(*in.began, std::chrono::minutes(0));
                            return published(s, tx, give_post(tx, call, s.ids(), change_of(in), post), in.id);
                          });
  person_change<ChangePost>(routes, service, Method::put, "/people/{id}/posts/{post}", "Changes a post he holds.",
                            [](Service& s, db::Tx& tx, const Call& call, const ChangePost& in) {
                              PostChange to{in.post, in.title, in.duty, in.rank, in.head, in.main};
                              return published(s, tx, change_post(tx, call, s.ids(), change_of(in), to), in.id);
                            });
  person_change<EndPost>(routes, service, Method::post, "/people/{id}/posts/{post}/end", "Ends a post he holds.",
                         [](Service& s, db::Tx& tx, const Call& call, const EndPost& in) {
                           return published(s, tx, take_post(tx, call, s.ids(), change_of(in), in.post), in.id);
                         });
}

void add_codes(api::Routes& routes, Service& service) {
  routes.write_prepared<ForReason, api::Nothing, std::string, IssuedCode>(
      Method::post, "/people/{id}/code", api::Authorisation::system_administrator(),
      "A one-time code with which somebody sets his password himself.",
      {.look = [](db::Tx&, const Call&, const ForReason&) -> Result<api::Nothing> { return api::Nothing{}; },
       .prepare = [](const Call&, const ForReason&, const api::Nothing&) -> Result<std::string> {
         return crypto::random_code();
       },
       .act = [&service](db::Tx& tx, const Call& call, const ForReason& in, std::string& code) -> Result<Subject> {
         const auto directory = service.directory();
         const auto* person = directory->person(in.id);
         if (!person || !person->active) return refuse(errors::not_found);
         if (is_administrator(service, in.id)) return refuse(errors::forbidden);
         store_setup_code(tx, call, service, {in.id, code, of_call(in.reason)});
         return Subject{in.id};
       },
       .view = [](db::Tx&, const Call& call, const ForReason&, const std::string& code,
                  Subject) -> Result<Answer<IssuedCode>> {
         return Answer<IssuedCode>(IssuedCode{code, call.now + setup_code_life});
       }});
}

}  // namespace administer_routes

void add_administer_routes(api::Routes& routes, Service& service) {
  administer_routes::add_units(routes, service);
  administer_routes::add_people(routes, service);
  administer_routes::add_posts(routes, service);
  administer_routes::add_codes(routes, service);
}

}  // namespace zs::identity
