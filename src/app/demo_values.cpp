#include <app/demo_values.h>
#include <app/demo_paper.h>
#include <app/json_text.h>
#include <base/text.h>
#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr std::string_view list_mark = "；";

const calendar::Calendar& calendar_of(const Telling& t) { return *t.office.matters().calendar(); }

std::vector<std::string> names_in(const json::value& value) {
  std::vector<std::string> names;
  if (value.is_array()) {
    for (const auto& item : value.get_array()) names.emplace_back(item.as_string());
    return names;
  }
  std::string_view rest = value.as_string();
  while (!rest.empty()) {
    auto end = rest.find(list_mark);
    names.emplace_back(trim(rest.substr(0, end)));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + list_mark.size());
  }
  return names;
}

const identity::Person& person_named(const Telling& t, std::string_view name) {
  const auto* found = t.office.identity().directory()->person_by_user_name(name);
  if (!found) throw std::runtime_error("nobody is called " + std::string(name));
  return *found;
}

json::value ids_of(const Telling& t, form::FieldType type, const json::value& value) {
  bool people = type == form::FieldType::people || type == form::FieldType::person;
  json::array ids;
  for (const auto& name : names_in(value))
    ids.emplace_back(to_text(people ? person_named(t, name).id : unit_named(t, name)));
  bool one = type == form::FieldType::person || type == form::FieldType::unit;
  if (one && ids.size() == 1) return ids.front();
  return ids;
}

/// "{@-5}" inside a text is written as a day.
std::string dated(const Telling& t, std::string_view text) {
  std::string out;
  for (;;) {
    auto begin = text.find("{@");
    auto end = begin == std::string_view::npos ? begin : text.find('}', begin);
    out += text.substr(0, begin == end ? text.size() : begin);
    if (end == std::string_view::npos) return out;
    auto day = story_day(calendar_of(t), t.today, text.substr(begin + 1, end - begin - 1));
    if (!day) throw std::runtime_error("demo: not a day: " + std::string(text.substr(begin, end - begin + 1)));
    out += fmt::format("{}年{}月{}日", static_cast<int>(day->year()), static_cast<unsigned>(day->month()),
                       static_cast<unsigned>(day->day()));
    text.remove_prefix(end + 1);
  }
}

json::value uploaded(Telling& t, const Desk& desk, const json::object& file) {
  auto name = text_of(file, "file");
  auto from = text_of(file, "from");
  if (!from.empty()) return json::value(desk.upload(name, t.office.preset().file(from)));
  return json::value(desk.upload(name, dated(t, text_of(file, "text"))));
}

json::value files_of(Telling& t, const Desk& desk, const json::value& value) {
  json::array ids;
  if (value.is_object()) ids.push_back(uploaded(t, desk, value.get_object()));
  if (value.is_array())
    for (const auto& file : value.get_array()) ids.push_back(uploaded(t, desk, file.as_object()));
  return ids;
}

/// What a paper says, in the field that takes it.
json::value written(form::FieldType type, const json::object& paper) {
  auto title = text_of(paper, "title"), text = text_of(paper, "text");
  if (form::name_of(type) == "body") return body_of_paper(title, text);
  return json::value(printed_paper(title, text));
}

json::value typed(Telling& t, const Desk& desk, form::FieldType type, const json::value& value) {
  switch (type) {
    case form::FieldType::person:
    case form::FieldType::unit:
    case form::FieldType::people:
    case form::FieldType::units:
      return ids_of(t, type, value);
    case form::FieldType::file:
      return files_of(t, desk, value);
    case form::FieldType::flag:
      return value.is_string() ? json::value(value.get_string() == "true") : value;
    case form::FieldType::count:
      return value.is_string() ? json::value(std::stoll(std::string(value.get_string()))) : value;
    default:
      break;
  }
  return value.is_object() && value.get_object().contains("title") ? written(type, value.get_object())
                                                                   : real_value(t, desk, value);
}

/// The paper's head, and its text in the field that takes it.
json::object fields_of_paper(Telling& t, const std::string& name) {
  auto path = "papers/" + name + ".txt";
  auto paper = read_paper(path, t.office.preset().file(path));
  auto title = text_of(paper.fields, "title");
  auto text = dated(t, paper.text);
  auto& fields = paper.fields;
  if (auto body = text_of(fields, "@body"); !body.empty())
    fields[body] = json::object{{"title", title}, {"text", text}};
  if (auto file = text_of(fields, "@file"); !file.empty())
    fields[file] = json::object{{"file", title_of_paper(title) + ".txt"}, {"text", printed_paper(title, text)}};
  for (const char* mark : {"@body", "@file"}) fields.erase(mark);
  fields["title"] = title_of_paper(title);
  return fields;
}

std::string named_thing(Telling& t, const Desk& desk, std::string_view name) {
  if (name.starts_with("unit:")) return to_text(unit_named(t, name.substr(5)));
  if (!name.starts_with("word:")) {
    auto found = t.matters.find(std::string(name));
    if (found == t.matters.end())
      throw std::runtime_error("no matter is called " + std::string(name));
    return found->second;
  }
  const auto words = desk.get("/number_words");
  for (const auto& word : words.body.at("items").as_array())
    if (text_of(word.as_object(), "word") == name.substr(5))
      return std::string(word.at("id").as_string());
  throw std::runtime_error("no word " + std::string(name));
}

std::string real_text(Telling& t, const Desk& desk, std::string_view text) {
  if (text == "{today}") return to_text(date_of(t.clock.now()));
  if (auto at = story_moment(calendar_of(t), t.today, text)) return to_rfc3339(*at);
  if (auto day = story_day(calendar_of(t), t.today, text)) return to_text(*day);
  auto out = dated(t, text);
  for (auto begin = out.find('{'); begin != std::string::npos; begin = out.find('{', begin + 1)) {
    auto end = out.find('}', begin);
    if (end == std::string::npos) break;
    out.replace(begin, end - begin + 1, named_thing(t, desk, out.substr(begin + 1, end - begin - 1)));
  }
  return out;
}

std::optional<int> days_of(std::string_view text, std::string_view& rest) {
  int days = 0;
  if (text.size() < 2 || text.front() != '@') return std::nullopt;
  auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), days);
  if (error != std::errc()) return std::nullopt;
  rest = std::string_view(end, static_cast<std::size_t>(text.data() + text.size() - end));
  return days;
}

}  // namespace

Id unit_named(const Telling& t, std::string_view name) {
  const auto* found = t.office.identity().directory()->unit_by_name(name);
  if (!found) throw std::runtime_error("no unit is called " + std::string(name));
  return found->id;
}

Id post_named(const Telling& t, std::string_view name) {
  auto directory = t.office.identity().directory();
  auto slash = name.find('/');
  const auto& person = person_named(t, name.substr(0, slash));
  if (slash == std::string_view::npos) return caller_for(*directory, person.id).post;
  Id unit = unit_named(t, name.substr(slash + 1));
  for (Id id : person.posts)
    if (const auto* post = directory->post(id); post && post->unit == unit) return id;
  throw std::runtime_error("holds no such post: " + std::string(name));
}

json::value real_value(Telling& t, const Desk& desk, const json::value& value) {
  if (value.is_string()) return json::value(real_text(t, desk, value.get_string()));
  if (value.is_array()) {
    json::array out;
    for (const auto& item : value.get_array()) out.push_back(real_value(t, desk, item));
    return out;
  }
  if (!value.is_object()) return value;
  json::object out;
  for (const auto& member : value.get_object()) out[member.key()] = real_value(t, desk, member.value());
  return out;
}

json::object real_fields(Telling& t, const Desk& desk, const std::string& kind, const json::object& line) {
  json::object raw;
  if (auto paper = text_of(line, "paper"); !paper.empty()) raw = fields_of_paper(t, paper);
  if (const auto* fields = line.if_contains("fields"))
    for (const auto& field : fields->as_object()) raw[field.key()] = field.value();
  auto declared = t.office.kinds().newest(kind);
  json::object out;
  for (const auto& field : raw) {
    const auto* known = declared ? declared->form.find(field.key()) : nullptr;
    if (!known)
      throw std::runtime_error(fmt::format("{} has no field {}", kind, std::string(field.key())));
    out[field.key()] = typed(t, desk, known->type, field.value());
  }
  return out;
}

std::optional<Date> story_day(const calendar::Calendar& calendar, Instant today, std::string_view text) {
  std::string_view rest;
  auto days = days_of(text, rest);
  if (!days || !rest.empty()) return std::nullopt;
  return calendar.add_working_days(date_of(today), *days).value;
}

std::optional<Instant> story_moment(const calendar::Calendar& calendar, Instant today, std::string_view text) {
  std::string_view time;
  auto days = days_of(text, time);
  int hour = 0, minute = 0;
  if (!days || time.size() != 6 || time[0] != ' ' || time[3] != ':') return std::nullopt;
  std::from_chars(time.data() + 1, time.data() + 3, hour);
  std::from_chars(time.data() + 4, time.data() + 6, minute);
  return at_time(calendar.add_working_days(date_of(today), *days).value, std::chrono::minutes(hour * 60 + minute));
}

}  // namespace zs::app
