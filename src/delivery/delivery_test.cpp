#include <db/test_support.h>
#include <delivery/store.h>
#include <doctest/doctest.h>

#include <random>

using namespace zs;
using namespace zs::delivery;

namespace {

const Instant noon = *from_rfc3339("2026-03-02T12:00:00+08:00");
constexpr Id clerk = 7, post = 8;

std::string mark(std::string_view text) { return "#" + std::string(text); }

Delivery waiting(Way way = Way::online) {
  Delivery d;
  d.id = 1;
  d.matter = 2;
  d.matter_kind = "outgoing";
  d.from_organ = 3;
  d.organ = 4;
  d.way = way;
  d.as_kind = "incoming";
  d.receiving = 5;
  d.title = "关于开会";
  d.content = "{}";
  d.sent_at = noon;
  d.sign_due_at = noon + std::chrono::hours(8);
  return d;
}

Act act(Verb verb, std::string words = {}, std::chrono::minutes later = std::chrono::minutes(1)) {
  return {verb, clerk, post, noon + later, std::move(words)};
}

void migrate_delivery(db::Database& database) {
  for (auto& migration : db::embedded_migrations())
    if (migration.library == "delivery") db::migrate(database, {&migration, 1});
}

}  // namespace

TEST_CASE("a delivery is signed for, returned or recalled, once") {
  for (auto first : {Verb::sign_for, Verb::give_back, Verb::recall}) {
    auto settled = decide(waiting(), act(first, "理由"));
    REQUIRE(settled);
    CHECK(settled->settled_by == clerk);
    CHECK(settled->settled_post == post);
    CHECK(settled->live() == (first == Verb::sign_for));
    for (auto second : {Verb::sign_for, Verb::give_back, Verb::recall, Verb::urge, Verb::overdue})
      CHECK(decide(*settled, act(second, "理由")).error() == Refused::settled);
  }
}

TEST_CASE("a return says why, and paper says who took it") {
  CHECK(decide(waiting(), act(Verb::give_back)).error() == Refused::words_missing);
  CHECK(decide(waiting(), act(Verb::give_back, "非我局职责"))->reason == "非我局职责");
  CHECK(decide(waiting(Way::paper), act(Verb::sign_for)).error() == Refused::words_missing);
  CHECK(decide(waiting(Way::paper), act(Verb::sign_for, "王某"))->taken_by == "王某");
  CHECK(decide(waiting(), act(Verb::sign_for, "王某"))->taken_by.empty());
}

TEST_CASE("nobody is urged twice in half an hour, and nobody on paper") {
  auto once = decide(waiting(), act(Verb::urge, "请签收"));
  REQUIRE(once);
  CHECK(once->urge_count == 1);
  CHECK(once->urge_text == "请签收");
  CHECK(decide(*once, act(Verb::urge, "", std::chrono::minutes(30))).error() == Refused::urged_recently);
  CHECK(decide(*once, act(Verb::urge, "", std::chrono::minutes(31)))->urge_count == 2);
  CHECK(decide(waiting(Way::paper), act(Verb::urge)).error() == Refused::on_paper);
}

TEST_CASE("what is not signed for in time is told once") {
  CHECK(decide(waiting(), act(Verb::overdue)).error() == Refused::not_due);
  auto late = decide(waiting(), act(Verb::overdue, "", std::chrono::hours(8)));
  REQUIRE(late);
  CHECK(decide(*late, act(Verb::overdue, "", std::chrono::hours(9))).error() == Refused::not_due);
  CHECK(decide(*late, act(Verb::sign_for)));
}

TEST_CASE("only what was signed for has word of its receiver, and only when it is new") {
  CHECK_FALSE(with_feedback(waiting(), {noon, no_id, ""}));
  auto told = with_feedback(*decide(waiting(), act(Verb::sign_for)), {noon, 9, "乙函〔2026〕1号"});
  REQUIRE(told);
  CHECK(told->answer_number == "乙函〔2026〕1号");
  CHECK_FALSE(with_feedback(*told, feedback_of(*told)));
}

TEST_CASE("any acts in any order leave a chain that holds and gives the row") {
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    auto now = waiting(random() % 4 == 0 ? Way::paper : Way::online);
    auto first = facts(now, Verb::send, mark);
    json::object last = first;
    CHECK(check_succession(nullptr, Verb::send, first).empty());
    for (int step = 0; step < 12; ++step) {
      auto verb = static_cast<Verb>(1 + random() % 6);
      auto moment = act(verb, random() % 3 ? "话" : "", std::chrono::minutes(step * 97));
      auto after = verb == Verb::feedback ? with_feedback(now, {moment.at, no_id, ""}) : std::nullopt;
      if (verb != Verb::feedback)
        if (auto decided = decide(now, moment)) after = *decided;
      if (!after) continue;
      auto event = facts(*after, verb, mark);
      if (auto wrong = check_succession(&last, verb, event); !wrong.empty()) FAIL(wrong);
      last = event;
      now = *after;
    }
    if (!agrees(now, first, last, mark)) FAIL("the last event is not the row");
  }
}

TEST_CASE("a chain in which something was slipped in does not hold") {
  auto sent = facts(waiting(), Verb::send, mark);
  auto signed_for = facts(*decide(waiting(), act(Verb::sign_for)), Verb::sign_for, mark);
  auto recalled = facts(*decide(waiting(), act(Verb::recall)), Verb::recall, mark);
  CHECK_FALSE(check_succession(nullptr, Verb::sign_for, signed_for).empty());
  CHECK_FALSE(check_succession(&sent, Verb::send, sent).empty());
  CHECK_FALSE(check_succession(&signed_for, Verb::recall, recalled).empty());
  CHECK_FALSE(check_succession(&sent, Verb::urge, recalled).empty());
  auto other = waiting();
  other.organ = 44;
  CHECK_FALSE(agrees(other, sent, sent, mark));
  CHECK_FALSE(agrees(*decide(waiting(), act(Verb::recall)), sent, sent, mark));
}

TEST_CASE("a stored delivery is read as it was written, and an organ has one live delivery of a matter") {
  db::for_each_backend([](db::TestDatabase& database) {
    CAPTURE(db::name_of(database->backend()));
    migrate_delivery(database.get());
    auto in = [&](auto work) { return *database->write([&](db::Tx& tx) -> Result<bool> { return work(tx), true; }); };
    auto one = waiting();
    in([&](db::Tx& tx) { insert(tx, one); });
    auto again = waiting();
    again.id = 11;
    again.receiving = 15;
    again.attempt = 2;
    in([&](db::Tx& tx) { CHECK(tx.attempt([&] { insert(tx, again); })); });
    in([&](db::Tx& tx) { CHECK(overdue(tx, noon + std::chrono::hours(8), 10) == std::vector<Id>{1}); });
    auto settled = *decide(one, act(Verb::recall, "发错"));
    settled.head = {2, "abc"};
    in([&](db::Tx& tx) {
      update(tx, settled);
      insert(tx, again);
      CHECK(of_matter(tx, 2).size() == 2);
      CHECK(find_receiving(tx, 15)->attempt == 2);
      CHECK(agrees(*lock(tx, 1), facts(waiting(), Verb::send, mark), facts(settled, Verb::recall, mark), mark));
      CHECK(find(tx, 1)->head.hash == "abc");
      CHECK(next_due(tx) == noon + std::chrono::hours(8));
      CHECK(after(tx, 1, 10).size() == 1);
    });
  });
}
