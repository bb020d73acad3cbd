// What `zhongshu verify` says of recurring work that is not as it should be.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr db::Statement another_day{"test_another_day", "UPDATE recurring SET period = '2026-04-11'"};
constexpr db::Statement day_of_rule{"test_day_of_rule", "UPDATE recurring SET period = '2026-04-25'"};
constexpr db::Statement back_to_march{"test_back_to_march", "UPDATE recurring SET period = '2026-03-25'"};
constexpr db::Statement the_likeness{"test_the_likeness",
                                     "UPDATE recurring_opened SET matter = (SELECT pattern FROM recurring)"};
constexpr db::Statement nobodys_matter{"test_nobodys_matter", "UPDATE recurring_opened SET matter = 1"};
constexpr db::Statement opened_twice{
    "test_opened_twice", "INSERT INTO recurring_opened SELECT recurring, '2026-02-25', matter FROM recurring_opened"};

/// Monthly on the 25th, and March was opened.
void come_round(TestOffice& office) {
  auto desk = office.desk("谢建国");
  auto directory = office->identity().directory();
  auto unit = [&](std::string_view name) { return zs::to_text(directory->unit_by_name(name)->id); };
  json::object fields{{"subject", "报送"}, {"content", "请报送。"}, {"lead_unit", unit("县教育和体育局")},
                      {"assist_units", json::array{json::value(unit("县财政局"))}}};
  auto begun = desk.post("/matters", json::object{{"kind", "joint_task"}, {"submit", true}, {"fields", fields}});
  REQUIRE_MESSAGE(begun.status == 201, begun.text);
  auto set = desk.post("/matters/" + std::string(begun.body.at("id").as_string()) + "/recurring",
                       json::object{{"every", "month"}, {"day", 25}});
  REQUIRE_MESSAGE(set.status == 201, set.text);
  office.clock().set(*from_rfc3339("2026-03-26T09:00:00+08:00"));
  office->later().run_until_idle();
}

std::size_t faults_after(TestOffice& office, const db::Statement& harm) {
  auto done = office->database().write([&](db::Tx& tx) { return Result<bool>(tx.execute(harm) > 0); });
  REQUIRE(*done);
  return office->verify().size();
}

}  // namespace

TEST_CASE("recurring work that opened a period wrongly, or goes on to no day of its rule, is found") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    come_round(office);
    CHECK(office->verify() == std::vector<std::string>());
    CHECK(faults_after(office, another_day) == 1);
    CHECK(faults_after(office, back_to_march) == 1);
    CHECK(faults_after(office, day_of_rule) == 0);
    CHECK(faults_after(office, the_likeness) == 1);
    CHECK(faults_after(office, opened_twice) == 2);
    CHECK(faults_after(office, nobodys_matter) == 2);
  }
}
