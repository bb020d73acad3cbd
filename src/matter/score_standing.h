#pragma once
// How the sheets of a round stand among each other: places and grades, computed from all of them, whoever looks.

#include <matter/services.h>

#include <map>
#include <optional>
#include <string>

namespace zs::matter {

/// `grade` as declared; empty: the scheme has none, or there is nothing to judge by.
struct ScoreStanding {
  std::optional<std::int64_t> place;
  std::string grade;
};

/// By the matter of the sheet. Of several sheets of somebody the newest stands for him. `settled`: all are locked.
struct ScoreStandings {
  std::map<Id, ScoreStanding> of;
  bool settled = false;
};

/// Two statements.
ScoreStandings standings_of(const Services& services, db::Tx& tx, const std::string& scheme, const std::string& period);

}  // namespace zs::matter
