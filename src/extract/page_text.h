#pragma once
// From characters with their places to paragraphs in reading order: characters to lines, lines to paragraphs. A page is
// read from top to bottom as one column, which is how office papers are set; cells of a table come out side by side in
// their line.

#include <extract/extract.h>

#include <string>
#include <vector>

namespace zs::extract {

struct Glyph {
  double x = 0, y = 0;  // left end of the base line, from the page's lower left corner
  double width = 0, size = 0;
  std::string text;
};

struct PageLine {
  double left = 0, right = 0, y = 0, size = 0;
  std::string text;
  bool first_of_page = false;
};

/// The pages of a file, one after the other.
class PageText {
 public:
  /// As much as is taken of a file.
  bool full() const { return pages_ >= most_pages || length_ >= most_text_bytes; }
  void add(std::vector<Glyph> page);
  /// Throws Fault where there was not a line.
  Blocks take() const;

 private:
  static constexpr std::size_t most_pages = 500;
  std::vector<PageLine> lines_;
  std::size_t pages_ = 0, length_ = 0;
};

}  // namespace zs::extract
