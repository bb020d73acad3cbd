#pragma once
// Registers of acts: one row for each use of a seal, each destruction, written in the transaction of the step that does
// it and never changed. Numbered per organ and year without a gap, bound to what the paper said then. Readable by whom
// permissions.csv names for the register, in his organ.

#include <api/routes.h>
#include <matter/act_views.h>
#include <matter/record.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Writes the rows the kind declares for what was just agreed to; their names and digests go into the event's `body`.
/// Two statements a row.
void enter_acts(Doing& doing, const flow::Decision& decision, json::object& body);

/// GET /registers. One statement.
ActRegisterList act_registers(const Services& services, db::Tx& tx, const api::Call& call);

/// GET /registers/{register}, newest first. Two statements. Errors: not_found (also: it is not his to read),
/// matter_cursor_malformed.
Result<ActPage> act_page(const Services& services, db::Tx& tx, const api::Call& call, const ListActs& in);

/// Rows and events say the same, numbers follow each other: a sentence per fault.
std::vector<std::string> verify_acts(db::Tx& tx);

void add_act_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
