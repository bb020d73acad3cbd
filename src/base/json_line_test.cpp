#include <base/json_line.h>

#include <doctest/doctest.h>

#include <vector>

using namespace zs;

TEST_CASE("what stands in a text of JSON is found by its line, past comments and quoted marks") {
  constexpr std::string_view text =
      "// { not this }\n"
      "{\n"
      "  \"a\": [ 1, /* two */ 2,\n"
      "    { \"b\": \"x, ] \\\" }\" } ],\n"
      "  \"c\": true,\n"
      "  \"d\": { \"a\": null }\n"
      "}\n";
  auto line = [&](std::vector<std::string> path) { return line_of(text, path); };
  CHECK(line({"a"}) == 3);
  CHECK(line({"a", "1"}) == 3);
  CHECK(line({"a", "2", "b"}) == 4);
  CHECK(line({"c"}) == 5);
  CHECK(line({"d", "a"}) == 6);
  CHECK(line({"d", "z"}) == 6);  // as far as there is something
  CHECK(line({"z"}) == 1);
}
