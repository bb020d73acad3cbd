// No statement that a request, or the work that follows it, runs reads a whole table of what grows with the years. The
// texts are overheard from the running program: nothing stands here that could be forgotten.
#include <app/demo_story.h>
#include <app/test_office.h>
#include <base/log.h>
#include <db/sqlite_connection.h>
#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <regex>
#include <set>

using namespace zs;
using namespace zs::app;

namespace {

/// Small for ever, and partly read whole on purpose (the directory, the kinds). Every other table is watched.
const std::set<std::string> small_tables = {"absence",  // as `delegation`: of the unsettled ones, by index
                                            "access_grant",
                                            "calendar_day",
                                            "calendar_recount",  // of those that are not finished, by index
                                            "search_state",
                                            "calendar_year",
                                            "consumer_cursor",
                                            "credential",
                                            "declaration",
                                            "delegation",
                                            "drawn",  // of those that are to be opened, by index
                                            "identity_version",
                                            "job",        // of those that have not ended, by index
                                            "kind_halt",  // of those that stand, by index
                                            "ledger_series",
                                            "mandate",
                                            "number_word",
                                            "person",
                                            "post",
                                            "post_charge",
                                            "role",
                                            "role_grant",
                                            "schema_migration",
                                            "setting",
                                            "unit",
                                            "unit_relation",
                                            "unit_service"};

/// Every statement that runs on a SQLite connection opened while this lives.
class Overheard {
 public:
  Overheard() {
    here = this;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
  }
  ~Overheard() {
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(listen));
    here = nullptr;
  }
  std::set<std::string> take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(texts_, {});
  }
  sqlite3* newest() const { return newest_; }

 private:
  static int listen(sqlite3* connection, const char**, const sqlite3_api_routines*) {
    here->newest_ = connection;
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, nullptr);
  }
  static int hear(unsigned, void*, void* statement, void*) {
    const std::lock_guard lock(here->mutex_);
    here->texts_.insert(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
    return 0;
  }

  inline static Overheard* here = nullptr;
  std::mutex mutex_;
  std::set<std::string> texts_;
  sqlite3* newest_ = nullptr;
};

/// One column of all rows that an SQL text gives.
std::vector<std::string> column_of(sqlite3* connection, const std::string& sql, int column) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr);
  REQUIRE_MESSAGE(code == SQLITE_OK, sqlite3_errmsg(connection) << ": " << sql);
  std::vector<std::string> values;
  while (sqlite3_step(statement) == SQLITE_ROW)
    values.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
  sqlite3_finalize(statement);
  return values;
}

/// Of the program: SQLite's own about the inside of a full-text index name the schema in quotes.
/// What the full-text index does inside its own tables is SQLite's affair.
bool inside_the_index(const std::string& text) { return text.find("'search_index") != std::string::npos; }

bool changes_or_reads_rows(const std::string& text) {
  if (inside_the_index(text)) return false;
  if (text.find("'main'.") != std::string::npos) return false;
  for (auto word : {"SELECT", "UPDATE", "DELETE", "INSERT", "WITH"})
    if (text.starts_with(word)) return true;
  return false;
}

/// One row off the end of an index, however long it is.
bool takes_one_from_the_end(const std::string& text) {
  return text.find(" WHERE ") == std::string::npos && text.find("ORDER BY") != std::string::npos &&
         text.ends_with("LIMIT 1");
}

/// The table a plan's line scans: the plan names it by its alias where there is one.
std::string scanned_table(const std::string& line, const std::string& text, const std::vector<std::string>& tables) {
  if (std::regex_search(line, std::regex("VIRTUAL TABLE INDEX \\d+:.*M"))) return {};  // a word of the full-text index
  std::smatch name;
  if (!std::regex_search(line, name, std::regex("^SCAN (\\w+)"))) return {};
  for (const auto& table : tables)
    if (table == name[1] || std::regex_search(text, std::regex("\\b" + table + "\\s+(AS\\s+)?" + name.str(1) + "\\b")))
      return table;
  return {};
}

std::vector<std::string> scans_in(sqlite3* connection, const std::set<std::string>& texts) {
  const auto tables = column_of(connection, "SELECT name FROM sqlite_master WHERE type = 'table'", 0);
  std::vector<std::string> scans;
  for (const auto& text : texts) {
    if (!changes_or_reads_rows(text) || takes_one_from_the_end(text)) continue;
    for (const auto& line : column_of(connection, "EXPLAIN QUERY PLAN " + text, 3))
      if (const auto table = scanned_table(line, text, tables); !table.empty() && !small_tables.contains(table))
        scans.push_back(line + " in " + text);
  }
  return scans;
}

/// Asks every attached file what it says.
void look_at_files(const Desk& desk, const Heard& matter) {
  if (!matter.ok()) return;
  for (auto field : {"invitation", "papers", "attachments"})
    if (const auto* files = matter.body.at("fields").as_object().if_contains(field))
      for (const auto& file : files->as_array())
        CHECK(desk.get("/files/" + std::string(file.as_string()) + "/text").ok());
}

/// Opens every page a person has, first and second, with every filter; and one matter of each list.
/// What the office watches; of others refused before anything is read.
void look_at_the_office(const Desk& desk) {
  for (std::string rest : {"matters", "matters?kind=reception&step=approve&limit=1", "matters?unassigned=true",
                           "matters?light=overdue", "kinds", "load", "load?limit=1", "errors?kind=returned",
                           "errors?kind=mis_sent", "errors?kind=late", "errors?kind=void_number",
                           "errors?kind=paper_number", "errors?kind=sent&period=2026"})
    desk.get("/monitor/" + rest);
  desk.get("/people/" + zs::to_text(desk.caller().person) + "/handover");
}

void look_at_everything(const Desk& desk) {
  look_at_the_office(desk);
  for (std::string list : {"pending", "to_read", "in_progress", "handled", "started", "draft"})
    for (std::string filter : {"", "&only=today", "&kind=reception", "&q=%E6%8E%A5%E5%BE%85", "&limit=1"}) {
      auto page = desk.get("/work_items?list=" + list + filter);
      REQUIRE_MESSAGE(page.ok(), page.text);
      if (const auto* next = page.body.as_object().if_contains("next"); next && next->is_string())
        CHECK(desk.get("/work_items?list=" + list + filter + "&cursor=" + std::string(next->as_string())).ok());
      for (const auto& item : page.body.at("items").as_array()) {
        const std::string matter = "/matters/" + std::string(item.at("matter").as_string());
        for (auto rest : {"/events", "/events?limit=1", "/readers", "/related", "/background", "/deliveries",
                          "/versions?field=body", "?at=2026-04-19T12:00:00%2B08:00"})
          desk.get(matter + rest);
        look_at_files(desk, desk.get(matter));
      }
    }
  for (auto path : {"/mandates/words?side=mine", "/mandates/words?side=for_me",
                    "/ledgers/reception", "/ledgers/reception?year=2026", "/ledgers/reception?state=closed&limit=1",
                    "/ledgers/reception?q=2026", "/ledgers/reception?sort=-cost_fen&where=guest_count:1..9",
                    "/ledgers/reception?group=state&limit=1", "/ledgers/reception/sums?group=unit&year=2026",
                    "/notices", "/notices?limit=1", "/me", "/kinds", "/people?q=x",
                    "/sessions", "/session/options", "/deliveries?box=in", "/deliveries?box=out", "/number_words",
                    "/workbench", "/work_views", "/notices/quiet", "/jobs", "/search?q=%E6%8E%A5%E5%BE%85",
                    "/search?q=%E9%9D%92%E5%B1%8F%E5%8E%BF%20%E6%8E%A5%E5%BE%85&limit=1",
                    "/search?q=2026%E5%8F%B7&year=2026", "/find?q=%E6%8E%A5%E5%BE%85", "/find?opened=1,2"})
    CHECK(desk.get(path).ok());
  CHECK(desk.post("/notices/read", json::object{{"up_to", "9000000000000000000"}}).ok());
}

/// Weeks of the demo office's work, and then everybody looks at all of it.
std::set<std::string> everything_that_runs(Overheard& overheard, TestOffice& office) {
  office.clock().set(story_begin(*office->matters().calendar(), DemoPast::weeks));
  overheard.take();
  play_demo_story(*office, office.clock(), DemoPast::weeks);
  for (auto who : {"谢建国", "程振宇", "张涛", "周凯", "黄蓉", "周长河"}) look_at_everything(office.desk(who));
  office->later().run_until_idle();
  return overheard.take();
}

}  // namespace

TEST_CASE("no statement of a request or of the work after it reads a whole table that grows") {
  log::quiet();
  Overheard overheard;
  TestOffice office(db::Backend::sqlite, "2026-01-05T08:30:00+08:00", "/proc/self/exe");
  const auto texts = everything_that_runs(overheard, office);
  for (std::string table : {"work_item", "matter m", "involvement", "notice", "event", "timer", "file", "file_text",
                            "search_index"}) {
    const bool read = std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
      return text.starts_with("SELECT") && text.find("FROM " + table) != std::string::npos;
    });
    CHECK_MESSAGE(read, table << " was never read");
  }
  db::detail::SqliteConnection beside(office->config().data + "/zhongshu.db", db::detail::Role::reader, false);
  const auto scans = scans_in(overheard.newest(), texts);
  for (const auto& scan : scans) CHECK_MESSAGE(false, scan);
  CHECK(scans.empty());
  CHECK(scans_in(overheard.newest(), {"SELECT id FROM matter m WHERE m.title = ?1"}).size() == 1);
}
