#include <base/time.h>
#include <identity/directory.h>

#include <doctest/doctest.h>

using namespace zs;
using namespace zs::identity;

namespace {

const Instant monday = *from_rfc3339("2026-03-02T09:00:00+08:00");
const Instant friday = *from_rfc3339("2026-03-06T09:00:00+08:00");

/// 11 and 12 of one office, 13 who has left; 11's post has a deputy.
Records office() {
  Records r;
  r.units = {{.id = 1, .name = "办公室", .is_organ = true}};
  r.people = {{.id = 11, .user_name = "U11", .name = "甲"},
              {.id = 12, .user_name = "U12", .name = "乙"},
              {.id = 13, .user_name = "U13", .name = "丙"}};
  r.posts = {{.id = 21, .person = 11, .unit = 1, .main = true, .deputy = 22},
             {.id = 22, .person = 12, .unit = 1, .main = true},
             {.id = 23, .person = 13, .unit = 1, .main = true, .ended = true}};
  return r;
}

Delegation to_second(Id id, Reach reach) { return {id, 11, 12, 22, DelegationMode::alone, std::move(reach)}; }

std::vector<Id> grants(const Directory& directory, Errand errand) {
  std::vector<Id> out;
  for (const auto& one : substitutes(directory, 11, 21, errand)) out.push_back(one.grant);
  return out;
}

Errand errand(Instant at, int mark = 0) { return {"reception", "approve", "审批", mark, at}; }

}  // namespace

TEST_CASE("a delegation holds from its beginning until before its end") {
  auto records = office();
  records.delegations = {to_second(1, {"", "", monday, friday})};
  Directory directory(records);
  CHECK(grants(directory, errand(monday - std::chrono::milliseconds(1))).empty());
  CHECK(grants(directory, errand(monday)) == std::vector<Id>{1});
  CHECK(grants(directory, errand(friday)).empty());
  CHECK(grant_holds(directory, 1, monday));
  CHECK_FALSE(grant_holds(directory, 1, friday));
  CHECK_FALSE(grant_holds(directory, 2, monday));
}

TEST_CASE("the narrowest delegation comes first, then the newest; one of another kind does not count") {
  auto records = office();
  records.delegations = {to_second(1, {"", "", monday, {}}), to_second(2, {"reception", "审批", monday, {}}),
                         to_second(3, {"", "", monday, {}}), to_second(4, {"outgoing", "", monday, {}}),
                         to_second(5, {"reception", "", monday, {}})};
  CHECK(grants(Directory(records), errand(monday)) == std::vector<Id>{2, 5, 3, 1});
}

TEST_CASE("who has left, or is not cleared for a work secret, stands in for nobody") {
  auto records = office();
  records.delegations = {{1, 11, 13, 23, DelegationMode::alone, {"", "", monday, {}}},
                         to_second(2, {"", "", monday, {}})};
  CHECK(grants(Directory(records), errand(monday)) == std::vector<Id>{2});
  CHECK(grants(Directory(records), errand(monday, 2)).empty());
  records.people[1].clearance = 2;
  CHECK(grants(Directory(records), errand(monday, 2)) == std::vector<Id>{2});
}

TEST_CASE("the deputy acts while the first is absent and has given his work to nobody") {
  auto records = office();
  records.absences = {{7, 11, {"", "", monday, friday}}};
  auto found = substitutes(Directory(records), 11, 21, errand(monday));
  REQUIRE(found.size() == 1);
  CHECK(found[0].deputy);
  CHECK(found[0].person == 12);
  CHECK(grants(Directory(records), errand(friday)).empty());
  records.delegations = {to_second(1, {"", "", monday, {}})};
  CHECK(grants(Directory(records), errand(monday)) == std::vector<Id>{1});
}
