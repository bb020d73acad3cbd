#include <base/errors.h>
#include <matter/editing.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/paper_rights.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_editing{
    "select_editing", "SELECT field, person, until FROM matter_editing WHERE matter = $1 AND until > $2"};
constexpr db::Statement upsert_editing{
    "upsert_editing",
    "INSERT INTO matter_editing (matter, field, person, until) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (matter, field) DO UPDATE SET person = excluded.person, until = excluded.until"};
constexpr db::Statement delete_editing{
    "delete_editing", "DELETE FROM matter_editing WHERE matter = $1 AND field = $2 AND person = $3"};
constexpr db::Statement delete_all_editing{"delete_all_editing", "DELETE FROM matter_editing WHERE matter = $1"};

struct Editing {
  std::string field;
  Id person = no_id;
  Instant until{};
};

/// Those that count: not run out, and of somebody who may still write it.
std::vector<Editing> editing_now(db::Tx& tx, const Kind& kind, const Matter& matter, Instant now) {
  std::vector<Editing> all;
  for (const auto& row : tx.query(select_editing, matter.id, now)) {
    Editing one{row.text(0), row.integer(1), row.moment(2)};
    if (may_write(paper_rights(kind, matter, one.person), one.field)) all.push_back(std::move(one));
  }
  return all;
}

std::optional<Editing> editing_of(db::Tx& tx, const Kind& kind, const Matter& matter, std::string_view field,
                                  Instant now) {
  for (auto& one : editing_now(tx, kind, matter, now))
    if (one.field == field) return std::move(one);
  return std::nullopt;
}

const form::Field* body_field(const Kind& kind, std::string_view name) {
  const auto* field = kind.form.find(name);
  return field && field->type == form::FieldType::body ? field : nullptr;
}

}  // namespace

bool sees_body(const Kind& kind, const Matter& matter, Id person, const std::string& field) {
  auto rights = paper_rights(kind, matter, person);
  auto right = rights.find(field);
  return body_field(kind, field) && right != rights.end() && right->second != form::Right::hidden;
}

Failure no_body(const std::string& field) {
  return refuse(errors::invalid, {}, {{"/field", &errors::matter_no_body, {{"field", field}}}});
}

Result<api::Subject> say_editing(const Services& services, db::Tx& tx, const api::Call& call, const SayEditing& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (!sees_body(*kind, *matter, call.caller.person, in.field)) return no_body(in.field);
  if (in.stop.value_or(false)) {
    tx.execute(delete_editing, matter->id, in.field, call.caller.person);
    return api::Subject{matter->id};
  }
  if (!may_write(paper_rights(*kind, *matter, call.caller.person), in.field))
    return refuse(errors::matter_not_editing, {{"label", Declared{kind->form.find(in.field)->label}}});
  auto other = editing_of(tx, *kind, *matter, in.field, call.now);
  if (!other || other->person == call.caller.person)
    tx.execute(upsert_editing, matter->id, in.field, call.caller.person, call.now + editing_lasts);
  return api::Subject{matter->id};
}

Result<EditingView> editing_view(const Services& services, db::Tx& tx, const api::Call& call, const SayEditing& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  auto editing = editing_of(tx, *kind, *matter, in.field, call.now);
  EditingView out;
  if (!editing) return out;
  out.person = PersonName{editing->person, person_name(*services.directory(), editing->person)};
  out.until = editing->until;
  out.mine = editing->person == call.caller.person;
  return out;
}

Result<api::Nothing> leave_to_editor(db::Tx& tx, const api::Call& call, const Kind& kind, const Matter& matter,
                                     const json::object& after) {
  auto names = form::changed(matter.fields, after);
  std::erase_if(names, [&](const std::string& name) { return !body_field(kind, name); });
  if (names.empty()) return api::Nothing{};
  for (const auto& one : editing_now(tx, kind, matter, call.now)) {
    bool theirs = one.person != call.caller.person && std::find(names.begin(), names.end(), one.field) != names.end();
    if (!theirs) continue;
    return refuse(errors::matter_field_edited, {{"label", Declared{kind.form.find(one.field)->label}},
                                                {"who", Named{one.person}},
                                                {"until", one.until}});
  }
  return api::Nothing{};
}

void forget_editing(db::Tx& tx, Id matter) { tx.execute(delete_all_editing, matter); }

}  // namespace zs::matter
