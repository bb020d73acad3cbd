#include <base/id.h>
#include <base/json.h>
#include <base/time.h>
#include <doctest/doctest.h>

using namespace zs;

TEST_CASE("a moment survives writing and reading, whatever its offset") {
  auto at = from_rfc3339("2026-03-02T09:00:00.123+08:00");
  REQUIRE(at);
  CHECK(to_rfc3339(*at) == "2026-03-02T09:00:00.123+08:00");
  CHECK(from_rfc3339("2026-03-02T01:00:00.123Z") == at);
  CHECK(from_rfc3339("2026-03-01T20:00:00.123-05:00") == at);
}

TEST_CASE("what is not a moment is refused") {
  for (auto text : {"", "2026-03-02", "2026-02-30T00:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T09:00:00",
                    "2026-03-02T09:00:00.Z", "2026-03-02T09:00:00Z "})
    CHECK_FALSE(from_rfc3339(text));
}

TEST_CASE("the office's day begins at midnight in +08:00") {
  CHECK(to_text(date_of(*from_rfc3339("2026-03-01T16:00:00Z"))) == "2026-03-02");
  CHECK(to_text(date_of(*from_rfc3339("2026-03-01T15:59:59Z"))) == "2026-03-01");
}

TEST_CASE("ids grow also when the clock goes back") {
  IdSource ids;
  auto now = *from_rfc3339("2026-03-02T09:00:00Z");
  Id last = ids.next(now);
  for (int i = 0; i < 10000; ++i) {
    Id id = ids.next(now - std::chrono::seconds(i));
    REQUIRE(id > last);
    last = id;
  }
}

TEST_CASE("ids grow also when the program starts again with its clock set back") {
  auto now = *from_rfc3339("2026-03-02T09:00:00Z");
  IdSource first(3), again(3);
  Id last = first.next(now);
  again.go_on_after(last);
  Id beside = first.next(now + std::chrono::seconds(59));
  CHECK(again.next(now - std::chrono::hours(1)) > beside);
}

TEST_CASE("the canonical form sorts keys by UTF-16 and writes no spaces") {
  auto value = parse_json(R"({"\ud83d\ude00": 1, "\ufb33": [true, null], "a": "\u001f\""})");
  REQUIRE(value);
  CHECK(canonical(*value) == "{\"a\":\"\\u001f\\\"\",\"\xF0\x9F\x98\x80\":1,\"\xEF\xAC\xB3\":[true,null]}");
}

TEST_CASE("trailing garbage, deep nesting and broken text are not JSON") {
  std::string why;
  CHECK_FALSE(parse_json("{} x", &why));
  CHECK_FALSE(parse_json(std::string(40, '[') + std::string(40, ']'), &why));
  CHECK_FALSE(parse_json("{\"a\":", &why));
  CHECK_FALSE(parse_json("\"\xff\"", &why));
  CHECK(parse_jsonc("{ // why\n \"a\": 1, }", &why));
}
