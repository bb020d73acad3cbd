#pragma once
// Who falls under a rule, and what is opened for each: a personal plan of whom a plan is aimed at, a certificate of who
// passed. People are found when a step is completed, what is opened for them stands in their own names.

#include <matter/draws.h>
#include <matter/record.h>
#include <matter/requests.h>

namespace zs::matter {

/// Writes whom the rule finds into the fields, when the step that does so is completed. Errors: matter_nobody_found.
Result<api::Nothing> settle_finds(Doing& doing, const flow::Decision& decision);

/// What completing the step opens for whom, kept to be opened; the event's `body` names them. Errors:
/// matter_nobody_found, matter_too_many_found.
Result<api::Nothing> settle_opens(Doing& doing, const flow::Decision& decision, json::object& body);

/// Opens one of those: a matter of the kind that is declared, for that person. Nobody acts for who holds no post any
/// more. Errors: matter_no_post, those of starting.
struct ForOne {
  const Matter& source;
  Id person;
  bool submit;
};
Result<api::Subject> open_for(const Services& services, db::Tx& tx, Instant now, const ForOne& one);

}  // namespace zs::matter
