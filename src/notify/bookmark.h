#pragma once
// Where a browser stands in the stream, as it is told: sealed under a key of this process, so that nobody can read from
// it how much happens in the office, make one, or use another person's. All have one length. After a restart, or at
// another server, it means nothing any more.

#include <event/event.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::notify {

class Bookmarks {
 public:
  Bookmarks();
  /// A new text each time, also for the same place.
  std::string write(Id person, const event::Cursor& place) const;
  /// nullopt: not written by this process for this person.
  std::optional<event::Cursor> read(Id person, std::string_view bookmark) const;

 private:
  std::string key_;
};

}  // namespace zs::notify
