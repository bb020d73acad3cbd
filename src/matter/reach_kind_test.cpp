// What a declaration says of what is written into others, found in a register and wanting for a rate, and what is wrong
// with one.
#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view reached_session = R"json({
  "kind": "session", "title": "会", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "settled", "label": "定案", "type": "long_text" },
              { "name": "done", "label": "件数", "type": "count" }, { "name": "earlier", "label": "上期", "type": "count" },
              { "name": "rule", "label": "规则", "type": "choice", "choices": [ { "value": "thick", "label": "集中" } ] },
              { "name": "since", "label": "起", "type": "date" }, { "name": "until", "label": "止", "type": "date" } ],
  "flow": [ { "step": "put", "title": "发起", "by": "starter" }, { "step": "end", "title": "定案", "by": "starter" } ],
  "links": [ { "type": "takes_up", "title": "办件", "back": "会", "to": [ "slip" ] } ],
  "reaches": [ { "at": "end", "kind": "slip", "link": "takes_up", "lines": "settled", "counted": "done",
                 "when": "filled(settled)", "fields": { "result": "@line", "from_where": "@title" },
                 "reopen": [ "record" ] } ],
  "patterns": { "in": "slip", "at": "put", "rule": "rule", "since": "since", "until": "until",
             "same": { "topic": "what" }, "count": "done", "before": "earlier",
             "facts": "settled", "cases": "settled", "link": "takes_up",
             "rules": [ { "name": "thick", "rule": "gathers", "by": [ "topic" ], "least": 3, "within": 5,
                          "how": "五天三件", "says": "{what}{count}件" } ] }
})json";
constexpr std::string_view reached_slip = R"json({
  "kind": "slip", "title": "办件", "version": 1, "subject": "{topic}",
  "fields": [ { "name": "topic", "label": "类别", "type": "text", "list": true },
              { "name": "result", "label": "结果", "type": "text" },
              { "name": "from_where", "label": "来自", "type": "text" },
              { "name": "called", "label": "回访", "type": "flag", "list": true } ],
  "flow": [ { "step": "record", "title": "登记", "by": "starter" } ],
  "figures": [ { "name": "called_share", "title": "回访率", "how": "回访的占多少。", "over": "closed",
                 "among": [ "state:closed" ], "count": [ "called:true" ],
                 "at_least": { "kind": "session", "field": "done", "otherwise": 30 }, "lack": [ "called:false" ] } ]
})json";

std::string reach_faults_with(std::string_view from, std::string_view to) {
  std::string text(reached_session), other(reached_slip);
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

TEST_CASE("what is written into others, found and wanting is read as it is declared") {
  const Resource files[] = {{"a.matter.jsonc", reached_session}, {"b.matter.jsonc", reached_slip}};
  auto kinds = Kinds::parse(files);
  const auto& reaching = kinds.newest("session")->reaches.at(0);
  CHECK(reaching.ended);  // what is opened again had ended
  CHECK(reaching.reopen == std::vector<std::string>{"record"});
  const auto& rule = *rule_named(*kinds.newest("session")->patterns, "thick");
  CHECK(rule.rule.least == 3);
  CHECK(rule.rule.within == 5);
  CHECK(kinds.newest("slip")->figures.at(0).at_least->otherwise == 30);
}

TEST_CASE("each fault of what is written into others, found and wanting is told with its place") {
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"at\": \"end\"", {"\"at\": \"close\"", "/reaches/0/at"}},
      {"\"link\": \"takes_up\", \"lines\"", {"\"lines\"", "Say either `link` or `linked_by`."}},
      {"\"link\": \"takes_up\", \"lines\"", {"\"linked_by\": \"takes_up\", \"lines\"", "/reaches/0/linked_by"}},
      {"\"lines\": \"settled\", ", {"", "`@line` is a line of one of our fields"}},
      {"\"lines\": \"settled\"", {"\"lines\": \"done\"", "/reaches/0/lines"}},
      {"\"counted\": \"done\"", {"\"counted\": \"what\"", "/reaches/0/counted"}},
      {"\"result\": \"@line\"", {"\"called\": \"@line\"", "/reaches/0/fields/called"}},
      {"\"reopen\": [ \"record\" ]", {"\"reopen\": [ \"nowhere\" ]", "/reaches/0/reopen"}},
      {"\"counted\": \"done\"", {"\"count\": \"done\"", "Did you mean `counted`?"}},
      {"\"in\": \"slip\"", {"\"in\": \"slips\"", "/patterns/in"}},
      {"\"same\": { \"topic\": ", {"\"same\": { \"result\": \"settled\", \"topic\": ", "/patterns/same/result"}},
      {"\"name\": \"thick\"", {"\"name\": \"thin\"", "/patterns/rules/0/name"}},
      {"\"by\": [ \"topic\" ]", {"\"by\": [ \"place\" ]", "/patterns/rules/0/by"}},
      {"\"rule\": \"gathers\"", {"\"rule\": \"grows\"", "/patterns/rules/0/rule"}},
      {"\"least\": 3", {"\"least\": 0", "/patterns/rules/0/least"}},
      {", \"lack\": [ \"called:false\" ]", {"", "`at_least` and `lack` stand together."}},
      {"\"field\": \"done\", \"otherwise\"", {"\"field\": \"what\", \"otherwise\"", "/figures/0/at_least"}},
      {"\"otherwise\": 30", {"\"otherwise\": 130", "Expected 1 to 100 per cent."}}};
  for (const auto& [from, change] : broken) {
    auto faults = reach_faults_with(from, change.first);
    CHECK_MESSAGE(faults.find(change.second) != std::string::npos, from, " -> ", change.first, ": ", faults);
  }
}
