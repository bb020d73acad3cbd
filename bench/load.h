#pragma once
// The whole way: an officer's approval over HTTP, durable, from his browser's request to the new view of the matter.

#include <app/office.h>
#include <bench/ground.h>
#include <bench/measure.h>

namespace zs::bench {

struct Load {
  std::vector<Measured> runs;
  double statements_per_completion = 0;  // of the command and of the view that answers it
  double rows_per_completion = 0;
};

/// Completions per second for each number of clients, on the demo office. The matters are made before, by real commands.
Load completions_over_http(const Ground& ground, const std::vector<std::pair<int, int>>& clients_and_counts);

/// The demo office on this ground.
void make_demo_office(const Ground& ground);
/// Opens it in this process, for preparing; not durable.
std::unique_ptr<app::Office> open_office(const Ground& ground);
/// A bearer token of the person.
std::string token_of(app::Office& office, const std::string& user_name);

}  // namespace zs::bench
