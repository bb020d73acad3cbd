#pragma once
// A font of a PDF, as far as its text goes: which characters a string shows and how wide each is.

#include <extract/reader.h>

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace zs::extract {

struct Shown {
  std::string text;   // empty: the file does not say what the glyph means
  double width = 0;   // in thousandths of the font's size
  bool space = false;  // a single byte 32: word spacing is added to it
};

class Font {
 public:
  Font(QPDFObjectHandle font, const Converter& converter);
  std::vector<Shown> show(std::string_view string) const;

 private:
  enum class Codes { one_byte, two_bytes, utf16, gb };
  void read_simple(QPDFObjectHandle& font);
  void read_composite(QPDFObjectHandle& font);
  void read_widths(QPDFObjectHandle list);
  void read_differences(QPDFObjectHandle encoding);
  std::size_t length_of_code(std::string_view rest) const;
  std::string text_of(unsigned code, std::string_view bytes) const;
  double width_of(unsigned code) const;

  const Converter& converter_;
  Codes codes_ = Codes::one_byte;
  std::map<unsigned, std::string> texts_;
  std::map<unsigned, double> widths_;
  double usual_width_ = 500;
};

/// What a ToUnicode map says: character codes and their texts.
std::map<unsigned, std::string> read_to_unicode(std::string_view map);

}  // namespace zs::extract
