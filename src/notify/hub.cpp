#include <notify/hub.h>

#include <base/log.h>
#include <notify/cursor.h>
#include <notify/notify.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace zs::notify {
namespace {

constexpr int events_at_once = 200;
/// A browser that missed more than this loads its lists again.
constexpr int longest_catch_up = 500;
/// A consumer of notices that stands still must not silence the browsers.
constexpr std::chrono::seconds patience{5};

}  // namespace

struct OpenBrowser {
  Id person = no_id;
  Id session = no_id;
  std::optional<event::Cursor> last;
  std::shared_ptr<http::EventStream> stream;
  std::shared_ptr<std::atomic<bool>> gone;
  bool caught_up = false;  // has what it missed; from now on it gets what happens
};

/// A committed event with whom it concerns, looked up once for all browsers.
struct Signal {
  event::Cursor before;
  event::Cursor cursor;
  Id matter = no_id;
  std::unordered_map<Id, bool> list_changed;  // by person
  std::unordered_set<Id> noticed;
};

namespace {

std::string about(Id matter) {
  return matter == no_id ? std::string("{}") : "{\"matter\":\"" + to_text(matter) + "\"}";
}

/// Only the last message of an event carries its cursor, so that a connection lost in between misses nothing.
bool send(const OpenBrowser& browser, const Signal& signal) {
  const auto found = signal.list_changed.find(browser.person);
  const bool noticed = signal.noticed.contains(browser.person);
  std::vector<std::string_view> names;
  if (found != signal.list_changed.end() && signal.matter != no_id) names.push_back("matter");
  if (found != signal.list_changed.end() && found->second) names.push_back("work_items");
  if (noticed) names.push_back("notice");
  const std::string data = about(signal.matter);
  for (const auto& name : names) {
    const event::Cursor& cursor = &name == &names.back() ? signal.cursor : signal.before;
    if (!browser.stream->send(event::to_text(cursor), name, data)) return false;
  }
  return true;
}

}  // namespace

struct Hub::Impl {
  db::Database& database;
  Concerned concerned;
  std::string notice_consumer;

  mutable std::mutex mutex;  // guards `browsers`
  std::vector<OpenBrowser> browsers;

  std::optional<event::Cursor> position;  // dispatcher's thread only
  std::chrono::steady_clock::time_point waiting_since{};

  Impl(db::Database& d, Concerned c, std::string n)
      : database(d), concerned(std::move(c)), notice_consumer(std::move(n)) {}

  std::optional<std::vector<OpenBrowser>> newcomers();
  void welcome(const std::vector<OpenBrowser>& arrived);
  void tell(const std::vector<Signal>& live);
  Signal signal_of(db::Tx& tx, const event::Cursor& before, const event::Delivered& delivered);
  std::vector<Signal> signals(db::Tx& tx, event::Cursor from, const event::Cursor& until, int limit);
  event::Cursor horizon(db::Tx& tx);
  void catch_up(db::Tx& tx, const OpenBrowser& browser);
  template <class Match>
  void close_where(Match match);
};

/// Who has not been caught up yet; forgets browsers that went away; nullopt when none is left.
std::optional<std::vector<OpenBrowser>> Hub::Impl::newcomers() {
  const std::lock_guard lock(mutex);
  std::erase_if(browsers, [](const OpenBrowser& browser) { return browser.gone->load(); });
  if (browsers.empty()) return std::nullopt;
  std::vector<OpenBrowser> arrived;
  std::copy_if(browsers.begin(), browsers.end(), std::back_inserter(arrived),
               [](const OpenBrowser& browser) { return !browser.caught_up; });
  return arrived;
}

void Hub::Impl::welcome(const std::vector<OpenBrowser>& arrived) {
  const std::lock_guard lock(mutex);
  for (OpenBrowser& browser : browsers)
    browser.caught_up = browser.caught_up || std::any_of(arrived.begin(), arrived.end(), [&](const OpenBrowser& other) {
                          return other.stream == browser.stream;
                        });
}

void Hub::Impl::tell(const std::vector<Signal>& live) {
  const std::lock_guard lock(mutex);
  for (const Signal& signal : live)
    std::erase_if(browsers, [&](const OpenBrowser& browser) { return browser.caught_up && !send(browser, signal); });
}

Signal Hub::Impl::signal_of(db::Tx& tx, const event::Cursor& before, const event::Delivered& delivered) {
  Signal signal{before, delivered.cursor};
  if (delivered.event.stream.kind == event::StreamKind::matter) signal.matter = delivered.event.stream.id;
  for (const Concern& concern : concerned(tx, delivered.event))
    signal.list_changed[concern.person] |= concern.list_changed;
  for (const Id person : told_of(tx, delivered.event.id)) signal.noticed.insert(person);
  return signal;
}

std::vector<Signal> Hub::Impl::signals(db::Tx& tx, event::Cursor from, const event::Cursor& until, int limit) {
  std::vector<Signal> found;
  for (const auto& delivered : event::after(tx, from, limit)) {
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

/// What was missed, then the present position, so that the next return needs no guess.
void Hub::Impl::catch_up(db::Tx& tx, const OpenBrowser& browser) {
  const std::string here = event::to_text(*position);
  if (!browser.last || !(*browser.last < *position)) {
    browser.stream->send(here, "ready", "{}");
    return;
  }
  const auto missed = signals(tx, *browser.last, *position, longest_catch_up);
  if (missed.size() < longest_catch_up)
    for (const Signal& signal : missed)
      if (!send(browser, signal)) return;
  browser.stream->send(here, missed.size() < longest_catch_up ? "ready" : "resync", "{}");
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

void Hub::attach(const api::Caller& caller, std::optional<event::Cursor> last,
                 std::shared_ptr<http::EventStream> stream) {
  auto gone = std::make_shared<std::atomic<bool>>(false);
  stream->on_close([gone] { gone->store(true); });
  const std::lock_guard lock(impl_->mutex);
  impl_->browsers.push_back({caller.person, caller.session, last, std::move(stream), std::move(gone)});
}

void Hub::close_session(Id session) {
  impl_->close_where([session](const OpenBrowser& browser) { return browser.session == session; });
}

void Hub::close_person(Id person) {
  impl_->close_where([person](const OpenBrowser& browser) { return browser.person == person; });
}

bool Hub::push() {
  const auto arrived = impl_->newcomers();
  if (!arrived) {
    impl_->position.reset();
    return false;
  }
  std::vector<Signal> live;
  auto looked = impl_->database.read([&](db::Tx& tx) -> Result<bool> {
    const auto until = impl_->horizon(tx);
    if (!impl_->position) impl_->position = until;
    for (const auto& browser : *arrived) impl_->catch_up(tx, browser);
    live = impl_->signals(tx, *impl_->position, until, events_at_once);
    return true;
  });
  impl_->welcome(*arrived);
  if (!looked || live.empty()) return false;
  impl_->tell(live);
  impl_->position = live.back().cursor;
  return true;
}

std::size_t Hub::open_streams() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->browsers.size();
}

}  // namespace zs::notify
