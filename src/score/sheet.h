#pragma once
// What a subject comes to under a scheme: a line for each indicator, from the evidence its query found. Pure, in whole
// hundredths of a point, so that whoever computes it again finds the same.

#include <base/id.h>
#include <score/scheme.h>

#include <optional>
#include <span>
#include <vector>

namespace zs::score {

/// One thing that a query found. `counted`: it is of those that are well (or, where nothing else is asked, one of all);
/// `value`: what it adds where numbers are summed.
struct Evidence {
  Id matter = no_id;
  bool counted = true;
  std::int64_t value = 0;
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What evidence comes to, in whatever order it is told.
struct Measure {
  std::int64_t items = 0;
  std::int64_t counted = 0;
  std::int64_t sum = 0;
  friend bool operator==(const Measure&, const Measure&) = default;
};
Measure measure(std::span<const Evidence> evidence);

/// One indicator of a sheet. `weight` and `score` in hundredths of a point; a deduction is below zero. An indicator
/// that takes no part (不参评) has neither, and its weight went to the others.
struct Line {
  Measure measure;
  bool takes_part = false;
  std::int64_t weight = 0;
  std::int64_t score = 0;
  friend bool operator==(const Line&, const Line&) = default;
};

/// `total` is absent where no weighted indicator takes part, or only what came out elsewhere: of nothing nothing is
/// said.
struct Sheet {
  std::vector<Line> lines;
  std::optional<std::int64_t> total;
};

/// `measures` stand in the order of the scheme's indicators. Weights of those that take part make 100.00 exactly.
Sheet compute(const Scheme& scheme, std::span<const Measure> measures);

}  // namespace zs::score
