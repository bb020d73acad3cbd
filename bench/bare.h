#pragma once
// The bare database: the rows of one completed step written without rules, HTTP or JSON. What the rest is measured by.

#include <bench/ground.h>
#include <bench/measure.h>

namespace zs::bench {

/// Completions per second for each number of clients, durable, on the real schema.
std::vector<Measured> bare_completions(const Ground& ground, const std::vector<std::pair<int, int>>& clients_and_counts);

/// Rows of open work items written directly: `total` in all, `mine` of them in `person`'s own list. One SQL text on both
/// databases; chunks, so that no transaction is long.
void fill_work_items(db::Database& database, std::int64_t total, std::int64_t mine, std::int64_t person, std::int64_t post);

}  // namespace zs::bench
