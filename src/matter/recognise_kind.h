#pragma once
// Which fields of a kind may be filled from a dropped paper, and with what of it.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <string>
#include <vector>

namespace zs::matter {

/// `"recognise": {"their_number": "number"}`: the field is offered that element of the text, for a person to confirm.
/// The element `body` is the whole text, in blocks. A choice is offered the choice whose label the element is.
struct Recognised {
  std::string field;
  std::string element;
};

/// Reads the key "recognise": every field exists and can hold its element. All faults are added with their paths.
std::vector<Recognised> parse_recognised(const json::object& declaration, const form::Form& form,
                                         DeclarationFaults& faults);

}  // namespace zs::matter
