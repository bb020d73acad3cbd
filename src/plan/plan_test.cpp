// Periods that owe, and how each stands: examples, and what holds of any.
#include <base/phrases.h>
#include <doctest/doctest.h>
#include <plan/plan.h>

#include <random>

using namespace zs;
using namespace zs::plan;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

Date day(std::string_view text) { return *date_from_text(text); }
int long_(Date first, Date last) { return static_cast<int>((sys_days(last) - sys_days(first)).count()) + 1; }
std::string said(Every every, std::string_view on) {
  return say(Words(name_of(every, period_of(every, day(on)))), Language::zh_cn);
}

constexpr std::array all_of_them{Every::week, Every::month, Every::quarter, Every::half, Every::year};

struct Chance {
  std::mt19937 random;
  int up_to(int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); }
  Date any_day() { return Date(sys_days(day("2024-01-01")) + days(up_to(1500))); }
  Every every() { return all_of_them[static_cast<std::size_t>(up_to(4))]; }
  Term term() {
    Term out{any_day(), std::nullopt};
    if (up_to(2) > 0) out.until = Date(sys_days(out.from) + days(up_to(700)));
    return out;
  }
};

/// The days of a period that lie within the term.
int within(const Term& term, const Period& period) {
  int count = 0;
  for (auto at = sys_days(period.first); at <= sys_days(period.last); at += days(1))
    if (at >= sys_days(term.from) && (!term.until || at <= sys_days(*term.until))) ++count;
  return count;
}

}  // namespace

TEST_CASE("periods are the parts of the year, and are called so") {
  CHECK(period_of(Every::month, day("2024-02-11")) == Period{day("2024-02-01"), day("2024-02-29")});
  CHECK(period_of(Every::quarter, day("2026-12-31")) == Period{day("2026-10-01"), day("2026-12-31")});
  CHECK(period_of(Every::half, day("2026-06-30")) == Period{day("2026-01-01"), day("2026-06-30")});
  CHECK(period_of(Every::year, day("2026-06-30")) == Period{day("2026-01-01"), day("2026-12-31")});
  CHECK(period_of(Every::week, day("2026-03-01")) == Period{day("2026-02-23"), day("2026-03-01")});
  CHECK(period_of(Every::week, day("2026-03-02")) == Period{day("2026-03-02"), day("2026-03-08")});
  CHECK(period_of(Every::week, day("2027-01-01")) == Period{day("2026-12-28"), day("2027-01-03")});
  CHECK(said(Every::week, "2026-03-02") == "2026年第10周");
  CHECK(said(Every::week, "2027-01-01") == "2026年第53周");
  CHECK(said(Every::month, "2026-03-31") == "2026年3月");
  CHECK(said(Every::quarter, "2026-03-31") == "2026年第1季度");
  CHECK(said(Every::half, "2026-03-31") == "2026年上半年");
  CHECK(said(Every::half, "2026-07-01") == "2026年下半年");
  CHECK(said(Every::year, "2026-03-31") == "2026年");
  for (auto every : all_of_them) CHECK(every_from_text(to_text(every)) == every);
  CHECK_FALSE(every_from_text("day"));
}

TEST_CASE("who begins late in a period owes nothing in it, and from the half on all of it") {
  auto march = period_of(Every::month, day("2026-03-01"));
  CHECK(owes({day("2026-03-16"), std::nullopt}, march));
  CHECK_FALSE(owes({day("2026-03-17"), std::nullopt}, march));
  CHECK(owes({day("2026-01-01"), day("2026-03-16")}, march));
  CHECK_FALSE(owes({day("2026-01-01"), day("2026-03-15")}, march));
  CHECK_FALSE(owes({day("2026-04-01"), std::nullopt}, march));
}

TEST_CASE("of a week half is three and a half days, and its alert counts working days") {
  const auto week = period_of(Every::week, day("2026-03-02"));
  CHECK(owes({day("2026-03-05"), std::nullopt}, week));        // Thursday to Sunday
  CHECK_FALSE(owes({day("2026-03-06"), std::nullopt}, week));  // Friday to Sunday
  CHECK(alert_on(calendar::Calendar(), {day("2026-01-01"), std::nullopt}, week, 2) == day("2026-03-05"));
}

TEST_CASE("a period near its end alerts, one that is over is missed, done is done") {
  const calendar::Calendar calendar;
  const Term term{day("2026-01-01"), std::nullopt};
  auto march = period_of(Every::month, day("2026-03-01"));
  CHECK(alert_on(calendar, term, march, 5) == day("2026-03-24"));
  Standing standing{0, 1, ends_on(term, march), alert_on(calendar, term, march, 5)};
  CHECK(state_of(standing, day("2026-03-23")) == State::open);
  CHECK(state_of(standing, day("2026-03-24")) == State::alert);
  CHECK(state_of(standing, day("2026-03-31")) == State::alert);
  CHECK(state_of(standing, day("2026-04-01")) == State::missed);
  standing.done = 1;
  CHECK(state_of(standing, day("2026-04-01")) == State::fulfilled);
  CHECK(ends_on({day("2026-01-01"), day("2026-03-20")}, march) == day("2026-03-20"));
  CHECK(alert_on(calendar, {day("2026-03-10"), std::nullopt}, march, 60) == day("2026-03-10"));
}

TEST_CASE("of any term: periods touch, those that owe have half their days in it, and the others have not") {
  Chance chance{std::mt19937(1201)};
  for (int round = 0; round < 3000; ++round) {
    const auto every = chance.every();
    const auto term = chance.term();
    const auto today = chance.any_day();
    const auto found = owing(every, term, today, 10'000);
    std::size_t at = 0;
    for (auto period = period_of(every, term.from); period.first <= today; period = period_after(every, period)) {
      CHECK(period_before(every, period_after(every, period)) == period);
      const bool half = 2 * within(term, period) >= long_(period.first, period.last);
      CHECK(owes(term, period) == half);
      if (half) {
        REQUIRE(at < found.size());
        CHECK(found[at++] == period);
      }
    }
    CHECK(at == found.size());
    const auto few = owing(every, term, today, 3);
    CHECK(few == std::vector<Period>(found.end() - static_cast<std::ptrdiff_t>(few.size()), found.end()));
    CHECK(few.size() == std::min<std::size_t>(3, found.size()));
  }
}

TEST_CASE("of any term: the next that owes is the first that does, and there is one as long as the term allows") {
  Chance chance{std::mt19937(1202)};
  for (int round = 0; round < 3000; ++round) {
    const auto every = chance.every();
    const auto term = chance.term();
    auto at = period_of(every, chance.any_day());
    const auto found = first_owing(every, term, at);
    const auto beyond = Date(sys_days(std::max(at.last, term.until.value_or(term.from))) + days(800));
    while (!owes(term, at) && at.first <= beyond) at = period_after(every, at);
    if (found)
      CHECK(*found == at);
    else
      CHECK(at.first > beyond);
    if (!term.until) CHECK(found);
  }
}

TEST_CASE("of any period: the alert lies within it, so many working days before its end unless it is shorter") {
  Chance chance{std::mt19937(1203)};
  const calendar::Calendar calendar;
  for (int round = 0; round < 3000; ++round) {
    const auto every = chance.every();
    const auto term = chance.term();
    const auto period = first_owing(every, term, period_of(every, chance.any_day()));
    if (!period) continue;
    const int ahead = chance.up_to(40);
    const auto alert = alert_on(calendar, term, *period, ahead), ends = ends_on(term, *period);
    const auto begins = std::max(term.from, period->first);
    CHECK(alert >= begins);
    CHECK(alert <= ends);
    if (alert > begins)
      CHECK(calendar.working_days_between(Date(sys_days(alert) - days(1)), Date(sys_days(ends) - days(1))).value ==
            ahead);
    Standing standing{0, 1 + chance.up_to(3), ends, alert};
    standing.done = chance.up_to(4);
    auto before = State::open;  // as days go by it only goes on: open, alert, missed; or fulfilled all the time
    for (auto on = sys_days(begins); on <= sys_days(ends) + days(2); on += days(1)) {
      const auto now = state_of(standing, Date(on));
      CHECK((now == State::fulfilled) == (standing.done >= standing.least));
      CHECK(now >= before);
      before = now;
    }
    CHECK(before == (standing.done >= standing.least ? State::fulfilled : State::missed));
  }
}
