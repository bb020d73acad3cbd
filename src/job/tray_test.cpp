#include <base/errors.h>
#include <db/test_support.h>
#include <doctest/doctest.h>
#include <event/test_support.h>
#include <job/errors.h>
#include <job/tray.h>
#include <notify/notify.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace zs;
using namespace zs::job;

namespace {

const Instant noon = *from_rfc3339("2026-03-02T12:00:00+08:00");
constexpr Id zhao = 7, qian = 8;

/// Counts to `lines`, one a slice.
class Counting final : public Run {
 public:
  Counting(std::string path, std::int64_t lines) : file_(path, std::ios::trunc), lines_(lines) {}
  Result<bool> read(db::Tx&, Instant) override { return ++at_ < lines_; }
  void write() override { file_ << at_ << '\n'; }
  std::string close() override {
    file_.close();
    return "counted.txt";
  }
  std::int64_t done() const override { return at_; }
  std::int64_t total() const override { return lines_; }

 private:
  std::ofstream file_;
  std::int64_t lines_, at_ = 0;
};

/// One installation; its programs come and go.
class Installation {
 public:
  explicit Installation(db::Backend backend) : database(backend) {
    event::migrate_only(*database, {"event", "notify", "job"});
    folder_ = std::filesystem::temp_directory_path() / ("zs_jobs_" + std::to_string(::getpid()));
    std::filesystem::remove_all(folder_);
  }
  ~Installation() { std::filesystem::remove_all(folder_); }

  std::unique_ptr<Tray> program() {
    auto tray = std::make_unique<Tray>(*database, ids, folder_.string(), [this](Id person) { told += person == zhao; });
    tray->add_kind("count", [](const Job& job, const std::string& path, Instant) -> Result<std::unique_ptr<Run>> {
      return std::make_unique<Counting>(path, job.wish.asked.at("lines").as_int64());
    });
    tray->add_kind("refused", [](const Job&, const std::string&, Instant) -> Result<std::unique_ptr<Run>> {
      return refuse(errors::job_no_person);
    });
    return tray;
  }

  Result<Id> ask(Tray& tray, std::string kind, std::int64_t lines, Id person = zhao) {
    return database->write(
        [&](db::Tx& tx) { return tray.ask(tx, call(person), {kind, "数数", {{"lines", lines}}}); });
  }
  bool give_up(Tray& tray, Id id, Id person = zhao) {
    return database->write([&](db::Tx& tx) { return tray.give_up(tx, call(person), id); }).has_value();
  }
  std::optional<Job> job(Id id) {
    return *database->read([&](db::Tx& tx) { return Result<std::optional<Job>>(find_of(tx, id, zhao)); });
  }
  std::string text(const Tray& tray, Id id) {
    std::ifstream file(tray.path_of(id));
    return {std::istreambuf_iterator<char>(file), {}};
  }
  api::Call call(Id person) const {
    api::Call call;
    call.caller.person = person;
    call.now = noon;
    return call;
  }

  db::TestDatabase database;
  IdSource ids;
  int told = 0;

 private:
  std::filesystem::path folder_;
};

template <class F>
void in_each(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Installation office(backend);
    fn(office);
  }
}

}  // namespace

TEST_CASE("a job goes on slice by slice, says how far it is, and ends with its file and a notice") {
  in_each([](Installation& office) {
    auto tray = office.program();
    auto id = *office.ask(*tray, "count", 3);
    CHECK(office.job(id)->state == State::waiting);
    CHECK(tray->run(noon) == noon);
    CHECK(office.job(id)->state == State::running);
    CHECK(office.job(id)->done == 1);
    CHECK(office.job(id)->total == 3);
    tray->run(noon);
    CHECK(tray->run(noon) > noon);
    auto job = *office.job(id);
    CHECK(job.state == State::done);
    CHECK(job.outcome.file_name == "counted.txt");
    CHECK(job.outcome.bytes == 6);
    CHECK(office.text(*tray, id) == "1\n2\n3\n");
    CHECK(office.told > 0);
    auto unread = *office.database->read([](db::Tx& tx) { return Result<std::int64_t>(notify::unread(tx, zhao)); });
    CHECK(unread == 1);
  });
}

TEST_CASE("two jobs go on in turn") {
  in_each([](Installation& office) {
    auto tray = office.program();
    auto first = *office.ask(*tray, "count", 3), second = *office.ask(*tray, "count", 2);
    tray->run(noon);
    CHECK(office.job(first)->done == 1);
    CHECK(office.job(second)->done == 1);
    tray->run(noon);
    CHECK(office.job(second)->state == State::done);
    CHECK(office.job(first)->state == State::running);
    tray->run(noon);
    CHECK(office.job(first)->state == State::done);
  });
}

TEST_CASE("a job that is given up in the middle does not go on, and only its owner can give it up") {
  in_each([](Installation& office) {
    auto tray = office.program();
    auto id = *office.ask(*tray, "count", 3);
    tray->run(noon);
    CHECK_FALSE(office.give_up(*tray, id, qian));
    CHECK(office.give_up(*tray, id));
    CHECK(tray->run(noon) > noon);
    CHECK(office.job(id)->state == State::given_up);
    CHECK(office.job(id)->done == 1);
    CHECK(office.give_up(*tray, id));
    CHECK_FALSE(office.job(id));
    CHECK_FALSE(office.give_up(*tray, id));
  });
}

TEST_CASE("another program takes a job up from its beginning once the lease of the one that ended is over") {
  in_each([](Installation& office) {
    auto first = office.program();
    auto id = *office.ask(*first, "count", 3);
    first->run(noon);
    first->run(noon);
    CHECK(office.job(id)->done == 2);
    first.reset();
    auto second = office.program();
    CHECK(second->run(noon) > noon);
    CHECK(office.job(id)->done == 2);
    auto later = noon + std::chrono::minutes(1);
    second->run(later);
    CHECK(office.job(id)->done == 1);
    while (second->run(later) == later) {
    }
    CHECK(office.job(id)->state == State::done);
    CHECK(office.text(*second, id) == "1\n2\n3\n");
  });
}

TEST_CASE("two programs at once do a job once") {
  in_each([](Installation& office) {
    auto one = office.program(), other = office.program();
    auto id = *office.ask(*one, "count", 2);
    one->run(noon);
    CHECK(other->run(noon) > noon);
    CHECK(office.job(id)->done == 1);
    one->run(noon);
    CHECK(office.job(id)->state == State::done);
    CHECK(office.job(id)->beginnings == 1);
  });
}

TEST_CASE("a job that is interrupted again and again says so, as does one that cannot begin") {
  in_each([](Installation& office) {
    auto at = noon;
    auto tray = office.program();
    auto id = *office.ask(*tray, "count", 9), none = *office.ask(*tray, "refused", 1);
    auto unknown = *office.ask(*tray, "gone", 1);
    for (int i = 0; i < 4; ++i, at += std::chrono::minutes(1)) {
      tray->run(at);
      tray = office.program();
    }
    CHECK(office.job(id)->state == State::failed);
    CHECK(office.job(id)->fault == "job_interrupted");
    CHECK(office.job(none)->fault == "job_no_person");
    CHECK(office.job(unknown)->fault == "job_kind_unknown");
  });
}

TEST_CASE("nobody has more than five jobs at once") {
  in_each([](Installation& office) {
    auto tray = office.program();
    for (int i = 0; i < 5; ++i) REQUIRE(office.ask(*tray, "count", 2));
    auto refused = office.ask(*tray, "count", 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().is(errors::job_too_many));
    CHECK(office.ask(*tray, "count", 2, qian));
    while (tray->run(noon) == noon) {
    }
    CHECK(office.ask(*tray, "count", 2));
  });
}

TEST_CASE("verifying tells of a finished job whose file was changed or is gone, and of no other") {
  in_each([](Installation& office) {
    auto tray = office.program();
    auto id = *office.ask(*tray, "count", 2);
    auto faults = [&] {
      return *office.database->read(
          [&](db::Tx& tx) { return Result<std::size_t>(tray->verify(tx).size()); });
    };
    CHECK(faults() == 0);  // it has no file yet
    while (office.job(id)->state != State::done) tray->run(noon);
    CHECK(faults() == 0);
    std::ofstream(tray->path_of(id)) << "1\n3\n";
    CHECK(faults() == 1);
    std::filesystem::remove(tray->path_of(id));
    CHECK(faults() == 1);
  });
}
