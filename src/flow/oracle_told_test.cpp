// What the oracle says of a matter, and the kernel's state said the same way.
#include <flow/oracle.h>

#include <fmt/format.h>

namespace zs::flow::simulation {

std::string told(const std::string& life, const std::vector<OracleLine>& lines) {
  std::multiset<std::string> out;
  for (auto& line : lines) {
    std::string arms;
    for (auto& [fork, arm] : line.scope) arms += fmt::format(".{}", arm);
    out.insert(fmt::format("{}{} [{}] said {}returns {}", line.step, arms, fmt::join(line.holders, " "), line.words,
                           line.returns));
  }
  return fmt::format("{}\n  {}", life, fmt::join(out, "\n  "));
}

std::string Oracle::told() const {
  std::vector<OracleLine> lines;
  for (auto& visit : visits_) {
    if (!visit.open) continue;
    OracleLine line{visit.step, visit.scope, {}, {}, visit.returns.size()};
    std::map<int, std::string> said;
    for (auto& voice : visit.voices) {
      if (!voice.word.empty()) said[voice.act] = fmt::format("{}:{} ", voice.by, voice.word);
      if (!is_asked(visit, voice)) continue;
      for (auto& desk : voice.desks)
        if (!voice.holder || voice.holder == desk.person) line.holders.insert(desk.person);
    }
    for (auto& [act, word] : said) line.words += word;
    lines.push_back(std::move(line));
  }
  return simulation::told(life_, lines);
}

std::string told_plainly(const State& state) {
  std::vector<OracleLine> lines;
  for (auto* visit : state.open_visits()) {
    OracleLine line{visit->step, {}, {}, {}, visit->frames.size()};
    for (auto& place : visit->scope) line.scope.emplace_back(place.fork, place.arm);
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.state == ItemState::open) line.holders.insert(item.holder.person);
    for (auto& voice : visit->voices) line.words += fmt::format("{}:{} ", voice.by.person, to_text(voice.outcome));
    lines.push_back(std::move(line));
  }
  return told(std::string(to_text(state.life)), lines);
}

}  // namespace zs::flow::simulation
