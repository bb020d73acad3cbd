#include <bench/footprint.h>
#include <bench/ground.h>

#include <elf.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <zlib.h>

namespace zs::bench {
namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

std::int64_t gzip_bytes(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  const auto total = static_cast<std::int64_t>(stream.total_out);
  deflateEnd(&stream);
  return total;
}

/// Sum of the segments that are loaded: what remains when symbols are stripped.
std::int64_t loaded_bytes(const std::string& program) {
  if (program.size() < sizeof(Elf64_Ehdr)) return 0;
  const auto* header = reinterpret_cast<const Elf64_Ehdr*>(program.data());
  const auto* segments = reinterpret_cast<const Elf64_Phdr*>(program.data() + header->e_phoff);
  std::int64_t sum = 0;
  for (int i = 0; i < header->e_phnum; ++i)
    if (segments[i].p_type == PT_LOAD) sum += static_cast<std::int64_t>(segments[i].p_filesz);
  return sum;
}

bool is_compressed_form(const std::filesystem::path& path) {
  return path.extension() == ".gz" || path.extension() == ".br";
}

}  // namespace

json::object binary_size() {
  const auto program = contents(beside() + "/zhongshu");
  return {{"bytes", program.size()}, {"loaded_bytes", loaded_bytes(program)}};
}

json::object page_weight() {
  const std::filesystem::path web = beside() + "/web";
  if (!std::filesystem::exists(web / "index.html")) return {};
  const auto index = contents(web / "index.html");
  std::int64_t total = 0, first = gzip_bytes(index);
  json::object kinds;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(web)) {
    if (!entry.is_regular_file() || is_compressed_form(entry.path())) continue;
    const auto bytes = gzip_bytes(contents(entry.path()));
    auto& kind = kinds[entry.path().extension().string()];
    kind = (kind.is_int64() ? kind.get_int64() : 0) + bytes;
    total += bytes;
    if (index.find(entry.path().filename().string()) != std::string::npos) first += bytes;
  }
  return {{"gzip_bytes", total}, {"first_gzip_bytes", first}, {"gzip_bytes_by_kind", std::move(kinds)}};
}

}  // namespace zs::bench
