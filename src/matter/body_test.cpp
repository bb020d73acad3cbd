// The body of a paper in the life of its matter: versions, who is writing it, what two people did at once.
#include <matter/deliver_test_support.h>
#include <matter/search_text.h>

#include <thread>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::test;

namespace {

/// Drafted by the officer, worked on by several at once, seen off by the registry.
constexpr std::string_view paper_kind = R"json({
  "kind": "paper", "title": "文稿", "version": 1, "subject": "{subject}",
  "fields": [
    { "name": "subject", "label": "标题", "type": "text", "required": true },
    { "name": "body", "label": "正文", "type": "body", "required": true },
    { "name": "writers", "label": "会商人员", "type": "people" }
  ],
  "flow": [
    { "step": "draft", "title": "拟稿", "by": "starter" },
    { "each": "consult", "title": "会商", "over": "writers", "by": "it", "writes": [ "body" ], "back_to": "draft" },
    { "step": "file_it", "title": "留存", "by": "role(clerk, of: starter)", "back_to": "draft" }
  ]
})json";

template <class F>
void with_papers(F test) {
  on_both(test, paper_kind);
}

json::value body_saying(std::string_view text) {
  json::array spans{json::object{{"text", text}}};
  json::array blocks{json::object{{"type", "paragraph"}, {"spans", std::move(spans)}}};
  return json::object{{"version", 1}, {"blocks", std::move(blocks)}};
}

json::object fields_of(Organs& o, std::string_view text) {
  json::array writers;
  for (auto who : {"甲负责人", "甲文书"}) writers.emplace_back(zs::to_text(o.person(who)));
  return {{"subject", "防汛通知"}, {"body", body_saying(text)}, {"writers", std::move(writers)}};
}

/// A paper before both writers.
std::string consulted(Organs& o, std::string_view text) {
  auto said = o.post("甲办事员", "/matters", {{"kind", "paper"}, {"submit", true}, {"fields", fields_of(o, text)}});
  REQUIRE_MESSAGE(said.status == 201, said.text);
  return id_in(said.body, "id");
}

Said say_with_body(Organs& o, std::string_view who, const std::string& matter, std::string_view text) {
  auto revision = o.get(who, "/matters/" + matter).body.at("revision");
  json::object args{{"fields", json::object{{"body", body_saying(text)}}}};
  return o.act(who, matter, "agree", {{"args", std::move(args)}, {"revision", revision}});
}

Said editing(Organs& o, std::string_view who, const std::string& matter, bool stop = false) {
  json::object in{{"field", "body"}};
  if (stop) in["stop"] = true;
  return o.send(http::Method::put, who, "/matters/" + matter + "/editing", in);
}

Said autosave(Organs& o, std::string_view who, const std::string& matter, std::string_view text,
              std::int64_t revision) {
  return o.send(http::Method::put, who, "/matters/" + matter + "/draft",
                {{"fields", json::object{{"body", body_saying(text)}}}, {"base_revision", revision}});
}

std::string text_of(const json::value& body) {
  return std::string(body.at("blocks").at(0).at("spans").at(0).at("text").as_string());
}

}  // namespace

TEST_CASE("each command that changed the body is a version, told to who may see the matter") {
  with_papers([](Organs& o) {
    auto begun = o.post("甲办事员", "/matters", {{"kind", "paper"}, {"fields", fields_of(o, "初稿")}});
    auto matter = id_in(begun.body, "id");
    auto path = "/matters/" + matter + "/versions";
    CHECK(o.get("甲文书", path + "?field=body").status == 404);
    REQUIRE(autosave(o, "甲办事员", matter, "还没写完", 1).status == 200);
    REQUIRE(o.act("甲办事员", matter, "submit",
                  {{"revision", 1}, {"args", json::object{{"fields", fields_of(o, "送审稿")}}}})
                .status == 200);
    o.pass(std::chrono::minutes(5));
    REQUIRE(o.act("甲负责人", matter, "agree").status == 200);
    auto changed = say_with_body(o, "甲文书", matter, "修改稿");
    REQUIRE_MESSAGE(changed.status == 200, changed.text);

    auto list = o.get("甲负责人", path + "?field=body");
    REQUIRE_MESSAGE(list.status == 200, list.text);
    const auto& items = list.body.at("items").as_array();
    REQUIRE(items.size() == 3);
    CHECK(items[0].at("step_title") == "拟稿");
    CHECK(items[1].at("person").at("name") == "甲办事员");
    CHECK(items[2].at("version") == 3);
    CHECK(items[2].at("step_title") == "会商");
    CHECK(items[2].at("person").at("name") == "甲文书");
    CHECK(items[2].at("digest") != items[1].at("digest"));
    for (auto [version, text] : {std::pair{"1", "初稿"}, {"2", "送审稿"}, {"3", "修改稿"}}) {
      auto one = o.get("甲负责人", path + "/" + version + "?field=body");
      REQUIRE_MESSAGE(one.status == 200, one.text);
      CHECK(text_of(one.body.at("value")) == text);
    }
    CHECK(o.get("甲负责人", path + "/4?field=body").status == 404);
    CHECK(o.get("甲负责人", path + "/0?field=body").status == 404);
    CHECK(o.get("乙文书", path + "?field=body").status == 404);
    CHECK(o.get("乙文书", path + "/1?field=body").status == 404);
    for (auto field : {"subject", "nothing"}) {
      CHECK(o.get("甲文书", path + "?field=" + field).status == 422);
      CHECK(o.get("甲文书", path + "/1?field=" + field).status == 422);
    }
    CHECK(o.faults().empty());
  });
}

TEST_CASE("a text removed from the history is told as removed, and the chain still holds") {
  static constexpr db::Statement purge{"purge_texts", "DELETE FROM matter_text WHERE matter = $1"};
  with_papers([](Organs& o) {
    auto matter = consulted(o, "不该写的话");
    o.write([&](db::Tx& tx) {
      tx.execute(purge, *id_from_text(matter));
      return true;
    });
    REQUIRE(say_with_body(o, "甲文书", matter, "改过的话").status == 200);
    auto items = o.get("甲办事员", "/matters/" + matter + "/versions?field=body").body.at("items").as_array();
    REQUIRE(items.size() == 2);
    CHECK(items[0].at("purged") == true);
    CHECK(items[1].at("purged") == false);
    auto gone = o.get("甲办事员", "/matters/" + matter + "/versions/1?field=body").body;
    CHECK(gone.at("purged") == true);
    CHECK(gone.at("value").is_null());
    CHECK(o.read([](db::Tx& tx) { return event::verify(tx).empty(); }));
  });
}

TEST_CASE("while one writes a body, another's change of it is refused, naming him; nothing else is") {
  with_papers([](Organs& o) {
    auto matter = consulted(o, "初稿");
    auto mine = editing(o, "甲负责人", matter);
    REQUIRE_MESSAGE(mine.status == 200, mine.text);
    CHECK(mine.body.at("mine") == true);
    CHECK(mine.body.at("until") == "2026-03-02T09:02:00.000+08:00");
    auto theirs = editing(o, "甲文书", matter);
    CHECK(theirs.body.at("mine") == false);
    CHECK(theirs.body.at("person").at("name") == "甲负责人");
    CHECK(editing(o, "甲办事员", matter).code() == "matter_not_editing");
    CHECK(editing(o, "乙文书", matter).status == 404);

    for (const auto& refused : {say_with_body(o, "甲文书", matter, "另一稿"), autosave(o, "甲文书", matter, "另一稿", 2)}) {
      CHECK(refused.status == 409);
      CHECK(refused.code() == "matter_field_edited");
      CHECK(refused.text.find("甲负责人") != std::string::npos);
      CHECK(refused.text.find("9:02") != std::string::npos);
    }
    CHECK(autosave(o, "甲文书", matter, "初稿", 2).status == 200);  // the text as it is
    CHECK(autosave(o, "甲负责人", matter, "我的一稿", 2).status == 200);
    CHECK(o.act("甲文书", matter, "agree").status == 200);
    CHECK(o.faults().empty());
  });
}

TEST_CASE("whoever stops, runs out of time or hands the paper on is not in the way") {
  with_papers([](Organs& o) {
    auto stopped = consulted(o, "初稿");
    REQUIRE(editing(o, "甲负责人", stopped).status == 200);
    CHECK(editing(o, "甲文书", stopped, true).body.at("person").at("name") == "甲负责人");  // not his to stop
    CHECK(editing(o, "甲负责人", stopped, true).body.at("person").is_null());
    CHECK(editing(o, "甲文书", stopped).body.at("mine") == true);

    auto late = consulted(o, "初稿");
    REQUIRE(editing(o, "甲负责人", late).status == 200);
    o.pass(std::chrono::seconds(119));
    CHECK(editing(o, "甲文书", late).body.at("mine") == false);
    REQUIRE(editing(o, "甲负责人", late).body.at("mine") == true);  // renewed
    o.pass(std::chrono::seconds(119));
    CHECK(say_with_body(o, "甲文书", late, "另一稿").status == 409);
    o.pass(std::chrono::seconds(2));
    CHECK(say_with_body(o, "甲文书", late, "另一稿").status == 200);

    auto handed = consulted(o, "初稿");
    REQUIRE(editing(o, "甲负责人", handed).status == 200);
    REQUIRE(say_with_body(o, "甲负责人", handed, "他的一稿").status == 200);
    CHECK(editing(o, "甲文书", handed).body.at("mine") == true);
    CHECK(say_with_body(o, "甲文书", handed, "接着改").status == 200);
  });
}

TEST_CASE("of many who begin at once exactly one writes") {
  with_papers([](Organs& o) {
    auto matter = consulted(o, "初稿");
    std::atomic<int> first = 0;
    for (int round = 0; round < 5; ++round) {
      o.pass(std::chrono::minutes(3));
      first = 0;
      std::vector<std::thread> hands;
      for (auto who : {"甲负责人", "甲文书"})
        hands.emplace_back([&, who] { first += editing(o, who, matter).body.at("mine").as_bool(); });
      for (auto& hand : hands) hand.join();
      CHECK(first == 1);
    }
  });
}

TEST_CASE("who changed a body that was changed meanwhile is refused, and both texts are at hand") {
  with_papers([](Organs& o) {
    auto matter = consulted(o, "初稿");
    REQUIRE(autosave(o, "甲文书", matter, "我的", 2).status == 200);
    REQUIRE(say_with_body(o, "甲负责人", matter, "他的").status == 200);
    auto again = autosave(o, "甲文书", matter, "我的", 2);
    CHECK(text_of(again.body.at("conflict").at("body")) == "他的");
    json::object args{{"fields", json::object{{"body", body_saying("我的")}}}};
    auto refused = o.act("甲文书", matter, "agree", {{"args", args}, {"revision", 2}});
    CHECK(refused.status == 409);
    CHECK(refused.code() == "stale_revision");
    auto view = o.get("甲文书", "/matters/" + matter).body;
    CHECK(text_of(view.at("fields").at("body")) == "他的");
    CHECK(text_of(view.at("draft").at("fields").at("body")) == "我的");
    CHECK(view.at("draft").at("base_revision") != view.at("revision"));
    CHECK(o.get("甲文书", "/matters/" + matter + "/versions?field=body").body.at("items").as_array().size() == 2);
  });
}

TEST_CASE("a body of the greatest length is taken, kept, found; a broken one is refused where it is broken") {
  with_papers([](Organs& o) {
    json::array blocks;
    for (int i = 0; i < 2000; ++i) {
      std::string text;
      for (int word = 0; word < 25; ++word) text += "防汛抗旱";
      blocks.push_back(body_saying(i == 1999 ? "末段提到青龙桥闸口。" : text).at("blocks").at(0));
    }
    auto fields = fields_of(o, "");
    fields["body"] = json::object{{"version", 1}, {"blocks", blocks}};
    auto said = o.post("甲办事员", "/matters", {{"kind", "paper"}, {"submit", true}, {"fields", fields}});
    REQUIRE_MESSAGE(said.status == 201, said.text.substr(0, 500));
    CHECK(said.body.at("fields").at("body") == fields.at("body"));
    auto found = o.get("甲办事员", "/search?q=防汛抗旱");
    REQUIRE_MESSAGE(found.status == 200, found.text);
    CHECK(found.body.at("items").as_array().size() == 1);

    fields["body"] = json::object{{"version", 1}, {"blocks", json::array{json::object{{"type", "picture"}}}}};
    auto broken = o.post("甲办事员", "/matters", {{"kind", "paper"}, {"submit", true}, {"fields", fields}});
    CHECK(broken.status == 422);
    CHECK(broken.text.find("/fields/body/blocks/0") != std::string::npos);
    fields["body"] = body_saying("机密★10年");
    CHECK(o.post("甲办事员", "/matters", {{"kind", "paper"}, {"fields", fields}}).text.find("form_secrecy_mark") !=
          std::string::npos);
    fields.erase("body");
    CHECK(o.post("甲办事员", "/matters", {{"kind", "paper"}, {"submit", true}, {"fields", fields}}).status == 422);
    CHECK(o.faults().empty());
  });
}
