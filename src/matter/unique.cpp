#include <base/errors.h>
#include <base/phrases.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/unique.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_twin{
    "select_twin",
    "SELECT m.id, m.number, m.title, m.starter, m.started_at, CASE WHEN " ZS_MAY_SEE(
        "$5") " THEN 1 ELSE 0 END FROM matter_unique u JOIN matter m ON m.id = u.matter WHERE u.kind = $1 "
              "AND u.organ = $2 AND u.value = $3 AND u.matter <> $4 ORDER BY u.matter LIMIT 1"};
constexpr db::Statement insert_unique{
    "insert_unique",
    "INSERT INTO matter_unique (matter, kind, organ, value, excused) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (kind, organ, value) WHERE excused = 0 DO NOTHING"};
constexpr db::Statement delete_unique{"delete_unique", "DELETE FROM matter_unique WHERE matter = $1"};
constexpr db::Statement select_all_unique{
    "select_all_unique",
    "SELECT m.id, m.kind, m.version, m.state, m.organ, m.fields, u.kind, u.organ, u.value, m.started_at FROM matter m "
    "LEFT JOIN matter_unique u ON u.matter = m.id WHERE m.id > $1 ORDER BY m.id LIMIT 500"};
constexpr db::Statement select_unique_without_matter{
    "select_unique_without_matter",
    "SELECT u.matter FROM matter_unique u LEFT JOIN matter m ON m.id = u.matter WHERE m.id IS NULL ORDER BY u.matter"};

bool stands(const Matter& matter) { return matter.state == "running" || matter.state == "closed"; }

/// The day it is started: today, as long as it is not.
Date day_of(const Matter& matter, Instant now) { return date_of(matter.started_at.value_or(now)); }

/// Among whose it stands: those of its organ, or all.
Id among_of(const Uniqueness& unique, Id organ) { return unique.across ? no_id : organ; }

bool excused(const Uniqueness& unique, const json::object& fields) {
  return !unique.unless.empty() && fields.contains(unique.unless);
}

bool claim_value(Doing& doing, const std::string& value, bool with_reason) {
  const auto& m = doing.matter;
  const auto organ = among_of(*doing.at.kind().unique, m.organ);
  return doing.tx.execute(insert_unique, m.id, m.kind, organ, value, with_reason ? 1 : 0) > 0;
}

/// By its number; one that has none yet by its title, where it stands and who has it.
Phrase which(const Doing& doing, const Twin& twin) {
  auto matter = twin.number.empty() ? find(doing.tx, twin.matter) : std::nullopt;
  if (!matter) return {phrases::twin::numbered, {{"number", twin.number}}};
  auto kind = doing.services.kinds->of(matter->kind, matter->version);
  Words::List people;
  for (const auto& holder : flow::holders(kind->flow, matter->flow))
    people.emplace_back(person_name(doing.at.directory(), holder.handler.person));
  return {phrases::twin::unnumbered,
          {{"title", twin.title}, {"state", Phrase("state", matter->state)}, {"people", Words(std::move(people))}}};
}

Failure twin_refused(const Doing& doing, const Uniqueness& unique, const Twin& twin) {
  const auto& form = doing.at.kind().form;
  auto pointer = "/fields/" + unique.fields.back();
  Words label = Declared{form.find(unique.fields.back())->label};
  const auto* reason = form.find(unique.unless);
  Words where = reason ? Words(Declared{reason->label}) : Words();
  if (!twin.seen) return refuse(errors::invalid, {}, {{pointer, &errors::matter_duplicate_hidden, {{"label", label}}}});
  return refuse(errors::invalid, {},
                {{pointer,
                  reason ? &errors::matter_duplicate : &errors::matter_duplicate_final,
                  {{"label", label},
                   {"who", person_name(doing.at.directory(), twin.starter)},
                   {"at", twin.at},
                   {"which", which(doing, twin)},
                   {"reason", where}}}});
}

}  // namespace

std::optional<Twin> twin_of(db::Tx& tx, const Kind& kind, const Matter& matter, const json::object& fields,
                            const api::Call& call) {
  if (!kind.unique) return std::nullopt;
  auto value = unique_value(*kind.unique, fields, day_of(matter, call.now));
  const auto organ = among_of(*kind.unique, matter.organ);
  auto row = value ? tx.one(select_twin, kind.kind, organ, *value, matter.id, call.caller.person) : std::nullopt;
  if (!row) return std::nullopt;
  return Twin{row->integer(0), row->optional_text(1).value_or(""), row->text(2), row->integer(3),
              row->optional_moment(4).value_or(Instant{}), row->integer(5) != 0};
}

Result<void> settle_unique(Doing& doing, const flow::State& before) {
  const auto& unique = doing.at.kind().unique;
  if (!unique) return {};
  bool stood = before.life != flow::Life::draft;
  if (!stands(doing.matter)) {
    if (stood) doing.tx.execute(delete_unique, doing.matter.id);
    return {};
  }
  const auto& fields = doing.at.fields();
  const auto day = day_of(doing.matter, doing.call.now);
  auto value = unique_value(*unique, fields, day);
  if (stood && value == unique_value(*unique, doing.matter.fields, day)) return {};
  if (stood) doing.tx.execute(delete_unique, doing.matter.id);
  if (!value) return {};
  auto look = [&] { return twin_of(doing.tx, doing.at.kind(), doing.matter, fields, doing.call); };
  auto twin = look();
  bool reason = excused(*unique, fields);
  if (twin && !reason) return twin_refused(doing, *unique, *twin);
  if (claim_value(doing, *value, twin.has_value())) return {};
  if (reason && claim_value(doing, *value, true)) return {};  // another was entered at this very moment
  return twin_refused(doing, *unique, look().value_or(Twin{}));
}

TwinView twin_view(const Twin& twin, const identity::Directory& directory) {
  if (!twin.seen) return {};
  return {IdText(twin.matter), twin.number, twin.title, person_name(directory, twin.starter), twin.at};
}

std::optional<TwinView> twin_of_draft(const Services& services, db::Tx& tx, const api::Call& call, Id id) {
  auto matter = find_for(tx, id, call.caller.person);
  auto kind = matter ? services.kinds->newest(matter->kind) : nullptr;
  if (!kind || !kind->unique) return std::nullopt;
  auto fields = matter->fields;
  if (auto saved = draft_of(tx, id, call.caller.person))
    for (const auto& field : saved->fields) fields[field.key()] = field.value();
  auto twin = twin_of(tx, *kind, *matter, fields, call);
  if (!twin) return std::nullopt;
  return twin_view(*twin, *services.directory());
}

namespace {

std::string kept_otherwise(const db::Row& row, const Kinds& kinds) {
  auto kind = kinds.of(row.text(1), static_cast<int>(row.integer(2)));
  auto fields = parse_json(row.text(5));
  bool lives = row.text(3) == "running" || row.text(3) == "closed";
  std::optional<std::string> value;
  if (lives && kind && kind->unique && fields && fields->is_object())
    value = unique_value(*kind->unique, fields->get_object(), date_of(row.optional_moment(9).value_or(Instant{})));
  if (row.null(8)) return value ? "what it may be registered by once is not kept" : std::string();
  bool same = value && *value == row.text(8) && row.text(6) == row.text(1) &&
              row.integer(7) == among_of(*kind->unique, row.integer(4));
  return same ? std::string() : "what it may be registered by once is kept otherwise than its fields say";
}

}  // namespace

std::vector<std::string> verify_unique(db::Tx& tx, const Kinds& kinds) {
  std::vector<std::string> faults;
  for (Id after = no_id;;) {
    auto rows = tx.query(select_all_unique, after);
    for (const auto& row : rows) {
      after = row.integer(0);
      if (auto fault = kept_otherwise(row, kinds); !fault.empty())
        faults.push_back(fmt::format("matter {}: {}", after, fault));
    }
    if (rows.size() < 500) break;
  }
  for (const auto& row : tx.query(select_unique_without_matter))
    faults.push_back(fmt::format("matter {}: kept as registered once, but it does not exist", row.integer(0)));
  return faults;
}

}  // namespace zs::matter
