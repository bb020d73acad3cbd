// Is what is needed still there, and does the trail tell the same?
#include <content/content.h>

#include <content/proof.h>
#include <content/uploading.h>
#include <crypto/crypto.h>
#include <event/event.h>

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace zs::content {
namespace {

constexpr int files_at_once = 500;

constexpr db::Statement select_contents_after{
    "select_contents_after",
    "SELECT digest, min(bytes), max(bytes), min(id), count(*) FROM file WHERE digest > $1 "
    "GROUP BY digest ORDER BY digest LIMIT $2"};

constexpr db::Statement select_uploads{"select_uploads", "SELECT id, received, pieces FROM upload ORDER BY id"};

constexpr db::Statement select_file_ids_after{"select_file_ids_after",
                                              "SELECT id FROM file WHERE id > $1 ORDER BY id LIMIT $2"};

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
  const auto bytes = std::filesystem::file_size(path, error);
  if (error) return fmt::format("Expected the contents of {} in the store, but they are missing.", who);
  if (row.integer(1) != row.integer(2) || static_cast<std::int64_t>(bytes) != row.integer(1))
    return fmt::format("Expected {} bytes for {}, but the store holds {}.", row.integer(1), who, bytes);
  if (digest_of(path) != digest)
    return fmt::format("Expected the contents of {} to have their digest, but they differ.", who);
  return {};
}

void check_contents(const Store& store, db::Tx& tx, std::vector<std::string>& faults) {
  std::string last;
  for (;;) {
    const auto rows = tx.query(select_contents_after, last, files_at_once);
    for (const auto& row : rows) {
      last = row.text(0);
      if (std::string fault = fault_of(store, row); !fault.empty()) faults.push_back(std::move(fault));
    }
    if (rows.size() < files_at_once) return;
  }
}

bool same_file(const File& file, const event::Event& upload) {
  return upload.actor == file.uploaded_by && upload.at == file.uploaded_at &&
         canonical(upload.body) == canonical(proof_of({file.name, file.bytes, file.digest, file.media_type}));
}

/// One event of a file against its row.
std::string fault_of(db::Tx& tx, const event::Event& event) {
  const auto file = find(tx, event.stream.id);
  const std::string who = "file " + to_text(event.stream.id);
  if (event.verb == verb_sweep) return file ? fmt::format("Expected {} to be gone, but it is there.", who) : "";
  if (file) return same_file(*file, event) ? "" : fmt::format("Expected {} as it was uploaded, but it differs.", who);
  const bool swept = event::head_of(tx, event.stream).seq > event.seq;
  return swept ? "" : fmt::format("Expected {} to be there, but it is gone.", who);
}

void check_trail(db::Tx& tx, std::vector<std::string>& faults) {
  Id stream = no_id;
  std::int64_t seq = 0;
  for (;;) {
    const auto events = event::of_kind(tx, event::StreamKind::file, stream, seq, files_at_once);
    for (const auto& event : events) {
      stream = event.stream.id;
      seq = event.seq;
      if (std::string fault = fault_of(tx, event); !fault.empty()) faults.push_back(std::move(fault));
    }
    if (events.size() < files_at_once) return;
  }
}

/// No file without the event of its upload.
void check_rows(db::Tx& tx, std::vector<std::string>& faults) {
  Id last = no_id;
  for (;;) {
    const auto rows = tx.query(select_file_ids_after, last, files_at_once);
    for (const auto& row : rows) {
      last = row.integer(0);
      if (event::head_of(tx, {event::StreamKind::file, last}).seq == 0)
        faults.push_back(fmt::format("Expected the event of the upload of file {}, but there is none.", last));
    }
    if (rows.size() < files_at_once) return;
  }
}

/// Every piece that an unfinished upload counts is there, unchanged.
void check_pieces(const Store& store, db::Tx& tx, std::vector<std::string>& faults) {
  for (const auto& row : tx.query(select_uploads)) {
    std::int64_t bytes = 0;
    for (const auto& digest : digests_of(row.text(2))) {
      const std::string path = store.folder_of(row.integer(0)) + "/" + digest;
      std::error_code error;
      const auto size = std::filesystem::file_size(path, error);
      if (!error && digest_of(path) == digest) bytes += static_cast<std::int64_t>(size);
    }
    if (bytes != row.integer(1))
      faults.push_back(fmt::format("Expected {} bytes of the unfinished upload {} in their pieces, but found {}.",
                                   row.integer(1), row.integer(0), bytes));
  }
}

}  // namespace

std::vector<std::string> verify(const Store& store, db::Tx& tx) {
  std::vector<std::string> faults;
  check_trail(tx, faults);
  check_rows(tx, faults);
  check_contents(store, tx, faults);
  check_pieces(store, tx, faults);
  return faults;
}

}  // namespace zs::content
