#include <db/test_support.h>
#include <doctest/doctest.h>
#include <ledger/errors.h>
#include <ledger/ledger.h>

#include <random>
#include <set>
#include <thread>

using namespace zs;
using namespace zs::ledger;

namespace {

const Instant spring = *from_rfc3339("2026-03-02T09:00:00+08:00");

void migrate_ledger(db::Database& database) {
  auto migrations = db::embedded_migrations();
  std::erase_if(migrations, [](const auto& migration) { return migration.library != "ledger"; });
  db::migrate(database, migrations);
}

SeriesKey key_of(std::string kind, Id organ = 1, int year = 2026) { return {std::move(kind), "main", organ, year}; }

std::int64_t taken(db::Database& database, const SeriesKey& key, Id matter) {
  return *database.write([&](db::Tx& tx) -> Result<std::int64_t> { return assign(tx, key, matter, spring); });
}

template <class F>
auto inside(db::Database& database, F fn) {
  return *database.write([&](db::Tx& tx) -> Result<decltype(fn(tx))> { return fn(tx); });
}

NumberTemplate number_template(std::string_view text) {
  DeclarationFaults faults;
  auto number = parse_template(text, "/ledger/number", faults);
  REQUIRE(faults.empty());
  return number;
}

DeclarationFaults faults_of(std::string_view declaration) {
  DeclarationFaults faults;
  auto value = parse_jsonc(declaration);
  REQUIRE(value);
  parse(value->get_object(), {"apply", "approve"}, faults);
  return faults;
}

}  // namespace

TEST_CASE("threads that take numbers at once get each number once and leave no gap") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    constexpr int threads = 4, each = 50;
    std::vector<std::vector<std::int64_t>> got(threads);
    std::vector<std::thread> running;
    for (int t = 0; t < threads; ++t)
      running.emplace_back([&, t] {
        for (int i = 0; i < each; ++i)
          got[static_cast<std::size_t>(t)].push_back(taken(*database, key_of("visit"), 1 + t * each + i));
      });
    for (auto& thread : running) thread.join();
    std::set<std::int64_t> all;
    for (const auto& mine : got) {
      CHECK(std::is_sorted(mine.begin(), mine.end()));
      all.insert(mine.begin(), mine.end());
    }
    CHECK(all.size() == threads * each);
    CHECK(*all.begin() == 1);
    CHECK(*all.rbegin() == threads * each);
    CHECK(inside(*database, [](db::Tx& tx) { return verify(tx); }).empty());
  });
}

TEST_CASE("a rolled back transaction takes no number, also between threads") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    std::vector<std::thread> running;
    for (int t = 0; t < 4; ++t)
      running.emplace_back([&, t] {
        for (int i = 0; i < 30; ++i)
          static_cast<void>(database->write([&](db::Tx& tx) -> Result<std::int64_t> {
            auto seq = assign(tx, key_of("visit"), 1 + t * 30 + i, spring);
            if (i % 3 == 0) return refuse(errors::ledger_number_unknown);
            return seq;
          }));
      });
    for (auto& thread : running) thread.join();
    CHECK(taken(*database, key_of("visit"), 999) == 81);
    CHECK(inside(*database, [](db::Tx& tx) { return verify(tx); }).empty());
  });
}

TEST_CASE("series of different kinds, organs and years count for themselves") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    CHECK(taken(*database, key_of("visit"), 1) == 1);
    CHECK(taken(*database, key_of("visit"), 2) == 2);
    CHECK(taken(*database, key_of("visit", 2), 3) == 1);
    CHECK(taken(*database, key_of("visit", 1, 2027), 4) == 1);
    CHECK(taken(*database, key_of("paper"), 1) == 1);
    CHECK(taken(*database, key_of("visit"), 5) == 3);
  });
}

TEST_CASE("a matter gets one number in a series, and its second try changes nothing") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    CHECK(taken(*database, key_of("visit"), 7) == 1);
    CHECK_THROWS_AS(taken(*database, key_of("visit"), 7), db::UniqueViolation);
    CHECK(taken(*database, key_of("visit"), 8) == 2);
  });
}

TEST_CASE("reserved and void numbers are visible gaps and are never given twice") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    CHECK(inside(*database, [&](db::Tx& tx) { return reserve(tx, key, 42, spring); }) == 1);
    CHECK(taken(*database, key, 7) == 2);
    CHECK(database->write([&](db::Tx& tx) { return invalidate(tx, key, 2, "重复登记", spring); }).has_value());
    auto gaps = inside(*database, [&](db::Tx& tx) { return unused(tx, key); });
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].state == NumberState::reserved);
    CHECK(gaps[1].reason == "重复登记");
    CHECK(taken(*database, key, 7) == 3);  // after its number was made void, the matter may be numbered anew
    CHECK(database->write([&](db::Tx& tx) { return ledger::bind(tx, key, 1, 9, spring); }).has_value());
    CHECK(database->write([&](db::Tx& tx) { return ledger::bind(tx, key, 1, 10, spring); })
              .error()
              .is(errors::ledger_number_taken));
    CHECK(database->write([&](db::Tx& tx) { return ledger::bind(tx, key, 2, 10, spring); })
              .error()
              .is(errors::ledger_number_void));
    CHECK(database->write([&](db::Tx& tx) { return ledger::bind(tx, key, 9, 10, spring); })
              .error()
              .is(errors::ledger_number_unknown));
    CHECK(database->write([&](db::Tx& tx) { return invalidate(tx, key, 2, "again", spring); })
              .error()
              .is(errors::ledger_number_void));
    CHECK(inside(*database, [&](db::Tx& tx) { return numbers(tx, key, 1, 10); }).size() == 2);
    CHECK(inside(*database, [](db::Tx& tx) { return verify(tx); }).empty());
  });
}

TEST_CASE("a number that vanished is reported") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    for (Id matter = 1; matter <= 3; ++matter) taken(*database, key_of("visit"), matter);
    static constexpr db::Statement lose{"lose_number", "DELETE FROM ledger_number WHERE seq = 2"};
    inside(*database, [](db::Tx& tx) { return tx.execute(lose); });
    CHECK(inside(*database, [](db::Tx& tx) { return verify(tx); }).size() == 1);
  });
}

TEST_CASE("a number is two statements") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    CHECK(inside(*database, [](db::Tx& tx) {
            auto before = tx.cost().statements;
            assign(tx, key_of("visit"), 1, spring);
            return tx.cost().statements - before;
          }) == 2);
  });
}

TEST_CASE("numbers are written as declared") {
  CHECK(format(number_template("接〔{year}〕{seq}号"), 2026, 12) == "接〔2026〕12号");
  CHECK(format(number_template("{organ}发{year}-{seq:4}"), 2026, 12, "府办") == "府办发2026-0012");
  CHECK(format(number_template("{seq:2}"), 2026, 123) == "123");
}

TEST_CASE("a faulty template says what is wrong") {
  for (auto text :
       {"", "接〔{year}〕号", "{seq}{seq}", "{seq:0}", "{seq:10}", "{number}", "{seq", "{}", "{year}{year}{seq}"}) {
    DeclarationFaults faults;
    parse_template(text, "/ledger/number", faults);
    CHECK_MESSAGE(faults.size() == 1, text);
  }
}

TEST_CASE("two spellings of one number are found alike, other numbers are not") {
  auto usual = normalised("接〔2026〕12号");
  for (auto spelling : {"接[2026]12号", "接［２０２６］１２号", "接【2026】012号", "接(2026)12号", "接（2026）12 号",
                        " 接 〔2026〕 0012 号 ", "接〈2026〉12号"})
    CHECK_MESSAGE(normalised(spelling) == usual, spelling);
  for (auto other : {"接〔2026〕120号", "接〔2026〕1号", "接〔2025〕12号", "接〔2026〕102号"})
    CHECK_MESSAGE(normalised(other) != usual, other);
  CHECK(normalised("0") == "0");
  CHECK(normalised("A-000") == "a-0");
}

TEST_CASE("normalising twice changes nothing") {
  std::mt19937 random(5);
  const char* pieces[] = {"接", "〔", "〕", "[", "（", "0", "00", "7", "１", " ", "号", "a", "Z", "-", "{"};
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (auto n = random() % 12; n > 0; --n) text += pieces[random() % std::size(pieces)];
    if (normalised(normalised(text)) != normalised(text)) FAIL(text);
  }
}

TEST_CASE("the key ledger is read with all its faults") {
  CHECK(
      faults_of(R"({"ledger": {"number": "接〔{year}〕{seq}号", "resets": "year", "assign_at": "approve"}})").empty());
  CHECK(faults_of("{}").empty());
  CHECK(faults_of(R"({"ledger": {"number": "{seq}号", "resets": "never"}})").empty());
  CHECK(faults_of(R"({"ledger": {"number": "{seq}号"}})").size() == 1);
  CHECK(faults_of(R"({"ledger": {"resets": "month", "assign_at": "aprove", "numbers": 1}})").size() == 4);
  CHECK(faults_of(R"({"ledger": []})").size() == 1);
}

TEST_CASE("the series of a matter follows the office's year") {
  Declaration yearly, endless;
  endless.resets = Resets::never;
  CHECK(series_of(yearly, "visit", 1, *from_rfc3339("2026-12-31T16:00:00Z")).year == 2027);
  CHECK(series_of(endless, "visit", 1, spring).year == 0);
}
