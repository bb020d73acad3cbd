#include <app/config.h>
#include <doctest/doctest.h>

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <fstream>

using namespace zs::app;

namespace {

Config parse(std::vector<std::string> arguments) {
  CLI::App command;
  Config config;
  add_settings(command, config);
  take_environment(command, arguments);
  std::reverse(arguments.begin(), arguments.end());
  command.parse(arguments);
  return config;
}

struct ConfigFile {
  std::string path = "/tmp/zhongshu-config-test.toml";
  explicit ConfigFile(const std::string& text) { std::ofstream(path) << text; }
  ~ConfigFile() { std::remove(path.c_str()); }
};

}  // namespace

TEST_CASE("a flag is stronger than the environment, the environment than the file") {
  ConfigFile file("listen = \"127.0.0.1:1\"\nreaders = 3\nthreads = 4\n");
  setenv("ZHONGSHU_READERS", "5", 1);
  setenv("ZHONGSHU_THREADS", "6", 1);
  auto config = parse({"--config", file.path, "--threads", "7"});
  unsetenv("ZHONGSHU_READERS");
  unsetenv("ZHONGSHU_THREADS");
  CHECK(config.listen == "127.0.0.1:1");
  CHECK(config.readers == 5);
  CHECK(config.threads == 7);
}

TEST_CASE("an unknown key, flag or variable is an error") {
  ConfigFile file("lisen = \"127.0.0.1:1\"\n");
  CHECK_THROWS_AS(parse({"--config", file.path}), CLI::ParseError);
  CHECK_THROWS_AS(parse({"--lisen", "x"}), CLI::ParseError);
  setenv("ZHONGSHU_LISEN", "x", 1);
  CHECK(unknown_variables() == std::vector<std::string>{"ZHONGSHU_LISEN"});
  unsetenv("ZHONGSHU_LISEN");
  CHECK(unknown_variables().empty());
}

TEST_CASE("an address is host and port, also of IPv6") {
  CHECK(parse_address("127.0.0.1:8080").port == 8080);
  CHECK(parse_address("[::1]:0").host == "::1");
  for (auto text : {"8080", "127.0.0.1:", "127.0.0.1:99999", "127.0.0.1:80x"}) CHECK_THROWS(parse_address(text));
}
