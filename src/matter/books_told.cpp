// Whose time is taken already, and whether what is booked agrees with what the matters say.
#include <base/errors.h>
#include <base/phrases.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/books.h>
#include <matter/org_view.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_people_busy{
    "select_people_busy",
    "SELECT p.person, p.from_at, p.until_at, m.id, m.title, CASE WHEN " ZS_MAY_SEE(
        "$4") " THEN 1 ELSE 0 END FROM booking_person p JOIN matter m ON m.id = p.matter WHERE p.until_at > $1 AND "
              "p.from_at < $2 AND p.matter <> $3 ORDER BY p.from_at, m.id, p.person"};
constexpr db::Statement select_booked_matters{
    "select_booked_matters",
    "SELECT " ZS_BOOKING_COLUMNS ", m.id, m.kind, m.version, m.state, m.fields FROM booking b LEFT JOIN matter m ON "
    "m.id = b.matter ORDER BY b.matter, b.entry"};
constexpr db::Statement select_stray_people{
    "select_stray_booked_people",
    "SELECT p.matter, p.entry FROM booking_person p LEFT JOIN booking b ON b.matter = p.matter AND b.entry = p.entry "
    "WHERE b.matter IS NULL OR b.from_at <> p.from_at OR b.until_at <> p.until_at ORDER BY p.matter, p.entry"};

ConflictLine conflict_line(const Services& services, const api::Call& call, const db::Row& row) {
  ConflictLine line;
  line.person = {row.integer(0), person_name(*services.directory(), row.integer(0))};
  line.from = row.moment(1);
  line.until = row.moment(2);
  bool seen = row.boolean(5);
  if (seen) line.matter = row.integer(3);
  if (seen) line.title = row.text(4);
  const auto& wording = seen ? phrases::booking::person_has : phrases::booking::person_busy;
  line.said = say(Phrase(wording, {{"who", line.person.name},
                                   {"when", span_text({line.from, line.until})},
                                   {"title", line.title}}),
                  call.language);
  return line;
}

const Books* books_of(const Kind& kind, const std::string& entry) {
  auto found = std::ranges::find(kind.books, entry, [](const Books& books) { return books.entry(); });
  return found == kind.books.end() ? nullptr : &*found;
}

std::string booking_fault(const db::Row& row, const Kinds& kinds) {
  constexpr std::size_t m = booking::booking_columns;
  if (row.null(m)) return "its matter does not exist";
  if (row.text(m + 3) != "running" && row.text(m + 3) != "closed") return "its matter has ended and gave it back";
  auto kind = kinds.of(row.text(m + 1), static_cast<int>(row.integer(m + 2)));
  auto booked = booking::read_booking(row);
  const auto* books = kind ? books_of(*kind, booked.entry) : nullptr;
  auto fields = parse_json(row.text(m + 4));
  if (!books || !fields || !fields->is_object()) return "its matter books nothing of this name";
  auto span = span_of(*books, fields->get_object());
  bool same = span && *span == booked.span &&
              resource_of(*books, kind->form, fields->get_object()) == booked.resource;
  return same ? std::string() : "it is kept otherwise than its matter says";
}

}  // namespace

Result<ConflictList> conflicts(const Services& services, db::Tx& tx, const api::Call& call, const AskConflicts& in) {
  auto span = span_to_look_at(in.from, in.until);
  if (!span) return Failure(span.error());
  auto own = in.matter.value_or(IdText{no_id});
  ConflictList list;
  for (const auto& row : tx.query(select_people_busy, span->from, span->until, own, call.caller.person))
    if (std::ranges::find(in.people, row.integer(0), &IdText::value) != in.people.end())
      list.items.push_back(conflict_line(services, call, row));
  return list;
}

std::vector<std::string> verify_books(db::Tx& tx, const Kinds& kinds) {
  std::vector<std::string> faults;
  for (const auto& row : tx.query(select_booked_matters))
    if (auto fault = booking_fault(row, kinds); !fault.empty())
      faults.push_back(fmt::format("booking {} of matter {}: {}", row.text(1), row.integer(0), fault));
  for (const auto& row : tx.query(select_stray_people))
    faults.push_back(
        fmt::format("booking {} of matter {}: people's time is kept otherwise", row.text(1), row.integer(0)));
  for (const auto& pair : booking::overlaps(tx))
    faults.push_back(fmt::format("resource {}: matters {} and {} have it at the same time", pair.resource, pair.one,
                                 pair.other));
  return faults;
}

}  // namespace zs::matter
