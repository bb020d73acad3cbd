#pragma once
// What a paper looks like, as data: the one source of the checks, of OpenAPI and of the page's types.

#include <base/error.h>
#include <base/json.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace zs::api {

/// Limits of one member. Lengths count characters (code points), not bytes.
struct Rule {
  std::int64_t min = std::numeric_limits<std::int64_t>::min();
  std::int64_t max = std::numeric_limits<std::int64_t>::max();
  std::size_t min_length = 0;
  std::size_t max_length = 0;    // 0: only the limit of the whole body
  std::size_t max_items = 1000;  // of lists
  bool optional = false;         // may be absent although not std::optional: keeps its default
  std::string_view doc = {};     // English, for OpenAPI
};

enum class Shape { text, id, moment, date, integer, flag, any, object, list, map, record, choice };

struct Schema {
  struct Member {
    std::string name;
    const Schema& (*schema)();
    Rule rule;
    bool required;
  };
  Shape shape = Shape::any;
  bool nullable = false;
  std::string name = {};                  // of records and choices, unique: "MatterView"
  std::string type = {};                  // the C++ type behind the name, to find two that share one
  const Schema& (*item)() = nullptr;      // of lists, maps and nullables
  std::vector<Member> members = {};       // of records
  std::vector<std::string> choices = {};  // of choices

  const Member* member(std::string_view member_name) const;
};

/// The name of a C++ type for people: `zs::matter::View` is "MatterView" (so is `matter::MatterView`),
/// `List<matter::Item>` is "ListMatterItem".
std::string schema_name(std::string_view pretty_type);

/// The error `invalid` with its field faults.
Error invalid_because(std::vector<FieldFault> faults);

}  // namespace zs::api
