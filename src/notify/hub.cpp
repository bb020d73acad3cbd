#include <notify/hub.h>

#include <base/log.h>
#include <notify/bookmark.h>
#include <notify/cursor.h>
#include <notify/notify.h>
#include <notify/recent.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <unordered_map>

namespace zs::notify {
namespace {

constexpr int events_at_once = 200;
/// A consumer of notices that stands still must not silence the browsers.
constexpr std::chrono::seconds patience{5};

}  // namespace

/// Where a browser stood when it came.
struct Arrival {
  bool returning = false;
  std::optional<event::Cursor> last;  // nullopt when returning: its bookmark is not ours
};

/// A committed event with whom it concerns, looked up once for all browsers.
struct Signal {
  event::Cursor cursor;
  std::unordered_map<Id, News> people;
};

struct OpenBrowser {
  Id person = no_id;
  Id session = no_id;
  Arrival arrival;
  std::shared_ptr<http::EventStream> stream;
  std::shared_ptr<std::atomic<bool>> gone;
  bool greeted = false;  // has what it missed; from now on it gets what happens
};

namespace {

std::string about(Id matter) {
  return matter == no_id ? std::string("{}") : "{\"matter\":\"" + to_text(matter) + "\"}";
}

/// Only the last message of an event carries its place, so that a connection lost in between misses nothing.
bool send(const OpenBrowser& browser, const Bookmarks& bookmarks, const News& news) {
  std::vector<std::string_view> names;
  if (news.matter_changed) names.push_back("matter");
  if (news.list_changed) names.push_back("work_items");
  if (news.noticed) names.push_back("notice");
  const std::string data = about(news.matter);
  for (const auto& name : names) {
    const event::Cursor& place = &name == &names.back() ? news.cursor : news.before;
    if (!browser.stream->send(bookmarks.write(browser.person, place), name, data)) return false;
  }
  return true;
}

}  // namespace

struct Hub::Impl {
  db::Database& database;
  Concerned concerned;
  std::string notice_consumer;
  Bookmarks bookmarks;

  mutable std::mutex mutex;  // guards `browsers`
  std::vector<OpenBrowser> browsers;

  // The dispatcher's thread only. From the first browser on the hub follows every event, also while nobody listens:
  // what a returning browser missed is known without asking the database how much happened.
  std::optional<event::Cursor> position;
  Recent recent;
  std::chrono::steady_clock::time_point waiting_since{};

  Impl(db::Database& d, Concerned c, std::string n)
      : database(d), concerned(std::move(c)), notice_consumer(std::move(n)) {}

  std::vector<OpenBrowser> newcomers();
  void greet(const OpenBrowser& browser);
  void welcome(const std::vector<OpenBrowser>& arrived);
  void tell(const Signal& signal);
  Signal signal_of(db::Tx& tx, const event::Cursor& before, const event::Delivered& delivered);
  std::vector<Signal> signals(db::Tx& tx, const event::Cursor& until);
  event::Cursor horizon(db::Tx& tx);
  template <class Match>
  void close_where(Match match);
};

/// Who has not been greeted yet; forgets browsers that went away.
std::vector<OpenBrowser> Hub::Impl::newcomers() {
  const std::lock_guard lock(mutex);
  std::erase_if(browsers, [](const OpenBrowser& browser) { return browser.gone->load(); });
  std::vector<OpenBrowser> arrived;
  std::copy_if(browsers.begin(), browsers.end(), std::back_inserter(arrived),
               [](const OpenBrowser& browser) { return !browser.greeted; });
  return arrived;
}

/// What was missed, then the present place, so that the next return needs no guess. `ready` or `resync` is decided by
/// the bookmark and by what concerned this person, by nothing else: who has nothing to hear is always told `ready`.
void Hub::Impl::greet(const OpenBrowser& browser) {
  const auto& [returning, last] = browser.arrival;
  std::optional<std::vector<News>> missed;
  if (!returning) missed.emplace();
  if (last) missed = recent.since(browser.person, *last);
  if (missed)
    for (const News& news : *missed)
      if (!send(browser, bookmarks, news)) return;
  browser.stream->send(bookmarks.write(browser.person, *position), missed ? "ready" : "resync", "{}");
}

void Hub::Impl::welcome(const std::vector<OpenBrowser>& arrived) {
  for (const auto& browser : arrived) greet(browser);
  const std::lock_guard lock(mutex);
  for (OpenBrowser& browser : browsers)
    browser.greeted = browser.greeted || std::any_of(arrived.begin(), arrived.end(), [&](const OpenBrowser& other) {
                        return other.stream == browser.stream;
                      });
}

void Hub::Impl::tell(const Signal& signal) {
  for (const auto& [person, news] : signal.people) recent.keep(person, news);
  const std::lock_guard lock(mutex);
  std::erase_if(browsers, [&](const OpenBrowser& browser) {
    const auto found = signal.people.find(browser.person);
    return browser.greeted && found != signal.people.end() && !send(browser, bookmarks, found->second);
  });
}

Signal Hub::Impl::signal_of(db::Tx& tx, const event::Cursor& before, const event::Delivered& delivered) {
  Signal signal{delivered.cursor, {}};
  const auto& stream = delivered.event.stream;
  const News plain{before, delivered.cursor, stream.kind == event::StreamKind::matter ? stream.id : no_id};
  for (const Concern& concern : concerned(tx, delivered.event)) {
    News& news = signal.people.try_emplace(concern.person, plain).first->second;
    news.matter_changed = plain.matter != no_id;
    news.list_changed |= concern.list_changed;
  }
  for (const Id person : told_of(tx, delivered.event.id))
    signal.people.try_emplace(person, plain).first->second.noticed = true;
  return signal;
}

/// What was committed since, as far as it may be told.
std::vector<Signal> Hub::Impl::signals(db::Tx& tx, const event::Cursor& until) {
  std::vector<Signal> found;
  event::Cursor from = *position;
  for (const auto& delivered : event::after(tx, from, events_at_once)) {
    if (until < delivered.cursor) break;
    found.push_back(signal_of(tx, from, delivered));
    from = delivered.cursor;
  }
  return found;
}

/// How far events may be told: as far as notices about them are written, but without waiting for ever.
event::Cursor Hub::Impl::horizon(db::Tx& tx) {
  const auto newest = event::newest(tx);
  const auto known = cursors(tx);
  const auto written = known.find(notice_consumer);
  const auto now = std::chrono::steady_clock::now();
  if (written == known.end() || !(written->second < newest)) {
    waiting_since = {};
    return newest;
  }
  if (waiting_since == std::chrono::steady_clock::time_point{}) waiting_since = now;
  return now - waiting_since > patience ? newest : written->second;
}

template <class Match>
void Hub::Impl::close_where(Match match) {
  std::vector<std::shared_ptr<http::EventStream>> closing;
  {
    const std::lock_guard lock(mutex);
    std::erase_if(browsers, [&](const OpenBrowser& browser) {
      if (!match(browser)) return false;
      closing.push_back(browser.stream);
      return true;
    });
  }
  for (const auto& stream : closing) stream->close();
}

Hub::Hub(db::Database& database, Concerned concerned, std::string notice_consumer)
    : impl_(std::make_unique<Impl>(database, std::move(concerned), std::move(notice_consumer))) {}

Hub::~Hub() = default;

void Hub::attach(const api::Caller& caller, std::string_view bookmark, std::shared_ptr<http::EventStream> stream) {
  auto gone = std::make_shared<std::atomic<bool>>(false);
  stream->on_close([gone] { gone->store(true); });
  const Arrival arrival{!bookmark.empty(), impl_->bookmarks.read(caller.person, bookmark)};
  const std::lock_guard lock(impl_->mutex);
  impl_->browsers.push_back({caller.person, caller.session, arrival, std::move(stream), std::move(gone)});
}

void Hub::close_session(Id session) {
  impl_->close_where([session](const OpenBrowser& browser) { return browser.session == session; });
}

void Hub::close_person(Id person) {
  impl_->close_where([person](const OpenBrowser& browser) { return browser.person == person; });
}

bool Hub::push() {
  const auto arrived = impl_->newcomers();
  if (arrived.empty() && !impl_->position) return false;
  const auto live = impl_->database.read([&](db::Tx& tx) -> Result<std::vector<Signal>> {
    const auto until = impl_->horizon(tx);
    if (!impl_->position) impl_->position = until;
    return impl_->signals(tx, until);
  });
  impl_->welcome(arrived);
  if (!live || live->empty()) return false;
  for (const Signal& signal : *live) impl_->tell(signal);
  impl_->position = live->back().cursor;
  return true;
}

void Hub::nudge(Id person, std::string_view topic) {
  const std::lock_guard lock(impl_->mutex);
  for (const auto& browser : impl_->browsers)
    if (browser.greeted && browser.person == person) browser.stream->send({}, topic, "{}");
}

std::size_t Hub::open_streams() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->browsers.size();
}

}  // namespace zs::notify
