#pragma once
// For tests only: a store in a directory of its own, small files of every type, uploads as http hands them over.

#include <content/content.h>
#include <crypto/crypto.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace zs::content {

class TestStore {
 public:
  TestStore() : directory_(fresh()), store_({directory_, 1024 * 1024}, ids_) {}
  ~TestStore() {
    std::error_code ignored;
    std::filesystem::remove_all(directory_, ignored);
  }
  TestStore(const TestStore&) = delete;
  TestStore& operator=(const TestStore&) = delete;

  const Store& operator*() const { return store_; }
  const Store* operator->() const { return &store_; }
  IdSource& ids() { return ids_; }

  /// A streamed body: a temporary file in the upload directory with its digest.
  api::Upload upload(const std::string& bytes) {
    const std::string path = store_.upload_directory() + "/upload_" + std::to_string(uploads_++);
    std::ofstream(path, std::ios::binary) << bytes;
    return {path, crypto::sha256_hex(bytes), static_cast<std::int64_t>(bytes.size()), "application/octet-stream"};
  }
  /// As if the contents had been there for two days.
  static void age(const std::string& path) {
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(48));
  }
  int contents() const {
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(store_.directory()))
      count += entry.is_regular_file() && entry.path().filename() != ".lock" ? 1 : 0;
    return count;
  }

 private:
  static std::string fresh() {
    static std::atomic<int> next{0};
    const auto path = std::filesystem::temp_directory_path() /
                      ("zs_content_" + std::to_string(::getpid()) + "_" + std::to_string(next++));
    std::filesystem::create_directories(path);
    return path.string();
  }
  std::string directory_;
  IdSource ids_;
  Store store_;
  int uploads_ = 0;
};

inline std::string little(std::uint32_t value, int width) {
  std::string bytes;
  for (int i = 0; i < width; ++i) bytes += static_cast<char>(value >> (8 * i));
  return bytes;
}

/// A zip with empty entries of these names.
inline std::string zip_of(const std::vector<std::string>& names) {
  std::string body;
  std::string directory;
  for (const auto& name : names) {
    const auto offset = static_cast<std::uint32_t>(body.size());
    const auto length = static_cast<std::uint32_t>(name.size());
    body += "PK\3\4" + little(20, 2) + std::string(20, '\0') + little(length, 2) + little(0, 2) + name;
    directory += "PK\1\2" + little(20, 2) + little(20, 2) + std::string(20, '\0') + little(length, 2) +
                 std::string(12, '\0') + little(offset, 4) + name;
  }
  const auto count = static_cast<std::uint32_t>(names.size());
  const auto at = static_cast<std::uint32_t>(body.size());
  return body + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2) +
         little(static_cast<std::uint32_t>(directory.size()), 4) + little(at, 4) + little(0, 2);
}

struct Sample {
  std::string extension;
  std::string bytes;
};

/// One acceptable file of every type on the list.
inline std::vector<Sample> samples() {
  const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
  return {
      {"pdf", "%PDF-1.7\n%%EOF\n"},
      {"ofd", zip_of({"OFD.xml", "Doc_0/Document.xml"})},
      {"docx", zip_of({"[Content_Types].xml", "_rels/.rels", "word/document.xml"})},
      {"xlsx", zip_of({"[Content_Types].xml", "xl/workbook.xml"})},
      {"pptx", zip_of({"[Content_Types].xml", "ppt/presentation.xml"})},
      {"wps", ole},
      {"et", ole},
      {"dps", ole},
      {"txt", "关于开展检查的通知\r\n"},
      {"csv", "姓名,单位\n"},
      {"png", "\x89PNG\r\n\x1A\n" + std::string(8, '\0')},
      {"jpg", "\xFF\xD8\xFF\xE0" + std::string(8, '\0')},
      {"tif", std::string("II*\0", 4) + std::string(8, '\0')},
      {"zip", zip_of({"readme.txt"})},
      {"mp3", "ID3" + std::string(16, '\0')},
      {"mp4", std::string("\0\0\0\x18", 4) + "ftypisom" + std::string(8, '\0')},
  };
}

}  // namespace zs::content
