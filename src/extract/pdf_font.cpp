#include <base/text.h>
#include <extract/characters.h>
#include <extract/pdf_font.h>

#include <algorithm>
#include <qpdf/QUtil.hh>

namespace zs::extract {
namespace {

constexpr unsigned most_in_range = 65'536;

/// The next <hexadecimal> string of a map, as bytes; where `]` or `end` comes first, nothing.
struct MapReader {
  std::string_view rest;

  std::string_view word() {
    const auto from = rest.find_first_not_of(" \t\r\n\f");
    if (from == std::string_view::npos) return rest = {}, std::string_view();
    rest.remove_prefix(from);
    std::size_t length = 1;
    if (rest[0] == '<')
      length = std::min(rest.find('>'), rest.size() - 1) + 1;
    else if (rest[0] != '[' && rest[0] != ']')
      length = std::min(rest.find_first_of(" \t\r\n\f<[]"), rest.size());
    const auto found = rest.substr(0, length);
    rest.remove_prefix(length);
    return found;
  }
};

std::string bytes_in(std::string_view word) {
  return word.starts_with("<") ? QUtil::hex_decode(std::string(word.substr(1, word.size() - 2))) : std::string();
}

/// Some producers name a character by the radical that looks the same. Those of Kangxi fold by NFKC, these do not.
constexpr std::pair<char32_t, char32_t> radicals[] = {
    {U'⺟', U'母'}, {U'⺠', U'民'}, {U'⺩', U'王'}, {U'⺫', U'目'}, {U'⺼', U'肉'}, {U'⻁', U'虎'}, {U'⻄', U'西'}, {U'⻅', U'见'},
    {U'⻆', U'角'}, {U'⻉', U'贝'}, {U'⻋', U'车'}, {U'⻓', U'长'}, {U'⻔', U'门'}, {U'⻘', U'青'}, {U'⻙', U'韦'}, {U'⻚', U'页'},
    {U'⻛', U'风'}, {U'⻜', U'飞'}, {U'⻝', U'食'}, {U'⻢', U'马'}, {U'⻣', U'骨'}, {U'⻤', U'鬼'}, {U'⻥', U'鱼'}, {U'⻦', U'鸟'},
    {U'⻩', U'黄'}, {U'⻬', U'齐'}, {U'⻮', U'齿'}, {U'⻰', U'龙'}, {U'⻳', U'龟'}};

std::string folded(const std::string& text) {
  std::string out;
  for (const char32_t c : to_characters(text)) {
    char32_t meant = c;
    for (const auto& [radical, character] : radicals)
      if (radical == c) meant = character;
    const std::string one = to_utf8(std::u32string(1, meant));
    out += meant >= 0x2f00 && meant < 0x2fe0 ? fold_width(one) : one;
  }
  return out;
}

unsigned number_of(std::string_view bytes) {
  unsigned value = 0;
  for (const unsigned char byte : bytes.substr(0, 4)) value = value << 8 | byte;
  return value;
}

void take_characters(MapReader& reader, std::map<unsigned, std::string>& texts) {
  for (;;) {
    const auto code = reader.word();
    if (!code.starts_with("<")) return;
    texts[number_of(bytes_in(code))] = from_utf16(bytes_in(reader.word()), false);
  }
}

/// The last character of a text counts up through a range.
std::string counted_up(const std::string& first, unsigned by) {
  if (first.size() < 2) return {};
  std::string bytes = first;
  const unsigned last = number_of(bytes.substr(bytes.size() - 2)) + by;
  bytes[bytes.size() - 2] = static_cast<char>(last >> 8 & 0xff);
  bytes[bytes.size() - 1] = static_cast<char>(last & 0xff);
  return from_utf16(bytes, false);
}

void take_ranges(MapReader& reader, std::map<unsigned, std::string>& texts) {
  for (;;) {
    const auto from_word = reader.word();
    if (!from_word.starts_with("<")) return;
    const unsigned from = number_of(bytes_in(from_word)), to = number_of(bytes_in(reader.word()));
    const auto target = reader.word();
    if (to < from || to - from >= most_in_range) return;
    if (target == "[") {
      for (unsigned code = from; !reader.rest.empty(); ++code) {
        const auto text = reader.word();
        if (!text.starts_with("<")) break;
        if (code <= to) texts[code] = from_utf16(bytes_in(text), false);
      }
    } else {
      const std::string first = bytes_in(target);
      for (unsigned code = from; code <= to; ++code) texts[code] = counted_up(first, code - from);
    }
  }
}

/// What producers name glyphs that are not letters or digits of their own name.
constexpr std::pair<std::string_view, char32_t> glyph_names[] = {
    {"space", ' '},        {"zero", '0'},        {"one", '1'},          {"two", '2'},        {"three", '3'},
    {"four", '4'},         {"five", '5'},        {"six", '6'},          {"seven", '7'},      {"eight", '8'},
    {"nine", '9'},         {"period", '.'},      {"comma", ','},        {"hyphen", '-'},     {"colon", ':'},
    {"semicolon", ';'},    {"slash", '/'},       {"parenleft", '('},    {"parenright", ')'}, {"percent", '%'},
    {"bracketleft", '['},  {"bracketright", ']'}, {"emdash", U'—'},     {"endash", U'–'},    {"quoteleft", U'‘'},
    {"quoteright", U'’'},  {"quotedblleft", U'“'}, {"quotedblright", U'”'}, {"bullet", U'•'}, {"ellipsis", U'…'},
    {"underscore", '_'},   {"plus", '+'},        {"equal", '='},        {"ampersand", '&'},  {"at", '@'}};

char32_t meaning_of(std::string_view glyph) {
  for (const auto& [name, meaning] : glyph_names)
    if (name == glyph) return meaning;
  if (glyph.size() == 1) return static_cast<unsigned char>(glyph[0]);
  if (glyph.starts_with("uni") && glyph.size() == 7)
    return number_of(QUtil::hex_decode(std::string(glyph.substr(3))));
  return 0;
}

}  // namespace

std::map<unsigned, std::string> read_to_unicode(std::string_view map) {
  std::map<unsigned, std::string> texts;
  MapReader reader{map};
  while (!reader.rest.empty()) {
    const auto word = reader.word();
    if (word == "beginbfchar") take_characters(reader, texts);
    if (word == "beginbfrange") take_ranges(reader, texts);
  }
  return texts;
}

Font::Font(QPDFObjectHandle font, const Converter& converter) : converter_(converter) {
  if (!font.isDictionary()) return;
  auto map = font.getKey("/ToUnicode");
  auto subtype = font.getKey("/Subtype");
  if (subtype.isName() && subtype.getName() == "/Type0")
    read_composite(font);
  else
    read_simple(font);
  if (!map.isStream()) return;
  auto data = map.getStreamData(qpdf_dl_generalized);
  for (auto& [code, text] : read_to_unicode({reinterpret_cast<char*>(data->getBuffer()), data->getSize()}))
    texts_.insert_or_assign(code, folded(text));
}

void Font::read_simple(QPDFObjectHandle& font) {
  for (unsigned code = 0x20; code < 0x7f; ++code) append_utf8(texts_[code], code);
  for (unsigned code = 0xa0; code < 0x100; ++code) append_utf8(texts_[code], code);
  read_differences(font.getKey("/Encoding"));
  auto first = font.getKey("/FirstChar"), widths = font.getKey("/Widths");
  if (!first.isInteger() || !widths.isArray()) return;
  for (int at = 0; at < std::min(widths.getArrayNItems(), 256); ++at)
    if (auto width = widths.getArrayItem(at); width.isNumber())
      widths_[static_cast<unsigned>(first.getIntValueAsInt() + at)] = width.getNumericValue();
}

void Font::read_differences(QPDFObjectHandle encoding) {
  if (!encoding.isDictionary()) return;
  auto differences = encoding.getKey("/Differences");
  if (!differences.isArray()) return;
  unsigned code = 0;
  for (int at = 0; at < std::min(differences.getArrayNItems(), 1000); ++at) {
    auto item = differences.getArrayItem(at);
    if (item.isInteger()) code = static_cast<unsigned>(item.getIntValueAsInt()) & 0xff;
    if (!item.isName()) continue;
    auto& text = texts_[code++];
    text.clear();
    append_utf8(text, meaning_of(std::string_view(item.getName()).substr(1)));
  }
}

void Font::read_composite(QPDFObjectHandle& font) {
  auto encoding = font.getKey("/Encoding");
  const std::string name = encoding.isName() ? encoding.getName() : "";
  codes_ = Codes::two_bytes;
  if (name.find("UCS2") != std::string::npos || name.find("UTF16") != std::string::npos) codes_ = Codes::utf16;
  if (name.starts_with("/GB")) codes_ = Codes::gb;
  usual_width_ = 1000;
  auto descendants = font.getKey("/DescendantFonts");
  if (!descendants.isArray() || descendants.getArrayNItems() < 1) return;
  auto glyphs = descendants.getArrayItem(0);
  if (!glyphs.isDictionary()) return;
  if (auto usual = glyphs.getKey("/DW"); usual.isNumber()) usual_width_ = usual.getNumericValue();
  if (codes_ == Codes::two_bytes) read_widths(glyphs.getKey("/W"));
}

/// "first [w w …]" and "first last w".
void Font::read_widths(QPDFObjectHandle list) {
  if (!list.isArray()) return;
  auto items = list.getArrayAsVector();
  for (std::size_t at = 0; at + 1 < items.size();) {
    if (!items[at].isInteger()) return;
    auto first = static_cast<unsigned>(items[at].getIntValueAsInt());
    if (items[at + 1].isArray()) {
      auto widths = items[at + 1].getArrayAsVector();
      for (std::size_t n = 0; n < widths.size(); ++n)
        if (widths[n].isNumber()) widths_[first + static_cast<unsigned>(n)] = widths[n].getNumericValue();
      at += 2;
    } else {
      if (at + 2 >= items.size() || !items[at + 1].isInteger() || !items[at + 2].isNumber()) return;
      const auto last = static_cast<unsigned>(items[at + 1].getIntValueAsInt());
      for (unsigned code = first; code <= last && code - first < most_in_range; ++code)
        widths_[code] = items[at + 2].getNumericValue();
      at += 3;
    }
  }
}

std::size_t Font::length_of_code(std::string_view rest) const {
  switch (codes_) {
    case Codes::one_byte:
      return 1;
    case Codes::two_bytes:
    case Codes::utf16:
      return std::min<std::size_t>(2, rest.size());
    case Codes::gb:
      return static_cast<unsigned char>(rest[0]) < 0x81 ? 1 : std::min<std::size_t>(2, rest.size());
  }
  return 1;
}

std::string Font::text_of(unsigned code, std::string_view bytes) const {
  if (const auto known = texts_.find(code); known != texts_.end()) return known->second;
  if (codes_ == Codes::utf16) return from_utf16(bytes, false);
  return codes_ == Codes::gb ? converter_.from_gb18030(bytes).value_or("") : "";
}

double Font::width_of(unsigned code) const {
  const auto known = widths_.find(code);
  if (known != widths_.end()) return known->second;
  return codes_ == Codes::gb && code < 0x80 ? 500 : usual_width_;
}

std::vector<Shown> Font::show(std::string_view string) const {
  std::vector<Shown> all;
  while (!string.empty()) {
    const auto bytes = string.substr(0, length_of_code(string));
    const unsigned code = number_of(bytes);
    all.push_back({text_of(code, bytes), width_of(code), bytes == " "});
    string.remove_prefix(bytes.size());
  }
  return all;
}

}  // namespace zs::extract
