#include <content/place.h>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace zs::content {
namespace {

[[noreturn]] void fail(const std::string& what) { throw std::system_error(errno, std::generic_category(), what); }

void sync_directory(const std::string& path) {
  const int directory = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) fail("open " + path);
  const int outcome = ::fsync(directory);
  ::close(directory);
  if (outcome != 0) fail("fsync " + path);
}

std::string parent_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

}  // namespace

PlaceLock::PlaceLock(const std::string& directory, Mode mode) {
  const std::string path = directory + "/.lock";
  file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file_ < 0) fail("open " + path);
  while (::flock(file_, mode == Mode::place ? LOCK_SH : LOCK_EX) != 0) {
    if (errno == EINTR) continue;
    const int reason = errno;
    ::close(file_);
    errno = reason;
    fail("flock " + path);
  }
}

PlaceLock::~PlaceLock() { ::close(file_); }

void rename_durably(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail("rename " + from);
  sync_directory(parent_of(to));
}

void make_directory(const std::string& path) {
  if (::mkdir(path.c_str(), 0700) == 0) return sync_directory(parent_of(path));
  if (errno != EEXIST) fail("mkdir " + path);
}

}  // namespace zs::content
