// What a declaration says of what everybody holds, of what is gathered about somebody, of drawing all lines of a
// template; and what is wrong with one.
#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view goal = R"json({
  "kind": "goal", "title": "目标", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "level", "label": "层级", "type": "choice", "list": true, "choices": [
                { "value": "whole", "label": "单位" }, { "value": "own", "label": "个人" } ] },
              { "name": "owner", "label": "谁", "type": "person", "list": true },
              { "name": "year", "label": "年度", "type": "count", "list": true } ],
  "flow": [ { "step": "set", "title": "下达", "by": "starter" }, { "step": "reach", "title": "完成", "by": "owner" } ],
  "links": [ { "type": "part_of", "title": "上级", "back": "分解", "to": [ "goal" ] } ],
  "everybody": { "person": "owner", "where": [ "state:running" ], "leaf": [ "level:own" ], "parts": "part_of",
                 "shows": [ "level" ] }
})json";
constexpr std::string_view extract = R"json({
  "kind": "extract", "title": "摘录", "version": 1, "subject": "{who}",
  "fields": [ { "name": "who", "label": "谁", "type": "person" }, { "name": "since", "label": "起", "type": "count" },
              { "name": "until", "label": "止", "type": "count" },
              { "name": "drawn", "label": "摘录", "type": "long_text" },
              { "name": "level", "label": "层级", "type": "choice", "choices": [ { "value": "own", "label": "个人" } ] } ],
  "flow": [ { "step": "ask", "title": "申请", "by": "starter", "withdraw": "never", "writes": [ "who","since","until" ] },
            { "step": "draw", "title": "摘录", "by": "starter" } ],
  "links": [ { "type": "draws_on", "title": "摘自", "back": "摘录", "to": [ "goal" ] },
             { "type": "listed_in", "title": "名单", "back": "名单内", "to": [ "extract" ] } ],
  "starts_from": [ { "kind": "goal", "label": "摘录", "link": "draws_on" } ],
  "draws": { "at": "ask", "from": "goal", "where": [ "state:running", "level:@level" ], "all": true,
             "opens": "extract", "link": "draws_on", "listed": "listed_in" },
  "gathers": { "at": "draw", "into": "drawn", "person": "who", "since": "since", "until": "until", "link": "draws_on",
    "from": [ { "kind": "goal", "by": "owner", "on": "year", "where": [ "state:closed" ], "shows": [ "level" ] },
              { "kind": "goal", "by": "starter", "on": "closed", "count": true } ] }
})json";

std::string faults_with(std::string_view from, std::string_view to) {
  std::string text(goal), other(extract);
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

TEST_CASE("what everybody holds and what is gathered is read as it is declared") {
  const Resource files[] = {{"a.matter.jsonc", goal}, {"b.matter.jsonc", extract}};
  auto kinds = Kinds::parse(files);
  const auto& everybody = *kinds.newest("goal")->everybody;
  CHECK(everybody.person == "owner");
  CHECK(everybody.parts == "part_of");
  CHECK(everybody.leaf == std::vector<std::string>{"level:own"});
  const auto kind = kinds.newest("extract");
  CHECK(kind->gathers->into == "drawn");
  CHECK(kind->gathers->from.at(0).shows == std::vector<std::string>{"level"});
  CHECK(kind->gathers->from.at(1).count);
  CHECK(kind->draws->all);
  CHECK(kind->draws->on.empty());
  CHECK(own_field(kind->draws->where.at(1)) == "level");
}

TEST_CASE("each fault of what everybody holds, of what is gathered and of all lines is told with its place") {
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"person\": \"owner\"", {"\"person\": \"what\"", "/everybody/person"}},
      {"\"leaf\": [ \"level:own\" ]", {"\"leaf\": [ \"lvl:own\" ]", "/everybody/leaf"}},
      {"\"parts\": \"part_of\"", {"\"parts\": \"part\"", "/everybody/parts"}},
      {"\"shows\": [ \"level\" ]", {"\"shows\": [ \"levl\" ]", "/everybody/shows"}},
      {"\"everybody\": { \"person\"", {"\"everybody\": { \"persn\": \"owner\", \"person\"", "Did you mean `person`?"}},
      {"\"at\": \"draw\", \"into\"", {"\"at\": \"ask\", \"into\"", "/gathers/at"}},
      {"\"into\": \"drawn\"", {"\"into\": \"who\"", "/gathers/into"}},
      {"\"writes\": [ \"who\",", {"\"writes\": [ \"drawn\", \"who\",", "/gathers/into"}},
      {"\"kind\": \"goal\", \"by\": \"owner\"", {"\"kind\": \"goal\", \"by\": \"what\"", "/gathers/from/0/by"}},
      {"\"on\": \"year\"", {"\"on\": \"what\"", "/gathers/from/0/on"}},
      {"\"link\": \"draws_on\",\n    \"from\"", {"\"link\": \"listed_in\",\n    \"from\"", "/gathers/link"}},
      {"\"level:@level\"", {"\"level:@who\"", "/draws/where"}},
      {"\"value\": \"own\", \"label\": \"个人\" } ] } ],\n  \"flow\": [ { \"step\": \"ask\"",
       {"\"value\": \"other\", \"label\": \"个人\" } ] } ],\n  \"flow\": [ { \"step\": \"ask\"", "/draws/where"}},
      {"\"all\": true,", {"", "/draws/share"}},
      {"\"all\": true,", {"\"all\": false,", "/draws/all"}}};
  for (const auto& [from, change] : broken) {
    auto faults = faults_with(from, change.first);
    CHECK_MESSAGE(faults.find(change.second) != std::string::npos, from, " -> ", change.first, ": ", faults);
  }
}
