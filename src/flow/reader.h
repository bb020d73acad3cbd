#pragma once
// Inside the kernel: reading one object of a declaration; every fault with its place and what was perhaps meant.

#include <base/declaration.h>
#include <base/json.h>
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::flow::parsing {

using Names = std::vector<std::string_view>;

/// "Did you mean `x`?" where one is near enough, else what is known.
std::string did_you_mean(std::string_view word, const Names& known);

/// One object of the declaration and where its faults go.
struct Reader {
  const json::object& object;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) const {
    faults.push_back({key.empty() ? path : fmt::format("{}/{}", path, key), std::move(message), std::move(suggestion)});
  }
  void only(const Names& known) const {
    for (const auto& member : object)
      if (std::find(known.begin(), known.end(), std::string_view(member.key())) == known.end())
        fault(member.key(), fmt::format("Unknown key `{}`.", std::string_view(member.key())),
              did_you_mean(member.key(), known));
  }
  std::string text(std::string_view key) const {
    auto* value = object.if_contains(key);
    if (!value) return {};
    if (value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, fmt::format("`{}` must be a text that is not empty.", key));
    return {};
  }
  std::vector<std::string> texts(std::string_view key, bool single) const {
    auto* value = object.if_contains(key);
    if (!value) return {};
    std::vector<std::string> out;
    if (single && value->is_string()) return {text(key)};
    bool good = value->is_array() && !value->get_array().empty();
    for (std::size_t i = 0; good && i < value->get_array().size(); ++i) {
      const auto& item = value->get_array()[i];
      good = item.is_string() && !item.get_string().empty();
      if (good && std::find(out.begin(), out.end(), std::string(item.get_string())) != out.end())
        fault(fmt::format("{}/{}", key, i),
              fmt::format("`{}` stands here twice.", std::string_view(item.get_string())));
      else if (good)
        out.emplace_back(item.get_string());
    }
    if (!good)
      fault(key, fmt::format("`{}` must be {}a list of names that is not empty.", key, single ? "a name or " : ""));
    return out;
  }
  bool flag(std::string_view key) const {
    auto* value = object.if_contains(key);
    if (!value) return false;
    if (value->is_bool() && value->get_bool()) return true;
    fault(key, fmt::format("`{}` can only be true; leave it out otherwise.", key));
    return false;
  }
  template <class E>
  E choice(std::string_view key, E otherwise, std::initializer_list<std::pair<std::string_view, E>> choices) const {
    if (!object.contains(key)) return otherwise;
    auto word = text(key);
    if (word.empty()) return otherwise;
    Names known;
    for (auto& [name, value] : choices) {
      if (name == word) return value;
      known.push_back(name);
    }
    fault(key, fmt::format("`{}` cannot be `{}`.", key, word), did_you_mean(word, known));
    return otherwise;
  }
};

}  // namespace zs::flow::parsing
