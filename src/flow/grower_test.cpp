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
  int parallel_around = 0;

  json::object step(const std::vector<std::string>& before) {
    json::object s{{"step", fmt::format("s{}", count++)}, {"by", any_of(random, rules)}};
    bool of_starter = s["by"].as_string() == "starter";
    if (chance(random, 25)) s["when"] = any_of(random, conditions);
    bool back = chance(random, 70);
    if (back) s["back_to"] = targets(before);
    if (!of_starter && chance(random, 60)) s["pool"] = true;
    if (s.contains("pool") && chance(random, 50)) s["unclaim_after"] = fmt::format("{}", 1 + random() % 12);
    if (!of_starter && chance(random, 40))
      s["disagree"] = any_of(random, std::vector<std::string>{"end", back ? "send_back" : "go_on", "go_on"});
    if (chance(random, 40)) s["due"] = fmt::format("{}", 1 + random() % 30);
    if (s.contains("due") && chance(random, 60)) s["remind"] = fmt::format("{}", 1 + random() % 12);
    if (s.contains("remind") && chance(random, 40)) s["remind"] = json::array{s["remind"], "0", "-3"};
    if (!of_starter && chance(random, 40)) s["circulate"] = true;
    if (!of_starter && chance(random, 50)) s["add_signer"] = placings({"before", "after"});
    if (chance(random, 20)) s["needs"] = json::array{"cost"};
    if (chance(random, 15)) s["check"] = "ready";
    if (!parallel_around) fast_lane(s);
    if (chance(random, 35)) s["free"] = freedom();
    if (!of_starter && !s.contains("pool") && !s.contains("needs") && !s.contains("check") && chance(random, 40))
      s["skip_same"] = any_of(random, std::vector<std::string>{"adjacent", "any_earlier"});
    s["opinion"] = any_of(random, std::vector<std::string>{"none", "optional", "required"});
    static const std::vector<std::string> levels{"unprocessed", "unprocessed", "unread", "unclaimed", "never"};
    s["withdraw"] = any_of(random, levels);
    s["empty"] = any_of(random, std::vector<std::string>{"fallback", "fallback", "starter", "previous"});
    return s;
  }

  /// 先办后补: who may send it ahead, and which steps may be passed over.
  void fast_lane(json::object& s) {
    if (s["by"].as_string() != "starter" && chance(random, 60)) {
      s["may_owe"] = true;
      if (!s.contains("due")) s["due"] = "12";
    }
    if (chance(random, 50)) s["may_expedite"] = any_of(random, std::vector<std::string>{"1,2,3,4,5,6,7,8,9", "2,3"});
  }

  json::value freedom() {
    if (chance(random, 40)) return true;
    json::object free{{"most", 1 + random() % 4}};
    if (chance(random, 50)) free["among"] = any_of(random, std::vector<std::string>{"2,3,4", "5,6,7,8"});
    return free;
  }

  /// Levels after the deadline; the last may leave the step.
  void add_late(json::object& s) {
    if (!s.contains("due") || chance(random, 40)) return;
    json::array levels;
    for (int i = 0, n = static_cast<int>(random() % 3); i < n; ++i) levels.push_back(late_level(i));
    auto last = late_level(static_cast<int>(levels.size()));
    auto act = any_of(random, last_acts(s));
    if (act != "hand_over") last.erase("to");
    if (act == "send_back") last["step"] = s["back_to"].as_array()[0];
    last["do"] = act;
    levels.push_back(std::move(last));
    s["overdue"] = std::move(levels);
  }

  /// The step before may be called back until this one has it.
  void until_this_one(json::array& out, const json::object& s) {
    auto* before = out.empty() ? nullptr : out.back().if_object();
    if (!before || before->contains("branch") || before->contains("parallel") || !chance(random, 20)) return;
    for (auto* key : {"step", "each", "read"})
      if (s.contains(key)) (*before)["withdraw"] = json::object{{"until", s.at(key)}};
  }

  json::object late_level(int place) {
    json::object level{{"after", fmt::format("{}", place * 5)}};
    level["do"] = any_of(random, std::vector<std::string>{"remind", "escalate", "hand_over"});
    if (level["do"] != "remind" && chance(random, 50)) level["to"] = any_of(random, rules);
    return level;
  }

  /// What a step may do at last when nobody did it.
  static std::vector<std::string> last_acts(const json::object& s) {
    std::vector<std::string> acts{"terminate", "hand_over"};
    if (s.contains("back_to")) acts.insert(acts.end(), {"send_back", "send_back"});
    bool voted = s.contains("rule") && s.at("rule") != "all" && s.at("rule") != "heard";
    bool ends = s.contains("disagree") && s.at("disagree") != "go_on";
    if (s.at("by") != "starter" && !s.contains("needs") && !s.contains("must") && !(voted && ends))
      acts.insert(acts.end(), {"go_on", "go_on", "go_on"});
    return acts;
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
    s.erase("unclaim_after");
    bool reading = chance(random, 30);
    json::object out{{reading ? "read" : "each", s["step"]}};
    s.erase("step");
    s.erase("may_expedite");
    if (reading || (s.contains("disagree") && s["disagree"] == "end")) s.erase("disagree");
    if (reading) s.erase("back_to");
    if (reading) s.erase("skip_same");
    s.erase("add_signer");
    if (!reading && chance(random, 60)) s["add_signer"] = placings({"parallel", "before", "after"});
    for (auto& member : s) out[member.key()] = member.value();
    if (chance(random, 50)) out["over"] = any_of(random, lists);
    if (chance(random, 30)) out["order"] = "one_by_one";
    if (!out.contains("over") && !out.contains("order") && chance(random, 40)) {
      out["order"] = "groups";
      out["then"] = chance(random, 50) ? json::array{"7,8"} : json::array{"2,6", "9,4"};
    }
    if (!reading) shape_votes(out);
    if (!reading && chance(random, 50)) for_units(out);
    return out;
  }

  /// Each voice is a unit's, with a matter of its own.
  void for_units(json::object& out) {
    for (auto* key : {"order", "then", "returns", "each_post", "skip_same", "add_signer", "needs", "check"})
      out.erase(key);
    if (!out.contains("over")) out["over"] = any_of(random, lists);
    json::object opens{{"kind", "request"}};
    if (out.contains("lead") && chance(random, 50)) opens["may_finish_first"] = true;
    out["opens"] = std::move(opens);
  }

  void shape_votes(json::object& out) {
    if (out.contains("back_to") && chance(random, 50))
      out["returns"] = any_of(random, std::vector<std::string>{"own_voice", "either"});
    if (chance(random, 20)) out["each_post"] = true;
    out["rule"] = any_of(random, std::vector<std::string>{"all", "any", "heard", "50%", "67%", "count", "weight"});
    bool voting = out["rule"] != "heard";
    if (voting && !out.contains("disagree") && chance(random, 50)) out["disagree"] = "end";
    if (voting && out.contains("disagree")) shape_veto(out);
    if (!voting && !out.contains("order") && chance(random, 50)) out["lead"] = true;
    shape_counting(out);
    if (chance(random, 30)) out["finish"] = "all_heard";
    if (chance(random, 40)) out["abstain"] = true;
  }

  void shape_veto(json::object& out) {
    bool counted = out["rule"] != "all" && out["rule"] != "any";
    if (counted && chance(random, 40)) out["tie"] = any_of(random, std::vector<std::string>{"end", "go_on"});
    if (out["rule"] != "all" && chance(random, 30))
      out["veto"] = any_of(random, std::vector<std::string>{"any", "lead", "4,7"});
  }

  void shape_counting(json::object& out) {
    bool percent = out["rule"].as_string().back() == '%';
    if (out["rule"] == "count" || out["rule"] == "weight") out["at_least"] = 1 + static_cast<int>(random() % 4);
    if (percent && chance(random, 40)) out["of"] = "cast";
    if (out["rule"] == "weight" || (percent && chance(random, 30)))
      out["weights"] = json::array{{{"of", "3,5,8"}, {"is", 2}}, {{"of", "4"}, {"is", 3}}};
  }

  json::object parallel(std::vector<std::string>& before, int depth) {
    json::array arms;
    auto after = before;
    ++parallel_around;
    for (int i = 0, n = 2 + static_cast<int>(random() % 2); i < n; ++i) {
      auto inside = before;
      json::object arm{{"steps", sequence(inside, 1 + static_cast<int>(random() % 2), depth + 1)}};
      if (chance(random, 30)) arm["when"] = any_of(random, conditions);
      arms.push_back(std::move(arm));
      if (chance(random, 70))
        after.insert(after.end(), inside.begin() + static_cast<std::ptrdiff_t>(before.size()), inside.end());
    }
    before = after;
    --parallel_around;
    return {{"parallel", std::move(arms)}};
  }

  json::array targets(const std::vector<std::string>& before) {
    json::array out;
    for (auto& name : before)
      if (out.empty() || chance(random, name == before.back() ? 80 : 40)) out.emplace_back(name);
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
      add_late(s);
      until_this_one(out, s);
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
  if (chance(random, 30)) first["may_expedite"] = "1,2";
  if (chance(random, 20)) first["free"] = true;
  std::vector<std::string> before{"s0"};
  json::array flow{std::move(first)};
  for (auto& entry : grower.sequence(before, 2 + static_cast<int>(random() % 9), 0)) flow.push_back(entry);
  return json::serialize(flow);
}

}  // namespace zs::flow::simulation
