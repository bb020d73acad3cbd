// Figures of a kind: counted through access, of the lists they open, on both databases.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* errand_kind = R"({
  "kind": "errand", "title": "跑腿", "version": 1, "form_title": "跑腿单", "subject": "{what}",
  "fields": [ { "name": "what", "label": "事由", "type": "text", "required": true, "list": true },
              { "name": "done_well", "label": "办得好", "type": "flag", "list": true } ],
  "flow": [ { "step": "ask", "title": "提出", "by": "starter", "writes": [ "what" ] },
            { "step": "run", "title": "办理", "by": "starter", "due": "1 working_day", "writes": [ "done_well" ] } ],
  "figures": [ { "name": "well", "title": "办好率", "how": "办结的事项中办得好的。", "over": "closed",
                 "count": [ "done_well:true" ], "among": [ "state:closed" ] } ] })";

class Errands {
 public:
  explicit Errands(db::Backend backend)
      : office(backend, "2026-03-02T09:00:00+08:00", {},
               {{"errand/errand.matter.jsonc", errand_kind},
                {"errand/permissions.csv", "role,kind,scope,verbs\noffice_director,errand,own_organ,see;keep\n"}}) {
    log::quiet();
  }

  std::string begin(std::string_view what, std::string_view who = "谢建国") {
    auto heard = office.desk(who).post(
        "/matters", json::object{{"kind", "errand"}, {"submit", true}, {"fields", {{"what", std::string(what)}}}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    settle();
    return std::string(heard.body.at("id").as_string());
  }
  void end(const std::string& id, bool well, std::string_view who = "谢建国") {
    auto open = office.desk(who).get("/matters/" + id);
    auto heard = office.desk(who).post(
        "/matters/" + id + "/commands",
        json::object{{"verb", "submit"}, {"revision", open.body.at("revision")},
                     {"work_item", open.body.at("holders").at(0).at("work_item")},
                     {"args", {{"fields", {{"done_well", well}}}}}});
    REQUIRE_MESSAGE(heard.status == 200, heard.text);
    settle();
  }
  void wait(int hours) { office.clock().set(office.clock().now() + std::chrono::hours(hours)); }

  Heard ask(const std::string& query, std::string_view who = "谢建国") {
    return office.desk(who).get("/figures?kind=errand&" + query);
  }
  /// "count" or "count/among" of a figure.
  static std::string said(const json::value& value) {
    auto out = std::to_string(value.at("count").to_number<std::int64_t>());
    if (!value.at("among").is_null()) out += "/" + std::to_string(value.at("among").to_number<std::int64_t>());
    return out;
  }
  std::string told(const std::string& query, std::string_view name, std::string_view who = "谢建国") {
    auto heard = ask(query, who);
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    for (const auto& one : heard.body.at("figures").as_array())
      if (one.at("name").as_string() == name) return said(one.at("value"));
    return "absent";
  }
  /// How many lines the register shows for a list that a figure was counted from.
  std::int64_t lines(const json::value& where, std::string_view who) {
    std::string query;
    for (const auto& one : where.as_array()) query += "where=" + std::string(one.as_string()) + "&";
    auto heard = office.desk(who).get("/ledgers/errand/sums?" + query);
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    return heard.body.at("lines").to_number<std::int64_t>();
  }

  TestOffice office;

 private:
  void settle() { office->later().run_until_idle(); }
};

template <class F>
void in_each_errands(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Errands errands(backend);
    fn(errands);
  }
}

/// One well in time, one badly and late, one still running and late, one of last month's end.
void four_errands(Errands& e) {
  auto first = e.begin("取件"), second = e.begin("送件");
  e.end(first, true);
  e.wait(24 * 7);
  e.end(second, false);
  e.begin("订票");
  e.wait(24 * 30);
  e.begin("寄信");
}

}  // namespace

TEST_CASE("what every kind is counted by, and what one declares") {
  in_each_errands([](Errands& e) {
    four_errands(e);
    CHECK(e.told("period=2026-03", "taken") == "3");
    CHECK(e.told("period=2026-04", "taken") == "1");
    CHECK(e.told("period=2026-Q1", "settled") == "2");
    CHECK(e.told("period=2026-03", "ended_rate") == "2/3");
    CHECK(e.told("period=2026-03", "in_time_rate") == "1/2");
    CHECK(e.told("period=2025", "running") == "2");
    CHECK(e.told("period=2026", "running_late") == "1/2");
    CHECK(e.told("period=2026", "well") == "1/2");
    CHECK(e.told("period=2025", "well") == "0/0");
  });
}

TEST_CASE("each figure is as many as the register shows of its list, whoever asks") {
  in_each_errands([](Errands& e) {
    four_errands(e);
    for (const auto* who : {"谢建国", "程振宇", "张涛"}) {
      auto heard = e.ask("period=2026", who);
      REQUIRE_MESSAGE(heard.ok(), heard.text);
      for (const auto& one : heard.body.at("figures").as_array()) {
        const auto name = std::string(one.at("name").as_string());
        const auto& value = one.at("value");
        CHECK_MESSAGE(e.lines(one.at("count_where"), who) == value.at("count").to_number<std::int64_t>(), name, who);
        if (one.at("measure").as_string() == "rate")
          CHECK_MESSAGE(e.lines(one.at("among_where"), who) == value.at("among").to_number<std::int64_t>(), name, who);
      }
    }
    CHECK(e.told("period=2026", "taken", "程振宇") == "0");
    CHECK(e.told("period=2026", "taken", "张涛") == "4");
  });
}

TEST_CASE("figures by group, and held against another period") {
  in_each_errands([](Errands& e) {
    four_errands(e);
    auto heard = e.ask("period=2026-04&against=before&by=starter");
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    CHECK(heard.body.at("before").as_string() == "2026-03");
    const auto& taken = heard.body.at("figures").at(0);
    CHECK(Errands::said(taken.at("value")) == "1");
    CHECK(Errands::said(taken.at("before")) == "3");
    CHECK(taken.at("groups").at(0).at("label").as_string() == "谢建国");
    CHECK(Errands::said(taken.at("groups").at(0).at("value")) == "1");
    CHECK(e.ask("period=2026-04&against=year_before").body.at("before").as_string() == "2025-04");
    CHECK(e.ask("period=2026&by=done_well").body.at("figures").at(0).at("groups").as_array().size() == 3);
  });
}

TEST_CASE("what figures are asked for amiss is said where it stands") {
  Errands e(db::Backend::sqlite);
  auto fault = [&](const std::string& query) {
    auto heard = e.ask(query);
    REQUIRE(heard.status == 422);
    return std::string(heard.body.at("fields").at(0).at("pointer").as_string());
  };
  CHECK(fault("period=lately") == "/period");
  CHECK(fault("period=2026&by=colour") == "/by");
  CHECK(fault("period=2026&against=never") == "/against");
  CHECK(e.office.desk("谢建国").get("/figures?kind=nothing&period=2026").status == 404);
}

TEST_CASE("each of the seven promises is as many as its list, in the period and of all time") {
  in_each_errands([](Errands& e) {
    four_errands(e);
    const auto director = [&](const std::string& path) {
      auto heard = e.office.desk("张涛").get(path);
      REQUIRE_MESSAGE(heard.ok(), heard.text);
      return heard;
    };
    auto listed = [&](const std::string& kind, const std::string& period) {
      auto heard = director("/monitor/errors?limit=200&kind=" + kind + "&period=" + period);
      return static_cast<std::int64_t>(heard.body.at("items").as_array().size());
    };
    for (const auto* period : {"2026-03", "2026-04", "2026"}) {
      auto shown = director(std::string("/monitor/quality?period=") + period);
      CHECK(shown.body.at("figures").as_array().size() == 7);
      for (const auto& figure : shown.body.at("figures").as_array())
        for (const auto& part : figure.at("parts").as_array()) {
          const std::string kind(part.at("kind").as_string());
          CHECK_MESSAGE(listed(kind, period) == part.at("count").to_number<std::int64_t>(), kind, " ", period);
        }
    }
    CHECK(listed("late", "2026-03") == 2);
    CHECK(listed("late", "2026-04") == 0);
    CHECK(listed("piled_up", "2025") == 1);
    CHECK(e.office.desk("谢建国").get("/monitor/quality?period=2026").status == 403);
    CHECK(e.office.desk("张涛").get("/monitor/quality?period=never").status == 422);
  });
}
