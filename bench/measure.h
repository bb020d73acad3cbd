#pragma once
// Counting and timing: so many pieces of work, shared by so many clients.

#include <base/json.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace zs::bench {

/// What one measured run gave.
struct Measured {
  int clients = 1;
  int count = 0;
  double seconds = 0;
  double p50_ms = 0, p99_ms = 0, max_ms = 0;
  double per_second() const { return seconds > 0 ? count / seconds : 0; }
};

/// `count` pieces of work, taken one after the other by `clients` threads. `work_of_client(client)` makes the function
/// a client calls with the number of the piece; making it is not timed. An exception ends the bench.
using Work = std::function<void(int piece)>;
Measured measure(int clients, int count, const std::function<Work(int client)>& work_of_client);

double milliseconds_since(std::chrono::steady_clock::time_point begin);

/// How long the same thing took each time.
struct Times {
  std::vector<double> ms;
  /// That below which this share of them stays; 0 of none.
  double at(double share);
};

/// The middle one by rate: what a busy neighbour did to one round is left out.
Measured median(std::vector<Measured> rounds);

json::object to_json(const Measured& measured);

/// Two decimals are more than these figures deserve.
double rounded(double value);

/// "SQLite    64    9 112/s   p50 6.1 ms   p99 18.0 ms".
std::string line_of(const std::string& name, const Measured& measured);

}  // namespace zs::bench
