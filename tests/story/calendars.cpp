// Another year of the office's calendar, and what runs following it.
#include "player.h"

namespace zs::story {
namespace {

std::string moment_told(const json::value& at) { return std::string(at.as_string()).substr(0, 16); }

/// 2027: 3 days, 2 deadlines; then each of those.
std::vector<std::string> report_told(const app::Heard& heard) {
  const auto& report = heard.body;
  std::vector<std::string> lines{std::to_string(heard.status) + " " + std::to_string(report.at("year").as_int64()) +
                                 (report.at("dry_run").as_bool() ? " (dry)" : "") + ": " +
                                 std::to_string(report.at("changes").as_array().size()) + " days, " +
                                 std::to_string(report.at("moved").as_int64()) + " deadlines"};
  for (const auto& one : report.at("first").as_array())
    lines.push_back(text_in(one, "kind_title") + " " + text_in(one, "step_title") + " " +
                    moment_told(one.at("due_at")) + " -> " + moment_told(one.at("by_new")));
  return lines;
}

/// How running deadlines followed the last import of the year.
std::vector<std::string> followed_told(const app::Heard& heard) {
  const auto* recount = heard.body.as_object().if_contains("recount");
  if (!recount || recount->is_null()) return {std::to_string(heard.status) + " not imported"};
  return {std::to_string(heard.status) + " imported " + moment_told(recount->at("at")) + ": " +
          (recount->at("finished").as_bool() ? "followed, " : "following, ") +
          std::to_string(recount->at("moved").as_int64()) + " moved, " +
          std::to_string(recount->at("failed").as_int64()) + " failed"};
}

}  // namespace

/// `import_calendar NAME [dry]`, `calendar YEAR`.
std::vector<std::string> Player::calendar(const app::Desk& desk, const Words& words, std::size_t at) {
  if (words[at].value == "calendar") {
    auto heard = desk.get("/calendar?year=" + words.at(at + 1).value);
    return heard.ok() ? followed_told(heard) : told(heard);
  }
  bool dry = words.size() > at + 2 && words[at + 2].value == "dry";
  auto heard = desk.send_text(std::string("/calendar/import") + (dry ? "?dry_run=true" : ""),
                              json::serialize(givens_.at(words.at(at + 1).value)));
  return heard.ok() ? report_told(heard) : told(heard);
}

}  // namespace zs::story
