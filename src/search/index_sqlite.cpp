// SQLite: the FTS5 table `search_index` over `search_doc`, kept by triggers. Its tokenizer is registered by src/db.

#include <fmt/format.h>
#include <search/index.h>

#include <algorithm>

namespace zs::search::detail::sqlite {
namespace {

constexpr db::Statement upsert_doc_sqlite{
    "upsert_search_doc",
    "INSERT INTO search_doc (matter, title, number, body, opinion, file, generation) "
    "VALUES ($1, $2, $3, $4, $5, $6, (SELECT generation FROM search_state)) "
    "ON CONFLICT (matter) DO UPDATE SET title = excluded.title, number = excluded.number, body = excluded.body, "
    "opinion = excluded.opinion, file = excluded.file, generation = excluded.generation"};

constexpr db::Statement clear_index{"clear_search_index",
                                    "INSERT INTO search_index (search_index) VALUES ('delete-all')"};

constexpr db::Statement find_one_in_index{
    "find_one_in_search_index", "SELECT count(*) FROM search_index f WHERE f.search_index MATCH $1 AND f.rowid = $2"};

constexpr db::Statement count_both{"count_search_index",
                                   "SELECT (SELECT count(*) FROM search_index_docsize), count(*) FROM search_doc"};

/// Long enough that a text that is not there is not found by chance, short enough to be one quick question.
constexpr std::size_t probe_bytes = 60;

/// The last whole runs of a plain text.
std::string_view end_of(std::string_view plain) {
  if (plain.size() <= probe_bytes) return plain;
  auto at = plain.size() - probe_bytes;
  while (at < plain.size() && (static_cast<unsigned char>(plain[at]) & 0xC0) == 0x80) ++at;
  if (plain[at - 1] == ' ' || begins_with_han(plain.substr(at))) return plain.substr(at);
  const auto space = plain.find(' ', at);
  return space == std::string_view::npos ? std::string_view() : plain.substr(space + 1);
}

/// With commas between the runs, which keep two runs of 汉字 apart when FTS5 has the text cut once more.
std::string quoted(std::string_view plain) {
  auto text = fmt::format("\"{}\"", plain);
  std::replace(text.begin(), text.end(), ' ', ',');
  return text;
}

}  // namespace

std::string match_text(const Query& query) {
  std::string out;
  for (const auto& phrase : query.phrases) {
    if (!out.empty()) out += " AND ";
    if (phrase.within == Within::title) out += "title : ";
    if (phrase.within == Within::heading) out += "{title number} : ";
    out += quoted(phrase.plain);
    if (phrase.begins) out += " *";
  }
  return out;
}

void write(db::Tx& tx, const Doc& doc) {
  tx.execute(upsert_doc_sqlite, doc.matter, doc.title, doc.number, doc.body, doc.opinion, doc.file);
}

void clear(db::Tx& tx) { tx.execute(clear_index); }

std::vector<std::string> faults_of(db::Tx& tx, const Doc& doc) {
  std::vector<std::string> faults;
  const auto parts = doc.parts();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto plain = plain_text(parts[i]);
    const auto probe = end_of(plain);
    if (probe.empty()) continue;
    const auto part = to_text(static_cast<Part>(i));
    const auto match = fmt::format("{} : {}{}", part, quoted(probe), ends_with_single_han(probe) ? " *" : "");
    if (tx.one(find_one_in_index, match, doc.matter)->integer(0) == 0)
      faults.push_back(fmt::format("matter {}: its {} is not in the search index", doc.matter, part));
  }
  return faults;
}

std::vector<std::string> verify_count(db::Tx& tx) {
  const auto row = tx.one(count_both);
  if (row->integer(0) == row->integer(1)) return {};
  return {fmt::format("the search index holds {} texts, the table {}", row->integer(0), row->integer(1))};
}

std::string list_of(const std::vector<Id>& ids) { return fmt::format("[{}]", fmt::join(ids, ",")); }

}  // namespace zs::search::detail::sqlite
