// What a flow may cost, counted in statements, rows, bytes and questions asked, never in time: a plain matter of seven
// steps within its budget, and much of anything no worse than in proportion.
#include <flow/stored.h>

namespace zs::flow::simulation {
namespace {

constexpr int rows_per_seven_steps = 40;  // of all tables, without deadlines: each moves one row more

struct Cost {
  std::int64_t statements = 0, rows = 0;
  std::size_t state_bytes = 0, event_bytes = 0;
  int questions = 0;  // who, whether, until when
};

/// One matter on one database, told what each command cost.
struct Counted {
  testing::Play play;
  db::TestDatabase& database;
  Id matter;
  StoredMatter stored;
  std::vector<Cost> costs;

  Counted(db::TestDatabase& d, const std::string& flow, Id number)
      : play(flow), database(d), matter(number), stored(d, play.definition, number) {
    play.office.last_id = number * 100000;
  }

  void act(Id person, Verb verb) {
    Cost cost;
    Sent sent{person, play.command(verb, person), play.office};
    auto context = play.office.context(person);
    auto resolve = context.resolve;
    context.resolve = [&](const Step& step, const Facts& facts) { return ++cost.questions, resolve(step, facts); };
    auto decision = decide(play.definition, play.state, sent.command, context);
    REQUIRE_MESSAGE(decision, decision.error().kind->code);
    auto key = fmt::format("{}.{}", matter, play.events.size());
    REQUIRE(stored.deliver(sent, key) == canonical(to_json(decision->changes)));
    cost.statements = stored.cost().statements;
    cost.rows = stored.cost().rows_written;
    cost.state_bytes = encode(decision->state).size();
    cost.event_bytes = canonical(to_json(decision->changes)).size();
    play.state = decision->state;
    play.events.push_back(to_json(decision->changes));
    ++play.office.revision;
    costs.push_back(cost);
  }
  std::int64_t rows() const {
    std::int64_t sum = 0;
    for (auto& cost : costs) sum += cost.rows;
    return sum;
  }
};

std::string steps_in_a_row(int count, bool due = true) {
  json::array flow{json::object{{"step", "s0"}, {"by", "starter"}}};
  for (int i = 1; i < count; ++i)
    flow.push_back(json::object{{"step", fmt::format("s{}", i)}, {"by", std::to_string(2 + i % 7)}});
  if (due)
    for (auto& step : flow) step.as_object()["due"] = "8";
  return json::serialize(flow);
}

std::string signers(int count) {
  std::string by;
  for (int i = 0; i < count; ++i) by += fmt::format("{}{}", i ? "," : "", 10 + i);
  return R"([{"step": "a", "by": "starter"}, {"each": "b", "by": ")" + by + R"("}, {"step": "c", "by": "2"}])";
}

std::string arms(int count) {
  json::array all;
  for (int i = 0; i < count; ++i) {
    json::object step{{"step", fmt::format("b{}", i)}, {"by", std::to_string(10 + i)}};
    all.push_back(json::object{{"steps", json::array{std::move(step)}}});
  }
  json::object parallel{{"parallel", std::move(all)}};
  json::array flow{json::object{{"step", "a"}, {"by", "starter"}}, std::move(parallel),
                   json::object{{"step", "c"}, {"by", "2"}}};
  return json::serialize(flow);
}

/// At most in proportion, with a little for what is there once.
void check_linear(const Cost& small, const Cost& large, int times) {
  CHECK(large.statements <= small.statements * times + 10);
  CHECK(large.rows <= small.rows * times + 10);
  CHECK(large.state_bytes <= small.state_bytes * static_cast<std::size_t>(times) * 11 / 10);
  CHECK(large.event_bytes <= small.event_bytes * static_cast<std::size_t>(times) * 11 / 10);
  CHECK(large.questions <= small.questions * times);
}

/// The same however many there are.
void check_same(const Cost& small, const Cost& large) {
  CHECK(large.statements == small.statements);
  CHECK(large.rows == small.rows);
  CHECK(large.event_bytes <= small.event_bytes + 40);  // longer numbers
  CHECK(large.questions == small.questions);
}

template <class F>
void on_each(F test) {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    db::TestDatabase database(backend);
    make_store(database.get());
    test(database);
  }
}

}  // namespace

TEST_CASE("a matter of seven steps writes at most forty rows in all") {
  on_each([](db::TestDatabase& database) {
    Counted matter(database, steps_in_a_row(7, false), 1), due(database, steps_in_a_row(7), 2);
    for (auto* one : {&matter, &due}) {
      one->act(1, Verb::submit);
      for (int i = 1; i < 7; ++i) one->act(2 + i % 7, Verb::agree);
      REQUIRE(one->play.state.life == Life::closed);
    }
    MESSAGE("rows_per_seven_steps " << matter.rows() << ", with deadlines " << due.rows());
    CHECK(matter.rows() <= rows_per_seven_steps);
    CHECK(due.rows() <= rows_per_seven_steps + 7);
    CHECK(matter.rows() >= 30);
  });
}

TEST_CASE("a thousand signers cost ten times a hundred, and one word of them what one word costs") {
  on_each([](db::TestDatabase& database) {
    Counted few(database, signers(100), 1), many(database, signers(1000), 2);
    for (auto* matter : {&few, &many}) {
      matter->act(1, Verb::submit);
      for (Id one : {10, 50, 90}) matter->act(one, Verb::agree);
    }
    check_linear(few.costs[0], many.costs[0], 10);
    for (std::size_t i = 1; i < few.costs.size(); ++i) check_same(few.costs[i], many.costs[i]);
  });
}

TEST_CASE("fifty arms cost five times ten, and an arm that comes to the join what one costs") {
  on_each([](db::TestDatabase& database) {
    Counted few(database, arms(10), 1), many(database, arms(50), 2);
    for (auto* matter : {&few, &many}) {
      matter->act(1, Verb::submit);
      for (Id one : {10, 15}) matter->act(one, Verb::agree);
    }
    check_linear(few.costs[0], many.costs[0], 5);
    for (std::size_t i = 1; i < few.costs.size(); ++i) {
      CHECK(many.costs[i].statements == few.costs[i].statements);
      CHECK(many.costs[i].rows == few.costs[i].rows);
      CHECK(many.costs[i].questions == few.costs[i].questions);
      CHECK(many.costs[i].event_bytes <= few.costs[i].event_bytes * 5);  // how the fork stands
    }
  });
}

TEST_CASE("the last of two hundred steps costs what the last of twenty does") {
  on_each([](db::TestDatabase& database) {
    auto play_through = [](Counted& matter, int steps) {
      matter.act(1, Verb::submit);
      for (int i = 1; i < steps; ++i) matter.act(2 + i % 7, Verb::agree);
    };
    Counted few(database, steps_in_a_row(20), 1), many(database, steps_in_a_row(200), 2);
    play_through(few, 20);
    play_through(many, 200);
    check_same(few.costs[18], many.costs[198]);
    CHECK(many.costs[199].state_bytes <= few.costs[19].state_bytes * 11);
  });
}

}  // namespace zs::flow::simulation
