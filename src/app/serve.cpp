#include <app/admin.h>
#include <app/admin_socket.h>
#include <app/office.h>
#include <app/serve.h>
#include <base/log.h>
#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <filesystem>

namespace zs::app {
namespace {

/// Its own worker for files.
constexpr std::string_view this_program = "/proc/self/exe";
constexpr int drain_seconds = 10;
constexpr int hurried_drain_seconds = 1;
constexpr timespec between_looks{0, 200'000'000};
constexpr int exit_storage_failed = 70;  // EX_SOFTWARE

/// SIGTERM and SIGINT are waited for, never handled in the middle of something. SIGPIPE is an ordinary write error.
sigset_t blocked_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  return signals;
}

http::Options http_options(const Config& config, const content::Store& store) {
  auto address = parse_address(config.listen);
  http::Options options;
  options.address = address.host;
  options.port = address.port;
  options.threads = config.threads;
  options.upload_directory = store.upload_directory();
  return options;
}

void print_first_codes(Office& office) {
  auto codes = first_codes(office);
  if (codes.empty()) return;
  std::printf("\n首次启动：请在 24 小时内用下列一次性设置码为三员设置密码（登录页“首次设置密码”）。\n");
  std::printf("First start: set the three administrators' passwords with these one-time codes within 24 hours.\n\n");
  for (const auto& code : codes)
    std::printf("  %-10s %s  %s\n", code.user_name.c_str(), code.name.c_str(), code.code.c_str());
  std::printf("\n");
}

void warn_of_plain_http(const Config& config) {
  if (config.insecure_http) log::warning("sessions travel unencrypted", {{"setting", "insecure-http"}});
}

enum class End { asked, storage_failed };

/// Until somebody ends the program or its disk has failed. After a failed fsync nobody knows what is on the disk and
/// what only in memory: nothing but a new start on what is there can tell. A PostgreSQL out of reach comes back.
End wait_for_end(const sigset_t& signals, const db::Database& database) {
  for (;;) {
    const int received = sigtimedwait(&signals, nullptr, &between_looks);
    if (received > 0) return log::info("draining", {{"signal", std::to_string(received)}}), End::asked;
    if (database.backend() == db::Backend::sqlite && !database.healthy()) return End::storage_failed;
  }
}

int exit_status(End end) {
  if (end == End::asked) return log::info("stopped"), 0;
  log::error("stopped_because_storage_failed", {{"meaning", "the disk refused to keep what was written: start again"},
                                                {"exit", std::to_string(exit_storage_failed)}});
  return exit_storage_failed;
}

}  // namespace

int serve(const Config& config) {
  auto signals = blocked_signals();
  Office office({config, {}, true, "", std::string(this_program)});
  warn_of_plain_http(config);
  print_first_codes(office);
  auto door = AdminSocket::start(config.data, [&](const json::object& request) { return administer(office, request); });
  auto server = http::Server::start(http_options(config, office.content()), office.counter());
  office.texts().start();
  office.later().start();
  auto address = parse_address(config.listen);
  auto host = address.host.find(':') == std::string::npos ? address.host : "[" + address.host + "]";
  std::printf("ready http://%s:%d\n", host.c_str(), server->port());
  std::fflush(stdout);
  const End end = wait_for_end(signals, office.database());
  server->drain(end == End::asked ? drain_seconds : hurried_drain_seconds);
  door.reset();
  office.stop();
  return exit_status(end);
}

}  // namespace zs::app
