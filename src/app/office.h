#pragma once
// One office, wired: database, directory, declarations, calendar, files, notices, routes. The only place that sees
// everything. The server runs it on sockets; the demo and the stories act in it directly.

#include <api/dispatcher.h>
#include <app/config.h>
#include <app/demo_clock.h>
#include <app/known_calendar.h>
#include <app/preset.h>
#include <base/resource.h>
#include <content/pages.h>
#include <content/texts.h>
#include <db/db.h>
#include <identity/identity.h>
#include <job/tray.h>
#include <matter/services.h>
#include <notify/notify.h>

#include <memory>
#include <string>
#include <vector>

namespace zs::app {

struct OfficeOptions {
  Config config;
  Clock clock = {};     // empty: the machine's, or in a demo the demo's own
  bool durable = true;  // false while a demo is made and in tests: no fsync
  std::string schema;   // PostgreSQL: schema to use (tests)
  std::string worker;   // the program whose `extract-worker` and `page-worker` look into files; empty: none does
  std::vector<Resource> declarations;  // besides those of the program (tests)
};

class Office {
 public:
  /// Opens the data directory and brings its schema up to date. Throws std::runtime_error with a sentence for the
  /// operator: a declaration with faults, a directory in use, a database that cannot be reached.
  explicit Office(OfficeOptions options);
  ~Office();
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  db::Database& database() const { return *database_; }
  identity::Service& identity() const { return *identity_; }
  const matter::Services& matters() const { return services_; }
  api::Dispatcher& counter() const { return *counter_; }
  notify::Dispatcher& later() const { return *later_; }
  content::Store& content() const { return *content_; }
  content::TextReader& texts() const { return *texts_; }
  job::Tray& jobs() const { return *jobs_; }
  const matter::Kinds& kinds() const { return kinds_; }
  const Preset& preset() const { return *preset_; }
  IdSource& ids() { return ids_; }
  Instant now() const { return options_.clock(); }
  const Config& config() const { return options_.config; }

  /// Everything that must hold: chains, replay, holders, grants, numbers, files. A sentence per fault.
  std::vector<std::string> verify();
  /// Ends background work and closes the database; what is queued is finished first.
  void stop();

 private:
  void choose_clock();
  void choose_preset();
  void lay_declarations();
  void load_declarations();
  void load_recogniser();
  void make_text_reader();
  void make_pages();
  void make_tray();
  void start_background();
  api::Routes routes();
  api::DispatcherOptions counter_options();

  OfficeOptions options_;
  IdSource ids_;
  std::unique_ptr<db::Database> database_;
  std::unique_ptr<DemoClock> demo_clock_;
  std::unique_ptr<Preset> preset_;
  matter::LaidOver declared_;  // as this office has them
  matter::Kinds kinds_;
  KnownCalendar calendar_;
  std::unique_ptr<identity::Service> identity_;
  extract::Recogniser recogniser_;
  std::unique_ptr<content::Store> content_;
  std::unique_ptr<content::TextReader> texts_;
  std::unique_ptr<content::Pages> pages_;
  matter::Services services_;
  std::unique_ptr<job::Tray> jobs_;
  std::unique_ptr<notify::Dispatcher> later_;
  std::unique_ptr<notify::Hub> hub_;
  std::unique_ptr<api::Dispatcher> counter_;
  bool stopped_ = false;
};

}  // namespace zs::app
