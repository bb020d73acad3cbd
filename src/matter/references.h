#pragma once
// People, units and resources that fields name: do they exist, what are they called? The form itself cannot know.

#include <form/form.h>
#include <identity/directory.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// A fault for each field that names a person, a post of his or a unit nobody knows: not_found at the field.
std::vector<FieldFault> dangling(const form::Form& form, const json::object& fields,
                                 const identity::Directory& directory);

/// What a field of this type calls it: a person, a unit or something that is booked. Empty for what is gone.
std::string name_in(const Services& services, form::FieldType type, Id id);
/// All that the field names, in one line.
std::string names_in(const Services& services, const form::Field& field, const json::object& fields);
/// What the field says in the reader's words, names for ids; empty where it says nothing. Files and papers say nothing.
std::string said_in(const Services& services, const form::Field& field, const json::object& fields, Language language);

}  // namespace zs::matter
