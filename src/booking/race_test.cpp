// Clerks at once at two rooms: whoever is told that he has it has it, and nobody else has anything of that time.
#include <booking/store.h>
#include <db/test_support.h>
#include <doctest/doctest.h>

#include <map>
#include <random>
#include <thread>

using namespace zs;
using namespace zs::booking;

namespace {

constexpr int clerks = 4, acts = 80, papers = 30, rooms = 2;
const Instant morning = *from_rfc3339("2026-03-02T08:00:00+08:00");

/// What one clerk was told. Each has papers of his own, so that the last word on a paper is his.
struct Told {
  std::map<Id, std::optional<Booking>> of;
};

Booking some_booking(std::mt19937& random, Id clerk) {
  auto from = morning + std::chrono::minutes(30 * static_cast<int>(random() % 20));
  auto until = from + std::chrono::minutes(30 * (1 + static_cast<int>(random() % 4)));
  Id matter = clerk * 100 + static_cast<Id>(random() % papers);
  return {matter, "room", 1 + static_cast<Id>(random() % rooms), {from, until}, State::held};
}

bool take_it(db::Database& office, const Booking& wanted) {
  auto taken = office.write([&](db::Tx& tx) -> Result<bool> {
    auto resource = lock(tx, wanted.resource);
    return take(tx, *resource, wanted);
  });
  return taken && *taken;
}

void book(db::Database& office, Id clerk, Told& told) {
  std::mt19937 random(static_cast<unsigned>(clerk));
  for (int i = 0; i < acts; ++i) {
    auto wanted = some_booking(random, clerk);
    if (random() % 4 == 0) {
      CHECK(office.write([&](db::Tx& tx) -> Result<bool> { return release(tx, wanted.matter), true; }));
      told.of[wanted.matter] = std::nullopt;
    } else if (take_it(office, wanted)) {
      told.of[wanted.matter] = wanted;
    }
  }
}

}  // namespace

TEST_CASE("clerks at once never have one room at the same time, and each has what he was told") {
  db::for_each_backend([](db::TestDatabase& database) {
    auto migrations = db::embedded_migrations();
    std::erase_if(migrations, [](const auto& migration) { return migration.library != "booking"; });
    db::migrate(*database, migrations);
    CHECK(database->write([](db::Tx& tx) -> Result<bool> {
      for (Id id = 1; id <= rooms; ++id) {
        Resource room;
        room.id = id;
        room.name = "会议室" + std::to_string(id);
        insert(tx, room);
      }
      return true;
    }));
    std::vector<Told> told(clerks);
    std::vector<std::thread> running;
    for (Id clerk = 1; clerk <= clerks; ++clerk)
      running.emplace_back([&, clerk] { book(*database, clerk, told[static_cast<std::size_t>(clerk - 1)]); });
    for (auto& thread : running) thread.join();
    CHECK(database->read([&](db::Tx& tx) -> Result<bool> {
      CHECK(overlaps(tx).empty());
      std::size_t stand = 0;
      for (const auto& one : told)
        for (const auto& [matter, booking] : one.of) {
          auto stored = of_matter(tx, matter);
          stand += stored.size();
          CHECK(stored == (booking ? std::vector<Booking>{*booking} : std::vector<Booking>{}));
        }
      CHECK(stand > 5);
      return true;
    }));
  });
}
