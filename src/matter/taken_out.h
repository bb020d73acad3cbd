#pragma once
// What is taken out as a file (导出): who took it and when stands on it, and its maker finds it in his tray.

#include <job/tray.h>
#include <job/views.h>
#include <matter/services.h>

#include <string>

namespace zs::matter {

/// Who takes it out, from where and when.
std::string taken_out_by(const Services& services, const api::Call& call);

/// "TITLE 2026-11-25.xlsx"
std::string taken_out_name(const std::string& title, Instant now);

/// The job as its maker sees it, done or waiting. Errors: not_found.
Result<api::Answer<job::JobView>> taken_out_answer(db::Tx& tx, const api::Call& call, Id job);

}  // namespace zs::matter
