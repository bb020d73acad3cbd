#include <search/index.h>

#include <unordered_set>

namespace zs::search {
namespace {

// Bytes of one part; of all plain text beyond which terms are counted; of all different terms (a tsvector takes 1 MiB).
constexpr std::size_t longest_part = 600'000, certainly_fits = 250'000, most_term_bytes = 1'000'000;

constexpr db::Statement lock_doc{"lock_search_doc",
                                 "SELECT title, number, body, opinion, file, CASE WHEN generation = (SELECT generation "
                                 "FROM search_state) THEN 1 ELSE 0 END FROM search_doc WHERE matter = $1 {for_update}"};
constexpr db::Statement delete_doc{"delete_search_doc", "DELETE FROM search_doc WHERE matter = $1"};

constexpr db::Statement select_state{
    "select_search_state", "SELECT CASE WHEN terms_version = $1 AND complete = 1 THEN 1 ELSE 0 END FROM search_state"};
constexpr db::Statement begin_generation{
    "begin_search_generation",
    "UPDATE search_state SET terms_version = $1, generation = generation + 1, complete = 0 WHERE id = 1 "
    "RETURNING generation"};
constexpr db::Statement delete_older{
    "delete_older_search_docs", "DELETE FROM search_doc WHERE generation <> (SELECT generation FROM search_state)"};
constexpr db::Statement complete_generation{"complete_search_generation",
                                            "UPDATE search_state SET complete = 1 WHERE generation = $1"};

constexpr db::Statement upsert_wait{
    "upsert_search_wait",
    "INSERT INTO search_wait (matter, due_at, tries) VALUES ($1, $2, $3) "
    "ON CONFLICT (matter) DO UPDATE SET due_at = excluded.due_at, tries = excluded.tries"};
constexpr db::Statement delete_wait{"delete_search_wait", "DELETE FROM search_wait WHERE matter = $1"};
constexpr db::Statement select_waits{
    "select_search_waits",
    "SELECT matter, due_at, tries FROM search_wait WHERE due_at <= $1 ORDER BY due_at, matter LIMIT $2"};
constexpr db::Statement select_next_wait{"select_next_search_wait", "SELECT min(due_at) FROM search_wait"};

#define ZS_SEARCH_THESE \
  "{sqlite:matter IN (SELECT value FROM json_each($1))}{postgres:matter = ANY (CAST($1 AS bigint[]))}"
constexpr db::Statement select_written{
    "select_search_texts", "SELECT matter, title, number, body, opinion FROM search_doc WHERE " ZS_SEARCH_THESE};
constexpr db::Statement select_files{"select_search_file_texts",
                                     "SELECT matter, file FROM search_doc WHERE " ZS_SEARCH_THESE};

struct Stored {
  Doc doc;
  bool indexed = false;
};

std::optional<Stored> stored(db::Tx& tx, Id matter) {
  auto row = tx.one(lock_doc, matter);
  if (!row) return std::nullopt;
  return Stored{{matter, row->text(0), row->text(1), row->text(2), row->text(3), row->text(4)}, row->boolean(5)};
}

void cut(std::string& text, std::size_t bytes) {
  if (text.size() <= bytes) return;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  text.resize(bytes);
}

/// Bytes of all different terms, as far as they matter.
bool fits(const Doc& doc) {
  std::vector<std::string> plain;
  std::size_t length = 0;
  for (auto part : doc.parts()) length += plain.emplace_back(plain_text(part)).size();
  if (length <= certainly_fits) return true;
  std::unordered_set<std::string_view> seen;
  std::size_t bytes = 4 * doc.title.size();  // the title's terms stand there twice
  for (const auto& part : plain)
    terms(part, TermsOf::text, [&](std::string_view term) {
      if (seen.insert(term).second) bytes += term.size();
    });
  return bytes <= most_term_bytes;
}

}  // namespace

void join(std::string& all, std::string_view text) {
  if (text.empty()) return;
  if (!all.empty()) all += "\n\n";
  all += text;
}

void fit(Doc& doc) {
  cut(doc.title, 4'000);
  cut(doc.number, 1'000);
  for (auto* part : {&doc.body, &doc.opinion, &doc.file}) cut(*part, longest_part);
  while (!fits(doc)) {
    auto* longest = &doc.body;
    for (auto* part : {&doc.opinion, &doc.file})
      if (part->size() > longest->size()) longest = part;
    cut(*longest, longest->size() / 2);
  }
}

bool revise(db::Tx& tx, Id matter, Missing missing, const std::function<void(Doc&)>& change) {
  const auto before = stored(tx, matter);
  if (!before && missing == Missing::leave) return false;
  Doc doc = before ? before->doc : Doc{};
  doc.matter = matter;
  change(doc);
  fit(doc);
  if (before && before->indexed && before->doc == doc) return false;
  if (tx.backend() == db::Backend::sqlite)
    detail::sqlite::write(tx, doc);
  else
    detail::postgres::write(tx, doc);
  return true;
}

void remove(db::Tx& tx, Id matter) {
  tx.execute(delete_doc, matter);
  tx.execute(delete_wait, matter);
}

std::vector<std::string> faults_of(db::Tx& tx, const Doc& doc) {
  return tx.backend() == db::Backend::sqlite ? detail::sqlite::faults_of(tx, doc)
                                             : detail::postgres::faults_of(tx, doc);
}

std::vector<std::string> verify_count(db::Tx& tx) {
  return tx.backend() == db::Backend::sqlite ? detail::sqlite::verify_count(tx) : std::vector<std::string>();
}

bool must_be_made_anew(db::Tx& tx) { return !tx.one(select_state, terms_version)->boolean(0); }

std::int64_t begin_anew(db::Tx& tx) {
  const auto generation = tx.one(begin_generation, terms_version)->integer(0);
  if (tx.backend() == db::Backend::sqlite) detail::sqlite::clear(tx);
  return generation;
}

void finish_anew(db::Tx& tx, std::int64_t generation) {
  if (tx.execute(complete_generation, generation) > 0) tx.execute(delete_older);
}

void wait_for_files(db::Tx& tx, const Wait& wait) { tx.execute(upsert_wait, wait.matter, wait.due_at, wait.tries); }

void stop_waiting(db::Tx& tx, Id matter) { tx.execute(delete_wait, matter); }

std::vector<Wait> waiting(db::Tx& tx, Instant now, int limit) {
  std::vector<Wait> out;
  for (const auto& row : tx.query(select_waits, now, limit))
    out.push_back({row.integer(0), row.moment(1), static_cast<int>(row.integer(2))});
  return out;
}

std::optional<Instant> next_wait(db::Tx& tx) { return tx.one(select_next_wait)->optional_moment(0); }

std::string match_text(const Query& query, db::Backend backend) {
  return backend == db::Backend::sqlite ? detail::sqlite::match_text(query) : detail::postgres::match_text(query);
}

std::string needles_text(const Query& query) { return detail::postgres::needles_text(query); }

void plan_for_words(db::Tx& tx) {
  if (tx.backend() == db::Backend::postgres) detail::postgres::plan_for_words(tx);
}

std::vector<Doc> docs_of(db::Tx& tx, const std::vector<Id>& matters, Texts which) {
  const bool sqlite = tx.backend() == db::Backend::sqlite;
  const auto list = sqlite ? detail::sqlite::list_of(matters) : detail::postgres::list_of(matters);
  std::vector<Doc> docs;
  if (which == Texts::written)
    for (const auto& row : tx.query(select_written, list))
      docs.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), {}});
  else
    for (const auto& row : tx.query(select_files, list)) docs.push_back({row.integer(0), {}, {}, {}, {}, row.text(1)});
  return docs;
}

}  // namespace zs::search
