#pragma once
// All schemes of scores this installation knows, in every version that is declared or was in use.

#include <db/db.h>
#include <score/scheme.h>
#include <stats/period.h>

#include <map>
#include <string>
#include <vector>

namespace zs::matter {

/// Whether a changed text under a released version number stops the start, or replaces it (demo mode only).
enum class Released { immutable, replaceable };

class Schemes {
 public:
  /// Adds one `*.scheme.jsonc`, or its faults.
  void read(std::string_view text, DeclarationFaults& faults);
  /// Keeps versions that are new in table `score_scheme` and reads the others back. A sentence for each text that
  /// changed under its number.
  std::string keep(db::Tx& tx, Instant now, Released released);

  /// Null when there is no such version.
  const score::Scheme* of(std::string_view scheme, int version) const;
  /// The newest version that is for this period; null: none is.
  const score::Scheme* holding(std::string_view scheme, const stats::Period& period) const;
  /// The newest of each, by their names; null: there is none of this name.
  std::vector<const score::Scheme*> newest() const;
  const score::Scheme* newest(std::string_view scheme) const;
  std::string digest() const;

 private:
  std::map<std::string, std::map<int, score::Scheme>, std::less<>> all_;
};

}  // namespace zs::matter
