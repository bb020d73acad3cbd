#include <matter/deliver_test_support.h>
#include <matter/link.h>

#include <algorithm>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::test;

namespace {

std::string text_at(const json::value& value, std::string_view name) {
  const auto& found = value.at(name);
  return found.is_string() ? std::string(found.get_string()) : std::string();
}

bool has(const std::vector<std::string>& list, std::string_view one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<std::string> verbs_of(const json::value& view) {
  std::vector<std::string> verbs;
  for (const auto& action : view.at("actions").as_array()) verbs.push_back(text_at(action, "verb"));
  return verbs;
}

using Verbs = std::vector<std::string>;

}  // namespace

TEST_CASE("completing the step sends to each organ named, and once") {
  on_both([](Organs& o) {
    auto matter = o.drafted("甲", "关于防汛的通知", {"乙", "乙科", "丙"}, {{"copies", o.ids_of({"丙", "外"})}});
    CHECK(o.box("乙").empty());
    REQUIRE(o.act("甲文书", matter, "agree").status == 200);
    CHECK(o.box("乙").size() == 1);
    CHECK(o.box("丙").size() == 1);
    CHECK(o.box("甲", "box=out").size() == 3);
    CHECK(text_at(o.to_organ(matter, "甲", "外"), "way") == "paper");

    REQUIRE(o.act("甲文书", matter, "send_back", {{"opinion", "补一家"}, {"args", json::object{{"to_step", "send"}}}})
                .status == 200);
    REQUIRE(o.act("甲文书", matter, "agree").status == 200);
    CHECK(o.box("甲", "box=out").size() == 3);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("signing is registering: one act makes the receiver's own matter, with number and files of its own") {
  on_both([](Organs& o) {
    auto file = o.file_of("甲办事员", "方案");
    auto matter = o.sent("甲", "关于防汛的通知", {"乙"}, {{"papers", json::array{json::value(file)}}});
    auto delivery = o.box("乙").at(0);
    auto seen = o.get("乙文书", "/deliveries/" + delivery);
    CHECK(text_at(seen.body.at("fields"), "their_number") == "去〔2026〕1号");
    CHECK(text_at(seen.body.at("fields"), "sender") == "甲机关");
    CHECK(verbs_of(seen.body) == Verbs{"sign_for", "return"});

    auto refused = o.post("乙文书", "/deliveries/" + delivery + "/sign_for");
    REQUIRE(refused.status == 422);
    CHECK(refused.text.find("/fields/shelf") != std::string::npos);
    CHECK(o.box("乙", "box=in&state=sent").size() == 1);

    auto signed_for = o.sign("乙", delivery);
    REQUIRE_MESSAGE(signed_for.status == 200, signed_for.text);
    auto received = text_at(signed_for.body.at("delivery"), "matter");
    auto own = o.get("乙文书", "/matters/" + received);
    REQUIRE_MESSAGE(own.status == 200, own.text);
    CHECK(text_at(own.body, "number") == "来〔2026〕1号");
    CHECK(text_at(own.body, "step") == "handle");
    CHECK(text_at(own.body, "organ_name") == "乙机关");
    auto theirs = text_at(own.body.at("files").at(0), "id");
    CHECK(theirs != file);
    CHECK(o.get("乙负责人", "/files/" + theirs + "/info").status == 200);
    CHECK(o.get("乙负责人", "/files/" + file + "/info").status == 404);
    CHECK(o.get("乙文书", "/matters/" + matter).status == 404);
    CHECK(text_at(o.to_organ(matter, "甲", "乙"), "state") == "signed_for");
    CHECK(o.faults().empty());
  });
}

TEST_CASE("what every registry would write when it signs stands there already, and gives way to what it writes") {
  on_both([](Organs& o) {
    o.sent("甲", "关于防汛的通知", {"乙"});
    o.sent("甲", "关于抗旱的通知", {"乙"});
    auto box = o.box("乙");
    auto filled = o.get("乙文书", "/deliveries/" + box.at(0)).body.at("filled");
    CHECK(text_at(filled, "came_on") == zs::to_text(date_of(o.now())));
    CHECK(text_at(filled, "way") == "online");
    auto fields_after = [&](const std::string& delivery, json::object written) {
      written["shelf"] = "一号柜";
      auto said = o.post("乙文书", "/deliveries/" + delivery + "/sign_for", {{"fields", std::move(written)}});
      REQUIRE_MESSAGE(said.status == 200, said.text);
      CHECK(said.body.at("filled").as_object().empty());
      return o.get("乙文书", "/matters/" + text_at(said.body.at("delivery"), "matter")).body.at("fields");
    };
    auto plain = fields_after(box.at(0), {});
    CHECK(text_at(plain, "came_on") == zs::to_text(date_of(o.now())));
    CHECK(text_at(plain, "way") == "online");
    auto written = fields_after(box.at(1), {{"came_on", "2026-03-01"}, {"way", "paper"}});
    CHECK(text_at(written, "came_on") == "2026-03-01");
    CHECK(text_at(written, "way") == "paper");
    CHECK(o.faults().empty());
  });
}

TEST_CASE("before it is signed for only the registry reads what was sent, and its files") {
  on_both([](Organs& o) {
    auto file = o.file_of("甲办事员", "方案");
    o.sent("甲", "关于防汛的通知", {"乙"}, {{"papers", json::array{json::value(file)}}});
    auto delivery = o.box("乙").at(0);
    auto copy = text_at(o.get("乙文书", "/deliveries/" + delivery).body.at("files").at(0), "id");
    CHECK(o.get("乙文书", "/files/" + copy + "/info").status == 200);
    CHECK(o.get("乙文书", "/files/" + file + "/info").status == 404);
    for (auto who : {"乙办事员", "乙负责人", "丙文书"}) {
      CHECK(o.get(who, "/deliveries/" + delivery).status == 404);
      CHECK(o.get(who, "/files/" + copy + "/info").status == 404);
      CHECK(o.post(who, "/deliveries/" + delivery + "/sign_for").status == 404);
      CHECK(o.post(who, "/deliveries/" + delivery + "/return", {{"reason", "x"}}).status == 404);
      CHECK(o.post(who, "/deliveries/" + delivery + "/recall").status == 404);
      CHECK(o.post(who, "/deliveries/" + delivery + "/urge").status == 404);
    }
    CHECK(o.get("丙文书", "/deliveries?box=in").body.at("items").as_array().empty());
    CHECK(o.get("丙文书", "/deliveries?box=in&organ=" + zs::to_text(o.unit("乙"))).status == 404);
    CHECK(o.get("乙办事员", "/deliveries?box=in").body.at("organs").as_array().empty());
    CHECK(o.get("甲办事员", "/deliveries/" + delivery).body.at("files").as_array().empty());
    CHECK(o.post("甲办事员", "/deliveries/" + delivery + "/recall").code() == "delivery_not_registry");
    REQUIRE(o.post("乙文书", "/deliveries/" + delivery + "/return", {{"reason", "送错"}}).status == 200);
    CHECK(o.get("乙文书", "/files/" + copy + "/info").status == 404);
  });
}

TEST_CASE("who comes second is told who was first, and the same request again does nothing") {
  on_both([](Organs& o) {
    o.sent("甲", "关于防汛的通知", {"乙", "丙"});
    auto delivery = o.box("乙").at(0);
    json::value body{{"fields", json::object{{"shelf", "一号柜"}}}};
    auto first = o.post("乙文书", "/deliveries/" + delivery + "/sign_for", body, "key-1");
    REQUIRE(first.status == 200);
    auto again = o.post("乙文书", "/deliveries/" + delivery + "/sign_for", body, "key-1");
    CHECK(again.status == 200);
    CHECK(again.replayed);
    CHECK(again.body == first.body);
    auto late = o.post("甲文书", "/deliveries/" + delivery + "/recall");
    CHECK(late.status == 409);
    CHECK(late.text.find("乙文书") != std::string::npos);
    CHECK(o.sign("乙", delivery).code() == "delivery_settled");

    auto other = o.box("丙").at(0);
    REQUIRE(o.post("甲文书", "/deliveries/" + other + "/recall", {{"reason", "发错"}}).status == 200);
    CHECK(o.sign("丙", other).code() == "delivery_settled");
    o.settle();
    CHECK(has(o.notices("丙文书"), "delivery_recalled"));
    CHECK(o.faults().empty());
  });
}

TEST_CASE("what was returned or recalled is sent again, what lives is not") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "关于防汛的通知", {"乙"});
    auto path = "/matters/" + matter + "/deliveries";
    CHECK(o.post("甲文书", path, {{"organs", o.ids_of({"乙"})}}).text.find("delivery_live") != std::string::npos);
    auto first = o.box("乙").at(0);
    CHECK(o.post("乙文书", "/deliveries/" + first + "/return").text.find("/reason") != std::string::npos);
    REQUIRE(o.post("乙文书", "/deliveries/" + first + "/return", {{"reason", "缺附件"}}).status == 200);
    o.settle();
    CHECK(has(o.notices("甲文书"), "delivery_returned"));

    CHECK(verbs_of(o.get("甲文书", "/deliveries/" + first).body) == Verbs{"send_again"});
    CHECK(verbs_of(o.get("甲办事员", "/deliveries/" + first).body).empty());
    CHECK(o.post("甲办事员", path, {{"organs", o.ids_of({"乙"})}}).code() == "delivery_not_registry");
    CHECK(o.post("丙文书", path, {{"organs", o.ids_of({"乙"})}}).status == 404);
    auto again = o.post("甲文书", path, {{"organs", o.ids_of({"乙", "丙"})}});
    REQUIRE_MESSAGE(again.status == 200, again.text);
    CHECK(again.body.at("sent").as_array().size() == 3);
    CHECK(verbs_of(o.get("甲文书", "/deliveries/" + first).body).empty());
    CHECK(o.to_organ(matter, "甲", "乙").at("attempt") == 2);
    CHECK(o.sign("乙", o.box("乙").at(0)).status == 200);
    CHECK(o.box("丙").size() == 1);
    CHECK(o.post("甲文书", path, {{"organs", json::array{"4711"}}}).status == 422);
    auto unsent = o.drafted("甲", "另一份", {"乙"});
    CHECK(o.post("甲文书", "/matters/" + unsent + "/deliveries", {{"organs", o.ids_of({"丙"})}}).code() ==
          "delivery_not_yet");
    CHECK(o.faults().empty());
  });
}

TEST_CASE("paper is handed over by the sender, who notes who took it") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "关于防汛的通知", {"外"});
    auto delivery = o.box("甲", "box=out").at(0);
    CHECK(o.post("甲文书", "/deliveries/" + delivery + "/urge").code() == "delivery_on_paper");
    CHECK(o.post("甲文书", "/deliveries/" + delivery + "/sign_for").text.find("/taken_by") != std::string::npos);
    auto taken = o.post("甲文书", "/deliveries/" + delivery + "/sign_for", {{"taken_by", "外机关收发员"}});
    REQUIRE_MESSAGE(taken.status == 200, taken.text);
    CHECK(text_at(taken.body.at("delivery"), "taken_by") == "外机关收发员");
    CHECK(text_at(o.to_organ(matter, "甲", "外"), "state") == "signed_for");
    CHECK(o.faults().empty());
  });
}

TEST_CASE("the receiver is urged, at most once in half an hour, and the sender learns what is late, once") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "关于防汛的通知", {"乙", "丙"});
    auto delivery = o.box("乙").at(0);
    o.settle();
    CHECK(o.notices("乙文书") == Verbs{"delivery_sent"});
    REQUIRE(o.post("甲文书", "/deliveries/" + delivery + "/urge", {{"text", "请今天签收"}}).status == 200);
    CHECK(o.post("甲文书", "/deliveries/" + delivery + "/urge").code() == "delivery_urged_recently");
    CHECK(o.post("乙文书", "/deliveries/" + delivery + "/urge").code() == "delivery_not_registry");
    auto whom = o.read([&](db::Tx& tx) {
      std::vector<Id> people;
      auto events = event::of_stream(tx, {event::StreamKind::delivery, *id_from_text(delivery)}, 0, 10);
      for (const auto& one : concerned(tx, events.at(1))) people.push_back(one.person);
      return people;
    });
    CHECK(whom == std::vector<Id>{o.person("甲文书"), o.person("乙文书")});
    REQUIRE(o.sign("丙", o.box("丙").at(0)).status == 200);
    o.settle();
    CHECK(has(o.notices("乙文书"), "delivery_urged"));
    CHECK_FALSE(has(o.notices("甲文书"), "delivery_overdue"));
    CHECK(o.box("甲", "box=out&state=overdue").empty());

    o.set("2026-03-03T17:30:00+08:00");
    o.pass(std::chrono::milliseconds(1));
    o.settle();
    o.settle();
    auto told = o.notices("甲文书");
    CHECK(std::count(told.begin(), told.end(), "delivery_overdue") == 1);
    CHECK(o.box("甲", "box=out&state=overdue") == Verbs{delivery});
    CHECK(o.to_organ(matter, "甲", "乙").at("overdue") == true);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("when the receiver is done, and when he has answered, the sender's list says so") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "请报名单", {"乙"});
    auto signed_for = o.sign("乙", o.box("乙").at(0));
    auto received = text_at(signed_for.body.at("delivery"), "matter");
    REQUIRE(o.act("乙负责人", received, "agree").status == 200);
    o.settle();
    auto line = o.to_organ(matter, "甲", "乙");
    CHECK(line.at("closed_at").is_string());
    CHECK(text_at(line, "answer_number").empty());

    auto answer = o.drafted("乙", "报送名单", {"甲"});
    json::value link{{"to", received}, {"type", "answers"}};
    CHECK(o.post("乙办事员", "/matters/" + answer + "/links", link).status == 422);  // he may not see what came in
    REQUIRE(o.post("乙文书", "/matters/" + answer + "/links", link).status == 200);
    o.settle();
    auto answers = [&] {
      return *o.database().read([&](db::Tx& tx) -> Result<std::vector<std::string>> {
        return answer_types(tx, *o.services().kinds, *id_from_text(received));
      });
    };
    CHECK(text_at(o.to_organ(matter, "甲", "乙"), "answer_number").empty());  // not issued yet
    CHECK(answers().empty());
    REQUIRE(o.act("乙文书", answer, "agree").status == 200);
    o.settle();
    CHECK(answers() == std::vector<std::string>{""});  // its register knows no types
    CHECK(text_at(o.to_organ(matter, "甲", "乙"), "answer_number") == "去〔2026〕1号");
    CHECK(has(o.notices("甲文书"), "delivery_answered"));
    auto before = o.get("甲文书", "/matters/" + matter + "/deliveries").body;
    o.replay();
    CHECK(o.get("甲文书", "/matters/" + matter + "/deliveries").body == before);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("a work secret is seen by the registry that waits for it, and afterwards by who took part") {
  on_both([](Organs& o) {
    auto matter = o.sent("甲", "内部事项", {"乙"}, {{"mark", "work_secret"}});
    auto delivery = o.box("乙").at(0);
    REQUIRE(o.sign("乙", delivery).status == 200);
    CHECK(o.box("乙").size() == 1);
    CHECK(o.box("甲", "box=out").size() == 1);  // the clerk handled it
    auto received = text_at(o.get("乙文书", "/deliveries/" + delivery).body.at("delivery"), "matter");
    CHECK(text_at(o.get("乙文书", "/matters/" + received).body, "mark") == "work_secret");
    CHECK(o.faults().empty());
  });
}

TEST_CASE("a box is read page by page, and asks for what there is") {
  on_both([](Organs& o) {
    for (int i = 0; i < 5; ++i) {
      o.sent("甲", "第" + std::to_string(i) + "件", {"乙"});
      o.pass(std::chrono::milliseconds(i % 2));  // some at the same moment
    }
    auto whole = o.box("乙");
    REQUIRE(whole.size() == 5);
    Verbs paged;
    std::string cursor;
    do {
      auto page = o.get("乙文书", "/deliveries?box=in&limit=2" + (cursor.empty() ? "" : "&cursor=" + cursor));
      for (const auto& item : page.body.at("items").as_array()) paged.push_back(text_at(item, "id"));
      cursor = text_at(page.body, "next");
    } while (!cursor.empty());
    CHECK(paged == whole);
    CHECK(o.box("乙", "box=in&q=第3").size() == 1);
    CHECK(o.box("乙", "box=in&q=%").empty());
    CHECK(o.get("乙文书", "/deliveries?box=up").status == 422);
    CHECK(o.get("乙文书", "/deliveries?box=in&state=lost").status == 422);
    CHECK(o.get("乙文书", "/deliveries?box=in&cursor=x").status == 422);
    CHECK(o.get("", "/deliveries?box=in").status == 401);
  });
}

TEST_CASE("a box tells how many wait in it and how many of them too long, whatever is looked for") {
  on_both([](Organs& o) {
    for (auto title : {"第一件", "第二件", "第三件"}) o.sent("甲", title, {"乙"});
    REQUIRE(o.sign("乙", o.box("乙").at(0)).status == 200);
    auto counts = [&](const char* who, const std::string& query) {
      auto page = o.get(who, "/deliveries?" + query);
      return std::pair(page.body.at("waiting").as_int64(), page.body.at("overdue").as_int64());
    };
    CHECK(counts("乙文书", "box=in&q=x&state=returned") == std::pair<std::int64_t, std::int64_t>(2, 0));
    CHECK(counts("甲文书", "box=out") == std::pair<std::int64_t, std::int64_t>(2, 0));
    CHECK(counts("丙文书", "box=in") == std::pair<std::int64_t, std::int64_t>(0, 0));
    o.pass(std::chrono::hours(24 * 10));
    CHECK(counts("乙文书", "box=in") == std::pair<std::int64_t, std::int64_t>(2, 2));
    auto at_doors = [&](const char* who) {
      return o.read([&](db::Tx& tx) { return waiting_at_doors(tx, o.person(who)); });
    };
    CHECK(at_doors("乙文书") == 2);
    CHECK(at_doors("乙办事员") == 0);
    CHECK(at_doors("甲文书") == 0);
  });
}

TEST_CASE("who keeps several boxes sees them together, as many as his desk says, and each alone") {
  on_both([](Organs& o) {
    o.keeps_too("乙", "丙");
    o.sent("甲", "给两家", {"乙", "丙"});
    o.sent("甲", "给一家", {"丙"});
    auto seen = [&](const std::string& query) {
      auto page = o.get("乙文书", "/deliveries?" + query).body;
      return std::pair(page.at("items").as_array().size(), page.at("waiting").as_int64());
    };
    using Seen = std::pair<std::size_t, std::int64_t>;
    CHECK(seen("box=in&state=sent") == Seen{3, 3});
    CHECK(o.read([&](db::Tx& tx) { return waiting_at_doors(tx, o.person("乙文书")); }) == 3);
    CHECK(seen("box=in&organ=" + zs::to_text(o.unit("丙"))) == Seen{2, 2});
    CHECK(o.get("乙文书", "/deliveries?box=in").body.at("organ").is_null());
    CHECK(o.get("丙文书", "/deliveries?box=in").body.at("items").as_array().size() == 2);
    REQUIRE(o.sign("乙", o.box("乙", "box=in&organ=" + zs::to_text(o.unit("乙"))).at(0)).status == 200);
    CHECK(seen("box=in&state=sent") == Seen{2, 2});
    CHECK(seen("box=in") == Seen{3, 2});
    auto first = o.get("乙文书", "/deliveries?box=in&limit=2").body;
    CHECK(o.box("乙", "box=in&limit=2&cursor=" + text_at(first, "next")).size() == 1);
    CHECK(seen("box=out") == Seen{0, 0});
    CHECK(o.get("甲文书", "/deliveries?box=out").body.at("waiting") == 2);
  });
}

TEST_CASE("verification finds a delivery that was touched") {
  on_both([](Organs& o) {
    o.sent("甲", "关于防汛的通知", {"乙", "丙"});
    static constexpr db::Statement forge{"forge", "UPDATE delivery SET state = 2, settled_by = 1 WHERE organ = $1"};
    o.write([&](db::Tx& tx) { return tx.execute(forge, o.unit("乙")) == 1; });
    auto faults = o.faults();
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].find("its events do not give its row") != std::string::npos);
    CHECK(faults[1].find("the receiver has no matter") != std::string::npos);
  });
}
