#include <base/words.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/json.hpp>

namespace zs {
namespace wording {
namespace {

constexpr auto phrase_lines = std::to_array<Wording>({
#define ZS_PHRASE(group, word, zh, en) {#group "." #word, zh, en},
#include "phrases.def"
#undef ZS_PHRASE
});

constexpr auto by_code = [] {
  auto lines = phrase_lines;
  std::ranges::sort(lines, {}, &Wording::code);
  return lines;
}();
static_assert(std::ranges::adjacent_find(by_code, {}, &Wording::code) == by_code.end(), "a code stands twice");

struct Taiwan {
  std::string_view zh, tw;
};
constexpr auto taiwan_lines = std::to_array<Taiwan>({
#define ZS_TAIWAN(zh, tw) {zh, tw},
#include "zh_tw.def"
#undef ZS_TAIWAN
});
static_assert(std::ranges::is_sorted(taiwan_lines, {}, &Taiwan::zh), "zh_tw.def is written by a tool, in order");

const Wording* find(std::string_view code) {
  auto found = std::ranges::lower_bound(by_code, code, {}, &Wording::code);
  return found != by_code.end() && found->code == code ? &*found : nullptr;
}

std::string_view text_of(const Wording& wording, Language language) {
  switch (language) {
    case Language::zh_cn:
      return wording.zh;
    case Language::zh_tw:
      return taiwan(wording.zh);
    case Language::en:
      return wording.en;
  }
  return wording.zh;
}

std::string_view text_of(const Declared& declared, Language language) {
  return text_of(Wording{{}, declared.text, declared.en.empty() ? declared.text : declared.en}, language);
}

/// "11月2日 09:10", "2 Nov 09:10".
std::string text_of(Instant at, Language language) {
  constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  auto date = date_of(at);
  auto minutes = time_of_day(at).count();
  unsigned month = static_cast<unsigned>(date.month()), day = static_cast<unsigned>(date.day());
  auto clock = fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
  return language == Language::en ? fmt::format("{} {} {}", day, months[month - 1], clock)
                                  : fmt::format("{}月{}日 {}", month, day, clock);
}

std::string joined(const Words::List& list, const Reader& reader) {
  std::string out;
  for (const auto& one : list)
    out += (out.empty() ? "" : reader.language == Language::en ? ", " : "、") + say(one, reader);
  return out;
}

struct Saying {
  const Reader& reader;
  std::string operator()(const std::string& own) const { return own; }
  std::string operator()(const Declared& declared) const { return std::string(text_of(declared, reader.language)); }
  std::string operator()(const Named& named) const {
    auto name = reader.name_of ? reader.name_of(named.person) : std::string();
    return name.empty() ? to_text(named.person) : name;
  }
  std::string operator()(Instant at) const { return text_of(at, reader.language); }
  std::string operator()(const Phrase& phrase) const {
    const auto* line = find(phrase.code);
    return line ? say(*line, phrase.arguments, reader) : phrase.code;
  }
  std::string operator()(const Words::List& list) const { return joined(list, reader); }
};

/// An argument that is empty leaves no empty brackets behind.
void drop_brackets(std::string& before, std::string_view& after) {
  for (auto [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {" (", ")"}})
    if (before.ends_with(open) && after.starts_with(close)) {
      before.resize(before.size() - open.size());
      after.remove_prefix(close.size());
    }
}

struct Writing {
  boost::json::value operator()(const std::string& own) const { return boost::json::value(own); }
  boost::json::value operator()(const Declared& d) const {
    boost::json::object out{{"declared", d.text}};
    if (!d.en.empty()) out["en"] = d.en;
    return out;
  }
  boost::json::value operator()(const Named& named) const {
    return boost::json::object{{"person", to_text(named.person)}};
  }
  boost::json::value operator()(Instant at) const { return boost::json::object{{"moment", to_rfc3339(at)}}; }
  boost::json::value operator()(const Phrase& phrase) const {
    boost::json::object out{{"code", phrase.code}};
    for (const auto& argument : phrase.arguments) out[argument.name] = to_json(argument.words);
    return out;
  }
  boost::json::value operator()(const Words::List& list) const {
    boost::json::array out;
    for (const auto& one : list) out.push_back(to_json(one));
    return out;
  }
};

std::string member(const boost::json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

Words read_object(const boost::json::object& object) {
  if (auto code = member(object, "code"); !code.empty()) {
    Phrase phrase;
    for (const auto& [name, value] : object)
      if (name != "code") phrase.arguments.push_back({std::string(name), words_from_json(value)});
    phrase.code = std::move(code);
    return phrase;
  }
  if (object.contains("declared")) return Declared{member(object, "declared"), member(object, "en")};
  if (auto person = id_from_text(member(object, "person"))) return Named{*person};
  if (auto at = from_rfc3339(member(object, "moment"))) return *at;
  return boost::json::serialize(object);
}

}  // namespace
}  // namespace wording

std::string_view to_text(Language language) {
  switch (language) {
    case Language::zh_cn:
      return "zh-CN";
    case Language::zh_tw:
      return "zh-TW";
    case Language::en:
      return "en";
  }
  return "zh-CN";
}

Phrase::Phrase(const Wording& wording, std::vector<Argument> with) : code(wording.code), arguments(std::move(with)) {}
Phrase::Phrase(std::string_view group, std::string_view word) : code(fmt::format("{}.{}", group, word)) {}
bool Phrase::operator==(const Phrase& other) const { return code == other.code && arguments == other.arguments; }
bool Argument::operator==(const Argument& other) const { return name == other.name && words == other.words; }

Words::Words(std::string text) : value(std::move(text)) {}
Words::Words(std::string_view text) : value(std::string(text)) {}
Words::Words(const char* text) : value(std::string(text)) {}
Words::Words(Declared declared) : value(std::move(declared)) {}
Words::Words(Named person) : value(person) {}
Words::Words(Instant at) : value(at) {}
Words::Words(Phrase phrase) : value(std::move(phrase)) {}
Words::Words(const Wording& wording) : value(Phrase(wording)) {}
Words::Words(List list) : value(std::move(list)) {}
bool Words::operator==(const Words& other) const { return value == other.value; }

bool Words::empty() const {
  const auto* own = std::get_if<std::string>(&value);
  return own && own->empty();
}

Reader::Reader(Language l, std::function<std::string(Id)> names) : language(l), name_of(std::move(names)) {}

std::string say(const Words& words, const Reader& reader) { return std::visit(wording::Saying{reader}, words.value); }

std::string say(const Wording& line, const std::vector<Argument>& arguments, const Reader& reader) {
  auto text = wording::text_of(line, reader.language);
  std::string out;
  for (;;) {
    auto open = text.find('{');
    auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) return out.append(text);
    out.append(text.substr(0, open));
    auto name = text.substr(open + 1, close - open - 1);
    text.remove_prefix(close + 1);
    auto given = std::ranges::find(arguments, name, &Argument::name);
    auto said = given == arguments.end() ? std::string() : say(given->words, reader);
    if (said.empty()) wording::drop_brackets(out, text);
    out += said;
  }
}

std::string say(std::string_view group, std::string_view word, Language language) {
  const auto* line = wording::find(fmt::format("{}.{}", group, word));
  return std::string(line ? wording::text_of(*line, language) : word);
}

Words with_names(Words words, const std::function<std::string(Id)>& name_of) {
  if (const auto* named = std::get_if<Named>(&words.value)) {
    auto name = name_of(named->person);
    return name.empty() ? words : Words(std::move(name));
  }
  if (auto* phrase = std::get_if<Phrase>(&words.value))
    for (auto& argument : phrase->arguments) argument.words = with_names(std::move(argument.words), name_of);
  if (auto* list = std::get_if<Words::List>(&words.value))
    for (auto& one : *list) one = with_names(std::move(one), name_of);
  return words;
}

boost::json::value to_json(const Words& words) { return std::visit(wording::Writing{}, words.value); }

Words words_from_json(const boost::json::value& value) {
  if (value.is_string()) return std::string(value.get_string());
  if (value.is_object()) return wording::read_object(value.get_object());
  if (!value.is_array()) return boost::json::serialize(value);
  Words::List list;
  for (const auto& one : value.get_array()) list.push_back(words_from_json(one));
  return list;
}

std::string_view taiwan(std::string_view zh) {
  auto found = std::ranges::lower_bound(wording::taiwan_lines, zh, {}, &wording::Taiwan::zh);
  return found != wording::taiwan_lines.end() && found->zh == zh ? found->tw : zh;
}

std::span<const Wording> phrase_catalogue() { return wording::phrase_lines; }

}  // namespace zs
