#pragma once
// What each person was to be told lately, kept so that a browser that comes back hears it again. Kept for each person
// apart: whether he has missed too much depends on what concerned him, never on how much happened elsewhere.

#include <event/event.h>

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace zs::notify {

/// A committed event as one person hears of it.
struct News {
  event::Cursor before;
  event::Cursor cursor;
  Id matter = no_id;
  bool matter_changed = false;
  bool list_changed = false;  // one of his lists (待办, 在办 …) may look different now
  bool noticed = false;
};

class Recent {
 public:
  /// In the order of events.
  void keep(Id person, const News& news);
  /// What the person missed since; nullopt: more than is kept.
  std::optional<std::vector<News>> since(Id person, const event::Cursor& last) const;

 private:
  struct Kept {
    std::deque<News> news;
    event::Cursor forgotten;  // the newest that is kept no longer
  };
  std::unordered_map<Id, Kept> people_;
};

}  // namespace zs::notify
