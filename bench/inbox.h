#pragma once
// The page a person opens first: 待办, out of ten thousand and out of a million work items.

#include <bench/ground.h>
#include <bench/measure.h>

namespace zs::bench {

struct Inbox {
  std::int64_t items;
  Measured first_page, second_page;
  double start_ms, memory_mib, resident_mib;  // of the server on this directory, before the first request
};

/// Rows are written directly, five hundred of them in the list of the person who asks.
Inbox inbox_among(const Ground& ground, std::int64_t items, int requests);

}  // namespace zs::bench
