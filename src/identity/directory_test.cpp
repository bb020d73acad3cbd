#include <identity/directory.h>

#include <doctest/doctest.h>

#include <random>

using namespace zs;
using namespace zs::identity;

namespace {

// 1 县政府 ⊃ 2 县政府办 (serves 1) ⊃ 3 综合科; 1 ⊃ 4 财政局 ⊃ 5 预算科; 6 县委, 7 县委办 (serves 6);
// 8 镇政府 (below 1), 9 镇党委, 10 镇党政办 (below 8, serves both).
Records county() {
  Records r;
  r.units = {{.id = 1, .name = "县政府", .is_organ = true, .order = 1},
             {.id = 2, .parent = 1, .name = "县政府办", .is_organ = true, .order = 2, .serves = {1}},
             {.id = 3, .parent = 2, .name = "综合科", .order = 3},
             {.id = 4, .parent = 1, .name = "财政局", .is_organ = true, .order = 4},
             {.id = 5, .parent = 4, .name = "预算科", .order = 5},
             {.id = 6, .name = "县委", .is_organ = true, .order = 6},
             {.id = 7, .parent = 6, .name = "县委办", .is_organ = true, .order = 7, .serves = {6}},
             {.id = 8, .parent = 1, .name = "镇政府", .is_organ = true, .order = 8},
             {.id = 9, .parent = 6, .name = "镇党委", .is_organ = true, .order = 9},
             {.id = 10, .parent = 8, .name = "镇党政办", .order = 10, .serves = {8, 9}}};
  auto person = [&](Id id, std::string name) {
    r.people.push_back({.id = id, .user_name = "U" + std::to_string(id), .name = name});
  };
  person(101, "县长"), person(102, "办主任"), person(103, "王伟"), person(104, "王伟"), person(105, "局长"),
      person(106, "科员");
  person(107, "委办主任"), person(108, "镇办主任"), person(109, "副县长"), person(110, "旧人");
  r.posts = {
      {.id = 201, .person = 101, .unit = 1, .title = "县长", .rank = 1, .head = true, .main = true},
      {.id = 202, .person = 102, .unit = 2, .title = "主任", .rank = 1, .head = true, .main = true},
      {.id = 203, .person = 103, .unit = 3, .title = "科长", .rank = 1, .head = true, .main = true},
      {.id = 204, .person = 104, .unit = 3, .title = "科员", .rank = 2, .main = true},
      {.id = 205, .person = 105, .unit = 4, .title = "局长", .rank = 1, .head = true, .main = true},
      {.id = 206, .person = 106, .unit = 5, .title = "科员", .rank = 1, .main = true},
      {.id = 207, .person = 107, .unit = 7, .title = "主任", .rank = 1, .head = true, .main = true},
      {.id = 208, .person = 108, .unit = 10, .title = "主任", .rank = 1, .head = true, .main = true},
      {.id = 209, .person = 109, .unit = 1, .title = "副县长", .rank = 2, .main = true, .in_charge_of = {4}},
      {.id = 210, .person = 110, .unit = 3, .title = "原科长", .rank = 0, .head = true, .main = true, .ended = true}};
  r.roles = {{204, "clerk", 2}, {203, "clerk", 2}, {210, "clerk", 2}, {208, "clerk", 10}};
  r.role_titles["clerk"] = "接待人员";
  return r;
}

}  // namespace

TEST_CASE("a head is never his own head: for him the head one level up decides") {
  Directory d(county());
  CHECK(d.unit_head(3)->person == 103);
  CHECK(say(d.unit_head(3)->reason, Language::zh_cn) == "综合科主要负责人");
  CHECK(d.unit_head(3, 103)->person == 102);
  CHECK(d.unit_head(4, 105)->person == 101);
  CHECK_FALSE(d.unit_head(1, 101));
  for (const auto& post : d.posts())
    if (auto head = d.unit_head(post.unit, post.person)) CHECK(head->person != post.person);
}

TEST_CASE("a vacancy and an ended post lead to the head above, which the reason says") {
  Directory d(county());
  CHECK(d.unit_head(5)->person == 105);
  CHECK(say(d.unit_head(5)->reason, Language::zh_cn) == "预算科的上级：财政局主要负责人");
  auto records = county();
  records.people[2].active = false;
  CHECK(Directory(records).unit_head(3)->person == 102);
}

TEST_CASE("holders of a role come in protocol order, without those whose post ended, and with the person's own post") {
  Directory d(county());
  auto holders = d.role_holders("clerk", 3);
  REQUIRE(holders.size() == 2);
  CHECK(holders[0].post == 203);
  CHECK(holders[1].post == 204);
  CHECK(say(holders[0].reason, Language::zh_cn) == "县政府办接待人员");
  CHECK(d.person(103)->name == d.person(104)->name);
  CHECK(holders[0].person != holders[1].person);
}

TEST_CASE("two doors stay apart, one door serves both organs") {
  Directory d(county());
  CHECK(d.role_holders("clerk", 5).size() == 2);  // the county government's office serves its bureaus
  CHECK(d.role_holders("clerk", 7).empty());      // the Party committee's office has its own door
  CHECK(d.role_holders("clerk", 9).at(0).person == 108);
  CHECK(d.role_holders("clerk", 8).at(0).person == 108);
  CHECK(d.office_head(3)->person == 102);
  CHECK(d.office_head(4)->person == 102);
  CHECK(d.office_head(6)->person == 107);
  CHECK(d.office_head(9)->person == 108);
}

TEST_CASE("an organ's own holder of a role comes before those of its office") {
  auto records = county();
  records.roles.push_back({202, "signer", 2});
  records.roles.push_back({201, "signer", 1});
  Directory d(records);
  REQUIRE(d.role_holders("signer", 1).size() == 1);
  CHECK(d.role_holders("signer", 1)[0].person == 101);
  REQUIRE(d.role_holders("signer", 3).size() == 1);
  CHECK(d.role_holders("signer", 3)[0].person == 102);
}

TEST_CASE("the leader in charge is the nearest one upwards") {
  Directory d(county());
  CHECK(d.leader_in_charge(5)->person == 109);
  CHECK(say(d.leader_in_charge(5)->reason, Language::zh_cn) == "分管财政局的领导");
  CHECK_FALSE(d.leader_in_charge(3));
  CHECK_FALSE(d.leader_in_charge(5, 109));
}

TEST_CASE("the organ that leads is superior where there is no parent") {
  auto records = county();
  records.units[8].parent = no_id;
  records.units[8].relations = {
      {4, RelationType::guidance}, {1, RelationType::dual_leadership}, {6, RelationType::dual_leadership, true}};
  Directory d(records);
  CHECK(d.superior_unit(9) == 6);
  CHECK(d.superior_unit(5) == 4);
  CHECK_FALSE(d.superior_unit(1));
}

TEST_CASE("a caller acts as his main post unless he names another of his own") {
  auto records = county();
  records.posts.push_back({.id = 211, .person = 103, .unit = 4, .title = "副局长"});
  Directory d(records);
  auto caller = caller_of(d, 103);
  REQUIRE(caller);
  CHECK(caller->post == 203);
  CHECK(caller->organ == 2);
  CHECK(caller->posts.size() == 2);
  CHECK(caller_of(d, 103, 211)->organ == 4);
  CHECK_FALSE(caller_of(d, 103, 204));
  CHECK_FALSE(caller_of(d, 999));
  CHECK(caller_of(d, 110)->post == no_id);
}

TEST_CASE("look-ups end and answer only available people in any office, rings of relations included") {
  std::mt19937 dice(7);
  for (int round = 0; round < 200; ++round) {
    Records r;
    int n = 1 + static_cast<int>(dice() % 12);
    for (int i = 1; i <= n; ++i) {
      Unit unit{.id = i,
                .parent = static_cast<Id>(dice() % static_cast<unsigned>(i)),
                .name = "U" + std::to_string(i),
                .is_organ = dice() % 2 == 0};
      if (unit.parent == 0 && dice() % 2)
        unit.relations.push_back({static_cast<Id>(1 + dice() % n), RelationType::subordinate});
      if (dice() % 3 == 0) unit.serves.push_back(1 + dice() % n);
      r.units.push_back(unit);
      r.people.push_back({.id = 100 + i, .user_name = std::to_string(i), .name = "N", .active = dice() % 4 != 0});
      r.posts.push_back({.id = 200 + i,
                         .person = 100 + i,
                         .unit = static_cast<Id>(1 + dice() % n),
                         .head = dice() % 2 == 0,
                         .ended = dice() % 5 == 0,
                         .in_charge_of = {static_cast<Id>(1 + dice() % n)}});
      r.roles.push_back({200 + i, "r", static_cast<Id>(1 + dice() % n)});
    }
    Directory d(r);
    for (int unit = 1; unit <= n; ++unit) {
      auto check = [&](const Chosen& c) {
        CHECK(d.person(c.person)->active);
        CHECK_FALSE(d.post(c.post)->ended);
        CHECK(d.post(c.post)->person == c.person);
      };
      if (auto c = d.unit_head(unit)) check(*c);
      if (auto c = d.leader_in_charge(unit)) check(*c);
      if (auto c = d.office_head(unit)) check(*c);
      for (auto& c : d.role_holders("r", unit)) check(c);
    }
  }
}
