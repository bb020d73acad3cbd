#pragma once
// The office's monitor: every running matter of its organ by step, holder, age and light, what nobody holds any more
// (不管部), the load of each person. Whoever directs the office of the organ sees it, and of that only what he may see
// anyway. One statement a page, in the order of an index.

#include <api/api.h>
#include <flow/store.h>
#include <matter/monitor_views.h>
#include <matter/services.h>

namespace zs::matter {

/// The role whose holder directs an office, and takes what nobody fits.
inline constexpr std::string_view office_role = "office_director";

/// Organs whose office the person directs, in protocol order.
std::vector<const identity::Unit*> directed_by(const identity::Directory& directory, Id person);
/// Who acts for the office of the organ: `preferred` where he directs it, else whoever does first.
std::optional<api::Caller> director_of(const identity::Directory& directory, Id organ, Id preferred = no_id);
/// The organ asked for, else the caller's own. Errors: matter_not_your_office.
struct OfficeOf {
  OrganName organ;
  std::vector<OrganName> organs;
};
Result<OfficeOf> office_of(const identity::Directory& directory, const api::Caller& caller,
                           const std::optional<IdText>& wanted);

/// Errors: matter_not_your_office, matter_cursor_malformed, invalid.
Result<MonitorPage> monitor(const Services& services, db::Tx& tx, const api::Call& call, const ListMonitor& in);
/// Who has most on his desk first. Errors: matter_not_your_office, matter_cursor_malformed.
Result<LoadPage> load(const Services& services, db::Tx& tx, const api::Call& call, const ListLoad& in);

/// Where a list that begins with the newest goes on; the newest of all without a cursor. Errors: invalid.
Result<flow::Cursor> newest_before(const std::optional<std::string>& cursor);

}  // namespace zs::matter
