#include <flow/test_support.h>

#include <algorithm>

using namespace zs;
using namespace zs::flow;

namespace {

DeclarationFaults faults_of(std::string_view text) {
  auto value = parse_jsonc(text);
  REQUIRE(value);
  DeclarationFaults faults;
  auto definition = parse("request", 1, *value, "/flow", faults);
  CHECK(definition.has_value() == faults.empty());
  return faults;
}

struct Faulty {
  const char* flow;
  const char* path;
  const char* message;
  const char* suggestion;
};

}  // namespace

TEST_CASE("a flow of steps and branches becomes one graph in the order of the declaration") {
  auto d = testing::define(R"([{"step": "a", "by": "starter", "title": "申请"},
    {"branch": [{"when": "x", "steps": [{"step": "b", "by": "2"}, {"step": "c", "by": "3"}]},
                {"steps": [{"step": "d", "by": "4"}]}]},
    {"step": "e", "by": "5", "back_to": ["a", "c"], "writes": ["cost"], "pool": true, "opinion": "none", "withdraw": "unread"}])");
  CHECK(d.steps.size() == 5);
  CHECK(d.find("a")->title == "申请");
  CHECK(d.find("b")->title == "b");
  const auto& branch = d.nodes[d.nodes[0].next];
  REQUIRE(branch.arms.size() == 2);
  CHECK(branch.arms[0].target == d.node_of("b"));
  CHECK(branch.arms[1].target == d.node_of("d"));
  for (auto step : {"c", "d"}) CHECK(d.nodes[d.node_of(step)].next == d.node_of("e"));
  CHECK(branch.next == d.node_of("e"));
  CHECK(d.nodes[d.node_of("e")].next == -1);
  CHECK(d.find("e")->back_to == std::vector<std::string>{"a", "c"});
  CHECK(d.find("e")->pool);
  CHECK(d.find("e")->withdraw == WithdrawUntil::unread);
  CHECK(d.find("a")->of_starter());
}

TEST_CASE("a wrong declaration is refused with the place and what to write instead") {
  const Faulty table[] = {
      {R"({})", "/flow", "`flow` must be a list", "Begin with"},
      {R"([])", "/flow", "`flow` must be a list", "Begin with"},
      {R"([3])", "/flow/0", "must be an object", "Write"},
      {R"([{"stp": "a"}])", "/flow/0", "must be a step, several voices", "Write"},
      {R"([{"step": "a", "by": "starter", "baq_to": "a"}])", "/flow/0/baq_to", "Unknown key `baq_to`",
       "Did you mean `back_to`?"},
      {R"([{"step": "a"}])", "/flow/0", "nobody who handles it", "Add \"by\""},
      {R"([{"step": "A b", "by": "starter"}])", "/flow/0/step", "is not a name", "small letters"},
      {R"([{"step": "a", "by": "starter"}, {"step": "a", "by": "2"}])", "/flow/1/step", "stands here twice",
       "a name of its own"},
      {R"([{"step": "a", "by": "2"}])", "/flow/0", "must be a step of the starter", "Begin with"},
      {R"([{"step": "a", "by": "starter", "when": "x"}])", "/flow/0", "must be a step of the starter", "Begin with"},
      {R"([{"step": "a", "by": "starter"}, {"step": "review", "by": "2", "back_to": "reviev"}])", "/flow/1/back_to",
       "no step `reviev`", "Did you mean `review`?"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "c"}, {"step": "c", "by": "3"}])",
       "/flow/1/back_to", "does not come before", "earlier step"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "b"}])", "/flow/1/back_to",
       "does not come before", "earlier"},
      {R"([{"step": "a", "by": "starter"}, {"branch": [{"when": "x", "steps": [{"step": "b", "by": "2"}]},
          {"steps": [{"step": "c", "by": "2", "back_to": "b"}]}]}])",
       "/flow/1/branch/1/steps/0/back_to", "does not come before", "earlier step on the same way"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "not_same_as": "bee"}])", "/flow/1/not_same_as",
       "no step `bee`", "Did you mean `b`?"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "not_same_as": "b"}])", "/flow/1/not_same_as",
       "does not come before", "earlier"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "due": "1", "remind_also": "3"}])",
       "/flow/1/remind_also", "needs `remind`", "Add `remind`"},
      {R"([{"step": "a", "by": "starter", "remind": "1"}])", "/flow/0/remind", "needs `due`", "Add `due`"},
      {R"([{"step": "a", "by": "starter", "simple": true}])", "/flow/0/simple", "neither agrees", "Take `simple`"},
      {R"([{"step": "a", "by": "starter"}, {"read": "b", "by": "2", "simple": true}])", "/flow/1/simple",
       "neither agrees", "Take `simple`"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "needs": ["cost"], "simple": true}])",
       "/flow/1/simple", "filled in or checked", "Take `simple`"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "must": true, "simple": true}])",
       "/flow/1/simple", "answers for the matter", "Take `simple`"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "disagree": "send_back"}])", "/flow/1/disagree",
       "needs `back_to`", "Name the step"},
      {R"([{"step": "a", "by": "starter", "disagree": "end"}])", "/flow/0/disagree", "cannot disagree", "Take"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "opinion": "requird"}])", "/flow/1/opinion",
       "cannot be `requird`", "Did you mean `required`?"},
      {R"([{"step": "a", "by": "starter", "pool": true}])", "/flow/0/pool", "not a pool", "Take"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "pool": false}])", "/flow/1/pool",
       "can only be true", ""},
      {R"([{"step": "a", "by": "starter", "needs": ["x", "x"]}])", "/flow/0/needs/1", "twice", ""},
      {R"([{"step": "a", "by": "starter", "needs": "x"}])", "/flow/0/needs", "a list of names", ""},
      {R"([{"step": "a", "by": ""}])", "/flow/0/by", "a text that is not empty", ""},
      {R"([{"step": "a", "by": "starter"}, {"branch": []}])", "/flow/1/branch", "list of arms", "Write"},
      {R"([{"step": "a", "by": "starter"}, {"branch": [{"when": "x"}]}])", "/flow/1/branch/0/steps", "An arm needs",
       "leave the arm out"},
      {R"([{"step": "a", "by": "starter"}, {"branch": [{"steps": [{"step": "b", "by": "2"}]}, {"when": "x", "steps": [{"step": "c", "by": "2"}]}]}])",
       "/flow/1/branch/1", "never reached", "Put the arm without `when` last."},
      {R"([{"step": "a", "by": "starter"}, {"branch": [{"when": "x", "steps": [{"step": "b", "by": "2"}]}, {"when": "x", "steps": [{"step": "c", "by": "2"}]}]}])",
       "/flow/1/branch/1/when", "never reached", ""},
      {R"([{"step": "a", "by": "starter"}, {"branch": [{"wen": "x", "steps": [{"step": "b", "by": "2"}]}]}])",
       "/flow/1/branch/0/wen", "Unknown key", "when"},
      {R"([{"step": "a", "by": "starter"}, {"parallel": [{"steps": [{"step": "b", "by": "2"}]}]}])", "/flow/1/parallel",
       "at least two arms", "Write"},
      {R"([{"step": "a", "by": "starter"}, {"each": "b", "by": "2", "rule": "most"}])", "/flow/1/rule",
       "cannot be `most`", ""},
      {R"([{"step": "a", "by": "starter"}, {"each": "b", "by": "2", "rule": "101%"}])", "/flow/1/rule", "cannot be",
       ""},
      {R"([{"step": "a", "by": "starter"}, {"each": "b", "by": "2", "pool": true}])", "/flow/1/pool", "no pool",
       "Take"},
      {R"([{"step": "a", "by": "starter"}, {"each": "b", "by": "starter"}])", "/flow/1/by", "one person", "step"},
      {R"([{"step": "a", "by": "starter"}, {"read": "b", "by": "2", "back_to": "a"}])", "/flow/1/read",
       "neither return", "each"},
      {R"([{"step": "a", "by": "starter"}, {"each": "b", "by": "2", "rule": "all", "lead": true}])", "/flow/1/lead",
       "nobody is outvoted", "Take"},
      {R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "rule": "all"}])", "/flow/1/rule", "Unknown key",
       ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.flow);
    auto faults = faults_of(row.flow);
    bool found = std::any_of(faults.begin(), faults.end(), [&](auto& f) {
      return f.path == row.path && f.message.find(row.message) != std::string::npos &&
             f.suggestion.find(row.suggestion) != std::string::npos;
    });
    for (auto& f : faults) INFO(f.path << " | " << f.message << " | " << f.suggestion);
    CHECK(found);
  }
}

TEST_CASE("all faults of a flow are told at once") {
  CHECK(
      faults_of(R"([{"step": "a", "by": "2", "x": 1, "y": 2}, {"step": "a", "by": "3", "opinion": "no"}, 7])").size() ==
      6);
}

TEST_CASE("every expression of a flow is listed for whoever compiles it") {
  auto value = parse_jsonc(R"json([{"step": "a", "by": "starter"}, {"branch": [{"when": "x > 1", "steps": [
    {"step": "b", "by": "role(clerk)", "due": "2 working_days", "remind": "1 working_day before", "check": "ready", "when": "y"}]}]}])json");
  std::vector<std::string> seen;
  for (auto& e : expressions(*value, "/flow")) seen.push_back(e.path + "=" + e.text);
  CHECK(seen == std::vector<std::string>{"/flow/0/by=starter", "/flow/1/branch/0/when=x > 1",
                                         "/flow/1/branch/0/steps/0/by=role(clerk)", "/flow/1/branch/0/steps/0/when=y",
                                         "/flow/1/branch/0/steps/0/check=ready",
                                         "/flow/1/branch/0/steps/0/due=2 working_days",
                                         "/flow/1/branch/0/steps/0/remind=1 working_day before"});
}
