#pragma once
#include <string_view>

namespace zs::app {
std::string_view version();
}
