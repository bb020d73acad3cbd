#pragma once
// Rows of what was published: how far it is followed, and what came back.

#include <base/json.h>
#include <db/db.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Published {
  Id matter = no_id;
  std::string until_on;  // empty: it has no last day
  std::optional<Instant> over_at;
  bool widens = false;
  std::int64_t looked = 0;  // version of the directory
  std::optional<Date> urged_on{};
  bool operator==(const Published&) const = default;
};

/// One statement each.
std::optional<Published> published_of(db::Tx& tx, Id matter);
std::vector<Published> published_over(db::Tx& tx, Instant now, int limit);
std::optional<Instant> published_over_next(db::Tx& tx);
/// Those that widen and were not looked at by this version of the directory.
std::vector<Published> published_widening(db::Tx& tx, std::int64_t version, int limit);
void write(db::Tx& tx, const Published& row);

struct ReceiptRow {
  Id matter = no_id, person = no_id;
  std::string answers;  // canonical JSON
  Instant at{};
};
std::vector<ReceiptRow> receipts_of(db::Tx& tx, Id matter);
void write(db::Tx& tx, const ReceiptRow& row);
/// All of them by matter, for `zhongshu verify`.
std::vector<Id> matters_with_receipts(db::Tx& tx, Id after, int limit);

}  // namespace zs::matter
