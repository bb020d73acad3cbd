// Periods, shares and lengths of time.
#include <doctest/doctest.h>
#include <stats/load.h>
#include <stats/pattern.h>
#include <stats/period.h>
#include <stats/share.h>
#include <stats/spread.h>

using namespace zs;
using namespace zs::stats;

TEST_CASE("a period is read as it is written, and nothing else is one") {
  for (const auto* text : {"2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4", "2026-01", "2026-12",
                           "2026-01-31..2026-03-15", "2026-03-15..2026-03-15"}) {
    auto period = period_from(text);
    REQUIRE_MESSAGE(period, text);
    CHECK(to_text(*period) == text);
  }
  for (const auto* text : {"", "26", "2026-", "2026-H3", "2026-Q0", "2026-Q5", "2026-00", "2026-13", "2026-1", "2026-H",
                           "2026-03-15..2026-03-14", "2026-02-30..2026-03-01", "..2026-03-01", "2026-03-01..", "0026",
                           "2026/01", "-026", "2026-Q1 "})
    CHECK_MESSAGE(!period_from(text), text);
}

TEST_CASE("its days are those of the calendar") {
  CHECK(days_of(*period_from("2026-02")) == "2026-02-01..2026-02-28");
  CHECK(days_of(*period_from("2024-Q1")) == "2024-01-01..2024-03-31");
  CHECK(days_of(*period_from("2026-H2")) == "2026-07-01..2026-12-31");
}

TEST_CASE("a day lies in one period of each length") {
  const auto day = *date_from_text("2026-08-31");
  std::vector<std::string> told;
  for (auto span : {Span::year, Span::half, Span::quarter, Span::month}) told.push_back(to_text(period_of(day, span)));
  CHECK(told == std::vector<std::string>{"2026", "2026-H2", "2026-Q3", "2026-08"});
}

TEST_CASE("the period before touches it, and the year before is the same part of another year") {
  for (const auto* text : {"2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q3", "2026-01", "2026-07",
                           "2026-01-05..2026-02-17"}) {
    auto period = *period_from(text);
    auto one = before(period);
    CHECK_MESSAGE(std::chrono::sys_days(one.last) + std::chrono::days(1) == std::chrono::sys_days(period.first), text);
    CHECK(one.span == period.span);
    CHECK(period_from(to_text(one)));
    CHECK(to_text(year_before(period)).substr(4, 3) == std::string(text).substr(4, 3));
  }
  CHECK(to_text(before(*period_from("2026-Q1"))) == "2025-Q4");
  CHECK(to_text(year_before(*period_from("2024-02-29..2024-03-01"))) == "2023-02-28..2023-03-01");
}

TEST_CASE("nothing of nothing has no rate; nearly all is not all, hardly any is not none") {
  CHECK(!permille({0, 0}));
  CHECK(permille({0, 7}) == 0);
  CHECK(permille({7, 7}) == 1000);
  CHECK(permille({1, 3}) == 333);
  CHECK(permille({2, 3}) == 667);
  CHECK(permille({9999, 10000}) == 999);
  CHECK(permille({1, 10000}) == 1);
}

TEST_CASE("many lengths are told by the middle, the average and what nine of ten did not exceed") {
  CHECK(!spread_of({}));
  auto told = [](std::vector<std::int64_t> lengths) {
    auto one = *spread_of(std::move(lengths));
    return std::vector<std::int64_t>{one.median, one.average, one.ninth};
  };
  CHECK(told({7}) == std::vector<std::int64_t>{7, 7, 7});
  CHECK(told({9, 1}) == std::vector<std::int64_t>{5, 5, 9});
  CHECK(told({4, 1, 100}) == std::vector<std::int64_t>{4, 35, 100});
  CHECK(told({1, 2}) == std::vector<std::int64_t>{2, 2, 2});
  CHECK(told({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) == std::vector<std::int64_t>{6, 6, 9});
  CHECK(told({11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}).back() == 10);
}

TEST_CASE("who has more than half as much again as all have has too much, but not of a few things") {
  static_assert(overloaded(10, 1, 24, 4));    // 10 against 6
  static_assert(!overloaded(9, 1, 24, 4));    // 9 is just half as much again
  static_assert(!overloaded(4, 1, 4, 40));    // just a few
  static_assert(overloaded(20, 2, 24, 4));    // a section of two
  static_assert(!overloaded(20, 4, 20, 4));   // nobody else
  static_assert(!overloaded(9, 0, 9, 0));     // nobody is there any more
  static_assert(average_tenths(7, 4) == 18);  // 1.75
  static_assert(average_tenths(0, 4) == 0);
  static_assert(average_tenths(7, 0) == 0);
}

namespace {

std::vector<Happened> on_days(const std::string& what, std::initializer_list<const char*> days) {
  std::vector<Happened> all;
  for (const auto* day : days) all.push_back({*date_from_text(day), {what}});
  return all;
}

/// "what count before… peak" of each, as they are found.
std::string found(const PatternRule& rule, const std::vector<Happened>& all, const char* period) {
  std::string out;
  for (const auto& one : find_patterns(rule, all, *period_from(period))) {
    out += one.same.front() + " " + std::to_string(one.now.size());
    for (auto count : one.before) out += " " + std::to_string(count);
    out += " " + std::to_string(one.peak) + ";";
  }
  return out;
}

}  // namespace

TEST_CASE("what gathers stands thick on a few days, not only in the period") {
  const PatternRule rule{Pattern::gathers, 3, 7, 3, 2};
  const auto thick = on_days("water", {"2026-03-01", "2026-03-04", "2026-03-07", "2026-03-20"});
  CHECK(found(rule, thick, "2026-03") == "water 4 0 3;");
  CHECK(found(rule, on_days("water", {"2026-03-01", "2026-03-04", "2026-03-08", "2026-03-20"}), "2026-03").empty());
  CHECK(found(rule, on_days("", {"2026-03-01", "2026-03-02", "2026-03-03"}), "2026-03").empty());  // nobody says what
  CHECK(found(rule, on_days("water", {"2026-02-26", "2026-02-27", "2026-02-28"}), "2026-03").empty());
  auto peak = find_patterns(rule, on_days("water", {"2026-03-20", "2026-03-04", "2026-03-02", "2026-03-04"}),
                            *period_from("2026-03"));
  REQUIRE(peak.size() == 1);
  CHECK(to_text(peak.front().peak_first) == "2026-03-02");
  CHECK(to_text(peak.front().peak_last) == "2026-03-04");
  CHECK(peak.front().now == std::vector<std::size_t>{2, 1, 3, 0});
}

TEST_CASE("what recurs is there in each period, one without it and it does not") {
  const PatternRule rule{Pattern::recurs, 2, 7, 3, 2};
  auto all = on_days("heat", {"2026-01-05", "2026-01-25", "2026-02-01", "2026-02-28", "2026-03-09", "2026-03-30"});
  CHECK(found(rule, all, "2026-03") == "heat 2 2 2 1;");
  all.erase(all.begin());
  CHECK(found(rule, all, "2026-03").empty());
  CHECK(to_text(looked_from(rule, *period_from("2026-03"))) == "2026-01-01");
}

TEST_CASE("what begins to show is more than so many times what was there before") {
  const PatternRule rule{Pattern::emerges, 3, 7, 3, 2};
  auto all = on_days("noise", {"2026-02-03", "2026-03-01", "2026-03-11"});
  CHECK(found(rule, all, "2026-03").empty());
  all.push_back({*date_from_text("2026-03-21"), {"noise"}});
  CHECK(found(rule, all, "2026-03") == "noise 3 1 1;");
  all.push_back({*date_from_text("2026-02-04"), {"noise"}});
  CHECK(found(rule, all, "2026-03").empty());  // not more than twice
  CHECK(pattern_from_text("emerges") == Pattern::emerges);
  CHECK(!pattern_from_text("fades"));
}

TEST_CASE("what is wanting for a share is wanting whole") {
  CHECK(lacking({0, 1}, 30) == 1);
  CHECK(lacking({0, 0}, 30) == 0);
  CHECK(lacking({3, 10}, 30) == 0);
  CHECK(lacking({3, 11}, 30) == 1);
  CHECK(lacking({9, 10}, 30) == 0);
}
