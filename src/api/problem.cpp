#include <api/problem.h>
#include <base/json.h>
#include <http/reply_head.h>

#include <cstdlib>

namespace zs::api {
namespace {

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

/// An argument as programs read it.
struct Member {
  Language language;
  std::string operator()(const Phrase& phrase) const { return phrase.code; }
  std::string operator()(Instant at) const { return to_rfc3339(at); }
  std::string operator()(const auto& other) const { return say(other, language); }
};

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

std::string_view reason_phrase(int status) { return http::status_word(status); }

http::Reply problem(const Error& error, Language language) {
  json::object body{{"type", "about:blank"},
                    {"title", reason_phrase(error.kind->status)},
                    {"status", error.kind->status},
                    {"code", error.kind->code},
                    {"detail", sentence(*error.kind, error.arguments, language)}};
  if (!error.fields.empty()) body["fields"] = fields_of(error, language);
  for (const auto& [name, words] : error.arguments)
    if (!is_member_of_problem(name)) body[name] = std::visit(Member{language}, words.value);
  http::Reply reply{error.kind->status, {{"Content-Type", "application/problem+json"}}, json::serialize(body)};
  reply.headers.emplace_back("Content-Language", to_text(language));
  if (error.kind->status == 429 || error.kind->status == 503) {
    auto wait =
        std::find_if(error.arguments.begin(), error.arguments.end(), [](auto& a) { return a.name == "retry_after"; });
    reply.headers.emplace_back("Retry-After", wait == error.arguments.end() ? "1" : say(wait->words, language));
  }
  return reply;
}

}  // namespace zs::api
