#pragma once
// Open browsers: server-sent events for whom a committed event concerns, and nobody else. The id of each is a sealed
// bookmark (bookmark.h), so a browser that comes back with Last-Event-ID misses nothing. All sending happens in one
// thread (the dispatcher's), therefore in commit order and never twice.
//
// Sent are signals, not contents: `matter` {"matter": id}, `work_items` {"matter": id} (your lists changed), `notice`
// {"matter": id}, `jobs` {} (long work of yours went on: no event, lost when nobody listens), `resync` {} (load again:
// too much was missed, or the bookmark is not of this process), `ready` {} (now you know all). Which of the last two it
// is depends on the bookmark and on what concerned the person alone: to an outsider the office is as silent when it is
// busy as when it sleeps. What a person may see he fetches himself.

#include <api/caller.h>
#include <db/db.h>
#include <event/event.h>
#include <http/http.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zs::notify {

/// A person a committed event concerns: he may see the matter at the time of pushing.
struct Concern {
  Id person = no_id;
  bool list_changed = true;  // one of his lists (待办, 在办 …) may look different now
};

/// Whom an event concerns, decided by the one who knows access. Runs in a reading transaction.
using Concerned = std::function<std::vector<Concern>(db::Tx&, const event::Event&)>;

class Hub {
 public:
  /// `notice_consumer`: the consumer that writes notices; an event is told only when it has passed, so that the signal
  /// `notice` finds its notice. Empty: nobody to wait for.
  Hub(db::Database& database, Concerned concerned, std::string notice_consumer = {});
  ~Hub();
  Hub(const Hub&) = delete;
  Hub& operator=(const Hub&) = delete;

  /// A browser opened /stream. `bookmark`: the id it saw last, empty at the first visit; one that is not ours is no
  /// error. Any thread; nothing is sent before the next `push`.
  void attach(const api::Caller& caller, std::string_view bookmark, std::shared_ptr<http::EventStream> stream);
  /// The session ended or the person lost his access: his streams are closed.
  void close_session(Id session);
  void close_person(Id person);
  /// Something that is no event has gone on: the person's browsers look for themselves. Dispatcher's thread only.
  void nudge(Id person, std::string_view topic);
  /// Sends what was committed since; true when there was anything. Dispatcher's thread only.
  bool push();
  std::size_t open_streams() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace zs::notify
