#include <content/file_name.h>

#include <base/text.h>

#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace zs::content {
namespace {

constexpr std::size_t name_limit_bytes = 255;

/// Canonical composition (NFC); empty where the bytes are not UTF-8.
std::string composed(std::string_view text) {
  utf8proc_uint8_t* out = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (length < 0) return {};
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(out, &std::free);
  return std::string(reinterpret_cast<const char*>(owned.get()), static_cast<std::size_t>(length));
}

/// Controls, bidirectional marks and other invisible characters, line separators, and what file systems reserve.
bool unwanted(utf8proc_int32_t character) {
  switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      break;
  }
  constexpr std::string_view reserved = "/\\:*?\"<>|";
  return character < 128 && reserved.find(static_cast<char>(character)) != std::string_view::npos;
}

std::string without_unwanted(std::string_view text) {
  std::string kept;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t character = 0;
    const auto length = utf8proc_iterate(at, left, &character);
    if (length <= 0) return {};
    if (!unwanted(character)) kept.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(length));
    at += length;
    left -= length;
  }
  return kept;
}

std::string_view without_outer(std::string_view text) {
  const auto first = text.find_first_not_of(" .");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" .") - first + 1);
}

/// At most `limit` bytes, never a broken character.
std::string_view cut(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  return text.substr(0, limit);
}

}  // namespace

std::string clean_name(std::string_view name) {
  const std::string kept = without_unwanted(composed(name));
  const std::string_view shown = without_outer(kept);
  if (shown.size() <= name_limit_bytes) return std::string(shown);
  const auto dot = shown.rfind('.');
  const std::string_view tail = dot == std::string_view::npos || shown.size() - dot > 16 ? "" : shown.substr(dot);
  const std::string_view stem = shown.substr(0, shown.size() - tail.size());
  return std::string(cut(stem, name_limit_bytes - tail.size())) + std::string(tail);
}

std::string extension_of(std::string_view name) {
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == name.size()) return {};
  std::string extension(name.substr(dot + 1));
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return extension;
}

}  // namespace zs::content
