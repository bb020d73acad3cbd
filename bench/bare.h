#pragma once
// The bare database: the rows of one completed step written without rules, HTTP or JSON. What the rest is measured by.

#include <bench/ground.h>
#include <bench/measure.h>

#include <memory>

namespace zs::bench {

/// The real schema on this ground, with `count` matters that each wait for one completion.
class Bare {
 public:
  Bare(const Ground& ground, int count);
  /// Completes the next `count` of them, durable.
  Measured run(int clients, int count);

 private:
  std::unique_ptr<db::Database> database_;
  int done_ = 0;
};

/// Rows of open work items written directly: `total` in all, `mine` of them in `person`'s own list. One SQL text on
/// both databases; chunks, so that no transaction is long.
void fill_work_items(db::Database& database, std::int64_t total, std::int64_t mine, std::int64_t person,
                     std::int64_t post);

}  // namespace zs::bench
