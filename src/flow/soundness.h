#pragma once
// Is a flow sound before anybody uses it? Can every matter reach an end, does no way go around a step that must be
// passed, can what stops a step be mended. What is found comes with the way that shows it: a declaration is refused
// with the counter-example, not with a rule number.

#include <flow/definition.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::flow {

/// What the flow itself does not know of the form around it; empty functions: nothing is checked, nothing is filled.
struct Surroundings {
  /// The fields that what must hold before a step is left turns on (`check`, checks of the form).
  std::function<std::vector<std::string>(const Step&)> checked;
  /// Whether the handler of a step may fill a field.
  std::function<bool(const Step&, std::string_view field)> fills;
};

/// Adds a fault for everything unsound. Only for a definition that was read without faults.
void check_soundness(const Definition& definition, const Surroundings& around, DeclarationFaults& faults);

/// A way through the graph: the steps in their order, with what was assumed to take it.
struct Way {
  std::vector<std::string> steps;
  std::vector<std::string> assumed;  // "`direction = down` does not hold", in the order they were met
};
/// "draft → review → the end, when `amount > 0` does not hold"
std::string told(const Way& way, bool to_the_end);

}  // namespace zs::flow
