#include <fmt/format.h>
#include <stats/period.h>

#include <charconv>

namespace zs::stats {
namespace {

using namespace std::chrono;

int months_in(Span span) {
  switch (span) {
    case Span::year:
      return 12;
    case Span::half:
      return 6;
    case Span::quarter:
      return 3;
    default:
      return 1;
  }
}

/// The `nth` (from 0) part of a year that is so long.
Period part_of(year y, Span span, int nth) {
  const int months_each = months_in(span);
  const auto first = y / month(static_cast<unsigned>(nth * months_each + 1)) / 1;
  const auto last = y / month(static_cast<unsigned>((nth + 1) * months_each)) / std::chrono::last;
  return {first, Date(last), span};
}

std::optional<int> number_of(std::string_view text) {
  int value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return value;
}

std::optional<Period> named_part(year y, std::string_view part) {
  if (part.size() != 2) return std::nullopt;
  const bool lettered = part[0] == 'H' || part[0] == 'Q';
  const auto span = part[0] == 'H' ? Span::half : part[0] == 'Q' ? Span::quarter : Span::month;
  const auto nth = number_of(lettered ? part.substr(1) : part);
  if (!nth || *nth < 1 || *nth > 12 / months_in(span)) return std::nullopt;
  return part_of(y, span, *nth - 1);
}

std::optional<Period> two_days(std::string_view text, std::size_t dots) {
  auto first = date_from_text(text.substr(0, dots)), last = date_from_text(text.substr(dots + 2));
  if (!first || !last || *last < *first) return std::nullopt;
  return Period{*first, *last, Span::days};
}

/// The number of a period within its year, from 0.
int nth_of(const Period& period) {
  return (static_cast<int>(static_cast<unsigned>(period.first.month())) - 1) / months_in(period.span);
}

Date same_day_of(year y, Date date) {
  const Date day = y / date.month() / date.day();
  return day.ok() ? day : Date(y / date.month() / std::chrono::last);
}

}  // namespace

std::optional<Period> period_from(std::string_view text) {
  if (auto dots = text.find(".."); dots != std::string_view::npos) return two_days(text, dots);
  if (text.size() < 4) return std::nullopt;
  const auto y = number_of(text.substr(0, 4));
  if (!y || *y < 1949) return std::nullopt;
  if (text.size() == 4) return part_of(year(*y), Span::year, 0);
  if (text[4] != '-') return std::nullopt;
  return named_part(year(*y), text.substr(5));
}

std::string to_text(const Period& period) {
  const int y = static_cast<int>(period.first.year());
  switch (period.span) {
    case Span::year:
      return fmt::format("{}", y);
    case Span::half:
      return fmt::format("{}-H{}", y, nth_of(period) + 1);
    case Span::quarter:
      return fmt::format("{}-Q{}", y, nth_of(period) + 1);
    case Span::month:
      return fmt::format("{}-{:02}", y, nth_of(period) + 1);
    case Span::days:
      break;
  }
  return days_of(period);
}

Period period_of(Date day, Span span) { return part_of(day.year(), span, nth_of({day, day, span})); }

Period before(const Period& period) {
  if (period.span == Span::days) {
    const auto length = sys_days(period.last) - sys_days(period.first) + days(1);
    return {Date(sys_days(period.first) - length), Date(sys_days(period.last) - length), Span::days};
  }
  const int nth = nth_of(period);
  const int parts = 12 / months_in(period.span);
  if (nth > 0) return part_of(period.first.year(), period.span, nth - 1);
  return part_of(period.first.year() - years(1), period.span, parts - 1);
}

Period year_before(const Period& period) {
  const auto y = period.first.year() - years(1);
  if (period.span != Span::days) return part_of(y, period.span, nth_of(period));
  return {same_day_of(y, period.first), same_day_of(period.last.year() - years(1), period.last), Span::days};
}

std::string days_of(const Period& period) { return zs::to_text(period.first) + ".." + zs::to_text(period.last); }

}  // namespace zs::stats
