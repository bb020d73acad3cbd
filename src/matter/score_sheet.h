#pragma once
// A matter that is a score sheet: its lines are computed from what registers hold, kept with their evidence, and closed
// when the matter says so. The event names them by digest.

#include <matter/record.h>
#include <matter/score_row.h>

namespace zs::matter {

/// What a sheet is of.
struct ScoreOf {
  const score::Scheme& scheme;
  Id subject = no_id;
  stats::Period period;
};

/// What the unit or person is called.
std::string subject_name(const Services& services, const ScoreOf& asked);

/// The scheme of this name that is for the period, which is `where` in what was asked. Errors: invalid
/// (matter_score_period).
Result<const score::Scheme*> scheme_for(const Kinds& kinds, const std::string& name, const std::string& period,
                                        const std::string& where);

/// The lines as the registers give them now, asked by nobody in particular; by their indicators' names. Two statements
/// for each indicator.
std::vector<ScoreLine> computed_lines(const Services& services, db::Tx& tx, const ScoreOf& asked, Instant now);

/// The same from evidence that is known: lines without what stands in them are filled in anew. The total.
std::optional<std::int64_t> compute_from_evidence(const score::Scheme& scheme, std::vector<ScoreLine>& lines);

/// What completing the step does to the sheet, as the kind declares; the event's `body` says it. What is locked does
/// not change again. Errors: invalid (matter_score_period at the field of the period, matter_score_category at that of
/// the person).
Result<api::Nothing> settle_score(Doing& doing, const flow::Decision& decision, json::object& body);

}  // namespace zs::matter
