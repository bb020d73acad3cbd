#pragma once
// For tests only: an office with a preset's people in it, on either database, under a clock set by hand. Leaves
// nothing behind. It lies in memory where there is such a place: what it proves are rules, not disks.

#include <app/demo.h>
#include <app/desk.h>
#include <db/test_support.h>
#include <identity/demo_clock.h>
#include <matter/org_view.h>

#include <unistd.h>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace zs::app {

class TestOffice {
 public:
  /// `worker`, `declarations`: as OfficeOptions has them; a program that knows the command `extract-worker`. `preset`:
  /// whose people it has; empty: the county's.
  explicit TestOffice(db::Backend backend, std::string_view at = "2026-01-05T08:30:00+08:00", std::string worker = {},
                      std::vector<Resource> declarations = {}, std::int64_t direct_export_lines = 2000,
                      std::string preset = {})
      : clock_(*from_rfc3339(at)) {
    static int number = 0;
    auto name = "zs_office_" + std::to_string(::getpid()) + "_" + std::to_string(number++);
    options_.config.data = std::string(std::filesystem::exists("/dev/shm") ? "/dev/shm/" : "/tmp/") + name;
    options_.config.connections = 2;
    options_.config.preset = std::move(preset);
    options_.config.debug_headers = true;
    options_.config.direct_export_lines = direct_export_lines;
    options_.clock = clock_.clock();
    options_.durable = false;
    options_.worker = std::move(worker);
    options_.declarations = std::move(declarations);
    if (backend == db::Backend::postgres) {
      options_.config.database = db::test_postgres_url();
      options_.schema = name;
    }
    office_ = std::make_unique<Office>(options_);
    fill_demo_directory(*office_);
  }

  ~TestOffice() {
    if (office_->database().backend() == db::Backend::postgres) drop_schema();
    office_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(options_.config.data, ignored);
  }

  Office& operator*() { return *office_; }
  Office* operator->() { return office_.get(); }
  ManualClock& clock() { return clock_; }

  /// The program is started again on the same data, with other declarations beside its own: an upgrade.
  void start_again(std::vector<Resource> declarations) {
    options_.declarations = std::move(declarations);
    office_.reset();
    office_ = std::make_unique<Office>(options_);
  }

  /// From now on by a clock of its own, as a demo that is served.
  void live_by_its_own_clock() {
    office_->database().write([&](db::Tx& tx) {
      identity::begin_demo_clock(tx, clock_.now());
      return Result<bool>(true);
    });
    options_.clock = {};
    start_again({});
  }

  /// A person at his desk, by name or 工号.
  Desk desk(std::string_view who) {
    auto directory = office_->identity().directory();
    for (const auto& person : directory->people())
      if (person.name == who || person.user_name == who) return Desk(*office_, person.id);
    throw std::runtime_error("nobody is called " + std::string(who));
  }

 private:
  void drop_schema() {
    static constexpr db::Statement drop{
        "drop_test_schema", "DO $$ BEGIN EXECUTE format('DROP SCHEMA %I CASCADE', current_schema()); END $$"};
    try {
      office_->database().write([](db::Tx& tx) -> Result<bool> { return tx.execute(drop) >= 0; });
    } catch (const std::exception&) {  // the cluster is a passing one
    }
  }

  ManualClock clock_;
  OfficeOptions options_;
  std::unique_ptr<Office> office_;
};

}  // namespace zs::app
