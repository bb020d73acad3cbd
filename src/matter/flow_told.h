#pragma once
// What a declaration says of its steps, told to people: what is done, by when, who is responsible. Nothing of it is
// written down a second time: it is read from the flow that matters go.

#include <api/api.h>
#include <matter/flow_told_views.h>
#include <matter/kind.h>
#include <matter/services.h>

#include <string>

namespace zs::matter {

/// Who a rule finds, in words: 发起人所在部门负责人. `over`: the lists whose entries it calls `it`.
Words people_told(const Kind& kind, const identity::Directory& directory, const expr::Program& rule,
                  const std::vector<std::string>& over);
/// When something is due, in words: 收到后2个工作日.
Words due_told(const Kind& kind, const expr::Program& rule);

/// A kind that belongs to a named process says of each step what is done there, and of each but the first by when.
void check_process(const Kind& kind, DeclarationFaults& faults);

/// GET /flows. No statement.
ToldFlows flows_told(const Services& services, const api::Call& call, const AskFlows& in);

void add_flow_told_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
