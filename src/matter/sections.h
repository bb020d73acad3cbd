#pragma once
// How each section and person of an office stands (任务均衡、及时率、差错率): what they have in hand, did, had due and did in
// time, got back, sent amiss. Each number is as long as its list in the error register.

#include <api/api.h>
#include <matter/monitor_views.h>
#include <matter/sections_views.h>
#include <matter/services.h>

namespace zs::matter {

/// Of the office the caller directs. Two statements. Errors: matter_not_your_office, invalid.
Result<SectionsView> sections(const Services& services, db::Tx& tx, const api::Call& call, const AskSections& in);

/// Before somebody is given more: what he has in hand, as far as the caller may see it. One statement.
/// Errors: not_found.
Result<PersonLoad> person_load(const Services& services, db::Tx& tx, const api::Call& call, const OfPerson& in);

}  // namespace zs::matter
