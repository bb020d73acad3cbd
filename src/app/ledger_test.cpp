// Registers as people narrow, order, group and sum them up, on both databases; and nobody gets more of them than he may
// see.
#include <app/test_gifts.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

template <class F>
void in_each(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Gifts gifts(backend);
    fn(gifts);
  }
}

int statements(const Heard& heard) {
  for (const auto& [name, value] : heard.headers)
    if (name == "X-Statements") return std::stoi(value);
  return -1;
}

}  // namespace

TEST_CASE("a register is narrowed by each of its columns, and by all of them together") {
  in_each([](Gifts& gifts) {
    gifts.enter_four();
    CHECK(gifts.told("") == "瓷瓶 糕点 山水画 Ａ字茶叶 ");
    CHECK(gifts.told("where=what:A字") == "Ａ字茶叶 ");
    CHECK(gifts.told("where=sort:food") == "糕点 Ａ字茶叶 ");
    CHECK(gifts.told("where=sort:foo").empty());
    CHECK(gifts.told("where=day:2026-02-01..2026-02-28") == "糕点 山水画 ");
    CHECK(gifts.told("where=day:..2026-02-01") == "山水画 Ａ字茶叶 ");
    CHECK(gifts.told("where=day:2026-02-01..") == "瓷瓶 糕点 山水画 ");
    CHECK(gifts.told("where=pieces:3..10") == "瓷瓶 糕点 ");
    CHECK(gifts.told("where=worth:..10000&where=sort:food") == "糕点 ");
    CHECK(gifts.told("where=giver:" + gifts.unit() + "&where=what:瓷") == "瓷瓶 ");
    CHECK(gifts.told("where=giver:1").empty());
    CHECK(gifts.told("unit=" + gifts.unit() + "&q=画") == "山水画 ");
    CHECK(gifts.told("starter=" + zs::to_text(gifts.office.desk("张涛").caller().person)).empty());
    CHECK(gifts.told("state=closed").empty());
  });
}

TEST_CASE("what a register is not to be narrowed or ordered by is said where it stands") {
  Gifts gifts(db::Backend::sqlite);
  CHECK(gifts.told("where=nothing:x") == "/where/0 unknown_field");
  CHECK(gifts.told("where=sort:food&where=day:soon") == "/where/1 malformed");
  CHECK(gifts.told("where=day:..") == "/where/0 malformed");
  CHECK(gifts.told("where=worth:much") == "/where/0 malformed");
  CHECK(gifts.told("sort=colour") == "/sort not_a_choice");
  CHECK(gifts.told("group=worth") == "/group not_a_choice");
  CHECK(gifts.told("cursor=%5B1,2%5D") == "/cursor matter_cursor_malformed");
}

TEST_CASE("a register stands in the order of any column, either way, page by page") {
  in_each([](Gifts& gifts) {
    gifts.enter_four();
    gifts.enter({"无日期", "", "", 7, 1});
    for (const auto& [sort, lines] : std::vector<std::pair<std::string, std::string>>{
             {"started", "无日期 瓷瓶 糕点 山水画 Ａ字茶叶 "},
             {"-started", "Ａ字茶叶 山水画 糕点 瓷瓶 无日期 "},
             {"pieces", "山水画 Ａ字茶叶 瓷瓶 无日期 糕点 "},
             {"-pieces", "糕点 无日期 瓷瓶 Ａ字茶叶 山水画 "},
             {"day", "无日期 Ａ字茶叶 山水画 糕点 瓷瓶 "},
             {"number", "Ａ字茶叶 山水画 糕点 瓷瓶 无日期 "},
             {"-number", "无日期 瓷瓶 糕点 山水画 Ａ字茶叶 "},
             {"title", "山水画 无日期 瓷瓶 糕点 Ａ字茶叶 "}}) {
      CHECK_MESSAGE(gifts.told("sort=" + sort) == lines, sort);
      CHECK_MESSAGE(gifts.paged("sort=" + sort) == lines, sort);
    }
  });
}

TEST_CASE("grouped, equal values stand together, each group in the order asked for") {
  in_each([](Gifts& gifts) {
    gifts.enter_four();
    CHECK(gifts.told("group=sort") == "[工艺品]瓷瓶 [工艺品]山水画 [食品]糕点 [食品]Ａ字茶叶 ");
    CHECK(gifts.told("group=sort&sort=worth") == "[工艺品]山水画 [工艺品]瓷瓶 [食品]糕点 [食品]Ａ字茶叶 ");
    CHECK(gifts.paged("group=sort&sort=-pieces") == "瓷瓶 山水画 糕点 Ａ字茶叶 ");
    CHECK(gifts.told("group=state&where=sort:art") == "[办理中]瓷瓶 [办理中]山水画 ");
    CHECK(gifts.told("group=starter&limit=1") == "[谢建国]瓷瓶 ");
    CHECK(gifts.told("group=unit&limit=1").ends_with("]瓷瓶 "));
  });
}

TEST_CASE("sums are those of the lines one sees, in all and by group") {
  in_each([](Gifts& gifts) {
    gifts.enter_four();
    auto all = gifts.ask("", "谢建国", "/sums");
    REQUIRE_MESSAGE(all.ok(), all.text);
    CHECK(all.body.at("lines") == 4);
    CHECK(all.body.at("sums").at("worth") == 164900);
    CHECK(all.body.at("sums").at("pieces") == 16);
    CHECK(all.body.at("groups").as_array().empty());
    auto grouped = gifts.ask("group=sort&where=pieces:2..", "谢建国", "/sums").body;
    CHECK(grouped.at("lines") == 3);
    REQUIRE(grouped.at("groups").as_array().size() == 2);
    CHECK(grouped.at("groups").at(0).at("label") == "工艺品");
    CHECK(grouped.at("groups").at(0).at("lines") == 1);
    CHECK(grouped.at("groups").at(1).at("sums").at("pieces") == 12);
    CHECK(gifts.ask("sort=number&seq_from=2&seq_to=3", "谢建国", "/sums").body.at("sums").at("worth") == 14900);
  });
}

TEST_CASE("neither lines nor sums nor groups tell of what one may not see") {
  in_each([](Gifts& gifts) {
    gifts.enter({"公开的", "food", "2026-01-10", 1, 100});
    gifts.enter({"工作秘密", "art", "2026-01-11", 2, 1000, "work_secret"});
    CHECK(gifts.told("", "张涛") == "公开的 ");
    CHECK(gifts.told("group=sort&sort=-worth", "张涛") == "[食品]公开的 ");
    CHECK(gifts.told("sort=number", "张涛") == "公开的 ");
    auto sums = gifts.ask("group=sort", "张涛", "/sums").body;
    CHECK(sums.at("lines") == 1);
    CHECK(sums.at("sums").at("worth") == 100);
    CHECK(sums.at("groups").as_array().size() == 1);
    CHECK(gifts.told("", "邓爱华").empty());
    CHECK(gifts.ask("", "邓爱华", "/sums").body.at("lines") == 0);
    CHECK(gifts.ask("", "谢建国", "/sums").body.at("lines") == 2);
  });
}

TEST_CASE("a page of a register costs one statement, its sums two, grouped four") {
  in_each([](Gifts& gifts) {
    gifts.enter_four();
    for (const auto* query : {"", "sort=number", "sort=-worth", "group=sort", "where=what:茶&where=day:2026-01-01.."})
      CHECK_MESSAGE(statements(gifts.ask(query)) == 1, query);
    CHECK(statements(gifts.ask("", "谢建国", "/sums")) == 2);
    CHECK(statements(gifts.ask("group=sort", "谢建国", "/sums")) == 4);
  });
}

TEST_CASE("a register's columns, filters and order are kept under a name of their own") {
  in_each([](Gifts& gifts) {
    auto desk = gifts.office.desk("谢建国"), other = gifts.office.desk("张涛");
    auto keep = [&](std::string list, std::string query) {
      return desk.post("/work_views", json::object{{"name", "本年"}, {"list", list}, {"query", query}});
    };
    REQUIRE(keep("ledger.gift", "columns=what").ok());
    REQUIRE(keep("ledger.reception", "sort=-started").ok());
    auto kept = keep("ledger.gift", "columns=what&group=sort");
    REQUIRE(kept.body.at("items").as_array().size() == 2);
    CHECK(kept.body.at("items").at(0).at("query") == "columns=what&group=sort");
    CHECK(kept.body.at("items").at(1).at("query") == "sort=-started");
    CHECK(other.get("/work_views").body.at("items").as_array().empty());
  });
}
