#include <app/demo_chance.h>
#include <app/demo_year.h>
#include <app/json_text.h>

#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace zs::app {
namespace {

/// One paper of a series: what its names stand for.
struct Drawn {
  json::object names;
  int day = 0;
};

std::string as_text(const json::value& value) {
  return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

std::optional<std::string> day_named(const Drawn& drawn, std::string_view name) {
  int after = 0;
  if (!name.starts_with("day+")) return std::nullopt;
  std::from_chars(name.data() + 4, name.data() + name.size(), after);
  return fmt::format("@{}", drawn.day + after);
}

json::value named(const Drawn& drawn, std::string_view name) {
  if (auto day = day_named(drawn, name)) return json::value(*day);
  const auto* value = drawn.names.if_contains(name);
  if (!value) throw std::runtime_error("year.jsonc: nothing is called <" + std::string(name) + ">");
  return *value;
}

/// With what its names stand for, also in that.
json::value filled(const Drawn& drawn, std::string text) {
  for (auto begin = text.find('<'); begin != std::string::npos; begin = text.find('<', begin)) {
    auto end = text.find('>', begin);
    if (end == std::string::npos) break;
    auto value = named(drawn, std::string_view(text).substr(begin + 1, end - begin - 1));
    bool whole = begin == 0 && end + 1 == text.size();
    if (whole && !value.is_string()) return value;
    text.replace(begin, end - begin + 1, as_text(value));
  }
  return json::value(text);
}

json::value filled(const Drawn& drawn, const json::value& value) {
  if (value.is_string()) return filled(drawn, std::string(value.get_string()));
  if (value.is_array()) {
    json::array out;
    for (const auto& one : value.get_array()) out.push_back(filled(drawn, one));
    return out;
  }
  if (!value.is_object()) return value;
  json::object out;
  for (const auto& member : value.get_object()) out[member.key()] = filled(drawn, member.value());
  return out;
}

void draw_rows(json::object& names, const json::object& series, const json::object& tables, Chance& chance) {
  for (const auto& table : series.at("draw").as_array()) {
    const auto& rows = tables.at(table.as_string()).as_array();
    auto drawn = static_cast<std::size_t>(chance.between(0, static_cast<std::int64_t>(rows.size()) - 1));
    for (const auto& name : rows[drawn].as_object()) names[name.key()] = name.value();
  }
}

/// A moment of the morning or the afternoon at which people begin things.
std::string time_of_day(Chance& chance) {
  auto minute = chance.between(0, 300);  // 08:40 to 11:20, then 14:40 to 17:00
  minute += minute <= 160 ? 520 : 720;
  return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

json::object line_at(const Drawn& drawn, const json::value& line, int day, Chance& chance) {
  auto out = filled(drawn, line).as_object();
  out["at"] = fmt::format("@{} {}", day, time_of_day(chance));
  return out;
}

struct Year {
  const calendar::Calendar& calendar;
  const json::object& told;
  Instant today;

  int day_of(std::int64_t index, std::int64_t times) const {
    auto from = told.at("from").as_int64(), to = told.at("to").as_int64();
    return static_cast<int>(from + index * (to - from + 1) / times);
  }
};

void write_paper(const Year& year, const json::object& series, std::int64_t index, json::array& out) {
  auto ref = fmt::format("{}_{}", text_of(series, "name"), index + 1);
  Chance chance(ref);
  Drawn drawn{{{"n", index + 1}, {"ref", ref}}, year.day_of(index, series.at("times").as_int64())};
  auto date = year.calendar.add_working_days(date_of(year.today), drawn.day).value;
  drawn.names["year"] = static_cast<int>(date.year());
  drawn.names["month"] = static_cast<unsigned>(date.month());
  draw_rows(drawn.names, series, year.told.at("tables").as_object(), chance);
  auto line = line_at(drawn, series.at("line"), drawn.day, chance);
  line["ref"] = ref;
  out.push_back(std::move(line));
  const auto* also = series.if_contains("also");
  if (!also) return;
  auto day = drawn.day + static_cast<int>(also->at("days").as_int64());
  auto later = line_at(drawn, also->at("line"), day, chance);
  later["ref"] = ref + "_later";
  out.push_back(std::move(later));
}

}  // namespace

json::array lines_of_year(const calendar::Calendar& calendar, const json::value& told, Instant today) {
  Year year{calendar, told.as_object(), today};
  json::array out;
  for (const auto& value : year.told.at("series").as_array()) {
    const auto& series = value.as_object();
    for (std::int64_t i = 0; i < series.at("times").as_int64(); ++i) write_paper(year, series, i, out);
  }
  return out;
}

}  // namespace zs::app
