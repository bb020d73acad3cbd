// People and units to look at, and the import of the list of staff.
#include <identity/routes.h>

#include <event/event.h>
#include <identity/called.h>
#include <identity/errors.h>
#include <identity/import.h>
#include <identity/import_undo.h>
#include <identity/organisation.h>
#include <identity/person_file.h>
#include <identity/unit_file.h>

#include <algorithm>

namespace zs::identity {

struct PersonItem {
  api::IdText id;
  std::string user_name;
  std::string name;
  std::vector<PostView> posts;
  bool active = true;
  std::optional<std::string> mobile;  // null for who may not see it
  std::optional<std::string> email;
};
BOOST_DESCRIBE_STRUCT(PersonItem, (), (id, user_name, name, posts, active, mobile, email))

struct PeopleQuery {
  std::optional<std::string> q;
  std::optional<api::IdText> unit;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 500};
    return {.max_length = 100};
  }
};
BOOST_DESCRIBE_STRUCT(PeopleQuery, (), (q, unit, limit, cursor))

struct ImportQuery {
  std::optional<bool> dry_run;
  std::optional<bool> complete;
};
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (dry_run, complete))

struct UndoImport {
  api::IdText import;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.min_length = 1, .max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(UndoImport, (), (import, reason))

namespace people_routes {

constexpr int usual_limit = 50;

PersonItem view_of(const Directory& directory, const api::Caller& caller, const Person& person) {
  PersonItem item{.id = person.id,
                  .user_name = person.user_name,
                  .name = person.name,
                  .posts = posts_of(directory, person),
                  .active = person.active};
  if (may_see_contact(directory, caller, person)) {
    item.mobile = person.mobile;
    item.email = person.email;
  }
  return item;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// By name as Ctrl+K finds people, by the number, or by post and unit.
bool fits(const Directory& directory, const Called& called, const Person& person, const PeopleQuery& in) {
  if (in.unit && std::ranges::none_of(person.posts,
                                      [&](Id post) { return directory.within(directory.post(post)->unit, *in.unit); }))
    return false;
  if (called.nothing() || called.of(person) != Called::Closeness::none || contains(person.user_name, *in.q))
    return true;
  return std::ranges::any_of(person.posts, [&](Id id) {
    auto* post = directory.post(id);
    auto* unit = directory.unit(post->unit);
    return contains(post->title, *in.q) || (unit && contains(unit->name, *in.q));
  });
}

/// People stand in the order of their user names; the cursor is the last one shown.
api::List<PersonItem> list(const Directory& directory, const api::Caller& caller, const PeopleQuery& in) {
  api::List<PersonItem> page;
  const Called called(in.q.value_or(""));
  auto limit = static_cast<std::size_t>(in.limit.value_or(usual_limit));
  for (const auto& person : directory.people()) {
    if ((in.cursor && person.user_name <= *in.cursor) || !fits(directory, called, person, in)) continue;
    if (page.items.size() == limit) {
      page.next = page.items.back().user_name;
      break;
    }
    page.items.push_back(view_of(directory, caller, person));
  }
  return page;
}

api::List<PersonItem> people_in(const Directory& directory, const api::Caller& caller, Id unit) {
  api::List<PersonItem> page;
  std::vector<Id> seen;
  for (auto* post : directory.posts_in(unit)) {
    if (std::ranges::find(seen, post->person) != seen.end()) continue;
    seen.push_back(post->person);
    page.items.push_back(view_of(directory, caller, *directory.person(post->person)));
  }
  return page;
}

Result<ImportReport> stored_report(db::Tx& tx, const api::StoredKey& key) {
  auto event = event::find(tx, key.event);
  auto* report = event ? event->body.if_contains("report") : nullptr;
  if (!report) return refuse(errors::not_found);
  return api::read_json<ImportReport>(*report);
}

void add_import(api::Routes& routes, Service& service) {
  routes.import_text<ImportQuery, ImportReport>(
      "/people/import", api::Authorisation::system_administrator(),
      "Imports people from the list of staff; a dry run only reports.", "text/csv",
      [&service](db::Tx& tx, const api::Call& call, const ImportQuery& in,
                 std::string_view csv) -> Result<api::Report<ImportReport>> {
        bool dry = in.dry_run.value_or(false);
        auto report = import_people(tx, call, service.ids(), csv, {dry, in.complete.value_or(false)});
        if (!report) return Failure(std::move(report.error()));
        if (!dry && report->created + report->updated + report->ended > 0) service.publish(tx);
        return api::Report<ImportReport>{std::move(*report), !dry};
      },
      [](db::Tx& tx, const api::Call&, const ImportQuery&, const api::StoredKey& key) {
        return stored_report(tx, key);
      });
}

void add_undo(api::Routes& routes, Service& service) {
  auto last = [&service](db::Tx& tx, const api::Call& call) -> Result<api::Answer<LastImport>> {
    auto found = last_import(tx, service, call);
    if (!found) return Failure(found.error());
    return api::Answer<LastImport>(std::move(*found));
  };
  using Imports = api::List<LastImport>;
  routes.read<api::Nothing, Imports>(
      "/people/import", api::Authorisation::system_administrator(),
      "The last list of staff, if there was one, and what keeps it from being taken back.",
      [&service](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<Imports>> {
        Imports imports;
        if (auto found = last_import(tx, service, call)) imports.items.push_back(std::move(*found));
        return api::Answer<Imports>(std::move(imports));
      });
  routes.write<UndoImport, LastImport>(
      http::Method::post, "/people/import/undo", api::Authorisation::system_administrator(),
      "Takes the last list of staff back, while nothing stands on it.",
      [&service](db::Tx& tx, const api::Call& call, const UndoImport& in) -> Result<api::Subject> {
        auto done = undo_import(tx, service, call, in.import, in.reason);
        if (!done) return Failure(done.error());
        service.publish(tx);
        return api::Subject{settings_stream};
      },
      [last](db::Tx& tx, const api::Call& call, const UndoImport&, api::Subject) { return last(tx, call); });
}

}  // namespace people_routes

void add_people_routes(api::Routes& routes, Service& service) {
  using People = api::List<PersonItem>;
  using Units = api::List<UnitView>;
  routes.read<PeopleQuery, People>(
      "/people", api::Authorisation::signed_in(), "People, by user name; q looks in names, posts and units.",
      [&service](db::Tx&, const api::Call& call, const PeopleQuery& in) -> Result<api::Answer<People>> {
        return api::Answer<People>(people_routes::list(*service.directory(), call.caller, in));
      });
  routes.read<OneOf, PersonFile>(
      "/people/{id}", api::Authorisation::signed_in(), "One person: posts held and ended, and who acts for whom.",
      [&service](db::Tx& tx, const api::Call& call, const OneOf& in) -> Result<api::Answer<PersonFile>> {
        auto file = person_file(tx, *service.directory(), call, in.id);
        if (!file) return Failure(file.error());
        return api::Answer<PersonFile>(std::move(*file));
      });
  routes.read<api::Nothing, Units>(
      "/units", api::Authorisation::signed_in(), "All units in protocol order.",
      [&service](db::Tx&, const api::Call&, const api::Nothing&) -> Result<api::Answer<Units>> {
        Units units;
        auto directory = service.directory();
        for (const auto& unit : directory->units()) units.items.push_back(unit_view(*directory, unit));
        return api::Answer<Units>(std::move(units));
      });
  routes.read<OneOf, People>(
      "/units/{id}/people", api::Authorisation::signed_in(), "The people of a unit in protocol order.",
      [&service](db::Tx&, const api::Call& call, const OneOf& in) -> Result<api::Answer<People>> {
        auto directory = service.directory();
        if (!directory->unit(in.id)) return refuse(errors::not_found);
        return api::Answer<People>(people_routes::people_in(*directory, call.caller, in.id));
      });
  people_routes::add_import(routes, service);
  people_routes::add_undo(routes, service);
}

}  // namespace zs::identity
