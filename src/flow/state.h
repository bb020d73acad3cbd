#pragma once
// Where a matter stands (`where.h`), what happened to it (`change.h`), and that the one follows from the other.

#include <base/error.h>
#include <base/json.h>
#include <flow/change.h>

#include <span>
#include <string>
#include <vector>

namespace zs::flow {

/// The state after the changes; call it qualified (`flow::apply`), std::apply is near. Total on what `decide` produced;
/// throws std::logic_error on anything else.
State apply(State state, std::span<const Change> changes);

/// The stored document: canonical JSON, versioned ("format"). A draft encodes to "{}" unless a step was put in.
std::string encode(const State& state);
/// Errors: flow_state_unreadable.
Result<State> decode(std::string_view text);

/// For the body of the event.
json::array to_json(std::span<const Change> changes);
/// Errors: flow_state_unreadable.
Result<std::vector<Change>> changes_from_json(const json::value& value);

}  // namespace zs::flow
