#pragma once
// Inside the worker: what turns bytes into blocks. Nothing here opens, starts or asks for anything; every fault of the
// file is a Fault with the reason.

#include <extract/pages.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace zs::extract {

/// The file gives no text, and why: one of our own sentences, never a word of the file.
struct Fault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct TooLarge : Fault {
  using Fault::Fault;
};
/// It asks for a password.
struct Encrypted : Fault {
  using Fault::Fault;
};

/// The converter of GB18030, which glibc loads from the disk: made before the walls go up.
class Converter {
 public:
  Converter();
  ~Converter();
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  /// nullopt where the bytes are no GB18030.
  std::optional<std::string> from_gb18030(std::string_view bytes) const;

 private:
  void* handle_;
};

/// Collects blocks up to the limits; spaces at the ends of lines and empty blocks are dropped.
class Collector {
 public:
  bool full() const { return bytes_ >= most_text_bytes || blocks_.size() >= most_blocks; }
  void add(Block block);
  Blocks take() { return std::move(blocks_); }

 private:
  Blocks blocks_;
  std::size_t bytes_ = 0;
};

Blocks read_plain(std::string_view bytes, const Converter& converter);
Blocks read_word(std::string_view bytes);
Blocks read_pdf(std::string_view bytes, const Converter& converter);
Blocks read_ofd(std::string_view bytes);
/// Throws TooLarge and Encrypted besides.
std::vector<PageSize> page_sizes_of(std::string_view bytes);

/// One code point as UTF-8; what is none, or a control character, adds nothing.
void append_utf8(std::string& text, char32_t code);
/// UTF-16, big-endian, to UTF-8; halves of pairs are dropped.
std::string from_utf16(std::string_view bytes, bool little_endian);

}  // namespace zs::extract
