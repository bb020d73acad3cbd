#include <base/errors.h>
#include <flow/effective.h>
#include <matter/ledger_list.h>
#include <matter/list.h>
#include <matter/org_view.h>
#include <matter/references.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

constexpr int default_ledger_lines = 20, most_groups = 200;

/// A value as it stands in `matter_field`, in the reader's words.
std::string field_label(const Services& services, const form::Field& field, const std::string& key,
                        Language language) {
  switch (field.type) {
    case form::FieldType::person:
    case form::FieldType::unit:
    case form::FieldType::resource:
      return name_in(services, field.type, id_from_text(key).value_or(no_id));
    case form::FieldType::flag:
      return say(form::shown(field, json::value(key == "1")), language);
    default:
      return say(form::shown(field, json::value(key)), language);
  }
}

}  // namespace

LedgerGroup ledger_group(const Services& services, const api::Call& call, const LedgerQuery& query,
                     const std::string& key) {
  if (key.empty()) return {};
  auto directory = services.directory();
  if (query.group == "state") return {key, state_label(key, call.language)};
  if (query.group == "unit") return {key, unit_name(*directory, id_from_text(key).value_or(no_id))};
  if (query.group == "starter") return {key, person_name(*directory, id_from_text(key).value_or(no_id))};
  return {key, field_label(services, *query.kind->form.find(query.group), key, call.language)};
}

Result<LedgerQuery> ledger_query(const Services& services, const api::Call& call, const ListLedger& in) {
  auto kind = services.kinds->newest(in.kind);
  if (!kind) return refuse(errors::not_found);
  return read_query(std::move(kind), {call.caller.person, call.now}, in);
}

LedgerLine ledger_line(const Services& services, const api::Call& call, const LedgerQuery& query,
                       const LedgerRow& row) {
  const auto& m = row.matter;
  auto kind = services.kinds->of(m.kind, m.version);
  auto directory = services.directory();
  LedgerLine line;
  line.matter = m.id;
  line.number = m.number;
  line.title = m.title;
  line.state = m.state;
  line.state_label = standing_label(*kind, m, date_of(call.now), call.language);
  line.step_title = declared(flow::title_of(kind->flow, m.flow, m.step), call.language);
  line.starter_name = person_name(*directory, m.starter);
  line.unit_name = unit_name(*directory, m.unit);
  line.started_at = m.started_at;
  line.closed_at = m.closed_at;
  line.due_at = m.due_at;
  line.reading = reading_of(flow::reading_count(m.flow));
  for (const auto& column : form::columns(query.kind->form))
    if (const auto* value = m.fields.if_contains(column)) line.fields[column] = *value;
  if (!query.group.empty()) line.group = ledger_group(services, call, query, row.group);
  return line;
}

std::vector<ColumnView> ledger_columns(const Kind& kind, Language language) {
  std::vector<ColumnView> columns;
  for (const auto& name : form::columns(kind.form)) {
    const auto* field = kind.form.find(name);
    columns.push_back({name, declared(field->label, language), std::string(form::name_of(field->type))});
  }
  return columns;
}

Result<LedgerPage> ledger_page(const Services& services, db::Tx& tx, const api::Call& call, const ListLedger& in) {
  auto query = ledger_query(services, call, in);
  if (!query) return Failure(query.error());
  auto rows = ledger_rows(tx, *query, in.cursor, in.limit.value_or(default_ledger_lines));
  if (!rows) return Failure(rows.error());
  LedgerPage page;
  page.kind = query->kind->kind;
  page.title = declared(query->kind->title, call.language);
  page.columns = ledger_columns(*query->kind, call.language);
  for (const auto& row : rows->rows) page.items.push_back(ledger_line(services, call, *query, row));
  page.next = rows->next;
  return page;
}

Result<LedgerSums> ledger_sums(const Services& services, db::Tx& tx, const api::Call& call, const ListLedger& in) {
  auto query = ledger_query(services, call, in);
  if (!query) return Failure(query.error());
  auto all = ledger_figures(tx, *query);
  LedgerSums out;
  out.lines = static_cast<int>(all.lines);
  out.sums = std::move(all.sums);
  if (query->group.empty()) return out;
  for (auto& one : ledger_group_figures(tx, *query, most_groups + 1)) {
    auto group = ledger_group(services, call, *query, one.key);
    out.groups.push_back({std::move(group.key), std::move(group.label), static_cast<int>(one.figures.lines),
                          std::move(one.figures.sums)});
  }
  out.more_groups = out.groups.size() > most_groups;
  if (out.more_groups) out.groups.pop_back();
  return out;
}

}  // namespace zs::matter
