// Scripts of the simulation as text, and the shortest one that still fails.
#include <flow/simulation.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace zs::flow::simulation {
namespace {

constexpr const char* names[] = {"offered", "anything", "repeat", "reload", "time", "form", "office", "timers"};

std::optional<Move> move_from(const std::string& line) {
  std::istringstream in(line);
  std::string name;
  Move move{};
  in >> name >> move.a >> move.b >> move.c;
  auto known = std::find(std::begin(names), std::end(names), name);
  if (!in || known == std::end(names)) return std::nullopt;
  move.kind = static_cast<Move::Kind>(known - std::begin(names));
  return move;
}

}  // namespace

std::map<std::string, Script> kept_scripts() {
  std::map<std::string, Script> out;
  for (auto& file : std::filesystem::directory_iterator("src/flow/regressions")) {
    if (file.path().extension() != ".script") continue;
    std::ifstream in(file.path());
    auto script = script_from(std::string(std::istreambuf_iterator<char>(in), {}));
    REQUIRE_MESSAGE(script, file.path().string());
    out.emplace(file.path().stem().string(), std::move(*script));
  }
  return out;
}

std::string told(const Script& script) {
  std::string out = script.flow + "\n";
  for (auto& m : script.moves)
    out += fmt::format("{} {} {} {}\n", names[static_cast<int>(m.kind)], m.a, m.b, m.c);
  return out;
}

std::optional<Script> script_from(std::string_view text) {
  std::istringstream in{std::string(text)};
  Script out;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (out.flow.empty()) {
      out.flow = line;
      continue;
    }
    auto move = move_from(line);
    if (!move) return std::nullopt;
    out.moves.push_back(*move);
  }
  return out.flow.empty() ? std::nullopt : std::optional(out);
}

Script shrink(const Player& play, Script script) {
  for (std::size_t size = script.moves.size(); size > 0; size /= 2)
    for (std::size_t at = 0; at + size <= script.moves.size();) {
      auto less = script;
      auto from = less.moves.begin() + static_cast<std::ptrdiff_t>(at);
      less.moves.erase(from, from + static_cast<std::ptrdiff_t>(size));
      auto failed = play(less);
      if (!failed) {
        at += size;
        continue;
      }
      less.moves.resize(std::min(less.moves.size(), failed->at + 1));
      script = std::move(less);
    }
  return script;
}

std::string told_shortest(const Player& play, Script script, const std::string& seed) {
  auto least = shrink(play, std::move(script));
  auto failed = play(least);
  return fmt::format("seed {}: {}\nscript, to be kept under src/flow/regressions:\n{}", seed,
                     failed ? failed->why : "it failed once, and not again", told(least));
}

int wanted(const char* variable, int otherwise) {
  const char* text = std::getenv(variable);
  return text ? std::atoi(text) : otherwise;
}

TEST_CASE("a script is read as it was told, and cut down to what still fails") {
  Random random(7);
  Script script{random_flow(random), random_script(random, 40)};
  auto read = script_from("# why it is kept\n" + told(script));
  REQUIRE(read);
  CHECK(told(*read) == told(script));
  CHECK_FALSE(script_from("[]\nnonsense 1 2 3\n"));
  auto wanted = script.moves[17].a;
  auto least = shrink(
      [&](const Script& one) -> std::optional<Failed> {
        for (std::size_t i = 0; i < one.moves.size(); ++i)
          if (one.moves[i].a == wanted) return Failed{i, "found"};
        return std::nullopt;
      },
      script);
  REQUIRE(least.moves.size() == 1);
  CHECK(least.moves[0].a == wanted);
}

TEST_CASE("what once failed does not fail again") {
  for (auto& [name, script] : kept_scripts()) {
    CAPTURE(name);
    World world(script.flow);
    for (auto& move : script.moves) {
      auto complaint = play(world, move);
      REQUIRE_MESSAGE(!complaint, *complaint);
    }
  }
}

}  // namespace zs::flow::simulation
