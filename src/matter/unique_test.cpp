// One paper is registered once, however it is spelt and whoever enters it at the same moment.
#include <doctest/doctest.h>
#include <matter/test_numbers.h>

#include <thread>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::numbers_test;

namespace {

json::object parcel(std::string_view from, std::string_view code) {
  return {{"about", "关于放假的通知"}, {"from", from}, {"code", code}};
}

std::string refusal(const Heard& heard) {
  return heard.at("/fields/0/pointer") + " " + heard.at("/fields/0/code");
}

std::string said(const Heard& heard) { return heard.at("/fields/0/detail"); }

}  // namespace

TEST_CASE("the same paper in another spelling is refused with who registered it, when and as what") {
  in_each_world([](World& world) {
    auto first = world.start("parcel", parcel("市政府办公室", "云江政办发〔2026〕5号"));
    REQUIRE(first.status == 201);
    auto again = world.start("parcel", parcel("市政府 办公室", "云江政办发（２０２６）０５号"));
    CHECK(again.status == 422);
    CHECK(refusal(again) == "/fields/code matter_duplicate");
    CHECK(said(again) == "“单号”等相同的事项已由赵于 3月2日 09:00 登记，编号 包〔2026〕1号。确需再次登记的，请填写“理由”。");
    CHECK(world.start("parcel", parcel("市政府办公室", "云江政办发〔2026〕6号")).status == 201);
    CHECK(world.start("parcel", {{"about", "没有单号"}, {"from", "市政府办公室"}}).status == 201);
    CHECK(world.start("parcel", {{"about", "没有单号"}, {"from", "市政府办公室"}}).status == 201);
  });
}

TEST_CASE("entered all the same with a reason, and it still counts for the next one") {
  in_each_world([](World& world) {
    auto first = world.start("parcel", parcel("甲", "1")).at("/id");
    auto reasoned = parcel("甲", "1");
    reasoned["why"] = "补来一份";
    REQUIRE(world.start("parcel", reasoned).status == 201);
    CHECK(world.act("zhao", first, "revoke").status == 200);
    CHECK(refusal(world.start("parcel", parcel("甲", "1"))) == "/fields/code matter_duplicate");
  });
}

TEST_CASE("a reason given without need excuses nobody else") {
  in_each_world([](World& world) {
    auto reasoned = parcel("甲", "1");
    reasoned["why"] = "以防万一";
    REQUIRE(world.start("parcel", reasoned).status == 201);
    CHECK(refusal(world.start("parcel", parcel("甲", "1"))) == "/fields/code matter_duplicate");
  });
}

TEST_CASE("what was revoked may be registered anew, what was changed frees what it was") {
  in_each_world([](World& world) {
    auto first = world.start("parcel", parcel("甲", "1")).at("/id");
    CHECK(world.act("zhao", first, "revoke").status == 200);
    auto second = world.start("parcel", parcel("甲", "1"));
    REQUIRE(second.status == 201);
    auto id = second.at("/id");
    REQUIRE(world.act("qian", id, "send_back", {{"to_step", "enter"}}).status == 200);
    REQUIRE(world.act("zhao", id, "submit", {{"fields", json::object{{"code", "2"}}}}).status == 200);
    auto third = world.start("parcel", parcel("甲", "1")).at("/id");
    REQUIRE(world.act("qian", third, "send_back", {{"to_step", "enter"}}).status == 200);
    auto taken = world.act("zhao", third, "submit", {{"fields", json::object{{"code", "２"}}}});
    CHECK(refusal(taken) == "/args/fields/code matter_duplicate");
  });
}

TEST_CASE("a draft tells that the paper is there before it is submitted, and blocks nobody") {
  in_each_world([](World& world) {
    auto draft = [&](std::string_view who, json::object fields) {
      return world.post(who, "/matters", json::object{{"kind", "parcel"}, {"fields", fields}});
    };
    auto unsent = draft("zhao", parcel("甲", "1"));
    REQUIRE(world.start("parcel", parcel("甲", "1")).status == 201);
    auto saved = world.ask(http::Method::put, "zhao", "/matters/" + unsent.at("/id") + "/draft",
                           json::object{{"fields", json::object{{"code", "１"}}}, {"base_revision", 1}});
    CHECK(saved.at("/twin/number") == "包〔2026〕1号");
    CHECK(saved.at("/twin/starter_name") == "赵");
    auto other = world.ask(http::Method::put, "zhao", "/matters/" + unsent.at("/id") + "/draft",
                           json::object{{"fields", json::object{{"code", "9"}}}, {"base_revision", 1}});
    CHECK(other.at("/twin").empty());
    auto stranger = draft("li", parcel("甲", "1"));
    auto hidden = world.ask(http::Method::put, "li", "/matters/" + stranger.at("/id") + "/draft",
                            json::object{{"fields", parcel("甲", "1")}, {"base_revision", 1}});
    CHECK(hidden.body.at("twin").is_object());
    CHECK(hidden.at("/twin/number").empty());
    CHECK(refusal(world.post("li", "/matters",
                             json::object{{"kind", "parcel"}, {"submit", true}, {"fields", parcel("甲", "1")}})) ==
          "/fields/code matter_duplicate_hidden");
  });
}

TEST_CASE("of clerks who register one paper at the same moment one gets it") {
  in_each_world([](World& world) {
    for (int round = 0; round < 10; ++round) {
      std::atomic<int> registered{0}, refused{0};
      std::vector<std::thread> clerks;
      for (int clerk = 0; clerk < 4; ++clerk)
        clerks.emplace_back([&] {
          auto heard = world.start("parcel", parcel("乙", std::to_string(round)));
          registered += heard.status == 201;
          refused += refusal(heard) == "/fields/code matter_duplicate";
        });
      for (auto& clerk : clerks) clerk.join();
      CHECK(registered == 1);
      CHECK(refused == 3);
    }
  });
}

TEST_CASE("faults of unique_by are told with their path") {
  auto faults_of = [](std::string_view key) {
    std::string text(parcel_kind);
    auto from = text.find(R"("unique_by")"), to = text.find(R"("flow")");
    text.replace(from, to - from, std::string(key) + ", ");
    DeclarationFaults faults;
    CHECK_FALSE(parse_kind(text, faults));
    return faults.empty() ? std::string() : faults[0].path;
  };
  CHECK(faults_of(R"("unique_by": ["from"])") == "/unique_by");
  CHECK(faults_of(R"("unique_by": {"fields": []})") == "/unique_by/fields");
  CHECK(faults_of(R"("unique_by": {"fields": ["form"]})") == "/unique_by/fields/0");
  CHECK(faults_of(R"("unique_by": {"fields": ["from"], "unless": "whY"})") == "/unique_by/unless");
  CHECK(faults_of(R"("unique_by": {"fields": ["from"], "until": "why"})") == "/unique_by/until");
  CHECK(faults_of(R"("unique_by": {"fields": ["from"], "period": "week"})") == "/unique_by/period");
  CHECK(faults_of(R"("unique_by": {"fields": ["from"], "across": "all"})") == "/unique_by/across");
  CHECK(faults_of(R"("lights": [{"stage": "催", "before": "sgin", "when": "urged"}])") == "/lights/0/before");
  CHECK(faults_of(R"("lights": [{"stage": "催", "before": "sign", "when": "urge"}])") == "/lights/0/when");
}
