#pragma once
// People and units as the page shows them. Names and posts are open to everybody signed in; telephone numbers and
// addresses only within the same organ and to administrators.

#include <api/dto.h>
#include <event/event.h>
#include <identity/directory.h>

#include <boost/describe.hpp>
#include <string>
#include <vector>

namespace zs::identity {

struct UnitName {
  api::IdText id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitName, (), (id, name))

/// Names a unit or a person in a path.
struct OneOf {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(OneOf, (), (id))

struct PersonName {
  api::IdText id;
  std::string user_name;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonName, (), (id, user_name, name))

struct PostView {
  api::IdText id;
  std::string title;
  UnitName unit;
  UnitName organ;
  bool main = false;
  int rank = 0;  // protocol order inside the unit
};
BOOST_DESCRIBE_STRUCT(PostView, (), (id, title, unit, organ, main, rank))

/// The part of `GET /me` that says who the caller is; `matter` adds the counts.
struct MePart {
  PersonName person;
  std::vector<PostView> posts;
  std::string administrator;  // none, system, security, audit
  int clearance = 0;
  std::string csrf_token;
  std::string language;  // zh-CN, zh-TW, en
};
BOOST_DESCRIBE_STRUCT(MePart, (), (person, posts, administrator, clearance, csrf_token, language))

MePart me_part(const Directory& directory, const api::Call& call);

std::vector<PostView> posts_of(const Directory& directory, const Person& person);
std::string_view to_text(api::Administrator administrator);
UnitName unit_name(const Directory& directory, Id id);
/// Empty for nobody and for the system.
std::string person_called(const Directory& directory, Id person);

/// Telephone numbers and addresses: within the same organ, and for administrators.
bool may_see_contact(const Directory& directory, const api::Caller& caller, const Person& person);

/// What was changed in the file of a unit or a person.
struct ChangeLine {
  Instant at{};
  std::string by;
  std::string verb;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ChangeLine, (), (at, by, verb, reason))

struct Changes {
  std::int64_t version = 0;
  std::vector<ChangeLine> lines;  // newest first
};
/// One statement. `version` is what a change must have seen.
Changes changes_of(db::Tx& tx, const Directory& directory, const event::Stream& stream);

}  // namespace zs::identity
