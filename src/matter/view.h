#pragma once
// The matter as one person sees it now, or as it stood at a moment. At most five statements, two more while it is put
// aside.

#include <deadline/deadline.h>
#include <matter/requests.h>
#include <matter/services.h>
#include <matter/views.h>

namespace zs::matter {

/// Errors: not_found.
Result<View> view(const Services& services, db::Tx& tx, const api::Call& call, const ViewMatter& in);

/// Now, as the clocks of a matter see it: put aside, they stand still.
Instant clock_of(const flow::State& state, Instant now);

/// Traffic light of a deadline: "normal", "soon", "overdue"; nothing where there is none.
std::optional<std::string> light_of(const calendar::Calendar& calendar, Instant now, Instant arrived,
                                    std::optional<Instant> due);
/// 剩2个工作日, 超期3小时: of the office's time; nothing where there is no deadline.
std::optional<std::string> left_of(const calendar::Calendar& calendar, const Reader& reader, Instant now,
                                   std::optional<Instant> due, deadline::Detail detail);

}  // namespace zs::matter
