#include <api/dto.h>
#include <base/errors.h>
#include <doctest/doctest.h>

#include <random>

using namespace zs;

namespace zs::toy {

enum class Urgency { routine, urgent, delete_ };
BOOST_DESCRIBE_ENUM(Urgency, routine, urgent, delete_)

struct Guest {
  std::string name;
  int age = 0;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "name") return {.min_length = 2, .max_length = 4};
    if (field == "age") return {.min = 0, .max = 150};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(Guest, (), (name, age))

struct Visit {
  api::IdText id;
  Urgency urgency = Urgency::routine;
  std::vector<Guest> guests;
  std::optional<Instant> at;
  std::optional<std::string> note;
  Date day;
  bool open = false;
  std::int64_t cost_fen = 5;
  json::object fields;
  std::map<std::string, int> rooms;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "guests") return {.max_items = 3};
    if (field == "cost_fen" || field == "rooms") return {.optional = true};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(Visit, (), (id, urgency, guests, at, note, day, open, cost_fen, fields, rooms))

}  // namespace zs::toy

namespace {

constexpr std::string_view good_visit =
    R"({"id":"7","urgency":"delete","guests":[{"name":"王小明","age":3}],"at":"2026-03-02T09:00:00.000+08:00",)"
    R"("note":null,"day":"2026-03-02","open":true,"cost_fen":9007199254740993,"fields":{"a":[1,{"b":"c"}]},"rooms":{"x":1}})";

std::vector<std::string> faults_of(std::string_view text) {
  auto read = api::read_json<toy::Visit>(*parse_json(text));
  std::vector<std::string> out;
  if (read) return out;
  for (const auto& fault : read.error().fields) out.push_back(fault.pointer + " " + std::string(fault.kind->code));
  return out;
}

}  // namespace

TEST_CASE("what was read is written as it came, ids as text and numbers whole") {
  auto visit = api::read_json<toy::Visit>(*parse_json(good_visit));
  REQUIRE(visit);
  CHECK(Id(visit->id) == 7);
  CHECK(api::to_json(*visit) == good_visit);
}

TEST_CASE("all faults are told at once, each where it is") {
  auto faults = faults_of(
      R"({"id":7,"urgency":"soon","guests":[{"name":"一","age":151},{"name":"一二三四五","agee":1}],"at":"today",)"
      R"("note":5,"day":"2026-02-30","open":1,"cost_fen":1.5,"fields":[],"more/~":1})");
  CHECK(faults == std::vector<std::string>{"/id wrong_type", "/urgency not_a_choice", "/guests/0/name too_short",
                                           "/guests/0/age out_of_range", "/guests/1/name too_long",
                                           "/guests/1/age required", "/guests/1/agee unknown_field", "/at malformed",
                                           "/note wrong_type", "/day malformed", "/open wrong_type",
                                           "/cost_fen wrong_type", "/fields wrong_type", "/more~1~0 unknown_field"});
}

TEST_CASE("lengths count characters, lists have their own limit") {
  auto with = [](std::string guests) {
    return faults_of(R"({"id":"1","urgency":"urgent","day":"2026-03-02","open":true,"fields":{},"guests":[)" + guests +
                     "]}");
  };
  std::string guest = R"({"name":"𠀀𠀁𠀂𠀃","age":0})";
  CHECK(with(guest).empty());
  CHECK(with(guest + "," + guest + "," + guest).empty());
  CHECK(with(guest + "," + guest + "," + guest + "," + guest) == std::vector<std::string>{"/guests too_many"});
}

TEST_CASE("what is missing is required, unless it may be absent") {
  CHECK(faults_of("{}") == std::vector<std::string>{"/id required", "/urgency required", "/guests required",
                                                    "/day required", "/open required", "/fields required"});
}

TEST_CASE("ids that are no ids and numbers beyond 64 bits are refused") {
  for (auto id : {"\"0\"", "\"-1\"", "\"01\"", "\"9223372036854775808\"", "\"1 \"", "\"\"", "null"}) {
    CAPTURE(id);
    CHECK(faults_of(std::string(R"({"urgency":"urgent","day":"2026-03-02","open":true,"fields":{},"guests":[],"id":)") +
                    id + "}")
              .size() == 1);
  }
  CHECK(
      faults_of(
          R"({"id":"1","urgency":"urgent","day":"2026-03-02","open":true,"fields":{},"guests":[],"cost_fen":18446744073709551615})") ==
      std::vector<std::string>{"/cost_fen out_of_range"});
}

TEST_CASE("any text survives being written and read") {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (int n = static_cast<int>(random() % 12); n > 0; --n) {
      static constexpr std::string_view pieces[] = {"a",  "\"", "\\", "\n", "\x01", "\x1f",
                                                    "中", "𠀀", "/",  "\t", "\x7f", "\xE2\x80\xA8"};
      text += pieces[random() % std::size(pieces)];
    }
    auto written = api::to_json(text);
    auto value = parse_json(written);
    REQUIRE(value);
    REQUIRE(std::string_view(value->as_string()) == text);
  }
}

TEST_CASE("types are named after what they are") {
  CHECK(api::schema_of<toy::Visit>().name == "ToyVisit");
  CHECK(api::schema_of<api::List<toy::Visit>>().name == "ListToyVisit");
  CHECK(api::schema_name("zs::api::List<zs::matter::MatterView>") == "ListMatterView");
  CHECK(api::schema_name("zs::{anonymous}::Thing") == "Thing");
}
