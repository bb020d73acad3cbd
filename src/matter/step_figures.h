#pragma once
// How a kind goes through its steps (流程分析): how many went through each, how long it took and how long nobody opened
// it, how many it sent back, which steps nothing came to. Each number is a question to the register.

#include <api/api.h>
#include <matter/services.h>
#include <matter/step_figures_views.h>

namespace zs::matter {

/// GET /figures/steps: of the matters that ended in the period, as far as the caller may see them. One statement, and
/// one for how many they are. Errors: not_found, invalid (malformed at /period).
Result<StepsView> step_figures(const Services& services, db::Tx& tx, const api::Call& call, const AskSteps& in);

}  // namespace zs::matter
