// Surveys: who answered and what was answered cannot be laid side by side, on both databases.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <set>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* poll_kind = R"({
  "kind": "poll", "title": "测评", "version": 1, "form_title": "测评", "subject": "{what}",
  "fields": [ { "name": "what", "label": "名称", "type": "text", "required": true },
              { "name": "questions", "label": "题目", "type": "long_text", "required": true },
              { "name": "people", "label": "填写人", "type": "people" },
              { "name": "units", "label": "单位", "type": "units" },
              { "name": "anonymous", "label": "匿名", "type": "flag" },
              { "name": "series", "label": "系列", "type": "text" },
              { "name": "opens_on", "label": "开始", "type": "date" },
              { "name": "closes_on", "label": "截止", "type": "date" } ],
  "flow": [ { "step": "put", "title": "发起", "by": "starter", "withdraw": "never" },
            { "step": "end", "title": "汇总", "by": "starter" } ],
  "survey": { "questions": "questions", "at": "put", "opens": "opens_on", "closes": "closes_on",
              "asks": [ "people", "units" ], "anonymous": "anonymous", "series": "series" } })";
constexpr const char* poll_grid = "role,kind,scope,verbs\noffice_director,poll,own_organ,see;keep\n";
const std::vector<std::string> people{"周凯", "张涛", "程振宇", "谢建国", "郭美玲", "黄蓉"};

std::vector<Resource> poll_declarations() {
  return {{"poll/poll.matter.jsonc", poll_kind}, {"poll/permissions.csv", poll_grid}};
}

class Poll {
 public:
  explicit Poll(db::Backend backend, bool anonymous = true)
      : office(backend, "2026-03-02T09:00:00+08:00", {}, poll_declarations()) {
    log::quiet();
    json::array ids;
    for (const auto& name : people) ids.emplace_back(zs::to_text(office.desk(name).caller().person));
    auto heard = begin(json::object{{"what", "服务测评"},
                                    {"questions", "甲（单选）\n好\n不好\n乙（文字，选答）"},
                                    {"people", ids},
                                    {"anonymous", anonymous},
                                    {"opens_on", "2026-03-02"},
                                    {"closes_on", "2026-03-06"}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    id = std::string(heard.body.at("id").as_string());
    settle();
  }

  Heard begin(const json::object& fields) {
    return office.desk("谢建国").send(http::Method::post, "/matters",
                                      json::object{{"kind", "poll"}, {"submit", true}, {"fields", fields}}, "begin");
  }
  Heard answer(std::string_view who, std::int64_t option, std::string_view words = {}) {
    json::object answers{{"1", option}};
    if (!words.empty()) answers["2"] = words;
    auto heard = office.desk(who).send(http::Method::post, "/surveys/" + id + "/answers",
                                       json::object{{"answers", answers}}, "answer-" + std::string("key"));
    settle();
    return heard;
  }
  json::value results(std::string_view who = "谢建国") { return office.desk(who).get("/matters/" + id + "/survey").body; }
  void at(std::string_view when) {
    office.clock().set(*from_rfc3339(when));
    settle();
  }
  void settle() { office->later().run_until_idle(); }
  std::int64_t notices(std::string_view who, std::string_view kind) {
    const auto all = office.desk(who).get("/notices").body;
    return std::ranges::count_if(all.at("items").as_array(), [&](const json::value& one) {
      return std::string_view(one.at("kind").as_string()) == kind;
    });
  }

  TestOffice office;
  std::string id;
};

template <class F>
void in_each_poll(F fn, bool anonymous = true) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Poll poll(backend, anonymous);
    fn(poll);
  }
}

/// Everything in the file, each row where it lies: its rowid stands before it where it has one.
class SqliteDump {
 public:
  explicit SqliteDump(const std::string& file) {
    REQUIRE(sqlite3_open_v2(file.c_str(), &base_, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
  }
  ~SqliteDump() { sqlite3_close(base_); }
  SqliteDump(const SqliteDump&) = delete;
  SqliteDump& operator=(const SqliteDump&) = delete;

  std::set<std::string> everything() {
    std::set<std::string> out;
    for (const auto& table : rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
      auto name = table.substr(0, table.size() - 1);
      auto found = rows("SELECT rowid, * FROM \"" + name + "\"");
      if (found.empty()) found = rows("SELECT * FROM \"" + name + "\"");
      for (const auto& row : found) out.insert(name + ": " + row);
    }
    return out;
  }

 private:
  std::vector<std::string> rows(const std::string& sql) {
    std::vector<std::string> out;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(base_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) return out;
    while (sqlite3_step(statement) == SQLITE_ROW) {
      std::string row;
      for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
        if (bytes) row.append(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
        row += '|';
      }
      out.push_back(std::move(row));
    }
    sqlite3_finalize(statement);
    return out;
  }
  sqlite3* base_ = nullptr;
};

/// Where the only office of this process lies at the moment.
std::string file_of_this_office() {
  const auto name = "zs_office_" + std::to_string(::getpid()) + "_";
  for (const auto* place : {"/dev/shm", "/tmp"})
    if (std::filesystem::exists(place))
      for (const auto& entry : std::filesystem::directory_iterator(place))
        if (entry.path().filename().string().starts_with(name)) return entry.path().string() + "/zhongshu.db";
  throw std::runtime_error("there is no office");
}

/// All rows of all tables.
std::set<std::string> everything_in(Poll& poll) {
  constexpr db::Statement tables{
      "test_all_rows", "SELECT schema_to_xml(current_schema()::name, true, true, '')::text"};
  auto& database = poll.office->database();
  if (database.backend() == db::Backend::sqlite) {
    database.stop();  // one connection at a time
    return SqliteDump(file_of_this_office()).everything();
  }
  auto text = *database.read([&](db::Tx& tx) { return Result<std::string>(tx.one(tables)->text(0)); });
  std::set<std::string> out;
  for (std::size_t from = 0; from < text.size();) {
    auto to = text.find("\n\n", from);
    auto row = text.substr(from, to == text.npos ? to : to - from);
    // Transactions are numbered by the cluster, which other tests use too.
    if (auto at = row.find("  <committed>"); at != row.npos) row.erase(at, row.find('\n', at) + 1 - at);
    out.insert(std::move(row));
    from = to == text.npos ? text.size() : to + 2;
  }
  return out;
}

std::set<std::string> only_in(const std::set<std::string>& one, const std::set<std::string>& other) {
  std::set<std::string> out;
  std::ranges::set_difference(one, other, std::inserter(out, out.end()));
  return out;
}

/// What differs whoever answers what: salts, the machine's own clock, how far a reader of events has come by numbers of
/// the cluster, what the schema of this office is called.
bool by_chance(const std::string& row) {
  for (std::string_view beginning : {"credential", "schema_migration", "consumer_cursor", "/zs_office", "zs_office"})
    if (row.find(beginning) <= 2) return true;  // after a line end and a bracket on PostgreSQL
  return false;
}

}  // namespace

TEST_CASE("the whole database is the same whoever gave which answer") {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    std::vector<std::set<std::string>> dumps;
    for (std::size_t turn : {0U, 1U, 2U}) {
      Poll poll(backend);
      for (std::size_t i = 0; i < people.size(); ++i) {
        const auto said = (i + turn) % people.size();
        poll.at("2026-03-03T09:0" + std::to_string(i) + ":00+08:00");
        CHECK(poll.answer(people[i], said % 2 == 0 ? 1 : 2, "匿名者第" + std::to_string(said) + "句").ok());
      }
      poll.at("2026-03-09T09:00:00+08:00");
      CHECK(poll.office->verify() == std::vector<std::string>());
      dumps.push_back(everything_in(poll));
    }
    for (const auto& other : {dumps[1], dumps[2]}) {
      auto apart = only_in(other, dumps[0]);
      std::erase_if(apart, by_chance);
      CHECK_MESSAGE(apart.empty(), (apart.empty() ? "" : *apart.begin()));
    }
    std::int64_t where = 0;
    for (const auto& row : dumps[0])
      if (row.find("匿名者第3句") != row.npos) ++where;
    CHECK(where == 1);  // in the box, and nowhere else
  }
}

TEST_CASE("an anonymous survey tells nothing while it is open, nor of few") {
  in_each_poll([](Poll& poll) {
    for (const auto* name : {"周凯", "张涛", "程振宇", "谢建国"}) CHECK(poll.answer(name, 1).ok());
    auto open = poll.results();
    CHECK(open.at("run").at("withheld").as_string() == "open");
    CHECK(open.at("run").at("answered").to_number<int>() == 4);
    CHECK(open.at("run").at("figures").as_array().empty());
    CHECK(open.at("missing").as_array().empty());
    CHECK(open.at("units").as_array().empty());
    poll.at("2026-03-07T09:00:00+08:00");
    CHECK(poll.results().at("run").at("withheld").as_string() == "few");
    CHECK(poll.answer("黄蓉", 1).text.find("survey_over") != std::string::npos);
  });
}

TEST_CASE("an anonymous answer is given once, one under a name may be changed until it closes") {
  in_each_poll([](Poll& poll) {
    CHECK(poll.answer("周凯", 1).ok());
    auto again = poll.answer("周凯", 2);
    CHECK(again.status == 409);
    CHECK(again.text.find("survey_answered") != std::string::npos);
    CHECK(poll.office.desk("周凯").get("/surveys/" + poll.id).body.at("answers").as_object().empty());
  });
  in_each_poll(
      [](Poll& poll) {
        CHECK(poll.answer("周凯", 1).ok());
        CHECK(poll.answer("周凯", 2, "改了").ok());
        auto run = poll.results().at("run");
        CHECK(run.at("answered").to_number<int>() == 1);
        CHECK(run.at("figures").at(0).at("counts").at(1).at("count").to_number<int>() == 1);
        CHECK(poll.results().at("missing").as_array().size() == 5);
        CHECK(poll.office->verify() == std::vector<std::string>());
      },
      false);
}

TEST_CASE("who is not asked finds no survey, who may not see the matter no results") {
  in_each_poll([](Poll& poll) {
    CHECK(poll.office.desk("朱燕").get("/surveys/" + poll.id).status == 404);
    CHECK(poll.answer("朱燕", 1).status == 404);
    CHECK(poll.office.desk("朱燕").get("/surveys").body.at("items").as_array().empty());
    CHECK(poll.office.desk("黄蓉").get("/surveys").body.at("items").as_array().size() == 1);
    CHECK(poll.office.desk("黄蓉").get("/matters/" + poll.id + "/survey").status == 404);
    CHECK(poll.office.desk("黄蓉").get("/matters/" + poll.id).status == 404);
  });
}

TEST_CASE("everybody is told once when it opens, and who has not answered before it closes") {
  in_each_poll([](Poll& poll) {
    CHECK(poll.notices("周凯", "survey_opened") == 1);
    CHECK(poll.answer("周凯", 1).ok());
    poll.at("2026-03-05T09:00:00+08:00");
    poll.at("2026-03-06T09:00:00+08:00");
    CHECK(poll.notices("周凯", "survey_closes") == 0);
    CHECK(poll.notices("黄蓉", "survey_closes") == 1);
    CHECK(poll.office->verify() == std::vector<std::string>());
  });
}

TEST_CASE("what cannot be asked is refused where it stands, and answers that do not fit their people are found") {
  constexpr db::Statement stuffed{"test_stuffed", "UPDATE survey_asked SET answered = 1"};
  in_each_poll([&](Poll& poll) {
    json::object fields{{"what", "乙"},          {"questions", "您好"}, {"people", json::array{}}, {"anonymous", true},
                        {"opens_on", "2026-03-02"}, {"closes_on", "2026-03-03"}};
    auto refused = [&](std::string_view code) {
      auto heard = poll.office.desk("谢建国").post(
          "/matters", json::object{{"kind", "poll"}, {"submit", true}, {"fields", fields}});
      CHECK_MESSAGE(heard.text.find(code) != std::string::npos, heard.text);
    };
    refused("survey_line_lost");
    fields["questions"] = "甲（文字）";
    refused("survey_nobody_asked");
    fields["people"] = json::array{zs::to_text(poll.office.desk("黄蓉").caller().person)};
    refused("survey_too_few_asked");
    fields["anonymous"] = false;
    fields["closes_on"] = "2026-03-01";
    refused("survey_days");
    REQUIRE(*poll.office->database().write([&](db::Tx& tx) { return Result<bool>(tx.execute(stuffed) > 0); }));
    CHECK(poll.office->verify().size() == 1);
  });
}
