#pragma once
// Two people do not write one body at the same time: who begins says so, and is believed for two minutes, which his
// page renews. Meanwhile another's change of it is refused. docs/decisions/ says why it is not kept any stronger.

#include <matter/body_views.h>
#include <matter/kind.h>
#include <matter/row.h>
#include <matter/services.h>

#include <api/api.h>

#include <chrono>

namespace zs::matter {

inline constexpr std::chrono::minutes editing_lasts{2};

/// Whether `field` is a body that this person sees in the matter as it stands.
bool sees_body(const Kind& kind, const Matter& matter, Id person, const std::string& field);
/// The refusal when he does not, the same whether there is none or it is hidden.
Failure no_body(const std::string& field);

/// PUT /matters/{id}/editing. While somebody else is at it, nothing changes: the answer says who.
/// Errors: not_found, matter_no_body, matter_not_editing.
Result<api::Subject> say_editing(const Services& services, db::Tx& tx, const api::Call& call, const SayEditing& in);
Result<EditingView> editing_view(const Services& services, db::Tx& tx, const api::Call& call, const SayEditing& in);

/// Refuses what would change a body that another is writing; `after` are the fields as they would be. One statement
/// when a body differs, else none. Errors: matter_field_edited.
Result<api::Nothing> leave_to_editor(db::Tx& tx, const api::Call& call, const Kind& kind, const Matter& matter,
                                     const json::object& after);

/// Nobody writes it any more: the matter is removed.
void forget_editing(db::Tx& tx, Id matter);

}  // namespace zs::matter
