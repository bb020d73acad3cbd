#pragma once
// What the façade needs from the rest of the house, passed in: no singletons.

#include <base/id.h>
#include <booking/store.h>
#include <calendar/calendar.h>
#include <db/db.h>
#include <identity/directory.h>
#include <matter/kinds.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zs::matter {

struct Services {
  IdSource* ids = nullptr;
  const Kinds* kinds = nullptr;
  std::function<identity::Snapshot()> directory;
  std::function<std::shared_ptr<const calendar::Calendar>()> calendar;
  /// The last step of a transaction that changed the calendar: everybody counts by the new one.
  std::function<void(db::Tx&, calendar::Calendar)> calendar_changed;
  /// The last step of a transaction that changed who acts for whom: everybody sees the new directory.
  std::function<void(db::Tx&)> publish;
  /// Something was committed: the dispatcher looks soon.
  std::function<void()> wake;
  /// The text of an attached file, UTF-8; empty: it has none; nullopt: not known yet, to be asked again. Asked outside
  /// of transactions, may read the disk. Not set: files are found by their names alone.
  std::function<std::optional<std::string>(Id file)> file_text;
  /// What resources are called, whoever shows a paper that names one.
  std::shared_ptr<booking::Names> resources = std::make_shared<booking::Names>();
};

}  // namespace zs::matter
