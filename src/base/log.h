#pragma once
// The program's log: one JSON object a line on stderr. English, for operators; never a secret, never body text.

#include <base/time.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::log {

using Fields = std::initializer_list<std::pair<std::string_view, std::string>>;

void info(std::string_view event, Fields fields = {});
void warning(std::string_view event, Fields fields = {});
void error(std::string_view event, Fields fields = {});
/// What this process wrote as an error, newest last; only the last thousand are kept.
struct Noted {
  Instant at;
  std::string event;
};
std::vector<Noted> errors_since(Instant at);
/// Tests and command-line tools turn information lines off.
void quiet();

}  // namespace zs::log
