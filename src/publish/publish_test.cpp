// How what was published stands on each day.
#include <doctest/doctest.h>
#include <publish/publish.h>

using namespace zs;
using namespace zs::publish;

namespace {

Date on(std::string_view text) { return *date_from_text(text); }

const Lasting whole{on("2026-03-10"), on("2026-12-31"), on("2026-09-01"), on("2026-08-20")};

}  // namespace

TEST_CASE("each of its days still belongs to what goes before") {
  const std::pair<std::string_view, Standing> expected[] = {
      {"2026-03-09", Standing::ahead}, {"2026-03-10", Standing::current}, {"2026-08-19", Standing::current},
      {"2026-08-20", Standing::due},   {"2026-09-01", Standing::due},     {"2026-09-02", Standing::stale},
      {"2026-12-31", Standing::stale}, {"2027-01-01", Standing::expired}};
  for (const auto& [day, standing] : expected) {
    CAPTURE(day);
    CHECK(standing_of(whole, on(day)) == standing);
  }
}

TEST_CASE("what says no day stands as it is, and nobody is told before where nobody is to be") {
  CHECK(standing_of({}, on("2026-03-10")) == Standing::current);
  CHECK(standing_of({{}, {}, on("2026-09-01"), {}}, on("2026-09-01")) == Standing::current);
  CHECK(standing_of({{}, {}, on("2026-09-01"), {}}, on("2026-09-02")) == Standing::stale);
}

TEST_CASE("it is gone by while it holds, however long ago it was looked at") {
  CHECK(holds(Standing::stale));
  CHECK(holds(Standing::due));
  CHECK_FALSE(holds(Standing::ahead));
  CHECK_FALSE(holds(Standing::expired));
  CHECK(day_of(whole, Standing::stale) == whole.review);
  CHECK(day_of(whole, Standing::expired) == whole.until);
  CHECK(day_of(whole, Standing::ahead) == whole.from);
  CHECK_FALSE(day_of(whole, Standing::current));
  CHECK(date_of(*over_at(whole)) == on("2027-01-01"));
  CHECK(date_of(*over_at(whole) - std::chrono::milliseconds(1)) == on("2026-12-31"));
  CHECK_FALSE(over_at({}));
  for (auto word : standing_words) CHECK(to_text(*standing_from_text(word)) == word);
}
