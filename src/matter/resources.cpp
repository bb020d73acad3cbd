#include <base/errors.h>
#include <identity/access.h>
#include <matter/books.h>
#include <matter/errors.h>
#include <matter/list.h>
#include <matter/numbers.h>
#include <matter/org_view.h>
#include <matter/resources.h>
#include <matter/words.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

#define ZS_KEEPS_RESOURCE "CASE WHEN " ZS_KEEPS("$1", "r.sort", "r.organ") " THEN 1 ELSE 0 END"

constexpr db::Statement select_resources_seen{
    "select_resources_seen",
    "SELECT " ZS_RESOURCE_COLUMNS ", " ZS_KEEPS_RESOURCE " FROM resource r WHERE r.sort = $2 ORDER BY r.name, r.id"};
constexpr db::Statement select_resource_seen{
    "select_resource_seen", "SELECT " ZS_RESOURCE_COLUMNS ", " ZS_KEEPS_RESOURCE " FROM resource r WHERE r.id = $2"};
/// What is taken of the resources of a sort: bookings, then (state 0) closings with their reason.
constexpr db::Statement select_busy_of_sort{
    "select_busy_of_sort",
    "SELECT b.resource, b.from_at, b.until_at, b.state, m.id, m.title, m.starter, CASE WHEN " ZS_MAY_SEE(
        "$4") " THEN 1 ELSE 0 END FROM resource r JOIN booking b ON b.resource = r.id JOIN matter m ON m.id = b.matter "
              "WHERE r.sort = $1 AND b.taken_until > $2 AND b.taken_from < $3 UNION ALL SELECT c.resource, c.from_at, "
              "c.until_at, 0, c.id, c.reason, c.closed_by, 1 FROM resource q JOIN resource_closing c ON c.resource = "
              "q.id WHERE q.sort = $1 AND c.until_at > $2 AND c.from_at < $3 ORDER BY 2, 5"};

/// Whoever begins one may say which he wants; a driver is named by others later.
bool chosen_at_beginning(const Kind& kind, const Books& books) {
  auto writes = step_fields(kind, kind.flow.steps.front().name).writes;
  return writes.empty() || std::ranges::find(writes, books.resource) != writes.end();
}

std::vector<BookingKind> kinds_booking(const Services& services, const api::Call& call, const std::string& sort) {
  std::vector<BookingKind> out;
  for (const auto& kind : services.kinds->all())
    for (const auto& books : kind->books)
      if (books.sort == sort && chosen_at_beginning(*kind, books))
        out.push_back({kind->kind, declared(kind->title, call.language), books.resource, books.over});
  return out;
}

json::object details_of(const booking::Resource& resource) {
  auto details = parse_json(resource.details);
  return details && details->is_object() ? details->get_object() : json::object();
}

ResourceView view_of(const Services& services, const api::Call& call, const db::Row& row) {
  auto r = booking::read_resource(row);
  auto directory = services.directory();
  ResourceView out;
  out.id = r.id;
  out.sort = r.sort;
  out.name = r.name;
  out.organ = r.organ;
  out.organ_name = unit_name(*directory, r.organ);
  out.place = r.place;
  out.capacity = r.capacity;
  out.equipment = r.equipment;
  auto details = details_of(r);
  if (r.keeper != no_id) out.keeper = PersonName{r.keeper, person_name(*directory, r.keeper)};
  out.minutes_before = static_cast<int>(r.before.count());
  out.minutes_after = static_cast<int>(r.after.count());
  out.shared = r.shared;
  out.retired = r.retired_at.has_value();
  out.revision = r.revision;
  out.may_keep = row.boolean(booking::resource_columns);
  const auto* sort = services.kinds->resource_sort(r.sort);
  if (sort) out.expired = expired(*sort, details, date_of(call.now));
  if (out.may_keep) out.details = std::move(details);
  return out;
}

/// What his office may book, and what he keeps; what is retired only the latter.
bool shown_to(const std::vector<Id>& organs, const ResourceView& resource) {
  if (resource.may_keep) return true;
  bool his = std::ranges::find(organs, Id(resource.organ)) != organs.end();
  return !resource.retired && (resource.shared || his);
}

std::string_view word_of_state(std::int64_t state) {
  return state == 0 ? "closed" : state == static_cast<int>(booking::State::held) ? "held" : "confirmed";
}

BusyView busy_of(const Services& services, const db::Row& row) {
  BusyView out{row.moment(1), row.moment(2), std::string(word_of_state(row.integer(3))), {}, {}, {}, {}};
  if (!row.boolean(7)) return out;
  bool closing = row.integer(3) == 0;
  (closing ? out.closing : out.matter) = row.integer(4);
  out.title = row.text(5);
  out.who = PersonName{row.integer(6), person_name(*services.directory(), row.integer(6))};
  return out;
}

}  // namespace

SortList resource_sorts(const Services& services, db::Tx& tx, const api::Call& call) {
  SortList list;
  auto directory = services.directory();
  auto kept = identity::kept_by(tx, call.caller.person);
  for (const auto& [name, sort] : services.kinds->resource_sorts()) {
    SortView view;
    view.sort = name;
    view.title = declared(sort.title, call.language);
    view.capacity = declared(sort.capacity, call.language);
    for (const auto& word : sort.equipment) view.equipment.push_back(declared(word, call.language));
    for (const auto& field : sort.form.fields) view.fields.push_back(field_view(field, call.language));
    view.expires = sort.expires;
    view.kinds = kinds_booking(services, call, name);
    for (const auto& one : kept)
      if (const auto* unit = directory->unit(one.unit); one.kind == name && unit && unit->is_organ)
        view.kept.push_back({one.unit, unit_name(*directory, one.unit)});
    list.items.push_back(std::move(view));
  }
  std::ranges::stable_partition(list.items, [](const SortView& sort) { return !sort.kinds.empty(); });
  return list;
}

Result<ResourceList> resources(const Services& services, db::Tx& tx, const api::Call& call, const ListResources& in) {
  if (!services.kinds->resource_sort(in.sort)) return refuse(errors::not_found);
  auto directory = services.directory();
  const auto* post = directory->post(call.caller.post);
  auto organs = post ? organs_of(*directory, post->unit) : std::vector<Id>();
  ResourceList list;
  std::map<Id, std::size_t> place;
  for (const auto& row : tx.query(select_resources_seen, call.caller.person, in.sort)) {
    auto view = view_of(services, call, row);
    if (!shown_to(organs, view)) continue;
    place.emplace(view.id, list.items.size());
    list.items.push_back(std::move(view));
  }
  if (!in.from || !in.until) return list;
  auto span = span_to_look_at(*in.from, *in.until);
  if (!span) return Failure(span.error());
  for (const auto& row : tx.query(select_busy_of_sort, in.sort, span->from, span->until, call.caller.person))
    if (auto found = place.find(row.integer(0)); found != place.end())
      list.items[found->second].busy.push_back(busy_of(services, row));
  return list;
}

Result<ResourceView> resource(const Services& services, db::Tx& tx, const api::Call& call, Id id) {
  auto row = tx.one(select_resource_seen, call.caller.person, id);
  if (!row) return refuse(errors::not_found);
  return view_of(services, call, *row);
}

}  // namespace zs::matter
