// Windows and clerks at once: whatever the order, one paper has one number, one number one paper, and no gap is
// unexplained.
#include <db/test_support.h>
#include <doctest/doctest.h>
#include <ledger/ledger.h>

#include <map>
#include <mutex>
#include <random>
#include <thread>

using namespace zs;
using namespace zs::ledger;

namespace {

const Hand clerk{42, *from_rfc3339("2026-03-02T09:00:00+08:00")};
const SeriesKey series{"", "云政办发", 1, 2026};
constexpr int clerks = 4, acts = 60, papers = 40;

/// What the clerks were told: every number that was said to belong to a paper.
struct Told {
  std::mutex mutex;
  std::map<Id, std::vector<std::int64_t>> numbers;
  void number(Id paper, std::int64_t seq) {
    std::lock_guard lock(mutex);
    numbers[paper].push_back(seq);
  }
};

std::int64_t some(std::mt19937& random, std::int64_t most) {
  return 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(most));
}

/// The next number, or a chosen one; a paper that has one already is refused by the schema alone.
void number_a_paper(db::Database& office, std::mt19937& random, Told& told) {
  Id paper = some(random, papers);
  bool chosen = random() % 3 == 0;
  auto seq = some(random, 60);
  try {
    auto given = office.write([&](db::Tx& tx) -> Result<std::int64_t> {
      if (chosen) return ledger::bind(tx, series, seq, paper, clerk);
      return assign(tx, series, paper, clerk);
    });
    if (given) told.number(paper, *given);
  } catch (const db::UniqueViolation&) {
  }
}

void keep_the_register(db::Database& office, std::mt19937& random) {
  auto seq = some(random, 60);
  switch (random() % 5) {
    case 0:
      static_cast<void>(office.write([&](db::Tx& tx) { return reserve(tx, series, {.count = 2}, clerk); }));
      break;
    case 1:
      static_cast<void>(
          office.write([&](db::Tx& tx) { return reserve(tx, series, {.first = seq, .count = 3}, clerk); }));
      break;
    case 2:
      static_cast<void>(office.write([&](db::Tx& tx) { return invalidate(tx, series, seq, "写错", clerk); }));
      break;
    case 3:
      static_cast<void>(office.write([&](db::Tx& tx) {
        return ledger::record(tx, series, {.seq = seq, .on = date_of(clerk.at), .reason = "手工"}, clerk);
      }));
      break;
    default:
      static_cast<void>(office.write([&](db::Tx& tx) { return skip(tx, series, seq, "跳过", clerk); }));
  }
}

void work(db::Database& office, unsigned seed, Told& told) {
  std::mt19937 random(seed);
  for (int i = 0; i < acts; ++i) {
    if (random() % 2 == 0)
      number_a_paper(office, random, told);
    else
      keep_the_register(office, random);
    if (random() % 10 == 0)
      static_cast<void>(office.write(
          [&](db::Tx& tx) -> Result<bool> { return burn(tx, "", some(random, papers), "revoked", clerk); }));
  }
}

/// Whatever was said to be given is in the register as that paper's, and nothing else is.
void compare(db::Database& office, const Told& told) {
  std::map<std::int64_t, Id> paper_of;
  for (const auto& [paper, numbers] : told.numbers)
    for (auto seq : numbers) CHECK_MESSAGE(paper_of.emplace(seq, paper).second, "number given twice: ", seq);
  std::map<Id, int> valid;
  auto stored = *office.read([](db::Tx& tx) -> Result<std::vector<Number>> { return numbers(tx, series, 0, 10'000); });
  for (const auto& number : stored) {
    auto said = paper_of.find(number.seq);
    CHECK_MESSAGE((said == paper_of.end() ? no_id : said->second) == number.matter, "number ", number.seq);
    if (number.state == NumberState::assigned) CHECK_MESSAGE(++valid[number.matter] == 1, "paper ", number.matter);
  }
  CHECK(office.read([](db::Tx& tx) -> Result<std::vector<std::string>> { return verify(tx); })->empty());
}

}  // namespace

TEST_CASE("clerks at once never give one paper two numbers or two papers one, and leave no gap unexplained") {
  db::for_each_backend([](db::TestDatabase& database) {
    std::vector<db::Migration> migrations = db::embedded_migrations();
    std::erase_if(migrations, [](const auto& migration) { return migration.library != "ledger"; });
    db::migrate(*database, migrations);
    Told told;
    std::vector<std::thread> running;
    for (unsigned seed = 1; seed <= clerks; ++seed) running.emplace_back([&, seed] { work(*database, seed, told); });
    for (auto& thread : running) thread.join();
    CHECK(told.numbers.size() > 5);
    compare(*database, told);
  });
}
