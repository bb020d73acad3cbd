#pragma once
// What answers while somebody types: a few matters by title or number, a few people, each group with how many there
// are. And the matters he opened last, named by the page that remembers them, as far as he may still see them.

#include <api/dto.h>
#include <matter/services.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// `q`: what is typed so far. `opened`: ids with commas between them; those of them he may see come back when nothing
/// is typed.
struct Find {
  std::optional<std::string> q;
  std::optional<std::string> opened;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "q") return {.max_length = 100};
    return {.max_length = 200};
  }
};
BOOST_DESCRIBE_STRUCT(Find, (), (q, opened))

struct FoundMatter {
  api::IdText matter;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string state;
  std::string state_label;
  std::string unit_name;
  std::vector<std::string> holders;  // on whose desks it lies
};
BOOST_DESCRIBE_STRUCT(FoundMatter, (), (matter, kind_title, title, number, state, state_label, unit_name, holders))

/// Newest first; `opened` in the order they were named. `capped`: there are more than `total`.
struct FoundMatters {
  std::vector<FoundMatter> items;
  int total = 0;
  bool capped = false;
};
BOOST_DESCRIBE_STRUCT(FoundMatters, (), (items, total, capped))

struct FoundPerson {
  api::IdText id;
  std::string user_name;
  std::string name;
  std::string unit_name;  // of the main post
  std::string post_title;
};
BOOST_DESCRIBE_STRUCT(FoundPerson, (), (id, user_name, name, unit_name, post_title))

struct FoundPeople {
  std::vector<FoundPerson> items;
  int total = 0;
  bool capped = false;
};
BOOST_DESCRIBE_STRUCT(FoundPeople, (), (items, total, capped))

struct Found {
  FoundMatters matters;
  FoundPeople people;
};
BOOST_DESCRIBE_STRUCT(Found, (), (matters, people))

/// At most two statements on SQLite, three on PostgreSQL. Errors: invalid (too many words, ids that are none).
Result<Found> find_anything(const Services& services, db::Tx& tx, const api::Call& call, const Find& in);

}  // namespace zs::matter
