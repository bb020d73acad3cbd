#include <matter/deliver_test_support.h>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::test;

namespace {

Said filed(Organs& o, std::string_view who, const std::string& matter, const std::string& file) {
  return o.post(who, "/matters/" + matter + "/scans", {{"file", file}});
}

}  // namespace

TEST_CASE("a scanned sheet becomes a file of its matter, and the trail says who put it there") {
  on_both([](Organs& o) {
    auto matter = o.drafted("甲", "关于防汛的通知", {"乙"});
    auto file = o.file_of("甲文书", "批示");
    auto said = filed(o, "甲文书", matter, file);
    REQUIRE_MESSAGE(said.status == 200, said.text);
    const auto& files = said.body.at("files").as_array();
    REQUIRE(files.size() == 1);
    CHECK(files[0].at("field").as_string() == "scan");
    CHECK(id_in(files[0], "id") == file);
    CHECK(o.get("甲办事员", "/files/" + file + "/info").status == 200);
    auto trail = o.get("甲文书", "/matters/" + matter + "/events").body.at("items").as_array();
    CHECK(trail.back().at("verb").as_string() == "file_scan");
    CHECK(trail.back().at("actor").at("name").as_string() == "甲文书");
    // Who handles it goes on, on the revision he has seen.
    CHECK(o.act("甲文书", matter, "agree").status == 200);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("a scan is filed by who has to do with the matter, and with his own file") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "关于防汛的通知", {"乙"});
    CHECK(filed(o, "乙文书", matter, o.file_of("乙文书", "批示")).status == 404);
    CHECK(filed(o, "甲文书", "4711", o.file_of("甲文书", "批示")).status == 404);
    CHECK(filed(o, "甲文书", matter, o.file_of("甲办事员", "批示")).text.find("file_not_yours") != std::string::npos);
    auto draft = o.post("甲办事员", "/matters", {{"kind", "outgoing"}, {"fields", json::object{{"subject", "草稿"}}}});
    REQUIRE_MESSAGE(draft.status == 201, draft.text);
    CHECK(filed(o, "甲办事员", id_in(draft.body, "id"), o.file_of("甲办事员", "批示")).status == 404);
    REQUIRE(o.sign("乙", o.box("乙").at(0)).status == 200);
    auto theirs = o.box("乙", "box=in&state=signed_for").at(0);
    auto own = std::string(o.get("乙文书", "/deliveries/" + theirs).body.at("delivery").at("matter").as_string());
    REQUIRE(o.act("乙负责人", own, "agree").status == 200);
    CHECK(filed(o, "乙负责人", own, o.file_of("乙负责人", "批示")).code() == "matter_not_registry");
    CHECK(filed(o, "乙文书", own, o.file_of("乙文书", "批示")).status == 200);
    CHECK(o.faults().empty());
  });
}
