#pragma once
// A file that arrives in pieces, over a line that may break: begun with its name and length, sent on from wherever it
// stands, made a file by its last piece. It belongs to its uploader alone and is gone a day after he last went on.
//
// Each piece is a file of its own, named by its digest and durable before the row counts it; the row decides who was
// first when two send at once. So nothing is ever written into what somebody else is writing, on whichever node.
// Internal to this folder.

#include <content/content.h>

namespace zs::content {

inline constexpr std::int64_t piece_limit_bytes = 8 * 1024 * 1024;
inline constexpr int uploads_at_once = 20;  // unfinished, of one person

struct Arriving {
  Id id = no_id;
  std::int64_t bytes = 0;           // of the whole file
  std::int64_t received = 0;        // so far; the next piece begins here
  std::vector<std::string> pieces;  // their digests, in order
};

/// Whether a file of that name (cleaned) and length may come at all.
/// Errors: file_empty, file_too_large, file_name_missing, file_type_not_allowed.
Result<void> welcome(const Store& store, std::string_view name, std::int64_t bytes);

/// What the device says of a file before it sends it. `fingerprint` tells two of one name and length apart.
struct Announced {
  std::string name;
  std::int64_t bytes = 0;
  std::string fingerprint;
};

/// The upload of this file, where it stands; a new one when there is none. One statement.
/// Errors: file_empty, file_too_large, file_name_missing, file_type_not_allowed, upload_too_many.
Result<Id> announce(const Store& store, db::Tx& tx, const api::Call& call, const Announced& file);

/// His own; somebody else's is not there.
std::optional<Arriving> arriving(db::Tx& tx, Id person, Id upload);

/// A part of the file that is not its last.
struct Piece {
  std::int64_t offset = 0;
  std::int64_t bytes = 0;
  std::string digest;
};

/// Whether the piece may come next: it begins where the upload stands and leaves something for the last one.
/// Errors: file_empty, upload_elsewhere.
Result<void> fits(const Arriving& upload, const Piece& piece);

/// Whether these bytes are all that is missing. Errors: upload_elsewhere.
Result<void> ends(const Arriving& upload, std::int64_t bytes);

/// Moves a piece to its place, durably. Blocks on the disk. Pieces nobody counts go with the upload.
void keep(const Store& store, Id upload, const api::Upload& piece);

/// Counts a kept piece. One statement. Errors: upload_elsewhere (another was faster).
Result<void> count_in(db::Tx& tx, const api::Call& call, Id upload, const Piece& piece);

/// Puts the pieces and the last one together and takes the file into the store, as if it had come at once.
/// Blocks on the disk. Refuses also what `take` refuses. Errors: upload_damaged.
Result<Taken> put_together(const Store& store, const Arriving& upload, const api::Upload& last,
                           std::string_view name);

/// The upload is a file now, or given up. False: it was not there, or not as far. One statement.
bool forget(db::Tx& tx, Id person, const Arriving& upload);

/// The digests of a row's column `pieces`, in order.
std::vector<std::string> digests_of(std::string_view pieces);

void add_upload_routes(api::Routes& routes, const Store& store);

}  // namespace zs::content
