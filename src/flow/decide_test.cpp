#include <flow/moves.h>
#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using testing::code;
using testing::only_visit;
using testing::Play;
using testing::who;

namespace {

// 1 starts, 2 reviews, 3 approves large ones, 4/5/6 arrange as a pool, 1 settles.
constexpr std::string_view request = R"([
  {"step": "apply", "by": "starter", "title": "申请"},
  {"step": "review", "by": "2", "title": "审核", "back_to": "apply", "disagree": "end"},
  {"step": "approve", "by": "3", "title": "批准", "when": "large", "back_to": ["apply", "review"], "opinion": "required"},
  {"step": "arrange", "by": "4,5,6", "pool": true, "due": "16", "remind": "8", "check": "ready", "back_to": ["review", "apply"]},
  {"step": "settle", "by": "starter", "needs": ["cost"]}])";

Play at_review() {
  Play p{request};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.where() == "review: 2");
  return p;
}

Command agree_with(const Play& p, Id person, std::string opinion) {
  auto c = p.command(Verb::agree, person);
  c.opinion = std::move(opinion);
  return c;
}

Play at_approve() {
  auto p = at_review();
  p.office.fields["large"] = true;
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.where() == "approve: 3");
  return p;
}

Play at_arrange() {
  auto p = at_review();
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.where() == "arrange: 4 5 6");
  return p;
}

Play at_settle() {
  auto p = at_arrange();
  REQUIRE(p.attempt(5, Verb::claim));
  REQUIRE(p.attempt(5, Verb::agree));
  REQUIRE(p.where() == "settle: 1");
  return p;
}

}  // namespace

TEST_CASE("a submitted draft goes to the next step whose condition holds, and to the end after the last") {
  auto p = at_settle();
  CHECK(code(p.attempt(1, Verb::submit)) == "fields_required");
  p.office.fields["cost"] = 1200;
  CHECK(code(p.attempt(1, Verb::submit)) == "done");
  CHECK(p.where() == "closed");
  CHECK(holders(p.definition, p.state).empty());
}

TEST_CASE("a step whose condition does not hold is passed over, else it is taken") {
  CHECK(at_arrange().where() == "arrange: 4 5 6");
  auto p = at_approve();
  CHECK(code(p.attempt(3, agree_with(p, 3, "同意。"))) == "done");
  CHECK(p.where() == "arrange: 4 5 6");
}

TEST_CASE("the first arm that holds is taken, the last without condition otherwise, and none passes the branch over") {
  constexpr std::string_view branched = R"([{"step": "a", "by": "starter"},
    {"branch": [{"when": "x", "steps": [{"step": "b", "by": "2"}, {"step": "b2", "by": "2", "when": "z"}]},
                {"when": "y", "steps": [{"step": "c", "by": "3"}]}]},
    {"branch": [{"when": "x", "steps": [{"step": "d", "by": "4"}]}, {"steps": [{"step": "e", "by": "5"}]}]}])";
  auto after = [&](std::initializer_list<const char*> fields) {
    Play p{branched};
    for (auto f : fields) p.office.fields[f] = true;
    std::string way;
    REQUIRE(p.attempt(1, Verb::submit));
    while (p.state.life == Life::running) {
      way += current_step(p.state) + " ";
      REQUIRE(p.attempt(holders(p.definition, p.state)[0].handler.person, Verb::agree));
    }
    return way;
  };
  CHECK(after({"x", "y"}) == "b d ");
  CHECK(after({"x", "z"}) == "b b2 d ");
  CHECK(after({"y"}) == "c e ");
  CHECK(after({}) == "e ");
}

TEST_CASE("a draft belongs to its starter and can only be submitted") {
  Play p{request};
  CHECK(code(p.attempt(2, Verb::submit)) == "flow_not_responsible");
  CHECK(code(p.attempt(1, Verb::agree)) == "flow_not_started");
  CHECK(code(p.attempt(1, Verb::revoke)) == "flow_not_started");
  auto c = p.command(Verb::submit, 1);
  c.revision.reset();
  CHECK(code(p.attempt(1, c)) == "revision_required");
  c.revision = 7;
  CHECK(code(p.attempt(1, c)) == "stale_revision");
  CHECK(code(p.attempt(1, Verb::submit)) == "done");
  CHECK(p.state.starter == who(1));
  CHECK(p.state.version == 1);
}

TEST_CASE("only the holder handles his item, with the verb of the step") {
  auto p = at_review();
  auto c = p.command(Verb::agree, 2);
  CHECK(code(p.attempt(3, c)) == "flow_not_responsible");
  CHECK(code(p.attempt(1, c)) == "flow_not_responsible");
  CHECK(code(p.attempt(2, Verb::submit)) == "flow_verb_not_allowed");
  CHECK(code(p.attempt(2, Verb::claim)) == "flow_verb_not_allowed");
  CHECK(code(p.attempt(2, c)) == "done");
  auto again = p.attempt(2, c);
  REQUIRE(code(again) == "flow_item_closed");
  CHECK(again.error().arguments[0] == Argument{"who", Named{2}});
  CHECK(again.error().arguments[1] == Argument{"at", *from_rfc3339("2026-03-02T09:00:00+08:00")});
  c.work_item = 77;
  CHECK(code(p.attempt(2, c)) == "flow_item_unknown");
}

TEST_CASE("a revision is wanted when fields change or no item is named, and must be the stored one") {
  auto p = at_review();
  auto c = p.command(Verb::agree, 2);
  c.revision = 1;
  c.changes_fields = true;
  CHECK(code(p.attempt(2, c)) == "stale_revision");
  c.revision.reset();
  CHECK(code(p.attempt(2, c)) == "revision_required");
  c.changes_fields = false;
  c.work_item = no_id;
  CHECK(code(p.attempt(2, c)) == "revision_required");
  c.revision = p.office.revision;
  CHECK(code(p.attempt(2, c)) == "done");
}

TEST_CASE("an opinion is given where it is required and nowhere where none is taken") {
  auto p = at_approve();
  CHECK(code(p.attempt(3, agree_with(p, 3, "  "))) == "opinion_required");
  auto c = p.command(Verb::send_back, 3);
  c.opinion.clear();
  CHECK(code(p.attempt(3, c)) == "opinion_required");
  c = p.command(Verb::withdraw, 2);
  c.opinion = "有误";
  CHECK(code(p.attempt(2, c)) == "opinion_not_expected");
  CHECK(code(p.attempt(3, agree_with(p, 3, "同意。"))) == "done");
}

TEST_CASE("refusals come in the fixed order: ended, item, responsible, verb, revision, opinion, fields") {
  auto p = at_settle();
  p.office.fields["cost"] = 1;
  auto everything_wrong = p.command(Verb::send_back, 2);
  everything_wrong.work_item = 77;
  everything_wrong.revision = 0;
  everything_wrong.opinion.clear();
  everything_wrong.changes_fields = true;
  CHECK(code(p.attempt(2, everything_wrong)) == "flow_item_unknown");
  everything_wrong.work_item = p.item_of(1);
  CHECK(code(p.attempt(2, everything_wrong)) == "flow_not_responsible");
  CHECK(code(p.attempt(1, everything_wrong)) == "flow_verb_not_allowed");
  auto a = at_arrange();
  a.attempt(4, Verb::claim);
  everything_wrong.work_item = a.item_of(4);
  CHECK(code(a.attempt(4, everything_wrong)) == "stale_revision");
  everything_wrong.revision = a.office.revision;
  CHECK(code(a.attempt(4, everything_wrong)) == "opinion_required");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(code(p.attempt(2, everything_wrong)) == "flow_ended");
}

TEST_CASE("a check that does not pass keeps the step, but not from being sent back") {
  auto p = at_arrange();
  REQUIRE(p.attempt(4, Verb::claim));
  p.office.check_passes = false;
  CHECK(code(p.attempt(4, Verb::agree)) == "flow_check_failed");
  CHECK(code(p.send_back(4, "review", Mode::rerun)) == "done");
}

TEST_CASE("disagreement ends, goes back, goes on, or is not offered, as the step says") {
  auto p = at_review();
  CHECK(code(p.attempt(2, Verb::disagree)) == "done");
  CHECK(p.where() == "rejected");
  Play q{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "disagree": "go_on"},
             {"step": "c", "by": "3", "disagree": "send_back", "back_to": ["a", "b"]}, {"step": "d", "by": "4"}])"};
  REQUIRE(q.attempt(1, Verb::submit));
  CHECK(code(q.attempt(2, Verb::disagree)) == "done");
  CHECK(q.where() == "c: 3");
  CHECK(q.state.visit(2)->settlement->outcome == Outcome::disagree);
  CHECK(code(q.attempt(3, Verb::disagree)) == "done");
  CHECK(q.where() == "b: 2");
  REQUIRE(q.attempt(2, Verb::agree));
  REQUIRE(q.attempt(3, Verb::agree));
  CHECK(code(q.attempt(4, Verb::disagree)) == "flow_verb_not_allowed");
}

TEST_CASE("sent back step by step, the matter walks the graph again with the conditions of that day") {
  auto p = at_approve();
  CHECK(code(p.send_back(3, "apply", Mode::rerun)) == "done");
  CHECK(p.where() == "apply: 1");
  CHECK(holders(p.definition, p.state)[0].returned);
  p.office.fields["large"] = false;
  CHECK(code(p.attempt(1, Verb::submit)) == "done");
  CHECK(p.where() == "review: 2");
  CHECK(code(p.attempt(2, Verb::agree)) == "done");
  CHECK(p.where() == "arrange: 4 5 6");
}

TEST_CASE("sent back directly, the next submit goes straight to who returned it, whatever the conditions say") {
  auto p = at_approve();
  CHECK(code(p.send_back(3, "apply", Mode::direct)) == "done");
  p.office.fields["large"] = false;
  CHECK(code(p.attempt(1, Verb::submit)) == "done");
  CHECK(p.where() == "approve: 3");
  CHECK(p.offered(3).contains("send_back"));
  CHECK(code(p.attempt(3, agree_with(p, 3, "同意。"))) == "done");
  CHECK(p.where() == "arrange: 4 5 6");
}

TEST_CASE("direct returns nest: each goes back to its own returner") {
  auto p = at_arrange();
  REQUIRE(p.attempt(6, Verb::claim));
  REQUIRE(p.send_back(6, "review", Mode::direct));
  CHECK(p.where() == "review: 2");
  REQUIRE(p.send_back(2, "apply", Mode::direct));
  CHECK(p.where() == "apply: 1");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "review: 2");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "arrange: 6");
  REQUIRE(p.send_back(6, "apply", Mode::rerun));
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "review: 2");
}

TEST_CASE("only declared steps that the matter really came through can be returned to") {
  auto p = at_arrange();
  REQUIRE(p.attempt(4, Verb::claim));
  CHECK(code(p.send_back(4, "approve", Mode::rerun)) == "flow_target_not_offered");
  CHECK(code(p.send_back(4, "settle", Mode::rerun)) == "flow_target_not_offered");
  auto routes = p.offer(4, Verb::send_back)->routes;
  REQUIRE(routes.size() == 4);
  CHECK(routes[0].to_step == "review");
  CHECK(routes[0].mode == Mode::direct);
  CHECK(routes[0].people[0].person == 2);
  CHECK(code(p.send_back(4, "apply", Mode::rerun)) == "done");
}

TEST_CASE("a return to somebody who left his post goes to whom the rule names now, or to the fallback holder") {
  auto p = at_approve();
  p.office.gone = {2};
  REQUIRE(p.send_back(3, "review", Mode::direct));
  CHECK(p.where() == "review: 9");
  p.office.gone = {2, 3};
  REQUIRE(p.attempt(9, Verb::agree));
  CHECK(p.where() == "approve: 9");
}

TEST_CASE("a step that nobody fits goes to the fallback holder, or as its policy says, never to nobody") {
  auto first_holder = [](std::string_view policy, std::vector<Id> fallback, std::set<Id> gone) {
    Play p{fmt::format(
        R"([{{"step": "a", "by": "starter"}}, {{"step": "b", "by": "2"}}, {{"step": "c", "by": "nobody"{}}}])",
        policy)};
    REQUIRE(p.attempt(1, Verb::submit));
    p.office.fallback = std::move(fallback);
    p.office.gone = std::move(gone);
    REQUIRE(p.attempt(2, Verb::agree));
    return p.where();
  };
  CHECK(first_holder("", {9, 8}, {}) == "c: 9");
  CHECK(first_holder("", {9, 8}, {9}) == "c: 8");
  CHECK(first_holder("", {}, {}) == "c: 1");
  CHECK(first_holder("", {}, {1}) == "c: 2");
  CHECK(first_holder(R"(, "empty": "starter")", {9}, {}) == "c: 1");
  CHECK(first_holder(R"(, "empty": "starter")", {9}, {1}) == "c: 9");
  CHECK(first_holder(R"(, "empty": "previous")", {9}, {}) == "c: 2");
}

TEST_CASE("a step kept apart from another is never handled by the same person") {
  auto at_second = [](std::string_view by, std::vector<Id> fallback) {
    Play p{fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"step": "b", "by": "2"}},
                           {{"step": "c", "by": "{}", "not_same_as": "b"}}])",
                       by)};
    p.office.fallback = std::move(fallback);
    REQUIRE(p.attempt(1, Verb::submit));
    return p;
  };
  auto other = at_second("3", {});
  REQUIRE(other.attempt(2, Verb::agree));
  CHECK(other.where() == "c: 3");
  auto back = other.command(Verb::transfer, 3);
  back.people = {who(2)};
  CHECK(code(other.attempt(3, back)) == "flow_second_person");
  auto found = at_second("2,4", {});
  REQUIRE(found.attempt(2, Verb::agree));
  CHECK(found.where() == "c: 4");
  auto instead = at_second("2", {2, 9});
  REQUIRE(instead.attempt(2, Verb::agree));
  CHECK(instead.where() == "c: 9");
  auto starter = at_second("2", {2});
  REQUIRE(starter.attempt(2, Verb::agree));
  CHECK(starter.where() == "c: 1");
  auto alone = at_second("2", {2});
  alone.office.gone = {1};
  CHECK(code(alone.attempt(2, Verb::agree)) == "flow_second_person");
  CHECK(alone.where() == "b: 2");
}

TEST_CASE("of several candidates without a pool the sender chooses one") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2,3"}])"};
  auto route = p.offer(1, Verb::submit)->routes.at(0);
  CHECK(route.choose == Choose::one);
  CHECK(route.people.size() == 2);
  auto c = p.command(Verb::submit, 1);
  c.people = {who(4)};
  CHECK(code(p.attempt(1, c)) == "flow_people_not_offered");
  c.people = {who(2), who(3)};
  CHECK(code(p.attempt(1, c)) == "flow_people_not_offered");
  c.people = {{3, 99}};
  CHECK(code(p.attempt(1, c)) == "flow_people_not_offered");
  c.people = {who(3)};
  CHECK(code(p.attempt(1, c)) == "done");
  CHECK(p.where() == "b: 3");
}

TEST_CASE("a route that is not the one shown is refused unless the fields change with it") {
  auto p = at_review();
  auto c = p.command(Verb::agree, 2);
  c.to_step = "approve";
  CHECK(code(p.attempt(2, c)) == "flow_route_changed");
  c.changes_fields = true;
  CHECK(code(p.attempt(2, c)) == "done");
}

TEST_CASE("of a pool one claims; the others see who has it, until it is given back") {
  auto p = at_arrange();
  auto of_four = p.command(Verb::claim, 4), of_five = p.command(Verb::claim, 5);
  CHECK(code(p.attempt(4, Verb::agree)) == "flow_verb_not_allowed");
  CHECK(code(p.attempt(2, of_four)) == "flow_not_responsible");
  CHECK(code(p.attempt(4, of_four)) == "done");
  CHECK(p.where() == "arrange: 4");
  auto late = p.attempt(5, of_five);
  REQUIRE(code(late) == "flow_already_claimed");
  CHECK(late.error().arguments[0].words == Named{4});
  CHECK(code(p.attempt(4, of_four)) == "flow_verb_not_allowed");
  p.office.drafted = {4};
  CHECK(code(p.attempt(4, Verb::unclaim)) == "flow_draft_exists");
  p.office.drafted = {};
  CHECK(code(p.attempt(4, Verb::unclaim)) == "done");
  CHECK(p.where() == "arrange: 4 5 6");
  CHECK(code(p.attempt(5, of_five)) == "done");
  CHECK(code(p.attempt(5, Verb::agree)) == "done");
  CHECK(code(p.attempt(4, of_four)) == "flow_item_closed");
  CHECK(code(p.attempt(1, Verb::unclaim)) == "flow_verb_not_allowed");
}

TEST_CASE("a pool of one is simply his") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2,2", "pool": true}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "b: 2");
  CHECK(code(p.attempt(2, Verb::claim)) == "flow_verb_not_allowed");
  CHECK(code(p.attempt(2, Verb::agree)) == "done");
}

TEST_CASE("what was sent on is taken back while nobody has handled it") {
  auto p = at_arrange();
  CHECK(code(p.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  CHECK(code(p.attempt(4, Verb::withdraw)) == "flow_not_responsible");
  REQUIRE(p.attempt(4, Verb::claim));
  CHECK(code(p.attempt(2, Verb::withdraw)) == "done");
  CHECK(p.where() == "review: 2");
  CHECK(code(p.attempt(2, Verb::withdraw)) == "flow_not_responsible");
  CHECK(code(p.attempt(1, Verb::withdraw)) == "done");
  CHECK(p.where() == "apply: 1");
  CHECK(code(p.attempt(1, Verb::submit)) == "done");
  CHECK(p.where() == "review: 2");
}

TEST_CASE(
    "taking back is too late once the next handler transferred it, began an opinion, or, where the step says so, "
    "opened it") {
  auto p = at_review();
  p.office.drafted = {2};
  CHECK(code(p.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  p.office.drafted = {};
  auto q = p;
  REQUIRE(q.transfer(2, 7));
  CHECK(code(q.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  REQUIRE(p.attempt(2, Verb::view));
  CHECK(code(p.attempt(1, Verb::withdraw)) == "done");

  Play strict{
      R"([{"step": "a", "by": "starter", "withdraw": "unread"}, {"step": "b", "by": "2", "withdraw": "never"}, {"step": "c", "by": "3"}])"};
  REQUIRE(strict.attempt(1, Verb::submit));
  auto before = strict;
  CHECK(code(strict.attempt(1, Verb::withdraw)) == "done");
  REQUIRE(before.attempt(2, Verb::view));
  CHECK(code(before.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  REQUIRE(before.attempt(2, Verb::agree));
  CHECK(code(before.attempt(2, Verb::withdraw)) == "flow_verb_not_allowed");
}

TEST_CASE("a return is taken back too, with its way straight back") {
  auto p = at_approve();
  REQUIRE(p.send_back(3, "review", Mode::direct));
  REQUIRE(p.send_back(2, "apply", Mode::direct));
  CHECK(code(p.attempt(2, Verb::withdraw)) == "done");
  CHECK(p.where() == "review: 2");
  p.office.fields["large"] = false;
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "approve: 3");
}

TEST_CASE("the withdrawn item of the next handler is told apart from a handled one") {
  auto p = at_review();
  auto c = p.command(Verb::agree, 2);
  REQUIRE(p.attempt(1, Verb::withdraw));
  CHECK(code(p.attempt(2, c)) == "flow_item_unknown");
}

TEST_CASE("the starter revokes while nobody else has acted") {
  auto p = at_review();
  CHECK(code(p.attempt(2, Verb::revoke)) == "flow_not_responsible");
  auto q = p, r = p;
  CHECK(code(p.attempt(1, Verb::revoke)) == "done");
  CHECK(p.where() == "revoked");
  CHECK(code(p.attempt(1, Verb::revoke)) == "flow_ended");
  REQUIRE(q.attempt(2, Verb::agree));
  CHECK(code(q.attempt(1, Verb::revoke)) == "flow_revoke_too_late");
  REQUIRE(r.transfer(2, 7));
  CHECK(code(r.attempt(1, Verb::revoke)) == "flow_revoke_too_late");
}

TEST_CASE("an item is handed over at most five times and never back") {
  auto p = at_review();
  CHECK(code(p.transfer(2, 2)) == "flow_transfer_back");
  p.office.gone = {7};
  CHECK(code(p.transfer(2, 7)) == "flow_person_not_active");
  p.office.gone = {};
  auto none = p.command(Verb::transfer, 2);
  CHECK(code(p.attempt(2, none)) == "flow_people_not_offered");
  auto stale = p.command(Verb::agree, 2);
  CHECK(code(p.transfer(2, 11)) == "done");
  CHECK(p.where() == "review: 11");
  auto closed = p.attempt(2, stale);
  REQUIRE(code(closed) == "flow_item_closed");
  CHECK(closed.error().arguments[0].words == Named{2});
  CHECK(code(p.transfer(11, 2)) == "flow_transfer_back");
  for (Id i = 11; i < 15; ++i) REQUIRE(p.transfer(i, i + 1));
  CHECK(code(p.transfer(15, 16)) == "flow_transfer_limit");
  CHECK_FALSE(p.offered(15).contains("transfer"));
  CHECK(code(p.attempt(15, Verb::agree)) == "done");
  CHECK(code(p.attempt(2, stale)) == "flow_item_closed");
}

TEST_CASE("the starter's own step and an unclaimed pool are not handed over") {
  auto p = at_settle();
  CHECK(code(p.transfer(1, 7)) == "flow_verb_not_allowed");
  auto q = at_arrange();
  CHECK(code(q.transfer(4, 7)) == "flow_verb_not_allowed");
  REQUIRE(q.attempt(4, Verb::claim));
  CHECK(code(q.transfer(4, 7)) == "done");
  CHECK(q.where() == "arrange: 7");
  CHECK(code(q.attempt(7, Verb::unclaim)) == "flow_verb_not_allowed");
  CHECK(code(q.attempt(7, Verb::agree)) == "done");
}

TEST_CASE("the starter and earlier handlers urge, once in half an hour") {
  auto p = at_arrange();
  CHECK(code(p.attempt(3, Verb::urge)) == "flow_not_responsible");
  CHECK(code(p.attempt(4, Verb::urge)) == "flow_verb_not_allowed");  // it lies on his own desk
  CHECK(code(p.attempt(2, Verb::urge)) == "done");
  p.office.now += std::chrono::minutes(29);
  auto soon = p.attempt(1, Verb::urge);
  REQUIRE(code(soon) == "flow_urged_recently");
  CHECK(soon.error().arguments[0].words == "1");
  CHECK_FALSE(p.offered(1).contains("urge"));
  p.office.now += std::chrono::minutes(1);
  CHECK(code(p.attempt(1, Verb::urge)) == "done");
  CHECK(holders(p.definition, p.state)[0].urge_count == 2);
  auto q = at_settle();
  CHECK(code(q.attempt(1, Verb::urge)) == "flow_verb_not_allowed");
}

TEST_CASE("a receipt is written once, by the one whose item it is") {
  auto p = at_review();
  CHECK(code(p.attempt(1, Verb::view)) == "flow_not_responsible");
  CHECK(p.attempt(2, Verb::view)->changes.size() == 1);
  p.office.now += std::chrono::hours(1);
  CHECK(p.attempt(2, Verb::view)->changes.empty());
  CHECK(holders(p.definition, p.state)[0].viewed);
}

TEST_CASE("a timer reminds once, tells overdue once, and does nothing when the step is over") {
  auto p = at_arrange();
  int visit = only_visit(p.state).number;
  CHECK(p.timer(Verb::remind, visit)->changes.empty());
  p.office.now += std::chrono::hours(8);
  CHECK(p.timer(Verb::overdue, visit)->changes.empty());
  CHECK(p.timer(Verb::remind, visit)->changes.size() == 1);
  CHECK(p.timer(Verb::remind, visit)->changes.empty());
  p.office.now += std::chrono::hours(8);
  auto q = p;
  CHECK(p.timer(Verb::overdue, visit)->changes.size() == 1);
  CHECK(p.timer(Verb::overdue, visit)->changes.empty());
  REQUIRE(q.attempt(4, Verb::claim));
  REQUIRE(q.attempt(4, Verb::agree));
  CHECK(q.timer(Verb::overdue, visit)->changes.empty());
  Command c;
  c.verb = Verb::overdue;
  c.visit = visit;
  CHECK(code(p.attempt(4, c)) == "flow_not_responsible");
}

TEST_CASE("after a day without the server one timer tells overdue, not two") {
  auto p = at_arrange();
  int visit = only_visit(p.state).number;
  p.office.now += std::chrono::hours(30);
  auto fired = p.timer(Verb::remind, visit);
  REQUIRE(fired->changes.size() == 1);
  CHECK(std::get<Marked>(fired->changes[0]).mark == Mark::overdue);
  CHECK(p.timer(Verb::overdue, visit)->changes.empty());
}

TEST_CASE("a taken-back step keeps the deadline it had") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "due": "5"}, {"step": "c", "by": "3"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  auto due = only_visit(p.state).due_at;
  REQUIRE(due);
  p.office.now += std::chrono::hours(2);
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(2, Verb::withdraw));
  CHECK(only_visit(p.state).due_at == due);
}

TEST_CASE("a flow that would move on by itself for ever is refused and nothing changes") {
  std::string text = R"([{"step": "a", "by": "starter"})";
  for (int i = 0; i < most_automatic_steps + 1; ++i)
    text += fmt::format(R"(, {{"step": "s{}", "by": "2", "when": "never"}})", i);
  Play p{text + "]"};
  CHECK(code(p.attempt(1, Verb::submit)) == "flow_too_many_steps");
  CHECK(p.where() == "draft");
}

TEST_CASE("the identity acted as is that of the item, not of the request") {
  auto p = at_review();
  auto context = p.office.context(2);
  context.actor.post = 21;
  auto d = decide(p.definition, p.state, p.command(Verb::agree, 2), context);
  REQUIRE(d);
  CHECK(d->acting == who(2));
  CHECK(d->step == "review");
}
