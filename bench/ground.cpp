#include <bench/ground.h>
#include <fmt/format.h>
#include <libpq-fe.h>

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <signal.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace zs::bench {
namespace {

std::string postgres_url() {
  const char* url = std::getenv("ZS_TEST_POSTGRES");
  if (!url || !*url)
    throw std::runtime_error("ZS_TEST_POSTGRES is not set: it must name a PostgreSQL to measure (./dev bench sets it)");
  return url;
}

/// Databases are made outside any transaction, which the platform's own layer never does.
void run_outside_transaction(const std::string& url, const std::string& sql) {
  PGconn* connection = PQconnectdb(url.c_str());
  PGresult* result = PQexec(connection, sql.c_str());
  const bool good = PQresultStatus(result) == PGRES_COMMAND_OK;
  const std::string reason = PQerrorMessage(connection);
  PQclear(result);
  PQfinish(connection);
  if (!good) throw std::runtime_error(sql + ": " + reason);
}

std::string with_database(const std::string& url, const std::string& name) {
  const auto query = url.find('?');
  const auto base = url.substr(0, query);
  const auto host = base.find("://") + 3;
  const auto slash = base.find('/', host);
  return base.substr(0, slash) + "/" + name + (query == std::string::npos ? "" : url.substr(query));
}

std::vector<char*> pointers(std::vector<std::string>& arguments) {
  std::vector<char*> out;
  for (auto& argument : arguments) out.push_back(argument.data());
  out.push_back(nullptr);
  return out;
}

pid_t start(std::vector<std::string> arguments, int standard_output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, standard_output, 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  auto argv = pointers(arguments);
  pid_t process = -1;
  const int error = ::posix_spawn(&process, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error) throw std::runtime_error(arguments[0] + " cannot be started: build zhongshu first");
  return process;
}

/// Reads lines until one begins with `ready`; returns the port at its end.
int port_when_ready(int output) {
  FILE* file = ::fdopen(output, "r");
  char line[512];
  int port = 0;
  while (port == 0 && std::fgets(line, sizeof line, file)) {
    const std::string text(line);
    if (text.starts_with("ready ")) port = std::atoi(text.c_str() + text.rfind(':') + 1);
  }
  std::fclose(file);
  if (port == 0) throw std::runtime_error("the server ended before it was ready");
  return port;
}

}  // namespace

std::string beside() { return std::filesystem::read_symlink("/proc/self/exe").parent_path(); }

void run_program(const std::vector<std::string>& arguments) {
  std::vector<std::string> all{beside() + "/zhongshu"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  const pid_t process = start(all, nowhere);
  ::close(nowhere);
  int status = 0;
  ::waitpid(process, &status, 0);
  if (status != 0) throw std::runtime_error("zhongshu " + arguments.front() + " failed; run it by hand to see why");
}

Ground::Ground(db::Backend backend) {
  static int number = 0;
  const auto name = fmt::format("zs_bench_{}_{}", ::getpid(), number++);
  directory_ = beside() + "/" + name;
  std::filesystem::create_directories(directory_);
  if (backend == db::Backend::sqlite) return;
  maintenance_ = postgres_url();
  database_name_ = name;
  run_outside_transaction(maintenance_, "CREATE DATABASE " + name);
  database_ = with_database(maintenance_, name);
}

Ground::~Ground() {
  std::error_code ignored;
  std::filesystem::remove_all(directory_, ignored);
  try {
    if (!database_.empty()) run_outside_transaction(maintenance_, "DROP DATABASE " + database_name_ + " WITH (FORCE)");
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
  }
}

ServerProcess::ServerProcess(const Ground& ground) {
  std::vector<std::string> arguments{beside() + "/zhongshu", "serve",          "--data",
                                     ground.directory(),     "--listen",       "127.0.0.1:0",
                                     "--rate-limits=false",  "--debug-headers"};
  if (!ground.database().empty()) arguments.insert(arguments.end(), {"--database", ground.database()});
  int pipe[2];
  if (::pipe2(pipe, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const auto begin = std::chrono::steady_clock::now();
  process_ = start(arguments, pipe[1]);
  ::close(pipe[1]);
  port_ = port_when_ready(pipe[0]);
  start_ms_ = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

ServerProcess::~ServerProcess() {
  if (process_ <= 0) return;
  ::kill(process_, SIGTERM);
  ::waitpid(process_, nullptr, 0);
}

double ServerProcess::status_mib(const std::string& key) const {
  std::ifstream status("/proc/" + std::to_string(process_) + "/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(key + ":")) return std::atof(line.c_str() + key.size() + 1) / 1024;
  return 0;
}

double ServerProcess::anonymous_mib() const { return status_mib("RssAnon"); }
double ServerProcess::resident_mib() const { return status_mib("VmRSS"); }

}  // namespace zs::bench
