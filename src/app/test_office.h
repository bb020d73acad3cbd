#pragma once
// For tests only: an office with the demo county's people in it, on either database, under a clock set by hand. Leaves
// nothing behind. It lies in memory where there is such a place: what it proves are rules, not disks.

#include <app/demo.h>
#include <app/desk.h>
#include <db/test_support.h>
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
  /// `worker`, `declarations`: as OfficeOptions has them; a program that knows the command `extract-worker`.
  explicit TestOffice(db::Backend backend, std::string_view at = "2026-01-05T08:30:00+08:00", std::string worker = {},
                      std::vector<Resource> declarations = {})
      : clock_(*from_rfc3339(at)) {
    static int number = 0;
    auto name = "zs_office_" + std::to_string(::getpid()) + "_" + std::to_string(number++);
    OfficeOptions options;
    options.config.data = std::string(std::filesystem::exists("/dev/shm") ? "/dev/shm/" : "/tmp/") + name;
    options.config.connections = 2;
    options.config.debug_headers = true;
    options.clock = clock_.clock();
    options.durable = false;
    options.worker = std::move(worker);
    options.declarations = std::move(declarations);
    if (backend == db::Backend::postgres) {
      options.config.database = db::test_postgres_url();
      options.schema = name;
    }
    directory_ = options.config.data;
    office_ = std::make_unique<Office>(std::move(options));
    fill_demo_directory(*office_);
  }

  ~TestOffice() {
    if (office_->database().backend() == db::Backend::postgres) drop_schema();
    office_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(directory_, ignored);
  }

  Office& operator*() { return *office_; }
  Office* operator->() { return office_.get(); }
  ManualClock& clock() { return clock_; }

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
  std::string directory_;
  std::unique_ptr<Office> office_;
};

}  // namespace zs::app
