#pragma once
// Putting questions to people: when the step that does it is completed, and who is told of it.

#include <matter/record.h>

#include <string>
#include <vector>

namespace zs::matter {

/// What completing the step does to the survey that the matter is, as its kind declares; the event's `body` says how
/// many are asked and, where they were drawn by lot, of how many and by which seed. Questions are read when the first
/// step is left already. What is open stays as it was asked. Errors: invalid (each faulty line, at the field of the
/// questions), survey_nobody_asked, survey_too_many_asked, survey_days.
Result<api::Nothing> settle_survey(Doing& doing, const flow::Decision& decision, json::object& body);

/// Whether the matter is one that goes on, or came to its end as it should.
bool takes_answers(const Matter& matter);

/// Consumer of committed events: tells those who are asked.
void tell_survey(const Services& services, db::Tx& tx, const event::Event& event);

/// Tells those who have not answered that it closes soon, once; an event of the matter says so. Returns when to look
/// again.
Instant remind_of_surveys(const Services& services, db::Database& database, Instant now);

}  // namespace zs::matter
