#pragma once
// The versions of a body. Each command that changed it made one; nothing is kept for them besides the matter's events,
// which name the text by digest, and the texts kept for its history.

#include <matter/body_views.h>
#include <matter/kind.h>
#include <matter/row.h>
#include <matter/services.h>

#include <api/api.h>

namespace zs::matter {

/// What an event says of the bodies it changed: {field: digest of its text}, "" where it was emptied.
json::object body_digests(const form::Form& form, const json::object& fields, const std::vector<std::string>& changed);

/// GET /matters/{id}/versions?field=, oldest first. Three statements, one more for every 500 events.
/// Errors: not_found, matter_no_body.
Result<VersionList> versions(const Services& services, db::Tx& tx, const api::Call& call, const ListVersions& in);

/// GET /matters/{id}/versions/{version}?field=. Errors: not_found, matter_no_body.
Result<VersionView> version_view(const Services& services, db::Tx& tx, const api::Call& call, const OfVersion& in);

/// Whether the digests an event carries are those of the changes it kept. A sentence, or nothing.
std::string check_digests(const json::object& event_body, const json::object& changes);

void add_body_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
