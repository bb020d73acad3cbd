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
const Hand at_desk{42, spring};

void migrate_ledger(db::Database& database) {
  auto migrations = db::embedded_migrations();
  std::erase_if(migrations, [](const auto& migration) { return migration.library != "ledger"; });
  db::migrate(database, migrations);
}

SeriesKey key_of(std::string kind, Id organ = 1, int year = 2026) { return {std::move(kind), "main", organ, year}; }

std::int64_t taken(db::Database& database, const SeriesKey& key, Id matter) {
  return *database.write([&](db::Tx& tx) -> Result<std::int64_t> { return assign(tx, key, matter, at_desk); });
}

template <class F>
auto inside(db::Database& database, F fn) {
  return *database.write([&](db::Tx& tx) -> Result<decltype(fn(tx))> { return fn(tx); });
}

/// The code of the refusal, empty when it was done.
template <class F>
std::string refused(db::Database& database, F fn) {
  auto outcome = database.write(fn);
  return outcome ? std::string() : std::string(outcome.error().kind->code);
}

template <class F>
bool done(db::Database& database, F fn) {
  return refused(database, fn).empty();
}

std::vector<std::int64_t> kept(db::Database& database, const SeriesKey& key, const Reservation& wanted) {
  return *database.write([&](db::Tx& tx) { return reserve(tx, key, wanted, at_desk); });
}

std::vector<std::string> faults_in(db::Database& database) {
  return inside(database, [](db::Tx& tx) { return verify(tx); });
}

void lose(db::Database& database) {
  static constexpr db::Statement lose_numbers{"lose_numbers", "DELETE FROM ledger_number WHERE seq IN (2, 3)"};
  inside(database, [](db::Tx& tx) { return tx.execute(lose_numbers); });
}

/// As somebody would who owns the file.
void without_guards(db::Database& database) {
  static constexpr db::Statement drop_guard{"drop_guard",
                                            "DROP TRIGGER ledger_number_kept {postgres: ON ledger_number}"};
  inside(database, [](db::Tx& tx) { return tx.execute(drop_guard); });
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
            auto seq = assign(tx, key_of("visit"), 1 + t * 30 + i, at_desk);
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

TEST_CASE("a matter keeps one number when its word changes") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    CHECK(taken(*database, {"", "云政发", 1, 2026}, 7) == 1);
    CHECK_THROWS_AS(taken(*database, {"", "云政办发", 1, 2026}, 7), db::UniqueViolation);
  });
}

TEST_CASE("a reserved number goes to one matter, and only a reserved one is chosen") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    CHECK(kept(*database, key, {.held_for = "县委办"}) == std::vector<std::int64_t>{1});
    CHECK(taken(*database, key, 7) == 2);
    CHECK(done(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 1, 9, at_desk); }));
    CHECK(refused(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 1, 10, at_desk); }) ==
          "ledger_number_taken");
    CHECK(refused(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 2, 10, at_desk); }) ==
          "ledger_number_taken");
    CHECK(refused(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 9, 10, at_desk); }) ==
          "ledger_number_unknown");
  });
}

TEST_CASE("numbers are reserved all together or not at all") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    CHECK(kept(*database, key, {.first = 4, .count = 2}) == std::vector<std::int64_t>{4, 5});
    CHECK(refused(*database, [&](db::Tx& tx) { return reserve(tx, key, {.first = 3, .count = 2}, at_desk); }) ==
          "ledger_number_taken");
    CHECK(kept(*database, key, {.count = 4}) == std::vector<std::int64_t>{1, 2, 3, 6});
    CHECK(taken(*database, key, 7) == 7);
    CHECK(faults_in(*database).empty());
  });
}

TEST_CASE("a void number is never given again, and a matter's number is not made void by itself") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    kept(*database, key, {});
    CHECK(taken(*database, key, 7) == 2);
    auto make_void = [&](std::int64_t seq) {
      return refused(*database, [&](db::Tx& tx) { return invalidate(tx, key, seq, "写错", at_desk); });
    };
    CHECK(make_void(2) == "ledger_number_bound");
    CHECK(make_void(1) == "");
    CHECK(make_void(1) == "ledger_number_void");
    CHECK(make_void(9) == "ledger_number_unknown");
    CHECK(refused(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 1, 10, at_desk); }) ==
          "ledger_number_void");
    CHECK(refused(*database, [&](db::Tx& tx) {
            return ledger::record(tx, key, {.seq = 1, .on = date_of(spring)}, at_desk);
          }) == "ledger_number_void");
    CHECK(refused(*database, [&](db::Tx& tx) { return reserve(tx, key, {.first = 1}, at_desk); }) ==
          "ledger_number_void");
    CHECK(taken(*database, key, 8) == 3);
    CHECK(faults_in(*database).empty());
  });
}

TEST_CASE("the number of a matter that is revoked is burnt, once, with the cause") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    taken(*database, key, 7);
    auto burnt = [&] { return inside(*database, [](db::Tx& tx) { return burn(tx, "paper", 7, "revoked", at_desk); }); };
    CHECK(burnt());
    CHECK_FALSE(burnt());
    auto list = inside(*database, [&](db::Tx& tx) { return numbers(tx, key, 0, 10); });
    REQUIRE(list.size() == 1);
    CHECK(list[0].state == NumberState::invalidated);
    CHECK(list[0].cause == "revoked");
    CHECK(list[0].matter == 7);
    CHECK(taken(*database, key, 8) == 2);
  });
}

TEST_CASE("a number given on paper is entered below and above the next one, and passed by") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    auto enter = [&](std::int64_t seq) {
      return refused(*database, [&](db::Tx& tx) {
        return ledger::record(tx, key, {.seq = seq, .on = date_of(spring), .reason = "停电手工编号"}, at_desk);
      });
    };
    CHECK(enter(2) == "");
    CHECK(enter(2) == "ledger_number_taken");
    CHECK(enter(1'000'000) == "ledger_number_too_high");
    CHECK(taken(*database, key, 7) == 1);
    CHECK(inside(*database, [&](db::Tx& tx) { return next_of(tx, key); }) == 3);
    CHECK(taken(*database, key, 8) == 3);
    CHECK(enter(3) == "ledger_number_taken");
    CHECK(done(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 2, 9, at_desk); }));
    CHECK(faults_in(*database).empty());
  });
}

TEST_CASE("skipped numbers are explained, never given by turn, and may still be kept or found on paper") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    auto key = key_of("paper");
    auto skipped = [&](std::int64_t until) {
      return refused(*database, [&](db::Tx& tx) { return skip(tx, key, until, "此前手工登记", at_desk); });
    };
    CHECK(skipped(34) == "");
    CHECK(skipped(34) == "ledger_skip_behind");
    CHECK(skipped(34 + 501) == "ledger_skip_too_far");
    CHECK(taken(*database, key, 7) == 35);
    CHECK(refused(*database, [&](db::Tx& tx) { return ledger::bind(tx, key, 3, 9, at_desk); }) ==
          "ledger_number_not_reserved");
    CHECK(kept(*database, key, {.first = 3}) == std::vector<std::int64_t>{3});
    CHECK(done(*database,
               [&](db::Tx& tx) { return ledger::record(tx, key, {.seq = 4, .on = date_of(spring)}, at_desk); }));
    auto runs = inside(*database, [&](db::Tx& tx) { return gaps(tx, key); });
    REQUIRE(runs.size() == 5);
    CHECK(runs[0].last == 2);
    CHECK(runs[0].like.reason == "此前手工登记");
    CHECK(runs[1].like.state == NumberState::reserved);
    CHECK(runs[2].like.state == NumberState::recorded);
    CHECK(runs[3].first == 5);
    CHECK(runs[3].last == 34);
    CHECK(runs[4].like.state == NumberState::assigned);
    CHECK(faults_in(*database).empty());
  });
}

TEST_CASE("a number that vanished is missing in the gap report and a fault") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    for (Id matter = 1; matter <= 5; ++matter) taken(*database, key_of("visit"), matter);
    CHECK_THROWS_AS(lose(*database), db::Failure);
    without_guards(*database);
    lose(*database);
    auto runs = inside(*database, [](db::Tx& tx) { return gaps(tx, key_of("visit")); });
    REQUIRE(runs.size() == 3);
    CHECK(runs[1].like.state == NumberState::missing);
    CHECK(runs[1].first == 2);
    CHECK(runs[1].last == 3);
    auto faults = faults_in(*database);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].ends_with("missing: 2 to 3."));
  });
}

TEST_CASE("the schema itself refuses to give a void number, or one matter's number to another") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    taken(*database, key_of("visit"), 1);
    static constexpr db::Statement pass_on{"pass_number_on", "UPDATE ledger_number SET matter = 2"};
    static constexpr db::Statement revive{"revive_number", "UPDATE ledger_number SET state = 2"};
    CHECK_THROWS_AS(inside(*database, [](db::Tx& tx) { return tx.execute(pass_on); }), db::Failure);
    inside(*database, [](db::Tx& tx) { return burn(tx, "visit", 1, "revoked", at_desk); });
    CHECK_THROWS_AS(inside(*database, [](db::Tx& tx) { return tx.execute(revive); }), db::Failure);
  });
}

TEST_CASE("a number is two statements") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_ledger(*database);
    CHECK(inside(*database, [](db::Tx& tx) {
            auto before = tx.cost().statements;
            assign(tx, key_of("visit"), 1, at_desk);
            return tx.cost().statements - before;
          }) == 2);
  });
}

TEST_CASE("numbers are written as declared") {
  CHECK(format(number_template("接〔{year}〕{seq}号"), 2026, 12) == "接〔2026〕12号");
  CHECK(format(number_template("{word}{year}-{seq:4}"), 2026, 12, "府办发") == "府办发2026-0012");
  CHECK(format(number_template("{seq:2}"), 2026, 123) == "123");
}

TEST_CASE("a faulty template says what is wrong") {
  for (auto text : {"", "接〔{year}〕号", "{seq}{seq}", "{seq:0}", "{seq:10}", "{number}", "{seq", "{}",
                    "{year}{year}{seq}", "{organ}{seq}"}) {
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

TEST_CASE("a written number is read back in any spelling, and nothing else is") {
  auto usual = number_template("{word}〔{year}〕{seq}号");
  for (auto spelling : {"云政办发〔2026〕31号", "云政办发[2026]031号", "云政办发（2026）31 号"}) {
    auto read = read_number(usual, spelling, "云政办发");
    REQUIRE_MESSAGE(read, spelling);
    CHECK(read->year == 2026);
    CHECK(read->seq == 31);
  }
  CHECK(read_number(usual, "31", "云政办发")->seq == 31);
  CHECK(read_number(usual, "31", "云政办发")->year == 0);
  for (auto other : {"", "云政发〔2026〕31号", "云政办发〔2026〕号", "云政办发〔2026〕31号之一", "31号", "9999999999"})
    CHECK_MESSAGE(!read_number(usual, other, "云政办发"), other);
  for (int seq : {1, 9, 10, 999, 123456})
    CHECK(read_number(usual, format(usual, 2026, seq, "云政办发"), "云政办发")->seq == seq);
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
  CHECK(faults_of(R"({"ledger": {"number": "{word}〔{year}〕{seq}号", "word": "word_field", "type": "t"}})").empty());
  CHECK(faults_of(R"({"ledger": {"number": "{word}〔{year}〕{seq}号"}})").size() == 1);
  CHECK(faults_of(R"({"ledger": {"number": "〔{year}〕{seq}号", "word": "word_field"}})").size() == 1);
  CHECK(faults_of(R"({"ledger": {"number": "〔{year}〕{seq}号", "type": "t"}})").size() == 1);
  CHECK(faults_of(R"({"ledger": {"number": "{word}〔{year}〕{seq}", "word": "w", "series": "s"}})").size() == 1);
}

TEST_CASE("the series of a matter follows the office's year") {
  Declaration yearly, endless;
  endless.resets = Resets::never;
  CHECK(series_of(yearly, "visit", 1, *from_rfc3339("2026-12-31T16:00:00Z")).year == 2027);
  CHECK(series_of(endless, "visit", 1, spring).year == 0);
}
