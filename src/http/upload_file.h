#pragma once
// A body on its way to disk: a temporary file nobody else can name, with the digest made on the way.

#include <crypto/crypto.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace zs::http {

/// Removes its file unless it was released. Not thread-safe; used by one connection.
class UploadFile {
 public:
  explicit UploadFile(const std::string& directory);
  ~UploadFile();
  UploadFile(const UploadFile&) = delete;
  UploadFile& operator=(const UploadFile&) = delete;

  bool open() const { return file_ >= 0; }
  bool write(std::string_view piece);
  /// Forces the content to disk; blocks, so not on a network thread. False: the disk refused.
  bool settle();
  std::string digest() { return sha_.hex(); }
  std::int64_t bytes() const { return bytes_; }
  const std::string& path() const { return path_; }
  /// From now on the receiver of the path owns the file.
  std::string release();

 private:
  std::string path_;
  int file_ = -1;
  std::int64_t bytes_ = 0;
  crypto::Sha256 sha_;
};

}  // namespace zs::http
