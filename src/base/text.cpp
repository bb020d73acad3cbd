#include <base/text.h>

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace zs {

std::size_t count_characters(std::string_view utf8) {
  std::size_t count = 0;
  for (char c : utf8) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

bool is_utf8(std::string_view bytes) {
  auto* at = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
  auto rest = static_cast<utf8proc_ssize_t>(bytes.size());
  while (rest > 0) {
    utf8proc_int32_t point = 0;
    auto used = utf8proc_iterate(at, rest, &point);
    if (used <= 0) return false;
    at += used;
    rest -= used;
  }
  return true;
}

std::string fold_width(std::string_view utf8) {
  utf8proc_uint8_t* out = nullptr;
  auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                   &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
  if (length < 0) return std::string(utf8);
  std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

std::string_view trim(std::string_view text) {
  auto space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace zs
