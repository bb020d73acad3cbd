#pragma once
// What one person may do with each field of a matter as it stands.

#include <form/form.h>
#include <matter/kind.h>
#include <matter/row.h>

namespace zs::matter {

/// As the handler of the step he holds (of several, the last), as who drafts it, else as a reader of the step it is at.
form::Rights paper_rights(const Kind& kind, const Matter& matter, Id person);

/// The same for somebody who only looks: nothing is writable.
form::Rights reading_rights(const Kind& kind, const Matter& matter, Id person);

bool may_write(const form::Rights& rights, std::string_view field);

/// The fields as they will be when that person sends what he is writing; what he may not write stays as it is.
json::object fields_with(const Kind& kind, const Matter& matter, Id person, const json::object& writing);

}  // namespace zs::matter
