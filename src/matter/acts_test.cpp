// Registers of acts and the validity of what was issued, through the counter, on both databases.
#include <doctest/doctest.h>
#include <matter/test_numbers.h>

#include <thread>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::numbers_test;

namespace {

std::string done(World& world, const std::string& about) {
  auto matter = world.start("deed", {{"about", about}}).at("/id");
  auto acted = world.act("wu", matter, "agree");
  CHECK_MESSAGE(acted.status == 200, acted.text);
  return matter;
}

std::vector<std::int64_t> numbers_in(World& world) {
  std::vector<std::int64_t> seqs;
  auto page = world.get("wu", "/registers/deeds?limit=200");
  REQUIRE_MESSAGE(page.status == 200, page.text);
  for (const auto& line : page.body.at("items").as_array()) seqs.push_back(line.at("seq").as_int64());
  std::sort(seqs.begin(), seqs.end());
  return seqs;
}

}  // namespace

TEST_CASE("an act stands in the register with what it was and what the paper said, for who keeps it") {
  in_each_world([](World& world) {
    auto matter = done(world, "盖章");
    auto line = world.get("wu", "/registers/deeds").body.at("items").at(0);
    CHECK(line.at("seq") == 1);
    CHECK(line.at("matter").as_string() == matter);
    CHECK(line.at("title") == "盖章");
    CHECK(line.at("values") == json::value({{"count", 7}, {"what", "盖章"}}));
    CHECK(line.at("digest").as_string() == world.get("wu", "/matters/" + matter).at("/frozen/digest"));
    CHECK(world.get("wu", "/registers/deeds?q=盖章").body.at("items").as_array().size() == 1);
    CHECK(world.get("wu", "/registers/deeds?q=别的").body.at("items").as_array().empty());
    CHECK(world.get("wu", "/registers/deeds?year=2025").body.at("items").as_array().empty());
    CHECK(world.get("wu", "/registers").body.at("items").as_array().size() == 1);
    CHECK(world.get("li", "/registers").body.at("items").as_array().empty());
    CHECK(world.get("li", "/registers/deeds").status == 404);
    CHECK(world.get("zhou", "/registers/deeds").body.at("items").as_array().empty());
    CHECK(world.get("wu", "/registers/others").status == 404);
  });
}

TEST_CASE("acts at once are numbered without a gap, page by page newest first") {
  in_each_world([](World& world) {
    constexpr int clerks = 4, each = 6;
    std::vector<std::string> matters;
    for (int i = 0; i < clerks * each; ++i) matters.push_back(world.start("deed", {{"about", "事"}}).at("/id"));
    std::vector<std::thread> threads;
    for (int clerk = 0; clerk < clerks; ++clerk)
      threads.emplace_back([&, clerk] {
        for (int i = 0; i < each; ++i) world.act("wu", matters[static_cast<std::size_t>(clerk * each + i)], "agree");
      });
    for (auto& thread : threads) thread.join();
    auto seqs = numbers_in(world);
    REQUIRE(seqs.size() == clerks * each);
    for (std::size_t i = 0; i < seqs.size(); ++i) CHECK(seqs[i] == static_cast<std::int64_t>(i) + 1);
    auto page = world.get("wu", "/registers/deeds?limit=20");
    REQUIRE_MESSAGE(page.status == 200, page.text);
    auto rest = world.get("wu", "/registers/deeds?limit=20&cursor=" + page.at("/next"));
    REQUIRE_MESSAGE(rest.status == 200, rest.text);
    CHECK(page.body.at("items").as_array().size() + rest.body.at("items").as_array().size() == clerks * each);
    CHECK(rest.at("/next").empty());
  });
}

TEST_CASE("a row is never changed or removed, and one that no event tells of is found") {
  for (auto backend : db::each_backend) {
    World world(backend);
    done(world, "盖章");
    static constexpr db::Statement change{"change_act", "UPDATE act_entry SET title = 'x'"};
    static constexpr db::Statement remove{"remove_act", "DELETE FROM act_entry"};
    static constexpr db::Statement forge{
        "forge_act",
        "INSERT INTO act_entry (id, register, organ, year, seq, at, person, post, matter, number, title, digest, "
        "entered) SELECT id + 1, register, organ, year, seq + 2, at, person, post, matter, number, title, digest, "
        "entered FROM act_entry"};
    for (const auto* statement : {&change, &remove})
      CHECK_THROWS(static_cast<void>(
          world.database->write([&](db::Tx& tx) -> Result<bool> { return tx.execute(*statement) >= 0; })));
    CHECK(world.faults().empty());
    static_cast<void>(world.database->write([&](db::Tx& tx) -> Result<bool> { return tx.execute(forge) >= 0; }));
    CHECK(world.faults().size() == 3);  // a gap before it, no event of it, the series ends elsewhere
  }
}

TEST_CASE("what was issued is settled once, by who keeps its register") {
  in_each_world([](World& world) {
    auto running = world.start("deed", {{"about", "事"}}).at("/id");
    json::object revoke{{"state", "revoked"}, {"reason", "有误"}};
    CHECK(world.post("wu", "/matters/" + running + "/validity", revoke).at("/code") == "matter_not_in_force");
    auto path = "/matters/" + done(world, "盖章");
    CHECK(world.get("wu", path).at("/may_settle_validity") == "true");
    CHECK(world.get("zhao", path).at("/may_settle_validity") == "false");
    CHECK(world.post("zhao", path + "/validity", revoke).at("/code") == "matter_not_registry");
    CHECK(world.post("zhou", path + "/validity", revoke).status == 404);
    auto crooked = world.post("wu", path + "/validity", {{"state", "lost"}, {"reason", " "}, {"basis", "5"}});
    CHECK(crooked.body.at("fields").as_array().size() == 3);
    auto settled = world.post("wu", path + "/validity", revoke, "once");
    CHECK(settled.at("/validity/state") == "revoked");
    CHECK(settled.at("/state_label") == "已撤销");
    CHECK(settled.at("/may_settle_validity") == "false");
    CHECK(world.post("wu", path + "/validity", revoke, "once").replayed);
    CHECK(world.post("wu", path + "/validity", revoke).at("/code") == "matter_validity_settled");
  });
}

TEST_CASE("a paper is in force until the day it is repealed from") {
  in_each_world([](World& world) {
    auto path = "/matters/" + done(world, "办法");
    auto basis = done(world, "新办法");
    auto settled = world.post("wu", path + "/validity",
                              {{"state", "repealed"}, {"reason", "新办法施行"}, {"on", "2026-03-10"}, {"basis", basis}});
    CHECK(settled.at("/state_label") == "已办结");
    CHECK(settled.at("/validity/basis") == basis);
    world.now = to_millis(*from_rfc3339("2026-03-10T09:00:00+08:00"));
    CHECK(world.get("wu", path).at("/state_label") == "已废止");
    CHECK(world.get("wu", path + "?at=2026-03-02T08:59:00+08:00").status == 404);
    CHECK(world.get("zhao", path + "?at=2026-03-05T08:59:00+08:00").at("/validity/state") == "repealed");
  });
}
