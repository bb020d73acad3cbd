// What a declaration says of questions to people, of lots and of turns, and what is wrong with one.
#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view poll = R"json({
  "kind": "poll", "title": "测评", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "questions", "label": "题目", "type": "long_text" },
              { "name": "people", "label": "人", "type": "people" }, { "name": "hidden", "label": "匿名", "type": "flag" },
              { "name": "share", "label": "比例", "type": "count" },
              { "name": "since", "label": "起", "type": "date" }, { "name": "until", "label": "止", "type": "date" } ],
  "flow": [ { "step": "put", "title": "发起", "by": "starter", "withdraw": "never" },
            { "step": "end", "title": "汇总", "by": "starter" } ],
  "survey": { "questions": "questions", "at": "put", "opens": "since", "closes": "until", "asks": [ "people" ],
              "anonymous": "hidden", "at_least": 7 },
  "draws": { "at": "put", "from": "slip", "where": [ "state:closed" ], "on": "closed", "since": "since",
             "until": "until", "share": "share", "opens": "slip", "link": "about", "listed": "listed_in" }
})json";
constexpr std::string_view slip = R"json({
  "kind": "slip", "title": "办件", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text" },
              { "name": "checker", "label": "谁", "type": "person" } ],
  "flow": [ { "step": "record", "title": "登记", "by": "starter" } ],
  "links": [ { "type": "about", "title": "办件", "back": "复查", "to": [ "slip" ] },
             { "type": "listed_in", "title": "名单", "back": "名单内", "to": [ "poll" ] } ],
  "starts_from": [ { "kind": "slip", "label": "复查", "link": "about" },
                   { "kind": "poll", "label": "轮到", "link": "listed_in", "in_turn": { "checker": "people" } } ]
})json";

std::string faults_with(std::string_view from, std::string_view to) {
  std::string text(poll), other(slip);
  auto& changed = text.find(from) != text.npos ? text : other;
  changed.replace(changed.find(from), from.size(), to);
  const Resource files[] = {{"a.matter.jsonc", text}, {"b.matter.jsonc", other}};
  try {
    Kinds::parse(files);
  } catch (const DeclarationError& fault) {
    return std::string(fault.what());
  }
  return {};
}

}  // namespace

TEST_CASE("questions, lots and turns are read as they are declared") {
  const Resource files[] = {{"a.matter.jsonc", poll}, {"b.matter.jsonc", slip}};
  auto kinds = Kinds::parse(files);
  const auto& kind = *kinds.newest("poll");
  CHECK(kind.survey->asks == std::vector<std::string>{"people"});
  CHECK(kind.survey->at_least == 7);
  CHECK(kind.survey->series.empty());
  CHECK(kind.draws->where == std::vector<std::string>{"state:closed"});
  CHECK(kind.draws->number.empty());
  CHECK(kinds.newest("slip")->starts.at(1).in_turn.at(0).second == "people");
}

TEST_CASE("each fault of questions, lots and turns is told with its place") {
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"questions\": \"questions\"", {"\"questions\": \"what\"", "/survey/questions"}},
      {"\"at\": \"put\", \"opens\"", {"\"at\": \"end\", \"opens\"", "What people are asked is not taken back."}},
      {"\"asks\": [ \"people\" ]", {"\"asks\": [ \"what\" ]", "/survey/asks"}},
      {"\"at_least\": 7", {"\"at_least\": 2", "/survey/at_least"}},
      {"\"anonymous\": \"hidden\"", {"\"anonymus\": \"hidden\"", "Did you mean `anonymous`?"}},
      {"\"from\": \"slip\"", {"\"from\": \"slips\"", "There is no kind `slips`."}},
      {"\"on\": \"closed\"", {"\"on\": \"what\"", "/draws/where"}},
      {"\"link\": \"about\", \"listed\"", {"\"link\": \"listed_in\", \"listed\"", "/draws/link"}},
      {"\"listed\": \"listed_in\"", {"\"listed\": \"about\"", "/draws/listed"}},
      {"\"share\": \"share\",", {"", "/draws/share"}},
      {"\"in_turn\": { \"checker\": \"people\" }", {"\"in_turn\": { \"what\": \"people\" }", "/in_turn/what"}},
      {"\"in_turn\": { \"checker\": \"people\" }", {"\"in_turn\": { \"checker\": \"what\" }", "/in_turn/checker"}}};
  for (const auto& [from, change] : broken) {
    auto faults = faults_with(from, change.first);
    CHECK_MESSAGE(faults.find(change.second) != std::string::npos, from, " -> ", change.first, ": ", faults);
  }
}
