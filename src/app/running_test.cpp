#include <app/running.h>

#include <app/test_office.h>
#include <doctest/doctest.h>

#include <algorithm>

using namespace zs;
using namespace zs::app;

namespace {

Running well() {
  Running r;
  r.now = *from_rfc3339("2026-03-02T09:00:00+08:00");
  r.disk_bytes = std::int64_t{100} << 30;
  r.disk_free_bytes = std::int64_t{50} << 30;
  r.https = true;
  r.verified = identity::TrailVerified{.at = r.now - std::chrono::hours(24)};
  return r;
}

std::vector<std::string> names(const Running& r) {
  std::vector<std::string> out;
  for (const auto& one : concerns_of(r)) out.push_back(one.what);
  return out;
}

}  // namespace

TEST_CASE("what is not well is told, the gravest first, and nothing else") {
  using Names = std::vector<std::string>;
  CHECK(names(well()) == Names{"no_backup"});
  auto r = well();
  r.disk_free_bytes = 1 << 30;
  CHECK(names(r) == Names{"disk_low", "no_backup"});
  r.disk_free_bytes = 1 << 20;
  r.timers_late = 3;
  r.verified->at = r.now - std::chrono::hours(24 * 40);
  CHECK(names(r) == Names{"disk_full", "timers_late", "verification_old", "no_backup"});
  r = well();
  r.verified->fault_count = 1;
  r.queues = {{"notices", 100}, {"search", 1000}};
  r.errors = {{"request_failed", 2, r.now}};
  CHECK(names(r) == Names{"trail_broken", "queue_behind", "errors", "no_backup"});
  r = well();
  r.verified.reset();
  r.wal_bytes = std::int64_t{1} << 30;
  r.https = false;
  CHECK(names(r) == Names{"wal_large", "no_verification", "plain_http", "no_backup"});
}

TEST_CASE(
    "the running state is for the system administrator, the trail for the audit administrator, and looking is traced") {
  TestOffice office(db::Backend::sqlite);
  auto system = office.desk("ADM001");
  auto audit = office.desk("ADM003");
  auto clerk = office.desk("谢建国");
  CHECK(clerk.get("/running").status == 403);
  CHECK(audit.get("/running").status == 403);
  auto running = system.get("/running");
  REQUIRE(running.status == 200);
  CHECK(running.body.at("database") == "sqlite");
  CHECK(system.post("/audit", json::object{{"purpose", "look"}}).status == 403);
  CHECK(clerk.post("/audit", json::object{{"purpose", "look"}}).status == 403);
  auto page = audit.post("/audit", json::object{{"purpose", "look"}, {"subject", "unit"}});
  REQUIRE(page.status == 200);
  CHECK(page.body.at("items").as_array().size() == 50);
  CHECK(page.body.at("items").at(0).at("verb") == "add_unit");
  auto own = audit.post("/audit", json::object{{"purpose", "look"}, {"verb", "look_at_trail"}});
  REQUIRE(own.body.at("items").as_array().size() == 2);
  CHECK(own.body.at("items").at(0).at("actor").at("user_name") == "ADM003");
  auto verified = audit.post("/audit/verification", json::object{});
  REQUIRE_MESSAGE(verified.status == 200, verified.text);
  CHECK(verified.body.at("fault_count") == 0);
  CHECK(system.get("/running").body.at("verified").at("fault_count") == 0);
}
