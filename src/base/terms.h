#pragma once
// A text as search sees it. Two spellings that people take for the same become the same: 繁 and 简, full and half
// width, capitals, accents, brackets of any shape, "001" and "1", a word broken over two lines.
//
// `plain_text` keeps runs (汉字 · letters · figures) with one space between two of them and drops everything else:
// "《关于ＡＢＣ－07的通知》" becomes "关于 abc 7 的通知". `terms` cuts that: of a run of 汉字 every two neighbours and
// at its end the last one alone, any other run whole. The index holds terms; a phrase is a piece of plain text.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zs {

/// Counts the changes of the two functions below: an index made under another number is made anew.
inline constexpr int terms_version = 2;

/// Where each byte of a plain text came from: the byte range of the character in the text given.
struct Origin {
  std::vector<std::uint32_t> begin, end;
};

/// Never fails: bytes that are not UTF-8 separate, as punctuation does. White space between two 汉字 does not (names
/// are spread with it, lines break in the middle of words), an empty line does.
std::string plain_text(std::string_view text, Origin* origin = nullptr);

/// `text`: what goes into the index. `phrase`: what is asked for; the last run's last 汉字 may go on in the text, so it
/// stands alone only if nothing else of its run does, and then means every term that begins with it.
enum class TermsOf { text, phrase };
void terms(std::string_view plain, TermsOf what, const std::function<void(std::string_view)>& emit);

/// Whether the run at the beginning (at the end) of a plain text is one of 汉字, which may go on in the text beyond it;
/// letters and figures count whole.
bool begins_with_han(std::string_view plain);
bool ends_with_han(std::string_view plain);
/// Whether its last term stands for all that begin with it: the last run is a single 汉字.
bool ends_with_single_han(std::string_view plain);

}  // namespace zs
