#include <app/flow_tools.h>
#include <flow/reference.h>
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr int findings = 1;

std::string contents(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("There is no file " + path);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

/// One step, moved in by the parallel parts around it.
std::string line(const flow::Definition& definition, const flow::Step& step) {
  auto depth = definition.nodes[static_cast<std::size_t>(definition.node_of(step.name))].forks.size();
  std::string out = fmt::format("{:{}}{} {}: {}", "", 2 * depth, step.name, step.title, step.by);
  if (!step.when.empty()) out += fmt::format(", when {}", step.when);
  if (!step.voices.over.empty()) out += fmt::format(", over {}", fmt::join(step.voices.over, ", "));
  if (!step.back_to.empty()) out += fmt::format(", back to {}", fmt::join(step.back_to, ", "));
  return out;
}

}  // namespace

int print_flow_reference() {
  auto text = flow::reference();
  std::fwrite(text.data(), 1, text.size(), stdout);
  return 0;
}

matter::KindPtr read_declaration(const std::string& path) {
  DeclarationFaults faults;
  auto kind = matter::parse_kind(contents(path), faults);
  for (const auto& fault : faults)
    std::printf("%s: %s %s\n", fault.path.c_str(), fault.message.c_str(), fault.suggestion.c_str());
  return kind;
}

int check_flow(const std::string& path) {
  auto kind = read_declaration(path);
  if (!kind) return findings;
  for (const auto& step : kind->flow.steps) std::printf("%s\n", line(kind->flow, step).c_str());
  return 0;
}

}  // namespace zs::app
