// Two windows, two clerks, send-backs and retries at once, through the counter: one paper has one number, one number
// one paper, and what was said to anybody stays true.
#include <doctest/doctest.h>
#include <matter/test_numbers.h>

#include <mutex>
#include <random>
#include <set>
#include <thread>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::numbers_test;

namespace {

constexpr int windows = 4, acts = 25, papers = 6, notes = 6;

/// Every number anybody was shown, by matter.
struct Shown {
  std::mutex mutex;
  std::map<std::string, std::set<std::string>> numbers;
  void of(const Heard& heard) {
    auto number = heard.at("/number");
    if (number.empty()) return;
    std::lock_guard lock(mutex);
    numbers[heard.at("/id")].insert(number);
  }
};

struct Desk {
  World& world;
  std::string word;
  std::vector<std::string> matters;
  Shown& shown;
};

/// The same command from one window or two: under one key it is a retry, under two the second is late.
struct Act {
  const char* who;
  const char* verb;
  json::object args = {};
};
void twice(Desk& desk, std::mt19937& random, const std::string& matter, const Act& act) {
  auto key = "race-" + std::to_string(random());
  desk.shown.of(desk.world.act(act.who, matter, act.verb, act.args, key));
  if (random() % 2 == 0)
    desk.shown.of(desk.world.act(act.who, matter, act.verb, act.args, random() % 2 ? key : key + "b"));
}

void handle_a_paper(Desk& desk, std::mt19937& random) {
  const auto& matter = desk.matters[random() % desk.matters.size()];
  auto seq = std::to_string(1 + random() % 30);
  json::object word{{"word", "云政办发"}};
  switch (random() % 6) {
    case 0:
      return twice(desk, random, matter, {"zhao", "submit"});
    case 1:
      return twice(desk, random, matter, {"qian", "agree"});
    case 2:
      return twice(desk, random, matter, {"wu", "send_back", {{"to_step", random() % 2 ? "draft" : "register"}}});
    case 3:
      return twice(desk, random, matter, {"zhao", "revoke"});
    case 4:
      return twice(desk, random, matter, {"wu", "agree", {{"fields", word}, {"number", seq}}});
    default:
      return twice(desk, random, matter, {"wu", "agree", {{"fields", word}}});
  }
}

void keep_register(Desk& desk, std::mt19937& random) {
  auto seq = static_cast<std::int64_t>(1 + random() % 30);
  auto key = "register-" + std::to_string(random());
  auto write = [&](const char* rest, json::object body) {
    auto path = "/number_words/" + desk.word + rest;
    auto first = desk.world.post("wu", path, body, key);
    auto again = desk.world.post("wu", path, body, key);
    CHECK_MESSAGE((first.status != 200 || again.replayed), again.text);
  };
  switch (random() % 4) {
    case 0:
      return write("/reserve", {{"held_for", "甲"}, {"count", 2}});
    case 1:
      return write("/reserve", {{"held_for", "乙"}, {"first", seq}});
    case 2:
      return write("/invalidate", {{"seq", seq}, {"reason", "写错"}});
    default:
      return write("/backfill", {{"seq", seq}, {"given_on", "2026-03-01"}, {"reason", "手工"}});
  }
}

void sit_at(Desk desk, unsigned seed) {
  std::mt19937 random(seed);
  for (int i = 0; i < acts; ++i) {
    if (random() % 4 == 0)
      keep_register(desk, random);
    else if (random() % 6 == 0)
      desk.shown.of(desk.world.start("note", {{"about", "函"}, {"word", "云政办发"}}));
    else
      handle_a_paper(desk, random);
  }
}

std::vector<std::string> on_the_desk(World& world) {
  std::vector<std::string> matters;
  for (int i = 0; i < papers; ++i) matters.push_back(world.signed_paper());
  for (int i = 0; i < notes; ++i)
    matters.push_back(world.start("note", {{"about", "函"}, {"word", "云政办发"}}).at("/id"));
  return matters;
}

void check_what_was_shown(World& world, const Shown& shown) {
  std::map<std::string, std::string> matter_of;
  for (const auto& [matter, numbers] : shown.numbers) {
    CHECK_MESSAGE(numbers.size() == 1, "matter ", matter, " was shown two numbers");
    for (const auto& number : numbers)
      CHECK_MESSAGE(matter_of.emplace(number, matter).second, number, " was shown for two matters");
    CHECK(world.get("zhao", "/matters/" + matter).at("/number") == *numbers.begin());
  }
}

}  // namespace

TEST_CASE("windows, clerks, send-backs and retries at once never give a paper two numbers or a number two papers") {
  for (unsigned seed = 1; seed <= 3; ++seed)
    in_each_world([&](World& world) {
      Shown shown;
      auto word = world.word("云政办发");
      auto matters = on_the_desk(world);
      std::vector<std::thread> running;
      for (unsigned window = 0; window < windows; ++window)
        running.emplace_back([&, window] { sit_at(Desk{world, word, matters, shown}, seed * 100 + window); });
      for (auto& thread : running) thread.join();
      CHECK(shown.numbers.size() > 6);
      check_what_was_shown(world, shown);
      auto gaps = world.get("wu", "/number_words/" + word + "/gaps");
      CHECK(gaps.body.at("counts").at("missing").as_int64() == 0);
    });
}
