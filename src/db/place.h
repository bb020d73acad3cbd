#pragma once
// The directory that holds an office: whose it is, and whether a database may live there.

#include <db/db.h>

namespace zs::db::detail {

enum class Place { good, forgetful, layered, network };

/// Judges a file system by its statfs magic number, and a FUSE one by the name in the mount table.
Place judge_place(std::int64_t magic, std::string_view fuse_name);

/// Makes the directory if it is missing (0700). Refuses network file systems; where the office's data is to last, warns
/// about overlay and tmpfs.
void prepare_directory(const std::string& directory, bool durable);

/// Holds DIR/lock while it lives, so that a second process never opens the same files.
class DirectoryLock {
 public:
  explicit DirectoryLock(const std::string& directory);
  ~DirectoryLock();
  DirectoryLock(const DirectoryLock&) = delete;
  DirectoryLock& operator=(const DirectoryLock&) = delete;

 private:
  int file_;
};

}  // namespace zs::db::detail
