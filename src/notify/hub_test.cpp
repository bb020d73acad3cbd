#include <notify/hub.h>

#include <doctest/doctest.h>
#include <notify/test_support.h>

#include <random>
#include <set>

namespace zs::notify {
namespace {

Instant now() { return monday; }

constexpr Id reviewer = 201;
constexpr Id outsider = 203;

std::shared_ptr<Browser> open(Hub& hub, Id person, std::string_view last = "", Id session = 1) {
  auto browser = std::make_shared<Browser>();
  api::Caller caller;
  caller.person = person;
  caller.session = session;
  hub.attach(caller, last, browser);
  return browser;
}

void push_all(Hub& hub) {
  while (hub.push()) {
  }
}

void act_often(Office& office, int times, const std::vector<Id>& concerned) {
  office.write([&](db::Tx& tx) {
    for (int i = 0; i < times; ++i) office.append(tx, office.ids().next(monday), "agree", concerned);
    return true;
  });
}

/// Everything it was sent, `ready` included.
std::string greetings(const Browser& browser) {
  std::string text;
  for (const auto& message : browser.messages) text += message.event + " " + message.data + "\n";
  return text;
}

}  // namespace

TEST_CASE("a browser is told what concerns its person, in order of commits, and nothing else") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    office.act(1, "before", {reviewer});
    auto mine = open(hub, reviewer);
    auto theirs = open(hub, outsider);
    push_all(hub);
    office.act(7, "submit", {reviewer});
    office.act(8, "mark_read", {reviewer});
    office.act(9, "agree", {});
    push_all(hub);
    CHECK(mine->seen() == "matter {\"matter\":\"7\"}\nwork_items {\"matter\":\"7\"}\nmatter {\"matter\":\"8\"}\n");
    CHECK(theirs->seen().empty());
  });
}

TEST_CASE("the signal of a notice comes only when the notice is there") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by, "notices");
    Dispatcher dispatcher(office.database(), now);
    dispatcher.add_consumer("notices", notice_writer(office.ids()));
    dispatcher.run_until_idle();
    office.act(6, "submit", {});
    dispatcher.run_until_idle();
    auto browser = open(hub, reviewer);
    push_all(hub);
    office.act(7, "submit", {reviewer});
    push_all(hub);
    CHECK(browser->seen().empty());
    dispatcher.run_until_idle();
    push_all(hub);
    CHECK(browser->seen() == "matter {\"matter\":\"7\"}\nwork_items {\"matter\":\"7\"}\nnotice {\"matter\":\"7\"}\n");
  });
}

TEST_CASE("a browser that comes back misses nothing and sees nothing twice, wherever its connection broke") {
  on_each_office([](Office& office) {
    std::mt19937 random(3);
    Hub hub(office.database(), concerned_by);
    auto steady = open(hub, reviewer);
    push_all(hub);
    auto flaky = open(hub, reviewer, steady->last());
    std::string collected;
    std::string last = steady->last();
    for (int step = 0; step < 60; ++step) {
      office.act(100 + step, "agree", {random() % 3 == 0 ? outsider : reviewer});
      flaky->capacity = flaky->messages.size() + random() % 4;  // breaks in the middle of an event, too
      if (random() % 2 == 0) push_all(hub);
      if (random() % 3 == 0) {
        flaky->close();
        if (!flaky->messages.empty()) last = flaky->last();
        collected += flaky->seen();
        flaky = open(hub, reviewer, last);
      }
    }
    flaky->capacity = 100'000;
    push_all(hub);
    flaky->close();
    if (!flaky->messages.empty()) last = flaky->last();
    collected += flaky->seen();
    auto end = open(hub, reviewer, last);
    push_all(hub);
    collected += end->seen();
    // The first message of a broken event may come again; every event is there, in order.
    std::string distinct;
    std::string previous;
    for (std::size_t at = 0; at < collected.size();) {
      const auto line = collected.substr(at, collected.find('\n', at) - at + 1);
      at += line.size();
      if (line != previous) distinct += line;
      previous = line;
    }
    CHECK(distinct == steady->seen());
  });
}

TEST_CASE("who missed too much is told to load again, once") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    auto first = open(hub, reviewer);
    push_all(hub);
    act_often(office, 600, {reviewer});
    push_all(hub);
    CHECK(first->messages.size() == 1 + 2 * 600);
    auto back = open(hub, reviewer, first->messages.front().id);
    push_all(hub);
    CHECK(greetings(*back) == "resync {}\n");
    auto again = open(hub, reviewer, back->last());
    push_all(hub);
    CHECK(greetings(*again) == "ready {}\n");
  });
}

TEST_CASE(
    "whom nothing concerned is greeted alike, however much happened while he was away, and by a text of one length") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    auto first = open(hub, outsider);
    push_all(hub);
    CHECK(greetings(*first) == "ready {}\n");
    std::set<std::string> bookmarks{first->last()};
    for (const int happened : {0, 1, 30, 2000}) {
      first->close();
      act_often(office, happened, {reviewer});
      auto back = open(hub, outsider, first->messages.front().id);
      push_all(hub);
      CHECK(greetings(*back) == "ready {}\n");
      CHECK(back->last().size() == first->last().size());
      CHECK(bookmarks.insert(back->last()).second);
    }
  });
}

TEST_CASE("a bookmark of another person, another process or nobody asks to load again, and is no error") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    auto first = open(hub, reviewer);
    push_all(hub);
    Hub restarted(office.database(), concerned_by);
    for (const std::string& foreign : {std::string("0-1"), std::string("x"), std::string(5000, 'A'), first->last()}) {
      auto back = open(restarted, reviewer, foreign);
      push_all(restarted);
      CHECK(greetings(*back) == "resync {}\n");
    }
    auto stolen = open(hub, outsider, first->last());
    push_all(hub);
    CHECK(greetings(*stolen) == "resync {}\n");
    auto mine = open(hub, reviewer, first->last());
    push_all(hub);
    CHECK(greetings(*mine) == "ready {}\n");
  });
}

TEST_CASE("what happens while no browser is open at all is not missed either") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    auto first = open(hub, reviewer);
    push_all(hub);
    first->close();
    push_all(hub);
    office.act(7, "agree", {reviewer});
    push_all(hub);
    auto back = open(hub, reviewer, first->last());
    push_all(hub);
    CHECK(greetings(*back) == "matter {\"matter\":\"7\"}\nwork_items {\"matter\":\"7\"}\nready {}\n");
  });
}

TEST_CASE("the streams of an ended session and of a person without access are closed and forgotten") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    auto one = open(hub, reviewer, "", 11);
    auto two = open(hub, reviewer, "", 12);
    auto other = open(hub, outsider, "", 13);
    push_all(hub);
    hub.close_session(11);
    CHECK(one->closed);
    CHECK_FALSE(two->closed);
    hub.close_person(reviewer);
    CHECK(two->closed);
    CHECK(hub.open_streams() == 1);
    other->close();
    push_all(hub);
    CHECK(hub.open_streams() == 0);
  });
}

TEST_CASE("a browser too slow to take its messages is dropped, the others go on") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    auto slow = open(hub, reviewer);
    auto quick = open(hub, reviewer);
    push_all(hub);
    slow->capacity = slow->messages.size() + 1;
    office.act(7, "agree", {reviewer});
    office.act(8, "agree", {reviewer});
    push_all(hub);
    CHECK(hub.open_streams() == 1);
    CHECK(quick->messages.size() == 5);
  });
}

}  // namespace zs::notify
