#pragma once
// The trail asked across its streams, newest first: for who audits. One statement a question.

#include <event/event.h>

namespace zs::event {

/// Empty members ask for everything.
struct Question {
  Id actor = no_id;
  std::optional<StreamKind> kind;
  Id stream = no_id;  // only together with `kind`
  std::string verb;
  std::optional<Instant> from, to;
  Id before = no_id;  // events older than this one
};

std::vector<Event> asked(db::Tx& tx, const Question& question, int limit);

/// The last events of one stream, newest first.
std::vector<Event> latest(db::Tx& tx, const Stream& stream, int limit);

/// How many committed events a consumer has not seen yet.
std::int64_t behind(db::Tx& tx, const Cursor& cursor);

/// How many events there are, about: exact on SQLite as long as none was taken away.
std::int64_t count(db::Tx& tx);

}  // namespace zs::event
