#include <matter/deliver_test_support.h>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::test;

namespace {

std::string text_at(const json::value& value, std::string_view name) {
  const auto& found = value.at(name);
  return found.is_string() ? std::string(found.get_string()) : std::string();
}

/// A received matter of organ 乙 that organ 甲 sent.
std::string received(Organs& o, const std::string& subject) {
  o.sent("甲", subject, {"乙"});
  auto said = o.sign("乙", o.box("乙").at(0));
  REQUIRE_MESSAGE(said.status == 200, said.text);
  return text_at(said.body.at("delivery"), "matter");
}

json::array links(Organs& o, std::string_view who, const std::string& matter) {
  return o.get(who, "/matters/" + matter).body.at("links").as_array();
}

}  // namespace

TEST_CASE("a link is seen from both ends, by who may see the other one, and by nobody else") {
  on_both([](Organs& o) {
    auto letter = received(o, "请报名单");
    auto answer = o.drafted("乙", "报送名单", {"甲"});
    REQUIRE(o.post("乙文书", "/matters/" + answer + "/links", {{"to", letter}, {"type", "answers"}}).status == 200);

    auto there = links(o, "乙文书", answer);
    REQUIRE(there.size() == 1);
    CHECK(text_at(there[0], "matter") == letter);
    CHECK(text_at(there[0], "relation") == "所答来文");
    CHECK(text_at(there[0], "number") == "来〔2026〕1号");
    auto back = links(o, "乙文书", letter);
    REQUIRE(back.size() == 1);  // where it came from is the sender's, and not for these eyes
    CHECK(text_at(back[0], "relation") == "答复");
    CHECK(text_at(back[0], "title") == "报送名单");
    CHECK(links(o, "乙办事员", answer).empty());
    CHECK(links(o, "乙负责人", letter).empty());
    CHECK(o.faults().empty());
  });
}

TEST_CASE("sending and receiving are one link, seen by who may see both") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "请报名单", {"甲", "乙"});  // a copy for ourselves: one clerk sees both
    auto said = o.sign("甲", o.box("甲").at(0));
    REQUIRE_MESSAGE(said.status == 200, said.text);
    auto own = text_at(said.body.at("delivery"), "matter");
    REQUIRE(o.sign("乙", o.box("乙").at(0)).status == 200);
    auto sent = links(o, "甲文书", matter);
    REQUIRE(sent.size() == 1);
    CHECK(text_at(sent[0], "type") == "sent_as");
    CHECK(text_at(sent[0], "matter") == own);
    auto came = links(o, "甲文书", own);
    REQUIRE(came.size() == 1);
    CHECK(text_at(came[0], "type") == "received_as");
    CHECK(text_at(came[0], "matter") == matter);
    CHECK(text_at(o.get("甲文书", "/matters/" + own + "/deliveries").body.at("received").at("from"), "name") ==
          "甲机关");
  });
}

TEST_CASE("links go along with a command and with a beginning, all or nothing") {
  on_both([](Organs& o) {
    auto letter = received(o, "请报名单");
    json::object fields{{"subject", "报送名单"}, {"receivers", o.ids_of({"甲"})}};
    json::array good{json::object{{"to", letter}, {"type", "answers"}}};
    auto begun = o.post("乙文书", "/matters", {{"kind", "outgoing"}, {"fields", fields}, {"links", good}});
    REQUIRE_MESSAGE(begun.status == 201, begun.text);
    CHECK(begun.body.at("links").as_array().size() == 1);
    CHECK(o.send(http::Method::delete_, "乙文书", "/matters/" + id_in(begun.body, "id")).status == 200);
    CHECK(links(o, "乙文书", letter).empty());

    json::array wrong{json::object{{"to", "4711"}, {"type", "answers"}}};
    auto refused =
        o.post("乙文书", "/matters", {{"kind", "outgoing"}, {"submit", true}, {"fields", fields}, {"links", wrong}});
    CHECK(refused.status == 422);
    CHECK(refused.text.find("/links/0/to") != std::string::npos);
    auto started = o.drafted("乙", "报送名单", {"甲"});
    auto said = o.act("乙文书", started, "agree", {{"args", json::object{{"links", good}}}});
    REQUIRE_MESSAGE(said.status == 200, said.text);
    CHECK(said.body.at("links").as_array().size() == 1);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("only declared links to kinds they fit are made, by who has to do with the matter, and once") {
  on_both([](Organs& o) {
    auto letter = received(o, "请报名单");
    auto answer = o.drafted("乙", "报送名单", {"甲"});
    auto link = [&](std::string_view who, const std::string& to, std::string_view type) {
      return o.post(who, "/matters/" + answer + "/links", {{"to", to}, {"type", type}});
    };
    CHECK(link("乙文书", letter, "sent_as").text.find("matter_link_type") != std::string::npos);
    CHECK(link("乙文书", answer, "answers").text.find("matter_link_self") != std::string::npos);
    auto other = o.drafted("乙", "另一份", {"甲"});
    CHECK(link("乙文书", other, "answers").text.find("matter_link_kind") != std::string::npos);
    CHECK(link("乙文书", other, "follows").status == 200);
    CHECK(link("乙文书", other, "follows").status == 200);
    CHECK(links(o, "乙文书", answer).size() == 1);
    CHECK(link("甲文书", letter, "answers").status == 404);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("beside a matter stands what is like it and how that went, as far as one may see") {
  on_both([](Organs& o) {
    auto first = received(o, "去年的请示");
    REQUIRE(o.act("乙负责人", first, "agree", {{"opinion", "请综合科办理。"}}).status == 200);
    auto second = received(o, "今年的请示");
    o.settle();
    auto found = o.get("乙文书", "/matters/" + second + "/related");
    REQUIRE_MESSAGE(found.status == 200, found.text);
    REQUIRE(found.body.at("same").as_array().size() == 1);
    REQUIRE(found.body.at("similar").as_array().size() == 1);
    const auto& handled = found.body.at("similar").at(0).at("handled").as_array();
    REQUIRE(handled.size() == 1);
    CHECK(text_at(handled[0], "text") == "请综合科办理。");
    CHECK(text_at(handled[0].at("person"), "name") == "乙负责人");
    CHECK(o.get("甲文书", "/matters/" + second + "/related").status == 404);
    auto theirs = o.sent("丙", "丙的请示", {"乙"});
    REQUIRE(o.sign("乙", o.box("乙").at(0)).status == 200);
    o.settle();
    CHECK(o.get("乙文书", "/matters/" + second + "/related").body.at("same").as_array().size() == 1);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("a declaration's words about sending and linking are checked, all at once") {
  auto broken = [](std::string_view from, std::string_view to) {
    std::string text(outgoing_kind);
    text.replace(text.find(from), from.size(), to);
    const Resource files[] = {{"a.matter.jsonc", text}, {"b.matter.jsonc", incoming_kind}};
    try {
      Kinds::parse(files);
    } catch (const DeclarationError& fault) {
      return std::string(fault.what());
    }
    return std::string();
  };
  CHECK(broken("\"at\": \"send\"", "\"at\": \"sent\"").find("/deliver/at") != std::string::npos);
  CHECK(broken("\"to\": [ \"receivers\"", "\"to\": [ \"subject\"").find("/deliver/to") != std::string::npos);
  CHECK(broken("\"as\": \"incoming\"", "\"as\": \"incomin\"").find("/deliver/as") != std::string::npos);
  CHECK(broken("\"@title\"", "\"@titel\"").find("/deliver/fields/subject") != std::string::npos);
  CHECK(broken("\"sender\": \"@organ\"", "\"whom\": \"@organ\"").find("/deliver/fields/whom") != std::string::npos);
  CHECK(broken("\"sent_on\": \"@day\"", "\"sent_on\": \"@number\"").find("/deliver/fields/sent_on") !=
        std::string::npos);
  CHECK(broken("1 working_day", "1 workday").find("/deliver/sign_within") != std::string::npos);
  CHECK(broken("\"type\": \"answers\"", "\"type\": \"sent_as\"").find("/links/0/type") != std::string::npos);
  CHECK(broken("\"to\": [ \"incoming\" ]", "\"to\": [ \"incomming\" ]").find("/links/0/to") != std::string::npos);
  CHECK(broken("\"version\": 1", "\"version\": 1, \"similar_by\": [ \"copies\" ]").find("/similar_by") !=
        std::string::npos);
}
