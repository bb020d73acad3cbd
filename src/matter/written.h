#pragma once
// Words that secretaries wrote for their leaders (代录) or gave in their names (代办): how that stands under a word, and
// the lists of them.

#include <api/api.h>
#include <matter/mandate_views.h>
#include <matter/services.h>

namespace zs::matter {

/// In this order where a query selects them, after whatever comes first.
#define ZS_WRITTEN_COLUMNS "w.opinion, w.written_by, w.written_via, w.scan, w.confirmed_at, w.correction"

/// A word as it counts, and who wrote it.
struct Written {
  std::string text;                 // what the leader says; where he has corrected it, his words
  std::optional<WrittenView> view;  // nullopt: he gave it himself
};
/// Of a row that has these columns from `first` on, as it was known at `now`.
Written written_in(const db::Row& row, std::size_t first, const identity::Directory& directory, Language language,
                   Instant now);

/// 我代录代办的, 别人代我的: newest first. One statement. Errors: invalid.
Result<WrittenPage> written_page(const Services& services, db::Tx& tx, const api::Call& call, const ListWritten& in);

}  // namespace zs::matter
