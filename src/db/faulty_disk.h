#pragma once
// For tests only: SQLite's own file layer with a write-ahead log whose disk can fail, for every database of the process
// that is opened while a FaultyDisk lives.

#include <sqlite3.h>

#include <atomic>

namespace zs::db {

enum class Fault { none, full, sync };

inline std::atomic<Fault> fault{Fault::none};
inline sqlite3_io_methods sound, faulty;

inline int write_or_full(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
  return fault == Fault::full ? SQLITE_FULL : sound.xWrite(file, bytes, count, at);
}

inline int sync_or_fail(sqlite3_file* file, int flags) {
  return fault == Fault::sync ? SQLITE_IOERR_FSYNC : sound.xSync(file, flags);
}

inline int open_with_faults(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out) {
  const int code = sqlite3_vfs_find("unix")->xOpen(vfs, name, file, flags, out);
  if (code != SQLITE_OK || !(flags & SQLITE_OPEN_WAL)) return code;
  sound = faulty = *file->pMethods;
  faulty.xWrite = write_or_full;
  faulty.xSync = sync_or_fail;
  file->pMethods = &faulty;
  return code;
}

/// In place while it lives; sound unless `fault` says otherwise.
class FaultyDisk {
 public:
  FaultyDisk() : vfs_(*sqlite3_vfs_find("unix")) {
    vfs_.zName = "faulty";
    vfs_.xOpen = open_with_faults;
    sqlite3_vfs_register(&vfs_, /*makeDflt=*/1);
  }
  ~FaultyDisk() {
    fault = Fault::none;
    sqlite3_vfs_unregister(&vfs_);
  }

 private:
  sqlite3_vfs vfs_;
};

}  // namespace zs::db
