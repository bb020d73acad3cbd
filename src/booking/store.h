#pragma once
// The rows of resources and bookings. Each function is one statement unless it says otherwise.

#include <booking/booking.h>
#include <db/db.h>

#include <map>
#include <mutex>

namespace zs::booking {

/// Columns of `resource r` in the order `read_resource` expects.
#define ZS_RESOURCE_COLUMNS                                                                                         \
  "r.id, r.sort, r.organ, r.name, r.place, r.capacity, r.equipment, r.details, r.keeper, r.minutes_before, "         \
  "r.minutes_after, r.shared, r.retired_at, r.revision"
/// How many these are: what a query selects besides comes after them.
inline constexpr std::size_t resource_columns = 14;
Resource read_resource(const db::Row& row);

/// Columns of `booking b` in the order `read_booking` expects.
#define ZS_BOOKING_COLUMNS "b.matter, b.entry, b.resource, b.from_at, b.until_at, b.state"
inline constexpr std::size_t booking_columns = 6;
Booking read_booking(const db::Row& row);

// ── Resources ──

/// Throws db::UniqueViolation when the organ has one of this sort and name.
void insert(db::Tx& tx, const Resource& resource);
/// Writes everything that may change; the row was locked before. The same violation.
void update(db::Tx& tx, const Resource& resource);
std::optional<Resource> find(db::Tx& tx, Id id);
/// Locked until the end of the transaction: whoever books it waits.
std::optional<Resource> lock(db::Tx& tx, Id id);
/// All of a sort by name, retired ones too.
std::vector<Resource> of_sort(db::Tx& tx, std::string_view sort);

/// Whether anything of it is taken after that moment.
bool booked_after(db::Tx& tx, Id resource, Instant now);

void insert(db::Tx& tx, const Closing& closing);
/// False: there is none.
bool remove_closing(db::Tx& tx, Id resource, Id closing);
/// Of one resource: those that end after `from` and begin before `until`.
std::vector<Closing> closings_of(db::Tx& tx, Id resource, const Span& span);

// ── Bookings ──

/// What one matter has booked, by entry.
std::vector<Booking> of_matter(db::Tx& tx, Id matter);
/// The resource's row was locked before, so that nobody else books it meanwhile. In the place of what the matter had
/// under this entry. False: others have it, or it is out of service; nothing is changed then.
bool take(db::Tx& tx, const Resource& resource, const Booking& booking);
/// Only people's time: it is never refused.
void take_time(db::Tx& tx, const Booking& booking);
void confirm(db::Tx& tx, Id matter, std::string_view entry);
/// One entry of a matter, or all; with its people. Two statements.
void release(db::Tx& tx, Id matter, std::string_view entry);
void release(db::Tx& tx, Id matter);

/// What others than `own` take of its resource within a span, closings too: spans as they are taken.
std::vector<Span> busy(db::Tx& tx, const Booking& own, const Span& within);
/// Who has it: the first booking but `own` that takes something of the span; nullopt: nobody has.
std::optional<Booking> in_the_way(db::Tx& tx, const Booking& own, const Span& span);

/// Whose time a booking takes: these people, and nobody else. As many statements as people, and one.
void take_people(db::Tx& tx, const Booking& booking, const std::vector<Id>& people);
/// Of one matter and entry, sorted.
std::vector<Id> people_of(db::Tx& tx, Id matter, std::string_view entry);

/// Rows that overlap although they must not: pairs of matters with the resource.
struct Overlap {
  Id resource, one, other;
};
std::vector<Overlap> overlaps(db::Tx& tx);

/// Names of resources, for whoever shows a paper that names one. Safe to call from any thread.
class Names {
 public:
  /// Of all that were ever entered.
  void load(db::Tx& tx);
  void put(Id resource, std::string name);
  /// Empty: never heard of.
  std::string of(Id resource) const;

 private:
  mutable std::mutex mutex_;
  std::map<Id, std::string> names_;
};

}  // namespace zs::booking
