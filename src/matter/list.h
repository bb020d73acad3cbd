#pragma once
// The lists people live in. A page costs a page, never a table: index order is list order, keyset cursors, at most two
// statements.

#include <flow/state.h>
#include <form/form.h>
#include <matter/lists.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// 待办 待阅 在办 已办 我发起 草稿. Errors: matter_list_unknown, matter_cursor_malformed.
Result<WorkItemPage> work_items(const Services& services, db::Tx& tx, const api::Call& call, const ListWorkItems& in);

/// The same without the counts. One statement.
Result<WorkItemPage> work_lines(const Services& services, db::Tx& tx, const api::Call& call, const ListWorkItems& in);

/// What he may start, and of which kinds he keeps or sees the register. Two statements.
KindList kinds(const Services& services, db::Tx& tx, const api::Call& call);
/// The declaration as the page needs it. Errors: not_found.
Result<KindView> kind_view(const Services& services, db::Tx& tx, const api::Call& call, const ViewKind& in);
FieldView field_view(const form::Field& field, Language language);

/// 传阅中 3/7; nullopt when nobody was asked to read.
std::optional<ReadingState> reading_of(const flow::ReadingCount& count);

/// Part of a title or number as people type it, for LIKE; empty: whatever it is.
std::string pattern(const std::optional<std::string>& q);

/// Counts of all lists but the drafts. One statement.
ListCounts list_counts(db::Tx& tx, Id person, Instant now);
/// Counts of all lists, the drafts included. Two statements.
ListCounts all_counts(db::Tx& tx, Id person, Instant now);

}  // namespace zs::matter
