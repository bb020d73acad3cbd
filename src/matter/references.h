#pragma once
// People and units that fields name: do they exist? The form itself cannot know.

#include <form/form.h>
#include <identity/directory.h>

#include <vector>

namespace zs::matter {

/// A fault for each field that names a person, a post of his or a unit nobody knows: not_found at the field.
std::vector<FieldFault> dangling(const form::Form& form, const json::object& fields,
                                 const identity::Directory& directory);

}  // namespace zs::matter
