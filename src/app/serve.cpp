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

constexpr int drain_seconds = 10;

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

}  // namespace

int serve(const Config& config) {
  auto signals = blocked_signals();
  Office office({config, system_now, true, ""});
  warn_of_plain_http(config);
  print_first_codes(office);
  auto door = AdminSocket::start(config.data, [&](const json::object& request) { return administer(office, request); });
  auto server = http::Server::start(http_options(config, office.content()), office.counter());
  office.later().start();
  auto address = parse_address(config.listen);
  auto host = address.host.find(':') == std::string::npos ? address.host : "[" + address.host + "]";
  std::printf("ready http://%s:%d\n", host.c_str(), server->port());
  std::fflush(stdout);
  int received = 0;
  sigwait(&signals, &received);
  log::info("draining", {{"signal", std::to_string(received)}});
  server->drain(drain_seconds);
  door.reset();
  office.stop();
  log::info("stopped");
  return 0;
}

}  // namespace zs::app
