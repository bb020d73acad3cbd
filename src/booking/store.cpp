#include <base/json.h>
#include <booking/store.h>

namespace zs::booking {
namespace {

constexpr db::Statement insert_resource{
    "insert_resource",
    "INSERT INTO resource (id, sort, organ, name, place, capacity, equipment, details, keeper, minutes_before, "
    "minutes_after, shared, retired_at, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
    "$14)"};
constexpr db::Statement update_resource{
    "update_resource",
    "UPDATE resource SET name = $2, place = $3, capacity = $4, equipment = $5, details = $6, keeper = $7, "
    "minutes_before = $8, minutes_after = $9, shared = $10, retired_at = $11, revision = $12 WHERE id = $1"};
constexpr db::Statement select_resource{"select_resource",
                                        "SELECT " ZS_RESOURCE_COLUMNS " FROM resource r WHERE r.id = $1"};
constexpr db::Statement lock_resource{"lock_resource",
                                      "SELECT " ZS_RESOURCE_COLUMNS " FROM resource r WHERE r.id = $1 {for_update}"};
constexpr db::Statement select_resources_of_sort{
    "select_resources_of_sort",
    "SELECT " ZS_RESOURCE_COLUMNS " FROM resource r WHERE r.sort = $1 ORDER BY r.name, r.id"};
constexpr db::Statement select_resource_names{"select_resource_names", "SELECT id, name FROM resource"};
constexpr db::Statement select_booked_after{
    "select_booked_after", "SELECT 1 FROM booking WHERE resource = $1 AND taken_until > $2 LIMIT 1"};

constexpr db::Statement insert_closing{
    "insert_resource_closing",
    "INSERT INTO resource_closing (id, resource, from_at, until_at, reason, closed_by) VALUES ($1, $2, $3, $4, $5, "
    "$6)"};
constexpr db::Statement delete_closing{"delete_resource_closing",
                                       "DELETE FROM resource_closing WHERE resource = $1 AND id = $2"};
constexpr db::Statement select_closings{
    "select_resource_closings",
    "SELECT id, resource, from_at, until_at, reason, closed_by FROM resource_closing WHERE resource = $1 AND "
    "until_at > $2 AND from_at < $3 ORDER BY from_at, id"};

constexpr db::Statement select_bookings_of_matter{
    "select_bookings_of_matter", "SELECT " ZS_BOOKING_COLUMNS " FROM booking b WHERE b.matter = $1 ORDER BY b.entry"};
constexpr db::Statement insert_booking{
    "insert_booking",
    "INSERT INTO booking (matter, entry, resource, from_at, until_at, taken_from, taken_until, state) "
    "SELECT CAST($1 AS bigint), CAST($2 AS text), CAST($3 AS bigint), CAST($4 AS bigint), CAST($5 AS bigint), "
    "CAST($6 AS bigint), CAST($7 AS bigint), CAST($8 AS bigint) WHERE NOT EXISTS (SELECT 1 FROM booking b WHERE "
    "b.resource = $3 AND b.taken_until > $6 AND b.taken_from < $7 AND NOT (b.matter = $1 AND b.entry = $2)) "
    "AND NOT EXISTS (SELECT 1 FROM resource_closing c WHERE c.resource = $3 AND c.until_at > $6 AND c.from_at < $7) "
    "ON CONFLICT (matter, entry) DO UPDATE SET resource = excluded.resource, from_at = excluded.from_at, until_at = "
    "excluded.until_at, taken_from = excluded.taken_from, taken_until = excluded.taken_until, state = excluded.state"};
constexpr db::Statement insert_booked_time{
    "insert_booked_time",
    "INSERT INTO booking (matter, entry, resource, from_at, until_at, taken_from, taken_until, state) VALUES ($1, $2, "
    "0, $3, $4, $3, $4, $5) ON CONFLICT (matter, entry) DO UPDATE SET from_at = excluded.from_at, until_at = "
    "excluded.until_at, taken_from = excluded.taken_from, taken_until = excluded.taken_until, state = excluded.state"};
constexpr db::Statement confirm_booking{"confirm_booking",
                                        "UPDATE booking SET state = 2 WHERE matter = $1 AND entry = $2"};
constexpr db::Statement delete_booking{"delete_booking", "DELETE FROM booking WHERE matter = $1 AND entry = $2"};
constexpr db::Statement delete_bookings{"delete_bookings", "DELETE FROM booking WHERE matter = $1"};
constexpr db::Statement select_busy{
    "select_busy_spans",
    "SELECT b.taken_from, b.taken_until FROM booking b WHERE b.resource = $1 AND b.taken_until > $2 AND b.taken_from < "
    "$3 AND NOT (b.matter = $4 AND b.entry = $5) UNION ALL SELECT c.from_at, c.until_at FROM resource_closing c WHERE "
    "c.resource = $1 AND c.until_at > $2 AND c.from_at < $3"};
constexpr db::Statement select_in_the_way{
    "select_booking_in_the_way",
    "SELECT " ZS_BOOKING_COLUMNS " FROM booking b WHERE b.resource = $1 AND b.taken_until > $2 AND b.taken_from < $3 "
    "AND NOT (b.matter = $4 AND b.entry = $5) ORDER BY b.from_at LIMIT 1"};
constexpr db::Statement insert_booking_person{
    "insert_booking_person",
    "INSERT INTO booking_person (matter, entry, person, from_at, until_at) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (matter, entry, person) DO NOTHING"};
constexpr db::Statement delete_people_of_entry{"delete_people_of_entry",
                                               "DELETE FROM booking_person WHERE matter = $1 AND entry = $2"};
constexpr db::Statement delete_people_of_matter{"delete_people_of_matter",
                                                "DELETE FROM booking_person WHERE matter = $1"};
constexpr db::Statement select_people_of_entry{
    "select_people_of_entry", "SELECT person FROM booking_person WHERE matter = $1 AND entry = $2 ORDER BY person"};
constexpr db::Statement select_overlaps{
    "select_overlapping_bookings",
    "SELECT a.resource, a.matter, b.matter FROM booking a JOIN booking b ON b.resource = a.resource AND b.taken_from < "
    "a.taken_until AND a.taken_from < b.taken_until AND (a.matter < b.matter OR (a.matter = b.matter AND a.entry < "
    "b.entry)) WHERE a.resource <> 0 ORDER BY a.resource, a.matter, b.matter"};

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  auto list = parse_json(text);
  if (!list || !list->is_array()) return words;
  for (const auto& word : list->get_array())
    if (word.is_string()) words.emplace_back(word.get_string());
  return words;
}

std::string text_of(const std::vector<std::string>& words) {
  return canonical(json::value(json::array(words.begin(), words.end())));
}

std::optional<Resource> from(const std::optional<db::Row>& row) {
  return row ? std::optional(read_resource(*row)) : std::nullopt;
}

}  // namespace

Resource read_resource(const db::Row& row) {
  Resource r;
  r.id = row.integer(0);
  r.sort = row.text(1);
  r.organ = row.integer(2);
  r.name = row.text(3);
  r.place = row.text(4);
  r.capacity = static_cast<int>(row.integer(5));
  r.equipment = words_in(row.text(6));
  r.details = row.text(7);
  r.keeper = row.integer(8);
  r.before = std::chrono::minutes(row.integer(9));
  r.after = std::chrono::minutes(row.integer(10));
  r.shared = row.boolean(11);
  r.retired_at = row.optional_moment(12);
  r.revision = row.integer(13);
  return r;
}

Booking read_booking(const db::Row& row) {
  return {row.integer(0), row.text(1), row.integer(2), {row.moment(3), row.moment(4)},
          static_cast<State>(row.integer(5))};
}

void insert(db::Tx& tx, const Resource& r) {
  tx.execute(insert_resource, r.id, r.sort, r.organ, r.name, r.place, r.capacity, text_of(r.equipment), r.details,
             r.keeper, r.before.count(), r.after.count(), r.shared, r.retired_at, r.revision);
}

void update(db::Tx& tx, const Resource& r) {
  tx.execute(update_resource, r.id, r.name, r.place, r.capacity, text_of(r.equipment), r.details, r.keeper,
             r.before.count(), r.after.count(), r.shared, r.retired_at, r.revision);
}

std::optional<Resource> find(db::Tx& tx, Id id) { return from(tx.one(select_resource, id)); }
std::optional<Resource> lock(db::Tx& tx, Id id) { return from(tx.one(lock_resource, id)); }

std::vector<Resource> of_sort(db::Tx& tx, std::string_view sort) {
  std::vector<Resource> out;
  for (const auto& row : tx.query(select_resources_of_sort, sort)) out.push_back(read_resource(row));
  return out;
}

bool booked_after(db::Tx& tx, Id resource, Instant now) {
  return tx.one(select_booked_after, resource, now).has_value();
}

void insert(db::Tx& tx, const Closing& c) {
  tx.execute(insert_closing, c.id, c.resource, c.span.from, c.span.until, c.reason, c.closed_by);
}

bool remove_closing(db::Tx& tx, Id resource, Id closing) { return tx.execute(delete_closing, resource, closing) > 0; }

std::vector<Closing> closings_of(db::Tx& tx, Id resource, const Span& span) {
  std::vector<Closing> out;
  for (const auto& row : tx.query(select_closings, resource, span.from, span.until))
    out.push_back({row.integer(0), row.integer(1), {row.moment(2), row.moment(3)}, row.text(4), row.integer(5)});
  return out;
}

std::vector<Booking> of_matter(db::Tx& tx, Id matter) {
  std::vector<Booking> out;
  for (const auto& row : tx.query(select_bookings_of_matter, matter)) out.push_back(read_booking(row));
  return out;
}

bool take(db::Tx& tx, const Resource& resource, const Booking& b) {
  auto all = taken(resource, b.span);
  return tx.execute(insert_booking, b.matter, b.entry, b.resource, b.span.from, b.span.until, all.from, all.until,
                    static_cast<int>(b.state)) > 0;
}

void take_time(db::Tx& tx, const Booking& b) {
  tx.execute(insert_booked_time, b.matter, b.entry, b.span.from, b.span.until, static_cast<int>(b.state));
}

void confirm(db::Tx& tx, Id matter, std::string_view entry) { tx.execute(confirm_booking, matter, entry); }

void release(db::Tx& tx, Id matter, std::string_view entry) {
  tx.execute(delete_booking, matter, entry);
  tx.execute(delete_people_of_entry, matter, entry);
}

void release(db::Tx& tx, Id matter) {
  tx.execute(delete_bookings, matter);
  tx.execute(delete_people_of_matter, matter);
}

std::vector<Span> busy(db::Tx& tx, const Booking& own, const Span& within) {
  std::vector<Span> out;
  for (const auto& row : tx.query(select_busy, own.resource, within.from, within.until, own.matter, own.entry))
    out.push_back({row.moment(0), row.moment(1)});
  return out;
}

std::optional<Booking> in_the_way(db::Tx& tx, const Booking& own, const Span& span) {
  auto row = tx.one(select_in_the_way, own.resource, span.from, span.until, own.matter, own.entry);
  return row ? std::optional(read_booking(*row)) : std::nullopt;
}

void take_people(db::Tx& tx, const Booking& b, const std::vector<Id>& people) {
  tx.execute(delete_people_of_entry, b.matter, b.entry);
  for (Id person : people) tx.execute(insert_booking_person, b.matter, b.entry, person, b.span.from, b.span.until);
}

std::vector<Id> people_of(db::Tx& tx, Id matter, std::string_view entry) {
  std::vector<Id> out;
  for (const auto& row : tx.query(select_people_of_entry, matter, entry)) out.push_back(row.integer(0));
  return out;
}

std::vector<Overlap> overlaps(db::Tx& tx) {
  std::vector<Overlap> out;
  for (const auto& row : tx.query(select_overlaps)) out.push_back({row.integer(0), row.integer(1), row.integer(2)});
  return out;
}

void Names::load(db::Tx& tx) {
  std::map<Id, std::string> fresh;
  for (const auto& row : tx.query(select_resource_names)) fresh.emplace(row.integer(0), row.text(1));
  std::lock_guard lock(mutex_);
  names_ = std::move(fresh);
}

void Names::put(Id resource, std::string name) {
  std::lock_guard lock(mutex_);
  names_.insert_or_assign(resource, std::move(name));
}

std::string Names::of(Id resource) const {
  std::lock_guard lock(mutex_);
  auto found = names_.find(resource);
  return found == names_.end() ? std::string() : found->second;
}

}  // namespace zs::booking
