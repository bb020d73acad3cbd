// Two at once through the counter, as the route for commands does it. While one has its matter, the other asks: on the
// same matter it waits, and decides from what the first left; where a whole and a unit's matter meet, which have a lock
// each, it comes in between and is seen. Each pair in both orders, on both databases.
#include <matter/deliver_test_support.h>

#include <chrono>
#include <thread>

namespace zs::matter::race_test {
namespace {

using namespace zs::matter::test;

constexpr std::string_view whole_kind = R"json({
  "kind": "paper", "title": "件", "version": 1, "subject": "{about}",
  "fields": [
    { "name": "about", "label": "事由", "type": "text", "required": true },
    { "name": "sort", "label": "办法", "type": "choice", "required": true, "choices": [
      { "value": "signing", "label": "会签" }, { "value": "reviewing", "label": "审核" },
      { "value": "taking", "label": "抢办" }, { "value": "joint", "label": "联办" } ] },
    { "name": "lead", "label": "主办", "type": "unit" },
    { "name": "helpers", "label": "协办", "type": "units" }
  ],
  "flow": [
    { "step": "begin_it", "title": "提出", "by": "starter", "writes": [ "about", "sort", "lead", "helpers" ] },
    { "branch": [
      { "when": "sort = signing", "steps": [
        { "each": "sign_it", "title": "会签", "by": "members(of: starter)", "rule": "all", "back_to": "begin_it" } ] },
      { "when": "sort = reviewing", "steps": [
        { "step": "review", "title": "审核", "by": "unit_head(of: starter)", "withdraw": "unread" } ] },
      { "when": "sort = taking", "steps": [
        { "step": "take", "title": "承办", "by": "members(of: starter)", "pool": true } ] },
      { "steps": [
        { "each": "work", "title": "承办", "over": [ "lead", "helpers" ], "by": "unit_head(of: it)", "lead": true,
          "opens": { "kind": "part", "fields": { "subject": "@title", "asked": "@unit" } },
          "back_to": "begin_it" } ] } ] },
    { "step": "file_it", "title": "归档", "by": "role(clerk, of: starter)" }
  ]
})json";

constexpr std::string_view part_kind = R"json({
  "kind": "part", "title": "协办件", "version": 1, "subject": "{subject}",
  "fields": [
    { "name": "subject", "label": "标题", "type": "text", "required": true },
    { "name": "asked", "label": "协办单位", "type": "unit", "required": true }
  ],
  "flow": [
    { "step": "hand_it", "title": "交办", "by": "starter" },
    { "step": "answer", "title": "答复", "by": "unit_head(of: asked)", "disagree": "end" }
  ]
})json";

constexpr db::Statement select_part{"race_part", "SELECT matter FROM child_matter WHERE parent = $1"};

/// A matter where a race begins; of joint handling also that of the one unit beside the lead.
struct Stage {
  Organs& organs;
  std::string matter, part;

  Stage(Organs& o, const std::string& sort) : organs(o) {
    json::object fields{{"about", "比赛"}, {"sort", sort}};
    if (sort == "joint") fields["lead"] = zs::to_text(o.unit("甲"));
    if (sort == "joint") fields["helpers"] = o.ids_of({"乙"});
    auto said = o.post("甲办事员", "/matters", {{"kind", "paper"}, {"submit", true}, {"fields", fields}});
    REQUIRE_MESSAGE(said.status == 201, said.text);
    matter = id_in(said.body, "id");
    if (sort != "joint") return;
    auto whole = *id_from_text(matter);
    part = zs::to_text(Id{o.read([&](db::Tx& tx) { return tx.one(select_part, whole)->integer(0); })});
  }
  void done(std::string_view who, const std::string& at, std::string_view verb) {
    auto said = organs.act(who, at, verb);
    REQUIRE_MESSAGE(said.status == 200, said.text);
  }
  std::string state(const std::string& at, std::string_view who) {
    return std::string(organs.get(who, "/matters/" + at).body.at("state").as_string());
  }
};

/// A command that was formed before either was sent.
struct Order {
  std::string who, path;
  json::object body;
};

Order formed(Stage& stage, std::string who, const std::string& at, std::string_view verb, json::object more = {}) {
  auto seen = stage.organs.get(who, "/matters/" + at);
  REQUIRE_MESSAGE(seen.status == 200, seen.text);
  more["verb"] = verb;
  more["revision"] = seen.body.at("revision");
  bool of_line = verb != "withdraw" && verb != "redo" && verb != "remove_unit";
  if (of_line && seen.body.at("mine").is_object()) more["work_item"] = seen.body.at("mine").at("work_item");
  return {std::move(who), "/matters/" + at + "/commands", std::move(more)};
}

/// What was answered to either: "done", or the refusal; and whether the second had its answer while the first still had
/// its matter.
struct Answers {
  std::string first, second;
  bool between = false;
};

std::string answer_of(const Said& said) {
  if (said.status == 200) return "done";
  CHECK_MESSAGE((said.status == 409 || said.status == 422), said.text);
  return said.code();
}

constexpr std::chrono::milliseconds chance_to_overtake{40}, time_to_come_between{10000};

Answers at_once(Organs& o, const Order& first, const Order& second, bool waits) {
  Answers out;
  std::atomic<bool> begun{false}, asks{false}, answered{false};
  std::string second_said;
  std::thread other;
  o.looked_up = [&] {
    if (begun.exchange(true)) return;
    other = std::thread([&] {
      asks = true;
      second_said = answer_of(o.post(second.who, second.path, second.body));
      answered = true;
    });
    while (!asks) std::this_thread::yield();
    auto until = std::chrono::steady_clock::now() + (waits ? chance_to_overtake : time_to_come_between);
    while (!answered && std::chrono::steady_clock::now() < until) std::this_thread::yield();
    out.between = answered;
  };
  out.first = answer_of(o.post(first.who, first.path, first.body));
  REQUIRE(other.joinable());
  other.join();
  o.looked_up = nullptr;
  out.second = second_said;
  return out;
}

struct Race {
  std::string_view name, sort;
  std::function<void(Stage&)> begin;
  std::function<Order(Stage&)> one, other;
  std::string_view other_late, one_late;  // what is answered to whoever comes second
  std::string_view one_wins, other_wins;  // where the whole, and the part, are when all letters were read
};

std::string where(Stage& stage) {
  auto out = stage.state(stage.matter, "甲办事员");
  return stage.part.empty() ? out : out + " " + stage.state(stage.part, "乙负责人");
}

const json::object words{{"opinion", "请再办。"}};

std::vector<Race> races() {
  auto of = [](std::string who, std::string_view verb, json::object more = {}) {
    return [=](Stage& stage) { return formed(stage, who, stage.matter, verb, more); };
  };
  auto in_part = [](std::string_view verb, json::object more = {}) {
    return [=](Stage& stage) { return formed(stage, "乙负责人", stage.part, verb, more); };
  };
  auto about_unit = [](std::string_view verb) {
    return [=](Stage& stage) {
      auto more = words;
      more["args"] = json::object{{"units", stage.organs.ids_of({"乙"})}};
      return formed(stage, "甲负责人", stage.matter, verb, more);
    };
  };
  auto nothing = [](Stage&) {};
  auto one_signed = [](Stage& stage) { stage.done("甲办事员", stage.matter, "agree"); };
  auto reviewed = [](Stage& stage) { stage.done("甲负责人", stage.matter, "agree"); };
  auto answered = [](Stage& stage) { stage.done("乙负责人", stage.part, "agree"), stage.organs.settle(); };
  auto back = words;
  back["args"] = json::object{{"to_step", "begin_it"}};
  return {
      {"the two last signers", "signing", one_signed, of("甲负责人", "agree"), of("甲文书", "agree"), "done", "done",
       "running", "running"},
      {"one signs, one sends back", "signing", one_signed, of("甲负责人", "agree"), of("甲文书", "send_back", back),
       "done", "flow_item_unknown", "running", "running"},
      {"taken back and opened", "reviewing", reviewed, of("甲负责人", "withdraw"), of("甲文书", "view"),
       "flow_item_unknown", "flow_withdraw_too_late", "running", "running"},
      {"taken back and filed", "reviewing", reviewed, of("甲负责人", "withdraw"), of("甲文书", "agree"),
       "flow_item_unknown", "flow_ended", "running", "closed"},
      {"two claim", "taking", nothing, of("甲负责人", "claim"), of("甲文书", "claim"), "flow_already_claimed",
       "flow_already_claimed", "running", "running"},
      {"a unit answers as the whole goes back", "joint", nothing, in_part("agree"), of("甲负责人", "send_back", back),
       "done", "done", "running closed", "running closed"},
      {"a unit answers as it is asked no longer", "joint", nothing, in_part("agree"), about_unit("remove_unit"), "done",
       "done", "running closed", "running closed"},
      {"a unit has its word back as the whole goes on", "joint", answered, in_part("withdraw"), of("甲负责人", "agree"),
       "matter_unit_took_back", "flow_word_counted", "running running", "running closed"},
      {"a unit has its word back as it is sent back to it", "joint", answered, in_part("withdraw"), about_unit("redo"),
       "done", "flow_word_counted", "running running", "running running"},
  };
}

/// Whoever came first had it done; the second was answered as he must be, and the database holds what happened. On
/// SQLite one writes at a time, whatever it is about.
void check(Race& race, bool turned, Organs& o, db::Backend backend) {
  Stage stage(o, std::string(race.sort));
  race.begin(stage);
  auto one = race.one(stage), other = race.other(stage);
  const auto& first = turned ? other : one;
  const auto& second = turned ? one : other;
  bool waits = backend == db::Backend::sqlite || first.path == second.path;
  auto answers = at_once(o, first, second, waits);
  bool one_first = turned == answers.between;
  CHECK_MESSAGE(answers.between != waits, "the second did not wait for the first, or waited where nothing hinders it");
  const auto& ahead = answers.between ? answers.second : answers.first;
  const auto& late = answers.between ? answers.first : answers.second;
  CHECK(ahead == "done");
  CHECK(late == (one_first ? race.other_late : race.one_late));
  auto faults = o.faults();
  CHECK_MESSAGE(faults.empty(), (faults.empty() ? "" : faults[0]));
  CHECK(where(stage) == (one_first ? race.one_wins : race.other_wins));
}

}  // namespace

TEST_CASE("of two who send a command at once, the second is answered from what the first left") {
  for (auto backend : db::each_backend) {
    Organs organs(backend, whole_kind, part_kind);
    for (auto& race : races())
      for (bool turned : {false, true}) {
        CAPTURE(std::string(race.name));
        CAPTURE(turned);
        CAPTURE(std::string(db::name_of(backend)));
        check(race, turned, organs, backend);
      }
  }
}

}  // namespace zs::matter::race_test
