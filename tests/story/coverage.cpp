#include "coverage.h"

#include <base/words.h>
#include <flow/flow.h>
#include <flow/legality.h>
#include <flow/words.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace zs::story {
namespace {

constexpr std::string_view flow_codes[] = {
#define ZS_ERROR(code, ...) #code,
#include <flow/errors.def>
#undef ZS_ERROR
};

/// Refusals no story can bring about, and why.
const std::map<std::string, std::string_view, std::less<>> never_heard{
    {"flow_state_unreadable", "only a damaged record says it"},
    {"flow_migration_impossible", "a dry run gives it as a reason; nobody is refused"},
    {"flow_too_many_steps", "no declaration that is accepted goes round by itself"},
    {"flow_stand_in_over", "a story's office gives it back the moment the time is over"}};

struct Told {
  std::set<std::string> done;                             // verbs
  std::map<std::string, std::set<std::string>> refused;  // verb -> codes
  std::set<std::string> codes;
  std::string trails;
};

void hear(const Happening& happening, Told& told) {
  const auto& words = happening.tokens;
  if (words.size() < 2 || happening.expected.empty()) return;
  std::size_t at = words[0].value == "as" ? 2 : 1;
  if (words.size() <= at) return;
  const auto& verb = words[at].value;
  if (verb == "trail")
    for (const auto& line : happening.expected) told.trails += line + "\n";
  std::istringstream outcome(happening.expected.front());
  std::string status, code;
  outcome >> status >> code;
  if (status.starts_with("2")) {
    told.done.insert(verb);
  } else if (status.starts_with("4")) {
    told.refused[verb].insert(code);
    told.codes.insert(code);
  }
}

/// The codes a question of the table refuses with, as its words name them: `flow_draft_exists`: …
std::vector<std::string> codes_in(std::string_view words) {
  std::vector<std::string> codes;
  for (auto at = words.find("`flow_"); at != std::string_view::npos; at = words.find("`flow_", at + 1))
    codes.emplace_back(words.substr(at + 1, words.find('`', at + 1) - at - 1));
  return codes;
}

void ask_operations(const Told& told, std::vector<std::string>& missing) {
  std::set<std::string> said;
  for (const auto& rule : flow::rules()) {
    std::string verb(flow::to_text(rule.verb));
    auto refused = told.refused.find(verb);
    bool never = refused == told.refused.end();
    if (said.insert(verb).second && !told.done.contains(verb)) missing.push_back("no story does `" + verb + "`");
    else if (never) missing.push_back("no story has `" + verb + "` refused");
    for (const auto& code : codes_in(flow::words_of(rule.hinders)))
      if (never || !refused->second.contains(code))
        missing.push_back(fmt::format("no story has `{}` refused with {}", verb, code));
  }
  for (const auto& [verb, name] : flow::words::verbs)
    if (auto word = say("verb", name, Language::zh_cn);
        flow::is_system(verb) && told.trails.find(word) == std::string::npos)
      missing.push_back(fmt::format("no trail of a story tells `{}` ({})", name, word));
}

void ask_refusals(const Told& told, std::vector<std::string>& missing) {
  for (auto name : flow_codes) {
    std::string code(name);
    if (code.starts_with("flow_") && told.codes.contains(code) == never_heard.contains(code))
      missing.push_back((never_heard.contains(code) ? "heard, and listed as never heard: " : "never heard: ") + code);
  }
}

constexpr std::string_view complaint_line = "# complaint: ";

/// A row of the table: | complaint | where | [story](file) |
void ask_complaints(const std::vector<Story>& stories, const std::string& table, std::vector<std::string>& missing) {
  std::set<std::string> listed;
  std::istringstream lines(table);
  for (std::string line; std::getline(lines, line);) {
    auto from = line.rfind("](");
    if (!line.starts_with("|") || from == std::string::npos) continue;
    auto file = line.substr(from + 2, line.find(')', from) - from - 2);
    listed.insert("tests/stories/complaints/" + file);
  }
  for (const auto& story : stories) {
    bool told = std::ranges::any_of(story.head, [](const auto& line) { return line.starts_with(complaint_line); });
    bool known = listed.erase(story.path) > 0;
    if (told != known)
      missing.push_back(story.path + (told ? " answers a complaint the table does not list" : " names no complaint"));
  }
  for (const auto& file : listed) missing.push_back("the table of complaints names " + file + ", which is no story");
}

}  // namespace

std::vector<std::string> untold(const std::vector<Story>& stories, const std::string& complaints) {
  Told told;
  for (const auto& story : stories)
    for (const auto& happening : story.happenings) hear(happening, told);
  std::vector<std::string> missing;
  ask_operations(told, missing);
  ask_refusals(told, missing);
  ask_complaints(stories, complaints, missing);
  return missing;
}

}  // namespace zs::story
