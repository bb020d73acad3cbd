// What a declaration says of what is owed, and what is wrong with one.
#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view rota = R"json({
  "kind": "rota", "title": "计划", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "until_day", "label": "到哪天", "type": "date" } ],
  "flow": [ { "step": "plan", "title": "计划", "by": "starter" } ],
  "owes": [ { "name": "round", "title": "每月一次", "how": "每月一次。", "every": "month", "least": 2, "until": "until_day",
              "when": "filled(what)", "alert": "5 working_days", "who": "unit_head(of: starter)",
              "evidence": { "kind": "patrol", "link": "carries_out", "count": [ "state:closed" ], "on": "done_on" } } ]
})json";
constexpr std::string_view patrol = R"json({
  "kind": "patrol", "title": "巡查", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "done_on", "label": "日期", "type": "date", "list": true } ],
  "flow": [ { "step": "record", "title": "记录", "by": "starter" } ],
  "links": [ { "type": "carries_out", "title": "计划", "back": "巡查", "to": [ "rota" ] } ]
})json";

std::string faults_with(std::string_view from, std::string_view to) {
  std::string text(rota);
  text.replace(text.find(from), from.size(), to);
  const Resource files[] = {{"a.matter.jsonc", text}, {"b.matter.jsonc", patrol}};
  try {
    Kinds::parse(files);
  } catch (const DeclarationError& fault) {
    return std::string(fault.what());
  }
  return {};
}

}  // namespace

TEST_CASE("what is owed is read as it is declared") {
  const Resource files[] = {{"a.matter.jsonc", rota}, {"b.matter.jsonc", patrol}};
  auto kind = Kinds::parse(files).newest("rota");
  const auto* owes = owes_named(*kind, "round");
  REQUIRE(owes);
  CHECK(owes->every == plan::Every::month);
  CHECK(owes->least == 2);
  CHECK(owes->alert == 5);
  CHECK(owes->until == "until_day");
  CHECK(owes->evidence.on == "done_on");
  CHECK(owes->when);
  CHECK_FALSE(owes_named(*kind, "another"));
}

TEST_CASE("each fault of what is owed is told with its place") {
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"every\": \"month\"", {"\"every\": \"day\"", "/owes/0/every: Expected `week`, `month`"}},
      {"\"least\": 2", {"\"least\": 0", "/owes/0/least"}},
      {"\"least\": 2", {"\"leest\": 2", "Did you mean `least`?"}},
      {"\"until\": \"until_day\"", {"\"until\": \"what\"", "`what` is no field of type `date`."}},
      {"filled(what)", {"filled(whom)", "/owes/0/when"}},
      {"5 working_days", {"5 hours", "/owes/0/alert: Expected 1 to 60 working days."}},
      {"5 working_days", {"90 working_days", "/owes/0/alert"}},
      {"unit_head(of", {"unit_heed(of", "/owes/0/who"}},
      {"\"how\": \"每月一次。\",", {"", "/owes/0/how"}},
      {"\"kind\": \"patrol\"", {"\"kind\": \"petrol\"", "There is no kind `petrol`."}},
      {"\"link\": \"carries_out\"", {"\"link\": \"carry\"", "`patrol` has no link `carry` that leads here."}},
      {"state:closed", {"sort:closed", "/owes/0/evidence/count/0: The register cannot be asked this."}},
      {"\"on\": \"done_on\"", {"\"on\": \"what\"", "/owes/0/evidence/on: `what` is no date"}},
      {"\"on\": \"done_on\"", {"\"on\": \"done_on\", \"of\": 1", "/owes/0/evidence/of"}},
      {"\"evidence\": {", {"\"proof\": {", "/owes/0/evidence: Expected an object"}},
  };
  CHECK(faults_with("round", "round") == "");
  CHECK(faults_with("\"on\": \"done_on\"", "\"on\": \"closed\"") == "");
  for (const auto& [from, into] : broken) {
    auto said = faults_with(from, into.first);
    CHECK_MESSAGE(said.find(into.second) != std::string::npos, into.first, " gave: ", said);
  }
}
