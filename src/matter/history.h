#pragma once
// The matter as it stood at any moment, folded from its events; and the check that folding all of them gives what is
// stored, byte for byte.

#include <event/event.h>
#include <identity/directory.h>
#include <matter/kind.h>
#include <matter/row.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// `now` is the stored matter; the result is what it was at `at`. nullopt: it did not exist yet.
std::optional<Matter> as_it_stood(db::Tx& tx, const identity::Directory& directory, const Kind& kind, const Matter& now,
                                  Instant at);

/// Folds all events of every matter and compares with its row, its work items and timers. A sentence per fault.
std::vector<std::string> verify_matters(db::Tx& tx);

}  // namespace zs::matter
