// The program on a disk that fails: it says so, stops taking work, and ends so that it can be started again.
#include <app/admin.h>
#include <app/admin_socket.h>
#include <app/office.h>
#include <app/serve.h>
#include <base/log.h>
#include <db/faulty_disk.h>
#include <doctest/doctest.h>
#include <identity/identity.h>

#include <unistd.h>

#include <filesystem>
#include <future>
#include <thread>

using namespace zs;
using namespace zs::app;

namespace {

/// An office of its own on a disk that can fail; the directory goes with it.
struct FailingPlace {
  FailingPlace() : directory(std::filesystem::temp_directory_path() / ("zs_storage_" + std::to_string(::getpid()))) {
    log::quiet();
    std::filesystem::remove_all(directory);
    config.data = directory;
    config.listen = "127.0.0.1:0";
  }
  ~FailingPlace() {
    std::error_code ignored;
    std::filesystem::remove_all(directory, ignored);
  }
  db::FaultyDisk disk;
  std::filesystem::path directory;
  Config config;
};

/// Hands the status of a reply to whoever waits for it.
class Listener final : public http::Responder {
 public:
  explicit Listener(std::promise<int> status) : status_(std::move(status)) {}
  void reply(http::Reply reply) override { status_.set_value(reply.status); }
  std::shared_ptr<http::EventStream> stream(std::vector<http::Header>) override { return nullptr; }

 private:
  std::promise<int> status_;
};

int status_of(Office& office, std::string path) {
  std::promise<int> promise;
  auto status = promise.get_future();
  office.counter().on_request({.path = std::move(path)}, std::make_shared<Listener>(std::move(promise)));
  return status.get();
}

bool write_something(Office& office) {
  const auto code = [&](db::Tx& tx) {
    return identity::create_setup_code(tx, identity::system_call(office.now()), office.identity(), "system");
  };
  try {
    return office.database().write(code).has_value();
  } catch (const db::Failure&) {
    return false;
  }
}

}  // namespace

TEST_CASE("what is noted late after a start takes no number an earlier run gave") {
  FailingPlace place;
  Id before = no_id;
  {
    Office office({place.config, system_now, true, ""});
    before = office.ids().next(office.now());
  }
  Office again({place.config, system_now, true, ""});
  CHECK(again.ids().next(again.now() - std::chrono::hours(1)) > before);
}

TEST_CASE("an office whose disk failed is alive but not ready") {
  FailingPlace place;
  Office office({place.config, system_now, true, ""});
  first_codes(office);
  CHECK(status_of(office, "/readyz") == 200);
  db::fault = db::Fault::sync;
  CHECK_FALSE(write_something(office));
  db::fault = db::Fault::none;
  CHECK(status_of(office, "/readyz") == 503);
  CHECK(status_of(office, "/healthz") == 200);
  CHECK_FALSE(write_something(office));
}

TEST_CASE("an office whose disk was only full is ready again when there is room") {
  FailingPlace place;
  Office office({place.config, system_now, true, ""});
  first_codes(office);
  db::fault = db::Fault::full;
  CHECK_FALSE(write_something(office));
  db::fault = db::Fault::none;
  CHECK(status_of(office, "/readyz") == 200);
  CHECK(write_something(office));
}

TEST_CASE("the server ends with 70 when its disk fails, and starts again on what is there") {
  FailingPlace place;
  first_codes(*std::make_unique<Office>(OfficeOptions{place.config, system_now, true, ""}));
  auto ended = std::async(std::launch::async, [&] { return serve(place.config); });
  const json::object look{{"command", "verify"}}, write{{"command", "setup_code"}, {"user_name", "system"}};
  while (!ask_server(place.config.data, look)) std::this_thread::yield();
  CHECK(ask_server(place.config.data, write)->contains("code"));
  db::fault = db::Fault::sync;
  CHECK(ask_server(place.config.data, write)->contains("error"));
  CHECK(ended.get() == 70);
  db::fault = db::Fault::none;
  Office again({place.config, system_now, true, ""});
  CHECK(again.verify().empty());
  CHECK(write_something(again));
}
