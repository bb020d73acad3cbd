// People and units to look at, and the import of the list of staff.
#include <identity/routes.h>

#include <event/event.h>
#include <identity/errors.h>
#include <identity/import.h>
#include <identity/people.h>

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

struct ById {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(ById, (), (id))

struct RelationView {
  api::IdText to;
  std::string type;
};
BOOST_DESCRIBE_STRUCT(RelationView, (), (to, type))

struct UnitView {
  api::IdText id;
  std::string name;
  std::string kind;
  std::optional<api::IdText> parent;
  bool is_organ = false;
  bool external = false;
  int order = 0;
  api::IdText organ;
  std::vector<api::IdText> serves;
  std::vector<RelationView> relations;
  int people_count = 0;
};
BOOST_DESCRIBE_STRUCT(UnitView, (),
                      (id, name, kind, parent, is_organ, external, order, organ, serves, relations, people_count))

struct ImportQuery {
  std::optional<bool> dry_run;
};
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (dry_run))

namespace people_routes {

constexpr int usual_limit = 50;

bool may_see_contact(const Directory& directory, const api::Caller& caller, const Person& person) {
  if (caller.administrator != api::Administrator::none || caller.person == person.id) return true;
  return std::ranges::any_of(person.posts, [&](Id mine) {
    return std::ranges::any_of(caller.posts, [&](Id his) {
      return directory.organ_of(directory.post(mine)->unit) == directory.organ_of(directory.post(his)->unit);
    });
  });
}

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

bool fits(const Directory& directory, const Person& person, const PeopleQuery& in) {
  if (in.unit && std::ranges::none_of(person.posts,
                                      [&](Id post) { return directory.within(directory.post(post)->unit, *in.unit); }))
    return false;
  if (!in.q || in.q->empty() || contains(person.name, *in.q) || contains(person.user_name, *in.q)) return true;
  return std::ranges::any_of(person.posts, [&](Id id) {
    auto* post = directory.post(id);
    auto* unit = directory.unit(post->unit);
    return contains(post->title, *in.q) || (unit && contains(unit->name, *in.q));
  });
}

/// People stand in the order of their user names; the cursor is the last one shown.
api::List<PersonItem> list(const Directory& directory, const api::Caller& caller, const PeopleQuery& in) {
  api::List<PersonItem> page;
  auto limit = static_cast<std::size_t>(in.limit.value_or(usual_limit));
  for (const auto& person : directory.people()) {
    if ((in.cursor && person.user_name <= *in.cursor) || !fits(directory, person, in)) continue;
    if (page.items.size() == limit) {
      page.next = page.items.back().user_name;
      break;
    }
    page.items.push_back(view_of(directory, caller, person));
  }
  return page;
}

UnitView view_of(const Directory& directory, const Unit& unit) {
  UnitView view{.id = unit.id,
                .name = unit.name,
                .kind = unit.kind,
                .is_organ = unit.is_organ,
                .external = unit.external,
                .order = unit.order,
                .organ = unit.organ,
                .people_count = static_cast<int>(directory.posts_in(unit.id).size())};
  if (unit.parent != no_id) view.parent = unit.parent;
  for (Id organ : unit.serves) view.serves.emplace_back(organ);
  for (const auto& relation : unit.relations)
    view.relations.push_back({relation.to, std::string(to_text(relation.type))});
  return view;
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
        auto report = import_people(tx, call, service.ids(), csv, dry);
        if (!report) return Failure(std::move(report.error()));
        if (!dry && report->created + report->updated > 0) service.publish(tx);
        return api::Report<ImportReport>{std::move(*report), !dry};
      },
      [](db::Tx& tx, const api::Call&, const ImportQuery&, const api::StoredKey& key) {
        return stored_report(tx, key);
      });
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
  routes.read<ById, PersonItem>(
      "/people/{id}", api::Authorisation::signed_in(), "One person with his posts.",
      [&service](db::Tx&, const api::Call& call, const ById& in) -> Result<api::Answer<PersonItem>> {
        auto directory = service.directory();
        auto* person = directory->person(in.id);
        if (!person) return refuse(errors::not_found);
        return api::Answer<PersonItem>(people_routes::view_of(*directory, call.caller, *person));
      });
  routes.read<api::Nothing, Units>(
      "/units", api::Authorisation::signed_in(), "All units in protocol order.",
      [&service](db::Tx&, const api::Call&, const api::Nothing&) -> Result<api::Answer<Units>> {
        Units units;
        auto directory = service.directory();
        for (const auto& unit : directory->units()) units.items.push_back(people_routes::view_of(*directory, unit));
        return api::Answer<Units>(std::move(units));
      });
  routes.read<ById, People>("/units/{id}/people", api::Authorisation::signed_in(),
                            "The people of a unit in protocol order.",
                            [&service](db::Tx&, const api::Call& call, const ById& in) -> Result<api::Answer<People>> {
                              auto directory = service.directory();
                              if (!directory->unit(in.id)) return refuse(errors::not_found);
                              return api::Answer<People>(people_routes::people_in(*directory, call.caller, in.id));
                            });
  people_routes::add_import(routes, service);
}

}  // namespace zs::identity
