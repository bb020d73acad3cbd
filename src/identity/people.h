#pragma once
// People and units as the page shows them. Names and posts are open to everybody signed in; telephone numbers and
// addresses only within the same organ and to administrators.

#include <api/dto.h>
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

}  // namespace zs::identity
