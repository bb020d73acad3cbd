#pragma once
// A scheme of scores as declared (`*.scheme.jsonc`): which named queries count, for what weight, by which formula,
// in which version, from when until when. What the names of a query mean is known to whoever asks it.

#include <base/declaration.h>
#include <base/time.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::score {

/// `share`: the part of all items that is well, of the weight. `average`: what an item comes to in the middle, of
/// `full`. `tiers`: what the highest tier reached by the share gives. `amount`: how much there is, of `full`, which is
/// enough. `deduction` and `bonus`: points for each, outside of the weights, until `cap`. `result`: what the same
/// subject came to under another scheme, of a hundred points.
enum class Formula { share, average, tiers, amount, deduction, bonus, result };
std::string_view to_text(Formula formula);
/// Those by a part of the weights; the others are added to or taken from what these give.
bool weighted(Formula formula);

/// Whom a sheet is of.
enum class Subject { unit, person };
std::string_view to_text(Subject subject);

/// `figure` of `kind`, narrowed to one subject by the column `by`; `of` is the column whose numbers are summed.
struct Query {
  std::string kind;
  std::string figure;
  std::string by;
  std::string of;
};

/// The other scheme whose locked sheets count (互相纳入): those of the same period, or of the one before it.
struct Other {
  std::string scheme;
  bool before = false;
};

/// Who reaches `from` per cent gets `gives` per cent of the weight.
struct Tier {
  std::int64_t from = 0;
  std::int64_t gives = 0;
};

/// Whoever has `from` points, but no more than `quota` per cent of all who are judged; without a quota all of them.
struct Grade {
  std::string name;
  std::string title;
  std::int64_t from = 0;
  std::optional<std::int64_t> quota;
};

struct Indicator {
  std::string name;
  std::string title;
  std::string dimension;  // the heading it stands under with others; empty: none
  Query query;
  Other other;  // of a `result`
  Formula formula = Formula::share;
  std::int64_t weight = 0;   // of 100
  std::int64_t full = 0;     // of an item, or of all that is counted: for the whole weight
  std::int64_t points = 0;   // for each item, or for each of what `of` sums
  std::int64_t cap = 0;      // of a deduction or bonus
  std::int64_t minimum = 1;  // with fewer items it takes no part (不参评)
  std::vector<Tier> tiers;   // the highest first
  std::string decided_by;    // the decision that lets it count although its kind does not without
};

struct Scheme {
  std::string name;
  std::string title;
  int version = 0;
  Subject of = Subject::unit;
  Date from, until;  // the periods it is for, both days within; without an end: until a newer one
  std::vector<std::string> staff;  // of persons: the categories it is for; empty: all
  std::vector<Indicator> indicators;
  std::vector<Grade> grades;        // the best first; the last is for everybody
  std::vector<std::string> equals;  // indicators by which equal totals are parted, the first before the second
  std::string text;  // the declaration itself
  const Indicator* find(std::string_view indicator) const;
  bool judges(std::string_view category) const;
  bool holds_for(Date first, Date last) const { return from <= first && last <= until; }
};

/// All faults are added; nullopt when there is any.
std::optional<Scheme> parse(std::string_view text, DeclarationFaults& faults);

}  // namespace zs::score
