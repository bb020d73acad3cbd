// What a declaration says of the days something lasts and of the rules its steps go by, and what is wrong with one.
#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view by_law = R"json({
  "kind": "by_law", "title": "制度", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true },
              { "name": "topic", "label": "类别", "type": "choice", "list": true, "choices": [ "用车", "用印" ] },
              { "name": "clause", "label": "条款", "type": "text" },
              { "name": "first_day", "label": "从哪天", "type": "date", "list": true },
              { "name": "unlisted", "label": "哪天", "type": "date" },
              { "name": "look_by", "label": "复审", "type": "date", "list": true } ],
  "flow": [ { "step": "write", "title": "起草", "by": "starter" } ],
  "lasts": { "from": "first_day", "review": "look_by", "notice": 20, "while": "running" }
})json";
constexpr std::string_view trip = R"json({
  "kind": "trip", "title": "用车", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "什么", "type": "text", "required": true } ],
  "flow": [ { "step": "ask", "title": "申请", "by": "starter" }, { "step": "approve", "title": "审批", "by": "starter" } ],
  "governed_by": [ { "basis": "《办法》" },
                   { "at": [ "approve" ], "kind": "by_law", "topic": "topic:用车", "clause": "clause" } ]
})json";

std::string with(std::string_view text, std::string_view from, std::string_view to) {
  std::string out(text);
  if (!from.empty()) out.replace(out.find(from), from.size(), to);
  return out;
}

std::string faults_of(std::string_view rule, std::string_view matter) {
  const Resource files[] = {{"a.matter.jsonc", rule}, {"b.matter.jsonc", matter}};
  try {
    Kinds::parse(files);
  } catch (const DeclarationError& fault) {
    return std::string(fault.what());
  }
  return {};
}

}  // namespace

TEST_CASE("what lasts, and what governs, is read as it is declared") {
  const Resource files[] = {{"a.matter.jsonc", by_law}, {"b.matter.jsonc", trip}};
  auto kinds = Kinds::parse(files);
  const auto lasts = kinds.newest("by_law")->lasts;
  REQUIRE(lasts);
  CHECK(lasts->from == "first_day");
  CHECK(lasts->until.empty());
  CHECK(lasts->review == "look_by");
  CHECK(lasts->notice == 20);
  CHECK(lasts->while_running);
  CHECK(kinds.newest("by_law")->ahead == std::vector<std::string>{"look_by"});  // told beforehand without more
  const auto& governed = kinds.newest("trip")->governed;
  REQUIRE(governed.size() == 2);
  CHECK(governed[0].governs("ask"));
  CHECK(governed[1].column == "topic");
  CHECK(governed[1].value == "用车");
  CHECK(governed[1].governs("approve"));
  CHECK_FALSE(governed[1].governs("ask"));
}

TEST_CASE("each fault of what lasts is told with its place") {
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"from\": \"first_day\"", {"\"from\": \"unlisted\"", "/lasts/from"}},
      {"\"from\": \"first_day\"", {"\"form\": \"first_day\"", "Did you mean `from`?"}},
      {"\"review\": \"look_by\"", {"\"review\": \"what\"", "/lasts/review"}},
      {"\"review\": \"look_by\", \"notice\": 20, ", {"", "It never ends"}},
      {"\"review\": \"look_by\"", {"\"until\": \"look_by\"", "/lasts/notice: There is no `review`."}},
      {"\"notice\": 20", {"\"notice\": 0", "/lasts/notice"}},
      {"\"while\": \"running\"", {"\"while\": \"closed\"", "/lasts/while"}}};
  for (const auto& [from, to] : broken) {
    CAPTURE(to.first);
    const auto faults = faults_of(with(by_law, from, to.first), trip);
    CHECK_MESSAGE(faults.find(to.second) != std::string::npos, faults);
  }
}

TEST_CASE("each fault of what is compared is told with its place") {
  constexpr std::string_view flow = "  \"flow\": [ { \"step\": \"ask\"";
  const std::pair<std::string_view, std::string_view> broken[] = {
      {R"("field": "what", "with": "by_law", "their": "what", "same": "what")", "/compares/field"},
      {R"("field": "list", "with": "another", "their": "what", "same": "what")", "There is no kind `another`."},
      {R"("field": "list", "with": "by_law", "their": "what", "same": "what")", "/compares/their"},
      {R"("field": "list", "with": "by_law", "there": "what", "same": "what")", "Did you mean `their`?"},
      {R"("field": "list", "with": "by_law", "their": "what", "same": "list")", "`by_law` has no field `list`."}};
  for (const auto& [said, fault] : broken) {
    CAPTURE(said);
    auto text = with(trip, "\"required\": true } ],", "\"required\": true }, "
                     "{ \"name\": \"list\", \"label\": \"清单\", \"type\": \"long_text\" } ],");
    text = with(text, flow, "  \"compares\": { " + std::string(said) + " },\n" + std::string(flow));
    const auto faults = faults_of(by_law, text);
    CHECK_MESSAGE(faults.find(fault) != std::string::npos, faults);
  }
}

TEST_CASE("each fault of what governs is told with its place") {
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"basis\"", {"\"bases\"", "Did you mean `basis`?"}},
      {"\"basis\": \"《办法》\"", {"", "/governed_by/0/basis: No rule is named."}},
      {"\"at\": [ \"approve\" ]", {"\"at\": [ \"aprove\" ]", "Did you mean `approve`?"}},
      {"\"kind\": \"by_law\", \"topic\"", {"\"topic\"", "go together"}},
      {"\"kind\": \"by_law\"", {"\"kind\": \"another\"", "There is no kind `another`."}},
      {"\"topic\": \"topic:用车\"", {"\"topic\": \"用车\"", "COLUMN:VALUE"}},
      {"\"topic\": \"topic:用车\"", {"\"topic\": \"what:用车\"", "is no choice in the register"}},
      {"\"topic\": \"topic:用车\"", {"\"topic\": \"topic:接待\"", "is never `接待`"}},
      {"\"topic\": \"topic:用车\"", {"\"topic\": \"topic:@what\"", "`what` is no field of type choice"}},
      {"\"basis\": \"《办法》\"", {"\"basis\": \"《办法》\", \"aid\": true", "What is cited governs."}},
      {"\"clause\": \"clause\"", {"\"clause\": \"page\"", "has no field `page`"}}};
  for (const auto& [from, to] : broken) {
    CAPTURE(to.first);
    const auto faults = faults_of(by_law, with(trip, from, to.first));
    CHECK_MESSAGE(faults.find(to.second) != std::string::npos, faults);
  }
}
