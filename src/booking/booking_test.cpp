#include <booking/store.h>
#include <db/test_support.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::booking;

namespace {

Instant at(const char* clock) { return *from_rfc3339(std::string("2026-03-02T") + clock + ":00+08:00"); }
Span span(const char* from, const char* until) { return {at(from), at(until)}; }

Resource room(int before = 0, int after = 0) {
  Resource r;
  r.id = 7;
  r.sort = "room";
  r.organ = 1;
  r.name = "一号会议室";
  r.equipment = {"投影", "话筒"};
  r.before = std::chrono::minutes(before);
  r.after = std::chrono::minutes(after);
  return r;
}

Booking booked(Id matter, const char* from, const char* until, const char* entry = "room") {
  return {matter, entry, 7, span(from, until), State::held};
}

template <class F>
void with_rows(F test) {
  db::for_each_backend([&](db::TestDatabase& database) {
    auto migrations = db::embedded_migrations();
    std::erase_if(migrations, [](const auto& migration) { return migration.library != "booking"; });
    db::migrate(*database, migrations);
    CHECK(database->write([&](db::Tx& tx) -> Result<bool> { return test(tx), true; }));
  });
}

}  // namespace

TEST_CASE("one that ends when the other begins does not overlap it") {
  CHECK(overlap(span("09:00", "10:00"), span("09:59", "11:00")));
  CHECK(overlap(span("09:00", "12:00"), span("10:00", "11:00")));
  CHECK_FALSE(overlap(span("09:00", "10:00"), span("10:00", "11:00")));
  CHECK_FALSE(overlap(span("10:00", "11:00"), span("09:00", "10:00")));
}

TEST_CASE("the nearest free times lie before and after, within the bounds and with time to make it ready") {
  auto day = span("08:00", "18:00");
  std::vector<Span> taken{span("09:00", "11:00"), span("13:00", "14:00")};
  CHECK(free_near(room(), taken, span("10:00", "11:00"), day) ==
        std::vector<Span>{span("08:00", "09:00"), span("11:00", "12:00")});
  CHECK(free_near(room(0, 15), taken, span("10:00", "11:00"), day) == std::vector<Span>{span("11:00", "12:00")});
  CHECK(free_near(room(), taken, span("11:30", "12:30"), day) == std::vector<Span>{span("11:30", "12:30")});
  CHECK(free_near(room(), taken, span("09:00", "12:30"), day) == std::vector<Span>{span("14:00", "17:30")});
  CHECK(free_near(room(), {day}, span("10:00", "11:00"), day).empty());
}

TEST_CASE("what is taken is refused to others, and moving what cannot be moved leaves it where it was") {
  with_rows([](db::Tx& tx) {
    insert(tx, room(0, 15));
    auto here = *lock(tx, 7);
    CHECK(here.equipment == std::vector<std::string>{"投影", "话筒"});
    CHECK(take(tx, here, booked(1, "09:00", "10:00")));
    CHECK_FALSE(take(tx, here, booked(2, "10:00", "11:00")));  // it is put in order until 10:15
    CHECK(in_the_way(tx, booked(2, "10:00", "11:00"), span("10:00", "11:15"))->matter == 1);
    CHECK(take(tx, here, booked(2, "10:15", "11:00")));
    CHECK_FALSE(take(tx, here, booked(1, "10:30", "11:30")));
    CHECK(of_matter(tx, 1) == std::vector<Booking>{booked(1, "09:00", "10:00")});
    CHECK(take(tx, here, booked(1, "08:00", "09:30")));  // its own booking does not stand in its way
    CHECK_FALSE(take(tx, here, booked(1, "08:00", "08:30", "second")));
    confirm(tx, 1, "room");
    CHECK(of_matter(tx, 1).front().state == State::confirmed);
    release(tx, 1);
    CHECK(take(tx, here, booked(3, "08:00", "10:00")));
    CHECK(booked_after(tx, 7, at("11:00")));
    CHECK_FALSE(booked_after(tx, 7, at("11:15")));
    CHECK(overlaps(tx).empty());
  });
}

TEST_CASE("nothing is booked into the time when it is out of service, and what stands there stays") {
  with_rows([](db::Tx& tx) {
    insert(tx, room());
    auto here = *lock(tx, 7);
    CHECK(take(tx, here, booked(1, "09:00", "10:00")));
    insert(tx, Closing{70, 7, span("08:00", "12:00"), "检修", 5});
    CHECK(of_matter(tx, 1).size() == 1);
    CHECK_FALSE(take(tx, here, booked(2, "11:00", "13:00")));
    CHECK(take(tx, here, booked(2, "12:00", "13:00")));
    CHECK(busy(tx, booked(2, "12:00", "13:00"), span("08:00", "18:00")).size() == 2);
    CHECK(remove_closing(tx, 7, 70));
    CHECK_FALSE(remove_closing(tx, 7, 70));
    CHECK(take(tx, here, booked(3, "10:00", "12:00")));
  });
}

TEST_CASE("people's time may overlap, and goes with the booking") {
  with_rows([](db::Tx& tx) {
    Booking time{1, "time", no_id, span("09:00", "10:00"), State::held};
    take_time(tx, time);
    take_people(tx, time, {11, 12});
    time.span = span("09:30", "10:30");
    take_time(tx, time);
    take_people(tx, time, {12, 13});
    CHECK(people_of(tx, 1, "time") == std::vector<Id>{12, 13});
    time.matter = 2;
    take_time(tx, time);
    take_people(tx, time, {12});
    CHECK(overlaps(tx).empty());
    release(tx, 1, "time");
    CHECK(people_of(tx, 1, "time").empty());
    CHECK(of_matter(tx, 1).empty());
  });
}
