#include <bench/measure.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <mutex>
#include <thread>

namespace zs::bench {
namespace {

using Stopwatch = std::chrono::steady_clock;

double percentile(const std::vector<double>& sorted, double share) {
  if (sorted.empty()) return 0;
  return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

/// What the clients of one run share.
struct Run {
  int count;
  std::atomic<int> next{0};
  std::mutex mutex;
  std::vector<double> times;
  std::exception_ptr failure;
};

void serve_client(Run& run, const Work& work) {
  std::vector<double> times;
  try {
    for (int piece = run.next++; piece < run.count; piece = run.next++) {
      const auto start = Stopwatch::now();
      work(piece);
      times.push_back(milliseconds_since(start));
    }
  } catch (...) {
    std::lock_guard lock(run.mutex);
    run.failure = std::current_exception();
    run.next = run.count;
  }
  std::lock_guard lock(run.mutex);
  run.times.insert(run.times.end(), times.begin(), times.end());
}

}  // namespace

double milliseconds_since(Stopwatch::time_point begin) {
  return std::chrono::duration<double, std::milli>(Stopwatch::now() - begin).count();
}

double Times::at(double share) {
  std::sort(ms.begin(), ms.end());
  return percentile(ms, share);
}

Measured measure(int clients, int count, const std::function<Work(int client)>& work_of_client) {
  std::vector<Work> work;
  for (int client = 0; client < clients; ++client) work.push_back(work_of_client(client));
  Run run{count, {}, {}, {}, {}};
  const auto start = Stopwatch::now();
  std::vector<std::thread> threads;
  for (const auto& one : work) threads.emplace_back([&run, &one] { serve_client(run, one); });
  for (auto& thread : threads) thread.join();
  const double seconds = milliseconds_since(start) / 1000;
  if (run.failure) std::rethrow_exception(run.failure);
  std::sort(run.times.begin(), run.times.end());
  return {clients,
          count,
          seconds,
          percentile(run.times, 0.5),
          percentile(run.times, 0.99),
          run.times.empty() ? 0 : run.times.back()};
}

Measured median(std::vector<Measured> rounds) {
  std::sort(rounds.begin(), rounds.end(),
            [](const Measured& a, const Measured& b) { return a.per_second() < b.per_second(); });
  return rounds.at(rounds.size() / 2);
}

double rounded(double value) { return std::round(value * 100) / 100; }

json::object to_json(const Measured& measured) {
  return {{"clients", measured.clients},
          {"count", measured.count},
          {"per_second", std::round(measured.per_second())},
          {"p50_ms", rounded(measured.p50_ms)},
          {"p99_ms", rounded(measured.p99_ms)},
          {"max_ms", rounded(measured.max_ms)}};
}

std::string line_of(const std::string& name, const Measured& measured) {
  return fmt::format("{:<34} {:>4} clients {:>8.0f}/s   p50 {:>7.2f} ms   p99 {:>7.2f} ms   max {:>7.1f} ms", name,
                     measured.clients, measured.per_second(), measured.p50_ms, measured.p99_ms, measured.max_ms);
}

}  // namespace zs::bench
