#include <base/time.h>
#include <identity/directory.h>

#include <doctest/doctest.h>

using namespace zs;
using namespace zs::identity;

namespace {

const Instant monday = *from_rfc3339("2026-03-02T09:00:00+08:00");
const Instant friday = *from_rfc3339("2026-03-06T09:00:00+08:00");
constexpr Id leader = 11, scribe = 12;

/// A leader, who writes for the leader, and somebody who has left.
Records bureau() {
  Records r;
  r.units = {{.id = 1, .name = "办公室", .is_organ = true}};
  r.people = {{.id = leader, .user_name = "U11", .name = "甲"},
              {.id = scribe, .user_name = "U12", .name = "乙"},
              {.id = 13, .user_name = "U13", .name = "丙"}};
  r.posts = {{.id = 21, .person = leader, .unit = 1, .main = true},
             {.id = 22, .person = scribe, .unit = 1, .main = true},
             {.id = 23, .person = 13, .unit = 1, .main = true, .ended = true}};
  return r;
}

Mandate mandate(Id id, std::vector<std::string> kinds = {}) {
  return {id, leader, scribe, 22, std::move(kinds), false, false, false, monday, friday};
}

Errand errand(std::string_view kind, Instant at, int mark = 0) { return {kind, "approve", "审批", mark, at}; }

Id found(const Records& records, const Errand& errand) {
  Directory directory(records);
  const auto* one = mandate_for(directory, leader, scribe, errand);
  return one ? one->id : no_id;
}

}  // namespace

TEST_CASE("a mandate holds from its beginning until before its end, for the kinds it names") {
  auto records = bureau();
  records.mandates = {mandate(1, {"reception"})};
  CHECK(found(records, errand("reception", monday - std::chrono::milliseconds(1))) == no_id);
  CHECK(found(records, errand("reception", monday)) == 1);
  CHECK(found(records, errand("outgoing", monday)) == no_id);
  CHECK(found(records, errand("reception", friday)) == no_id);
  records.mandates.push_back(mandate(2));
  CHECK(found(records, errand("reception", monday)) == 2);
  CHECK(found(records, errand("outgoing", monday)) == 2);
}

TEST_CASE("who has left, or is not cleared for a work secret, writes for nobody and sees no desk") {
  auto records = bureau();
  records.mandates = {mandate(1)};
  records.mandates.push_back({2, leader, 13, 23, {}, true, true, false, monday, friday});
  CHECK(secretaries_of(Directory(records), leader, errand("reception", monday)) == std::vector<Id>{scribe});
  CHECK(secretaries_of(Directory(records), leader, errand("reception", monday, 2)).empty());
  records.people[1].clearance = 2;
  CHECK(found(records, errand("reception", monday, 2)) == 1);
}

TEST_CASE("a leader is named once, and only while the mandate holds") {
  auto records = bureau();
  records.mandates = {mandate(1), mandate(2, {"reception"})};
  CHECK(leaders_of(Directory(records), scribe, monday) == std::vector<Id>{leader});
  CHECK(leaders_of(Directory(records), scribe, friday).empty());
  CHECK(leaders_of(Directory(records), leader, monday).empty());
}
