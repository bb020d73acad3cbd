// Random well-formed flows for the simulation.
#include <flow/simulation.h>

#include <fmt/format.h>

namespace zs::flow::simulation {
namespace {

template <class T>
const T& any_of(Random& random, const std::vector<T>& list) {
  return list[random() % list.size()];
}

bool chance(Random& random, int percent) { return static_cast<int>(random() % 100) < percent; }

const std::vector<std::string> rules{"2", "3", "2,3", "4,5,6", "5,6", "previous", "nobody", "starter", "7,8,9,2"};

struct Grower {
  Random& random;
  int count = 0;

  json::object step(const std::vector<std::string>& before) {
    json::object s{{"step", fmt::format("s{}", count++)}, {"by", any_of(random, rules)}};
    bool of_starter = s["by"].as_string() == "starter";
    if (chance(random, 25)) s["when"] = any_of(random, conditions);
    bool back = chance(random, 70);
    if (back) s["back_to"] = targets(before);
    if (!of_starter && chance(random, 60)) s["pool"] = true;
    if (!of_starter && chance(random, 40))
      s["disagree"] = any_of(random, std::vector<std::string>{"end", back ? "send_back" : "go_on", "go_on"});
    if (chance(random, 40)) s["due"] = fmt::format("{}", 1 + random() % 30);
    if (s.contains("due") && chance(random, 60)) s["remind"] = fmt::format("{}", 1 + random() % 12);
    if (s.contains("remind") && chance(random, 40)) s["remind"] = json::array{s["remind"], "0", "-3"};
    if (!of_starter && chance(random, 40)) s["circulate"] = true;
    if (!of_starter && chance(random, 50)) s["add_signer"] = placings({"before", "after"});
    if (chance(random, 20)) s["needs"] = json::array{"cost"};
    if (chance(random, 15)) s["check"] = "ready";
    s["opinion"] = any_of(random, std::vector<std::string>{"none", "optional", "required"});
    s["withdraw"] = any_of(random, std::vector<std::string>{"unprocessed", "unprocessed", "unread", "never"});
    s["empty"] = any_of(random, std::vector<std::string>{"fallback", "fallback", "starter", "previous"});
    return s;
  }

  json::array placings(const std::vector<std::string>& known) {
    json::array out;
    for (auto& one : known)
      if (out.empty() || chance(random, 70)) out.emplace_back(one);
    return out;
  }

  /// The same step with several voices.
  json::object voices(const std::vector<std::string>& before) {
    auto s = step(before);
    if (s["by"].as_string() == "starter") s["by"] = "3,4,5";
    s.erase("pool");
    bool reading = chance(random, 30);
    json::object out{{reading ? "read" : "each", s["step"]}};
    s.erase("step");
    if (reading || (s.contains("disagree") && s["disagree"] == "end")) s.erase("disagree");
    if (reading) s.erase("back_to");
    s.erase("add_signer");
    if (!reading && chance(random, 60)) s["add_signer"] = placings({"parallel", "before", "after"});
    for (auto& member : s) out[member.key()] = member.value();
    if (chance(random, 50)) out["over"] = any_of(random, lists);
    if (chance(random, 30)) out["order"] = "one_by_one";
    if (!reading) shape_votes(out);
    return out;
  }

  void shape_votes(json::object& out) {
    out["rule"] = any_of(random, std::vector<std::string>{"all", "any", "heard", "50%", "67%"});
    bool voting = out["rule"] != "heard";
    if (voting && !out.contains("disagree") && chance(random, 50)) out["disagree"] = "end";
    if (!voting && !out.contains("order") && chance(random, 50)) out["lead"] = true;
    if (chance(random, 30)) out["finish"] = "all_heard";
    if (chance(random, 40)) out["abstain"] = true;
  }

  json::object parallel(const std::vector<std::string>& before, int depth) {
    json::array arms;
    for (int i = 0, n = 2 + static_cast<int>(random() % 2); i < n; ++i) {
      auto inside = before;
      json::object arm{{"steps", sequence(inside, 1 + static_cast<int>(random() % 2), depth + 1)}};
      if (chance(random, 30)) arm["when"] = any_of(random, conditions);
      arms.push_back(std::move(arm));
    }
    return {{"parallel", std::move(arms)}};
  }

  json::array targets(const std::vector<std::string>& before) {
    json::array out;
    for (auto& name : before)
      if (out.empty() || chance(random, 40)) out.emplace_back(name);
    return out;
  }

  json::array sequence(std::vector<std::string>& before, int length, int depth) {
    json::array out;
    for (int i = 0; i < length; ++i) {
      if (depth < 2 && chance(random, 25)) {
        out.push_back(branch(before, depth));
        continue;
      }
      if (depth < 2 && chance(random, 20)) {
        out.push_back(parallel(before, depth));
        continue;
      }
      auto s = chance(random, 30) ? voices(before) : step(before);
      for (auto* key : {"step", "each", "read"})
        if (s.contains(key)) before.emplace_back(s[key].as_string());
      out.push_back(std::move(s));
    }
    return out;
  }

  json::object branch(std::vector<std::string>& before, int depth) {
    json::array arms;
    auto after = before;
    auto open = conditions;
    for (int i = 0, n = 1 + static_cast<int>(random() % 3); i < n; ++i) {
      auto inside = before;
      json::object arm{{"steps", sequence(inside, 1 + static_cast<int>(random() % 2), depth + 1)}};
      bool last = i + 1 == n && chance(random, 50);
      if (!last) {
        auto at = random() % open.size();
        arm["when"] = open[at];
        open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
      }
      arms.push_back(std::move(arm));
      after.insert(after.end(), inside.begin() + static_cast<std::ptrdiff_t>(before.size()), inside.end());
    }
    before = after;
    return {{"branch", std::move(arms)}};
  }
};

}  // namespace

std::string random_flow(Random& random) {
  Grower grower{random};
  auto first = json::object{{"step", fmt::format("s{}", grower.count++)}, {"by", "starter"}};
  std::vector<std::string> before{"s0"};
  json::array flow{std::move(first)};
  for (auto& entry : grower.sequence(before, 2 + static_cast<int>(random() % 9), 0)) flow.push_back(entry);
  return json::serialize(flow);
}

}  // namespace zs::flow::simulation
