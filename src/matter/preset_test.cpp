// What a preset says otherwise, and what it may not.
#include <base/json.h>
#include <matter/kinds.h>
#include <matter/preset.h>

#include <doctest/doctest.h>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr const char* slip = R"json({
  "kind": "slip", "title": "条子", "version": 2, "form_title": "条子单", "subject": "{what}",
  "fields": [ { "name": "what", "label": "事由", "type": "text", "required": true } ],
  "flow": [ { "step": "write", "title": "写", "by": "starter", "writes": [ "what" ] },
            { "step": "read", "title": "看", "by": "role(office_director, of: starter)", "back_to": "write" } ],
  "links": [ { "type": "about", "title": "所说的", "back": "条子", "to": [ "slip", "parcel" ] } ] })json";
constexpr const char* parcel = R"json({
  "kind": "parcel", "title": "包裹", "version": 1, "form_title": "包裹单", "subject": "{what}",
  "fields": [ { "name": "what", "label": "事由", "type": "text", "required": true } ],
  "flow": [ { "step": "write", "title": "写", "by": "starter", "writes": [ "what" ] } ] })json";
const Resource declared[] = {{"modules/slip/slip.matter.jsonc", slip},
                             {"modules/parcel/parcel.matter.jsonc", parcel},
                             {"modules/slip/permissions.csv",
                              "role,kind,scope,verbs\noffice_director,slip,own_organ,see\n"
                              "office_director,parcel,own_organ,see\n"}};

std::string preset_saying(std::string_view more) {
  return "{ \"title\": \"小所\",\n\"title_en\": \"Small\",\n\"office\": \"小所\",\n\"version\": 1" + std::string(more) +
         "\n}";
}

/// What an office of the preset reads; the faults where it reads nothing.
struct Laid {
  explicit Laid(std::string_view more, std::string_view said = {}) : preset(preset_saying(more)), change(said) {
    std::vector<Resource> changes;
    if (!change.empty()) changes.push_back({"presets/small/changes/slip.jsonc", change});
    try {
      over = lay_over(declared, {"presets/small/preset.jsonc", preset}, changes);
      kinds = Kinds::parse(over.files);
    } catch (const DeclarationError& error) {
      faults = error.what();
    }
  }
  std::string preset, change, faults;
  LaidOver over;
  Kinds kinds;
};

}  // namespace

TEST_CASE("a preset that says nothing leaves every declaration as it is, to the byte") {
  Laid laid("");
  REQUIRE(laid.faults.empty());
  CHECK(laid.over.texts.empty());
  CHECK(laid.over.files.size() == 3);
}

TEST_CASE("words are replaced where they are the whole text, and the version of the preset counts on top") {
  Laid laid(",\n\"words\": { \"事由\": \"何事\" }, \"off\": []");
  REQUIRE(laid.faults == "");
  CHECK(laid.kinds.newest("slip")->version == 2);
  CHECK(laid.kinds.newest("slip")->text.find("何事") != std::string::npos);
  auto later = preset_saying("");
  later.replace(later.find("\"version\": 1"), 12, "\"version\": 3");
  auto over = lay_over(declared, {"presets/small/preset.jsonc", later}, {});
  CHECK(Kinds::parse(over.files).newest("slip")->version == 4);
}

TEST_CASE("what is off is gone, and nothing points to it any more") {
  Laid laid(",\n\"off\": [ \"parcel\" ]");
  REQUIRE(laid.faults == "");
  CHECK_FALSE(laid.kinds.newest("parcel"));
  CHECK(laid.kinds.newest("slip")->text.find("parcel") == std::string::npos);
  CHECK(laid.over.files.back().bytes.find("parcel") == std::string_view::npos);
  CHECK(laid.over.files.back().bytes.find("slip,own_organ") != std::string_view::npos);
}

TEST_CASE("a change replaces members of fields and steps, takes them away with null, and brings new ones") {
  Laid laid("", R"json({ "kind": "slip", "title": "便条", "fields": { "what": { "label": "何事", "required": null } },
    "add_fields": [ { "name": "when", "label": "何时", "type": "date" } ],
    "steps": { "read": { "by": "unit_head(of: starter)" } },
    "insert": [ { "after": "write", "steps": [ { "step": "look", "title": "过目", "by": "starter" } ] } ] })json");
  REQUIRE(laid.faults == "");
  auto kind = laid.kinds.newest("slip");
  REQUIRE(kind->flow.steps.size() == 3);
  CHECK(kind->flow.steps[1].name == "look");
  CHECK(kind->flow.steps[2].by == "unit_head(of: starter)");
  CHECK(kind->form.fields.size() == 2);
  CHECK_FALSE(kind->form.fields[0].required);
}

TEST_CASE("what a preset has wrong is refused with file and line") {
  struct Wrong {
    const char* more;
    const char* change;
    const char* where;
    const char* what;
  };
  for (const auto& wrong : {
           Wrong{",\n\"words\": {\n\"没有的话\": \"x\" }", "", "preset.jsonc line 6:", "No declaration says \"没有的话\""},
           Wrong{",\n\"off\": [ \"slip\",\n\"sliip\" ]", "", "preset.jsonc line 6:", "no module or kind `sliip`"},
           Wrong{",\n\"colour\": 1", "", "preset.jsonc line 5:", "Unknown key `colour`"},
           Wrong{"", "{\n\"kind\": \"letter\" }", "slip.jsonc line 2:", "no kind `letter`"},
           Wrong{"", "{ \"kind\": \"slip\",\n\"fields\": {\n\"wat\": {} } }", "slip.jsonc line 3:", "no field `wat`"},
           Wrong{"", "{ \"kind\": \"slip\",\n\"steps\": {\n\"reed\": {} } }", "slip.jsonc line 3:", "no step `reed`"},
           Wrong{"", "{ \"kind\": \"slip\", \"insert\": [\n{ \"after\": \"reed\", \"steps\": [] } ] }",
                 "slip.jsonc line 2:", "no step `reed`"},
           Wrong{"", "{ \"kind\": \"slip\",\n\"flow\": [] }", "slip.jsonc line 2:", "not replaced as a whole"},
           Wrong{"", "{ \"kind\": \"slip\",\n\"steps\": { \"read\": {\n\"by\": \"role_of(x)\" } } }",
                 "slip.jsonc line 3:", "Unknown function `role_of`"},
           Wrong{"", "{ \"kind\": \"slip\",\n\"fields\": { \"what\": {\n\"type\": \"texxt\" } } }",
                 "slip.jsonc line 3:", "texxt"},
           Wrong{"", "{ \"kind\": \"slip\",\n\"add_checks\": [\n{ \"check\": \"wat = 1\", \"message\": \"x\" } ] }",
                 "slip.jsonc line 3:", "wat"},
       }) {
    Laid laid(wrong.more, wrong.change);
    INFO(laid.faults);
    CHECK(laid.faults.find(wrong.where) != std::string::npos);
    CHECK(laid.faults.find(wrong.what) != std::string::npos);
  }
}
