#pragma once
// The files people attach: contents lie in DIR/files/<aa>/<digest>, named by their SHA-256, outside anything that is
// served; the table `file` says what each is called and which matter it belongs to. A file is readable only by its
// uploader until a matter refers to it; from then on by whoever may see that matter, which the caller of add_routes
// decides. Nothing in the program interprets a stored file.
//
// Order of an upload: http streams the body to a temporary file with digest and fdatasync; `take` inspects it and
// renames it to its place (durable before the row exists); `add` writes the row in the command's transaction. A crash
// between the two leaves contents without a row, which `sweep` removes after a day. What came before the last body of
// a large file waits in pieces (uploading.h) and is put together with it before `take`.

#include <api/api.h>
#include <base/error.h>
#include <base/id.h>
#include <db/db.h>
#include <extract/elements.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::content {

/// One attached file as its row tells it.
struct File {
  Id id = no_id;
  std::string name;  // as the person called it, cleaned
  std::int64_t bytes = 0;
  std::string digest;      // hex SHA-256 of the contents
  std::string media_type;  // from our table, never from the client
  Id uploaded_by = no_id;
  Instant uploaded_at{};
  Id matter = no_id;  // no_id: nobody but the uploader may read it
  std::string field;  // the form's field that refers to it; empty before
};

struct Options {
  std::string directory;                           // DIR of the installation; contents go to DIR/files
  std::int64_t limit_bytes = 100LL * 1024 * 1024;  // of one file
};

/// The contents on disk. Safe to call from any thread; holds no state but its options.
class Store {
 public:
  /// Makes DIR/files and DIR/uploads; throws std::runtime_error where that is impossible.
  Store(Options options, IdSource& ids);
  const Options& options() const { return options_; }
  IdSource& ids() const { return ids_; }
  /// Where http streams bodies to: the same file system as the store.
  const std::string& upload_directory() const { return uploads_; }
  const std::string& directory() const { return files_; }
  std::string path_of(std::string_view digest) const;
  /// Where the pieces of an unfinished upload lie.
  std::string folder_of(Id upload) const;

 private:
  Options options_;
  std::string files_;
  std::string uploads_;
  IdSource& ids_;
};

/// What a row needs to know of an upload.
struct Taken {
  std::string name;
  std::int64_t bytes = 0;
  std::string digest;
  std::string media_type;
};

/// Inspects an uploaded file (name, type by extension and magic number, macros) and moves it to its place, durably.
/// Blocks on the disk: never inside a transaction. A refused file stays where it is; `http` removes it.
/// Errors: file_empty, file_too_large, file_name_missing, file_type_not_allowed, file_type_mismatch, file_has_macros.
Result<Taken> take(const Store& store, const api::Upload& upload, std::string_view name);

/// Writes the row of a taken file and the event of its upload, which carries the call's idempotency key, and asks for
/// its text. Three statements.
File add(db::Tx& tx, const api::Call& call, IdSource& ids, const Taken& taken);

std::optional<File> find(db::Tx& tx, Id id);

/// A file of the matter `from`, and where the same contents are to be a file of their own.
struct Sharing {
  Id file = no_id;
  Id from = no_id;
  Id to = no_id;
  std::string field;
};
/// For a matter that receives what another one sent: the id of its own file, uploaded by whoever sent it. nullopt: the
/// file does not belong to `from`. Two statements.
std::optional<Id> share(db::Tx& tx, const api::Call& call, IdSource& ids, const Sharing& sharing);

/// All files that matter refers to or referred to (the trail still names them), oldest first.
std::vector<File> of_matter(db::Tx& tx, Id matter);

/// Makes `file` part of `matter`: allowed for the uploader of a file that belongs to nothing, and again for one that
/// already belongs to this matter. From now on whoever may see the matter may read it. One statement when new.
/// Errors: file_not_yours, file_secrecy_mark.
Result<void> attach(db::Tx& tx, Id person, Id file, Id matter, std::string_view field);

/// Keeps the uploader's file for what he is still writing about a matter (autosave): not swept, readable by him alone.
/// One statement. Errors: file_not_yours, file_secrecy_mark.
Result<void> reserve(db::Tx& tx, Id person, Id file, Id matter);

/// His draft about the matter is gone: files he reserved and did not attach are his alone again, and swept a day later.
void unreserve(db::Tx& tx, Id person, Id matter);

/// A matter that was only a draft is removed: its files belong to their uploaders again, and are swept a day later.
void release(db::Tx& tx, Id matter);

/// May the caller read a file that belongs to a matter? Supplied by the one who knows access; never asked for a
/// caller's own unattached file.
using MayRead = std::function<bool(db::Tx&, const api::Call&, const File&)>;

class Pages;

/// `POST /files?name=…` and what leads to it in pieces (`/uploads`), `GET /files/{id}` (ranges, always as attachment),
/// `GET /files/{id}/info`, `GET /files/{id}/pages` and one page of them, and `GET /files/{id}/text`, in which
/// `recogniser` finds what fields may be filled with. `uploaded` is called after the commit of each upload, in any
/// thread.
struct Around {
  MayRead may_read;
  const extract::Recogniser& recogniser;
  Pages& pages;
  std::function<void()> uploaded = [] {};
};
void add_routes(api::Routes& routes, const Store& store, Around around);

/// Removes rows that nothing refers to since 24 hours (by `now`), then contents that have had no row for 24 hours and
/// abandoned uploads (by the disk's clock; those in pieces by `now`). Each row of a file that goes leaves an event.
/// Blocks; for a background task. Returns how many contents were removed.
int sweep(const Store& store, db::Database& database, Instant now);

/// Every row's contents are there with the right size and digest, and rows and trail tell the same of each file: an
/// English sentence per fault. Reads every content: for tools, in a reading transaction.
std::vector<std::string> verify(const Store& store, db::Tx& tx);

}  // namespace zs::content
