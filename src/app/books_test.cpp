// Two people want the same car at the same moment; and what `zhongshu verify` says of bookings that are not as they
// should be.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <thread>

using namespace zs;
using namespace zs::app;

namespace {

constexpr db::Statement another_time{"test_another_time",
                                     "UPDATE booking SET until_at = until_at + 1 WHERE resource <> 0"};
constexpr db::Statement taken_twice{
    "test_taken_twice",
    "INSERT INTO booking (matter, entry, resource, from_at, until_at, taken_from, taken_until, state) "
    "SELECT 1, entry, resource, from_at, until_at, taken_from, taken_until, state FROM booking "
    "WHERE resource <> 0"};
constexpr db::Statement another_hour_of_people{"test_another_hour_of_people",
                                               "UPDATE booking_person SET from_at = from_at - 1"};

std::string car_of(TestOffice& office) {
  json::object details{{"class", "机要通信"}, {"inspection_until", "2027-12-31"}, {"insurance_until", "2027-12-31"}};
  auto organ = office->identity().directory()->unit_by_name("县政府办公室")->id;
  auto entered = office.desk("周凯").post("/resources", json::object{{"sort", "vehicle"},
                                                                     {"organ", zs::to_text(organ)},
                                                                     {"name", "云O·0001"},
                                                                     {"details", details}});
  REQUIRE_MESSAGE(entered.status == 201, entered.text);
  return std::string(entered.body.at("id").as_string());
}

json::object trip(TestOffice& office, const std::string& car, std::string_view day) {
  auto rider = office.desk("谢建国").caller().person;
  auto at = [&](std::string_view clock) { return std::string(day) + "T" + std::string(clock) + ":00+08:00"; };
  json::object fields{{"purpose", "调研"},
                      {"use", "调研督查"},
                      {"destination", "青石乡"},
                      {"route", "县政府—青石乡"},
                      {"riders", json::array{json::value(zs::to_text(rider))}},
                      {"rider_count", 1},
                      {"off_duty", false},
                      {"vehicle", car},
                      {"time", json::object{{"start", at("09:00")}, {"end", at("12:00")}}}};
  return {{"kind", "vehicle_booking"}, {"submit", true}, {"fields", fields}};
}

std::size_t faults_after(TestOffice& office, const db::Statement& harm) {
  auto done = office->database().write([&](db::Tx& tx) { return Result<bool>(tx.execute(harm) > 0); });
  REQUIRE(*done);
  return office->verify().size();
}

}  // namespace

TEST_CASE("of two who want one car at the same moment one gets it, and the other is told what is free") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    auto car = car_of(office);
    const std::array<std::string, 2> people{"谢建国", "沈鹏"};
    for (const auto* day : {"2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10"}) {
      auto wanted = trip(office, car, day);
      std::array<Heard, 2> heard;
      std::vector<std::thread> hands;
      for (std::size_t i = 0; i < people.size(); ++i)
        hands.emplace_back([&, i] { heard[i] = office.desk(people[i]).post("/matters", wanted); });
      for (auto& hand : hands) hand.join();
      auto got = std::ranges::count(heard, 201, &Heard::status);
      CHECK(got == 1);
      for (const auto& one : heard)
        if (one.status != 201) {
          CHECK(one.text.find("resource_taken") != std::string::npos);
          CHECK(one.text.find(std::string("最近的空闲时间：") + day) != std::string::npos);
        }
    }
    CHECK(office->verify() == std::vector<std::string>());
  }
}

TEST_CASE("bookings that say otherwise than their matters, overlap or lose whose time they take are found") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    auto begun = office.desk("谢建国").post("/matters", trip(office, car_of(office), "2026-03-03"));
    REQUIRE_MESSAGE(begun.status == 201, begun.text);
    CHECK(office->verify() == std::vector<std::string>());
    CHECK(faults_after(office, another_time) == 1);
    CHECK(faults_after(office, another_hour_of_people) == 2);
    CHECK(faults_after(office, taken_twice) == 4);  // one of no matter, and both at once
  }
}
