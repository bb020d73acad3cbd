#include <base/errors.h>
#include <form/body.h>
#include <identity/access.h>
#include <matter/edition.h>
#include <matter/paper_rights.h>
#include <matter/words.h>
#include <publish/changes.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr int most_editions = 50;

constexpr db::Statement select_edition_before{
    "select_edition_before",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter_link l JOIN matter m ON m.id = l.target WHERE l.source = $1 AND l.type = $3 AND m.kind = $4 AND "
    ZS_MAY_SEE("$2") " ORDER BY l.at DESC, m.id DESC LIMIT 1"};
constexpr db::Statement select_edition_after{
    "select_edition_after",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND l.type = $3 AND m.kind = $4 AND "
    "m.state <> 'draft' AND " ZS_MAY_SEE("$2") " ORDER BY l.at DESC, m.id DESC LIMIT 1"};

using Editions = std::vector<Matter>;

/// Those on one side of it, the nearest first.
Editions side(db::Tx& tx, const db::Statement& next, const Kind& kind, const Matter& from, Id person) {
  Editions out;
  Id at = from.id;
  while (static_cast<int>(out.size()) < most_editions) {
    auto row = tx.one(next, at, person, kind.editions, from.kind);
    if (!row) break;
    auto found = read_row(*row);
    at = found.id;
    const auto same = [&](const Matter& one) { return one.id == at; };
    if (at == from.id || std::ranges::any_of(out, same)) break;
    out.push_back(std::move(found));
  }
  return out;
}

EditionLine line_of(const Services& services, const api::Call& call, const Matter& matter, bool here) {
  const auto kind = services.kinds->of(matter.kind, matter.version);
  return {matter.id, matter.title, matter.number, standing_label(*kind, matter, date_of(call.now), call.language),
          here};
}

bool is_text(const form::Field& field) {
  return field.type == form::FieldType::body || field.type == form::FieldType::long_text;
}

std::vector<std::string> lines_in(const json::object& fields, const form::Field& field) {
  const auto* value = fields.if_contains(field.name);
  if (!value) return {};
  if (field.type == form::FieldType::body) return publish::lines_of(form::body::plain_text(*value));
  return publish::lines_of(value->is_string() ? std::string_view(value->get_string()) : std::string_view());
}

/// Of a text that neither of them has nothing is told.
std::vector<EditionField> laid(const Kind& kind, const json::object& before, const json::object& after,
                               Language language) {
  std::vector<EditionField> out;
  for (const auto& field : kind.form.fields) {
    if (!is_text(field)) continue;
    EditionField told{field.name, declared(field.label, language), 0, {}};
    for (auto& line : publish::changes(lines_in(before, field), lines_in(after, field))) {
      told.changed += line.how == publish::Changed::same ? 0 : 1;
      told.lines.push_back(
          {std::string(publish::to_text(line.how)), std::move(line.before), std::move(line.after)});
    }
    if (!told.lines.empty()) out.push_back(std::move(told));
  }
  return out;
}

json::object seen_fields(const Services& services, const Matter& matter, Id person) {
  const auto kind = services.kinds->of(matter.kind, matter.version);
  return form::visible(matter.fields, reading_rights(*kind, matter, person));
}

}  // namespace

void check_editions(const Kind& kind, DeclarationFaults& faults) {
  if (kind.editions.empty() || leads_to(kind.links, kind.editions, kind.kind)) return;
  faults.push_back({"/editions", "No link `" + kind.editions + "` leads to this kind.", "Declare it in `links`."});
}

Result<EditionView> edition(const Services& services, db::Tx& tx, const api::Call& call, const AskEdition& in) {
  const Id person = call.caller.person;
  const auto matter = find_for(tx, in.id, person);
  if (!matter) return refuse(errors::not_found);
  const auto kind = services.kinds->of(matter->kind, matter->version);
  EditionView out;
  if (kind->editions.empty()) return out;
  const auto earlier = side(tx, select_edition_before, *kind, *matter, person);
  for (auto one = earlier.rbegin(); one != earlier.rend(); ++one)
    out.editions.push_back(line_of(services, call, *one, false));
  out.editions.push_back(line_of(services, call, *matter, true));
  for (const auto& one : side(tx, select_edition_after, *kind, *matter, person))
    out.editions.push_back(line_of(services, call, one, false));
  const auto wanted = [&](const Matter& one) { return !in.against || one.id == Id(*in.against); };
  const auto against = std::ranges::find_if(earlier, wanted);
  if (against == earlier.end()) return in.against ? Result<EditionView>(refuse(errors::not_found)) : out;
  out.before = line_of(services, call, *against, false);
  out.fields = laid(*kind, seen_fields(services, *against, person), seen_fields(services, *matter, person),
                    call.language);
  return out;
}

void add_edition_routes(api::Routes& routes, const Services& s) {
  routes.read<AskEdition, EditionView>(
      "/matters/{id}/edition", api::Authorisation::matter(), "Its editions, and itself beside an earlier one.",
      [s](db::Tx& tx, const api::Call& call, const AskEdition& in) -> Result<api::Answer<EditionView>> {
        auto view = edition(s, tx, call, in);
        if (!view) return Failure(view.error());
        return api::Answer<EditionView>(std::move(*view));
      });
}

}  // namespace zs::matter
