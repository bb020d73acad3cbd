#pragma once
// Running matters go on under the newest version of their kind: looked at first (dry run), then one by one, each its
// own event with both versions. Who does it is an administrator and sees no business: of a matter only where it stands.

#include <api/api.h>
#include <flow/migration.h>
#include <matter/migration_views.h>
#include <matter/services.h>

#include <optional>
#include <string_view>
#include <vector>

namespace zs::matter {

/// The next matters of the kind that run under an older version, after that one; locked by nobody.
std::vector<Id> to_migrate(db::Tx& tx, const Services& services, std::string_view kind, Id after, int limit);

/// One matter, in the caller's transaction; nullopt: there is nothing to be done. With `dry_run` nothing is written.
std::optional<MigrationLine> migrate_one(const Services& services, db::Tx& tx, const api::Call& call, Id matter,
                                         const MigrateKind& plan);

/// What may be asked for. Errors: not_found (no such kind), invalid (a step the newest version does not have).
Result<api::Nothing> check_plan(const Services& services, const MigrateKind& plan);

/// All that a plan means for matters after `plan.after`, up to a hundred; with `dry_run` only told.
Result<api::Subject> migrate_kind(const Services& services, db::Tx& tx, const api::Call& call, const MigrateKind& plan);

/// What still runs under an older version, and whether it can go on. Errors: not_found.
Result<MigrationView> migration_view(const Services& services, db::Tx& tx, const api::Call& call,
                                     const MigrateKind& plan);

void add_migration_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
