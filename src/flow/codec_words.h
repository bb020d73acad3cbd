#pragma once
// Inside the kernel: how the smallest things are written and read: words, moments, numbers, people.

#include <flow/state.h>
#include <flow/words.h>

#include <stdexcept>

namespace zs::flow::codec {

template <class E, std::size_t N>
E word(const words::Table<E, N>& table, const json::value& value) {
  if (auto found = words::find(table, std::string_view(value.as_string()))) return *found;
  throw std::invalid_argument("unknown word");
}

inline Instant moment(const json::value& value) { return from_millis(value.as_int64()); }
inline int number(const json::value& value) { return static_cast<int>(value.as_int64()); }
inline std::string text(const json::value& value) { return std::string(value.as_string()); }

inline json::array write(const Handler& h) { return {h.person, h.post}; }
inline Handler read_handler(const json::value& value) {
  const auto& a = value.as_array();
  return {a.at(0).as_int64(), a.at(1).as_int64()};
}

inline json::array write_moments(const std::vector<Instant>& moments) {
  json::array out;
  for (const auto& at : moments) out.emplace_back(to_millis(at));
  return out;
}

inline json::array write_ids(const std::vector<Id>& ids) { return json::array(ids.begin(), ids.end()); }
inline std::vector<Id> read_ids(const json::value& value) {
  std::vector<Id> out;
  for (const auto& id : value.as_array()) out.push_back(id.as_int64());
  return out;
}

}  // namespace zs::flow::codec
