#pragma once
// What the two databases do differently, one file each: index_sqlite.cpp, index_postgres.cpp.

#include <search/search.h>

namespace zs::search::detail {

namespace sqlite {
std::string match_text(const Query& query);
void write(db::Tx& tx, const Doc& doc);
void clear(db::Tx& tx);
std::vector<std::string> faults_of(db::Tx& tx, const Doc& doc);
std::vector<std::string> verify_count(db::Tx& tx);
std::string list_of(const std::vector<Id>& ids);
}  // namespace sqlite

namespace postgres {
std::string match_text(const Query& query);
std::string needles_text(const Query& query);
void write(db::Tx& tx, const Doc& doc);
void plan_for_words(db::Tx& tx);
std::vector<std::string> faults_of(db::Tx& tx, const Doc& doc);
std::string list_of(const std::vector<Id>& ids);
/// The parts in plain text, a line each, padded with spaces: where `Query::holds` looks.
std::string kept_plain(const Doc& doc);
/// A tsvector without positions: every term, those of the title once more with the prefix "t|", those of the number
/// with "n|".
std::string kept_terms(const Doc& doc);
}  // namespace postgres

}  // namespace zs::search::detail
