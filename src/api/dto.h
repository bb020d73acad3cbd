#pragma once
// The papers that pass the counter: plain described structs, read from JSON with all faults at once, written straight
// to text, and described once for OpenAPI and TypeScript.
//
//   struct Command { std::string verb; std::optional<api::IdText> work_item; std::optional<std::string> opinion;
//     static constexpr api::Rule rule(std::string_view field) {
//       if (field == "verb") return {.max_length = 40};
//       if (field == "opinion") return {.max_length = 2000, .doc = "what the person writes"};
//       return {}; } };
//   BOOST_DESCRIBE_STRUCT(Command, (), (verb, work_item, opinion))
//
// Members: std::string, int, std::int64_t, bool, IdText (ids travel as text), Instant (RFC 3339), Date, described enums
// (BOOST_DESCRIBE_ENUM; as their names), std::optional (may be absent or null; written as null), std::vector,
// std::map<std::string, T>, nested described structs, json::value and json::object (free form). A trailing underscore
// of a member's or enumerator's name is dropped ("delete_" is "delete"). Unknown members are faults.
// A member is required unless it is std::optional or its rule says `.optional = true`.

#include <api/schema.h>
#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <base/time.h>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::api {

/// An id that travels as decimal text. Converts from and to Id by itself.
struct IdText {
  Id value = no_id;
  IdText() = default;
  IdText(Id id) : value(id) {}
  operator Id() const { return value; }
};

/// For routes without input or without an answer's body: `{}`.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

/// A page of a list; `next` is the opaque cursor of the following page or null.
template <class T>
struct List {
  std::vector<T> items;
  std::optional<std::string> next;
  BOOST_DESCRIBE_CLASS(List, (), (items, next), (), ())
};

/// Faults found while reading, each with the JSON pointer of where it was.
class Faults {
 public:
  void add(const ErrorKind& kind, std::vector<Argument> arguments = {});
  void push(std::string_view member);
  void push(std::size_t index);
  void pop();
  bool empty() const { return list_.empty(); }
  std::vector<FieldFault> take() { return std::move(list_); }

 private:
  std::string pointer_;
  std::vector<std::size_t> lengths_;
  std::vector<FieldFault> list_;
};

/// How one type is read, written and described.
template <class T>
struct Codec;

/// Reads `value` into a T. Errors: `invalid` with every fault.
template <class T>
Result<T> read_json(const json::value& value) {
  T out{};
  Faults faults;
  Codec<T>::read(value, out, Rule{}, faults);
  if (faults.empty()) return out;
  return Failure(invalid_because(faults.take()));
}

/// Appends the JSON of `value`.
template <class T>
void write_json(std::string& out, const T& value) {
  Codec<T>::write(out, value);
}

template <class T>
std::string to_json(const T& value) {
  std::string out;
  write_json(out, value);
  return out;
}

/// The description of T, for OpenAPI, TypeScript and the conversion of query parameters.
template <class T>
const Schema& schema_of() {
  return Codec<T>::schema();
}

}  // namespace zs::api

#include <api/codec.h>
