#include <base/errors.h>
#include <identity/access.h>
#include <matter/chain.h>
#include <matter/link.h>
#include <matter/org_view.h>
#include <matter/outcome.h>
#include <matter/view.h>
#include <matter/words.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::matter {
namespace {

constexpr int most_links_away = 8;
constexpr std::size_t most_of_chain = 200;

// A link leads to what was there before, but for those that the earlier one makes: sending, and opening for a unit.
#define ZS_LEADS_UP "CASE WHEN l.type IN ('sent_as', 'opens') THEN 0 ELSE 1 END"
#define ZS_OTHER_END "CASE WHEN l.source = c.matter THEN l.target ELSE l.source END"
// $1 where one stands, $2 the caller, $3 how far, $4 how many.
constexpr db::Statement select_chain{
    "select_chain",
    "WITH RECURSIVE chain (matter, via, type, up, level) AS (SELECT CAST($1 AS bigint), CAST(0 AS bigint), "
    "{sqlite:''}{postgres:CAST('' AS text) COLLATE \"C\"}, CAST(s.up AS bigint), CAST(0 AS bigint) FROM (SELECT 0 AS "
    "up UNION ALL SELECT 1) s UNION "
    "SELECT " ZS_OTHER_END ", c.matter, l.type, c.up, c.level + 1 FROM chain c JOIN matter_link l ON (l.source = "
    "c.matter AND " ZS_LEADS_UP " = c.up) OR (l.target = c.matter AND " ZS_LEADS_UP
    " <> c.up) JOIN matter m ON m.id = " ZS_OTHER_END
    " WHERE c.level < $3 AND " ZS_MAY_SEE("$2") ") SELECT " ZS_MATTER_COLUMNS
    ", c.via, c.type, c.up, c.level FROM chain c JOIN matter m ON m.id = c.matter WHERE c.level > 0 ORDER BY c.level, "
    "m.id LIMIT $4"};
constexpr std::size_t via_column = matter_columns, type_column = via_column + 1, up_column = type_column + 1,
                      level_column = up_column + 1;

struct Chaining {
  const Services& services;
  const api::Call& call;
  identity::Snapshot directory;
  std::shared_ptr<const calendar::Calendar> calendar;
  std::map<Id, KindPtr> kinds = {};  // of matters that were met
};

void fill_standing_of(ChainLine& line, const Chaining& c, const Kind& kind, const Matter& matter) {
  line.state = matter.state;
  line.state_label = standing_label(kind, matter, date_of(c.call.now), c.call.language);
  line.due_at = matter.due_at;
  line.closed_at = matter.closed_at;
  line.outcome = outcome_words(kind, matter, c.call.caller.person, reader(*c.directory, c.call.language));
  for (const auto& holder : flow::holders(kind.flow, matter.flow)) {
    auto name = person_name(*c.directory, holder.handler.person);
    if (std::ranges::find(line.holders, name) == line.holders.end()) line.holders.push_back(std::move(name));
    if (!line.light || holder.due_at == matter.due_at)
      line.light = light_of(*c.calendar, clock_of(matter.flow, c.call.now), holder.since, holder.due_at);
  }
}

ChainLine chain_line(Chaining& c, const db::Row& row) {
  auto matter = read_row(row);
  auto kind = c.services.kinds->of(matter.kind, matter.version);
  c.kinds[matter.id] = kind;
  ChainLine line;
  line.matter = matter.id;
  line.via = row.integer(via_column);
  line.level = static_cast<int>(row.integer(level_column));
  bool up = row.integer(up_column) != 0;
  auto type = row.text(type_column);
  bool forward = made_by_the_earlier(type) ? !up : up;
  line.relation = link_label(forward ? *c.kinds.at(line.via) : *kind, type, forward, c.call.language);
  line.kind = matter.kind;
  line.kind_title = declared(kind->title, c.call.language);
  line.title = matter.title;
  line.number = matter.number;
  fill_standing_of(line, c, *kind, matter);
  return line;
}

/// Each line before those that hang on it.
void lay_out(std::vector<ChainLine>& out, const std::vector<ChainLine>& met, Id from) {
  for (const auto& line : met) {
    if (line.via != from) continue;
    out.push_back(line);
    lay_out(out, met, line.matter);
  }
}

}  // namespace

Result<ChainView> chain(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  Chaining c{services, call, services.directory(), services.calendar()};
  c.kinds[matter->id] = services.kinds->of(matter->kind, matter->version);
  auto rows = tx.query(select_chain, matter->id, call.caller.person, most_links_away,
                       static_cast<std::int64_t>(most_of_chain + 1));
  std::vector<ChainLine> up, down;
  std::set<Id> met{matter->id};
  ChainView out;
  out.more = rows.size() > most_of_chain;
  for (const auto& row : rows) {
    if (!met.insert(row.integer(0)).second) continue;  // by a shorter way already
    auto line = chain_line(c, row);
    out.more = out.more || line.level == most_links_away;
    (row.integer(up_column) != 0 ? up : down).push_back(std::move(line));
  }
  lay_out(out.up, up, matter->id);
  lay_out(out.down, down, matter->id);
  return out;
}

}  // namespace zs::matter
