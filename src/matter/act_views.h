#pragma once
// Registers of acts as the page and programs see them.

#include <api/dto.h>
#include <base/json.h>
#include <matter/ledger_views.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct ActRegisterLine {
  std::string register_;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(ActRegisterLine, (), (register_, title))

struct ActRegisterList {
  std::vector<ActRegisterLine> items;
};
BOOST_DESCRIBE_STRUCT(ActRegisterList, (), (items))

struct ListActRegisters {};
BOOST_DESCRIBE_STRUCT(ListActRegisters, (), ())

struct ListActs {
  std::string register_;
  std::optional<int> year;
  std::optional<std::string> q;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "register") return {.max_length = 64};
    if (field == "year") return {.min = 1949, .max = 9999};
    if (field == "q") return {.max_length = 100};
    if (field == "limit") return {.min = 1, .max = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListActs, (), (register_, year, q, limit, cursor))

/// One row. `matter` only for who may open it; `digest`: of what the paper said when it was entered.
struct ActLine {
  IdText id;
  std::int64_t seq = 0;
  Instant at;
  PersonName person;
  std::string organ_name;
  std::optional<IdText> matter;
  std::string number;
  std::string title;
  std::string digest;
  json::object values;
};
BOOST_DESCRIBE_STRUCT(ActLine, (), (id, seq, at, person, organ_name, matter, number, title, digest, values))

struct ActPage {
  std::string register_;
  std::string title;
  std::vector<ColumnView> columns;
  std::vector<ActLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(ActPage, (), (register_, title, columns, items, next))

}  // namespace zs::matter
