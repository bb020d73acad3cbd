#pragma once
// The stored sheet: its head, its lines, and the evidence of each.

#include <db/db.h>
#include <score/sheet.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// One thing an indicator rests on, and how far it had come then.
struct ScoreEvidence {
  score::Evidence found;
  std::int64_t event_seq = 0;
};

struct ScoreLine {
  std::string indicator;
  score::Line line;
  std::vector<ScoreEvidence> evidence;  // by their ids
};

struct ScoreSheet {
  Id matter = no_id;
  std::string scheme;
  int version = 0;
  Id subject = no_id;
  std::string period;
  std::optional<std::int64_t> total;
  bool locked = false;
  Instant computed_at{};
  std::string digest;
  std::vector<ScoreLine> lines;
};

/// Of everything the sheet says but when it was computed and whether it is locked.
std::string digest_of(const ScoreSheet& sheet);

/// Without its lines. One statement.
std::optional<ScoreSheet> find_sheet(db::Tx& tx, Id matter);
/// Its lines with their evidence. Two statements.
std::vector<ScoreLine> lines_of_sheet(db::Tx& tx, Id matter);
/// All sheets after this one, without lines, a page at a time.
std::vector<ScoreSheet> sheets_after(db::Tx& tx, Id matter);

/// What a subject came to under a scheme, as far as it is locked and was not called off; the latest of each period.
std::vector<ScoreSheet> locked_sheets(db::Tx& tx, const std::string& scheme, Id subject);

/// In the place of what stood there. A statement for each line and each piece of evidence, and three.
void store_sheet(db::Tx& tx, const ScoreSheet& sheet);
void lock_sheet(db::Tx& tx, Id matter);

}  // namespace zs::matter
