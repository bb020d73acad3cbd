// Plays every *.story of the project on SQLite and on PostgreSQL: story_runner [--rebaseline | --told] [FILE …].
// PostgreSQL is the one at ZS_TEST_POSTGRES. Closes with the line `N passed, N failed`.

#include "coverage.h"
#include "kinds.h"
#include "player.h"

#include <app/test_office.h>
#include <base/log.h>
#include <extract/extract.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace zs;
namespace fs = std::filesystem;

struct Wanted {
  bool rebaseline = false;
  bool all = false;   // every story of the project
  bool told = false;  // only whether they tell what they must
  std::vector<std::string> files;
};

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Of the line `# preset: NAME`: in whose office it is played.
std::string preset_of(const story::Story& story) {
  constexpr std::string_view mark = "# preset: ";
  for (const auto& line : story.head)
    if (line.starts_with(mark)) return line.substr(mark.size());
  return {};
}

std::vector<std::vector<std::string>> play(const story::Story& story, db::Backend backend) {
  story::BroughtKinds kinds(story);
  app::TestOffice office(backend, "2026-01-05T08:30:00+08:00", "/proc/self/exe", kinds.resources(), 2000,
                         preset_of(story));
  story::Player player(office, kinds);
  std::vector<std::vector<std::string>> outcomes;
  for (const auto& happening : story.happenings) outcomes.push_back(player.play(happening));
  office->later().run_until_idle();
  for (const auto& fault : office->verify()) outcomes.back().push_back("verify: " + fault);
  return outcomes;
}

bool compare(const story::Story& story, const std::vector<std::vector<std::string>>& outcomes, const char* backend) {
  bool same = true;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const auto& happening = story.happenings[i];
    if (outcomes[i] == happening.expected) continue;
    same = false;
    std::printf("%s:%d on %s: %s\n", story.path.c_str(), happening.line, backend, happening.source.c_str());
    for (const auto& line : happening.expected) std::printf("  expected %s\n", line.c_str());
    for (const auto& line : outcomes[i]) std::printf("  but got  %s\n", line.c_str());
  }
  return same;
}

bool play_file(const std::string& path, const Wanted& wanted) {
  auto story = story::parse(path, read_file(path));
  if (story.head.size() < 2 || !story.head[1].starts_with("# covers:"))
    throw std::runtime_error(path + ":2: expected `# covers: numbers of requirements` below the sentence for readers");
  auto on_sqlite = play(story, db::Backend::sqlite);
  if (wanted.rebaseline) {
    std::ofstream(path) << story::print(story, on_sqlite);
    story = story::parse(path, read_file(path));
  }
  bool same = compare(story, on_sqlite, "SQLite");
  return compare(story, play(story, db::Backend::postgres), "PostgreSQL") && same;
}

std::vector<std::string> all_stories() {
  std::vector<std::string> files;
  for (const char* root : {"modules", "presets", "tests/stories"})
    if (fs::exists(root))
      for (const auto& entry : fs::recursive_directory_iterator(root))
        if (entry.path().extension() == ".story") files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

/// Whether the stories tell between them what they must.
bool tells_all(const std::vector<std::string>& files) {
  std::vector<story::Story> stories;
  for (const auto& file : files) stories.push_back(story::parse(file, read_file(file)));
  auto missing = story::untold(stories, read_file("tests/stories/complaints/README.md"));
  for (const auto& sentence : missing) std::printf("  %s\n", sentence.c_str());
  std::printf("%s what stories must tell\n", missing.empty() ? "ok  " : "FAIL");
  return missing.empty();
}

Wanted read_arguments(int argc, char** argv) {
  Wanted wanted;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--rebaseline")
      wanted.rebaseline = true;
    else if (std::string_view(argv[i]) == "--told")
      wanted.told = true;
    else
      wanted.files.emplace_back(argv[i]);
  }
  wanted.all = wanted.files.empty();
  if (wanted.all) wanted.files = all_stories();
  return wanted;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "extract-worker") extract::work(argv[2]);
  log::quiet();
  auto wanted = read_arguments(argc, argv);
  int passed = 0, failed = 0;
  if (wanted.told) return tells_all(wanted.files) ? 0 : 1;
  for (const auto& file : wanted.files) {
    bool good = false;
    try {
      good = play_file(file, wanted);
    } catch (const std::exception& failure) {
      std::printf("%s: %s\n", file.c_str(), failure.what());
    }
    std::printf("%s %s\n", good ? "ok  " : "FAIL", file.c_str());
    std::fflush(stdout);
    ++(good ? passed : failed);
  }
  if (wanted.all) ++(tells_all(wanted.files) ? passed : failed);
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}
