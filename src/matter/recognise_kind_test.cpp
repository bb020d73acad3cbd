#include <doctest/doctest.h>
#include <matter/kind.h>

#include <string>

using namespace zs;
using namespace zs::matter;

namespace {

/// A kind whose key "recognise" is this.
std::string recognising(std::string_view recognise) {
  return R"json({ "kind": "letter", "title": "来信", "version": 1, "subject": "{about}",
    "fields": [ { "name": "about", "label": "事由", "type": "text", "required": true },
                { "name": "day", "label": "日期", "type": "date" },
                { "name": "sort", "label": "类别", "type": "choice",
                  "choices": [ { "value": "asking", "label": "请示" } ] },
                { "name": "words", "label": "正文", "type": "body" },
                { "name": "sheets", "label": "页数", "type": "count" } ],
    "flow": [ { "step": "write", "title": "登记", "by": "starter" } ],
    "recognise": )json" +
         std::string(recognise) + " }";
}

/// "path message" of the only fault; what else there is, counted.
std::string fault_of(std::string_view recognise) {
  DeclarationFaults faults;
  CHECK_FALSE(parse_kind(recognising(recognise), faults));
  return faults.size() == 1 ? faults[0].path + " " + faults[0].message : std::to_string(faults.size()) + " faults";
}

}  // namespace

TEST_CASE("a kind says which fields are offered what stands on a paper") {
  DeclarationFaults faults;
  auto kind =
      parse_kind(recognising(R"({"about": "title", "day": "date", "sort": "doc_type", "words": "body"})"), faults);
  REQUIRE(kind);
  REQUIRE(kind->recognise.size() == 4);
  CHECK(kind->recognise[0].field == "about");
  CHECK(kind->recognise[0].element == "title");
  CHECK(kind->recognise[3].element == "body");
}

TEST_CASE("a field that is offered what it cannot hold is told with its path") {
  CHECK(fault_of(R"({"abuot": "title"})") == "/recognise/abuot Unknown field `abuot`.");
  CHECK(fault_of(R"({"about": "titel"})") == "/recognise/about Unknown element `titel`.");
  CHECK(fault_of(R"({"about": 3})") == "/recognise/about Unknown element ``.");
  CHECK(fault_of(R"({"about": "date"})") == "/recognise/about A field of type `text` cannot hold the element `date`.");
  CHECK(fault_of(R"({"day": "title"})") == "/recognise/day A field of type `date` cannot hold the element `title`.");
  CHECK(fault_of(R"({"words": "title"})") ==
        "/recognise/words A field of type `body` cannot hold the element `title`.");
  CHECK(fault_of(R"({"sheets": "number"})") ==
        "/recognise/sheets A field of type `count` cannot hold the element `number`.");
  CHECK(fault_of("[]") == "/recognise Expected an object: fields, and the element each takes.");
}
