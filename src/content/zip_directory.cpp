#include <content/zip_directory.h>

#include <cstdint>
#include <fstream>
#include <string_view>

namespace zs::content {
namespace {

constexpr std::size_t end_record_bytes = 22;
constexpr std::size_t entry_header_bytes = 46;
constexpr std::size_t comment_limit_bytes = 65535;
constexpr std::size_t directory_limit_bytes = 4 * 1024 * 1024;
constexpr std::size_t entries_limit = 10000;

std::uint32_t little(std::string_view bytes, std::size_t at, int width) {
  std::uint32_t value = 0;
  for (int i = width - 1; i >= 0; --i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return value;
}

std::optional<std::string> read_part(std::ifstream& file, std::int64_t from, std::size_t length) {
  std::string part(length, '\0');
  file.clear();
  file.seekg(from);
  if (!file.read(part.data(), static_cast<std::streamsize>(length))) return std::nullopt;
  return part;
}

/// Where the end record stands: the last one whose comment reaches exactly to the end of the file.
std::optional<std::size_t> end_record(std::string_view tail) {
  if (tail.size() < end_record_bytes) return std::nullopt;
  for (std::size_t at = tail.size() - end_record_bytes + 1; at-- > 0;) {
    if (tail.substr(at, 4) != std::string_view("PK\5\6", 4)) continue;
    if (at + end_record_bytes + little(tail, at + 20, 2) == tail.size()) return at;
  }
  return std::nullopt;
}

std::optional<std::vector<std::string>> names_in(std::string_view directory, std::size_t count) {
  std::vector<std::string> names;
  std::size_t at = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (at + entry_header_bytes > directory.size()) return std::nullopt;
    if (directory.substr(at, 4) != std::string_view("PK\1\2", 4)) return std::nullopt;
    const std::size_t name = little(directory, at + 28, 2);
    const std::size_t rest = little(directory, at + 30, 2) + little(directory, at + 32, 2);
    if (at + entry_header_bytes + name + rest > directory.size()) return std::nullopt;
    names.emplace_back(directory.substr(at + entry_header_bytes, name));
    at += entry_header_bytes + name + rest;
  }
  if (at != directory.size()) return std::nullopt;
  return names;
}

}  // namespace

std::optional<std::vector<std::string>> zip_entries(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) return std::nullopt;
  const auto size = static_cast<std::int64_t>(file.tellg());
  const auto tail_bytes = std::min<std::int64_t>(size, end_record_bytes + comment_limit_bytes);
  const auto tail = read_part(file, size - tail_bytes, static_cast<std::size_t>(tail_bytes));
  const auto at = tail ? end_record(*tail) : std::nullopt;
  if (!at) return std::nullopt;
  const bool whole = little(*tail, *at + 4, 2) == 0 && little(*tail, *at + 8, 2) == little(*tail, *at + 10, 2);
  const std::size_t count = little(*tail, *at + 10, 2);
  const std::size_t bytes = little(*tail, *at + 12, 4);
  const std::int64_t offset = little(*tail, *at + 16, 4);
  const std::int64_t end = size - tail_bytes + static_cast<std::int64_t>(*at);
  if (!whole || count > entries_limit || bytes > directory_limit_bytes) return std::nullopt;
  if (offset + static_cast<std::int64_t>(bytes) != end) return std::nullopt;
  const auto directory = read_part(file, offset, bytes);
  if (!directory) return std::nullopt;
  return names_in(*directory, count);
}

}  // namespace zs::content
