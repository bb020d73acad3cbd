#include <app/desk.h>
#include <bench/load.h>
#include <bench/measure.h>
#include <bench/papers.h>
#include <bench/search.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <search/search.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <stdexcept>

namespace zs::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::int64_t first_paper = 1'000'000'000;
constexpr std::int64_t papers_in_chunk = 500;
constexpr std::size_t characters_of_paper = 800;
constexpr const char* sees_all = "YC0025";   // the director of the office the papers belong to
constexpr const char* sees_none = "YC0148";  // an officer of another bureau
constexpr int scans = 6;                     // of each sort: they are slow

constexpr db::Statement insert_paper{
    "insert_paper",
    "INSERT INTO matter (id, kind, version, state, step, revision, title, number, urgency, mark, starter, "
    "starter_post, "
    "unit, organ, created_at, started_at, fields, flow_state, event_seq, event_hash) "
    "VALUES ($1, 'reception', 1, 'closed', '', 1, $2, $3, 0, 0, 1, 1, $4, $5, $6, $6, '{}', '{}', 1, '')"};
constexpr db::Statement settle_sqlite{"settle_index", "INSERT INTO search_index (search_index) VALUES ('optimize')"};
// PostgreSQL sorts all terms at once after the papers, as for a making anew: one by one would take a quarter of an
// hour.
constexpr db::Statement drop_index{"drop_index", "DROP INDEX search_doc_terms"};
constexpr db::Statement take_time{
    "take_time",
    "SELECT set_config('statement_timeout', '0', true), set_config('maintenance_work_mem', '512MB', true)"};
constexpr db::Statement create_index{
    "create_index",
    "CREATE INDEX search_doc_terms ON search_doc USING gin (terms) WITH (gin_pending_list_limit = 512)"};
constexpr db::Statement clean_pending{"clean_pending", "SELECT gin_clean_pending_list('search_doc_terms')"};
constexpr db::Statement analyse_docs{"analyse_docs", "ANALYZE search_doc, matter, involvement, access_grant"};
constexpr db::Statement postgres_bytes{"postgres_bytes", "SELECT pg_database_size(current_database())"};

#define ZS_BENCH_SCAN                                                                                                 \
  " FROM search_doc d JOIN matter m ON m.id = d.matter WHERE (d.title LIKE $1 OR d.number LIKE $1 OR d.body LIKE $1 " \
  "OR "                                                                                                               \
  "d.opinion LIKE $1 OR d.file LIKE $1) AND " ZS_MAY_SEE("$2")
constexpr db::Statement scan_page{"scan_page", "SELECT m.id, m.title" ZS_BENCH_SCAN " ORDER BY m.id DESC LIMIT 21"};
constexpr db::Statement scan_count{"scan_count",
                                   "SELECT count(*) FROM (SELECT 1" ZS_BENCH_SCAN " LIMIT 1001) AS found"};

struct Sort {
  const char* name;
  std::size_t length;
  bool quoted;
};
constexpr Sort sorts[] = {
    {"2 characters", 2, false}, {"3 characters", 3, false}, {"4 characters", 4, false}, {"phrase of 7", 7, true}};

std::string encoded(std::string_view text) {
  std::string out;
  for (unsigned char c : text) out += fmt::format("%{:02X}", c);
  return out;
}

const identity::Person& person_of(const identity::Directory& directory, const char* user_name) {
  const auto* person = directory.person_by_user_name(user_name);
  if (!person || person->posts.empty())
    throw std::runtime_error("the demo office has nobody called " + std::string(user_name));
  return *person;
}

void prepare(app::Office& office) {
  office.database().write([&](db::Tx& tx) -> Result<bool> {
    if (tx.backend() == db::Backend::postgres) tx.execute(drop_index);
    return true;
  });
}

void settle(app::Office& office) {
  office.database().write([&](db::Tx& tx) -> Result<bool> {
    if (tx.backend() == db::Backend::sqlite) return tx.execute(settle_sqlite), true;
    tx.query(take_time);
    tx.execute(create_index);
    tx.query(clean_pending);
    tx.query(analyse_docs);
    return true;
  });
}

/// Papers of the director's organ; a thousandth of the texts is kept to ask for later.
struct Filled {
  std::vector<std::string> sample;
  double seconds = 0;
};

void write_papers(app::Office& office, const identity::Post& post, Id organ, const std::vector<search::Doc>& docs) {
  office.database().write([&](db::Tx& tx) -> Result<bool> {
    for (const auto& doc : docs) {
      tx.execute(insert_paper, doc.matter, doc.title, doc.number, post.unit, organ, doc.matter);
      search::revise(tx, doc.matter, search::Missing::add, [&](search::Doc& stored) { stored = doc; });
    }
    return true;
  });
}

Filled fill_papers(app::Office& office, std::int64_t count) {
  const auto directory = office.identity().directory();
  const auto* post = directory->post(person_of(*directory, sees_all).posts.front());
  const Id organ = directory->organ_of(post->unit);
  Papers papers(20'261'121);
  Filled filled;
  const auto begin = Steady::now();
  for (std::int64_t from = 0; from < count; from += papers_in_chunk) {
    std::vector<search::Doc> docs;
    for (auto i = from; i < std::min(from + papers_in_chunk, count); ++i)
      docs.push_back({first_paper + i, papers.title(), fmt::format("云政办发〔2026〕{}号", i + 1),
                      papers.body(characters_of_paper), "同意。", ""});
    filled.sample.push_back(docs.front().body);
    write_papers(office, *post, organ, docs);
  }
  settle(office);
  filled.seconds = milliseconds_since(begin) / 1000;
  return filled;
}

/// One paper a transaction on the full index, not durable: what a command pays for it.
Times add_some(app::Office& office, std::int64_t after, int count) {
  Papers papers(7);
  Times times;
  for (int i = 0; i < count; ++i) {
    const search::Doc doc{
        first_paper + after + i, papers.title(), fmt::format("另{}", i), papers.body(characters_of_paper), "", ""};
    const auto begin = Steady::now();
    write_papers(office, {}, no_id, {doc});
    times.ms.push_back(milliseconds_since(begin));
  }
  return times;
}

double mebibytes(const Ground& ground, app::Office& office) {
  double bytes = 0;
  if (ground.backend() == db::Backend::sqlite) {
    for (const auto& file : std::filesystem::recursive_directory_iterator(ground.directory()))
      if (file.is_regular_file()) bytes += static_cast<double>(file.file_size());
  } else {
    bytes = static_cast<double>(
        *office.database().read([](db::Tx& tx) -> Result<std::int64_t> { return tx.one(postgres_bytes)->integer(0); }));
  }
  return bytes / (1024 * 1024);
}

std::vector<std::string> questions_of(const std::vector<std::string>& sample, const Sort& sort, int count) {
  Papers papers(sort.length);
  std::vector<std::string> questions;
  for (int i = 0; static_cast<int>(questions.size()) < count && i < 10 * count; ++i) {
    auto piece = papers.piece_of(sample[static_cast<std::size_t>(i * 31) % sample.size()], sort.length);
    if (!piece.empty()) questions.push_back(sort.quoted ? "\"" + piece + "\"" : piece);
  }
  return questions;
}

Times ask(const app::Desk& desk, const std::vector<std::string>& questions, std::string_view more) {
  Times times;
  for (const auto& question : questions) {
    const auto path = fmt::format("/search?q={}&limit=20{}", encoded(question), more);
    const auto begin = Steady::now();
    const auto heard = desk.get(path);
    times.ms.push_back(milliseconds_since(begin));
    if (!heard.ok()) throw std::runtime_error(path + " was answered with " + heard.text);
  }
  return times;
}

Times scan(app::Office& office, Id person, const std::vector<std::string>& questions) {
  Times times;
  for (int i = 0; i < scans && i < static_cast<int>(questions.size()); ++i) {
    auto text = questions[static_cast<std::size_t>(i) * questions.size() / scans];
    std::erase(text, '"');
    const auto begin = Steady::now();
    office.database().read([&](db::Tx& tx) -> Result<bool> {
      tx.query(scan_page, "%" + text + "%", person);
      return tx.one(scan_count, "%" + text + "%", person)->integer(0) > 0;
    });
    times.ms.push_back(milliseconds_since(begin));
  }
  return times;
}

json::object figures(Times& times) { return {{"p50_ms", rounded(times.at(0.5))}, {"p95_ms", rounded(times.at(0.95))}}; }

json::object ask_all(const Ground& ground, app::Office& office, const Sort& sort, const Filled& filled, int count) {
  const auto directory = office.identity().directory();
  const auto& all = person_of(*directory, sees_all);
  const app::Desk desk(office, all.id), blind(office, person_of(*directory, sees_none).id);
  const auto questions = questions_of(filled.sample, sort, count);
  ask(desk, {questions.begin(), questions.begin() + std::min<std::ptrdiff_t>(5, std::ssize(questions))}, "");
  auto newest = ask(desk, questions, ""), best = ask(desk, questions, "&order=relevance");
  auto nothing = ask(blind, questions, ""), like = scan(office, all.id, questions);
  fmt::print(
      "{:<34} newest p50 {:.1f} p95 {:.1f} ms   best p50 {:.1f} p95 {:.1f}   sees none p50 {:.1f} p95 {:.1f}   "
      "LIKE p50 {:.0f} ms: {:.0f} times as long\n",
      fmt::format("{} search, {}", ground.name(), sort.name), newest.at(0.5), newest.at(0.95), best.at(0.5),
      best.at(0.95), nothing.at(0.5), nothing.at(0.95), like.at(0.5), like.at(0.5) / newest.at(0.5));
  return {{"sort", sort.name},          {"newest", figures(newest)},
          {"relevance", figures(best)}, {"sees_none", figures(nothing)},
          {"like", figures(like)},      {"like_over_newest", rounded(like.at(0.5) / newest.at(0.5))}};
}

}  // namespace

json::object search_among(const Ground& ground, std::int64_t papers, int questions) {
  make_demo_office(ground);
  auto office = open_office(ground);
  prepare(*office);
  const auto filled = fill_papers(*office, papers);
  auto added = add_some(*office, papers, questions);
  const auto size = mebibytes(ground, *office);
  fmt::print("{:<34} {:.0f} a second, {:.0f} MiB in all; one more, by itself: p50 {:.1f} p95 {:.1f} ms\n",
             fmt::format("{} papers indexed", ground.name()), static_cast<double>(papers) / filled.seconds, size,
             added.at(0.5), added.at(0.95));
  json::array rows;
  for (const auto& sort : sorts) rows.push_back(ask_all(ground, *office, sort, filled, questions));
  office->stop();
  return {{"papers", papers},
          {"rows_made", "directly"},
          {"papers_per_second", rounded(static_cast<double>(papers) / filled.seconds)},
          {"size_mib", rounded(size)},
          {"one_more", figures(added)},
          {"questions", std::move(rows)}};
}

}  // namespace zs::bench
