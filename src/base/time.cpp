#include <base/time.h>

#include <fmt/format.h>

#include <charconv>

namespace zs {
namespace {

using namespace std::chrono;

bool digits(std::string_view text, std::size_t from, std::size_t count, int& out) {
  if (from + count > text.size()) return false;
  for (std::size_t i = from; i < from + count; ++i)
    if (text[i] < '0' || text[i] > '9') return false;
  std::from_chars(text.data() + from, text.data() + from + count, out);
  return true;
}

// Reads ".123…" at `at`, keeps milliseconds, moves `at` behind it.
bool fraction(std::string_view text, std::size_t& at, int& millis) {
  if (at >= text.size() || text[at] != '.') return true;
  std::size_t begin = ++at;
  int scale = 100;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
    millis += (text[at] - '0') * scale;
    scale /= 10;
    ++at;
  }
  return at > begin;
}

bool offset(std::string_view text, std::size_t at, minutes& out) {
  if (at < text.size() && (text[at] == 'Z' || text[at] == 'z')) return at + 1 == text.size();
  int hour = 0, minute = 0;
  if (at + 6 != text.size() || (text[at] != '+' && text[at] != '-')) return false;
  if (!digits(text, at + 1, 2, hour) || text[at + 3] != ':' || !digits(text, at + 4, 2, minute)) return false;
  if (hour > 23 || minute > 59) return false;
  out = (text[at] == '-' ? -1 : 1) * (hours(hour) + minutes(minute));
  return true;
}

}  // namespace

Instant system_now() { return floor<milliseconds>(system_clock::now()); }

std::string to_text(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string to_rfc3339(Instant at) {
  auto local = at + office_offset;
  auto day = floor<days>(local);
  hh_mm_ss<milliseconds> time(local - day);
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}+08:00", to_text(Date(day)), time.hours().count(),
                     time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::optional<Date> date_from_text(std::string_view text) {
  int y = 0, m = 0, d = 0;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (!digits(text, 0, 4, y) || !digits(text, 5, 2, m) || !digits(text, 8, 2, d)) return std::nullopt;
  Date date(year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d)));
  if (!date.ok()) return std::nullopt;
  return date;
}

std::optional<Instant> from_rfc3339(std::string_view text) {
  if (text.size() < 20 || (text[10] != 'T' && text[10] != 't')) return std::nullopt;
  auto date = date_from_text(text.substr(0, 10));
  int h = 0, m = 0, s = 0, millis = 0;
  if (!date || text[13] != ':' || text[16] != ':') return std::nullopt;
  if (!digits(text, 11, 2, h) || !digits(text, 14, 2, m) || !digits(text, 17, 2, s)) return std::nullopt;
  if (h > 23 || m > 59 || s > 59) return std::nullopt;
  std::size_t at = 19;
  minutes zone{0};
  if (!fraction(text, at, millis) || !offset(text, at, zone)) return std::nullopt;
  return sys_days(*date) + hours(h) + minutes(m) + seconds(s) + milliseconds(millis) - zone;
}

Date date_of(Instant at) { return Date(floor<days>(at + office_offset)); }

minutes time_of_day(Instant at) {
  auto local = at + office_offset;
  return floor<minutes>(local - floor<days>(local));
}

Instant at_time(Date date, minutes time) { return sys_days(date) + time - office_offset; }

}  // namespace zs
