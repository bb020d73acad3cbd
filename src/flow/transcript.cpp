#include <flow/exploration.h>
#include <flow/transcript.h>
#include <fmt/format.h>

namespace zs::flow {
namespace {

/// Places are numbered in the order they were found, which is the same in every run.
void write(const Exploration& exploration, std::string& out) {
  const auto& places = exploration.places();
  for (std::size_t at = 0; at < places.size(); ++at) {
    out += fmt::format("{:>4}  {}\n", at, where(places[at].state));
    for (auto& lead : places[at].leads) out += fmt::format("        {} → {}\n", lead.act, lead.to);
  }
  if (!exploration.complete()) out += "      and further\n";
}

}  // namespace

std::string transcript(const Definition& definition) {
  auto out = fmt::format("{} {}\n", definition.kind, definition.version);
  std::size_t at = 0;
  for (auto& scene : scenes(definition)) {
    bool whole = at++ < main_scenes(definition);
    Exploration exploration(definition, scene, whole ? Exploration::Acts::all : Exploration::Acts::forward);
    exploration.run();
    out += fmt::format("\n{}{}:\n", whole ? "When " : "Straight on, when ", told(scene));
    write(exploration, out);
  }
  return out;
}

}  // namespace zs::flow
