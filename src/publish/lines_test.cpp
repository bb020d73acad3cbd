// Lists of one item a line, laid against each other.
#include <doctest/doctest.h>
#include <publish/lines.h>

using namespace zs::publish;

TEST_CASE("items stand without their numbers and stops, and keep words that look like a number") {
  const std::vector<std::string> expected{"会议通知", "会场准备", "三公经费核算", "十项制度检查", "公文收发"};
  CHECK(items_of("一、会议通知。\n（二）会场准备；\n\n三公经费核算\n 4. 十项制度检查\n（5）公文收发。\n") == expected);
  CHECK(items_of(" \n。\n").empty());
}

TEST_CASE("what nobody has, what several have, and what only they have") {
  const auto laid = compare("一、会议通知。\n二、公文收发。\n三、值班安排。", {"1. 会议通知的起草和发送\n2. 车辆调度", "会议通知\n公文收发。"});
  REQUIRE(laid.own.size() == 3);
  CHECK(laid.own[0].by == std::vector<std::size_t>{0, 1});
  CHECK(laid.own[1].by == std::vector<std::size_t>{1});
  CHECK(laid.own[2].by.empty());
  REQUIRE(laid.beyond.size() == 1);
  CHECK(laid.beyond[0].text == "车辆调度");
  CHECK(laid.beyond[0].by == std::vector<std::size_t>{0});
}

TEST_CASE("a short word is not part of another item, and one list counts once however often it says it") {
  const auto laid = compare("接待\n公务接待", {"公务接待安排\n公务接待结算", "接待"});
  CHECK(laid.own[0].by == std::vector<std::size_t>{1});
  CHECK(laid.own[1].by == std::vector<std::size_t>{0});
}
