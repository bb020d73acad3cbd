#pragma once
// Finding matters by their words: one row of texts per matter, an index over it, questions people type. Which matters
// somebody may see is not known here: the façade puts its predicate into the same statement (the macros below).
//
// Both databases give the same matters for the same question: SQLite's index knows the order of terms and answers
// exactly; PostgreSQL's knows only which terms there are, so `Query::holds` looks again at the plain text.

#include <base/error.h>
#include <base/id.h>
#include <base/terms.h>
#include <db/db.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::search {

/// Where a word stood, best first: the order of `Doc::parts`.
enum class Part { title, number, body, opinion, file };
std::string_view to_text(Part part);

/// What is found of one matter, as people wrote it. Parts of a text that belong together are joined with `joined`.
struct Doc {
  Id matter = no_id;
  std::string title, number, body, opinion, file;
  std::array<std::string_view, 5> parts() const { return {title, number, body, opinion, file}; }
  bool operator==(const Doc&) const = default;
};

/// Appends a text of its own: no word reaches over the seam.
void join(std::string& all, std::string_view text);

/// Cuts what is longer than an index takes: the number of bytes of a part, and of all different terms (PostgreSQL:
/// 1 MiB). The same on both databases.
void fit(Doc& doc);

// ── Keeping the index ──

/// What `revise` does with a matter that has no text yet.
enum class Missing { add, leave };
/// Lets `change` have the texts as they stand, locked until the transaction ends, and writes them and the index in this
/// transaction where they differ. At most two statements. True when something was written.
bool revise(db::Tx& tx, Id matter, Missing missing, const std::function<void(Doc&)>& change);
void remove(db::Tx& tx, Id matter);

/// A sentence for each way in which the index does not hold this text.
std::vector<std::string> faults_of(db::Tx& tx, const Doc& doc);
/// Texts in the index of matters that are not in the table `search_doc`, and the reverse: a sentence, or nothing.
std::vector<std::string> verify_count(db::Tx& tx);

/// Whether the index was made by another way of cutting, or was never finished.
bool must_be_made_anew(db::Tx& tx);
/// Every text counts as not in the index from here on; the caller then puts all of them. The number of this making.
std::int64_t begin_anew(db::Tx& tx);
/// Removes what was not put since; the index is complete. Nothing when somebody else has begun another making.
void finish_anew(db::Tx& tx, std::int64_t generation);

/// Matters whose files' texts are to be fetched: at `due_at` for the `tries + 1`st time.
struct Wait {
  Id matter = no_id;
  Instant due_at;
  int tries = 0;
};
void wait_for_files(db::Tx& tx, const Wait& wait);
void stop_waiting(db::Tx& tx, Id matter);
/// Due at `now`, first ones first.
std::vector<Wait> waiting(db::Tx& tx, Instant now, int limit);
std::optional<Instant> next_wait(db::Tx& tx);

// ── Asking ──

/// Where what is asked for may stand: anywhere, in title or number, in the title alone.
enum class Within { text, heading, title };

/// One thing asked for: a word, or words between quotation marks.
struct Phrase {
  std::string plain;
  std::string needle;   // as it stands in a text padded with spaces
  bool begins = false;  // the last character begins a term that may go on
  Within within = Within::text;
  int terms = 0;
};

/// A question: all its phrases must be there, in whatever part.
struct Query {
  std::vector<Phrase> phrases;
  Within within = Within::text;
  /// Nothing to look for: only punctuation, or nothing at all.
  bool empty() const { return phrases.empty(); }
  /// What the index says needs no second look: no phrase has two terms whose order would matter.
  bool certain(db::Backend backend) const;
  /// Whether the plain text PostgreSQL keeps holds every phrase.
  bool holds(std::string_view kept_plain) const;
};

inline constexpr std::size_t most_phrases = 10;

/// Reads what somebody typed: words are separated by spaces, “…” and "…" keep them together. A single 汉字 is looked
/// for in titles only. Errors: invalid (too many words). Any bytes are a question.
Result<Query> parse(std::string_view typed, Within within);

/// The question for the statements below: FTS5's own language or a tsquery. Made of letters, figures and 汉字 only:
/// nothing that was typed is ever read as an operator.
std::string match_text(const Query& query, db::Backend backend);
/// The phrases for ZS_SEARCH_LOOK_AGAIN, as an array literal of PostgreSQL.
std::string needles_text(const Query& query);

/// A run of text and whether it is what was asked for.
struct Piece {
  std::string text;
  bool hit = false;
  bool operator==(const Piece&) const = default;
};
/// Some hundred characters around the first hit, hits marked; empty when nothing of the question is in the text.
std::vector<Piece> snippet(std::string_view text, const Query& query);

/// How well a title and number answer: all phrases in the number or the title, some of them, none.
int score(std::string_view title, std::string_view number, const Query& query);

// For the façade's statements. `m` is the matter; MATCH a parameter with `match_text`, BEFORE one with the id that
// newer matters than those wanted have. The order is that of ids: newest first.
#define ZS_SEARCH_FROM                                            \
  "{sqlite:search_index f CROSS JOIN matter m ON m.id = f.rowid}" \
  "{postgres:search_doc d JOIN matter m ON m.id = d.matter}"
#define ZS_SEARCH_WHERE(MATCH, BEFORE)                           \
  "{sqlite:f.search_index MATCH " MATCH " AND f.rowid < " BEFORE \
  "}"                                                            \
  "{postgres:d.terms @@ CAST(" MATCH " AS tsquery) AND d.matter < " BEFORE "}"
#define ZS_SEARCH_ORDER "{sqlite:f.rowid}{postgres:d.matter} DESC"
/// PostgreSQL only: NEEDLES a parameter with `needles_text`, WITHIN one with the number of the question's `within`.
#define ZS_SEARCH_LOOK_AGAIN(NEEDLES, WITHIN)                                                                    \
  "NOT EXISTS (SELECT 1 FROM unnest(CAST(" NEEDLES " AS text[])) AS n (needle) WHERE strpos(CASE " WITHIN   \
  " WHEN 2 THEN split_part(d.plain, chr(10), 1) WHEN 1 THEN split_part(d.plain, chr(10), 1) || chr(10) || "       \
  "split_part(d.plain, chr(10), 2) ELSE d.plain END, n.needle) = 0)"

/// Before statements with a `match_text`: on PostgreSQL the plan must know how frequent the word is. At most one
/// statement.
void plan_for_words(db::Tx& tx);

/// The stored texts of these matters without their files' texts, or with these alone.
enum class Texts { written, files };
std::vector<Doc> docs_of(db::Tx& tx, const std::vector<Id>& matters, Texts which);

}  // namespace zs::search
