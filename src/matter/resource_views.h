#pragma once
// Resources and what is booked as the page and programs see them.

#include <api/dto.h>
#include <matter/lists.h>
#include <matter/requests.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// An organ for which the caller keeps the register of a sort.
struct KeptOrgan {
  IdText organ;
  std::string organ_name;
};
BOOST_DESCRIBE_STRUCT(KeptOrgan, (), (organ, organ_name))

/// A kind whose beginner chooses one of this sort; with its fields filled in, the page starts one from the calendar.
struct BookingKind {
  std::string kind;
  std::string title;
  std::string resource;  // its field
  std::string over;      // its field
};
BOOST_DESCRIBE_STRUCT(BookingKind, (), (kind, title, resource, over))

/// `capacity`: what its number counts; empty: nothing. `kept`: where the caller keeps the register.
struct SortView {
  std::string sort;
  std::string title;
  std::string capacity;
  std::vector<std::string> equipment;
  std::vector<FieldView> fields;
  std::vector<std::string> expires;
  std::vector<BookingKind> kinds;
  std::vector<KeptOrgan> kept;
};
BOOST_DESCRIBE_STRUCT(SortView, (), (sort, title, capacity, equipment, fields, expires, kinds, kept))

struct SortList {
  std::vector<SortView> items;
};
BOOST_DESCRIBE_STRUCT(SortList, (), (items))

/// Without both ends of a span nothing of what is booked is told.
struct ListResources {
  std::string sort;
  std::optional<Instant> from;
  std::optional<Instant> until;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "sort") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListResources, (), (sort, from, until))

/// Part of a resource's time that is not free. `state`: held, confirmed, closed. Of a booking whose matter the caller
/// may not see nothing but the time; `closing`: its number among those of the resource, with the reason.
struct BusyView {
  Instant from;
  Instant until;
  std::string state;
  std::optional<IdText> matter;
  std::string title;
  std::optional<PersonName> who;
  std::optional<IdText> closing;
};
BOOST_DESCRIBE_STRUCT(BusyView, (), (from, until, state, matter, title, who, closing))

/// `details`: for whoever keeps the register. `expired`: names of dates that are past. `busy`: in the span that was
/// asked, in order of time.
struct ResourceView {
  IdText id;
  std::string sort;
  std::string name;
  IdText organ;
  std::string organ_name;
  std::string place;
  int capacity = 0;
  std::vector<std::string> equipment;
  json::object details;
  std::optional<PersonName> keeper;
  int minutes_before = 0;
  int minutes_after = 0;
  bool shared = false;
  bool retired = false;
  std::int64_t revision = 0;
  bool may_keep = false;
  std::vector<std::string> expired;
  std::vector<BusyView> busy;
};
BOOST_DESCRIBE_STRUCT(ResourceView, (),
                      (id, sort, name, organ, organ_name, place, capacity, equipment, details, keeper, minutes_before,
                       minutes_after, shared, retired, revision, may_keep, expired, busy))

struct ResourceList {
  std::vector<ResourceView> items;
};
BOOST_DESCRIBE_STRUCT(ResourceList, (), (items))

struct OfResource {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfResource, (), (id))

/// Whose time is taken in a span, by other matters than his own.
struct AskConflicts {
  std::vector<IdText> people;
  Instant from{};
  Instant until{};
  std::optional<IdText> matter;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "people") return {.max_items = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(AskConflicts, (), (people, from, until, matter))

/// Somebody's time that another matter takes already; of one the caller may not see nothing but the time.
struct ConflictLine {
  PersonName person;
  Instant from;
  Instant until;
  std::optional<IdText> matter;
  std::string title;
  std::string said;
};
BOOST_DESCRIBE_STRUCT(ConflictLine, (), (person, from, until, matter, title, said))

struct ConflictList {
  std::vector<ConflictLine> items;
};
BOOST_DESCRIBE_STRUCT(ConflictList, (), (items))

// ── Keeping the register ──

struct NewResource {
  std::string sort;
  IdText organ;
  std::string name;
  std::optional<std::string> place;
  std::optional<int> capacity;
  std::optional<std::vector<std::string>> equipment;
  std::optional<json::object> details;
  std::optional<IdText> keeper;
  std::optional<int> minutes_before;
  std::optional<int> minutes_after;
  std::optional<bool> shared;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "sort") return {.max_length = 64};
    if (field == "name") return {.min_length = 1, .max_length = 60};
    if (field == "place") return {.max_length = 100};
    if (field == "capacity") return {.min = 0, .max = 100'000};
    if (field == "equipment") return {.max_length = 40, .max_items = 30};
    if (field == "minutes_before" || field == "minutes_after") return {.min = 0, .max = 24 * 60};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(NewResource, (),
                      (sort, organ, name, place, capacity, equipment, details, keeper, minutes_before, minutes_after,
                       shared))

/// All that the register says of it from now on; `revision`: as the caller has seen it.
struct ChangeResource {
  IdText id;
  std::int64_t revision = 0;
  std::string name;
  std::optional<std::string> place;
  std::optional<int> capacity;
  std::optional<std::vector<std::string>> equipment;
  std::optional<json::object> details;
  std::optional<IdText> keeper;
  std::optional<int> minutes_before;
  std::optional<int> minutes_after;
  std::optional<bool> shared;
  static constexpr api::Rule rule(std::string_view field) { return NewResource::rule(field); }
};
BOOST_DESCRIBE_STRUCT(ChangeResource, (),
                      (id, revision, name, place, capacity, equipment, details, keeper, minutes_before, minutes_after,
                       shared))

struct CloseResource {
  IdText id;
  Instant from{};
  Instant until{};
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.min_length = 1, .max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(CloseResource, (), (id, from, until, reason))

struct OpenResource {
  IdText id;
  IdText closing;
};
BOOST_DESCRIBE_STRUCT(OpenResource, (), (id, closing))

struct RetireResource {
  IdText id;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) { return CloseResource::rule(field); }
};
BOOST_DESCRIBE_STRUCT(RetireResource, (), (id, reason))

}  // namespace zs::matter
