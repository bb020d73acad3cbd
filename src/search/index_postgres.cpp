// PostgreSQL: a tsvector of terms without positions in `search_doc`, under a GIN index, and the plain text for looking
// again whether they stand side by side. Positions would not be in the index: four times the room, and slower.

#include <algorithm>
#include <fmt/format.h>
#include <search/index.h>

namespace zs::search::detail::postgres {
namespace {

constexpr db::Statement upsert_doc_postgres{
    "upsert_search_doc",
    "INSERT INTO search_doc (matter, title, number, body, opinion, file, plain, terms, generation) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, CAST($8 AS tsvector), (SELECT generation FROM search_state)) "
    "ON CONFLICT (matter) DO UPDATE SET title = excluded.title, number = excluded.number, body = excluded.body, "
    "opinion = excluded.opinion, file = excluded.file, plain = excluded.plain, terms = excluded.terms, "
    "generation = excluded.generation"};

// A plan made for any word would be the same for "办公", which is everywhere, and for a name that is nowhere. Compiling
// it costs more than running it.
constexpr db::Statement set_planner{
    "plan_for_words",
    "SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true)"};

constexpr db::Statement compare_doc{
    "compare_search_doc", "SELECT plain = $2 AND terms = CAST($3 AS tsvector) FROM search_doc WHERE matter = $1"};

// What stands in the title or in the number is there once more by itself.
constexpr std::string_view no_prefix = "", title_prefix = "t|", number_prefix = "n|";

/// A lexeme: terms hold no quotation mark and no backslash, which is all that would need care.
std::string lexeme(std::string_view term, std::string_view prefix) { return fmt::format("'{}{}'", prefix, term); }

void add_terms(std::vector<std::string>& all, std::string_view plain, std::string_view prefix) {
  terms(plain, TermsOf::text, [&](std::string_view term) { all.push_back(lexeme(term, prefix)); });
}

/// All terms of a phrase, in that part.
std::string all_of(const Phrase& phrase, std::string_view prefix) {
  std::vector<std::string> wanted;
  terms(phrase.plain, TermsOf::phrase, [&](std::string_view term) { wanted.push_back(lexeme(term, prefix)); });
  if (phrase.begins) wanted.back() += ":*";
  return fmt::format("{}", fmt::join(wanted, " & "));
}

std::string wanted_of(const Phrase& phrase) {
  if (phrase.within == Within::text) return all_of(phrase, no_prefix);
  if (phrase.within == Within::title) return all_of(phrase, title_prefix);
  return fmt::format("({} | {})", all_of(phrase, title_prefix), all_of(phrase, number_prefix));
}

}  // namespace

std::string kept_plain(const Doc& doc) {
  std::string out;
  for (auto part : doc.parts()) out += " " + plain_text(part) + " \n";
  return out;
}

std::string kept_terms(const Doc& doc) {
  std::vector<std::string> all;
  for (auto part : doc.parts()) add_terms(all, plain_text(part), no_prefix);
  add_terms(all, plain_text(doc.title), title_prefix);
  add_terms(all, plain_text(doc.number), number_prefix);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return fmt::format("{}", fmt::join(all, " "));
}

std::string match_text(const Query& query) {
  std::vector<std::string> wanted;
  for (const auto& phrase : query.phrases) wanted.push_back(wanted_of(phrase));
  return fmt::format("{}", fmt::join(wanted, " & "));
}

std::string needles_text(const Query& query) {
  std::vector<std::string> needles;
  for (const auto& phrase : query.phrases)
    if (phrase.terms > 1) needles.push_back(fmt::format("\"{}\"", phrase.needle));
  return fmt::format("{{{}}}", fmt::join(needles, ","));
}

void write(db::Tx& tx, const Doc& doc) {
  tx.execute(upsert_doc_postgres, doc.matter, doc.title, doc.number, doc.body, doc.opinion, doc.file, kept_plain(doc),
             kept_terms(doc));
}

void plan_for_words(db::Tx& tx) { tx.query(set_planner); }

std::vector<std::string> faults_of(db::Tx& tx, const Doc& doc) {
  const auto same = tx.one(compare_doc, doc.matter, kept_plain(doc), kept_terms(doc));
  if (same && same->boolean(0)) return {};
  return {fmt::format("matter {}: the search index does not hold its text", doc.matter)};
}

std::string list_of(const std::vector<Id>& ids) { return fmt::format("{{{}}}", fmt::join(ids, ",")); }

}  // namespace zs::search::detail::postgres
