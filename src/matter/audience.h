#pragma once
// Whom a matter is published to by the rules of its kind, among those who are in office now.

#include <flow/flow.h>
#include <identity/directory.h>
#include <matter/kind.h>

#include <vector>

namespace zs::matter {

/// In protocol order, each once and with the rule that reaches him; whoever started the matter knows it already.
std::vector<flow::Chosen> audience_of(const Kind& kind, const json::object& fields,
                                      const identity::Directory& directory, Id starter);

/// Whether an answer is asked of whoever reads it.
bool asks_answers(const Kind& kind, const json::object& fields);

}  // namespace zs::matter
