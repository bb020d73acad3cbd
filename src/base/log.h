#pragma once
// The program's log: one JSON object a line on stderr. English, for operators; never a secret, never body text.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace zs::log {

using Fields = std::initializer_list<std::pair<std::string_view, std::string>>;

void info(std::string_view event, Fields fields = {});
void warning(std::string_view event, Fields fields = {});
void error(std::string_view event, Fields fields = {});
/// Tests and command-line tools turn information lines off.
void quiet();

}  // namespace zs::log
