#include <event/event.h>
#include <event/test_support.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <future>
#include <random>

using namespace zs;

namespace {

const Instant morning = *from_rfc3339("2026-03-02T09:00:00.000+08:00");

api::Call call_of(Id person, std::string key = "") {
  api::Call call;
  call.caller.person = person;
  call.caller.post = person ? person + 1 : no_id;
  call.now = morning;
  call.idempotency_key = std::move(key);
  if (!call.idempotency_key.empty()) call.body_digest = std::string(64, 'a');
  return call;
}

event::Draft draft(Id stream, std::string verb, json::object body = {}) {
  return {.stream = {event::StreamKind::matter, stream}, .verb = std::move(verb), .body = std::move(body)};
}

struct Trail {
  explicit Trail(db::Backend backend) : database(backend) { event::migrate_only(*database, {"event"}); }
  db::TestDatabase database;
  IdSource ids;

  event::Head add(const api::Call& call, const event::Draft& what) {
    return *database->write(
        [&](db::Tx& tx) -> Result<event::Head> { return event::append(tx, call, ids.next(call.now), what); });
  }
  template <class F>
  auto look(F f) {
    return *database->read([&](db::Tx& tx) -> Result<decltype(f(tx))> { return f(tx); });
  }
  /// Other tests share the cluster: until their transactions end, PostgreSQL holds ours back too.
  void wait_until_delivered(std::size_t count) {
    for (int i = 0; i < 100'000; ++i)
      if (look([](db::Tx& tx) { return event::after(tx, {}, 1000).size(); }) >= count) return;
    FAIL("events are not delivered");
  }
  std::vector<std::string> faults() {
    return look([](db::Tx& tx) { return event::verify(tx); });
  }
  /// Behind the trail's back: triggers off, as an owner of the file could.
  template <class F>
  void tamper(F f) {
    database->write([&](db::Tx& tx) -> Result<void> {
      static constexpr db::Statement no_update{
          "test_drop_update",
          "{sqlite: DROP TRIGGER IF EXISTS event_no_update}{postgres: ALTER TABLE event DISABLE TRIGGER ALL}"};
      static constexpr db::Statement no_delete{
          "test_drop_delete",
          "{sqlite: DROP TRIGGER IF EXISTS event_no_delete}{postgres: ALTER TABLE event DISABLE TRIGGER ALL}"};
      tx.execute(no_update);
      tx.execute(no_delete);
      f(tx);
      return {};
    });
  }
};

}  // namespace

TEST_CASE("events come back as they were written, in order, each stream by itself") {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Trail trail(backend);
    trail.add(call_of(7), draft(1, "start", {{"标题", "关于…的通知"}, {"n", 3}}));
    trail.add(call_of(8), draft(2, "start"));
    auto head = trail.add(call_of(no_id), draft(1, "remind"));
    CHECK(head.seq == 2);

    auto events = trail.look([](db::Tx& tx) { return event::of_stream(tx, {event::StreamKind::matter, 1}, 0, 10); });
    REQUIRE(events.size() == 2);
    CHECK(events[0].verb == "start");
    CHECK(events[0].body == json::object{{"标题", "关于…的通知"}, {"n", 3}});
    CHECK(events[0].actor == 7);
    CHECK(events[0].actor_post == 8);
    CHECK(events[0].at == morning);
    CHECK(events[1].actor == no_id);
    CHECK(events[1].hash == head.hash);
    auto rest = trail.look([](db::Tx& tx) { return event::of_stream(tx, {event::StreamKind::matter, 1}, 1, 10); });
    CHECK(rest.size() == 1);
    CHECK(trail.look([&](db::Tx& tx) { return event::find(tx, events[0].id); })->hash == events[0].hash);
    CHECK(trail.faults().empty());
  }
}

TEST_CASE("appending costs exactly one statement and one row") {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Trail trail(backend);
    trail.database->write([&](db::Tx& tx) -> Result<void> {
      auto head = event::append(tx, call_of(7, "k"), trail.ids.next(morning), event::Head{}, draft(1, "start"));
      CHECK(tx.cost().statements == 1);
      CHECK(tx.cost().rows_written == 1);
      event::append(tx, call_of(7), trail.ids.next(morning), head, draft(1, "submit"));
      CHECK(tx.cost().statements == 2);
      return {};
    });
    CHECK(trail.faults().empty());
  }
}

TEST_CASE("one person's key is written once; another person may use the same") {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Trail trail(backend);
    trail.add(call_of(7, "key-1"), draft(1, "start"));
    trail.add(call_of(8, "key-1"), draft(2, "start"));
    CHECK_THROWS_AS(trail.add(call_of(7, "key-1"), draft(3, "start")), db::UniqueViolation);
    trail.add(call_of(7), draft(1, "no_key"));
    trail.add(call_of(7), draft(1, "no_key"));

    auto found = trail.look([](db::Tx& tx) { return event::find_key(tx, 7, "key-1"); });
    REQUIRE(found);
    CHECK(found->stream_kind == 1);
    CHECK(found->stream_id == 1);
    CHECK(found->body_digest == std::string(64, 'a'));
    CHECK_FALSE(trail.look([](db::Tx& tx) { return event::find_key(tx, 7, "key-2"); }));
    CHECK_FALSE(trail.look([](db::Tx& tx) { return event::find_key(tx, 9, "key-1"); }));
  }
}

TEST_CASE("two writers of one stream cannot both follow the same event") {
  for (auto backend : db::each_backend) {
    Trail trail(backend);
    event::Head stale;
    trail.add(call_of(7), draft(1, "start"));
    CHECK_THROWS_AS(trail.database->write([&](db::Tx& tx) -> Result<void> {
      event::append(tx, call_of(7), trail.ids.next(morning), stale, draft(1, "start"));
      return {};
    }),
                    db::UniqueViolation);
  }
}

TEST_CASE("the database refuses to change or remove an event") {
  static constexpr db::Statement change{"test_change", "UPDATE event SET verb = 'other'"};
  static constexpr db::Statement remove{"test_remove", "DELETE FROM event"};
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Trail trail(backend);
    trail.add(call_of(7), draft(1, "start"));
    for (auto* statement : {&change, &remove})
      CHECK_THROWS_AS(trail.database->write([&](db::Tx& tx) -> Result<void> {
        tx.execute(*statement);
        return {};
      }),
                      db::Failure);
    CHECK(trail.look([](db::Tx& tx) {
      return event::of_stream(tx, {event::StreamKind::matter, 1}, 0, 9).size();
    }) == 1);
  }
}

TEST_CASE("whatever is changed behind the trail's back is found") {
  static constexpr db::Statement change_body{"t1",
                                             "UPDATE event SET body = '{\"n\":4}' WHERE stream_id = 2 AND seq = 2"};
  static constexpr db::Statement change_actor{"t2", "UPDATE event SET actor = 99 WHERE stream_id = 2 AND seq = 2"};
  static constexpr db::Statement change_time{"t3", "UPDATE event SET at = at + 1 WHERE stream_id = 2 AND seq = 2"};
  static constexpr db::Statement change_key{"t4",
                                            "UPDATE event SET idempotency_key = 'x' WHERE stream_id = 2 AND seq = 2"};
  static constexpr db::Statement remove_middle{"t5", "DELETE FROM event WHERE stream_id = 2 AND seq = 2"};
  static constexpr db::Statement remove_first{"t6", "DELETE FROM event WHERE stream_id = 2 AND seq = 1"};
  static constexpr db::Statement move_stream{"t7", "UPDATE event SET stream_id = 5 WHERE stream_id = 2"};
  static constexpr db::Statement spaces{"t8", "UPDATE event SET body = '{ }' WHERE stream_id = 2 AND seq = 1"};
  for (auto backend : db::each_backend)
    for (auto* harm : {&change_body, &change_actor, &change_time, &change_key, &remove_middle, &remove_first,
                       &move_stream, &spaces}) {
      CAPTURE(db::name_of(backend));
      CAPTURE(harm->text);
      Trail trail(backend);
      for (Id stream : {1, 2, 3})
        for (int i = 0; i < 3; ++i) trail.add(call_of(7), draft(stream, "do"));
      REQUIRE(trail.faults().empty());
      trail.tamper([&](db::Tx& tx) { tx.execute(*harm); });
      CHECK_FALSE(trail.faults().empty());
    }
}

TEST_CASE("the removal of a stream's last events is found with the day's anchor") {
  static constexpr db::Statement remove_last{"t9", "DELETE FROM event WHERE stream_id = 2 AND seq = 3"};
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Trail trail(backend);
    for (Id stream : {1, 2})
      for (int i = 0; i < 3; ++i) trail.add(call_of(7), draft(stream, "do"));
    auto day = date_of(morning);
    auto anchors = trail.look([&](db::Tx& tx) { return event::anchors(tx, day); });
    REQUIRE(anchors.size() == 2);
    CHECK(anchors[1].seq == 3);
    CHECK(trail.look(
              [&](db::Tx& tx) { return event::anchors(tx, date_of(morning + std::chrono::hours(24))).size(); }) == 0);
    CHECK(trail.look(
              [&](db::Tx& tx) { return event::anchors(tx, date_of(morning - std::chrono::hours(24))).size(); }) == 0);
    CHECK(trail.look([&](db::Tx& tx) { return event::verify_anchors(tx, anchors); }).empty());
    trail.tamper([](db::Tx& tx) { tx.execute(remove_last); });
    CHECK(trail.faults().empty());
    CHECK(trail.look([&](db::Tx& tx) { return event::verify_anchors(tx, anchors); }).size() == 1);
  }
}

TEST_CASE("a day's anchor holds the stream's end of that day, not of the next") {
  for (auto backend : db::each_backend) {
    Trail trail(backend);
    auto first = trail.add(call_of(7), draft(1, "do"));
    auto next = call_of(7);
    next.now = morning + std::chrono::hours(24);
    trail.add(next, draft(1, "do"));
    auto anchors = trail.look([&](db::Tx& tx) { return event::anchors(tx, date_of(morning)); });
    REQUIRE(anchors.size() == 1);
    CHECK(anchors[0].seq == 1);
    CHECK(anchors[0].hash == first.hash);
  }
}

TEST_CASE("a reader with any page size sees every event once, in commit order") {
  for (auto backend : db::each_backend)
    for (int page : {1, 2, 7, 100}) {
      CAPTURE(db::name_of(backend));
      Trail trail(backend);
      std::mt19937 dice(page);
      for (int i = 0; i < 20; ++i) trail.add(call_of(7), draft(1 + dice() % 3, "n" + std::to_string(i)));
      trail.wait_until_delivered(20);
      event::Cursor cursor;
      std::vector<std::string> seen;
      for (;;) {
        auto part = trail.look([&](db::Tx& tx) { return event::after(tx, cursor, page); });
        if (part.empty()) break;
        for (auto& d : part) {
          CHECK(d.cursor > cursor);
          cursor = *event::cursor_from_text(event::to_text(d.cursor));
          seen.push_back(d.event.verb);
        }
      }
      REQUIRE(seen.size() == 20);
      for (int i = 0; i < 20; ++i) CHECK(seen[i] == "n" + std::to_string(i));
      CHECK(trail.look([](db::Tx& tx) { return event::newest(tx); }) == cursor);
    }
}

TEST_CASE("an event that commits late is not skipped by a reader who has seen later ones") {
  Trail trail(db::Backend::postgres);
  std::promise<void> appended, release;
  auto released = release.get_future();
  auto slow = std::async(std::launch::async, [&] {
    trail.database->write([&](db::Tx& tx) -> Result<void> {
      event::append(tx, call_of(7), trail.ids.next(morning), draft(1, "early"));
      appended.set_value();
      released.wait();
      return {};
    });
  });
  appended.get_future().wait();
  trail.add(call_of(8), draft(2, "late"));
  auto before = trail.look([](db::Tx& tx) { return event::after(tx, {}, 10); });
  CHECK(before.empty());
  CHECK(trail.look([](db::Tx& tx) { return event::newest(tx); }) == event::Cursor{});
  release.set_value();
  slow.wait();
  trail.wait_until_delivered(2);
  auto then = trail.look([](db::Tx& tx) { return event::after(tx, {}, 10); });
  REQUIRE(then.size() == 2);
  CHECK(then[0].event.verb == "early");
  CHECK(then[1].event.verb == "late");
}

TEST_CASE("a cursor is what to_text wrote and nothing else") {
  CHECK(event::cursor_from_text("3-4") == event::Cursor{3, 4});
  for (auto text : {"", "-", "3-", "-4", "3", "3-4 ", "3--4", "a-4", "3-99999999999999999999", "+3-4"})
    CHECK_FALSE(event::cursor_from_text(text));
}
