#pragma once
// Inside the notices: what goes off somebody's desk without his doing. He hears by whom and why, and that nothing is
// left for him to do.

#include <matter/telling.h>

namespace zs::matter {

void tell_off_desk(const telling::News& t, const flow::Cancelled& cancelled);
void tell_off_desk(const telling::News& t, const flow::Dropped& dropped);

}  // namespace zs::matter
