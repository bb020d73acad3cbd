// What nobody needs any more.
#include <content/content.h>

#include <base/log.h>
#include <content/place.h>
#include <content/proof.h>
#include <event/event.h>

#include <chrono>
#include <filesystem>
#include <set>

namespace zs::content {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours grace{24};
constexpr std::size_t rows_at_once = 100;  // each costs four statements, and others wait

constexpr db::Statement delete_unreferenced_files{
    "delete_unreferenced_files",
    "DELETE FROM file WHERE id IN (SELECT id FROM file WHERE matter IS NULL AND draft_of IS NULL AND uploaded_at < $1 "
    "ORDER BY uploaded_at, id LIMIT $2) AND matter IS NULL AND draft_of IS NULL RETURNING id, digest"};

constexpr db::Statement delete_text_without_file{
    "delete_text_without_file",
    "DELETE FROM file_text WHERE digest = $1 AND NOT EXISTS (SELECT 1 FROM file f WHERE f.digest = $1)"};

constexpr db::Statement select_digests_between{"select_digests_between",
                                               "SELECT DISTINCT digest FROM file WHERE digest >= $1 AND digest < $2"};

constexpr db::Statement delete_abandoned_uploads{"delete_abandoned_uploads",
                                                 "DELETE FROM upload WHERE touched_at < $1"};

constexpr db::Statement select_upload_ids{"select_upload_ids", "SELECT id FROM upload WHERE touched_at >= $1"};

constexpr db::Statement select_digest_rows{"select_digest_rows", "SELECT count(*) FROM file WHERE digest = $1"};

/// Rows that go, each with an event in its file's stream; how many.
std::size_t delete_some_rows(db::Tx& tx, IdSource& ids, Instant now) {
  api::Call call;
  call.now = now;
  const auto rows = tx.query(delete_unreferenced_files, now - grace, static_cast<std::int64_t>(rows_at_once));
  for (const auto& row : rows) {
    event::append(tx, call, ids.next(now), {{event::StreamKind::file, row.integer(0)}, std::string(verb_sweep), {}});
    tx.execute(delete_text_without_file, row.text(1));
  }
  return rows.size();
}

void delete_rows(const Store& store, db::Database& database, Instant now) {
  for (std::size_t removed = rows_at_once; removed == rows_at_once;)
    removed =
        *database.write([&](db::Tx& tx) -> Result<std::size_t> { return delete_some_rows(tx, store.ids(), now); });
}

bool older_than_grace(const fs::path& path) {
  std::error_code error;
  const auto written = fs::last_write_time(path, error);
  return !error && fs::file_time_type::clock::now() - written > grace;
}

/// Digests of rows whose contents lie in one folder ("a3").
std::set<std::string> needed_in(db::Database& database, const std::string& folder) {
  std::set<std::string> needed;
  const auto rows = database.read(
      [&](db::Tx& tx) -> Result<db::Rows> { return tx.query(select_digests_between, folder, folder + "g"); });
  for (const auto& row : *rows) needed.insert(row.text(0));
  return needed;
}

/// The last look under the lock that uploads share: whoever arrives now renames afresh and is seen as young.
bool remove_unneeded(const Store& store, db::Database& database, const fs::path& path) {
  const PlaceLock lock(store.directory(), PlaceLock::Mode::sweep);
  if (!older_than_grace(path)) return false;
  const auto rows = database.read([&](db::Tx& tx) -> Result<std::int64_t> {
    return tx.one(select_digest_rows, path.filename().string())->integer(0);
  });
  return *rows == 0 && fs::remove(path);
}

int sweep_folder(const Store& store, db::Database& database, const fs::path& folder) {
  const auto needed = needed_in(database, folder.filename().string());
  int removed = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_regular_file() || needed.contains(name) || !older_than_grace(entry.path())) continue;
    removed += remove_unneeded(store, database, entry.path()) ? 1 : 0;
  }
  return removed;
}

void sweep_uploads(const Store& store) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(store.upload_directory(), error))
    if (entry.is_regular_file() && older_than_grace(entry.path())) fs::remove(entry.path(), error);
}

std::set<std::string> folders_in(const std::string& directory) {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(directory))
    if (entry.is_directory()) found.insert(entry.path().string());
  return found;
}

/// Looks at the disk first: a folder is younger than its upload, so one without a row is nobody's any more.
void sweep_pieces(const Store& store, db::Database& database, Instant now) {
  auto folders = folders_in(store.upload_directory());
  const auto left = database.write([&](db::Tx& tx) -> Result<db::Rows> {
    tx.execute(delete_abandoned_uploads, now - grace);
    return tx.query(select_upload_ids, now - grace);
  });
  for (const auto& row : *left) folders.erase(store.folder_of(row.integer(0)));
  std::error_code error;
  for (const auto& folder : folders) fs::remove_all(folder, error);
}

}  // namespace

int sweep(const Store& store, db::Database& database, Instant now) {
  delete_rows(store, database, now);
  int removed = 0;
  for (const auto& entry : fs::directory_iterator(store.directory()))
    if (entry.is_directory() && entry.path().filename().string().size() == 2)
      removed += sweep_folder(store, database, entry.path());
  sweep_uploads(store);
  sweep_pieces(store, database, now);
  if (removed > 0) log::info("contents_swept", {{"removed", std::to_string(removed)}});
  return removed;
}

}  // namespace zs::content
