#include <flow/exploration.h>
#include <flow/simulation.h>
#include <flow/soundness_ways.h>
#include <flow/test_support.h>

#include <fstream>
#include <sstream>

namespace zs::flow {
namespace {

/// The faults of a flow, one a line: "/flow/b/must A way goes …".
std::string faults_of(std::string_view text, const Surroundings& around = {}) {
  DeclarationFaults faults;
  check_soundness(testing::define(text), around, faults);
  std::string out;
  for (auto& fault : faults) out += fault.path + " " + fault.message + "\n";
  return out;
}

}  // namespace

TEST_CASE("a condition is known by its parts, and its opposite is the same thing the other way round") {
  auto parts = soundness::literals("a = b and not c and d != e");
  REQUIRE(parts.size() == 3);
  CHECK((parts[0].variable == "a = b" && parts[0].holds));
  CHECK((parts[1].variable == "c" && !parts[1].holds));
  CHECK((parts[2].variable == "d = e" && !parts[2].holds));
  CHECK(soundness::literals("a or b and c").size() == 1);
}

TEST_CASE("a step that must be passed is gone around by its own condition, and the way is told") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "must": true, "when": "c0"}])") ==
        "/flow/b/must A way goes around it: a → the end, when `c0` does not hold.\n");
}

TEST_CASE("a step that must be passed stands in one arm of a branch only") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"},
                      {"branch": [{"when": "c0", "steps": [{"step": "b", "by": "2", "must": true}]},
                                  {"steps": [{"step": "c", "by": "3"}]}]}])") ==
        "/flow/b/must A way goes around it: a → c → the end, when `c0` does not hold.\n");
}

TEST_CASE("conditions that contradict each other open no way") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"}, {"step": "x", "by": "5", "when": "d != up"},
                      {"branch": [{"when": "d = up", "steps": [{"step": "b", "by": "2"}]},
                                  {"when": "d != up", "steps": [{"step": "c", "by": "3"}]}]},
                      {"step": "e", "by": "4", "must": true}])")
            .empty());
}

TEST_CASE("a parallel part is gone through by all its open arms before what follows") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"},
                      {"parallel": [{"steps": [{"step": "b", "by": "2", "must": true}]},
                                    {"when": "c0", "steps": [{"step": "c", "by": "3"}]}]},
                      {"step": "d", "by": "4"}])")
            .empty());
  CHECK(faults_of(R"([{"step": "a", "by": "starter"},
                      {"parallel": [{"steps": [{"step": "b", "by": "2"}]},
                                    {"when": "c0", "steps": [{"step": "c", "by": "3", "must": true}]}]}])") ==
        "/flow/c/must A way goes around it: a → b → the end, when `c0` does not hold.\n");
}

TEST_CASE("a list nobody needs may be empty, and the step that goes over it is passed over") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"},
                      {"each": "b", "by": "2", "over": "l0", "must": true}])") ==
        "/flow/b/must A way goes around it: a → the end, when `filled(l0)` does not hold.\n");
  CHECK(faults_of(R"([{"step": "a", "by": "starter", "needs": ["l0"]},
                      {"each": "b", "by": "2", "over": "l0", "must": true}])")
            .empty());
}

TEST_CASE("whoever answers for a step must consent to it") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"},
                      {"step": "b", "by": "2", "freezes": "text", "disagree": "go_on"}])") ==
        "/flow/b/disagree It must be passed, but with `go_on` it is left without consent.\n");
}

TEST_CASE("two persons are wanted, but the rule finds the first again: nobody can go on") {
  CHECK(faults_of(R"f([{"step": "a", "by": "starter"}, {"step": "b", "by": "2"},
                       {"step": "c", "by": "handler_of(b)", "not_same_as": "b", "empty": "previous"}])f") ==
        "/flow/b Nobody can go on from here (`flow_second_person`): submit → `b`.\n");
}

TEST_CASE("who is given a late step may be nobody's second person: nobody can go on") {
  CHECK(faults_of(R"f([{"step": "a", "by": "starter"},
                       {"step": "b", "by": "2", "due": "8", "overdue": [{"after": "0", "do": "hand_over", "to": "3"}]},
                       {"step": "c", "by": "3", "not_same_as": "b", "empty": "previous"}])f") ==
        "/flow/b Nobody can go on from here (`flow_second_person`): submit → b is late → `b`.\n");
}

TEST_CASE("what is tried out: every mix of votes, who is asked besides, what is put in, what is late") {
  auto flow = testing::define(R"([{"step": "a", "by": "starter"},
      {"each": "b", "by": "2", "rule": "any", "finish": "all_heard", "disagree": "end", "add_signer": ["before"]},
      {"step": "c", "by": "3", "free": true, "due": "8", "overdue": [{"after": "0", "do": "terminate"}]}])");
  Exploration exploration(flow, scenes(flow).front(), Exploration::Acts::every);
  exploration.run();
  CHECK(exploration.complete());
  std::map<Life, int> ends;
  bool asked = false, put_in = false;
  for (auto& place : exploration.places()) {
    ++ends[place.state.life];
    put_in = put_in || !place.state.inserted.empty();
    for (auto& visit : place.state.visits)
      for (auto& voice : visit.voices) asked = asked || voice.added.has_value();
  }
  CHECK(ends[Life::closed] > 0);
  CHECK(ends[Life::rejected] > 0);
  CHECK(ends[Life::terminated] > 0);
  CHECK((asked && put_in));
}

TEST_CASE("a check that nobody on the way can mend stands the matter still") {
  Surroundings around;
  around.checked = [](const Step& step) {
    return step.name == "c" ? std::vector<std::string>{"amount"} : std::vector<std::string>();
  };
  around.fills = [](const Step& step, std::string_view field) { return step.name == "a" && field == "amount"; };
  CHECK(faults_of(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "a"},
                      {"step": "c", "by": "3"}])",
                  around) ==
        "/flow/c/check When it does not hold, nobody can mend it and the matter stands still: a → b → c; it turns on "
        "amount.\n");
  CHECK(faults_of(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "a"},
                      {"step": "c", "by": "3", "back_to": "b"}])",
                  around)
            .empty());
}

TEST_CASE("returns, parallel parts, voices and second persons that fit are sound") {
  CHECK(faults_of(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "a", "disagree": "send_back"},
                      {"parallel": [{"steps": [{"each": "c", "by": "3", "over": "l0", "rule": "all"},
                                               {"step": "d", "by": "4", "back_to": "b"}]},
                                    {"when": "c1", "steps": [{"read": "e", "by": "5"}]}]},
                      {"each": "f", "by": "6", "lead": true, "back_to": ["a", "b"]},
                      {"step": "g", "by": "7", "not_same_as": "b"}])")
            .empty());
}

TEST_CASE("whatever is grown from sound parts is sound") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    simulation::Random random(seed);
    auto flow = simulation::random_flow(random);
    CAPTURE(flow);
    CHECK(faults_of(flow) == "");
  }
}

namespace {

struct Example {
  std::string text;
  bool refused = false;
};

/// The blocks of the page for who writes flows.
std::vector<Example> examples(const char* path) {
  std::ifstream in(path);
  std::vector<Example> out;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("```", 0) != 0) {
      if (inside) out.back().text += line + "\n";
      continue;
    }
    inside = !inside;
    if (inside) out.push_back({{}, line.find("refused") != std::string::npos});
  }
  return out;
}

}  // namespace

TEST_CASE("what the page on writing a flow shows is taken, and what it says is refused is refused") {
  auto shown = examples("docs/writing-a-flow.md");
  REQUIRE(shown.size() > 4);
  for (auto& example : shown) {
    CAPTURE(example.text);
    DeclarationFaults faults;
    auto definition = parse("request", 1, *parse_jsonc(example.text), "/flow", faults);
    if (definition) check_soundness(*definition, {}, faults);
    CHECK(faults.empty() != example.refused);
  }
}

}  // namespace zs::flow
