#include <flow/effective.h>
#include <matter/errors.h>
#include <matter/migration.h>
#include <matter/org_view.h>
#include <matter/record.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr int matters_at_once = 100;

constexpr db::Statement select_running_under_older{
    "select_running_under_older",
    "SELECT m.id FROM matter m WHERE m.kind = $1 AND m.state = 'running' AND m.id > $3 AND m.version < $2 ORDER BY "
    "m.id LIMIT $4"};
constexpr db::Statement count_running_under{
    "count_running_under",
    "SELECT count(*) FROM matter m WHERE m.kind = $1 AND m.state = 'running' AND m.version = $2"};

flow::StepNames names_of(const MigrateKind& plan) {
  flow::StepNames names;
  if (plan.steps)
    for (const auto& step : *plan.steps)
      names.emplace_back(std::string(step.key()), std::string(step.value().as_string()));
  return names;
}

/// A value the newest form would read as something else.
std::optional<Error> changed_field(const Kind& from, const Kind& to, const Matter& matter) {
  for (const auto& value : matter.fields) {
    const auto* was = from.form.find(value.key());
    const auto* is = to.form.find(value.key());
    if (was && is && was->type != is->type)
      return Error(errors::matter_migration_field, {{"field", Declared{was->label}}});
  }
  return std::nullopt;
}

flow::Migration look_at(const Services& services, const Situation& at, const Matter& matter, const MigrateKind& plan) {
  auto from = services.kinds->of(matter.kind, matter.version);
  auto out = flow::migrate(from->flow, at.kind().flow, matter.flow, names_of(plan), at.context());
  if (out.fit != flow::Fit::ok) return out;
  out.why = changed_field(*from, at.kind(), matter);
  if (out.why) out.fit = flow::Fit::impossible;
  return out;
}

MigrationLine line_of(const Services& services, const api::Call& call, const Matter& matter,
                      const flow::Migration& found) {
  auto kind = services.kinds->of(matter.kind, matter.version);
  MigrationLine line;
  line.matter = matter.id;
  line.version = matter.version;
  line.step = matter.step;
  line.step_title = declared(flow::title_of(kind->flow, matter.flow, matter.step), call.language);
  line.fit = std::string(flow::to_text(found.fit));
  line.missing = found.missing;
  if (found.why) line.why = sentence(*found.why->kind, found.why->arguments, call.language);
  return line;
}

bool runs_under_older(const std::optional<Matter>& matter, const Kind& newest) {
  return matter && matter->state == "running" && matter->version < newest.version;
}

}  // namespace

Result<api::Nothing> check_plan(const Services& services, const MigrateKind& plan) {
  auto newest = services.kinds->newest(plan.kind);
  if (!newest) return refuse(errors::not_found);
  std::vector<FieldFault> faults;
  Words::List choices;
  for (const auto& step : newest->flow.steps) choices.emplace_back(step.name);
  if (plan.steps)
    for (const auto& step : *plan.steps)
      if (!step.value().is_string() || !newest->flow.find(step.value().get_string()))
        faults.push_back({"/steps/" + std::string(step.key()), &errors::not_a_choice, {{"choices", choices}}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return api::Nothing{};
}

std::vector<Id> to_migrate(db::Tx& tx, const Services& services, std::string_view kind, Id after, int limit) {
  std::vector<Id> out;
  auto newest = services.kinds->newest(kind);
  for (const auto& row : tx.query(select_running_under_older, kind, newest->version, after, limit))
    out.push_back(row.integer(0));
  return out;
}

std::optional<MigrationLine> migrate_one(const Services& services, db::Tx& tx, const api::Call& call, Id id,
                                         const MigrateKind& plan) {
  bool dry = plan.dry_run.value_or(false);
  auto newest = services.kinds->newest(plan.kind);
  auto matter = dry ? find(tx, id) : lock(tx, id);
  if (!runs_under_older(matter, *newest)) return std::nullopt;
  Doing doing(services, tx, call, std::move(*matter), newest, {});
  auto found = look_at(services, doing.at, doing.matter, plan);
  auto line = line_of(services, call, doing.matter, found);
  if (dry || found.fit != flow::Fit::ok) return line;
  flow::Command command;
  command.verb = flow::Verb::migrate;
  doing.matter.version = newest->version;
  auto recorded = record(doing, {command, {std::move(found.changes), std::move(found.state), {}, {}, no_id}, {}});
  if (!recorded) throw db::Failure("matter " + zs::to_text(id) + " could not be migrated");
  return line;
}

Result<api::Subject> migrate_kind(const Services& services, db::Tx& tx, const api::Call& call,
                                  const MigrateKind& plan) {
  if (auto checked = check_plan(services, plan); !checked) return Failure(checked.error());
  if (plan.dry_run.value_or(false)) return api::Subject{};
  Id after = plan.after ? Id(*plan.after) : no_id;
  auto own = call;
  for (Id id : to_migrate(tx, services, plan.kind, after, matters_at_once)) {
    auto line = migrate_one(services, tx, own, id, plan);
    if (line && line->fit == "ok") own.idempotency_key.clear();  // of several events of one request the first has it
  }
  return api::Subject{};
}

Result<MigrationView> migration_view(const Services& services, db::Tx& tx, const api::Call& call,
                                     const MigrateKind& plan) {
  auto newest = services.kinds->newest(plan.kind);
  if (!newest) return refuse(errors::not_found);
  MigrationView out;
  out.kind = newest->kind;
  out.version = newest->version;
  out.current = tx.one(count_running_under, newest->kind, newest->version)->integer(0);
  auto looked = plan;
  looked.dry_run = true;
  auto ids = to_migrate(tx, services, plan.kind, plan.after ? Id(*plan.after) : no_id, matters_at_once);
  for (Id id : ids)
    if (auto line = migrate_one(services, tx, call, id, looked)) out.items.push_back(std::move(*line));
  if (static_cast<int>(ids.size()) == matters_at_once) out.next = ids.back();
  return out;
}

void add_migration_routes(api::Routes& routes, const Services& s) {
  routes.write<MigrateKind, MigrationView>(
      http::Method::post, "/kinds/{kind}/migration", api::Authorisation::system_administrator(),
      "Running matters go on under the newest version; a dry run tells which can.",
      [s](db::Tx& tx, const api::Call& call, const MigrateKind& in) { return migrate_kind(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const MigrateKind& in,
          api::Subject) -> Result<api::Answer<MigrationView>> {
        auto seen = migration_view(s, tx, call, in);
        if (!seen) return Failure(seen.error());
        return api::Answer<MigrationView>(std::move(*seen));
      });
}

}  // namespace zs::matter
