// Searching as people do it, at their desks: what is found, by whom, and when it comes into the index.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <matter/search_text.h>
#include <search/search.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* starter = "谢建国";
constexpr const char* reviewer = "程振宇";
constexpr const char* approver = "张涛";
constexpr const char* outsider = "陈玉兰";

json::object visit_of(const Desk& desk, std::string_view unit, std::string_view purpose) {
  return {{"guest_unit", unit},
          {"guest_count", 6},
          {"visit", json::object{{"start", "2026-03-05T09:30:00+08:00"}, {"end", "2026-03-05T17:00:00+08:00"}}},
          {"purpose", purpose},
          {"guests", "许立平等6人"},
          {"invitation", json::array{json::value(desk.upload("学习交流的函.txt", "关于学习交流的函"))}},
          {"meals", "none"},
          {"accompany_count", 0},
          {"plain_meal", true}};
}

std::string begin(TestOffice& office, std::string_view unit, std::string_view purpose, bool submit = true) {
  auto desk = office.desk(starter);
  auto heard = desk.post(
      "/matters", json::object{{"kind", "reception"}, {"submit", submit}, {"fields", visit_of(desk, unit, purpose)}});
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return std::string(heard.body.at("id").as_string());
}

void agree(TestOffice& office, std::string_view who, const std::string& matter, std::string_view opinion) {
  auto desk = office.desk(who);
  auto view = desk.get("/matters/" + matter);
  auto heard = desk.post(
      "/matters/" + matter + "/commands",
      json::object{{"verb", "agree"}, {"work_item", view.body.at("mine").at("work_item")}, {"opinion", opinion}});
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
}

std::string encoded(std::string_view text) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (unsigned char c : text) out += {'%', digits[c >> 4], digits[c & 15]};
  return out;
}

Heard search_heard(TestOffice& office, std::string_view who, std::string_view typed, std::string_view more = "") {
  auto heard = office.desk(who).get("/search?q=" + encoded(typed) + std::string(more));
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
  return heard;
}

using Found = std::vector<std::string>;

Found find(TestOffice& office, std::string_view who, std::string_view typed, std::string_view more = "") {
  Found ids;
  const auto heard = search_heard(office, who, typed, more);
  for (const auto& item : heard.body.at("items").as_array()) ids.emplace_back(item.at("matter").as_string());
  return ids;
}

json::value first(TestOffice& office, std::string_view typed, std::string_view more = "") {
  auto heard = search_heard(office, starter, typed, more);
  REQUIRE_FALSE(heard.body.at("items").as_array().empty());
  return heard.body.at("items").as_array().front();
}

template <class F>
void on_each_office(F test) {
  log::quiet();
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    TestOffice office(backend);
    test(office);
    office->later().run_until_idle();
    CHECK(office->verify() == std::vector<std::string>());
  }
}

}  // namespace

TEST_CASE("a paper is found by its title, fields, number, opinions and files, and the answer says where") {
  on_each_office([](TestOffice& office) {
    auto matter = begin(office, "青屏县人民政府办公室", "学习交流政务公开工作。");
    CHECK(find(office, starter, "青屏县") == Found{matter});
    CHECK(first(office, "青屏县").at("where") == "title");
    CHECK(find(office, starter, "政務公開") == Found{matter});
    auto line = first(office, "政务公开");
    CHECK(line.at("where") == "body");
    CHECK(json::serialize(line.at("snippet")).find(R"({"text":"政务公开","hit":true})") != std::string::npos);
    CHECK(line.at("kind_title") == "公务接待");
    agree(office, reviewer, matter, "拟同意，请从简安排。");
    agree(office, approver, matter, "同意。");
    CHECK(first(office, "接[2026]1号").at("where") == "number");
    CHECK(find(office, starter, "请从简安排").empty());
    office->later().run_until_idle();
    CHECK(first(office, "请从简安排").at("where") == "opinion");
    CHECK(first(office, "学习交流的函").at("where") == "file");
  });
}

TEST_CASE("a matter one may not see is neither found nor counted: the answer is the same to the byte") {
  on_each_office([](TestOffice& office) {
    const std::vector<std::string_view> asked{"青屏县", "政务公开", "青", "学习交流的函", "接〔2026〕1号", "同意"};
    std::vector<std::string> before;
    for (auto typed : asked) before.push_back(search_heard(office, outsider, typed).text);
    auto matter = begin(office, "青屏县人民政府办公室", "学习交流政务公开工作。");
    agree(office, reviewer, matter, "拟同意。");
    agree(office, approver, matter, "同意。");
    office->later().run_until_idle();
    for (std::size_t i = 0; i < asked.size(); ++i) {
      CHECK(search_heard(office, outsider, asked[i]).text == before[i]);
      CHECK(find(office, outsider, asked[i], "&order=relevance").empty());
      CHECK(find(office, starter, asked[i]).size() == 1);
    }
  });
}

TEST_CASE("a draft is found by its starter alone, and no more when it is discarded") {
  on_each_office([](TestOffice& office) {
    auto matter = begin(office, "青屏县人民政府办公室", "学习交流。", false);
    CHECK(find(office, starter, "青屏县") == Found{matter});
    CHECK(find(office, starter, "青屏县", "&state=running").empty());
    CHECK(find(office, reviewer, "青屏县").empty());
    CHECK(find(office, approver, "青屏县").empty());
    auto gone = office.desk(starter).send(http::Method::delete_, "/matters/" + matter, json::object());
    CHECK(gone.status == 200);
    CHECK(find(office, starter, "青屏县").empty());
  });
}

TEST_CASE("pages follow one another without gap or repetition, newest first or best first") {
  on_each_office([](TestOffice& office) {
    Found all;
    for (int i = 0; i < 7; ++i)
      all.insert(all.begin(), begin(office, i % 3 ? "青屏县" : "云岭县", "与青屏县学习交流。"));
    for (std::string_view order : {"newest", "relevance"}) {
      Found got;
      std::string more = "&limit=2&order=" + std::string(order);
      auto page = search_heard(office, starter, "青屏县", more);
      CHECK(page.body.at("total") == 7);
      CHECK(page.body.at("capped") == false);
      for (;;) {
        for (const auto& item : page.body.at("items").as_array()) got.emplace_back(item.at("matter").as_string());
        if (page.body.at("next").is_null()) break;
        page =
            search_heard(office, starter, "青屏县", more + "&cursor=" + std::string(page.body.at("next").as_string()));
        CHECK(page.body.at("total").is_null());
      }
      if (order == "newest")
        CHECK(got == all);
      else
        CHECK(got == Found{all[1], all[2], all[4], all[5], all[0], all[3], all[6]});
    }
  });
}

TEST_CASE("what is found can be narrowed by title, kind, day, year, unit and state") {
  on_each_office([](TestOffice& office) {
    auto old = begin(office, "青屏县", "防汛工作。");
    office.clock().set(*from_rfc3339("2026-07-06T09:00:00+08:00"));
    auto young = begin(office, "云岭县", "青屏县防汛工作。");
    CHECK(find(office, starter, "青屏县") == Found{young, old});
    CHECK(find(office, starter, "青屏县", "&title_only=true") == Found{old});
    CHECK(find(office, starter, "青屏县", "&kind=reception") == Found{young, old});
    CHECK(find(office, starter, "青屏县", "&kind=other").empty());
    CHECK(find(office, starter, "青屏县", "&from=2026-07-06") == Found{young});
    CHECK(find(office, starter, "青屏县", "&to=2026-07-05") == Found{old});
    CHECK(find(office, starter, "青屏县", "&from=2026-01-05&to=2026-01-05") == Found{old});
    CHECK(find(office, starter, "青屏县", "&year=2026") == Found{young, old});
    CHECK(find(office, starter, "青屏县", "&year=2025").empty());
    CHECK(find(office, starter, "青屏县", "&state=running") == Found{young, old});
    CHECK(find(office, starter, "青屏县", "&state=closed").empty());
    auto directory = office->identity().directory();
    const auto unit =
        office->database().read([&](db::Tx& tx) -> Result<Id> { return matter::find(tx, *id_from_text(old))->unit; });
    CHECK(find(office, starter, "青屏县", "&unit=" + to_text(*unit)) == Found{young, old});
    CHECK(find(office, starter, "青屏县", "&unit=" + to_text(directory->organ_of(*unit))) == Found{young, old});
    CHECK(find(office, starter, "青屏县", "&unit=1").empty());
  });
}

TEST_CASE("a question that cannot be answered is refused with the reason; one without words finds nothing") {
  on_each_office([](TestOffice& office) {
    begin(office, "青屏县", "防汛工作。");
    auto desk = office.desk(starter);
    CHECK(desk.get("/search").status == 422);
    CHECK(desk.get("/search?q=a&order=sideways").status == 422);
    CHECK(desk.get("/search?q=a&cursor=x").status == 422);
    CHECK(desk.get("/search?q=a&limit=51").status == 422);
    CHECK(desk.get("/search?q=" + encoded("一 二 三 四 五 六 七 八 九 十 百")).status == 422);
    std::string long_question;
    for (int i = 0; i < 101; ++i) long_question += "问";
    CHECK(desk.get("/search?q=" + encoded(long_question)).status == 422);
    CHECK(find(office, starter, "！？").empty());
    CHECK(find(office, starter, "").empty());
    CHECK(Desk(*office).get("/search?q=a").status == 401);
  });
}

TEST_CASE("the text of a file is asked for until it is known, outside of every transaction") {
  on_each_office([](TestOffice& office) {
    auto matter = begin(office, "青屏县", "学习交流。");
    int asked = 0;
    auto services = office->matters();
    services.file_text = [&](Id) -> std::optional<std::string> {
      if (++asked < 3) return std::nullopt;
      return "兹有我办四人前往贵县考察营商环境。";
    };
    auto later = [&] {
      auto next = matter::index_files(services, office->database(), office->now());
      if (next != Instant::max()) office.clock().set(next);
      return next;
    };
    notify::Dispatcher dispatcher(office->database(), office.clock().clock());
    dispatcher.add_consumer("search", [&](db::Tx& tx, const event::Event& event) { matter::index_after(tx, event); });
    dispatcher.run_until_idle();
    CHECK(later() != Instant::max());
    CHECK(find(office, starter, "学习交流的函") == Found{matter});
    CHECK(find(office, starter, "营商环境").empty());
    CHECK(later() != Instant::max());
    CHECK(later() == Instant::max());
    CHECK(find(office, starter, "营商环境") == Found{matter});
    CHECK(asked == 3);
  });
}

TEST_CASE("an index made anew finds what the old one found") {
  on_each_office([](TestOffice& office) {
    auto matter = begin(office, "青屏县", "学习交流。");
    agree(office, reviewer, matter, "请从简安排。");
    office->later().run_until_idle();
    CHECK(matter::index_anew(office->matters(), office->database(), office->now(), true));
    for (auto typed : {"青屏县", "学习交流", "请从简安排", "学习交流的函"})
      CHECK(find(office, starter, typed) == Found{matter});
    CHECK_FALSE(matter::index_anew(office->matters(), office->database(), office->now(), false));
  });
}

TEST_CASE("verification tells when search has another text than the matter") {
  log::quiet();
  for (auto backend : db::each_backend) {
    TestOffice office(backend);
    auto matter = *id_from_text(begin(office, "青屏县", "学习交流。"));
    office->later().run_until_idle();
    CHECK(office->verify().empty());
    office->database().write([&](db::Tx& tx) -> Result<bool> {
      return search::revise(tx, matter, search::Missing::leave, [](search::Doc& doc) { doc.body = "别的"; });
    });
    CHECK(office->verify().size() == 1);
    office->database().write([&](db::Tx& tx) -> Result<bool> { return search::remove(tx, matter), true; });
    CHECK_FALSE(office->verify().empty());
  }
}

TEST_CASE("a search costs at most four statements, on PostgreSQL one more for the planner") {
  on_each_office([](TestOffice& office) {
    for (int i = 0; i < 3; ++i) begin(office, "青屏县", "学习交流。");
    office->later().run_until_idle();
    for (auto typed : {"青屏", "青屏县", "学习交流的函", "没有的词"}) {
      auto heard = search_heard(office, starter, typed, "&limit=1");
      int statements = -1;
      for (const auto& [key, value] : heard.headers)
        if (key == "X-Statements") statements = std::stoi(value);
      CHECK(statements >= 1);
      CHECK(statements <= 4 + (office->database().backend() == db::Backend::postgres));
    }
  });
}
