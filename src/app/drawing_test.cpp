// 手写批示: a picture beside the words of an opinion.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr std::string_view picture = "\x89PNG\r\n\x1a\n drawn";
constexpr db::Statement forget_drawing{"forget_drawing", "DELETE FROM drawn_opinion"};

json::object visit_of(const Desk& starter) {
  return {{"guest_unit", "青屏县人民政府办公室"},
          {"guest_count", 6},
          {"visit", json::object{{"start", "2026-03-05T09:30:00+08:00"}, {"end", "2026-03-05T17:00:00+08:00"}}},
          {"purpose", "学习交流。"},
          {"guests", "许立平等6人"},
          {"invitation", json::array{json::value(starter.upload("公函.txt", "公函"))}},
          {"meals", "none"},
          {"accompany_count", 0},
          {"plain_meal", true}};
}

}  // namespace

TEST_CASE("what was written by hand stands beside the opinion, for whoever sees the matter and in its trail") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto starter = office.desk("谢建国"), head = office.desk("程振宇"), other = office.desk("张涛");
    json::object request{{"kind", "reception"}, {"submit", true}, {"fields", visit_of(starter)}};
    auto begun = starter.post("/matters", request);
    REQUIRE_MESSAGE(begun.status == 201, begun.text);
    auto path = "/matters/" + std::string(begun.body.at("id").as_string());
    auto agree = [&](json::object more) {
      json::object command{{"verb", "agree"}, {"work_item", head.get(path).body.at("mine").at("work_item")}};
      for (auto& [key, value] : more) command[key] = value;
      return head.post(path + "/commands", command);
    };
    auto drawn = head.upload("手写.png", picture), text = head.upload("说明.txt", "说明");
    CHECK(agree({{"drawing", drawn}}).status == 422);
    CHECK(agree({{"opinion", "同意。"}, {"drawing", text}}).status == 422);
    CHECK(agree({{"opinion", "同意。"}, {"drawing", other.upload("手写.png", picture)}}).status == 422);
    auto done = agree({{"opinion", "同意。"}, {"drawing", drawn}});
    REQUIRE_MESSAGE(done.ok(), done.text);
    auto opinion = other.get(path).body.at("opinions").at(0);
    CHECK(opinion.at("text") == "同意。");
    CHECK(opinion.at("drawing") == json::value(drawn));
    CHECK(office->verify() == std::vector<std::string>());
    office->database().write([](db::Tx& tx) -> Result<bool> { return tx.execute(forget_drawing) >= 0; });
    CHECK(office->verify().size() == 1);
  }
}
