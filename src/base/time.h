#pragma once
// Moments and dates of the office. Moments are milliseconds UTC; the office's day is that of +08:00 (no time-zone
// library: China has had one zone without summer time since 1992).

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zs {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Date = std::chrono::year_month_day;
using Clock = std::function<Instant()>;

inline constexpr std::chrono::hours office_offset{8};

Instant system_now();

inline std::int64_t to_millis(Instant at) { return at.time_since_epoch().count(); }
inline Instant from_millis(std::int64_t millis) { return Instant(std::chrono::milliseconds(millis)); }

/// "2026-03-02T09:00:00.000+08:00": RFC 3339 with the office's offset; milliseconds are always written.
std::string to_rfc3339(Instant at);
/// Any RFC 3339 moment with offset; nothing else.
std::optional<Instant> from_rfc3339(std::string_view text);

/// "2026-03-02".
std::string to_text(Date date);
std::optional<Date> date_from_text(std::string_view text);

/// The office's date at a moment, and the moment of a time of day on a date.
Date date_of(Instant at);
std::chrono::minutes time_of_day(Instant at);
Instant at_time(Date date, std::chrono::minutes time_of_day);

}  // namespace zs
