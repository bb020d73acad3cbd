#include <content/content.h>

#include <content/errors.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <content/file_name.h>
#include <content/file_type.h>
#include <content/place.h>
#include <content/proof.h>
#include <content/texts.h>
#include <content/uploading.h>

#include <filesystem>

namespace zs::content {
namespace {

#define ZS_FILE_COLUMNS "id, name, bytes, digest, media_type, uploaded_by, uploaded_at, matter, field"

/// Somebody's text said so, whatever the file is called.
#define ZS_FILE_IS_SECRET \
  "EXISTS (SELECT 1 FROM file_text t WHERE t.digest = file.digest AND t.state = 'refused')"

constexpr db::Statement select_is_secret{
    "select_is_secret", "SELECT 1 FROM file WHERE id = $1 AND uploaded_by = $2 AND " ZS_FILE_IS_SECRET};

constexpr db::Statement insert_file{
    "insert_file",
    "INSERT INTO file (id, name, bytes, digest, media_type, uploaded_by, uploaded_at, field) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, '')"};

constexpr db::Statement share_file{
    "share_file",
    "INSERT INTO file (id, name, bytes, digest, media_type, uploaded_by, uploaded_at, matter, field) "
    "SELECT CAST($1 AS bigint), name, bytes, digest, media_type, CAST($7 AS bigint), CAST($4 AS bigint), "
    "CAST($5 AS bigint), CAST($6 AS text) FROM file WHERE id = $2 AND matter = $3 "
    "RETURNING name, bytes, digest, media_type"};

constexpr db::Statement select_file{"select_file", "SELECT " ZS_FILE_COLUMNS " FROM file WHERE id = $1"};

constexpr db::Statement select_files_of_matter{"select_files_of_matter",
                                               "SELECT " ZS_FILE_COLUMNS " FROM file WHERE matter = $1 ORDER BY id"};

constexpr db::Statement attach_file{
    "attach_file",
    "UPDATE file SET matter = $3, field = CASE WHEN matter IS NULL THEN $4 ELSE field END, draft_of = NULL "
    "WHERE id = $1 AND ((matter IS NULL AND uploaded_by = $2 AND NOT " ZS_FILE_IS_SECRET ") OR matter = $3)"};

constexpr db::Statement reserve_file{
    "reserve_file",
    "UPDATE file SET draft_of = CASE WHEN matter IS NULL THEN CAST($3 AS bigint) ELSE NULL END "
    "WHERE id = $1 AND ((matter IS NULL AND uploaded_by = $2 AND NOT " ZS_FILE_IS_SECRET ") OR matter = $3)"};

constexpr db::Statement unreserve_files{"unreserve_files",
                                        "UPDATE file SET draft_of = NULL WHERE draft_of = $2 AND uploaded_by = $1"};

constexpr db::Statement release_files{"release_files", "UPDATE file SET matter = NULL, field = '' WHERE matter = $1"};

constexpr db::Statement release_reserved_files{"release_reserved_files",
                                               "UPDATE file SET draft_of = NULL WHERE draft_of = $1"};

File file_of(const db::Row& row) {
  return {row.integer(0), row.text(1),    row.integer(2), row.text(3),
          row.text(4),    row.integer(5), row.moment(6),  row.optional_integer(7).value_or(no_id),
          row.text(8)};
}

bool is_digest(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Why a file can be neither attached nor kept for a draft.
const ErrorKind& why_not(db::Tx& tx, Id person, Id file) {
  return tx.one(select_is_secret, file, person) ? errors::file_secrecy_mark : errors::file_not_yours;
}

}  // namespace

Store::Store(Options options, IdSource& ids)
    : options_(std::move(options)),
      files_(options_.directory + "/files"),
      uploads_(options_.directory + "/uploads"),
      ids_(ids) {
  make_directory(files_);
  make_directory(uploads_);
}

std::string Store::path_of(std::string_view digest) const {
  if (!is_digest(digest))
    throw std::invalid_argument("Expected a SHA-256 in hexadecimal digits, but got something else.");
  return files_ + "/" + std::string(digest.substr(0, 2)) + "/" + std::string(digest);
}

std::string Store::folder_of(Id upload) const { return uploads_ + "/" + to_text(upload); }

Result<void> welcome(const Store& store, std::string_view name, std::int64_t bytes) {
  const std::int64_t limit = store.options().limit_bytes;
  if (bytes <= 0) return refuse(errors::file_empty);
  if (bytes > limit) return refuse(errors::file_too_large, {{"max", std::to_string(limit / 1024 / 1024)}});
  if (name.empty()) return refuse(errors::file_name_missing);
  if (auto type = allowed_type(extension_of(name)); !type) return Failure(type.error());
  return {};
}

Result<Taken> take(const Store& store, const api::Upload& upload, std::string_view name) {
  Taken taken{clean_name(name), upload.bytes, upload.digest, {}};
  if (auto may = welcome(store, taken.name, taken.bytes); !may) return Failure(may.error());
  auto type = inspect(upload.path, extension_of(taken.name));
  if (!type) return Failure(type.error());
  taken.media_type = *type;
  const std::string place = store.path_of(taken.digest);
  const PlaceLock lock(store.directory(), PlaceLock::Mode::place);
  make_directory(std::filesystem::path(place).parent_path().string());
  // Also over equal contents: the fresh time keeps `sweep` away until the row is there.
  rename_durably(upload.path, place);
  return taken;
}

json::object proof_of(const Taken& taken) {
  return {{"bytes", taken.bytes},
          {"digest", taken.digest},
          {"media_type", taken.media_type},
          {"name", crypto::sha256_hex(taken.name)}};
}

File add(db::Tx& tx, const api::Call& call, IdSource& ids, const Taken& taken) {
  const Id id = ids.next(call.now);
  tx.execute(insert_file, id, taken.name, taken.bytes, taken.digest, taken.media_type, call.caller.person, call.now);
  event::append(tx, call, ids.next(call.now), event::Head{},
                {{event::StreamKind::file, id}, std::string(verb_upload), proof_of(taken)});
  ask_for_text(tx, taken, call.now);
  return {id, taken.name, taken.bytes, taken.digest, taken.media_type, call.caller.person, call.now, no_id, ""};
}

std::optional<Id> share(db::Tx& tx, const api::Call& call, IdSource& ids, const Sharing& sharing) {
  const Id id = ids.next(call.now);
  auto row = tx.one(share_file, id, sharing.file, sharing.from, call.now, sharing.to, sharing.field,
                    call.caller.person);
  if (!row) return std::nullopt;
  const Taken taken{row->text(0), row->integer(1), row->text(2), row->text(3)};
  event::append(tx, call, ids.next(call.now), event::Head{},
                {{event::StreamKind::file, id}, std::string(verb_upload), proof_of(taken), no_id, event::Key::none});
  return id;
}

std::optional<File> find(db::Tx& tx, Id id) {
  auto row = tx.one(select_file, id);
  return row ? std::optional(file_of(*row)) : std::nullopt;
}

std::vector<File> of_matter(db::Tx& tx, Id matter) {
  std::vector<File> files;
  for (const auto& row : tx.query(select_files_of_matter, matter)) files.push_back(file_of(row));
  return files;
}

Result<void> attach(db::Tx& tx, Id person, Id file, Id matter, std::string_view field) {
  if (tx.execute(attach_file, file, person, matter, field) == 0) return refuse(why_not(tx, person, file));
  return {};
}

Result<void> reserve(db::Tx& tx, Id person, Id file, Id matter) {
  if (tx.execute(reserve_file, file, person, matter) == 0) return refuse(why_not(tx, person, file));
  return {};
}

void unreserve(db::Tx& tx, Id person, Id matter) { tx.execute(unreserve_files, person, matter); }

void release(db::Tx& tx, Id matter) {
  tx.execute(release_files, matter);
  tx.execute(release_reserved_files, matter);
}

}  // namespace zs::content
