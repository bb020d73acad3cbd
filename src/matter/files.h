#pragma once
// Files named by the form: which of them are new with a change, and making them part of the matter.

#include <form/form.h>

#include <functional>
#include <string>
#include <vector>

namespace zs::matter {

/// What is to be done with a file that `field` names now and did not name before.
using TakeFile = std::function<Result<void>(Id file, const std::string& field)>;

/// Takes every new file; the faults name the fields whose file was refused.
std::vector<FieldFault> take_new_files(const form::Form& form, const json::object& before, const json::object& after,
                                       const TakeFile& take);

}  // namespace zs::matter
