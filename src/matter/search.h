#pragma once
// Searching matters: what people may see of what they ask for. The predicate of access stands in the same statement as
// the words, before any limit: what somebody may not see is never found, never counted, never paged over.

#include <api/dto.h>
#include <matter/requests.h>
#include <matter/services.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Search {
  std::string q;
  std::optional<std::string> kind;
  std::optional<Date> from;    // started on this day or later
  std::optional<Date> to;      // on this day or earlier
  std::optional<int> year;     // the same as its first and last day
  std::optional<IdText> unit;  // the unit it was started for, or its organ
  std::optional<std::string> state;
  std::optional<bool> title_only;
  std::optional<std::string> order;  // newest (so if absent) | relevance
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "q") return {.max_length = 100};
    if (field == "limit") return {.min = 1, .max = 50};
    if (field == "year") return {.min = 1949, .max = 9999};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(Search, (), (q, kind, from, to, year, unit, state, title_only, order, limit, cursor))

struct SnippetPiece {
  std::string text;
  bool hit = false;
};
BOOST_DESCRIBE_STRUCT(SnippetPiece, (), (text, hit))

struct SearchLine {
  IdText matter;
  std::string kind;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string state;
  std::string state_label;
  std::string unit_name;
  std::optional<Instant> started_at;
  std::string where;  // title | number | body | opinion | file
  std::vector<SnippetPiece> snippet;
};
BOOST_DESCRIBE_STRUCT(SearchLine, (),
                      (matter, kind, kind_title, title, number, state, state_label, unit_name, started_at, where,
                       snippet))

struct SearchPage {
  std::vector<SearchLine> items;
  std::optional<std::string> next;
  std::optional<int> total;  // with the first page only
  bool capped = false;       // there are more than `total`
};
BOOST_DESCRIBE_STRUCT(SearchPage, (), (items, next, total, capped))

/// Newest first, or best first among the newest 2,000. At most four statements on SQLite; on PostgreSQL one more, and
/// one for each further 200 candidates that have the words but not side by side. More than ten words, or an order there
/// is not, are refused. Errors: invalid, matter_cursor_malformed.
Result<SearchPage> search_matters(const Services& services, db::Tx& tx, const api::Call& call, const Search& in);

}  // namespace zs::matter
