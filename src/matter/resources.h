#pragma once
// What can be booked and when it is free, as everybody sees it; and the register of it, as whoever keeps it writes it.

#include <api/api.h>
#include <matter/resource_views.h>
#include <matter/services.h>

namespace zs::matter {

/// The sorts of this office, where the caller keeps their registers, and which kinds begin with them: those that one
/// begins with first. One statement.
SortList resource_sorts(const Services& services, db::Tx& tx, const api::Call& call);

/// All of a sort that the caller may book or whose register he keeps, with what is booked in the span that is asked:
/// one statement, with a span two. Errors: not_found (no such sort), invalid.
Result<ResourceList> resources(const Services& services, db::Tx& tx, const api::Call& call, const ListResources& in);

/// One of them, whoever asks: papers name it. One statement. Errors: not_found.
Result<ResourceView> resource(const Services& services, db::Tx& tx, const api::Call& call, Id id);

// ── Writing: whoever keeps the register of the sort in the resource's organ; for others there is nothing ──

/// Errors: not_found, invalid (resource_name_taken, resource_keeper_gone, those of the sort's form).
Result<api::Subject> new_resource(const Services& services, db::Tx& tx, const api::Call& call, const NewResource& in);
/// Errors: not_found, resource_changed, invalid as above. What is booked stays as it is.
Result<api::Subject> change_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ChangeResource& in);
/// Out of service for a time; what is booked there stays, and is shown to whoever closes it. Errors: not_found,
/// invalid.
Result<api::Subject> close_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                    const CloseResource& in);
Result<api::Subject> open_resource(const Services& services, db::Tx& tx, const api::Call& call, const OpenResource& in);
/// For ever. Errors: not_found, resource_booked (something is booked for later).
Result<api::Subject> retire_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                     const RetireResource& in);

}  // namespace zs::matter
