// What nobody needs any more, and whether what is needed is still there.
#include <content/content.h>

#include <base/log.h>
#include <content/place.h>
#include <crypto/crypto.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <set>

namespace zs::content {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours grace{24};
constexpr int rows_at_once = 500;

constexpr db::Statement delete_unreferenced_files{
    "delete_unreferenced_files",
    "DELETE FROM file WHERE id IN (SELECT id FROM file WHERE matter IS NULL AND draft_of IS NULL AND uploaded_at < $1 "
    "ORDER BY uploaded_at, id LIMIT $2)"};

constexpr db::Statement select_digests_between{"select_digests_between",
                                               "SELECT DISTINCT digest FROM file WHERE digest >= $1 AND digest < $2"};

constexpr db::Statement select_digest_rows{"select_digest_rows", "SELECT count(*) FROM file WHERE digest = $1"};

constexpr db::Statement select_contents_after{
    "select_contents_after",
    "SELECT digest, min(bytes), max(bytes), min(id), count(*) FROM file WHERE digest > $1 "
    "GROUP BY digest ORDER BY digest LIMIT $2"};

void delete_rows(db::Database& database, Instant before) {
  for (std::int64_t removed = rows_at_once; removed == rows_at_once;)
    removed = *database.write([&](db::Tx& tx) -> Result<std::int64_t> {
      return tx.execute(delete_unreferenced_files, before, rows_at_once);
    });
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

std::string digest_of(const std::string& path) {
  crypto::Sha256 digest;
  std::ifstream file(path, std::ios::binary);
  std::array<char, 65536> part;
  while (file.read(part.data(), part.size()) || file.gcount() > 0)
    digest.update({part.data(), static_cast<std::size_t>(file.gcount())});
  return digest.hex();
}

std::string fault_of(const Store& store, const db::Row& row) {
  const std::string& digest = row.text(0);
  const std::string who = fmt::format("file {} ({} rows, contents {})", row.integer(3), row.integer(4), digest);
  const std::string path = store.path_of(digest);
  std::error_code error;
  const auto bytes = fs::file_size(path, error);
  if (error) return fmt::format("Expected the contents of {} in the store, but they are missing.", who);
  if (row.integer(1) != row.integer(2) || static_cast<std::int64_t>(bytes) != row.integer(1))
    return fmt::format("Expected {} bytes for {}, but the store holds {}.", row.integer(1), who, bytes);
  if (digest_of(path) != digest)
    return fmt::format("Expected the contents of {} to have their digest, but they differ.", who);
  return {};
}

}  // namespace

int sweep(const Store& store, db::Database& database, Instant now) {
  delete_rows(database, now - grace);
  int removed = 0;
  for (const auto& entry : fs::directory_iterator(store.directory()))
    if (entry.is_directory() && entry.path().filename().string().size() == 2)
      removed += sweep_folder(store, database, entry.path());
  sweep_uploads(store);
  if (removed > 0) log::info("contents_swept", {{"removed", std::to_string(removed)}});
  return removed;
}

std::vector<std::string> verify(const Store& store, db::Tx& tx) {
  std::vector<std::string> faults;
  std::string last;
  for (;;) {
    const auto rows = tx.query(select_contents_after, last, rows_at_once);
    for (const auto& row : rows) {
      last = row.text(0);
      if (std::string fault = fault_of(store, row); !fault.empty()) faults.push_back(std::move(fault));
    }
    if (rows.size() < rows_at_once) return faults;
  }
}

}  // namespace zs::content
