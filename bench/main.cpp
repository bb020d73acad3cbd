// zhongshu_bench [--quick] [--only PART,…] [--papers N] [--json FILE] [--save-baseline]
// Parts: completions, steps, acts, inbox, search, footprint; alone: bare. Everything on both databases; figures of one
// run are compared with each other, and their ratios with those of bench/baseline.json.

#include <base/log.h>
#include <bench/acts.h>
#include <bench/bare.h>
#include <bench/footprint.h>
#include <bench/inbox.h>
#include <bench/load.h>
#include <bench/search.h>
#include <bench/steps.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

namespace {

using namespace zs;
using namespace zs::bench;

constexpr const char* baseline_path = "bench/baseline.json";

struct Arguments {
  bool quick = false;
  bool save_baseline = false;
  std::int64_t papers = 0;  // 0: 200,000, or 5,000 with --quick
  std::string only, json_path;
  bool wants(std::string_view part) const {
    return only.empty() || ("," + only + ",").find("," + std::string(part) + ",") != std::string::npos;
  }
};

constexpr const char* usage =
    "Usage: zhongshu_bench [--quick] [--only completions,steps,acts,inbox,search,footprint|bare] [--papers N] "
    "[--json FILE] [--save-baseline]\n";

bool read_arguments(int argc, char** argv, Arguments& out) {
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const bool has_value = i + 1 < argc;
    if (argument == "--quick")
      out.quick = true;
    else if (argument == "--save-baseline")
      out.save_baseline = true;
    else if (argument == "--only" && has_value)
      out.only = argv[++i];
    else if (argument == "--papers" && has_value)
      out.papers = std::atoll(argv[++i]);
    else if (argument == "--json" && has_value)
      out.json_path = argv[++i];
    else
      return false;
  }
  return true;
}

std::string key_of(db::Backend backend) { return backend == db::Backend::sqlite ? "sqlite" : "postgres"; }

constexpr db::Backend both[] = {db::Backend::sqlite, db::Backend::postgres};

std::vector<std::pair<int, int>> levels(bool quick) {
  if (quick) return {{1, 30}, {8, 100}, {64, 200}};
  return {{1, 300}, {8, 1000}, {64, 2000}};
}

constexpr int rounds = 3;

int all_of(const std::vector<std::pair<int, int>>& levels) {
  int sum = 0;
  for (const auto& [clients, count] : levels) sum += count * rounds;
  return sum;
}

/// Rounds over HTTP and on the bare database in turn, so that both meet the same machine.
json::object completions_with(Load& load, Bare& bare, const Ground& ground, int clients, int count) {
  std::vector<Measured> over_http, on_database;
  std::vector<double> ratios;
  for (int round = 0; round < rounds; ++round) {
    over_http.push_back(load.run(clients, count));
    on_database.push_back(bare.run(clients, count));
    ratios.push_back(over_http.back().per_second() / on_database.back().per_second());
  }
  std::sort(ratios.begin(), ratios.end());
  const auto http = median(over_http), database = median(on_database);
  fmt::print("{}\n{}\n", line_of(fmt::format("{} approvals over HTTP", ground.name()), http),
             line_of(fmt::format("{} bare, same rows", ground.name()), database));
  return {{"clients", clients},
          {"http", to_json(http)},
          {"bare", to_json(database)},
          {"ratio", rounded(ratios[rounds / 2])}};
}

json::object completions_on(const Ground& ground, const Arguments& arguments) {
  make_demo_office(ground);
  Load load(ground, all_of(levels(arguments.quick)));
  Bare bare(ground, all_of(levels(arguments.quick)));
  json::array runs;
  for (const auto& [clients, count] : levels(arguments.quick))
    runs.push_back(completions_with(load, bare, ground, clients, count));
  fmt::print("{:<34} {:.2f} statements (with the view that answers), {:.2f} rows written; memory {:.1f} MiB\n\n",
             "  per completion", load.statements_per_completion(), load.rows_per_completion(),
             load.server().anonymous_mib());
  return {{"runs", std::move(runs)},
          {"statements_per_completion", load.statements_per_completion()},
          {"rows_per_completion", load.rows_per_completion()},
          {"memory_after_mib", rounded(load.server().anonymous_mib())}};
}

json::object completions(const Arguments& arguments) {
  json::object out;
  for (auto backend : both) {
    const Ground ground(backend);
    out[key_of(backend)] = completions_on(ground, arguments);
  }
  return out;
}

json::object steps() {
  json::object out;
  for (auto backend : both) {
    const Ground ground(backend);
    out[key_of(backend)] = steps_on(ground);
  }
  return out;
}

json::object acts(const Arguments& arguments) {
  json::object out;
  for (auto backend : both) {
    const Ground ground(backend);
    out[key_of(backend)] = acts_on(ground, arguments.quick ? 5 : 60);
  }
  return out;
}

/// Only when asked for by name: tuning the database layer needs no office.
void bare_alone(const Arguments& arguments) {
  for (auto backend : both) {
    const Ground ground(backend);
    Bare bare(ground, all_of(levels(arguments.quick)));
    for (const auto& [clients, count] : levels(arguments.quick)) {
      std::vector<Measured> measured;
      for (int round = 0; round < rounds; ++round) measured.push_back(bare.run(clients, count));
      fmt::print("{}\n", line_of(fmt::format("{} bare", ground.name()), median(measured)));
    }
  }
}

json::object inbox(const Arguments& arguments) {
  json::object out;
  for (auto backend : both) {
    json::array rows;
    for (std::int64_t items : {std::int64_t{10'000}, std::int64_t{1'000'000}}) {
      if (arguments.quick && items > 10'000) continue;
      Ground ground(backend);
      make_demo_office(ground);
      const auto measured = inbox_among(ground, items, arguments.quick ? 50 : 500);
      fmt::print("{}\n{}\n", line_of(fmt::format("{} 待办 of {}, page 1", ground.name(), items), measured.first_page),
                 line_of(fmt::format("{} 待办 of {}, page 2", ground.name(), items), measured.second_page));
      fmt::print("{:<34} start {:.0f} ms, idle memory {:.1f} MiB anonymous, {:.1f} MiB resident\n\n",
                 "  server on this directory", measured.start_ms, measured.memory_mib, measured.resident_mib);
      rows.push_back(json::object{{"work_items", items},
                                  {"rows_made", "directly"},
                                  {"first_page", to_json(measured.first_page)},
                                  {"second_page", to_json(measured.second_page)},
                                  {"start_ms", rounded(measured.start_ms)},
                                  {"memory_mib", rounded(measured.memory_mib)},
                                  {"resident_mib", rounded(measured.resident_mib)}});
    }
    out[key_of(backend)] = std::move(rows);
  }
  return out;
}

json::object search_parts(const Arguments& arguments) {
  const auto papers = arguments.papers > 0 ? arguments.papers : arguments.quick ? 5'000 : 200'000;
  json::object out;
  for (auto backend : both) {
    const Ground ground(backend);
    out[key_of(backend)] = search_among(ground, papers, arguments.quick ? 30 : 200);
    fmt::print("\n");
  }
  return out;
}

/// JSON that people compare in a review: a line a value, objects of plain values on one line.
std::string readable(const json::value& value, int indent = 0) {
  if (value.is_double()) return fmt::format("{}", value.get_double());
  if (!value.is_structured()) return json::serialize(value);
  const bool object = value.is_object();
  std::vector<std::string> parts;
  if (object)
    for (const auto& member : value.get_object())
      parts.push_back(fmt::format("\"{}\": {}", std::string_view(member.key()), readable(member.value(), indent + 2)));
  else
    for (const auto& item : value.get_array()) parts.push_back(readable(item, indent + 2));
  const auto inside = fmt::format("{}", fmt::join(parts, ", "));
  if (inside.find('{') == std::string::npos && inside.find('[') == std::string::npos)
    return (object ? "{" : "[") + inside + (object ? "}" : "]");
  const auto line = ",\n" + std::string(static_cast<std::size_t>(indent) + 2, ' ');
  const auto edge = "\n" + std::string(static_cast<std::size_t>(indent), ' ');
  return fmt::format("{}{}{}{}{}", object ? "{" : "[", line.substr(1), fmt::join(parts, line), edge,
                     object ? "}" : "]");
}

json::object footprint() {
  json::object out{{"binary", binary_size()}, {"page", page_weight()}};
  fmt::print("{:<34} {}\n{:<34} {}\n\n", "program", readable(out["binary"]), "page (gzip)", readable(out["page"]));
  return out;
}

json::object machine() {
  return {{"processors", std::thread::hardware_concurrency()}, {"measured_at", to_rfc3339(system_now())}};
}

std::optional<json::value> read_json(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return parse_json(text.str());
}

/// Ratios only: rates of another machine or another day say nothing.
void compare_with_baseline(const json::object& now) {
  const auto before = read_json(baseline_path);
  if (!before || !now.contains("completions")) return;
  for (auto backend : both) {
    const auto pointer = "/completions/" + key_of(backend) + "/runs";
    boost::system::error_code missing;
    const auto* old_runs = before->find_pointer(pointer, missing);
    const auto& new_runs = now.at("completions").at_pointer("/" + key_of(backend) + "/runs").as_array();
    if (!old_runs) continue;
    for (std::size_t i = 0; i < std::min(new_runs.size(), old_runs->as_array().size()); ++i)
      fmt::print("{:<10} {:>3} clients: HTTP / bare {:.2f}, baseline {:.2f}\n", key_of(backend),
                 new_runs[i].at("clients").as_int64(), new_runs[i].at("ratio").to_number<double>(),
                 old_runs->as_array()[i].at("ratio").to_number<double>());
  }
}

void write(const std::string& path, const json::object& results) {
  std::ofstream file(path);
  file << readable(results) << "\n";
  if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

int run(const Arguments& arguments) {
  log::quiet();
  json::object results{{"machine", machine()}};
  if (arguments.only == "bare") return bare_alone(arguments), 0;
  if (arguments.wants("footprint")) results["footprint"] = footprint();
  if (arguments.wants("completions")) results["completions"] = completions(arguments);
  if (arguments.wants("steps")) results["steps"] = steps();
  if (arguments.wants("acts")) results["acts"] = acts(arguments);
  if (arguments.wants("inbox")) results["inbox"] = inbox(arguments);
  if (arguments.wants("search")) results["search"] = search_parts(arguments);
  compare_with_baseline(results);
  if (!arguments.json_path.empty()) write(arguments.json_path, results);
  if (arguments.save_baseline) write(baseline_path, results);
  fmt::print("\n{}\n", readable(results));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  if (!read_arguments(argc, argv, arguments)) {
    std::fputs(usage, stderr);
    return 2;
  }
  std::setvbuf(stdout, nullptr, _IOLBF, 0);  // what is measured is read while the rest still runs
  try {
    return run(arguments);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "zhongshu_bench: %s\n", failure.what());
    return 1;
  }
}
