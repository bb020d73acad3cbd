#pragma once
// For tests only: files as office programs write them, made from a few words.

#include <base/json.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::extract {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip with these parts.
std::string zipped(const Parts& parts);

/// A .docx whose body holds this XML; `more` adds parts (styles, numbering).
std::string word_file(std::string_view body, const Parts& more = {});
/// `<w:p>` with that text, `properties` inside its `<w:pPr>`.
std::string word_paragraph(std::string_view text, std::string_view properties = {});

/// A line of a PDF's page: where it begins, counted in millimetres from the upper left corner, its size in points.
struct Placed {
  double left = 28, top = 40, size = 16;
  std::string text;
  int page = 1;
};
/// A PDF whose characters are named by a ToUnicode map, as printing programs do it.
std::string pdf_file(const std::vector<Placed>& lines);

/// An OFD of such lines as programs write it: a text object a line, its characters set in millimetres.
std::string ofd_file(const std::vector<Placed>& lines);

/// The same file, opened by a password alone.
std::string locked(const std::string& pdf);

/// Contents on the disk for as long as it lives.
class PassingFile {
 public:
  explicit PassingFile(const std::string& bytes);
  ~PassingFile();
  PassingFile(const PassingFile&) = delete;
  PassingFile& operator=(const PassingFile&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// A published paper of tests/papers, as it would be typed: head, number, title, addressees, text, signature, date.
struct Paper {
  std::string name;
  json::object facts;
  std::string text(std::string_view key) const;
  std::string recipients() const;
  std::vector<std::string> paragraphs() const;
};
std::vector<Paper> papers();

std::string as_plain(const Paper& paper);
std::string as_word(const Paper& paper);
/// On the grid of the national layout: 28 characters a line, 22 lines a page.
std::string as_pdf(const Paper& paper);
std::string as_ofd(const Paper& paper);

}  // namespace zs::extract
