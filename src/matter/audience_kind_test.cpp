// What a declaration says of whom it is published to, and what is wrong with one.
#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view circular = R"json({
  "kind": "circular", "title": "通报", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "under", "label": "单位", "type": "units" },
              { "name": "holding", "label": "角色", "type": "choice", "choices": [ { "value": "clerk", "label": "员" } ] },
              { "name": "all", "label": "全体", "type": "flag" },
              { "name": "wants_answer", "label": "要回执", "type": "flag" } ],
  "audience": { "below": [ "under" ], "role": "holding", "everybody": "all",
    "receipt": { "when": "wants_answer",
      "fields": [ { "name": "phone", "label": "电话", "type": "text", "required": true } ] } },
  "flow": [ { "step": "write", "title": "起草", "by": "starter" }, { "read": "inform", "title": "阅", "by": "audience" },
            { "step": "end", "title": "小结", "by": "starter" } ]
})json";

std::string audience_faults(std::string_view from, std::string_view to) {
  std::string text(circular);
  text.replace(text.find(from), from.size(), to);
  const Resource files[] = {{"a.matter.jsonc", text}};
  try {
    Kinds::parse(files);
  } catch (const DeclarationError& fault) {
    return std::string(fault.what());
  }
  return {};
}

bool says(const std::string& faults, std::string_view what) { return faults.find(what) != std::string::npos; }

}  // namespace

TEST_CASE("an audience is read as it is declared") {
  const Resource files[] = {{"a.matter.jsonc", circular}};
  const auto kinds = Kinds::parse(files);
  const auto audience = kinds.newest("circular")->audience;
  REQUIRE(audience);
  CHECK(audience->below == std::vector<std::string>{"under"});
  CHECK(audience->role == "holding");
  CHECK(audience->category.empty());
  CHECK(audience->everybody == "all");
  CHECK(audience->answers_when == "wants_answer");
  REQUIRE(audience->receipt.fields.size() == 1);
  CHECK(audience->receipt.fields.front().required);
}

TEST_CASE("what an audience cannot be is told at its place") {
  CHECK(says(audience_faults(R"("below": [ "under" ])", R"("below": [ "what" ])"), "/audience/below"));
  CHECK(says(audience_faults(R"("role": "holding")", R"("role": "what")"), "/audience/role"));
  CHECK(says(audience_faults(R"("everybody": "all")", R"("anybody": "all")"), "/audience/anybody"));
  CHECK(says(audience_faults(R"("when": "wants_answer")", R"("when": "what")"), "/audience/receipt/when"));
  CHECK(says(audience_faults(R"("label": "电话", "type": "text")", R"("label": "电话", "type": "file")"),
             "/audience/receipt/fields/phone"));
  CHECK(says(audience_faults(R"("by": "audience")", R"("by": "starter")"), "No step gives it to them."));
}
