// Text files as offices have them: UTF-8, UTF-16 with a mark, and GB18030 without any.
#include <base/text.h>
#include <extract/reader.h>

#include <iconv.h>

#include <stdexcept>

namespace zs::extract {
namespace {

std::string decoded(std::string_view bytes, const Converter& converter) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes.substr(2), true);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), false);
  if (is_utf8(bytes)) return std::string(bytes);
  if (auto text = converter.from_gb18030(bytes)) return std::move(*text);
  throw Fault("the characters are in no encoding we know");
}

std::string without_controls(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
      if (c != 0x7f) out += c;
  return out;
}

std::string_view trimmed_end(std::string_view text) {
  for (;;) {
    if (text.ends_with("\u3000"))
      text.remove_suffix(3);
    else if (!text.empty() && std::string_view(" \t\n").find(text.back()) != std::string_view::npos)
      text.remove_suffix(1);
    else
      return text;
  }
}

bool is_empty(const Block& block) {
  for (const auto& row : block.rows)
    for (const auto& cell : row)
      if (!cell.empty()) return false;
  return block.text.empty();
}

/// What a file calls UTF-8 need not be.
bool is_sound(const Block& block) {
  for (const auto& row : block.rows)
    for (const auto& cell : row)
      if (!is_utf8(cell)) return false;
  return is_utf8(block.text);
}

std::size_t bytes_of(const Block& block) {
  std::size_t bytes = block.text.size();
  for (const auto& row : block.rows)
    for (const auto& cell : row) bytes += cell.size() + 1;
  return bytes;
}

}  // namespace

Converter::Converter() : handle_(iconv_open("UTF-8", "GB18030")) {
  if (handle_ == reinterpret_cast<void*>(-1)) throw std::runtime_error("there is no converter for GB18030");
}

Converter::~Converter() { iconv_close(handle_); }

std::optional<std::string> Converter::from_gb18030(std::string_view bytes) const {
  iconv(handle_, nullptr, nullptr, nullptr, nullptr);
  std::string out(bytes.size() * 2 + 16, '\0');
  char* from = const_cast<char*>(bytes.data());
  char* to = out.data();
  std::size_t left = bytes.size(), room = out.size();
  if (iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1)) return std::nullopt;
  out.resize(out.size() - room);
  return out;
}

void Collector::add(Block block) {
  if (full()) return;
  block.text = std::string(trimmed_end(without_controls(block.text)));
  for (auto& row : block.rows)
    for (auto& cell : row) cell = std::string(trimmed_end(without_controls(cell)));
  if (is_empty(block) || !is_sound(block)) return;
  bytes_ += bytes_of(block);
  if (bytes_ <= most_text_bytes) blocks_.push_back(std::move(block));
}

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) {
    if (code == '\n' || code == '\t') put(code);
  } else if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xc0 | code >> 6), put(0x80 | (code & 0x3f));
  } else if (code < 0x10000) {
    put(0xe0 | code >> 12), put(0x80 | (code >> 6 & 0x3f)), put(0x80 | (code & 0x3f));
  } else {
    put(0xf0 | code >> 18), put(0x80 | (code >> 12 & 0x3f)), put(0x80 | (code >> 6 & 0x3f)), put(0x80 | (code & 0x3f));
  }
}

std::string from_utf16(std::string_view bytes, bool little_endian) {
  std::string text;
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
    return little_endian ? first | second << 8 : first << 8 | second;
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t code = unit(at);
    if (code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.size()) {
      const char32_t low = unit(at + 2);
      if (low >= 0xdc00 && low < 0xe000) code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), at += 2;
    }
    append_utf8(text, code);
  }
  return text;
}

Blocks read_plain(std::string_view bytes, const Converter& converter) {
  const std::string text = decoded(bytes, converter);
  Collector blocks;
  for (std::size_t from = 0; from < text.size() && !blocks.full();) {
    const auto end = std::min(text.find('\n', from), text.size());
    Block block;
    block.text = text.substr(from, end - from);
    blocks.add(std::move(block));
    from = end + 1;
  }
  return blocks.take();
}

}  // namespace zs::extract
