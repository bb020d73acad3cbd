#include <content/file_type.h>

#include <content/errors.h>
#include <content/file_name.h>
#include <content/zip_directory.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <vector>

namespace zs::content {
namespace {

enum class Family { pdf, ole, word, sheet, slides, ofd, archive, text, png, jpeg, tiff, mp3, mp4 };

struct AllowedType {
  std::string_view extension;
  Family family;
  std::string_view media_type;
};

constexpr AllowedType allowed_types[] = {
    {"pdf", Family::pdf, "application/pdf"},
    {"ofd", Family::ofd, "application/ofd"},
    {"docx", Family::word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", Family::sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"pptx", Family::slides, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"wps", Family::ole, "application/vnd.ms-works"},
    {"et", Family::ole, "application/vnd.ms-excel"},
    {"dps", Family::ole, "application/vnd.ms-powerpoint"},
    {"txt", Family::text, "text/plain"},
    {"csv", Family::text, "text/csv"},
    {"png", Family::png, "image/png"},
    {"jpg", Family::jpeg, "image/jpeg"},
    {"jpeg", Family::jpeg, "image/jpeg"},
    {"tif", Family::tiff, "image/tiff"},
    {"tiff", Family::tiff, "image/tiff"},
    {"zip", Family::archive, "application/zip"},
    {"mp3", Family::mp3, "audio/mpeg"},
    {"mp4", Family::mp4, "video/mp4"},
};

/// What has no business inside an archive that people unpack and click on.
constexpr std::string_view programs[] = {"exe", "com", "scr", "pif", "bat",  "cmd",  "ps1", "vbs",
                                         "vbe", "js",  "jse", "wsf", "hta",  "msi",  "dll", "cpl",
                                         "jar", "lnk", "reg", "sh",  "docm", "xlsm", "pptm"};

const AllowedType* find_type(std::string_view extension) {
  const auto* found = std::find_if(std::begin(allowed_types), std::end(allowed_types),
                                   [&](const AllowedType& type) { return type.extension == extension; });
  return found == std::end(allowed_types) ? nullptr : found;
}

std::string first_bytes(const std::string& path, std::size_t count) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(count, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(count));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

bool starts(std::string_view bytes, std::string_view magic) { return bytes.substr(0, magic.size()) == magic; }

bool is_mp3(std::string_view bytes) {
  if (starts(bytes, "ID3")) return true;
  if (bytes.size() < 2) return false;
  const auto second = static_cast<unsigned char>(bytes[1]);
  return static_cast<unsigned char>(bytes[0]) == 0xFF && (second & 0xE0) == 0xE0 && (second & 0x06) == 0x02;
}

/// Text in any of the encodings met in offices: no control characters but those of lines; UTF-16 only with its mark.
bool is_text(std::string_view bytes) {
  if (starts(bytes, "\xFF\xFE") || starts(bytes, "\xFE\xFF")) return true;
  return std::none_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
  });
}

/// Compound files keep macros in a storage named in UTF-16; its name anywhere is enough to refuse.
bool ole_has_macros(const std::string& path) {
  static constexpr std::string_view name("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24);
  std::ifstream file(path, std::ios::binary);
  std::string window;
  std::array<char, 65536> part;
  while (file.read(part.data(), part.size()) || file.gcount() > 0) {
    window.append(part.data(), static_cast<std::size_t>(file.gcount()));
    if (window.find(name) != std::string::npos) return true;
    window.erase(0, window.size() - std::min(window.size(), name.size()));
  }
  return false;
}

using Entries = std::vector<std::string>;

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

bool has_entry(const Entries& entries, std::string_view prefix) {
  return std::any_of(entries.begin(), entries.end(), [&](const std::string& name) { return starts(name, prefix); });
}

bool zip_has_macros(const Entries& entries) {
  return std::any_of(entries.begin(), entries.end(), [](const std::string& name) {
    const std::string lower = lowered(name);
    return lower.find("vbaproject") != std::string::npos || lower.find("macrosheets/") != std::string::npos;
  });
}

/// The first extension of a program inside, or of an entry that leaves the folder it is unpacked to.
std::string bad_entry(const Entries& entries) {
  for (const std::string& name : entries) {
    if (starts(name, "/") || starts(name, "\\") || name.find("../") != std::string::npos ||
        name.find("..\\") != std::string::npos)
      return "../";
    const std::string extension = extension_of(name);
    if (std::find(std::begin(programs), std::end(programs), extension) != std::end(programs)) return extension;
  }
  return {};
}

bool has_magic(Family family, std::string_view head) {
  switch (family) {
    case Family::pdf:
      return starts(head, "%PDF-");
    case Family::ole:
      return starts(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    case Family::word:
    case Family::sheet:
    case Family::slides:
    case Family::ofd:
      return starts(head, "PK\3\4");
    case Family::archive:
      return starts(head, "PK\3\4") || starts(head, "PK\5\6");
    case Family::text:
      return is_text(head);
    case Family::png:
      return starts(head, "\x89PNG\r\n\x1A\n");
    case Family::jpeg:
      return starts(head, "\xFF\xD8\xFF");
    case Family::tiff:
      return starts(head, std::string_view("II*\0", 4)) || starts(head, std::string_view("MM\0*", 4));
    case Family::mp3:
      return is_mp3(head);
    case Family::mp4:
      return head.size() >= 12 && head.substr(4, 4) == "ftyp";
  }
  return false;
}

/// What a package of that family must hold to be what it says it is.
bool has_parts(Family family, const Entries& entries) {
  const bool office = has_entry(entries, "[Content_Types].xml");
  switch (family) {
    case Family::word:
      return office && has_entry(entries, "word/");
    case Family::sheet:
      return office && has_entry(entries, "xl/");
    case Family::slides:
      return office && has_entry(entries, "ppt/");
    case Family::ofd:
      return has_entry(entries, "OFD.xml");
    case Family::archive:
    case Family::pdf:
    case Family::ole:
    case Family::text:
    case Family::png:
    case Family::jpeg:
    case Family::tiff:
    case Family::mp3:
    case Family::mp4:
      return true;
  }
  return false;
}

bool is_package(Family family) {
  return family == Family::word || family == Family::sheet || family == Family::slides || family == Family::ofd ||
         family == Family::archive;
}

Failure mismatch(std::string_view extension) {
  return refuse(errors::file_type_mismatch, {{"extension", std::string(extension)}});
}

Failure not_allowed(std::string_view extension) {
  return refuse(errors::file_type_not_allowed,
                {{"extension", std::string(extension)}, {"allowed", allowed_extensions()}});
}

Result<void> inspect_package(Family family, const std::string& path, std::string_view extension) {
  const auto entries = zip_entries(path);
  if (!entries) return mismatch(extension);
  if (zip_has_macros(*entries)) return refuse(errors::file_has_macros);
  if (!has_parts(family, *entries)) return mismatch(extension);
  if (const std::string bad = bad_entry(*entries); !bad.empty()) return not_allowed(bad);
  return {};
}

}  // namespace

Result<std::string_view> inspect(const std::string& path, std::string_view extension) {
  if (auto allowed = allowed_type(extension); !allowed) return allowed;
  const AllowedType* type = find_type(extension);
  if (!has_magic(type->family, first_bytes(path, 65536))) return mismatch(extension);
  if (type->family == Family::ole && ole_has_macros(path)) return refuse(errors::file_has_macros);
  if (is_package(type->family))
    if (auto checked = inspect_package(type->family, path, extension); !checked) return Failure(checked.error());
  return type->media_type;
}

Result<std::string_view> allowed_type(std::string_view extension) {
  const AllowedType* type = find_type(extension);
  if (!type) return not_allowed(extension.empty() ? "?" : extension);
  return type->media_type;
}

std::string allowed_extensions() {
  std::string list;
  for (const AllowedType& type : allowed_types) {
    if (!list.empty()) list += ", ";
    list += type.extension;
  }
  return list;
}

}  // namespace zs::content
