#include <base/log.h>
#include <http/upload_file.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace zs::http {

UploadFile::UploadFile(const std::string& directory) : path_(directory + "/upload-XXXXXX") {
  file_ = ::mkostemp(path_.data(), O_CLOEXEC);
  if (file_ >= 0) return;
  log::error("upload_refused", {{"reason", std::strerror(errno)}, {"directory", directory}});
  path_.clear();
}

UploadFile::~UploadFile() {
  if (file_ >= 0) ::close(file_);
  if (!path_.empty()) ::unlink(path_.c_str());
}

bool UploadFile::write(std::string_view piece) {
  sha_.update(piece);
  bytes_ += static_cast<std::int64_t>(piece.size());
  while (!piece.empty()) {
    auto written = ::write(file_, piece.data(), piece.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      log::error("upload_failed", {{"reason", std::strerror(errno)}});
      return false;
    }
    piece.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool UploadFile::settle() { return ::fdatasync(file_) == 0; }

std::string UploadFile::release() { return std::exchange(path_, {}); }

}  // namespace zs::http
