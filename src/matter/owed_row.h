#pragma once
// How far what a matter owes was followed: one row for each obligation, at the moment that comes next. It only goes on,
// so whatever is started again, and on however many nodes, each is told once.

#include <db/db.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// What comes next of a period: its end is near, or it is over.
enum class OwedMoment { soon = 1, over = 2 };

struct OwedNext {
  Id matter = no_id;
  std::string owes;
  Date period{};  // the first day of the period that is looked at next
  OwedMoment moment = OwedMoment::soon;
  std::optional<Instant> next_at;  // nothing: it does not run, or its term is over
  bool operator==(const OwedNext&) const = default;
};

/// One statement each.
std::vector<OwedNext> owed_next_of(db::Tx& tx, Id matter);
std::vector<OwedNext> owed_next_due(db::Tx& tx, Instant now, int limit);
std::optional<Instant> owed_next_after(db::Tx& tx, Instant now);
/// All of them by matter, for `zhongshu verify`.
std::vector<OwedNext> owed_next_all(db::Tx& tx, Id after_matter, int limit);
void insert(db::Tx& tx, const OwedNext& row);
/// False: somebody else went on meanwhile.
bool go_on(db::Tx& tx, const OwedNext& was, const OwedNext& is);

}  // namespace zs::matter
