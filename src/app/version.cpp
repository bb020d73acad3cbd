#include <app/version.h>

namespace zs::app {
std::string_view version() { return ZS_VERSION; }
}  // namespace zs::app
