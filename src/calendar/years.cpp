#include <base/phrases.h>
#include <calendar/calendar.h>
#include <calendar/errors.h>
#include <fmt/format.h>

#include <stdexcept>

namespace zs::calendar {
namespace {

tl::unexpected<Error> bad_year(Phrase reason) {
  return refuse(errors::calendar_year_invalid, {{"reason", std::move(reason)}});
}

const json::value* member(const json::value& value, std::string_view name) {
  return value.is_object() ? value.get_object().if_contains(name) : nullptr;
}

Result<bool> read_day(const json::value& item, Year& year) {
  const auto *date = member(item, "date"), *name = member(item, "name"), *off = member(item, "off");
  if (!date || !date->is_string() || !name || !name->is_string() || !off || !off->is_bool())
    return bad_year(phrases::calendar::day_incomplete);
  std::string text(date->get_string());
  auto day = date_from_text(text);
  if (!day) return bad_year({phrases::calendar::no_such_day, {{"day", text}}});
  if (static_cast<int>(day->year()) != year.year)
    return bad_year({phrases::calendar::not_in_year, {{"day", text}, {"year", std::to_string(year.year)}}});
  if (!year.days.emplace(*day, Day{off->get_bool(), std::string(name->get_string())}).second)
    return bad_year({phrases::calendar::day_twice, {{"day", text}}});
  return true;
}

std::optional<minutes> time_from_text(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (std::size_t i : {0, 1, 3, 4})
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
  int hour = (text[0] - '0') * 10 + text[1] - '0', minute = (text[3] - '0') * 10 + text[4] - '0';
  if (hour > 24 || minute > 59 || hour * 60 + minute > 24 * 60) return std::nullopt;
  return minutes(hour * 60 + minute);
}

std::optional<Opening> opening_from(const json::value& item) {
  if (!item.is_array() || item.get_array().size() != 2) return std::nullopt;
  const auto& pair = item.get_array();
  if (!pair[0].is_string() || !pair[1].is_string()) return std::nullopt;
  auto open = time_from_text(std::string_view(pair[0].get_string())),
       close = time_from_text(std::string_view(pair[1].get_string()));
  if (!open || !close || *open >= *close) return std::nullopt;
  return Opening{*open, *close};
}

std::int64_t number_of(Date date) {
  return static_cast<int>(date.year()) * 10000LL + static_cast<unsigned>(date.month()) * 100LL +
         static_cast<unsigned>(date.day());
}

Date date_of_number(std::int64_t number) {
  return Date(std::chrono::year(static_cast<int>(number / 10000)),
              std::chrono::month(static_cast<unsigned>(number / 100 % 100)),
              std::chrono::day(static_cast<unsigned>(number % 100)));
}

constexpr db::Statement delete_days_of_year{"delete_days_of_year", "DELETE FROM calendar_day WHERE year = $1"};
constexpr db::Statement upsert_year{
    "upsert_year",
    "INSERT INTO calendar_year (year, source, imported_at) VALUES ($1, $2, $3) "
    "ON CONFLICT (year) DO UPDATE SET source = excluded.source, imported_at = excluded.imported_at"};
constexpr db::Statement insert_day{"insert_day",
                                   "INSERT INTO calendar_day (day, year, off, name) VALUES ($1, $2, $3, $4)"};
constexpr db::Statement select_years{"select_years", "SELECT year, source FROM calendar_year ORDER BY year"};
constexpr db::Statement select_days{"select_days", "SELECT day, year, off, name FROM calendar_day ORDER BY day"};

}  // namespace

Result<std::vector<Opening>> hours_from_json(const json::value& value) {
  std::vector<Opening> hours;
  if (!value.is_array() || value.get_array().empty()) return refuse(errors::calendar_hours_invalid);
  for (const auto& item : value.get_array()) {
    auto opening = opening_from(item);
    if (!opening || (!hours.empty() && opening->open <= hours.back().close))
      return refuse(errors::calendar_hours_invalid);
    hours.push_back(*opening);
  }
  return hours;
}

Result<Year> year_from_json(const json::value& value) {
  const auto *number = member(value, "year"), *source = member(value, "source"), *days = member(value, "days");
  if (!number || !number->is_int64() || number->get_int64() < 1950 || number->get_int64() > 2199)
    return bad_year(phrases::calendar::year_missing);
  if (!source || !source->is_string() || source->get_string().empty())
    return bad_year(phrases::calendar::source_missing);
  if (!days || !days->is_array() || days->get_array().empty() || days->get_array().size() > 366)
    return bad_year(phrases::calendar::days_missing);
  Year year{static_cast<int>(number->get_int64()), std::string(source->get_string()), {}};
  for (const auto& item : days->get_array())
    if (auto read = read_day(item, year); !read) return tl::unexpected(read.error());
  return year;
}

json::object to_json(const Year& year) {
  json::array days;
  for (const auto& [date, day] : year.days)
    days.push_back(json::object{{"date", zs::to_text(date)}, {"name", day.name}, {"off", day.off}});
  return {{"year", year.year}, {"source", year.source}, {"days", std::move(days)}};
}

std::vector<Year> embedded_years(std::span<const Resource> files) {
  std::vector<Year> years;
  for (const auto& file : files) {
    std::string reason;
    auto value = parse_json(file.bytes, &reason);
    if (!value) throw std::runtime_error(fmt::format("{}: {}", file.name, reason));
    auto year = year_from_json(*value);
    if (!year)
      throw std::runtime_error(
          fmt::format("{}: {}", file.name, sentence(*year.error().kind, year.error().arguments, Language::en)));
    years.push_back(std::move(*year));
  }
  return years;
}

Result<Year> import(db::Tx& tx, const json::value& value, Instant now) {
  auto year = year_from_json(value);
  if (!year) return year;
  tx.execute(delete_days_of_year, year->year);
  tx.execute(upsert_year, year->year, year->source, now);
  for (const auto& [date, day] : year->days) tx.execute(insert_day, number_of(date), year->year, day.off, day.name);
  return year;
}

std::vector<Year> imported_years(db::Tx& tx) {
  std::map<std::int64_t, Year> years;
  for (const auto& row : tx.query(select_years))
    years[row.integer(0)] = {static_cast<int>(row.integer(0)), row.text(1), {}};
  for (const auto& row : tx.query(select_days))
    years[row.integer(1)].days[date_of_number(row.integer(0))] = {row.boolean(2), row.text(3)};
  std::vector<Year> list;
  for (auto& [number, year] : years) list.push_back(std::move(year));
  return list;
}

Calendar load(db::Tx& tx, std::span<const Resource> embedded, std::vector<Opening> hours) {
  auto years = embedded_years(embedded);
  for (auto& year : imported_years(tx)) years.push_back(std::move(year));  // later ones replace earlier ones
  return Calendar(std::move(years), std::move(hours));
}

}  // namespace zs::calendar
