#include <app/admin.h>
#include <app/desk.h>
#include <bench/client.h>
#include <bench/load.h>
#include <fmt/format.h>

#include <atomic>
#include <stdexcept>

namespace zs::bench {

/// A matter waiting for its reviewer.
struct Waiting {
  std::string matter;
  std::string work_item;
};

struct Prepared {
  std::vector<Waiting> waiting;
  std::string token;  // of the reviewer
};

/// Sums over the replies of a run.
struct Costs {
  std::atomic<std::int64_t> replies{0}, statements{0}, rows{0};
};

namespace {

constexpr const char* starter_user_name = "YC0031";  // the first to start something in presets/county/story.jsonc

json::object fields_of(const app::Desk& desk, int number) {
  const auto letter = desk.upload(fmt::format("letter-{}.txt", number), fmt::format("letter {}", number));
  return {{"guest_unit", "邻县人民政府办公室"},
          {"guest_count", 6},
          {"visit", {{"start", "2026-12-01T09:00:00.000+08:00"}, {"end", "2026-12-01T17:00:00.000+08:00"}}},
          {"purpose", "学习考察政务服务"},
          {"guests", "办公室 主任 王平"},
          {"invitation", json::array{letter}},
          {"meals", "none"},
          {"accompany_count", 0}};
}

json::value start_matter(const app::Desk& desk, int number) {
  const auto heard =
      desk.post("/matters", json::object{{"kind", "reception"}, {"submit", true}, {"fields", fields_of(desk, number)}});
  if (!heard.ok()) throw std::runtime_error("a matter could not be started: " + heard.text);
  return heard.body;
}

std::string text_at(const json::value& value, std::string_view pointer) {
  return std::string(value.at_pointer(pointer).as_string());
}

Prepared prepare(const Ground& ground, int count) {
  auto office = open_office(ground);
  const auto directory = office->identity().directory();
  const auto* starter = directory->person_by_user_name(starter_user_name);
  if (!starter) throw std::runtime_error("the demo office has nobody called " + std::string(starter_user_name));
  const app::Desk desk(*office, starter->id);
  Prepared prepared;
  for (int number = 0; number < count; ++number) {
    const auto view = start_matter(desk, number);
    prepared.waiting.push_back({text_at(view, "/id"), text_at(view, "/holders/0/work_item")});
    if (!prepared.token.empty()) continue;
    const auto reviewer = id_from_text(text_at(view, "/holders/0/person/id"));
    prepared.token = token_of(*office, directory->person(*reviewer)->user_name);
  }
  office->later().run_until_idle();
  office->stop();
  return prepared;
}

Work approving_client(int port, const Prepared& prepared, int done, Costs& costs) {
  auto client = std::make_shared<Client>("127.0.0.1", port, prepared.token);
  return [client, &prepared, done, &costs](int piece) {
    const auto& waiting = prepared.waiting[static_cast<std::size_t>(done + piece)];
    const auto body = fmt::format(R"({{"verb":"agree","work_item":"{}","opinion":"同意。"}})", waiting.work_item);
    const auto reply = client->post("/api/v1/matters/" + waiting.matter + "/commands", body);
    if (reply.status != 200)
      throw std::runtime_error(fmt::format("an approval was answered with {}: {}", reply.status, reply.body));
    ++costs.replies;
    costs.statements += std::atoll(reply.header("x-statements").c_str());
    costs.rows += std::atoll(reply.header("x-rows-written").c_str());
  };
}

double average(std::int64_t sum, std::int64_t count) {
  return count ? rounded(static_cast<double>(sum) / static_cast<double>(count)) : 0;
}

}  // namespace

void make_demo_office(const Ground& ground, bool year) {
  std::vector<std::string> arguments{"demo", "--data", ground.directory()};
  if (year) arguments.emplace_back("--year");
  if (!ground.database().empty()) arguments.insert(arguments.end(), {"--database", ground.database()});
  run_program(arguments);
}

std::unique_ptr<app::Office> open_office(const Ground& ground, std::vector<Resource> declarations, bool durable) {
  app::Config config;
  config.data = ground.directory();
  config.database = ground.database();
  config.debug_headers = true;  // what each request cost
  app::OfficeOptions options{config, system_now, durable, ""};
  options.declarations = std::move(declarations);
  return std::make_unique<app::Office>(std::move(options));
}

std::string token_of(app::Office& office, const std::string& user_name) {
  const auto reply = app::administer(
      office, {{"command", "token"}, {"user_name", user_name}, {"label", "bench"}, {"scope", "write"}, {"days", 1}});
  if (const auto* error = reply.if_contains("error")) throw std::runtime_error(std::string(error->as_string()));
  return std::string(reply.at("token").as_string());
}

struct Load::Impl {
  Impl(const Ground& ground, int count) : prepared(prepare(ground, count)), server(ground) {}
  Prepared prepared;
  ServerProcess server;
  Costs costs;
  int done = 0;
};

Load::Load(const Ground& ground, int count) : impl_(std::make_unique<Impl>(ground, count)) {}
Load::~Load() = default;

Measured Load::run(int clients, int count) {
  const int done = impl_->done;
  impl_->done += count;
  return measure(clients, count,
                 [&](int) { return approving_client(impl_->server.port(), impl_->prepared, done, impl_->costs); });
}

double Load::statements_per_completion() const { return average(impl_->costs.statements, impl_->costs.replies); }
double Load::rows_per_completion() const { return average(impl_->costs.rows, impl_->costs.replies); }
const ServerProcess& Load::server() const { return impl_->server; }

}  // namespace zs::bench
