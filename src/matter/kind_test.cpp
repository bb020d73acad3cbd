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

TEST_CASE("what is not JSON is no declaration, and says so") {
  DeclarationFaults faults;
  CHECK_FALSE(parse_kind("{ \"kind\": ", faults));
  CHECK(faults.size() == 1);
}
