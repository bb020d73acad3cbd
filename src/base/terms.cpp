#include <base/terms.h>

#include <utf8proc.h>

#include <algorithm>
#include <optional>

namespace zs {
namespace {

constexpr std::u32string_view simplified_pairs =
#include <base/simplified.def>
    ;

constexpr char32_t first_han = 0x3400, last_common_han = 0x9FFF, first_of_east = 0x2E80, han_zero = 0x3007;
constexpr char32_t first_hexagram = 0x4DC0, last_hexagram = 0x4DFF;  // signs among the characters
constexpr char32_t first_wide = 0xFF01, last_wide = 0xFF5E, wide_to_ascii = 0xFEE0;
/// Longer runs of letters or figures are cut, so that no term is longer than an index takes.
constexpr std::size_t longest_run = 64;

/// Simplified forms of the common block, by place; zero where a character stays as it is.
std::vector<char32_t> common_simplified() {
  std::vector<char32_t> table(last_common_han - first_han + 1);
  for (std::size_t i = 0; i + 1 < simplified_pairs.size(); i += 2)
    if (simplified_pairs[i] <= last_common_han) table[simplified_pairs[i] - first_han] = simplified_pairs[i + 1];
  return table;
}

char32_t rare_simplified(char32_t c) {
  std::size_t low = 0, high = simplified_pairs.size() / 2;
  while (low < high) {
    const auto middle = (low + high) / 2;
    if (simplified_pairs[2 * middle] == c) return simplified_pairs[2 * middle + 1];
    if (simplified_pairs[2 * middle] < c)
      low = middle + 1;
    else
      high = middle;
  }
  return c;
}

char32_t simplified(char32_t c) {
  static const std::vector<char32_t> common = common_simplified();
  if (c < first_han) return c;
  if (c > last_common_han) return rare_simplified(c);
  const char32_t found = common[c - first_han];
  return found ? found : c;
}

enum class Sort { space, separator, figure, letter, han };

bool is_figure(char32_t c) { return c >= '0' && c <= '9'; }

bool is_common_han(char32_t c) {
  return c >= first_han && c <= last_common_han && !(c >= first_hexagram && c <= last_hexagram);
}

Sort sort_of(char32_t c) {
  if (c < 0x80) {
    if (is_figure(c)) return Sort::figure;
    if (c >= 'a' && c <= 'z') return Sort::letter;
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' ? Sort::space : Sort::separator;
  }
  if (is_common_han(c) || c == han_zero) return Sort::han;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return c >= first_of_east ? Sort::han : Sort::letter;
    case UTF8PROC_CATEGORY_ZS:
      return Sort::space;
    default:
      return Sort::separator;
  }
}

void append_utf8(std::string& out, char32_t c) {
  utf8proc_uint8_t bytes[4];
  const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

/// Puts characters in normal form together to a plain text.
class Plain {
 public:
  Plain(std::string& out, Origin* origin) : out_(out), origin_(origin) {}

  /// The character that stood at [begin, end) of the text, or one of those it decomposes into.
  void take(char32_t c, std::size_t begin, std::size_t end) {
    const Sort sort = sort_of(c);
    if (sort == Sort::separator) return separate();
    if (sort == Sort::space) return space(c);
    if (begins_run(sort)) begin_run(begin);
    if (sort == Sort::figure) drop_leading_zero();
    append_utf8(out_, simplified(c));
    note(begin, end);
    last_ = sort;
    gap_ = Gap::none;
    newlines_ = 0;
  }
  void separate() { gap_ = Gap::wide; }

 private:
  enum class Gap { none, narrow, wide };

  void space(char32_t c) {
    newlines_ += c == '\n';
    if (newlines_ > 1)
      gap_ = Gap::wide;
    else if (gap_ == Gap::none)
      gap_ = Gap::narrow;
  }
  bool begins_run(Sort sort) const {
    if (out_.empty() || sort != last_) return true;
    if (sort == Sort::han) return gap_ == Gap::wide;
    return gap_ != Gap::none || out_.size() - run_ >= longest_run;
  }
  void begin_run(std::size_t at) {
    if (!out_.empty()) {
      out_ += ' ';
      note(at, at);
    }
    run_ = out_.size();
  }
  void drop_leading_zero() {
    if (out_.size() != run_ + 1 || out_[run_] != '0') return;
    out_.pop_back();
    if (!origin_) return;
    origin_->begin.pop_back();
    origin_->end.pop_back();
  }
  void note(std::size_t begin, std::size_t end) {
    if (!origin_) return;
    origin_->begin.resize(out_.size(), static_cast<std::uint32_t>(begin));
    origin_->end.resize(out_.size(), static_cast<std::uint32_t>(end));
  }

  std::string& out_;
  Origin* origin_;
  std::size_t run_ = 0;
  Sort last_ = Sort::separator;
  Gap gap_ = Gap::none;
  int newlines_ = 0;
};

/// What needs no library: most of what is ever written here.
std::optional<char32_t> simple_form(char32_t c) {
  if (c >= first_wide && c <= last_wide) c -= wide_to_ascii;
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (is_common_han(c)) return c;
  if (c >= 0x3001 && c <= 0x3003) return ',';
  return std::nullopt;
}

void take_decomposed(Plain& plain, char32_t c, std::size_t begin, std::size_t end) {
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                          UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
  utf8proc_int32_t parts[64];
  int boundary = 0;
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts, 64, options, &boundary);
  if (count < 0 || count > 64) return plain.separate();
  for (utf8proc_ssize_t i = 0; i < count; ++i) plain.take(static_cast<char32_t>(parts[i]), begin, end);
}

std::size_t character_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_han_character(std::string_view character) {
  utf8proc_int32_t c = 0;
  const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(character.data()),
                                     static_cast<utf8proc_ssize_t>(character.size()), &c);
  return used > 0 && sort_of(static_cast<char32_t>(c)) == Sort::han;
}

std::string_view last_run(std::string_view plain) {
  const auto space = plain.rfind(' ');
  return space == std::string_view::npos ? plain : plain.substr(space + 1);
}

using EmitTerm = std::function<void(std::string_view)>;

void terms_of_han(std::string_view run, bool last_alone, const EmitTerm& emit) {
  std::size_t at = 0;
  for (;;) {
    const auto next = at + character_length(run[at]);
    if (next >= run.size()) break;
    emit(run.substr(at, next - at + character_length(run[next])));
    at = next;
  }
  if (last_alone || at == 0) emit(run.substr(at));
}

}  // namespace

std::string plain_text(std::string_view text, Origin* origin) {
  std::string out;
  out.reserve(text.size());
  Plain plain(out, origin);
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t c = 0;
    const auto used = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    const auto next = at + static_cast<std::size_t>(std::max<utf8proc_ssize_t>(used, 1));
    if (used <= 0)
      plain.separate();
    else if (const auto simple = simple_form(static_cast<char32_t>(c)))
      plain.take(*simple, at, next);
    else
      take_decomposed(plain, static_cast<char32_t>(c), at, next);
    at = next;
  }
  return out;
}

void terms(std::string_view plain, TermsOf what, const std::function<void(std::string_view)>& emit) {
  while (!plain.empty()) {
    const auto end = std::min(plain.find(' '), plain.size());
    const auto run = plain.substr(0, end);
    const bool is_last = end == plain.size();
    if (begins_with_han(run))
      terms_of_han(run, what == TermsOf::text || !is_last, emit);
    else
      emit(run);
    plain.remove_prefix(is_last ? end : end + 1);
  }
}

bool begins_with_han(std::string_view plain) { return is_han_character(plain); }
bool ends_with_han(std::string_view plain) { return begins_with_han(last_run(plain)); }
bool ends_with_single_han(std::string_view plain) {
  const auto run = last_run(plain);
  return begins_with_han(run) && character_length(run.front()) == run.size();
}

}  // namespace zs
