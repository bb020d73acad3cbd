#pragma once
// What an office ordered for many matters at once and is carried out one by one (移交, 整类挂起 and taking it up again), as
// lines of the tray of whoever ordered it: how far it is, how it ended, how many stayed.

#include <job/views.h>
#include <matter/services.h>

#include <vector>

namespace zs::matter {

/// Newest first: what runs, and what was ordered within the time results are kept. Two statements; none for who directs
/// no office.
std::vector<job::JobView> ordered_by(const Services& services, db::Tx& tx, const api::Call& call);

}  // namespace zs::matter
