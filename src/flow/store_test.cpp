#include <db/test_support.h>
#include <flow/store.h>
#include <flow/test_support.h>

#include <algorithm>

using namespace zs;
using namespace zs::flow;
using testing::Play;

namespace {

constexpr db::Statement count_parked{"count_parked", "SELECT count(*) FROM work_item WHERE state = 2"};
constexpr db::Statement set_kind_to_read{"set_kind_to_read", "UPDATE work_item SET kind = 2 WHERE id = $1"};

void make_tables(db::Database& database) {
  auto all = db::embedded_migrations();
  std::erase_if(all, [](auto& m) { return m.library != "flow"; });
  REQUIRE(all.size() >= 1);
  REQUIRE(db::migrate(database, all) > 0);
}

template <class F>
auto inside(db::Database& database, F fn) {
  using T = std::invoke_result_t<F, db::Tx&>;
  return *database.write([&](db::Tx& tx) -> Result<T> { return fn(tx); });
}

/// A matter whose rows go to a database.
struct Stored {
  Play play;
  db::Database& database;
  Id matter;
  Id timer_id = 0;
  ReadingCount reading;  // as the last event left it
  db::Cost cost;

  Stored(db::Database& d, std::string_view flow, Id number = 1) : play(flow), database(d), matter(number) {
    play.office.last_id = number * 100000;
    timer_id = number * 100000 + 50000;
  }

  MatterFacts facts(const Handler& actor, Instant now) const {
    MatterFacts f;
    f.matter = matter;
    f.kind = "request";
    f.kind_title = "事项";
    f.title = fmt::format("关于第{}件事项的请示", matter);
    f.urgency = "routine";
    f.mark = "none";
    f.starter = 1;
    f.starter_name = "第1号";
    f.unit_name = "办公室";
    f.actor = actor;
    f.actor_name = fmt::format("第{}号", actor.person);
    f.opinion = "同意。";
    f.customary = std::chrono::hours(72);
    f.now = now;
    f.reading = reading;
    return f;
  }

  void write(const Definition& definition, const Decision& d, Instant now) {
    cost = inside(database, [&](db::Tx& tx) {
      project(tx, definition, facts(d.acting, now), d.state, d.changes, [&] { return ++timer_id; });
      return tx.cost();
    });
    reading = reading_count(d.state);
  }

  bool act(Id person, const Command& c) {
    auto d = play.attempt(person, c);
    if (!d) MESSAGE(d.error().kind->code);
    if (d && !d->changes.empty()) write(play.definition, *d, play.office.now);
    return d.has_value();
  }
  bool act(Id person, Verb verb) { return act(person, play.command(verb, person)); }
  bool give(Id person, Id to) {
    auto c = play.command(Verb::transfer, person);
    c.people = {testing::who(to)};
    return act(person, c);
  }

  template <class F>
  std::string list(F lines) {
    return inside(database, [&](db::Tx& tx) {
      std::string out;
      for (auto& w : lines(tx).items) out += fmt::format("{}:{} ", w.matter, w.step);
      return out;
    });
  }
  std::string pending_of(Id person) {
    return list([&](db::Tx& tx) { return pending(tx, person, {}, {}, 20); });
  }
  std::string handled_by(Id person) {
    return list([&](db::Tx& tx) { return handled(tx, person, {}, {}, 20); });
  }
  Counts counts_of(Id person) {
    return inside(database, [&](db::Tx& tx) { return counts(tx, person, {}); });
  }
};

constexpr std::string_view request = R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "a"},
  {"step": "c", "by": "3", "back_to": ["a", "b"]}, {"step": "d", "by": "2"}])";
constexpr std::string_view pooled =
    R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2,3,4", "pool": true, "due": "10", "remind": "4"},
  {"step": "c", "by": "5", "due": "10"}])";

template <class F>
void on_each(F test) {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    db::TestDatabase database(backend);
    make_tables(database.get());
    test(database.get());
  }
}

}  // namespace

TEST_CASE("a plain completion writes three rows in three statements, one more with a deadline") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    REQUIRE(s.act(2, Verb::agree));
    CHECK(s.cost.statements == 3);
    CHECK(s.cost.rows_written == 3);
    Stored due(
        database,
        R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "due": "1"}, {"step": "c", "by": "3", "due": "1"}, {"step": "d", "by": "4"}])",
        2);
    REQUIRE(due.act(1, Verb::submit));
    REQUIRE(due.act(2, Verb::agree));
    CHECK(due.cost.statements == 4);
    CHECK(due.cost.rows_written == 4);
    REQUIRE(due.act(3, Verb::agree));
    CHECK(due.cost.rows_written == 4);
  });
}

TEST_CASE("an item is pending for its holder, handled for who did it, and each matter is handled once") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    CHECK(s.pending_of(2) == "1:b ");
    CHECK(s.pending_of(1) == "");
    REQUIRE(s.act(2, Verb::agree));
    CHECK(s.pending_of(2) == "");
    CHECK(s.handled_by(2) == "1:b ");
    CHECK(s.counts_of(2).in_progress == 1);
    REQUIRE(s.act(3, Verb::agree));
    CHECK(s.counts_of(2).in_progress == 0);
    s.play.office.now += std::chrono::hours(1);
    REQUIRE(s.act(2, Verb::agree));
    CHECK(s.handled_by(2) == "1:d ");
    CHECK(s.counts_of(2).handled == 1);
    CHECK(s.counts_of(1).started == 1);
    CHECK(s.counts_of(1).in_progress == 0);
  });
}

TEST_CASE("what is taken back is pending again, void for the other, and handled by nobody") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    REQUIRE(s.act(2, Verb::agree));
    REQUIRE(s.act(2, Verb::withdraw));
    CHECK(s.pending_of(2) == "1:b ");
    CHECK(s.pending_of(3) == "");
    CHECK(s.handled_by(2) == "");
    CHECK(s.counts_of(3).in_progress == 0);
    REQUIRE(s.act(2, Verb::agree));
    CHECK(s.handled_by(2) == "1:b ");
    CHECK(s.pending_of(3) == "1:c ");
  });
}

TEST_CASE("a claimed pool leaves the desks of the others until it is given back") {
  on_each([](db::Database& database) {
    Stored s(database, pooled);
    REQUIRE(s.act(1, Verb::submit));
    for (Id id : {2, 3, 4}) CHECK(s.pending_of(id) == "1:b ");
    REQUIRE(s.act(3, Verb::claim));
    CHECK(s.pending_of(2) == "");
    CHECK(s.pending_of(3) == "1:b ");
    REQUIRE(s.act(3, Verb::unclaim));
    for (Id id : {2, 3, 4}) CHECK(s.pending_of(id) == "1:b ");
    REQUIRE(s.act(4, Verb::claim));
    REQUIRE(s.act(4, Verb::agree));
    for (Id id : {2, 3, 4}) CHECK(s.pending_of(id) == "");
    CHECK(s.handled_by(4) == "1:b ");
    CHECK(s.handled_by(3) == "");
    CHECK(inside(database, [](db::Tx& tx) { return tx.one(count_parked)->integer(0); }) == 0);
  });
}

TEST_CASE("a handed-over item is handled by the one and pending for the other") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    REQUIRE(s.give(2, 7));
    CHECK(s.handled_by(2) == "1:b ");
    CHECK(s.pending_of(7) == "1:b ");
    REQUIRE(s.act(7, Verb::agree));
    REQUIRE(s.act(3, Verb::agree));
    REQUIRE(s.act(2, Verb::agree));
    CHECK(s.handled_by(2) == "1:d ");
  });
}

TEST_CASE("a timer waits for the reminder, then for the due moment, then is gone; each firing has an id of its own") {
  on_each([](db::Database& database) {
    Stored s(database, pooled);
    REQUIRE(s.act(1, Verb::submit));
    auto start = s.play.office.now;
    auto due = [&](int hours) {
      return inside(database, [&](db::Tx& tx) { return due_timers(tx, start + std::chrono::hours(hours), 10); });
    };
    auto next = [&] { return inside(database, [](db::Tx& tx) { return next_timer(tx); }); };
    CHECK(due(5).empty());
    auto first = due(6);
    REQUIRE(first.size() == 1);
    CHECK(first[0].action == Verb::remind);
    CHECK(first[0].matter == 1);
    auto fire = [&](const Timer& t) {
      Command c;
      c.verb = t.action;
      c.visit = t.visit;
      s.play.office.now = t.due_at;
      return s.act(no_id, c);
    };
    REQUIRE(fire(first[0]));
    CHECK(due(9).empty());
    inside(database, [&](db::Tx& tx) { return settle_timer(tx, first[0].id), 0; });
    auto second = due(10);
    REQUIRE(second.size() == 1);
    CHECK(second[0].action == Verb::overdue);
    CHECK(next() == start + std::chrono::hours(10));
    auto moved = s;
    REQUIRE(fire(second[0]));
    CHECK_FALSE(next());
    REQUIRE(s.act(2, Verb::claim));
    REQUIRE(s.act(2, Verb::agree));
    CHECK(next() == start + std::chrono::hours(20));
    REQUIRE(s.act(5, Verb::agree));
    CHECK_FALSE(next());
  });
}

TEST_CASE(
    "pages follow each other without a gap or a repetition, in the order of the list, filtered by kind and words") {
  on_each([](db::Database& database) {
    std::string order, paged;
    for (Id i = 1; i <= 25; ++i) {
      Stored s(database, request, i);
      s.play.office.now -= std::chrono::hours(i / 3);
      REQUIRE(s.act(1, Verb::submit));
    }
    auto all = inside(database, [](db::Tx& tx) { return pending(tx, 2, {}, {}, 100); });
    CHECK(all.items.size() == 25);
    CHECK_FALSE(all.next);
    for (auto& w : all.items) order += fmt::format("{} ", w.matter);
    CHECK(std::is_sorted(all.items.begin(), all.items.end(),
                         [](auto& a, auto& b) { return std::pair(a.order_at, a.id) < std::pair(b.order_at, b.id); }));
    std::optional<Cursor> after;
    do {
      auto page = inside(database, [&](db::Tx& tx) { return pending(tx, 2, {}, after, 4); });
      CHECK(page.items.size() <= 4);
      for (auto& w : page.items) paged += fmt::format("{} ", w.matter);
      after = page.next ? cursor_from_text(to_text(*page.next)) : std::nullopt;
    } while (after);
    CHECK(paged == order);
    auto count = [&](Filter f) {
      return inside(database, [&](db::Tx& tx) { return pending(tx, 2, f, {}, 100).items.size(); });
    };
    CHECK(count({"request", ""}) == 25);
    CHECK(count({"other", ""}) == 0);
    CHECK(count({"", "第7件"}) == 1);
    CHECK(count({"", "_"}) == 0);
    CHECK(count({"", "%"}) == 0);
  });
}

namespace {

constexpr db::Statement set_line{"set_line",
                                 "UPDATE work_item SET urgency = $2, urge_count = $3, due_at = $4, order_at = "
                                 "coalesce($4, order_at), returned = $5, principal = $6 WHERE matter = $1"};

/// What a line is to be, apart from what the play made it.
struct Like {
  std::string urgency;
  int urged = 0;
  std::optional<std::chrono::hours> due;  // from now
  bool returned = false;
  std::optional<Id> principal;
};

std::string matters_in(const Page<WorkItem>& page) {
  std::string out;
  for (auto& w : page.items) out += fmt::format("{} ", w.matter);
  return out;
}

}  // namespace

TEST_CASE("what is overdue stands first, then what is most urgent, then what was urged, then the rest by its time") {
  on_each([](db::Database& database) {
    using std::chrono::hours;
    const std::vector<Like> lines{{"routine", 0, hours(50), false, {}},     {"routine", 1, hours(80), false, {}},
                                  {"most_urgent", 0, hours(90), false, {}}, {"routine", 0, hours(-2), true, {}},
                                  {"routine", 0, hours(-5), false, {}},     {"most_urgent", 2, hours(3), false, Id(7)},
                                  {"routine", 0, std::nullopt, true, {}},   {"routine", 3, hours(5), false, {}}};
    Instant now;
    for (Id i = 1; i <= static_cast<Id>(lines.size()); ++i) {
      Stored s(database, request, i);
      REQUIRE(s.act(1, Verb::submit));
      now = s.play.office.now;
      const auto& like = lines[static_cast<std::size_t>(i - 1)];
      std::optional<Instant> due;
      if (like.due) due = now + *like.due;
      inside(database, [&](db::Tx& tx) {
        return tx.execute(set_line, i, like.urgency, like.urged, due, like.returned, like.principal);
      });
    }
    const Today today{now, now + hours(9)};
    auto list = [&](Only only, std::optional<Cursor> after, int limit, Instant at) {
      return inside(database, [&](db::Tx& tx) {
        return pending(tx, 2, {"", "", only, {at, today.ends}}, after, limit);
      });
    };
    const std::string whole = "5 4 6 3 8 2 1 7 ";
    CHECK(matters_in(list(Only::all, {}, 20, now)) == whole);
    // Page by page, while what was not overdue on the first page becomes so.
    std::string paged;
    std::optional<Cursor> after;
    auto at = now;
    do {
      auto page = list(Only::all, after, 3, at);
      paged += matters_in(page);
      after = page.next ? cursor_from_text(to_text(*page.next)) : std::nullopt;
      at += hours(60);
    } while (after);
    CHECK(paged == whole);
    CHECK(matters_in(list(Only::overdue, {}, 20, now)) == "5 4 ");
    CHECK(matters_in(list(Only::today, {}, 20, now)) == "6 8 ");
    CHECK(matters_in(list(Only::most_urgent, {}, 20, now)) == "6 3 ");
    CHECK(matters_in(list(Only::returned, {}, 20, now)) == "4 7 ");
    CHECK(matters_in(list(Only::for_others, {}, 20, now)) == "6 ");
    auto counted = inside(database, [&](db::Tx& tx) { return counts(tx, 2, today); });
    CHECK(counted.pending == 8);
    CHECK(counted.overdue == 2);
    CHECK(counted.today == 2);
    CHECK(counted.most_urgent == 2);
    CHECK(counted.returned == 2);
    CHECK(counted.for_others == 1);
  });
}

TEST_CASE("an item for reading is in the list for reading only") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    inside(database, [&](db::Tx& tx) { return tx.execute(set_kind_to_read, s.play.item_of(2)); });
    CHECK(s.pending_of(2) == "");
    CHECK(s.list([](db::Tx& tx) { return to_read(tx, 2, {}, {}, 20); }) == "1:b ");
    CHECK(s.counts_of(2).to_read == 1);
  });
}

TEST_CASE("lines tell how many have read it, until everybody has") {
  on_each([](db::Database& database) {
    Stored s(database, R"([{"step": "a", "by": "starter"}, {"read": "r", "by": "2,3", "circulate": true},
                           {"step": "b", "by": "6"}])");
    REQUIRE(s.act(1, Verb::submit));
    auto line_of = [&](Id person) {
      auto items = inside(database, [&](db::Tx& tx) { return to_read(tx, person, {}, {}, 20); }).items;
      return items.empty() ? std::string("none")
                           : fmt::format("{}/{}", items[0].reading.heard, items[0].reading.asked);
    };
    CHECK(line_of(2) == "0/2");
    auto more = s.play.command(Verb::circulate, 2);
    more.people = {testing::who(5)};
    REQUIRE(s.act(2, more));
    CHECK(line_of(5) == "0/3");
    REQUIRE(s.act(2, Verb::mark_read));
    CHECK(line_of(3) == "1/3");
    CHECK(s.cost.statements <= 5);
    REQUIRE(s.act(3, Verb::mark_read));
    CHECK(line_of(5) == "0/1");
    auto receipt = s.play.command(Verb::mark_read, 5);
    receipt.work_item = s.play.state.readings[0].item.id;
    REQUIRE(s.act(5, receipt));
    CHECK(inside(database, [&](db::Tx& tx) { return stored_reading_count(tx, 1).asked; }) == 0);
  });
}

TEST_CASE("everybody involved is a reader with the reasons, also one who was only let in") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    inside(database, [&](db::Tx& tx) {
      return involve(tx, 8, 1, relation::reader, s.play.office.now),
             involve(tx, 2, 1, relation::supervisor, s.play.office.now), 0;
    });
    std::string seen;
    for (auto& r : inside(database, [](db::Tx& tx) { return readers(tx, 1); }))
      seen += fmt::format("{}:{} ", r.person, r.flags);
    CHECK(seen == "1:1 2:18 8:8 ");
    CHECK(inside(database, [](db::Tx& tx) { return open_items(tx, 1); }).size() == 1);
  });
}

TEST_CASE("what he handled stays in his list when he takes back what he did last") {
  on_each([](db::Database& database) {
    Stored s(database, R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2"},
      {"step": "c", "by": "3", "back_to": "b"}])");
    REQUIRE(s.act(1, Verb::submit));
    REQUIRE(s.act(2, Verb::agree));
    auto back = s.play.command(Verb::send_back, 3);
    back.to_step = "b";
    REQUIRE(s.act(3, back));
    REQUIRE(s.act(2, Verb::agree));
    REQUIRE(s.act(2, Verb::withdraw));
    CHECK(s.handled_by(2) == "1:b ");
  });
}

TEST_CASE("a new title shows in open lines") {
  on_each([](db::Database& database) {
    Stored s(database, request);
    REQUIRE(s.act(1, Verb::submit));
    auto facts = s.facts(testing::who(1), s.play.office.now);
    facts.title = "新标题";
    inside(database, [&](db::Tx& tx) { return retitle(tx, facts), 0; });
    CHECK(inside(database, [](db::Tx& tx) { return open_items(tx, 1); })[0].title == "新标题");
  });
}

TEST_CASE("what is not a cursor is refused") {
  CHECK(cursor_from_text("12_34")->id == 34);
  for (auto text : {"", "12", "a_b", "1_", "_1", "1_2x", "99999999999999999999_1", "1_2_3", "1_2_4_5",
                    "1_2_-1_5", "1_2_0_5_6"})
    CHECK_FALSE(cursor_from_text(text));
}
