// Registers taken out as tables: what is in the file, who may have it, and that a long one survives what happens.
#include <app/test_gifts.h>
#include <extract/package.h>

#include <fstream>
#include <sstream>

using namespace zs;
using namespace zs::app;

namespace {

Heard take_out(Gifts& gifts, json::object asked = {}, std::string_view who = "谢建国", std::string key = {}) {
  return gifts.office.desk(who).send(http::Method::post, "/ledgers/gift/exports", asked, key);
}

std::string file_of(Gifts& gifts, const json::value& job) {
  auto id = id_from_text(std::string_view(job.at("id").as_string()));
  std::ifstream file(gifts.office->jobs().path_of(*id), std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

/// A cell as another program reads it: "s:text", "n:12" or "d:46023" for a number shown as a day; empty ones are "-".
std::string cell_text(const pugi::xml_node& cell, const std::string& days) {
  if (std::string_view(cell.attribute("t").value()) == "inlineStr")
    return std::string("s:") + cell.child("is").child("t").text().get();
  std::string number = cell.child("v").text().get();
  if (number.empty()) return "-";
  return (days.find(std::string("<") + cell.attribute("s").value() + ">") == std::string::npos ? "n:" : "d:") + number;
}

/// Styles of cells that show a day or a moment: "<4><5>".
std::string styles_of_days(extract::Package& package) {
  pugi::xml_document styles;
  REQUIRE(package.load("xl/styles.xml", styles));
  std::string found;
  int index = 0;
  for (const auto& format : styles.child("styleSheet").child("cellXfs").children("xf")) {
    std::string id = format.attribute("numFmtId").value();
    auto code = styles.child("styleSheet").child("numFmts").find_child_by_attribute("numFmt", "numFmtId", id.c_str());
    if (std::string_view(code.attribute("formatCode").value()).starts_with("yyyy"))
      found += "<" + std::to_string(index) + ">";
    ++index;
  }
  return found;
}

/// The table line by line, cells parted by "|".
std::vector<std::string> table_in(const std::string& bytes) {
  extract::Package package(bytes);
  const auto days = styles_of_days(package);
  pugi::xml_document sheet;
  REQUIRE(package.load("xl/worksheets/sheet1.xml", sheet));
  std::vector<std::string> lines;
  for (const auto& row : sheet.child("worksheet").child("sheetData").children("row")) {
    std::string line;
    for (const auto& cell : row.children("c")) line += (line.empty() ? "" : "|") + cell_text(cell, days);
    lines.push_back(line);
  }
  return lines;
}

/// Whether the first `rows` lines stay while one scrolls.
bool frozen(const std::string& bytes, std::string_view rows) {
  extract::Package package(bytes);
  pugi::xml_document sheet;
  REQUIRE(package.load("xl/worksheets/sheet1.xml", sheet));
  auto pane = sheet.child("worksheet").child("sheetViews").child("sheetView").child("pane");
  return std::string_view(pane.attribute("state").value()) == "frozen" && pane.attribute("ySplit").value() == rows;
}

json::value only_job(Gifts& gifts, std::string_view who = "谢建国") {
  auto jobs = gifts.office.desk(who).get("/jobs").body.at("items").as_array();
  REQUIRE(jobs.size() == 1);
  return jobs.front();
}

std::string state_of(const json::value& job) { return std::string(job.at("state").as_string()); }

template <class F>
void in_both(std::int64_t direct_lines, F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Gifts gifts(backend, direct_lines);
    fn(gifts);
  }
}

}  // namespace

TEST_CASE("a short register is taken out at once, each cell of its type, a formula somebody typed as a text") {
  in_both(100, [](Gifts& gifts) {
    gifts.enter_four();
    gifts.enter({"=1+1", "art", "", 1, 5});
    auto asked = json::object{{"columns", json::array{"number", "what", "sort", "day", "pieces", "worth", "started"}},
                              {"where", json::array{"pieces:1..3"}},
                              {"sort", "worth"}};
    auto made = take_out(gifts, asked);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    CHECK(state_of(made.body) == "done");
    CHECK(made.body.at("file") == "礼品台账 2026-03-02.xlsx");
    CHECK(frozen(file_of(gifts, made.body), "3"));
    auto lines = table_in(file_of(gifts, made.body));
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] == "s:礼品台账");
    CHECK(lines[1].find("s:导出人：谢建国（县政府办公室综合科）　导出时间：2026-03-02 14:00　按筛选条件导出") == 0);
    CHECK(lines[2] == "s:编号|s:品名|s:类别|s:收到日期|s:件数|s:估价（元）|s:登记日期");
    CHECK(lines[3] == "s:礼〔2026〕5号|s:=1+1|s:工艺品|-|n:1|n:0.05|d:46083");
    CHECK(lines[4] == "s:礼〔2026〕2号|s:山水画|s:工艺品|d:46054|n:1|n:99|d:46083");
    CHECK(lines[7] == "s:合计 4件|-|-|-|n:7|n:1599.05|-");
  });
}

TEST_CASE("groups stand under their heads with what each comes to") {
  in_both(100, [](Gifts& gifts) {
    gifts.enter_four();
    auto made = take_out(gifts, {{"columns", json::array{"title", "pieces"}}, {"group", "sort"}});
    auto lines = table_in(file_of(gifts, made.body));
    std::vector<std::string> body(lines.begin() + 3, lines.end());
    CHECK(body == std::vector<std::string>{"s:工艺品|-", "s:瓷瓶|n:3", "s:山水画|n:1", "s:小计 2件|n:4", "s:食品|-",
                                           "s:糕点|n:10", "s:Ａ字茶叶|n:2", "s:小计 2件|n:12", "s:合计 4件|n:16"});
  });
}

TEST_CASE("what may not be seen is not taken out, and work secrets are marked as such") {
  in_both(100, [](Gifts& gifts) {
    gifts.enter({"公开的", "food", "", 1, 100});
    gifts.enter({"不公开的", "art", "", 2, 1000, "work_secret"});
    auto others = take_out(gifts, {{"columns", json::array{"title", "worth"}}}, "张涛");
    auto seen = table_in(file_of(gifts, others.body));
    CHECK(seen.back() == "s:合计 1件|n:1");
    auto own = take_out(gifts, {{"columns", json::array{"title", "worth"}}});
    CHECK(own.body.at("file") == "礼品台账（含工作秘密） 2026-03-02.xlsx");
    CHECK(table_in(file_of(gifts, own.body)).back() == "s:内含工作秘密1件，按工作秘密管理，不得外传。");
    auto path = "/jobs/" + std::string(own.body.at("id").as_string());
    CHECK(gifts.office.desk("谢建国").get(path + "/file").ok());
    CHECK(gifts.office.desk("张涛").get(path + "/file").status == 404);
    CHECK(gifts.office.desk("张涛").send(http::Method::delete_, path, json::object()).status == 404);
  });
}

TEST_CASE("what cannot be taken out is refused before anything is made") {
  Gifts gifts(db::Backend::sqlite, 100);
  CHECK(take_out(gifts, {{"columns", json::array{"title", "colour"}}}).status == 422);
  CHECK(take_out(gifts, {{"sort", "colour"}}).status == 422);
  CHECK(gifts.office.desk("谢建国").send(http::Method::post, "/ledgers/none/exports", json::object()).status == 404);
  CHECK(gifts.office.desk("谢建国").get("/jobs").body.at("items").as_array().empty());
}

TEST_CASE("who took what out stands in the trail, and a key that comes twice takes out once") {
  in_both(100, [](Gifts& gifts) {
    gifts.enter_four();
    auto first = take_out(gifts, {}, "谢建国", "export-1"), again = take_out(gifts, {}, "谢建国", "export-1");
    CHECK(first.body.at("id") == again.body.at("id"));
    auto id = id_from_text(std::string_view(first.body.at("id").as_string()));
    auto events = *gifts.office->database().read([&](db::Tx& tx) {
      return Result<std::vector<event::Event>>(event::of_stream(tx, {event::StreamKind::job, *id}, 0, 10));
    });
    REQUIRE(events.size() == 1);
    CHECK(events[0].verb == "job_done");
    CHECK(events[0].actor == gifts.office.desk("谢建国").caller().person);
    CHECK(events[0].body.at("kind") == "ledger");
    CHECK(events[0].body.at("lines") == 4);
    CHECK(gifts.office->verify().empty());
  });
}

TEST_CASE("a long register is a job: it is told when it is done, and fetched then") {
  in_both(2, [](Gifts& gifts) {
    gifts.enter_four();
    auto asked = take_out(gifts);
    REQUIRE_MESSAGE(asked.status == 201, asked.text);
    CHECK(state_of(asked.body) == "waiting");
    auto path = "/jobs/" + std::string(asked.body.at("id").as_string());
    auto desk = gifts.office.desk("谢建国");
    CHECK(desk.get(path + "/file").status == 404);
    gifts.office->later().run_until_idle();
    auto job = only_job(gifts);
    CHECK(state_of(job) == "done");
    CHECK(job.at("done") == 4);
    CHECK(desk.get(path + "/file").ok());
    CHECK(table_in(file_of(gifts, job)).size() == 8);
    auto notice = desk.get("/notices").body.at("items").at(0);
    CHECK(notice.at("text") == "已完成：礼品台账，请在右上角“任务”中下载");
    CHECK(gifts.office->verify().empty());
    CHECK(desk.send(http::Method::delete_, path, json::object()).ok());
    CHECK(desk.get(path + "/file").status == 404);
    CHECK(desk.get("/jobs").body.at("items").as_array().empty());
  });
}

TEST_CASE("a job asked for before the program was started again is done by the next one") {
  in_both(2, [](Gifts& gifts) {
    gifts.enter_four();
    REQUIRE(take_out(gifts).ok());
    gifts.start_again();
    CHECK(state_of(only_job(gifts)) == "waiting");
    gifts.office->later().run_until_idle();
    CHECK(state_of(only_job(gifts)) == "done");
  });
}

TEST_CASE("a result is kept for a week") {
  in_both(100, [](Gifts& gifts) {
    gifts.enter_four();
    auto made = take_out(gifts);
    auto path = "/jobs/" + std::string(made.body.at("id").as_string()) + "/file";
    gifts.office.clock().set(gifts.office.clock().now() + std::chrono::hours(7 * 24 - 1));
    CHECK(gifts.office.desk("谢建国").get(path).ok());
    gifts.office.clock().set(gifts.office.clock().now() + std::chrono::hours(2));
    CHECK(gifts.office.desk("谢建国").get(path).status == 404);
    gifts.office->later().run_until_idle();
    CHECK(gifts.office.desk("谢建国").get("/jobs").body.at("items").as_array().empty());
  });
}
