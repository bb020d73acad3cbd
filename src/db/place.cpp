#include <base/log.h>
#include <db/place.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace zs::db::detail {
namespace {

constexpr std::int64_t nfs = 0x6969, smb = 0x517B, cifs = 0xFF534D42, smb2 = 0xFE534D42;
constexpr std::int64_t fuse = 0x65735546, overlay = 0x794C7630, tmpfs = 0x01021994, ramfs = 0x858458F6;

/// The file system's name in the mount table ("fuse.sshfs"); empty when the device is not listed.
std::string name_in_mount_table(const std::string& directory) {
  struct stat status {};
  if (::stat(directory.c_str(), &status) != 0) return "";
  const auto device = std::to_string(major(status.st_dev)) + ":" + std::to_string(minor(status.st_dev));
  std::ifstream table("/proc/self/mountinfo");
  for (std::string line; std::getline(table, line);) {
    std::istringstream fields(line);
    std::string id, parent, number, word;
    fields >> id >> parent >> number;
    if (number != device) continue;
    while (fields >> word && word != "-") {
    }
    if (fields >> word) return word;
  }
  return "";
}

Place place_of(const std::string& directory) {
  struct statfs status {};
  if (::statfs(directory.c_str(), &status) != 0) return Place::good;
  const auto magic = static_cast<std::int64_t>(static_cast<unsigned long>(status.f_type) & 0xFFFFFFFFUL);
  return judge_place(magic, magic == fuse ? name_in_mount_table(directory) : "");
}

}  // namespace

Place judge_place(std::int64_t magic, std::string_view fuse_name) {
  if (magic == nfs || magic == smb || magic == cifs || magic == smb2) return Place::network;
  if (magic == fuse && (fuse_name == "fuse.sshfs" || fuse_name == "fuse.cifs")) return Place::network;
  if (magic == overlay) return Place::layered;
  if (magic == tmpfs || magic == ramfs) return Place::forgetful;
  return Place::good;
}

void prepare_directory(const std::string& directory, bool durable) {
  if (directory.empty()) throw Failure("no data directory was named");
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(directory).parent_path(), error);
  if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
    throw Failure("the data directory " + directory + " cannot be made: " + std::strerror(errno));
  const auto place = place_of(directory);
  if (!durable && place != Place::network) return;
  switch (place) {
    case Place::network:
      throw Failure("the data directory " + directory +
                    " lies on a network file system, where SQLite's locks do not hold: use a local disk or PostgreSQL");
    case Place::forgetful:
      log::warning("data_directory_in_memory",
                   {{"directory", directory}, {"meaning", "everything is lost when the machine stops"}});
      break;
    case Place::layered:
      log::warning("data_directory_on_overlay",
                   {{"directory", directory}, {"meaning", "lost with its container; use a volume"}});
      break;
    case Place::good:
      break;
  }
}

DirectoryLock::DirectoryLock(const std::string& directory)
    : file_(::open((directory + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
  if (file_ < 0) throw Failure("the data directory " + directory + " cannot be written: " + std::strerror(errno));
  if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
  ::close(file_);
  throw Failure("the data directory " + directory + " is in use by another running zhongshu: stop that one first");
}

DirectoryLock::~DirectoryLock() { ::close(file_); }

}  // namespace zs::db::detail
