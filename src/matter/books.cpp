#include <base/errors.h>
#include <base/phrases.h>
#include <form/errors.h>
#include <identity/access.h>
#include <matter/books.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/numbers.h>
#include <matter/org_view.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_booking_matter{
    "select_booking_matter",
    "SELECT m.title, m.starter, CASE WHEN " ZS_MAY_SEE("$2") " THEN 1 ELSE 0 END FROM matter m WHERE m.id = $1"};

constexpr std::chrono::days days_looked_ahead{14};
constexpr std::chrono::days longest_look{62};
constexpr std::chrono::hours day_begins{8}, day_ends{18};

bool has_ended_otherwise(const Matter& matter) { return matter.state != "running" && matter.state != "closed"; }

std::vector<Id> people_in(const form::Form& form, const Books& books, const json::object& fields) {
  std::vector<Id> people;
  for (const auto& name : books.people)
    for (Id person : form::ids_in(*form.find(name), fields)) people.push_back(person);
  std::ranges::sort(people);
  people.erase(std::unique(people.begin(), people.end()), people.end());
  return people;
}

std::optional<std::int64_t> count_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_int64() ? std::optional(value->get_int64()) : std::nullopt;
}

// ── Refusing ──

Failure refused_at(const std::string& field, const ErrorKind& why, std::vector<Argument> arguments = {}) {
  return refuse(errors::invalid, {}, {{"/fields/" + field, &why, std::move(arguments)}});
}

booking::Span office_hours(Date day, const booking::Span& wanted) {
  auto first = at_time(day, day_begins), last = at_time(day, day_ends);
  bool same = date_of(wanted.from) == day;
  return {same ? std::min(first, wanted.from) : first, same ? std::max(last, wanted.until) : last};
}

/// The nearest free times of that day, or the first of a day after it.
Words free_times(Doing& doing, const booking::Resource& resource, const booking::Booking& wanted) {
  Words::List out;
  auto day = std::chrono::sys_days(date_of(wanted.span.from));
  booking::Span ahead{at_time(Date(day), {}), at_time(Date(day + days_looked_ahead), {})};
  auto busy = booking::busy(doing.tx, wanted, ahead);
  for (auto end = day + days_looked_ahead; day < end && out.empty(); day += std::chrono::days(1)) {
    auto bounds = office_hours(Date(day), wanted.span);
    bounds.from = std::max(bounds.from, doing.call.now);
    auto shift = day - std::chrono::sys_days(date_of(wanted.span.from));
    booking::Span then{wanted.span.from + shift, wanted.span.until + shift};
    if (bounds.until - bounds.from < then.until - then.from) continue;
    for (const auto& span : booking::free_near(resource, busy, then, bounds)) out.emplace_back(span_text(span));
  }
  return out.empty() ? Words(phrases::booking::nothing_free) : Words(std::move(out));
}

/// Others have it, or it is out of service: who and why, as far as he may know, and what is free.
Failure taken_by_others(Doing& doing, const Books& books, const booking::Resource& resource,
                        const booking::Booking& wanted) {
  auto all = booking::taken(resource, wanted.span);
  auto refusal = [&](const ErrorKind& why, const booking::Span& when, std::vector<Argument> told) {
    told.push_back({"name", resource.name});
    told.push_back({"when", span_text(when)});
    told.push_back({"free", free_times(doing, resource, wanted)});
    return refused_at(books.resource, why, std::move(told));
  };
  auto other = booking::in_the_way(doing.tx, wanted, all);
  if (!other) {
    auto closed = booking::closings_of(doing.tx, resource.id, all);
    if (closed.empty()) return refusal(errors::resource_taken_hidden, all, {});
    return refusal(errors::resource_closed, closed.front().span, {{"reason", closed.front().reason}});
  }
  auto row = doing.tx.one(select_booking_matter, other->matter, doing.call.caller.person);
  bool seen = row && row->boolean(2);
  if (!seen) return refusal(errors::resource_taken_hidden, other->span, {});
  return refusal(errors::resource_taken, other->span,
                 {{"who", person_name(doing.at.directory(), row->integer(1))}, {"title", row->text(0)}});
}

/// A date of the register that lies before the end of what is booked: its field; null: none does.
const form::Field* expired_by(const ResourceSort& sort, const booking::Resource& resource, Instant until) {
  auto details = parse_json(resource.details);
  if (!details || !details->is_object()) return nullptr;
  auto past = expired(sort, details->get_object(), date_of(until));
  return past.empty() ? nullptr : sort.form.find(past.front());
}

Result<api::Nothing> fits(const Doing& doing, const Books& books, const std::optional<booking::Resource>& resource,
                          const booking::Booking& wanted, bool had) {
  const auto& matter = doing.matter;
  bool known = resource && resource->sort == books.sort;
  if (!known || !may_book(doing.at.directory(), *resource, matter.organ, matter.unit))
    return refused_at(books.resource, errors::not_found);
  if (resource->retired_at && !had)
    return refused_at(books.resource, errors::resource_retired, {{"name", resource->name}});
  auto count = count_in(doing.at.fields(), books.needs_capacity);
  if (count && resource->capacity > 0 && *count > resource->capacity)
    return refused_at(books.resource, errors::resource_too_small,
                      {{"name", resource->name},
                       {"capacity", std::to_string(resource->capacity)},
                       {"count", std::to_string(*count)}});
  const auto* sort = doing.services.kinds->resource_sort(books.sort);
  const auto* expired = sort ? expired_by(*sort, *resource, wanted.span.until) : nullptr;
  if (expired)
    return refused_at(books.resource, errors::resource_expired,
                      {{"name", resource->name}, {"what", Declared{expired->label}}});
  return api::Nothing{};
}

// ── One booking ──

/// Whether it went past this step once; what is sent back keeps what it has.
bool went_past(const Matter& matter, const std::string& step) {
  using flow::Outcome;
  return std::ranges::any_of(matter.flow.visits, [&](const flow::Visit& visit) {
    if (visit.step != step || !visit.settlement) return false;
    return visit.settlement->outcome == Outcome::submit || visit.settlement->outcome == Outcome::agree;
  });
}

/// What is to become of one booking by this command.
struct Due {
  const Books* books;
  bool holds = false, confirms = false, changes = false;
  Id resource = no_id;  // wanted
};

bool field_changed(const Doing& doing, const std::string& name) {
  const auto *before = doing.matter.fields.if_contains(name), *after = doing.at.fields().if_contains(name);
  return !before || !after ? before != after : *before != *after;
}

bool any_changed(const Doing& doing, const Books& books) {
  auto changed = [&](const std::string& name) { return !name.empty() && field_changed(doing, name); };
  return changed(books.resource) || changed(books.over) || changed(books.needs_capacity) ||
         std::ranges::any_of(books.people, changed);
}

/// In the order of the resources, so that no two commands wait for each other.
std::vector<Due> due_now(const Doing& doing, const flow::Decision& decision) {
  std::vector<Due> due;
  for (const auto& books : doing.at.kind().books) {
    Due one{&books, completes(decision, books.hold_at), completes(decision, books.confirm_at),
            any_changed(doing, books), resource_of(books, doing.at.kind().form, doing.at.fields())};
    if (one.holds || one.confirms || one.changes) due.push_back(one);
  }
  std::ranges::stable_sort(due, {}, &Due::resource);
  return due;
}

json::value fact_of(const booking::Booking& booking) {
  return json::object{{"entry", booking.entry},
                      {"resource", zs::to_text(booking.resource)},
                      {"from", to_rfc3339(booking.span.from)},
                      {"until", to_rfc3339(booking.span.until)},
                      {"confirmed", booking.state == booking::State::confirmed}};
}

const booking::Booking* entry_of(const std::vector<booking::Booking>& stored, const std::string& entry) {
  auto found = std::ranges::find(stored, entry, &booking::Booking::entry);
  return found == stored.end() ? nullptr : &*found;
}

Result<api::Nothing> take_it(Doing& doing, const Due& due, const booking::Booking& wanted,
                             const booking::Booking* stored) {
  const auto& books = *due.books;
  if (wanted.span.empty()) return refused_at(books.over, errors::form_interval_reversed);
  if (books.resource.empty()) {
    booking::take_time(doing.tx, wanted);
  } else {
    auto resource = booking::lock(doing.tx, wanted.resource);
    auto fitting = fits(doing, books, resource, wanted, stored && stored->resource == wanted.resource);
    if (!fitting) return fitting;
    if (!booking::take(doing.tx, *resource, wanted)) return taken_by_others(doing, books, *resource, wanted);
  }
  auto people = people_in(doing.at.kind().form, books, doing.at.fields());
  if (!books.people.empty()) booking::take_people(doing.tx, wanted, people);
  return api::Nothing{};
}

Result<std::optional<json::value>> settle_one(Doing& doing, const Due& due, const booking::Booking* stored) {
  const auto& books = *due.books;
  bool holds = due.holds || due.confirms || went_past(doing.matter, books.hold_at);
  if (!stored && !holds) return std::nullopt;
  auto span = span_of(books, doing.at.fields());
  bool wants = span && (books.resource.empty() || due.resource != no_id);
  if (!wants) {
    if (!stored) return std::nullopt;
    booking::release(doing.tx, doing.matter.id, books.entry());
    return json::value(json::object{{"entry", books.entry()}, {"given_back", true}});
  }
  bool confirmed = due.confirms || books.confirm_at.empty() || went_past(doing.matter, books.confirm_at);
  booking::Booking wanted{doing.matter.id, books.entry(), due.resource, *span,
                          confirmed ? booking::State::confirmed : booking::State::held};
  if (stored && *stored == wanted && !due.changes) return std::nullopt;
  auto taken = take_it(doing, due, wanted, stored);
  if (!taken) return Failure(taken.error());
  return fact_of(wanted);
}

}  // namespace

Result<json::array> settle_books(Doing& doing, const flow::Decision& decision, const flow::State& before) {
  json::array facts;
  if (doing.at.kind().books.empty()) return facts;
  if (has_ended_otherwise(doing.matter)) {
    if (before.life != flow::Life::draft) booking::release(doing.tx, doing.matter.id);
    return facts;
  }
  auto due = due_now(doing, decision);
  if (due.empty()) return facts;
  auto stored = booking::of_matter(doing.tx, doing.matter.id);
  for (const auto& one : due) {
    auto settled = settle_one(doing, one, entry_of(stored, one.books->entry()));
    if (!settled) return Failure(settled.error());
    if (*settled) facts.push_back(std::move(**settled));
  }
  return facts;
}

void give_back_all(db::Tx& tx, const Kind& kind, Id matter) {
  if (!kind.books.empty()) booking::release(tx, matter);
}

bool may_book(const identity::Directory& directory, const booking::Resource& resource, Id organ, Id unit) {
  if (resource.shared || resource.organ == organ) return true;
  auto organs = organs_of(directory, unit);
  return std::ranges::find(organs, resource.organ) != organs.end();
}

Result<booking::Span> span_to_look_at(Instant from, Instant until) {
  if (until <= from) return refuse(errors::invalid, {}, {{"/until", &errors::form_interval_reversed, {}}});
  auto last = from + longest_look;
  std::vector<Argument> bounds{{"min", zs::to_text(date_of(from))}, {"max", zs::to_text(date_of(last))}};
  if (until > last) return refuse(errors::invalid, {}, {{"/until", &errors::out_of_range, std::move(bounds)}});
  return booking::Span{from, until};
}

std::string span_text(const booking::Span& span) {
  form::Field interval;
  interval.type = form::FieldType::interval;
  json::value value = json::object{{"start", to_rfc3339(span.from)}, {"end", to_rfc3339(span.until)}};
  return say(form::shown(interval, value), Language::zh_cn);
}

}  // namespace zs::matter
