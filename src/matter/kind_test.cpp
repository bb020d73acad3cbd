#include <base/resource.h>
#include <doctest/doctest.h>
#include <matter/burden.h>
#include <matter/kinds.h>
#include <matter/permissions.h>

#include <algorithm>
#include <fstream>
#include <set>

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

TEST_CASE("the fields by which a kind asks units are those a step goes over and those it finds its people in") {
  auto kinds = Kinds::parse(resources::declarations());
  CHECK(asked_fields(*kinds.newest("hotline_ticket")) ==
        std::set<std::string>{"assist_units", "lead_unit", "section"});
  CHECK(asked_fields(*kinds.newest("hotline_report")).empty());  // people read it, no unit is asked
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
                            "/flow/confirm/simple"},
                           {with("\"subject\"", "\"shows\": { \"note_at\": \"lent\" }, \"subject\""), "/shows/note_at"},
                           {with("\"subject\"", "\"begun_from\": \"filled(who)\", \"subject\""), "/begun_from"},
                           {with("\"subject\"", "\"balances\": { \"keeps\": [ \"whom\" ] }, \"subject\""),
                            "/balances/keeps"}};
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

TEST_CASE("every key of a declaration is told in the reference, and no other") {
  std::ifstream in("docs/declaring-a-kind.md");
  std::set<std::string> told;
  for (std::string line; std::getline(in, line);)
    if (line.starts_with("| `")) told.insert(line.substr(3, line.find('`', 3) - 3));
  const auto& keys = declaration_keys();
  CHECK(told == std::set<std::string>(keys.begin(), keys.end()));
}

TEST_CASE("what a kind says of those it is started from is checked, all at once") {
  constexpr std::string_view started = R"json({
    "kind": "followed", "title": "交办", "version": 1, "subject": "{what}", "outcome": "result",
    "fields": [ { "name": "what", "label": "何事", "type": "text" }, { "name": "on", "label": "日期", "type": "date" },
                { "name": "result", "label": "结果", "type": "text" } ],
    "flow": [ { "step": "assign", "title": "交办", "by": "starter", "writes": [ "what", "on" ] },
              { "step": "do", "title": "办理", "by": "unit_head(of: starter)", "writes": [ "result" ] } ],
    "links": [ { "type": "arises_from", "title": "来源", "back": "交办", "to": [ "umbrella" ] } ],
    "starts_from": [ { "kind": "umbrella", "label": "转交办", "link": "arises_from", "from_opinion": true,
                       "steps": [ "confirm" ], "who": "unit_head(of: starter)",
                       "fields": { "what": "@opinion", "on": "@opinion_on" } } ]
  })json";
  auto faults_with = [&](std::string_view from, std::string_view to) {
    std::string text(started);
    text.replace(text.find(from), from.size(), to);
    const Resource files[] = {{"a.matter.jsonc", text}, {"b.matter.jsonc", small}};
    try {
      Kinds::parse(files);
    } catch (const DeclarationError& fault) {
      return std::string(fault.what());
    }
    return std::string();
  };
  CHECK(faults_with("followed", "followed") == "");
  const std::pair<std::string_view, std::pair<std::string_view, std::string_view>> broken[] = {
      {"\"kind\": \"umbrella\"", {"\"kind\": \"umbrela\"", "There is no kind `umbrela`."}},
      {"\"link\": \"arises_from\"", {"\"link\": \"arise_from\"", "Did you mean `arises_from`?"}},
      {"\"to\": [ \"umbrella\" ]", {"\"to\": [ \"followed\" ]", "does not lead to `umbrella`"}},
      {"[ \"confirm\" ]", {"[ \"confirmed\" ]", "`umbrella` has no step `confirmed`."}},
      {"\"label\": \"转交办\"", {"\"label\": \"转\", \"after\": \"lent\"", "`umbrella` has no step `lent`."}},
      {"\"label\": \"转交办\"", {"\"label\": \"转\", \"kept\": [ \"result\" ]", "`result` does not come from there."}},
      {"\"outcome\"", {"\"begun_from\": \"filled(whom)\", \"outcome\"", "whom"}},
      {"\"on\": \"@opinion_on\"", {"\"on\": \"@opinion\"", "`@opinion` does not fit a field of type date."}},
      {"\"on\": \"@opinion_on\"", {"\"result\": \"@opinion\"", "cannot be written at the first step"}},
      {"\"what\": \"@opinion\"", {"\"what\": \"whom\"", "`whom` does not fit"}},
      {"\"from_opinion\": true,", {"", "Steps are named for opinions"}},
      {"\"from_opinion\": true,", {"\"from_opinion\": true, \"onse\": true,", "Did you mean `once`?"}},
      {"\"from_opinion\": true,", {"\"from_opinion\": true, \"often\": 1,", "It can only be true"}},
      {"unit_head(of: starter)\",\n                       \"fields\"",
       {"unit_heed(of: starter)\",\n                       \"fields\"", "Unknown function `unit_heed`."}},
      {"\"outcome\": \"result\"", {"\"outcome\": \"on\"", "/outcome"}},
      {"\"writes\": [ \"result\" ]", {"\"writes\": [ \"what\" ]", "the matter could never close"}},
      {"\"subject\": \"{what}\"",
       {"\"subject\": \"{what}\", \"checks\": [ { \"check\": \"open_count(follows) = 0\", \"message\": \"未完\", "
        "\"message_en\": \"Open.\" } ]",
        "No kind is linked to this one by `follows`."}},
      {"\"subject\": \"{what}\"",
       {"\"subject\": \"{what}\", \"checks\": [ { \"check\": \"leads_count(follows) = 1\", \"message\": \"未联\", "
        "\"message_en\": \"None.\" } ]",
        "It has no link `follows` of its own."}},
      {"\"subject\": \"{what}\"",
       {"\"subject\": \"{what}\", \"checks\": [ { \"check\": \"filled(linked_text(arises_from, whom))\", "
        "\"message\": \"未写\", \"message_en\": \"None.\" } ]",
        "Nothing that `arises_from` leads to has a text `whom`."}}};
  for (const auto& [from, to] : broken) {
    auto said = faults_with(from, to.first);
    CHECK_MESSAGE(said.find(to.second) != std::string::npos, to.second << " is not in: " << said);
  }
}

TEST_CASE("what is not JSON is no declaration, and says so") {
  DeclarationFaults faults;
  CHECK_FALSE(parse_kind("{ \"kind\": ", faults));
  CHECK(faults.size() == 1);
}
