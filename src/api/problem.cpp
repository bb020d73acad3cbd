#include <api/problem.h>
#include <base/json.h>
#include <http/reply_head.h>

#include <array>
#include <cstdlib>

namespace zs::api {
namespace {

// What a fault expected, as people say it. The argument carries the word of the left column.
struct Expected {
  std::string_view word;
  std::string_view zh;
  std::string_view en;
};
constexpr std::array<Expected, 9> expected_words = {{
    {"text", "文字", "text"},
    {"integer", "整数", "an integer"},
    {"flag", "是或否（true 或 false）", "true or false"},
    {"id", "编号（数字文本）", "an id (digits as text)"},
    {"moment", "带时区的时间，如 2026-03-02T09:00:00+08:00", "a time with offset, like 2026-03-02T09:00:00+08:00"},
    {"date", "日期，如 2026-03-02", "a date, like 2026-03-02"},
    {"list", "列表", "a list"},
    {"object", "对象", "an object"},
    {"utf8", "UTF-8 文字", "UTF-8 text"},
}};

std::string_view spoken(const Argument& argument, Language language) {
  if (argument.first == "expected")
    for (const auto& word : expected_words)
      if (word.word == argument.second) return language == Language::en ? word.en : word.zh;
  return argument.second;
}

bool is_member_of_problem(std::string_view name) {
  for (auto own : {"type", "title", "status", "code", "detail", "fields", "instance"})
    if (name == own) return true;
  return false;
}

json::array fields_of(const Error& error, Language language) {
  json::array out;
  for (const auto& fault : error.fields)
    out.push_back(json::object{{"pointer", fault.pointer},
                               {"code", fault.kind->code},
                               {"detail", sentence(*fault.kind, fault.arguments, language)}});
  return out;
}

struct Preference {
  Language language;
  double weight;
};

std::optional<Language> language_named(std::string_view tag) {
  auto is = [&](std::string_view prefix) { return tag.substr(0, prefix.size()) == prefix; };
  if (is("zh-TW") || is("zh-HK") || is("zh-MO") || is("zh-Hant")) return Language::zh_tw;
  if (is("zh")) return Language::zh_cn;
  if (is("en")) return Language::en;
  return std::nullopt;
}

double weight_of(std::string_view piece) {
  auto at = piece.find("q=");
  return at == std::string_view::npos ? 1.0 : std::atof(std::string(piece.substr(at + 2, 5)).c_str());
}

}  // namespace

Language language_of(std::string_view accept_language) {
  Preference best{Language::zh_cn, 0};
  while (!accept_language.empty()) {
    auto piece = accept_language.substr(0, accept_language.find(','));
    accept_language.remove_prefix(std::min(accept_language.size(), piece.size() + 1));
    while (piece.starts_with(' ')) piece.remove_prefix(1);
    auto language = language_named(piece.substr(0, piece.find(';')));
    if (language && weight_of(piece) > best.weight) best = {*language, weight_of(piece)};
  }
  return best.language;
}

std::string sentence(const ErrorKind& kind, const std::vector<Argument>& arguments, Language language) {
  std::string_view text = language == Language::en ? kind.en : kind.zh;
  std::string out;
  while (!text.empty()) {
    auto open = text.find('{');
    auto close = open == std::string_view::npos ? open : text.find('}', open);
    out.append(text.substr(0, open));
    if (close == std::string_view::npos) return open == std::string_view::npos ? out : out.append(text.substr(open));
    auto name = text.substr(open + 1, close - open - 1);
    for (const auto& argument : arguments)
      if (argument.first == name) out.append(spoken(argument, language));
    text.remove_prefix(close + 1);
  }
  return out;
}

std::string_view reason_phrase(int status) { return http::status_word(status); }

http::Reply problem(const Error& error, Language language) {
  json::object body{{"type", "about:blank"},
                    {"title", reason_phrase(error.kind->status)},
                    {"status", error.kind->status},
                    {"code", error.kind->code},
                    {"detail", sentence(*error.kind, error.arguments, language)}};
  if (!error.fields.empty()) body["fields"] = fields_of(error, language);
  for (const auto& [name, value] : error.arguments)
    if (!is_member_of_problem(name)) body[name] = value;
  http::Reply reply{error.kind->status, {{"Content-Type", "application/problem+json"}}, json::serialize(body)};
  reply.headers.emplace_back("Content-Language", language == Language::en ? "en" : "zh-CN");
  if (error.kind->status == 429 || error.kind->status == 503) {
    auto wait =
        std::find_if(error.arguments.begin(), error.arguments.end(), [](auto& a) { return a.first == "retry_after"; });
    reply.headers.emplace_back("Retry-After", wait == error.arguments.end() ? "1" : wait->second);
  }
  return reply;
}

}  // namespace zs::api
