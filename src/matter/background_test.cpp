#include <matter/background.h>
#include <matter/deliver_test_support.h>
#include <matter/same_title.h>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::test;

namespace {

std::string text_at(const json::value& value, std::string_view name) {
  const auto& found = value.at(name);
  return found.is_string() ? std::string(found.get_string()) : std::string();
}

/// A paper of one organ that the registry of another has signed for.
std::string came_in(Organs& o, const std::string& subject, const std::string& from = "甲", const std::string& to = "乙") {
  o.sent(from, subject, {to});
  auto said = o.sign(to, o.box(to, "box=in&state=sent").at(0));
  REQUIRE_MESSAGE(said.status == 200, said.text);
  return text_at(said.body.at("delivery"), "matter");
}

json::value folder(Organs& o, std::string_view who, const std::string& matter) {
  o.settle();
  auto said = o.get(who, "/matters/" + matter + "/background");
  REQUIRE_MESSAGE(said.status == 200, said.text);
  CHECK(said.statements <= 3 + (o.backend() == db::Backend::postgres));
  return said.body;
}

std::vector<std::string> titles(const json::value& lines) {
  std::vector<std::string> out;
  for (const auto& line : lines.as_array()) out.push_back(text_at(line, "title"));
  return out;
}
using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a title without its figures and its frame is that of every year") {
  CHECK(same_every_year("关于做好2026年汛期安全生产工作的通知") == "年汛期安全生产工作");
  CHECK(same_every_year("关于做好２０２５年汛期安全生产工作的通知") == "年汛期安全生产工作");
  CHECK(same_every_year("云川县人民政府关于召开全县经济工作会议的通知") == "召开全县经济工作会议");
  CHECK(same_every_year("关于印发《粮食安全检查办法》的函") == "粮食安全检查办法");
  CHECK(same_every_year("通知").empty());
  CHECK(same_every_year("Letter of 2026").empty());
  CHECK(same_every_year("").empty());
}

TEST_CASE("the folder holds the sender's papers, last year's, and for who holds it now the words of last time") {
  on_both([](Organs& o) {
    auto before = came_in(o, "关于做好2025年汛期安全生产工作的通知");
    REQUIRE(o.act("乙负责人", before, "agree", {{"opinion", "请综合科牵头办理。"}}).status == 200);
    auto other = came_in(o, "关于报送名单的函");
    REQUIRE(o.act("乙负责人", other, "agree", {{"opinion", "请报送。"}}).status == 200);
    came_in(o, "丙的通知", "丙");
    auto now = came_in(o, "关于做好2026年汛期安全生产工作的通知");

    auto head = folder(o, "乙负责人", now);
    CHECK(text_at(head, "first") == "来文机关");
    CHECK(titles(head.at("same_first")) == Titles{"关于报送名单的函", "关于做好2025年汛期安全生产工作的通知"});
    CHECK(titles(head.at("same_title")) == Titles{"关于做好2025年汛期安全生产工作的通知"});
    // The one of the same title is meant, though another of the sender came later.
    CHECK(text_at(head.at("last"), "matter") == before);
    CHECK(text_at(head.at("last"), "text") == "请综合科牵头办理。");
    CHECK(text_at(head.at("last").at("handled").at(0).at("person"), "name") == "乙负责人");
    // Who holds nothing of it reads how it went and is offered no words.
    auto clerk = folder(o, "乙文书", now);
    CHECK(text_at(clerk.at("last"), "matter") == before);
    CHECK(text_at(clerk.at("last"), "text").empty());
    CHECK(clerk.at("last").at("fields").as_object().empty());
    CHECK(o.faults().empty());
  });
}

TEST_CASE("the folder tells nothing of what the reader may not see") {
  on_both([](Organs& o) {
    auto secret = came_in(o, "关于做好2025年汛期安全生产工作的通知");
    REQUIRE(o.act("乙负责人", secret, "agree", {{"opinion", "请综合科牵头办理。"}}).status == 200);
    auto now = came_in(o, "关于做好2026年汛期安全生产工作的通知", "甲", "丙");
    auto there = folder(o, "丙负责人", now);
    CHECK(there.at("same_first").as_array().empty());
    CHECK(there.at("same_title").as_array().empty());
    CHECK(there.at("last").is_null());
    CHECK(o.get("乙负责人", "/matters/" + now + "/background").status == 404);
    CHECK(o.get("甲文书", "/matters/" + now + "/background").status == 404);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("what was said on the papers it belongs to is told along the chain, to who may see them") {
  on_both([](Organs& o) {
    auto letter = came_in(o, "请报名单");
    REQUIRE(o.act("乙负责人", letter, "agree", {{"opinion", "请尽快答复。"}}).status == 200);
    auto answer = o.drafted("乙", "报送名单", {"甲"});
    REQUIRE(o.post("乙文书", "/matters/" + answer + "/links", {{"to", letter}, {"type", "answers"}}).status == 200);
    auto later = o.drafted("乙", "补报名单", {"甲"});
    REQUIRE(o.post("乙文书", "/matters/" + later + "/links", {{"to", answer}, {"type", "follows"}}).status == 200);

    auto said = folder(o, "乙文书", later).at("instructions");
    REQUIRE(said.as_array().size() == 1);
    CHECK(text_at(said.at(0), "title") == "请报名单");
    CHECK(text_at(said.at(0).at("said"), "text") == "请尽快答复。");
    // The officer drafted the later one and may not see the letter.
    CHECK(folder(o, "乙办事员", later).at("instructions").as_array().empty());
    CHECK(o.faults().empty());
  });
}
