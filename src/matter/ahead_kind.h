#pragma once
// Which days of a form are told beforehand (超前服务): when something expires, is to be looked at again or given back.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Reads the key "ahead": `["review_on"]`, dates that the register has.
std::vector<std::string> parse_ahead(const json::object& declaration, const form::Form& form,
                                     DeclarationFaults& faults);

}  // namespace zs::matter
