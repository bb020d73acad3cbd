// A clock that stands still by rule (计时暂停): what is waited for is left out, and not a minute more or less.
#include <flow/standstill.h>
#include <flow/test_support.h>

#include <random>

namespace zs::flow {
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr auto asked_back = R"([{"step": "a", "by": "starter"},
  {"step": "work", "by": "2", "due": "40", "remind": ["4"], "overdue": [{"after": "3", "do": "remind"}],
   "pauses": {"while": "wait", "basis": "《办法》第三条"}},
  {"branch": [{"when": "more", "steps": [{"step": "wait", "by": "3", "back_to": "work", "due": "5"}]}]},
  {"step": "look", "by": "4", "back_to": "work"}])";

/// An office open eight hours of every day, so that its time is neither the clock's nor none of it.
minutes open_between(Instant from, Instant to) {
  minutes open{0};
  for (auto at = from; at < to; at += minutes(1)) {
    auto of_day = std::chrono::floor<minutes>(at - std::chrono::floor<std::chrono::days>(at));
    open += minutes(of_day < hours(8) ? 1 : 0);
  }
  return open;
}

Instant after_open(Instant from, minutes open) {
  while (open.count() > 0) {
    auto of_day = std::chrono::floor<minutes>(from - std::chrono::floor<std::chrono::days>(from));
    open -= minutes(of_day < hours(8) ? 1 : 0);
    from += minutes(1);
  }
  return from;
}

Reckoning by_office_time(std::optional<minutes> longest = std::nullopt) {
  return {[](const Step& step, Instant at) {
            return std::optional(Deadline{after_open(at, hours(std::atoi(step.due.c_str()))), {}, {}, at});
          },
          [](Instant at, Instant from, Instant to) { return after_open(at, open_between(from, to)); },
          [longest](const Step&, Instant from) { return longest ? std::optional(from + *longest) : std::nullopt; }};
}

struct AskedBack {
  testing::Play p{asked_back};
  std::optional<Reckoning> time;

  void does(Id person, Verb verb, bool more = false) {
    p.office.fields["more"] = more;
    auto context = p.office.context(person);
    if (time) context.time = *time;
    auto command = p.command(verb, person);
    if (verb == Verb::send_back) command.to_step = "work", command.mode = Mode::rerun;
    auto done = decide(p.definition, p.state, command, context);
    REQUIRE(done);
    CHECK(encode(flow::apply(p.state, done->changes)) == encode(done->state));
    CHECK(encode(*decode(encode(done->state))) == encode(done->state));
    p.state = done->state;
    ++p.office.revision;
  }
  const Visit& open() const { return testing::only_visit(p.state); }
};

}  // namespace

TEST_CASE("however often and long it is waited for, the time left to work is exactly what was not worked") {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    std::mt19937 random(seed);
    AskedBack q;
    q.time = by_office_time();
    q.does(1, Verb::submit);
    minutes worked{0};
    for (int round = 0; round < 5; ++round) {
      CHECK(open_between(q.p.office.now, *q.open().due_at) == hours(40) - worked);
      auto from = q.p.office.now;
      q.p.office.now += minutes(random() % 600);
      worked += open_between(from, q.p.office.now);
      q.does(2, Verb::agree, true);
      q.p.office.now += minutes(random() % 4000);
      q.does(3, Verb::send_back);
    }
    CHECK(open_between(q.p.office.now, *q.open().due_at) == hours(40) - worked);
  }
}

TEST_CASE("a wait leaves out no more than the longest that is allowed") {
  AskedBack q;
  q.time = by_office_time(hours(24));
  q.does(1, Verb::submit);
  q.does(2, Verb::agree, true);
  q.p.office.now += hours(72);
  q.does(3, Verb::send_back);
  CHECK(open_between(q.p.office.now, *q.open().due_at) == hours(40) - hours(16));
}

TEST_CASE("its reminders and levels move with it, and what was told before is not told again") {
  AskedBack q;
  q.does(1, Verb::submit);
  auto before = q.open();
  q.p.office.now += hours(37);
  REQUIRE(q.p.timer(Verb::remind, 2));
  q.does(2, Verb::agree, true);
  q.p.office.now += hours(10);
  q.does(3, Verb::send_back);
  CHECK(q.open().due_at == *before.due_at + hours(10));
  CHECK(q.open().lapses == std::vector{before.lapses[0] + hours(10)});
  CHECK(q.open().began() == before.entered_at);
  CHECK(q.open().reminded == 1);
  CHECK(q.p.timer(Verb::remind, 4)->changes.empty());
}

TEST_CASE("sent back by anybody else it counts anew, and no wait of before is left out of it") {
  AskedBack q;
  q.does(1, Verb::submit);
  q.does(2, Verb::agree, true);
  q.p.office.now += hours(10);
  q.does(3, Verb::send_back);
  q.does(2, Verb::agree);
  q.does(4, Verb::send_back);
  CHECK(q.open().due_at == q.p.office.now + hours(40));
  CHECK(q.open().pauses.empty());
}

TEST_CASE("another calendar counts the deadline anew with its waits left out") {
  AskedBack q;
  q.does(1, Verb::submit);
  auto due = *q.open().due_at;
  q.does(2, Verb::agree, true);
  q.p.office.now += hours(10);
  q.does(3, Verb::send_back);
  q.p.office.take_calendar(6);
  Command c;
  c.verb = Verb::recount;
  REQUIRE(q.p.attempt(no_id, c));
  CHECK(q.open().due_at == due + hours(16));
}

TEST_CASE("a deadline counted from a day of the matter leaves out what was waited for since, before the step as well") {
  testing::Play p{R"([{"step": "a", "by": "starter"}, {"step": "hear", "by": "2"},
    {"step": "answer", "by": "3", "due": "40", "pauses": {"while": ["hear"], "basis": "《条例》第三十三条"}}])"};
  auto day = p.office.now + hours(2);
  auto answer_due = [&](Instant counted_from) {
    State state;
    state.visits.resize(1);
    state.visits[0].step = "hear";
    state.visits[0].entered_at = p.office.now;
    state.visits[0].settlement = Settlement{};
    state.visits[0].settlement->at = p.office.now + hours(12);
    auto time = testing::Office::by_calendar(0);
    time.deadline = [counted_from](const Step&, Instant) {
      return std::optional(Deadline{counted_from + hours(40), {}, {}, counted_from});
    };
    Visit visit;
    visit.step = "answer";
    visit.entered_at = p.office.now + hours(12);
    leave_out_waits(time, state, *p.definition.find("answer"), visit);
    return *clock_of(time, *p.definition.find("answer"), visit).due_at;
  };
  CHECK(answer_due(p.office.now - hours(5)) == p.office.now + hours(35 + 12));
  CHECK(answer_due(day) == day + hours(40 + 10));
}

TEST_CASE("a deadline counted by the clock keeps what is left of it on the clock") {
  AskedBack q;
  q.time = by_office_time();
  auto by_office = q.time->deadline;
  q.time->deadline = [by_office](const Step& step, Instant at) {
    auto deadline = by_office(step, at);
    deadline->due_at = at + hours(24), deadline->by_clock = true;
    return deadline;
  };
  q.does(1, Verb::submit);
  q.p.office.now += hours(3);
  q.does(2, Verb::agree, true);
  q.p.office.now += hours(15);
  q.does(3, Verb::send_back);
  CHECK(*q.open().due_at == q.p.office.now + hours(21));
}

TEST_CASE("while it is waited for, it says so: for what, by which rule, since when") {
  AskedBack q;
  q.does(1, Verb::submit);
  CHECK(standing_still(q.p.definition, q.p.state).empty());
  q.does(2, Verb::agree, true);
  auto told = standing_still(q.p.definition, q.p.state);
  REQUIRE(told.size() == 1);
  CHECK(told[0].step_title == "wait");
  CHECK(told[0].basis == "《办法》第三条");
  CHECK(told[0].since == q.p.office.now);
  q.does(3, Verb::send_back);
  CHECK(standing_still(q.p.definition, q.p.state).empty());
}

TEST_CASE("pauses come in order, and what overlaps counts once") {
  Instant zero{};
  auto pause = [&](int from, int to) { return Pause{zero + hours(from), zero + hours(to)}; };
  CHECK(merged({pause(5, 7), pause(1, 3), pause(2, 4), pause(4, 5), pause(9, 9), pause(12, 10)}) ==
        std::vector{pause(1, 7)});
}

TEST_CASE("a clock that cannot stand still as declared is refused, with what to do") {
  auto says = [](std::string_view key, std::string_view words) {
    DeclarationFaults faults;
    auto text = fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"step": "b", "by": "2", {}}},
      {{"parallel": [{{"steps": [{{"step": "c", "by": "2", "due": "1", "pauses": {{"while": "d", "basis": "x"}}}}]}},
                     {{"steps": [{{"step": "d", "by": "3"}}]}}]}}])", key);
    parse("k", 1, json::parse(text), "/flow", faults);
    return std::ranges::any_of(faults, [&](auto& f) { return f.message.find(words) != std::string::npos; });
  };
  CHECK(says(R"("pauses": {"while": "d", "basis": "x"})", "needs `due`"));
  CHECK(says(R"("due": "1", "pauses": {"while": "d"})", "people are told"));
  CHECK(says(R"("due": "1", "pauses": {"basis": "x"})", "no step that is waited for"));
  CHECK(says(R"("due": "1", "pauses": "d")", "must be an object"));
  CHECK(says(R"("due": "1", "pauses": {"while": "dd", "basis": "x"})", "no step `dd`"));
  CHECK(says(R"("due": "1", "pauses": {"while": "b", "basis": "x"})", "does not wait for itself"));
  CHECK(says(R"("due": "1", "may_owe": true, "pauses": {"while": "d", "basis": "x"})", "waits for nothing"));
  CHECK(says(R"("due": "1")", "same parallel part"));
}

}  // namespace zs::flow
