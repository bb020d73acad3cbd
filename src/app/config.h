#pragma once
// What an operator can set, from one table: a flag, an environment variable ZHONGSHU_… or a line of a TOML file, in
// this order of strength. Unknown keys and variables are errors.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace zs::app {

struct Config {
  std::string data;                         // directory of this installation
  std::string listen = "127.0.0.1:8080";    // address:port; port 0: any free one
  std::string database;                     // postgres://…; empty: SQLite in `data`
  std::string public_origin;                // https://oa.example.gov.cn as browsers see it
  std::string web;                          // folder of the built page; empty: `web` beside the program
  std::string preset;                       // shape of a new office, a folder of presets/; empty: the county
  std::string office;                       // name shown above the log-in; empty: the preset's
  std::int64_t max_upload_bytes = 100 << 20;
  std::int64_t direct_export_lines = 2000;  // a register of more lines is taken out in the background
  int threads = 2;             // network threads
  int readers = 2;             // SQLite reading connections
  int connections = 8;         // PostgreSQL connections
  bool insecure_http = false;  // accept session cookies over plain http beyond loopback
  bool rate_limits = true;     // off only for benches
  bool debug_headers = false;  // X-Statements on replies
};

/// Adds every setting to a command; `names` picks which of them the command understands (empty: all).
void add_settings(CLI::App& command, Config& config, std::vector<std::string_view> names = {});

/// Adds to the arguments what the environment sets and no flag does; so it is stronger than the file.
void take_environment(const CLI::App& command, std::vector<std::string>& arguments);

/// Names of ZHONGSHU_… variables in the environment that no setting knows.
std::vector<std::string> unknown_variables();

struct Address {
  std::string host;
  int port;
};
/// "127.0.0.1:8080" or "[::1]:8080". Throws std::invalid_argument with a sentence.
Address parse_address(const std::string& text);

}  // namespace zs::app
