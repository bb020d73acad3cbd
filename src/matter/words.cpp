#include <base/text.h>
#include <fmt/format.h>
#include <flow/store.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <array>

namespace zs::matter {
namespace {

struct Word {
  std::string_view group, code, zh, en;
};

constexpr Word all_words[] = {
#define ZS_WORD(group, code, zh, en) {#group, #code, zh, en},
#include "words.def"
#undef ZS_WORD
};

std::string word(std::string_view group, std::string_view code, api::Language language) {
  for (const auto& one : all_words)
    if (one.group == group && one.code == code) return std::string(language == api::Language::en ? one.en : one.zh);
  return std::string(code);
}

std::string argument_in_words(const std::string& name, const std::string& value, const identity::Directory& directory) {
  if (name == "who")
    if (auto id = id_from_text(value))
      if (auto found = person_name(directory, *id); !found.empty()) return found;
  if (name == "at")
    if (auto at = from_rfc3339(value)) return short_moment(*at);
  if (name == "verb") return word("verb", value, api::Language::zh_cn);
  if (name == "how") return word("state", value, api::Language::zh_cn);
  return value;
}

}  // namespace

std::string state_label(std::string_view state, api::Language language) { return word("state", state, language); }
std::string outcome_label(std::string_view outcome, api::Language language) { return word("verb", outcome, language); }
std::string verb_label(std::string_view verb, api::Language language) { return word("verb", verb, language); }

std::string relation_label(int flags, api::Language language) {
  constexpr std::pair<int, std::string_view> bits[] = {{flow::relation::starter, "starter"},
                                                       {flow::relation::handler, "handler"},
                                                       {flow::relation::candidate, "candidate"},
                                                       {flow::relation::reader, "reader"},
                                                       {flow::relation::supervisor, "supervisor"}};
  std::string out;
  for (const auto& [bit, code] : bits)
    if (flags & bit)
      out += (out.empty() ? "" : language == api::Language::en ? ", " : "、") + word("relation", code, language);
  return out;
}

Error in_words(Error error, const identity::Directory& directory) {
  for (auto& [name, value] : error.arguments) value = argument_in_words(name, value, directory);
  return error;
}

std::string short_moment(Instant at) {
  auto date = date_of(at);
  auto time = time_of_day(at);
  return fmt::format("{}月{}日 {:02}:{:02}", static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     time.count() / 60, time.count() % 60);
}

}  // namespace zs::matter
