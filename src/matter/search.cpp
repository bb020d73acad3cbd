#include <flow/store.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/search.h>
#include <matter/words.h>
#include <search/search.h>

#include <algorithm>
#include <limits>
#include <map>

namespace zs::matter {
namespace {

constexpr int default_page_of_search = 20;
constexpr int most_counted = 1000;
constexpr int most_scored = 2000;
constexpr int candidates_at_once = 200;
constexpr std::int64_t any_id = std::numeric_limits<std::int64_t>::max();

#define ZS_SEARCH_LINE "m.id, m.kind, m.version, m.state, m.title, m.number, m.unit, m.started_at"
#define ZS_SEARCH_FILTERED \
  " FROM " ZS_SEARCH_FROM " WHERE " ZS_SEARCH_WHERE("$1", "$2") " AND " ZS_MAY_SEE(                            \
      "$3") " AND ($4 = '' OR m.kind = $4) AND ($5 = '' OR m.state = $5) AND (CAST($6 AS bigint) = 0 OR m.unit " \
            "= $6 OR m.organ = $6) AND COALESCE(m.started_at, m.created_at) >= $7 "                            \
            "AND COALESCE(m.started_at, m.created_at) < $8 "

constexpr db::Statement select_found{
    "select_found", "SELECT " ZS_SEARCH_LINE ZS_SEARCH_FILTERED "ORDER BY " ZS_SEARCH_ORDER " LIMIT $9"};
constexpr db::Statement count_found{"count_found",
                                    "SELECT count(*) FROM (SELECT 1" ZS_SEARCH_FILTERED "LIMIT $9) AS found"};
// PostgreSQL alone, where the index does not know the order of terms.
constexpr db::Statement select_candidates{"select_candidates", "SELECT " ZS_SEARCH_LINE ", d.plain" ZS_SEARCH_FILTERED
                                                               "ORDER BY " ZS_SEARCH_ORDER " LIMIT $9"};
constexpr db::Statement count_candidates{"count_candidates",
                                         "SELECT count(*) FROM (SELECT 1" ZS_SEARCH_FILTERED
                                         "AND " ZS_SEARCH_LOOK_AGAIN("$10", "$11") " LIMIT $9) AS found"};

/// One matter that was found, as its row says.
struct FoundLine {
  Id matter = no_id;
  std::string kind;
  int version = 0;
  std::string state, title;
  std::optional<std::string> number;
  Id unit = no_id;
  std::optional<Instant> started_at;
};

FoundLine found_from(const db::Row& row) {
  return {row.integer(0), row.text(1),           static_cast<int>(row.integer(2)),
          row.text(3),    row.text(4),           row.optional_text(5),
          row.integer(6), row.optional_moment(7)};
}

constexpr std::size_t plain_column = 8;

struct Span {
  std::int64_t from = std::numeric_limits<std::int64_t>::min(), to = std::numeric_limits<std::int64_t>::max();
};

std::int64_t midnight(std::chrono::sys_days day) { return to_millis(at_time(Date(day), std::chrono::minutes(0))); }

Span span_of(const Search& in) {
  using namespace std::chrono;
  Span span;
  if (in.year) {
    span.from = midnight(sys_days(Date(year(*in.year), January, day(1))));
    span.to = midnight(sys_days(Date(year(*in.year), December, day(31))) + days(1));
  }
  if (in.from) span.from = std::max(span.from, midnight(sys_days(*in.from)));
  if (in.to) span.to = std::min(span.to, midnight(sys_days(*in.to) + days(1)));
  return span;
}

/// One question of one person, on its way through the statements.
struct Searching {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  const Search& in;
  search::Query query;
  std::string match;
  bool certain;
  Span span;
  int limit;
};

template <class... More>
db::Rows run(const Searching& s, const db::Statement& statement, Id before, int limit, const More&... more) {
  return s.tx.query(statement, s.match, before, s.call.caller.person, s.in.kind.value_or(""), s.in.state.value_or(""),
                    s.in.unit ? Id(*s.in.unit) : no_id, s.span.from, s.span.to, limit, more...);
}

/// Newest first, older than `before`, at most `limit`.
std::vector<FoundLine> found(const Searching& s, Id before, int limit) {
  std::vector<FoundLine> lines;
  if (s.certain) {
    for (const auto& row : run(s, select_found, before, limit)) lines.push_back(found_from(row));
    return lines;
  }
  for (;;) {
    const auto rows = run(s, select_candidates, before, candidates_at_once);
    for (const auto& row : rows) {
      before = row.integer(0);
      if (!s.query.holds(row.text(plain_column))) continue;
      lines.push_back(found_from(row));
      if (static_cast<int>(lines.size()) == limit) return lines;
    }
    if (static_cast<int>(rows.size()) < candidates_at_once) return lines;
  }
}

int count(const Searching& s) {
  const int most = most_counted + 1;
  const auto rows = s.certain ? run(s, count_found, any_id, most)
                              : run(s, count_candidates, any_id, most, search::needles_text(s.query),
                                    static_cast<int>(s.query.within));
  return static_cast<int>(rows.front().integer(0));
}

// ── Pages ──

struct Shown {
  std::vector<FoundLine> lines;
  std::optional<std::string> next;
};

Shown newest_page(const Searching& s, const std::optional<flow::Cursor>& after) {
  Shown shown{found(s, after ? after->id : any_id, s.limit + 1), std::nullopt};
  if (static_cast<int>(shown.lines.size()) <= s.limit) return shown;
  shown.lines.pop_back();
  shown.next = flow::to_text(flow::Cursor{0, shown.lines.back().matter});
  return shown;
}

/// Those with the words in title or number before the others, each newest first.
Shown best_page(const Searching& s, const std::optional<flow::Cursor>& after) {
  auto lines = found(s, any_id, most_scored);
  std::vector<std::pair<flow::Cursor, std::size_t>> order;
  for (std::size_t i = 0; i < lines.size(); ++i)
    order.push_back({{search::score(lines[i].title, lines[i].number.value_or(""), s.query), lines[i].matter}, i});
  auto better = [](const flow::Cursor& a, const flow::Cursor& b) {
    return std::pair(a.order, a.id) > std::pair(b.order, b.id);
  };
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) { return better(a.first, b.first); });
  Shown shown;
  for (const auto& [at, index] : order) {
    if (after && !better(*after, at)) continue;
    if (static_cast<int>(shown.lines.size()) == s.limit) {
      const auto& last = shown.lines.back();
      shown.next =
          flow::to_text(flow::Cursor{search::score(last.title, last.number.value_or(""), s.query), last.matter});
      break;
    }
    shown.lines.push_back(lines[index]);
  }
  return shown;
}

// ── Lines ──

bool show_hit(SearchLine& line, const search::Doc& doc, const search::Query& query) {
  const auto parts = doc.parts();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto pieces = search::snippet(parts[i], query);
    if (pieces.empty()) continue;
    line.where = search::to_text(static_cast<search::Part>(i));
    line.snippet.clear();
    for (auto& piece : pieces) line.snippet.push_back({std::move(piece.text), piece.hit});
    return true;
  }
  return false;
}

/// Texts of files are long: only those are read whose matters say nothing elsewhere.
void show_hits(const Searching& s, std::vector<SearchLine>& lines) {
  for (auto which : {search::Texts::written, search::Texts::files}) {
    std::map<Id, SearchLine*> without;
    std::vector<Id> ids;
    for (auto& line : lines)
      if (line.snippet.empty()) {
        without[line.matter] = &line;
        ids.push_back(line.matter);
      }
    if (ids.empty()) return;
    for (const auto& doc : search::docs_of(s.tx, ids, which)) show_hit(*without.at(doc.matter), doc, s.query);
  }
}

SearchLine line_of(const Searching& s, const identity::Directory& directory, const FoundLine& found) {
  SearchLine line;
  line.matter = found.matter;
  line.kind = found.kind;
  line.kind_title = declared(s.services.kinds->of(found.kind, found.version)->title, s.call.language);
  line.title = found.title;
  line.number = found.number;
  line.state = found.state;
  line.state_label = say("state", found.state, s.call.language);
  line.unit_name = unit_name(directory, found.unit);
  line.started_at = found.started_at;
  line.where = search::to_text(search::Part::title);
  return line;
}

Result<bool> by_relevance(const Search& in) {
  if (!in.order || *in.order == "newest") return false;
  if (*in.order == "relevance") return true;
  return refuse(errors::invalid, {}, {{"/order", &errors::not_a_choice, {{"choices", "newest, relevance"}}}});
}

Result<std::optional<flow::Cursor>> place_of(const Search& in) {
  if (!in.cursor || in.cursor->empty()) return std::optional<flow::Cursor>();
  auto cursor = flow::cursor_from_text(*in.cursor);
  if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return cursor;
}

void fill_total(SearchPage& page, const Searching& s) {
  const int counted = page.next ? count(s) : static_cast<int>(page.items.size());
  page.capped = counted > most_counted;
  page.total = std::min(counted, most_counted);
}

}  // namespace

Result<SearchPage> search_matters(const Services& services, db::Tx& tx, const api::Call& call, const Search& in) {
  auto best = by_relevance(in);
  if (!best) return Failure(best.error());
  auto after = place_of(in);
  if (!after) return Failure(after.error());
  auto query = search::parse(in.q, in.title_only.value_or(false) ? search::Within::title : search::Within::text);
  if (!query) return Failure(query.error());
  SearchPage page;
  page.total = 0;
  if (query->empty()) return page;
  search::plan_for_words(tx);
  const auto match = search::match_text(*query, tx.backend());
  const bool certain = query->certain(tx.backend());
  Searching s{services,
              tx,
              call,
              in,
              std::move(*query),
              match,
              certain,
              span_of(in),
              in.limit.value_or(default_page_of_search)};
  auto shown = *best ? best_page(s, *after) : newest_page(s, *after);
  const auto directory = services.directory();
  for (const auto& one : shown.lines) page.items.push_back(line_of(s, *directory, one));
  show_hits(s, page.items);
  page.next = std::move(shown.next);
  page.total.reset();
  if (!*after) fill_total(page, s);
  return page;
}

}  // namespace zs::matter
