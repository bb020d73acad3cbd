#pragma once
// What a person chose for himself in the page: it follows him to every machine he sits at. Nobody else's, no business:
// it is no event, and the last word holds.

#include <api/api.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::identity {

/// `system`: as the machine is set.
enum class Theme { system, light, dark, contrast };
BOOST_DESCRIBE_ENUM(Theme, system, light, dark, contrast)

struct OwnChoices {
  Theme theme = Theme::system;
  bool large = false;
  bool single_keys = true;
  std::string language;              // zh-CN, zh-TW, en; empty: as the page speaks by itself
  std::vector<std::string> phrases;  // 常用语, in his order
};
BOOST_DESCRIBE_STRUCT(OwnChoices, (), (theme, large, single_keys, language, phrases))

/// What is not given stays.
struct Choose {
  std::optional<Theme> theme;
  std::optional<bool> large;
  std::optional<bool> single_keys;
  std::optional<std::string> language;
  std::optional<std::vector<std::string>> phrases;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "phrases")
      return {.min_length = 1, .max_length = 100, .max_items = 30, .doc = "all of them, in order"};
    if (field == "language") return {.max_length = 10};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(Choose, (), (theme, large, single_keys, language, phrases))

/// One statement.
OwnChoices own_choices(db::Tx& tx, Id person);

/// Errors: invalid (a language the page does not speak).
Result<api::Subject> choose(db::Tx& tx, const api::Call& call, const Choose& in);

}  // namespace zs::identity
