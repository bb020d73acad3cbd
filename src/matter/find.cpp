#include <base/errors.h>
#include <identity/access.h>
#include <identity/called.h>
#include <matter/find.h>
#include <matter/org_view.h>
#include <matter/row.h>
#include <matter/words.h>
#include <search/search.h>

#include <algorithm>
#include <array>
#include <limits>

namespace zs::matter {
namespace {

constexpr std::size_t matters_shown = 8, people_shown = 5;
constexpr int most_told = 99;

#define ZS_FOUND_MATTERS                                                                                          \
  "SELECT m.id FROM " ZS_SEARCH_FROM " WHERE " ZS_SEARCH_WHERE("$1", "$2") " AND " ZS_MAY_SEE("$3") " "
#define ZS_FIRST_FOUND " ORDER BY " ZS_SEARCH_ORDER " LIMIT $4"

constexpr db::Statement find_matters{"find_matters", ZS_FOUND_MATTERS ZS_FIRST_FOUND};
// PostgreSQL alone, where the index does not know the order of terms.
constexpr db::Statement find_matters_looking_again{
    "find_matters_looking_again", ZS_FOUND_MATTERS "AND " ZS_SEARCH_LOOK_AGAIN("$5", "$6") ZS_FIRST_FOUND};
constexpr db::Statement select_these{"select_these_matters",
                                     "SELECT " ZS_MATTER_COLUMNS
                                     " FROM matter m WHERE m.id IN ($1, $2, $3, $4, $5, $6, $7, $8) AND " ZS_MAY_SEE(
                                         "$9")};

struct Finding {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  identity::Snapshot directory;
};

template <class Group>
void count_into(Group& group, std::size_t found) {
  group.capped = found > static_cast<std::size_t>(most_told);
  group.total = std::min(static_cast<int>(found), most_told);
}

FoundMatter line_of(const Finding& f, const Matter& matter) {
  FoundMatter line;
  const auto kind = f.services.kinds->of(matter.kind, matter.version);
  line.matter = matter.id;
  line.kind_title = declared(kind->title, f.call.language);
  line.title = matter.title;
  line.number = matter.number;
  line.state = matter.state;
  line.state_label = standing_label(*kind, matter, date_of(f.call.now), f.call.language);
  line.unit_name = unit_name(*f.directory, matter.unit);
  for (const auto& holder : flow::holders(kind->flow, matter.flow)) {
    auto name = person_name(*f.directory, holder.handler.person);
    if (std::ranges::find(line.holders, name) == line.holders.end()) line.holders.push_back(std::move(name));
  }
  return line;
}

/// In the order of `ids`, those alone that he may see: asked again here, whoever named them.
std::vector<FoundMatter> lines_of(const Finding& f, std::vector<Id> ids) {
  std::vector<FoundMatter> lines;
  if (ids.empty()) return lines;
  std::array<Id, matters_shown> asked{};
  std::copy_n(ids.begin(), std::min(ids.size(), asked.size()), asked.begin());
  std::vector<Matter> found;
  for (const auto& row : f.tx.query(select_these, asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], asked[6],
                                    asked[7], f.call.caller.person))
    found.push_back(read_row(row));
  for (Id id : asked)
    if (auto at = std::ranges::find(found, id, &Matter::id); at != found.end()) lines.push_back(line_of(f, *at));
  return lines;
}

Result<std::vector<Id>> ids_in(std::string_view text) {
  std::vector<Id> ids;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    const auto id = id_from_text(text.substr(0, end));
    if (!id) return refuse(errors::invalid, {}, {{"/opened", &errors::malformed, {{"expected", "1,2,3"}}}});
    if (std::ranges::find(ids, *id) == ids.end()) ids.push_back(*id);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return ids;
}

std::vector<Id> matters_with(const Finding& f, const search::Query& query) {
  std::vector<Id> ids;
  if (query.empty()) return ids;
  search::plan_for_words(f.tx);
  const auto match = search::match_text(query, f.tx.backend());
  constexpr auto newest = std::numeric_limits<std::int64_t>::max();
  const auto rows = query.certain(f.tx.backend())
                        ? f.tx.query(find_matters, match, newest, f.call.caller.person, most_told + 1)
                        : f.tx.query(find_matters_looking_again, match, newest, f.call.caller.person, most_told + 1,
                                     search::needles_text(query), static_cast<int>(query.within));
  for (const auto& row : rows) ids.push_back(row.integer(0));
  return ids;
}

FoundPeople people_with(const Finding& f, std::string_view typed) {
  FoundPeople group;
  const auto found = identity::people_called(*f.directory, typed);
  count_into(group, found.size());
  for (const auto* person : found) {
    if (group.items.size() == people_shown) break;
    const Id post = main_post_of(*f.directory, person->id);
    group.items.push_back({person->id, person->user_name, person->name, unit_name_of_post(*f.directory, post),
                           post_title(*f.directory, post)});
  }
  return group;
}

}  // namespace

Result<Found> find_anything(const Services& services, db::Tx& tx, const api::Call& call, const Find& in) {
  const Finding f{services, tx, call, services.directory()};
  auto query = search::parse(in.q.value_or(""), search::Within::heading);
  if (!query) return Failure(query.error());
  auto opened = ids_in(in.opened.value_or(""));
  if (!opened) return Failure(opened.error());
  Found found;
  if (!query->empty()) {
    const auto ids = matters_with(f, *query);
    found.matters.items = lines_of(f, ids);
    count_into(found.matters, ids.size());
    found.people = people_with(f, *in.q);
  } else {
    found.matters.items = lines_of(f, *opened);
    count_into(found.matters, found.matters.items.size());
  }
  return found;
}

}  // namespace zs::matter
