#pragma once
// What was published and lasts: from a day, until a day, to be looked at again by a day. Pure: how it stands on a day.

#include <base/time.h>

#include <array>
#include <optional>
#include <string_view>

namespace zs::publish {

/// The days of one thing, each of which may be missing: the first on which it holds, the last on which it does, the
/// last by which somebody looks at it again, and from which its keeper hears of that.
struct Lasting {
  std::optional<Date> from, until, review, notice;
};

/// Nothing ahead or behind: `current`. What is over is never to be looked at again, so `expired` goes before `stale`.
enum class Standing { current, ahead, due, stale, expired };
inline constexpr std::array<std::string_view, 5> standing_words = {"current", "ahead", "due", "stale", "expired"};
std::string_view to_text(Standing standing);
std::optional<Standing> standing_from_text(std::string_view text);

Standing standing_of(const Lasting& lasting, Date today);
/// The day it stands so by: the first of `ahead`, the last of `expired`, that of the review.
std::optional<Date> day_of(const Lasting& lasting, Standing standing);
/// Whether it may be gone by on that day: it has begun and is not over, however long ago it was looked at.
bool holds(Standing standing);
/// The first moment at which it is over: on the day after its last one. Nothing: it has none.
std::optional<Instant> over_at(const Lasting& lasting);

}  // namespace zs::publish
