// Whom rules reach on a day, and what has come back.
#include <doctest/doctest.h>
#include <publish/audience.h>

using namespace zs;
using namespace zs::publish;

namespace {

constexpr Id county = 1, bureau = 2, section = 3, town = 4;
constexpr Id chief = 11, clerk = 12, mayor = 13;

/// The clerk has a second post, in the town.
const std::vector<Member> house{{chief, 21, {bureau, county}, {"office_director"}, "civil"},
                                {clerk, 22, {section, bureau, county}, {}, "hired"},
                                {clerk, 23, {town, county}, {"office_director"}, "hired"},
                                {mayor, 24, {town, county}, {}, "civil"}};

std::vector<Addressed> of(const std::vector<Rule>& rules) { return addressed(rules, house); }

}  // namespace

TEST_CASE("each rule finds its people: under a unit, of a role, of a category, everybody") {
  CHECK(of({{Reach::below, bureau, {}}}) == std::vector<Addressed>{{chief, 21, 0}, {clerk, 22, 0}});
  CHECK(of({{Reach::below, section, {}}}) == std::vector<Addressed>{{clerk, 22, 0}});
  CHECK(of({{Reach::role, no_id, "office_director"}}) == std::vector<Addressed>{{chief, 21, 0}, {clerk, 23, 0}});
  CHECK(of({{Reach::category, no_id, "civil"}}) == std::vector<Addressed>{{chief, 21, 0}, {mayor, 24, 0}});
  CHECK(of({{Reach::everybody, no_id, {}}}).size() == 3);
  CHECK(of({}).empty());
  CHECK(of({{Reach::category, no_id, ""}}).empty());
}

TEST_CASE("several rules add up and nobody gets it twice") {
  const auto both = of({{Reach::below, section, {}}, {Reach::role, no_id, "office_director"}});
  CHECK(both == std::vector<Addressed>{{chief, 21, 1}, {clerk, 22, 0}});
}

TEST_CASE("who had it is no newcomer, whatever became of it") {
  const std::vector<Id> had{chief, mayor};
  CHECK(newcomers(of({{Reach::everybody, no_id, {}}}), had) == std::vector<Addressed>{{clerk, 22, 0}});
}

TEST_CASE("somebody is wanting until he read it, or answered where that is asked") {
  CHECK(is_wanting(Receipt::unread, false));
  CHECK(is_wanting(Receipt::missed, false));
  CHECK_FALSE(is_wanting(Receipt::read, false));
  CHECK(is_wanting(Receipt::read, true));
  CHECK_FALSE(is_wanting(Receipt::answered, true));
  const std::vector<Receipt> all{Receipt::unread, Receipt::missed, Receipt::read, Receipt::answered};
  CHECK(tally(all) == Tally{4, 2, 1});
}

TEST_CASE("all are urged once on a day") {
  const Date monday = *date_from_text("2026-03-02"), tuesday = *date_from_text("2026-03-03");
  CHECK(may_urge(std::nullopt, monday));
  CHECK_FALSE(may_urge(monday, monday));
  CHECK(may_urge(monday, tuesday));
}
