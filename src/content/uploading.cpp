#include <content/uploading.h>

#include <base/errors.h>
#include <content/errors.h>
#include <content/file_name.h>
#include <content/place.h>
#include <http/upload_file.h>

#include <array>
#include <fstream>
#include <system_error>

namespace zs::content {
namespace {

constexpr std::size_t digest_digits = 64;

constexpr db::Statement begin_upload{
    "begin_upload",
    "INSERT INTO upload (id, uploaded_by, name, bytes, fingerprint, received, pieces, touched_at) "
    "SELECT CAST($1 AS bigint), CAST($2 AS bigint), CAST($3 AS text), CAST($4 AS bigint), CAST($5 AS text), 0, '', "
    "CAST($6 AS bigint) WHERE (SELECT count(*) FROM upload WHERE uploaded_by = $2 AND NOT (name = $3 AND bytes = $4 "
    "AND fingerprint = $5)) < $7 "
    "ON CONFLICT (uploaded_by, name, bytes, fingerprint) DO UPDATE SET touched_at = excluded.touched_at RETURNING id"};

constexpr db::Statement select_upload{
    "select_upload", "SELECT id, bytes, received, pieces FROM upload WHERE id = $1 AND uploaded_by = $2"};

constexpr db::Statement count_piece{
    "count_piece",
    "UPDATE upload SET received = received + $4, pieces = pieces || CAST($5 AS text), touched_at = $6 "
    "WHERE id = $1 AND uploaded_by = $2 AND received = $3"};

constexpr db::Statement delete_upload{"delete_upload",
                                      "DELETE FROM upload WHERE id = $1 AND uploaded_by = $2 AND received = $3"};

Failure elsewhere(std::int64_t received) {
  return refuse(errors::upload_elsewhere, {{"received", std::to_string(received)}});
}

/// Adds a file's bytes; how many they were.
std::int64_t pour(const std::string& path, http::UploadFile& into) {
  std::ifstream file(path, std::ios::binary);
  std::array<char, 65536> part;
  const std::int64_t before = into.bytes();
  while (file.read(part.data(), part.size()) || file.gcount() > 0)
    if (!into.write({part.data(), static_cast<std::size_t>(file.gcount())}))
      throw std::system_error(errno, std::generic_category(), "write " + into.path());
  return into.bytes() - before;
}

}  // namespace

std::vector<std::string> digests_of(std::string_view pieces) {
  std::vector<std::string> digests;
  for (; pieces.size() >= digest_digits; pieces.remove_prefix(digest_digits))
    digests.emplace_back(pieces.substr(0, digest_digits));
  return digests;
}

Result<Id> announce(const Store& store, db::Tx& tx, const api::Call& call, const Announced& file) {
  const std::string name = clean_name(file.name);
  if (auto may = welcome(store, name, file.bytes); !may) return Failure(may.error());
  auto row = tx.one(begin_upload, store.ids().next(call.now), call.caller.person, name, file.bytes, file.fingerprint,
                    call.now, std::int64_t{uploads_at_once});
  if (!row) return refuse(errors::upload_too_many, {{"max", std::to_string(uploads_at_once)}});
  return row->integer(0);
}

std::optional<Arriving> arriving(db::Tx& tx, Id person, Id upload) {
  auto row = tx.one(select_upload, upload, person);
  if (!row) return std::nullopt;
  return Arriving{row->integer(0), row->integer(1), row->integer(2), digests_of(row->text(3))};
}

Result<void> fits(const Arriving& upload, const Piece& piece) {
  if (piece.bytes <= 0) return refuse(errors::file_empty);
  if (piece.offset != upload.received || piece.offset + piece.bytes >= upload.bytes) return elsewhere(upload.received);
  return {};
}

Result<void> ends(const Arriving& upload, std::int64_t bytes) {
  if (upload.received + bytes != upload.bytes) return elsewhere(upload.received);
  return {};
}

void keep(const Store& store, Id upload, const api::Upload& piece) {
  const std::string folder = store.folder_of(upload);
  make_directory(folder);
  rename_durably(piece.path, folder + "/" + piece.digest);
}

Result<void> count_in(db::Tx& tx, const api::Call& call, Id upload, const Piece& piece) {
  const Id person = call.caller.person;
  if (tx.execute(count_piece, upload, person, piece.offset, piece.bytes, piece.digest, call.now) > 0) return {};
  const auto now = arriving(tx, person, upload);
  if (!now) return refuse(errors::not_found);
  return elsewhere(now->received);
}

Result<Taken> put_together(const Store& store, const Arriving& upload, const api::Upload& last,
                           std::string_view name) {
  http::UploadFile whole(store.upload_directory());
  if (!whole.open()) throw std::system_error(errno, std::generic_category(), "open " + store.upload_directory());
  for (const auto& digest : upload.pieces) pour(store.folder_of(upload.id) + "/" + digest, whole);
  if (whole.bytes() != upload.received) return refuse(errors::upload_damaged);
  pour(last.path, whole);
  if (!whole.settle()) throw std::system_error(errno, std::generic_category(), "fdatasync " + whole.path());
  auto taken = take(store, {whole.path(), whole.digest(), whole.bytes(), last.media_type}, name);
  if (taken) whole.release();
  return taken;
}

bool forget(db::Tx& tx, Id person, const Arriving& upload) {
  return tx.execute(delete_upload, upload.id, person, upload.received) > 0;
}

}  // namespace zs::content
