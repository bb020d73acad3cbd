// What answers while somebody types, at their desks: papers by title and number, people by name and letters, what was
// opened last; and nothing of what one may not see.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* starter = "谢建国";
constexpr const char* reviewer = "程振宇";
constexpr const char* approver = "张涛";
constexpr const char* outsider = "陈玉兰";

json::object visit_of(const Desk& desk) {
  return {{"guest_unit", "青屏县人民政府办公室"},
          {"guest_count", 6},
          {"visit", json::object{{"start", "2026-03-05T09:30:00+08:00"}, {"end", "2026-03-05T17:00:00+08:00"}}},
          {"purpose", "学习交流政务公开工作。"},
          {"guests", "许立平等6人"},
          {"invitation", json::array{json::value(desk.upload("学习交流的函.txt", "关于学习交流的函"))}},
          {"meals", "none"},
          {"accompany_count", 0},
          {"plain_meal", true}};
}

std::string begin(TestOffice& office, bool submit = true) {
  auto desk = office.desk(starter);
  auto heard =
      desk.post("/matters", json::object{{"kind", "reception"}, {"submit", submit}, {"fields", visit_of(desk)}});
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return std::string(heard.body.at("id").as_string());
}

void agree(TestOffice& office, std::string_view who, const std::string& matter) {
  auto desk = office.desk(who);
  auto view = desk.get("/matters/" + matter);
  auto heard = desk.post(
      "/matters/" + matter + "/commands",
      json::object{{"verb", "agree"}, {"work_item", view.body.at("mine").at("work_item")}, {"opinion", "同意。"}});
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
}

/// Numbered 接〔2026〕1号.
std::string numbered(TestOffice& office) {
  auto matter = begin(office);
  agree(office, reviewer, matter);
  agree(office, approver, matter);
  return matter;
}

Heard typed_by(TestOffice& office, std::string_view who, std::string_view typed) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string q;
  for (unsigned char c : typed) q += {'%', digits[c >> 4], digits[c & 15]};
  auto heard = office.desk(who).get("/find?q=" + q);
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
  return heard;
}

std::vector<std::string> values_of(const json::value& group, std::string_view member) {
  std::vector<std::string> out;
  for (const auto& item : group.at("items").as_array()) out.emplace_back(item.at(member).as_string());
  return out;
}

std::vector<std::string> matters(TestOffice& office, std::string_view who, std::string_view typed) {
  return values_of(typed_by(office, who, typed).body.at("matters"), "matter");
}

std::vector<std::string> people(TestOffice& office, std::string_view typed) {
  return values_of(typed_by(office, outsider, typed).body.at("people"), "name");
}

bool holds(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

int statements(const Heard& heard) {
  for (const auto& [key, value] : heard.headers)
    if (key == "X-Statements") return std::stoi(value);
  return -1;
}

template <class F>
void on_each_office(F test) {
  log::quiet();
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    TestOffice office(backend);
    test(office);
  }
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a paper is found while one types, by its title and by its number in any brackets, and says who has it") {
  on_each_office([](TestOffice& office) {
    auto waiting = begin(office);
    auto line = typed_by(office, starter, "青屏县").body.at("matters").at("items").at(0);
    CHECK(line.at("matter") == json::value(waiting));
    CHECK(line.at("holders") == json::array{"程振宇"});
    CHECK(line.at("kind_title") == "公务接待");
    agree(office, reviewer, waiting);
    agree(office, approver, waiting);
    for (auto typed : {"接〔2026〕1号", "接[2026]1", "接2026 1", "2026-1", "（2026）1号"})
      CHECK_MESSAGE(matters(office, starter, typed) == Ids{waiting}, typed);
    CHECK(matters(office, starter, "2026-2").empty());
  });
}

TEST_CASE("only title and number answer while one types") {
  on_each_office([](TestOffice& office) {
    numbered(office);
    office->later().run_until_idle();
    CHECK(matters(office, starter, "政务公开").empty());
    CHECK(matters(office, starter, "学习交流的函").empty());
  });
}

TEST_CASE("a matter one may not see is not hinted at: the answer is the same to the byte") {
  on_each_office([](TestOffice& office) {
    const std::vector<std::string_view> asked{"青屏县", "青", "接〔2026〕1号", "2026-1", "接待"};
    std::vector<std::string> before;
    for (auto typed : asked) before.push_back(typed_by(office, outsider, typed).text);
    auto matter = numbered(office);
    for (std::size_t i = 0; i < asked.size(); ++i) {
      CHECK(typed_by(office, outsider, asked[i]).text == before[i]);
      CHECK(matters(office, starter, asked[i]) == Ids{matter});
    }
    CHECK(office.desk(outsider).get("/find?opened=" + matter).text == office.desk(outsider).get("/find").text);
  });
}

TEST_CASE("a draft is found by who writes it alone") {
  on_each_office([](TestOffice& office) {
    auto draft = begin(office, false);
    CHECK(matters(office, starter, "青屏县") == Ids{draft});
    CHECK(matters(office, reviewer, "青屏县").empty());
  });
}

TEST_CASE("people are found by name, by the letters of their pinyin, by their number, with unit and post") {
  TestOffice office(db::Backend::sqlite);
  for (auto typed : {"张涛", "張濤", "张", "涛", "zt", "ZT", "zhangt", "zhangtao", "zhang tao"})
    CHECK_MESSAGE(holds(people(office, typed), "张涛"), typed);
  CHECK(people(office, "zhangtao").front() == "张涛");
  CHECK_FALSE(holds(people(office, "tz"), "张涛"));
  CHECK(people(office, "yc0031") == Ids{"谢建国"});
  auto line = typed_by(office, outsider, "zhangtao").body.at("people").at("items").at(0);
  CHECK_FALSE(line.at("unit_name").as_string().empty());
  CHECK_FALSE(line.at("post_title").as_string().empty());
  auto many = typed_by(office, outsider, "l").body.at("people");
  CHECK(many.at("items").as_array().size() == 5);
  CHECK(many.at("total").as_int64() > 5);
}

TEST_CASE("with nothing typed the matters opened last come back in their order, those alone one may see") {
  on_each_office([](TestOffice& office) {
    auto one = begin(office), two = begin(office);
    auto opened = [&](std::string_view who, const std::string& ids) {
      auto heard = office.desk(who).get("/find?opened=" + ids);
      REQUIRE(heard.status == 200);
      return values_of(heard.body.at("matters"), "matter");
    };
    CHECK(opened(starter, two + "," + one) == Ids{two, one});
    CHECK(opened(starter, one + ",1," + two + "," + one) == Ids{one, two});
    CHECK(opened(outsider, one).empty());
    CHECK(opened(starter, one + ",2,3,4,5,6,7,8,9," + two) == Ids{one});
    CHECK(office.desk(starter).get("/find?opened=a").status == 422);
    CHECK(office.desk(starter).get("/find?q=").status == 200);
    CHECK(Desk(*office).get("/find?q=a").status == 401);
  });
}

TEST_CASE("more than are shown are counted, up to ninety-nine") {
  on_each_office([](TestOffice& office) {
    for (int i = 0; i < 9; ++i) begin(office);
    auto group = typed_by(office, starter, "青屏县").body.at("matters");
    CHECK(group.at("items").as_array().size() == 8);
    CHECK(group.at("total") == 9);
    CHECK(group.at("capped") == false);
    for (int i = 9; i < 100; ++i) begin(office);
    group = typed_by(office, starter, "青屏县").body.at("matters");
    CHECK(group.at("total") == 99);
    CHECK(group.at("capped") == true);
  });
}

TEST_CASE("what answers while one types costs at most three statements") {
  on_each_office([](TestOffice& office) {
    auto matter = numbered(office);
    const bool postgres = office->database().backend() == db::Backend::postgres;
    for (auto typed : {"青", "青屏县", "2026-1", "没有的词", "zt"})
      CHECK(statements(typed_by(office, starter, typed)) <= 2 + postgres);
    CHECK(statements(office.desk(starter).get("/find?opened=" + matter)) == 1);
    CHECK(statements(office.desk(starter).get("/find")) <= 1);
  });
}
