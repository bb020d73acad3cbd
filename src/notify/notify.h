#pragma once
// Notices in the page: one line per person and event ("… has sent you …"), written after the command by consumers of
// the event table, never inside it. A notice holds a code and arguments; the sentence is made in the reader's language
// when he reads it. It names a matter but opens nothing: the reader still goes through access.

#include <api/api.h>
#include <base/id.h>
#include <base/json.h>
#include <db/db.h>
#include <notify/dispatcher.h>
#include <notify/hub.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::notify {

/// What a notice is to its reader: something to do, a clock, how something of his went, or a change he need not act on.
/// Kept by number (quiet_notice): new ones go to the end.
enum class About { to_do, clock, outcome, changed };
BOOST_DESCRIBE_ENUM(About, to_do, clock, outcome, changed)

/// A sentence for people, from messages.def: `arrived`, `returned`, `urged` …
struct MessageKind : Wording {
  About about{};
};

namespace messages {
#define ZS_MESSAGE(code, about, zh, en) inline constexpr MessageKind code{{#code, zh, en}, About::about};
#include "messages.def"
#undef ZS_MESSAGE
}  // namespace messages

/// The sentence of a code with its arguments, which are Words in their stored form; the bare code when it is unknown (a
/// newer node wrote it).
std::string sentence(std::string_view code, const json::object& arguments, api::Language language);

/// A notice as the page shows it: the sentence is in the reader's language.
struct NoticeView {
  api::IdText id;
  Instant at;
  std::string text;
  std::optional<api::IdText> matter;  // null: it is about none
  std::string kind;
  bool read = false;
};
BOOST_DESCRIBE_STRUCT(NoticeView, (), (id, at, text, matter, kind, read))

/// What a consumer wants told. Arguments by the names of the sentence: `title`, `from`, `step`, `text`.
struct Draft {
  Id person = no_id;
  Id event = no_id;  // of which it tells: one notice per event and person, however often it is written
  Id matter = no_id;
  Instant at{};
  const MessageKind* kind = nullptr;
  json::object arguments;
};

struct Notice {
  Id id = no_id;
  Id person = no_id;
  Instant at{};
  Id matter = no_id;
  std::string kind;
  json::object arguments;
  std::optional<Instant> read_at;
};

/// Writes a notice unless the person already has one of that event. True when it is new. One statement.
bool add(db::Tx& tx, IdSource& ids, const Draft& draft);

/// Newest first, older than `before` (no_id: from the newest); `only`: those about one thing.
std::vector<Notice> of_person(db::Tx& tx, Id person, Id before, int limit, std::optional<About> only = {});

/// The same of those he has not read.
std::vector<Notice> unread_of_person(db::Tx& tx, Id person, Id before, int limit);

NoticeView view_of(const Notice& notice, api::Language language);

/// Unread notices of a person, counted up to `cap`.
std::int64_t unread(db::Tx& tx, Id person, std::int64_t cap = 1000);

/// Marks everything up to and including `up_to` as read; doing it twice changes nothing.
void mark_read(db::Tx& tx, Id person, Id up_to, Instant now);

/// Who was told of an event.
std::vector<Id> told_of(db::Tx& tx, Id event);

/// `GET /notices`, `POST /notices/read`, `GET /stream`. `hub` and `dispatcher` outlive the table.
void add_routes(api::Routes& routes, Hub& hub, Dispatcher& dispatcher);

}  // namespace zs::notify
