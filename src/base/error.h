#pragma once
// What is told when a request cannot be done: one code, one HTTP status, one sentence per language.
// Business code returns `Error{errors::some_code}` with arguments and field faults; the edge (api) puts status and text
// on.

#include <base/words.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace zs {

/// One line of an `errors.def`: stable code, HTTP status and the sentences for people. `{name}` in a sentence is
/// replaced by the argument of that name.
struct ErrorKind {
  std::string_view code;
  int status;
  std::string_view zh;
  std::string_view en;
};

/// One fault of one field: JSON pointer into the request ("/fields/guest_count"), and what is wrong with it.
struct FieldFault {
  std::string pointer;
  const ErrorKind* kind;
  std::vector<Argument> arguments;
};

struct Error {
  const ErrorKind* kind;
  std::vector<Argument> arguments;
  std::vector<FieldFault> fields;

  explicit Error(const ErrorKind& k, std::vector<Argument> args = {}, std::vector<FieldFault> faults = {})
      : kind(&k), arguments(std::move(args)), fields(std::move(faults)) {}
  bool is(const ErrorKind& other) const { return kind == &other; }
};

template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// `return refuse(errors::flow_step_closed, {{"who", name}});`
inline Failure refuse(const ErrorKind& kind, std::vector<Argument> arguments = {},
                      std::vector<FieldFault> fields = {}) {
  return Failure(Error(kind, std::move(arguments), std::move(fields)));
}

/// The sentence of an error kind with its arguments put in.
inline std::string sentence(const ErrorKind& kind, const std::vector<Argument>& arguments, const Reader& reader) {
  return say(Wording{kind.code, kind.zh, kind.en}, arguments, reader);
}

}  // namespace zs

// Each library that refuses has `errors.def` (lines ZS_ERROR(code, status, "中文。", "English.")) and an `errors.h`:
//   #define ZS_ERROR(code, status, zh, en) inline constexpr ErrorKind code{#code, status, zh, en};
// within `namespace zs::errors`. The address of the constant is its identity.
