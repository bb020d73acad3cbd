#pragma once
// What went wrong in an organ (差错登记): returned, mis-sent, late, piled up, kept waiting, refused by a receiver, numbers
// made void or entered afterwards; and what of it the promises 四不让 (not delayed, not piled up, nobody kept waiting, no
// face lost) and 三零 (no defect, no slip, no error) come to. Each number is as long as its list. For who directs the
// office, and of that only what he may see anyway.

#include <api/api.h>
#include <matter/error_views.h>
#include <matter/services.h>

namespace zs::matter {

/// Newest first. One statement. Errors: matter_not_your_office, matter_cursor_malformed, invalid.
Result<ErrorPage> error_register(const Services& services, db::Tx& tx, const api::Call& call, const ListErrors& in);

/// One statement a kind and period. Errors: matter_not_your_office, invalid.
Result<QualityView> quality(const Services& services, db::Tx& tx, const api::Call& call, const AskQuality& in);

}  // namespace zs::matter
