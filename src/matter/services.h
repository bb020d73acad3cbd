#pragma once
// What the façade needs from the rest of the house, passed in: no singletons.

#include <base/id.h>
#include <calendar/calendar.h>
#include <identity/directory.h>
#include <matter/kinds.h>

#include <functional>
#include <memory>

namespace zs::matter {

struct Services {
  IdSource* ids = nullptr;
  const Kinds* kinds = nullptr;
  std::function<identity::Snapshot()> directory;
  std::function<std::shared_ptr<const calendar::Calendar>()> calendar;
  /// Something was committed: the dispatcher looks soon.
  std::function<void()> wake;
};

}  // namespace zs::matter
