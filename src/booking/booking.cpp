#include <booking/booking.h>

#include <algorithm>

namespace zs::booking {
namespace {

/// What is left of the bounds between the busy spans, in order.
std::vector<Span> gaps_between(std::vector<Span> busy, const Span& bounds) {
  std::ranges::sort(busy, {}, &Span::from);
  std::vector<Span> gaps;
  auto at = bounds.from;
  for (const auto& span : busy) {
    if (span.from > at) gaps.push_back({at, std::min(span.from, bounds.until)});
    at = std::max(at, span.until);
    if (at >= bounds.until) return gaps;
  }
  gaps.push_back({at, bounds.until});
  return gaps;
}

/// A gap without the time to make the resource ready.
Span usable(const Resource& resource, const Span& gap) {
  return {gap.from + resource.before, gap.until - resource.after};
}

}  // namespace

bool overlap(const Span& one, const Span& other) { return one.from < other.until && other.from < one.until; }

Span taken(const Resource& resource, const Span& wanted) {
  return {wanted.from - resource.before, wanted.until + resource.after};
}

std::vector<Span> free_near(const Resource& resource, std::vector<Span> busy, const Span& wanted, const Span& bounds) {
  const auto length = wanted.until - wanted.from;
  std::optional<Span> earlier, later;
  for (const auto& gap : gaps_between(std::move(busy), taken(resource, bounds))) {
    auto room = usable(resource, gap);
    if (room.until - room.from < length) continue;
    auto last = std::min(room.until - length, wanted.from);
    if (last >= room.from) earlier = Span{last, last + length};
    auto first = std::max(room.from, wanted.from);
    if (!later && first + length <= room.until) later = Span{first, first + length};
  }
  std::vector<Span> out;
  if (earlier) out.push_back(*earlier);
  if (later && later != earlier) out.push_back(*later);
  return out;
}

}  // namespace zs::booking
