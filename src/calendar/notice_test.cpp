#include <calendar/calendar.h>
#include <calendar/notice.h>

#include <doctest/doctest.h>

using namespace zs;
using namespace zs::calendar;

namespace {

Date on(const char* text) { return *date_from_text(text); }

Year read(std::string_view text, std::string_view source = "国办发明电〔2026〕9号") {
  auto notice = notice_from_text(text, source);
  REQUIRE(notice);
  auto year = year_from_json(*notice);
  REQUIRE(year);
  return *year;
}

}  // namespace

TEST_CASE("a notice reads the same from JSON, from a table and from a calendar file") {
  auto json = read(R"({"year": 2027, "source": "国办发明电〔2026〕9号", "days": [
    {"date": "2027-01-01", "name": "元旦", "off": true}, {"date": "2027-02-06", "name": "春节", "off": false}]})");
  auto table = read("\xEF\xBB\xBF日期,名称,放假\r\n2027-01-01,元旦,是\r\n2027-01-02,元旦,是\r\n2027-02-06,春节,否\r\n");
  auto events = read(
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:元旦（休）\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:"
      "20270104\r\n"
      "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:春节 "
      "补班\r\nDTSTART;VALUE=DATE:20270206\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  for (const auto& year : {json, table, events}) {
    CHECK(year.year == 2027);
    CHECK(year.source == "国办发明电〔2026〕9号");
    REQUIRE(year.days.size() == 2);
    CHECK(year.days.at(on("2027-01-01")).off);
    CHECK(year.days.at(on("2027-01-01")).name == "元旦");
    CHECK_FALSE(year.days.at(on("2027-02-06")).off);
    CHECK(year.days.at(on("2027-02-06")).name == "春节");
  }
}

TEST_CASE("a file that says no calendar is refused") {
  for (auto text : {"", "{", "日期,名称\n2027-01-01,元旦\n", "日期,名称,放假\n2027-02-30,元旦,是\n",
                    "日期,名称,放假\n2027-01-01,元旦,也许\n", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"}) {
    CAPTURE(text);
    CHECK_FALSE(notice_from_text(text, "国办发明电〔2026〕9号"));
  }
  auto unnamed = notice_from_text("日期,名称,放假\n2027-01-01,元旦,是\n", "");
  REQUIRE(unnamed);
  CHECK_MESSAGE(!year_from_json(*unnamed), "a notice has a number");
}
