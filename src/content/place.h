#pragma once
// The disk under the store: durable renames, and the lock that keeps `sweep` from removing what is just arriving.

#include <string>

namespace zs::content {

/// Holds DIR/files/.lock: many may place at once, one sweeps alone. Across processes.
class PlaceLock {
 public:
  enum class Mode { place, sweep };
  PlaceLock(const std::string& directory, Mode mode);
  ~PlaceLock();
  PlaceLock(const PlaceLock&) = delete;
  PlaceLock& operator=(const PlaceLock&) = delete;

 private:
  int file_;
};

/// Renames and makes the new name durable; replaces what is there. Throws std::system_error.
void rename_durably(const std::string& from, const std::string& to);

/// Makes the directory and its entry in the parent durable. Throws std::system_error.
void make_directory(const std::string& path);

}  // namespace zs::content
