// The program is stopped and started again on the same data.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

Id begin(TestOffice& office, std::string_view who) {
  json::object fields{{"subject", "联合整治"}, {"content", "请各单位提出意见。"}};
  auto heard = office.desk(who).post("/matters", json::object{{"kind", "joint_task"}, {"fields", fields}});
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return *id_from_text(heard.body.at("id").as_string());
}

}  // namespace

TEST_CASE("a clock that was set back gives no number twice") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    Id before = begin(office, "谢建国");
    office.clock().set(office.clock().now() - std::chrono::hours(1));
    office.start_again({});
    CHECK(begin(office, "谢建国") > before);
    CHECK(begin(office, "张涛") > before);
  }
}
