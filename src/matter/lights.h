#pragma once
// Words of the step bar that no step bears: they light up when something is the case and are never the next to come.

#include <base/declaration.h>
#include <base/json.h>
#include <flow/state.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// `"lights": [{"stage": "催办", "before": "dispose", "when": "urged"}]`. started: it was begun at all. urged: its
/// holders were urged or reminded, or something is overdue.
struct Light {
  enum class When { started, urged };
  std::string stage;
  std::string before;  // the step whose word it stands before
  When when = When::started;
};

/// Reads the key "lights".
std::vector<Light> parse_lights(const json::object& declaration, const std::vector<std::string>& steps,
                                DeclarationFaults& faults);

/// How it shows: current, done or skipped; the words of the step bar.
std::string_view shown(const Light& light, const flow::State& state);

}  // namespace zs::matter
