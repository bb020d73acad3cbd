// How a story tells what the server answered: one line a thing, in the words of the office.
#include "telling.h"

#include "player.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace zs::story {
namespace {

std::string holders(const json::value& view) {
  std::string names;
  for (const auto& holder : view.at("holders").as_array())
    names += (names.empty() ? "" : "、") + std::string(holder.at("person").at("name").as_string());
  return names;
}

std::string matter_line(int status, const json::value& view) {
  std::string line = std::to_string(status) + " " + text_in(view, "state");
  if (!text_in(view, "step").empty()) line += " " + text_in(view, "step") + " " + text_in(view, "step_title");
  if (auto names = holders(view); !names.empty()) line += " · " + names;
  if (auto number = text_in(view, "number"); !number.empty()) line += " · " + number;
  return line;
}

std::string in_brackets(const std::string& words) { return words.empty() ? std::string() : "（" + words + "）"; }

std::string reading_told(const json::value& item) {
  const auto& reading = item.at("reading");
  if (!reading.is_object()) return {};
  return fmt::format("（传阅中 {}/{}）", reading.at("heard").as_int64(), reading.at("asked").as_int64());
}

/// What was signed by whom, and what became of the paper after it was issued.
void tell_standing(const json::value& view, std::vector<std::string>& lines) {
  if (const auto& frozen = view.at("frozen"); frozen.is_object())
    lines.push_back("已签定：" + text_in(frozen, "step_title") + " " + text_in(frozen.at("by"), "name"));
  if (const auto& validity = view.at("validity"); validity.is_object())
    lines.push_back(fmt::format("{}：{} {} {}：{}", text_in(view, "state_label"), text_in(validity, "state"),
                                text_in(validity, "on"), text_in(validity.at("by"), "name"),
                                text_in(validity, "reason")));
}

}  // namespace

std::string text_in(const json::value& object, std::string_view key) {
  const auto* value = object.is_object() ? object.get_object().if_contains(key) : nullptr;
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::int64_t whole(const json::value& object, std::string_view key) {
  return object.at(key).to_number<std::int64_t>();
}

std::string list_line(const json::value& item) {
  std::string line = text_in(item, "title") + in_brackets(text_in(item, "step_title")) + reading_told(item);
  if (const auto& whose = item.at("on_behalf_of"); whose.is_object()) line += " 代" + text_in(whose, "name");
  if (item.at("returned").as_bool()) line += " 退回";
  if (item.at("urged").as_int64() > 0) line += fmt::format(" 催办{}次", item.at("urged").as_int64());
  if (auto light = text_in(item, "light"); light == "soon" || light == "overdue") line += " " + light;
  return line;
}

std::string ledger_line(const json::value& item) {
  auto number = text_in(item, "number");
  return (number.empty() ? "未编号" : number) + " " + text_in(item, "title") + reading_told(item) + " " +
         text_in(item, "state_label");
}

std::vector<std::string> sums_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& group : heard.body.at("groups").as_array()) {
    auto line = fmt::format("{} {}件", text_in(group, "label"), group.at("lines").as_int64());
    for (const auto& [column, sum] : group.at("sums").as_object())
      line += fmt::format(" {} {}", std::string(column), sum.as_int64());
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string trail_line(const json::value& item) {
  std::string who = item.at("actor").is_object() ? std::string(item.at("actor").at("name").as_string()) : "系统";
  if (const auto& whose = item.at("on_behalf_of"); whose.is_object()) who += "（代" + text_in(whose, "name") + "）";
  std::string line = who + " " + text_in(item, "sentence");
  if (auto opinion = text_in(item, "opinion"); !opinion.empty()) line += "：“" + opinion + "”";
  return line;
}

std::vector<std::string> starts_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  constexpr std::size_t shown = 4;  // as on the page
  std::string buttons, more, beside;
  std::size_t count = 0;
  if (const auto* starts = heard.body.as_object().if_contains("starts"))
    for (const auto& start : starts->as_array()) {
      auto& line = start.at("of_opinion").as_bool() ? beside : count++ < shown ? buttons : more;
      line += " " + text_in(start, "label");
    }
  std::vector<std::string> lines;
  if (!buttons.empty()) lines.push_back("一键发起" + buttons);
  if (!more.empty()) lines.push_back("更多" + more);
  if (!beside.empty()) lines.push_back("意见旁" + beside);
  return lines.empty() ? std::vector<std::string>{"none"} : lines;
}

std::vector<std::string> field_told(const app::Heard& heard, const std::string& name) {
  if (!heard.ok()) return told(heard);
  const auto* value = heard.body.at("fields").as_object().if_contains(name);
  if (!value) return {"none"};
  return {value->is_string() ? std::string(value->get_string()) : json::serialize(*value)};
}

std::vector<std::string> files_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& file : heard.body.at("files").as_array())
    lines.push_back(text_in(file, "field") + " " + text_in(file, "name"));
  return lines.empty() ? std::vector<std::string>{"none"} : lines;
}

std::vector<std::string> reasons_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& holder : heard.body.at("holders").as_array())
    lines.push_back(text_in(holder.at("person"), "name") + "：" + text_in(holder, "reason"));
  return lines;
}

std::vector<std::string> paper_told(const app::Heard& heard) {
  auto lines = told(heard);
  if (!heard.ok()) return lines;
  tell_standing(heard.body, lines);
  for (const auto& why : heard.body.at("paused").as_array()) lines.emplace_back(why.as_string());
  for (const auto& opinion : heard.body.at("opinions").as_array()) {
    auto step = text_in(opinion, "step_title");
    lines.push_back(fmt::format("{} {} {}：{}", step.empty() ? "送阅" : step, text_in(opinion, "signature"),
                                text_in(opinion, "outcome_label"), text_in(opinion, "text")));
  }
  if (const auto& draft = heard.body.at("draft"); draft.is_object() && !text_in(draft, "opinion").empty())
    lines.push_back("意见草稿：" + text_in(draft, "opinion"));
  buttons_told(heard.body, lines);
  return lines;
}

std::vector<std::string> counts_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::string line;
  for (auto list : {"draft", "pending", "to_read", "in_progress", "handled", "started"})
    line += fmt::format("{}{} {}", line.empty() ? "" : " · ", list, heard.body.at("counts").at(list).as_int64());
  return {line};
}

std::vector<std::string> day_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  auto clock = [](const json::value& at) { return std::string(at.as_string()).substr(11, 5); };
  for (const auto& day : heard.body.at("days").as_array()) {
    lines.push_back(text_in(day, "date") + (day.at("worked").as_bool() ? "" : " off") +
                    (day.at("entries").as_array().empty() ? " none" : ""));
    for (const auto& one : day.at("entries").as_array()) {
      bool due = one.at("deadline").as_bool();
      auto when = one.at("whole").as_bool() ? std::string("all day")
                                            : clock(one.at("at")) + (due ? " due" : "-" + clock(one.at("until")));
      auto more = due ? text_in(one, "step_title") : text_in(one, "place");
      lines.push_back(when + " " + text_in(one, "title") + (more.empty() ? "" : " · " + more));
    }
  }
  return lines;
}

std::vector<std::string> bar_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::pair<std::string, std::set<std::string>>> words;
  for (const auto& step : heard.body.at("steps").as_array()) {
    auto word = text_in(step, "stage").empty() ? text_in(step, "title") : text_in(step, "stage");
    auto known = std::ranges::find(words, word, [](const auto& one) { return one.first; });
    if (known == words.end()) known = words.insert(words.end(), {word, {}});
    known->second.insert(step.at("passed_over").as_bool() ? "passed_over" : text_in(step, "state"));
  }
  std::string line;
  for (const auto& [word, states] : words) {
    const char* state = "skipped";
    for (const char* one : {"current", "open", "passed_over", "done"})
      if (states.contains(one)) {
        state = one;
        break;
      }
    line += (line.empty() ? "" : " · ") + word + " " + state;
  }
  return {line};
}

std::vector<std::string> items_told(const app::Heard& heard,
                                    const std::function<std::string(const json::value&)>& tell) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& item : heard.body.at("items").as_array()) lines.push_back(tell(item));
  if (lines.empty()) lines.emplace_back("none");
  return lines;
}

std::vector<std::string> told(const app::Heard& heard) {
  if (heard.ok() && heard.body.is_object() && heard.body.as_object().contains("holders"))
    return {matter_line(heard.status, heard.body)};
  if (heard.ok()) return {std::to_string(heard.status)};
  std::vector<std::string> lines{
      fmt::format("{} {} {}", heard.status, text_in(heard.body, "code"), text_in(heard.body, "detail"))};
  if (const auto* fields = heard.body.as_object().if_contains("fields"))
    for (const auto& fault : fields->as_array())
      lines.push_back(text_in(fault, "pointer") + " " + text_in(fault, "code") + " " + text_in(fault, "detail"));
  return lines;
}

}  // namespace zs::story
