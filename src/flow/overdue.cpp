#include <flow/overdue.h>
#include <flow/words.h>
#include <fmt/format.h>

#include <algorithm>

namespace zs::flow {
namespace {

/// A text of a level; absent, or a fault.
std::string text_of(const json::object& level, std::string_view key, const std::string& path,
                    DeclarationFaults& faults) {
  const auto* value = level.if_contains(key);
  if (!value) return {};
  if (value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
  faults.push_back({fmt::format("{}/{}", path, key), fmt::format("`{}` must be a text that is not empty.", key), ""});
  return {};
}

std::string known_acts() {
  std::vector<std::string_view> names;
  for (auto& [act, name] : words::late_acts)
    if (act != LateAct::expire) names.push_back(name);
  return fmt::format("Known: {}.", fmt::join(names, ", "));
}

void check_members(const json::object& level, const std::string& path, DeclarationFaults& faults) {
  for (const auto& member : level) {
    std::string_view key = member.key();
    if (key != "after" && key != "do" && key != "to" && key != "step")
      faults.push_back({fmt::format("{}/{}", path, key), fmt::format("Unknown key `{}`.", key),
                        "Known: after, do, to, step."});
  }
}

/// `to` belongs to what finds people, `step` to what goes back.
void check_arguments(const LateLevel& level, const std::string& path, DeclarationFaults& faults) {
  bool finds = level.act == LateAct::escalate || level.act == LateAct::hand_over;
  if (!level.to.empty() && !finds)
    faults.push_back({path + "/to", "Nobody is looked for here.", "Take `to` away."});
  if (level.step.empty() == (level.act == LateAct::send_back))
    faults.push_back({path + "/step", "`step` belongs to `send_back`, and `send_back` needs it.",
                      "Name the step it goes back to."});
}

bool ends_the_visit(LateAct act) {
  return act == LateAct::send_back || act == LateAct::go_on || act == LateAct::terminate;
}

}  // namespace

std::vector<LateLevel> read_overdue(const json::value& value, const std::string& path, DeclarationFaults& faults) {
  std::vector<LateLevel> out;
  if (!value.is_array() || value.get_array().empty()) {
    faults.push_back({path, "`overdue` must be a list of levels that is not empty.",
                      R"(Write [{"after": "1 working_day", "do": "escalate"}].)"});
    return out;
  }
  for (std::size_t i = 0; i < value.get_array().size(); ++i) {
    auto at = fmt::format("{}/{}", path, i);
    const auto* level = value.get_array()[i].if_object();
    if (!level) {
      faults.push_back({at, "A level must be an object.", R"(Write {"after": …, "do": …}.)"});
      continue;
    }
    check_members(*level, at, faults);
    LateLevel read{text_of(*level, "after", at, faults), LateAct::remind, text_of(*level, "to", at, faults),
                   text_of(*level, "step", at, faults)};
    auto act = words::find(words::late_acts, text_of(*level, "do", at, faults));
    if (act == LateAct::expire) act.reset();
    if (!act) faults.push_back({at + "/do", "`do` says what happens then.", known_acts()});
    if (act) read.act = *act;
    if (act) check_arguments(read, at, faults);
    out.push_back(std::move(read));
  }
  return out;
}

void check_overdue(const Step& step, const std::string& path, DeclarationFaults& faults) {
  auto fault = [&](std::size_t level, std::string message, std::string suggestion) {
    faults.push_back({fmt::format("{}/{}", path, level), std::move(message), std::move(suggestion)});
  };
  bool voted = step.voices.many() && step.voices.rule != VoiceRule::all && step.voices.rule != VoiceRule::heard;
  bool vote_ends = step.disagree == DisagreeRule::end || step.disagree == DisagreeRule::send_back;
  for (std::size_t i = 0; i < step.overdue.size(); ++i) {
    const auto& level = step.overdue[i];
    if (step.due.empty()) fault(i, "`overdue` needs `due`.", "Add `due`, or take `overdue` away.");
    if (i > 0 && ends_the_visit(step.overdue[i - 1].act))
      fault(i, "The level above leaves the step: this one never comes.", "Put it last.");
    const auto& back = step.back_to;
    if (level.act == LateAct::send_back && std::find(back.begin(), back.end(), level.step) == back.end())
      fault(i, fmt::format("`{}` is not in `back_to`.", level.step), "Name a step it may be sent back to.");
    if (level.act != LateAct::go_on) continue;
    if (step.vouches() || !step.sets.empty() || !step.needs.empty())
      fault(i, "Silence signs nothing and fills nothing in: this step is a `must`, or `freezes`, `sets` or `needs`.",
            "Use `hand_over`, `escalate` or `terminate`.");
    if (step.of_starter()) fault(i, "Nobody submits for the starter.", "Use `terminate` or `remind`.");
    if (voted && vote_ends)
      fault(i, "Silence would decide the vote against it.", "Use `hand_over`, or let `disagree` go on.");
  }
}

}  // namespace zs::flow
