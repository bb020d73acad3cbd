#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>
#include <matter/permissions.h>

#include <algorithm>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view small = R"json({
  "kind": "umbrella", "title": "借伞", "version": 1, "subject": "{who}",
  "fields": [ { "name": "who", "label": "谁", "type": "text", "required": true } ],
  "flow": [ { "step": "lend", "title": "借出", "by": "starter" },
            { "step": "confirm", "title": "确认", "by": "unit_head(of: starter)", "back_to": "lend" } ]
})json";

std::string with(std::string_view from, std::string_view to) {
  std::string text(small);
  text.replace(text.find(from), from.size(), to);
  return text;
}

bool names(const DeclarationFaults& faults, std::string_view path) {
  return std::any_of(faults.begin(), faults.end(), [&](const auto& fault) { return fault.path.starts_with(path); });
}

}  // namespace

TEST_CASE("every declaration that is compiled in can be used, and every grid names kinds that exist") {
  auto kinds = Kinds::parse(resources::declarations());
  CHECK(kinds.newest("reception"));
  CHECK_FALSE(permissions(resources::declarations(), kinds).empty());
}

TEST_CASE("a small declaration is a kind") {
  DeclarationFaults faults;
  auto kind = parse_kind(small, faults);
  REQUIRE(faults.empty());
  REQUIRE(kind);
  CHECK(kind->form_title == "借伞");
  CHECK(kind->flow.steps.size() == 2);
}

TEST_CASE("each fault of a declaration is told with its path") {
  struct Broken {
    std::string text;
    std::string_view path;
  };
  const Broken broken[] = {{with("\"subject\"", "\"subjekt\""), "/subjekt"},
                           {with("\"version\": 1", "\"version\": 0"), "/version"},
                           {with("unit_head", "unit_heed"), "/flow/1"},
                           {with("\"back_to\": \"lend\"", "\"back_to\": \"land\""), "/flow/1"},
                           {with("\"by\": \"starter\"", "\"by\": \"starter\", \"needs\": [\"whom\"]"), "/flow"},
                           {with("\"text\"", "\"texxt\""), "/fields/0"},
                           {with("\"fields\": [", R"("fields": [ { "name": "started", "label": "起", "type": "date",
                              "list": true },)"), "/fields/started"},
                           {with("{who}", "{whom}"), "/subject"},
                           {with(R"("back_to": "lend" })", R"x("simple": true, "check": "filled(who)" })x"),
                            "/flow/1/simple"},
                           {with(R"("back_to": "lend" } ])", R"("simple": true } ],
                              "ledger": { "number": "伞{seq}号", "resets": "year", "assign_at": "confirm" })"),
                            "/flow/confirm/simple"}};
  for (const auto& one : broken) {
    DeclarationFaults faults;
    CHECK_FALSE(parse_kind(one.text, faults));
    CHECK_MESSAGE(names(faults, one.path), one.path);
  }
}

TEST_CASE("all faults of a declaration are told at once") {
  auto text = with("\"subject\"", "\"subjekt\"");
  text.replace(text.find("unit_head"), 9, "unit_heed");
  DeclarationFaults faults;
  CHECK_FALSE(parse_kind(text, faults));
  CHECK(names(faults, "/subjekt"));
  CHECK(names(faults, "/flow/1"));
}

TEST_CASE("kinds come in the order of the office's areas, those without one last") {
  auto in_area = [](std::string name, std::string_view area) {
    auto text = with("\"umbrella\"", "\"" + name + "\"");
    return area.empty() ? text : text.replace(text.find("\"title\""), 0, "\"area\": \"" + std::string(area) + "\", ");
  };
  auto kinds_of = [](std::string_view areas, const std::vector<std::string>& texts) {
    std::vector<Resource> files{{"modules/areas.jsonc", areas}};
    for (const auto& text : texts) files.push_back({"a.matter.jsonc", text});
    std::string order;
    for (const auto& kind : Kinds::parse(files).by_area()) order += kind->kind + " ";
    return order;
  };
  constexpr std::string_view areas = R"json([ { "area": "papers", "title": "办文", "title_en": "Papers" },
                                              { "area": "duty", "title": "值班", "title_en": "Duty" } ])json";
  const std::vector<std::string> texts{in_area("a", ""), in_area("b", "duty"), in_area("c", "papers")};
  CHECK(kinds_of(areas, texts) == "c b a ");
  CHECK_THROWS_WITH_AS(kinds_of(areas, {in_area("a", "dutty")}),
                       doctest::Contains("There is no area `dutty`. Did you mean `duty`?"), DeclarationError);
  CHECK_THROWS_AS(kinds_of(R"([ { "area": "duty" } ])", {}), DeclarationError);
}

TEST_CASE("what is not JSON is no declaration, and says so") {
  DeclarationFaults faults;
  CHECK_FALSE(parse_kind("{ \"kind\": ", faults));
  CHECK(faults.size() == 1);
}
