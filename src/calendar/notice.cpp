#include <calendar/notice.h>

#include <base/phrases.h>
#include <base/text.h>
#include <base/time.h>
#include <calendar/errors.h>

#include <map>
#include <optional>
#include <vector>

namespace zs::calendar {
namespace notices {
namespace {

constexpr int longest_span = 31;

struct Special {
  std::string name;
  bool off = false;
};
using Days = std::map<Date, Special>;

tl::unexpected<Error> bad_notice(Phrase reason) {
  return refuse(errors::calendar_year_invalid, {{"reason", std::move(reason)}});
}

bool weekend(Date date) {
  auto day = std::chrono::weekday(std::chrono::sys_days(date));
  return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    auto end = text.find('\n');
    auto line = trim(text.substr(0, end));
    if (!line.empty()) lines.emplace_back(line);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells(1);
  for (char c : line) {
    if (c == ',')
      cells.emplace_back();
    else if (c != '"')
      cells.back() += c;
  }
  for (auto& cell : cells) cell = std::string(trim(cell));
  return cells;
}

int column(const std::vector<std::string>& head, std::string_view chinese, std::string_view english) {
  for (std::size_t i = 0; i < head.size(); ++i)
    if (head[i] == chinese || head[i] == english) return static_cast<int>(i);
  return -1;
}

std::optional<bool> off_from(std::string_view text) {
  if (text == "是" || text == "true" || text == "休" || text == "1") return true;
  if (text == "否" || text == "false" || text == "班" || text == "0") return false;
  return std::nullopt;
}

Result<Days> from_table(std::string_view text) {
  auto lines = lines_of(text);
  auto head = cells_of(lines.front());
  int date_at = column(head, "日期", "date"), name_at = column(head, "名称", "name"),
      off_at = column(head, "放假", "off");
  if (date_at < 0 || name_at < 0 || off_at < 0) return bad_notice(phrases::calendar::table_columns);
  Days days;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    auto cells = cells_of(lines[i]);
    auto cell = [&](int at) {
      return static_cast<std::size_t>(at) < cells.size() ? cells[static_cast<std::size_t>(at)] : std::string();
    };
    auto day = date_from_text(cell(date_at));
    auto off = off_from(cell(off_at));
    if (!day) return bad_notice({phrases::calendar::no_such_day, {{"day", cell(date_at)}}});
    if (!off || cell(name_at).empty()) return bad_notice(phrases::calendar::day_incomplete);
    days[*day] = {cell(name_at), *off};
  }
  return days;
}

/// "20260101", with whatever time of day behind it.
std::optional<Date> compact_date(std::string_view text) {
  if (text.size() < 8) return std::nullopt;
  std::string dashed(text.substr(0, 4));
  dashed.append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2));
  return date_from_text(dashed);
}

/// The value of a line such as `DTSTART;VALUE=DATE:20260101`, when it is of that name.
std::optional<std::string_view> value_of(std::string_view line, std::string_view name) {
  if (!line.starts_with(name) || line.size() == name.size()) return std::nullopt;
  if (line[name.size()] != ':' && line[name.size()] != ';') return std::nullopt;
  auto colon = line.find(':');
  return colon == std::string_view::npos ? std::nullopt : std::optional(line.substr(colon + 1));
}

struct Span {
  std::optional<Date> from, to;  // to: the day after
  std::string summary;
};

/// 春节（休）, 春节假期 第1天/共7天 and 春节 班 are all 春节.
std::string feast(std::string_view summary) {
  for (std::string_view end : {"（", "(", " ", "假期", "补班", "上班", "放假", "休", "班"})
    if (auto at = summary.find(end); at != std::string_view::npos && at > 0) summary = summary.substr(0, at);
  return std::string(trim(summary));
}

void add_span(const Span& span, Days& days) {
  if (!span.from) return;
  const std::chrono::sys_days first(*span.from);
  const std::chrono::sys_days end = span.to ? std::chrono::sys_days(*span.to) : first + std::chrono::days(1);
  const bool off = span.summary.find("班") == std::string::npos;
  for (auto day = first; (day == first || day < end) && day < first + std::chrono::days(longest_span);
       day += std::chrono::days(1))
    days[Date(day)] = {feast(span.summary), off};
}

Days from_events(std::string_view text) {
  Days days;
  Span span;
  for (const auto& line : lines_of(text)) {
    if (line == "BEGIN:VEVENT") span = {};
    if (auto start = value_of(line, "DTSTART")) span.from = compact_date(*start);
    if (auto end = value_of(line, "DTEND")) span.to = compact_date(*end);
    if (auto summary = value_of(line, "SUMMARY")) span.summary = std::string(trim(*summary));
    if (line == "END:VEVENT") add_span(span, days);
  }
  return days;
}

Result<json::value> year_of(const Days& days, std::string_view source) {
  if (days.empty()) return bad_notice(phrases::calendar::days_missing);
  const auto year = days.begin()->first.year();
  json::array listed;
  for (const auto& [date, day] : days)
    if (date.year() == year && day.off != weekend(date))
      listed.push_back({{"date", to_text(date)}, {"name", day.name}, {"off", day.off}});
  return json::value{{"year", static_cast<int>(year)}, {"source", source}, {"days", std::move(listed)}};
}

}  // namespace
}  // namespace notices

Result<json::value> notice_from_text(std::string_view text, std::string_view source) {
  using namespace notices;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = trim(text);
  if (text.empty()) return bad_notice(phrases::calendar::days_missing);
  if (text.starts_with('{')) {
    auto value = parse_json(text);
    if (!value) return bad_notice(phrases::calendar::not_readable);
    return *value;
  }
  if (text.starts_with("BEGIN:VCALENDAR")) return year_of(from_events(text), source);
  auto days = from_table(text);
  if (!days) return Failure(days.error());
  return year_of(*days, source);
}

}  // namespace zs::calendar
