#include <app/config.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <functional>
#include <stdexcept>

extern char** environ;

namespace zs::app {
namespace {

struct Setting {
  std::string_view name;  // flag --name, variable ZHONGSHU_NAME, key name
  std::string_view help;
  CLI::Option* (*add)(CLI::App&, const std::string& flag, Config&, const std::string& help);
};

template <auto member>
CLI::Option* add_value(CLI::App& command, const std::string& flag, Config& config, const std::string& help) {
  return command.add_option(flag, config.*member, help)->capture_default_str();
}

template <auto member>
CLI::Option* add_switch(CLI::App& command, const std::string& flag, Config& config, const std::string& help) {
  return command.add_flag(flag, config.*member, help);
}

constexpr Setting settings[] = {
    {"data", "数据目录 / data directory", add_value<&Config::data>},
    {"listen", "监听地址 / ADDRESS:PORT, port 0 takes a free one", add_value<&Config::listen>},
    {"database", "数据库地址 / postgres://… ; empty: SQLite in the data directory", add_value<&Config::database>},
    {"public-origin", "对外网址 / origin as browsers see it", add_value<&Config::public_origin>},
    {"web", "页面目录 / folder of the built page", add_value<&Config::web>},
    {"preset", "单位类型 / shape of a new office: county, township, university, group", add_value<&Config::preset>},
    {"office", "单位名称 / name shown above the log-in", add_value<&Config::office>},
    {"max-upload-bytes", "上传上限 / largest upload in bytes", add_value<&Config::max_upload_bytes>},
    {"direct-export-lines", "即时导出上限 / a register of more lines is taken out in the background",
     add_value<&Config::direct_export_lines>},
    {"threads", "网络线程 / network threads", add_value<&Config::threads>},
    {"readers", "SQLite 读连接 / reading connections", add_value<&Config::readers>},
    {"connections", "PostgreSQL 连接 / connections", add_value<&Config::connections>},
    {"insecure-http", "允许明文会话 / accept session cookies over plain http beyond loopback",
     add_switch<&Config::insecure_http>},
    {"rate-limits", "限速 / requests per person are limited (--rate-limits=false for benches)",
     add_switch<&Config::rate_limits>},
    {"debug-headers", "调试响应头 / statements and rows in reply headers", add_switch<&Config::debug_headers>},
};

std::string variable(std::string_view name) {
  std::string out = "ZHONGSHU_";
  for (char c : name) out += c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

void add_settings(CLI::App& command, Config& config, std::vector<std::string_view> names) {
  for (const auto& setting : settings) {
    if (!names.empty() && std::find(names.begin(), names.end(), setting.name) == names.end()) continue;
    setting.add(command, "--" + std::string(setting.name), config, std::string(setting.help));
  }
  command.set_config("--config", "", "设置文件 / TOML file with the same names");
  command.allow_config_extras(CLI::config_extras_mode::error);
}

void take_environment(const CLI::App& command, std::vector<std::string>& arguments) {
  for (const auto& setting : settings) {
    auto flag = "--" + std::string(setting.name);
    const char* value = std::getenv(variable(setting.name).c_str());
    bool given = std::any_of(arguments.begin(), arguments.end(), [&](const std::string& argument) {
      return argument == flag || argument.starts_with(flag + "=");
    });
    if (value && !given && command.get_option_no_throw(flag)) arguments.push_back(flag + "=" + value);
  }
}

std::vector<std::string> unknown_variables() {
  std::vector<std::string> unknown;
  for (char** entry = environ; *entry; ++entry) {
    std::string_view text(*entry);
    std::string_view name = text.substr(0, text.find('='));
    if (!name.starts_with("ZHONGSHU_")) continue;
    bool known = std::any_of(std::begin(settings), std::end(settings),
                             [&](const Setting& s) { return variable(s.name) == name; });
    if (!known) unknown.emplace_back(name);
  }
  return unknown;
}

Address parse_address(const std::string& text) {
  auto colon = text.rfind(':');
  if (colon == std::string::npos) throw std::invalid_argument("listen: expected ADDRESS:PORT, but got " + text);
  std::string host = text.substr(0, colon);
  if (host.size() > 1 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
  int port = -1;
  const char* end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data() + colon + 1, end, port);
  if (error != std::errc() || stop != end || port < 0 || port > 65535)
    throw std::invalid_argument("listen: expected a port from 0 to 65535, but got " + text.substr(colon + 1));
  return {host, port};
}

}  // namespace zs::app
