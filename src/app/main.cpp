// The command line: zhongshu serve | demo | verify | reindex | migrate | routes | contract | flow | user | token |
// version.
// Exit status: 0 done, 1 findings or refused, 2 usage, 70 the server's disk failed (start it again).

#include <api/openapi.h>
#include <app/admin.h>
#include <app/admin_socket.h>
#include <app/config.h>
#include <app/demo.h>
#include <app/flow_tools.h>
#include <app/flow_try.h>
#include <app/office.h>
#include <app/serve.h>
#include <app/version.h>
#include <base/log.h>
#include <extract/pages.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace {

using namespace zs;
using namespace zs::app;

constexpr int findings = 1;
constexpr int usage = 2;

/// The folder `web` beside the program, unless another is set.
void complete(Config& config) {
  if (config.web.empty()) config.web = (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "web").string();
}

/// Asks the running server, or opens the directory when none runs.
json::object administer_somewhere(const Config& config, const json::object& request) {
  if (auto reply = ask_server(config.data, request)) return *reply;
  if (!std::filesystem::exists(config.data)) throw std::runtime_error("There is no directory " + config.data);
  log::quiet();
  Office office({config, {}, true, ""});
  return administer(office, request);
}

int report(const json::object& reply, std::string_view key) {
  if (const auto* error = reply.if_contains("error")) {
    std::fprintf(stderr, "%s\n", error->as_string().c_str());
    return findings;
  }
  if (const auto* value = reply.if_contains(key)) std::printf("%s\n", value->as_string().c_str());
  return 0;
}

int verify(const Config& config) {
  auto reply = administer_somewhere(config, {{"command", "verify"}});
  if (reply.contains("error")) return report(reply, "error");
  const auto& faults = reply.at("faults").as_array();
  for (const auto& fault : faults) std::printf("%s\n", fault.as_string().c_str());
  std::printf("%zu findings\n", faults.size());
  return faults.empty() ? 0 : findings;
}

/// A line for each running matter of the kind; 1 when one of them stays behind.
int migrate(const Config& config, const std::string& kind, const std::vector<std::string>& steps, bool dry_run) {
  json::object request{{"command", "migrate"}, {"kind", kind}}, names;
  for (const auto& step : steps) {
    auto equals = step.find('=');
    if (equals == std::string::npos) throw std::runtime_error("--step wants old=new, not " + step);
    names[step.substr(0, equals)] = step.substr(equals + 1);
  }
  request["steps"] = std::move(names);
  if (dry_run) request["dry_run"] = true;
  auto reply = administer_somewhere(config, request);
  if (reply.contains("error")) return report(reply, "error");
  int behind = 0;
  for (const auto& line : reply.at("matters").as_array()) {
    std::printf("%s\n", json::serialize(line).c_str());
    behind += line.at("fit") != "ok";
  }
  std::printf("%zu matters, %d stay behind\n", reply.at("matters").as_array().size(), behind);
  return behind == 0 ? 0 : findings;
}

/// An office on a passing directory, for what derives from the wiring alone.
template <class F>
int with_passing_office(F use) {
  log::quiet();
  char name[] = "/tmp/zhongshu-XXXXXX";
  Config config;
  config.data = ::mkdtemp(name);
  {
    Office office({config, system_now, false, ""});
    use(office);
  }
  std::filesystem::remove_all(config.data);
  return 0;
}

int print_routes() {
  return with_passing_office([](Office& office) {
    std::printf("%s\n", json::serialize(api::routes_json(office.counter().routes())).c_str());
  });
}

int print_contract(bool openapi) {
  return with_passing_office([&](Office& office) {
    const auto& routes = office.counter().routes();
    auto text = openapi ? json::serialize(api::openapi(routes, version())) : api::typescript(routes);
    std::fwrite(text.data(), 1, text.size(), stdout);
  });
}

int print_version() {
  log::quiet();
  std::printf("zhongshu %s (%s)\n", std::string(version()).c_str(), content_digest().c_str());
  return 0;
}

struct Arguments {
  Config config;
  std::string credentials, user_name, label, file, scope = "read";
  std::vector<std::string> acts;
  int days = 90;
  bool json = false, openapi = false, inactive = false, dry_run = false, year = false;
  DemoPast past() const { return year ? DemoPast::year : DemoPast::weeks; }
  std::string kind;
  std::vector<std::string> steps;
};

using Action = std::function<int()>;

void add_flow_commands(CLI::App& program, Arguments& a, Action& action) {
  auto* flow = program.add_subcommand("flow", "流程 / flows");
  flow->require_subcommand(1);
  flow->add_subcommand("reference", "操作一览 / the reference of operations")->callback([&action] {
    action = print_flow_reference;
  });
  auto* check = flow->add_subcommand("check", "检查事项声明 / check one declaration");
  check->add_option("file", a.file, "*.matter.jsonc")->required();
  check->callback([&action, &a] { action = [&a] { return check_flow(a.file); }; });
  auto* attempt = flow->add_subcommand("try", "试走 / play a declaration with simulated people and clock");
  attempt->add_option("file", a.file, "*.matter.jsonc")->required();
  attempt->add_option("acts", a.acts, "\"review agree\", \"amount = 3\", \"after 2 days\"");
  attempt->callback([&action, &a] { action = [&a] { return try_flow(a.file, a.acts); }; });
}

void add_commands(CLI::App& program, Arguments& a, Action& action) {
  auto command = [&](const char* name, const char* help, Action run) {
    auto* sub = program.add_subcommand(name, help);
    sub->callback([&action, run] { action = run; });
    return sub;
  };
  auto* serve_command =
      command("serve", "运行服务 / run the server", [&] { return complete(a.config), serve(a.config); });
  add_settings(*serve_command, a.config);
  auto* demo = command("demo", "建立演示单位 / make the demo office in an empty directory",
                       [&] { return make_demo(a.config, a.credentials, a.past()), 0; });
  add_settings(*demo, a.config, {"data", "database", "preset", "office"});
  demo->add_flag("--year", a.year, "往前一年的日常公文也建 / a year of ordinary papers as well");
  demo->add_option("--credentials", a.credentials, "账号文件 / file for the personas' generated passwords (0600)");
  add_settings(*command("verify", "核验数据 / check all that must hold", [&] { return verify(a.config); }), a.config,
               {"data", "database"});
  add_settings(*command("reindex", "重建检索索引 / make the search index anew",
                        [&] { return report(administer_somewhere(a.config, {{"command", "reindex"}}), ""); }),
               a.config, {"data", "database"});
  command("routes", "路由表 / the table of routes", print_routes)->add_flag("--json", a.json, "JSON (the only form)");
  command("contract", "接口约定 / TypeScript types of the API", [&] {
    return print_contract(a.openapi);
  })->add_flag("--openapi", a.openapi, "OpenAPI 3.1");
  command("version", "版本 / version and digest of schema and declarations", print_version);

  add_flow_commands(program, a, action);
  auto* moved = command("migrate", "在办事项转入新版流程 / running matters go on under the newest version of their kind",
                        [&] { return migrate(a.config, a.kind, a.steps, a.dry_run); });
  add_settings(*moved, a.config, {"data", "database"});
  moved->add_option("kind", a.kind, "事项种类 / the kind")->required();
  moved->add_option("--step", a.steps, "旧环节=新环节 / a step that is called otherwise now");
  moved->add_flag("--dry-run", a.dry_run, "只报告 / only tell");
  auto* user = command("user", "账号 / one account", [&] {
    json::object request{
        {"command", a.inactive ? "user_active" : "setup_code"}, {"user_name", a.user_name}, {"active", false}};
    return report(administer_somewhere(a.config, request), "code");
  });
  add_settings(*user, a.config, {"data", "database"});
  user->add_option("user_name", a.user_name, "工号 / user name: prints a one-time set-up code")->required();
  user->add_flag("--disable", a.inactive, "停用 / disable the account instead");
  auto* token = command("token", "接口令牌 / an API token, shown once", [&] {
    json::object request{
        {"command", "token"}, {"user_name", a.user_name}, {"label", a.label}, {"scope", a.scope}, {"days", a.days}};
    return report(administer_somewhere(a.config, request), "token");
  });
  add_settings(*token, a.config, {"data", "database"});
  token->add_option("user_name", a.user_name, "工号 / user name")->required();
  token->add_option("--label", a.label, "用途 / what it is for");
  token->add_option("--scope", a.scope, "read | write")->check(CLI::IsMember({"read", "write"}))->capture_default_str();
  token->add_option("--days", a.days, "有效天数 / 1 to 365")->capture_default_str();
}

int run(int argc, char** argv) {
  CLI::App program("中枢 Zhongshu: the office platform");
  program.require_subcommand(1);
  Arguments arguments;
  Action action;
  add_commands(program, arguments, action);
  std::vector<std::string> words(argv + 1, argv + argc);
  auto named = [&](const CLI::App* command) { return !words.empty() && command->get_name() == words.front(); };
  for (auto* command : program.get_subcommands(named)) take_environment(*command, words);
  std::reverse(words.begin(), words.end());
  try {
    program.parse(std::move(words));
  } catch (const CLI::ParseError& fault) {
    return program.exit(fault) == 0 ? 0 : usage;
  }
  for (const auto& name : unknown_variables()) {
    std::fprintf(stderr, "Unknown setting in the environment: %s\n", name.c_str());
    return usage;
  }
  return action();
}

}  // namespace

int main(int argc, char** argv) {
  // How the server starts itself for one file: not a command for people.
  if (argc == 3 && std::string_view(argv[1]) == "extract-worker") extract::work(argv[2]);
  if (argc == 5 && std::string_view(argv[1]) == "page-worker") extract::draw(argv[2], argv[3], argv[4]);
  try {
    return run(argc, argv);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return findings;
  }
}
