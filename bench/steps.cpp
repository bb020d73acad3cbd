#include <app/desk.h>
#include <bench/load.h>
#include <bench/measure.h>
#include <bench/steps.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace zs::bench {
namespace {

constexpr int many = 200, looked_at = 20;
constexpr const char* starter_user_name = "YC0053";

/// A kind whose steps are all its starter's.
std::string declaration(const std::string& kind, int steps) {
  json::array flow;
  for (int i = 0; i < steps; ++i)
    flow.push_back(json::object{{"step", fmt::format("s{}", i)}, {"title", std::to_string(i + 1)}, {"by", "starter"}});
  flow[0].as_object()["writes"] = json::array{"subject"};
  json::object subject{{"name", "subject"}, {"label", "事由"}, {"type", "text"}, {"required", true}, {"list", true}};
  return json::serialize(json::object{{"kind", kind},
                                      {"title", kind},
                                      {"version", 1},
                                      {"form_title", kind},
                                      {"subject", "{subject}"},
                                      {"fields", json::array{std::move(subject)}},
                                      {"flow", std::move(flow)}});
}

std::int64_t header(const app::Heard& heard, std::string_view name) {
  for (const auto& [key, value] : heard.headers)
    if (key == name) return std::stoll(value);
  throw std::runtime_error("the counter tells no " + std::string(name));
}

struct Step {
  std::int64_t rows = 0, statements = 0;
  double ms = 0;
};

/// A matter taken through all its steps.
std::vector<Step> walk(const app::Desk& desk, const std::string& kind, int steps) {
  std::vector<Step> out;
  json::object body{{"kind", kind}, {"submit", true}, {"fields", {{"subject", "测算"}}}};
  std::string path = "/matters";
  for (int i = 0; i < steps; ++i) {
    const auto began = std::chrono::steady_clock::now();
    const auto heard = desk.post(path, body);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (!heard.ok()) throw std::runtime_error("a step was refused: " + heard.text);
    out.push_back({header(heard, "X-Rows-Written"), header(heard, "X-Statements"), took.count()});
    if (i + 1 == steps) break;
    path = "/matters/" + std::string(heard.body.at("id").as_string()) + "/commands";
    body = json::object{{"verb", "submit"}, {"work_item", heard.body.at("mine").at("work_item")}};
  }
  return out;
}

double middle(std::vector<Step> steps) {
  std::sort(steps.begin(), steps.end(), [](auto& a, auto& b) { return a.ms < b.ms; });
  return steps[steps.size() / 2].ms;
}

}  // namespace

json::object steps_on(const Ground& ground) {
  make_demo_office(ground);
  const auto seven = declaration("bench_seven", 7), long_one = declaration("bench_long", many);
  auto office =
      open_office(ground, {{"bench/bench_seven.matter.jsonc", seven}, {"bench/bench_long.matter.jsonc", long_one}});
  const auto* starter = office->identity().directory()->person_by_user_name(starter_user_name);
  if (!starter) throw std::runtime_error("the demo office has nobody called " + std::string(starter_user_name));
  const app::Desk desk(*office, starter->id);
  std::int64_t rows = 0, statements = 0;
  for (const auto& step : walk(desk, "bench_seven", 7)) {
    rows += step.rows;
    statements += step.statements;
  }
  const auto steps = walk(desk, "bench_long", many);
  office->stop();
  const double first = middle({steps.begin() + 1, steps.begin() + 1 + looked_at});
  const double last = middle({steps.end() - looked_at, steps.end()});
  fmt::print("{:<34} {} rows, {} statements (with the views that answer)\n",
             fmt::format("{} seven steps", ground.name()), rows, statements);
  fmt::print("{:<34} {:.2f} ms among the first, {:.2f} ms among the last: {:.2f} times\n\n",
             fmt::format("{} one of {} steps", ground.name(), many), first, last, last / first);
  return {{"rows_per_seven_steps", rows},
          {"statements_per_seven_steps", statements},
          {"first_ms", rounded(first)},
          {"last_ms", rounded(last)},
          {"last_over_first", rounded(last / first)}};
}

}  // namespace zs::bench
