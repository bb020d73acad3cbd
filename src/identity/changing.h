#pragma once
// What every change at the administrator's desk begins and ends with; shared between the files of this folder only.

#include <base/error.h>
#include <identity/organisation.h>

#include <string>
#include <string_view>

namespace zs::identity {

inline Because of_call(std::string reason) { return {std::move(reason), event::Key::of_call}; }

/// The stream's last event is the one he saw. The caller has locked the row. Errors: identity_changed_meanwhile.
Result<void> check_version(db::Tx& tx, const event::Stream& stream, std::int64_t version);

/// The event of a change, with its reason.
event::Draft change_event(const event::Stream& stream, std::string_view verb, json::object body,
                          const Because& why = {});
/// Writes it.
void record(db::Tx& tx, const api::Call& call, IdSource& ids, const event::Draft& change);

}  // namespace zs::identity
