// Makes the files of test_files.h.
#include <extract/characters.h>
#include <extract/test_files.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <zip.h>

namespace zs::extract {
namespace {

constexpr double points_per_mm = 72 / 25.4, page_height = 297;

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
  return out;
}

/// One object of a PDF after the other, and the table of where they begin.
class PdfWriter {
 public:
  int add(const std::string& body) {
    begins_.push_back(out_.size());
    out_ += fmt::format("{} 0 obj\n{}\nendobj\n", begins_.size(), body);
    return static_cast<int>(begins_.size());
  }
  int next() const { return static_cast<int>(begins_.size()) + 1; }
  int stream(const std::string& bytes) {
    return add(fmt::format("<</Length {}>>\nstream\n{}\nendstream", bytes.size(), bytes));
  }
  std::string close(int root) {
    const auto table = out_.size();
    out_ += fmt::format("xref\n0 {}\n0000000000 65535 f \n", begins_.size() + 1);
    for (const auto begin : begins_) out_ += fmt::format("{:010} 00000 n \n", begin);
    const auto size = begins_.size() + 1;
    return out_ + fmt::format("trailer\n<</Size {} /Root {} 0 R>>\nstartxref\n{}\n%%EOF\n", size, root, table);
  }

 private:
  std::string out_ = "%PDF-1.7\n";
  std::vector<std::size_t> begins_;
};

std::string hex_utf16(char32_t c) {
  if (c < 0x10000) return fmt::format("{:04X}", static_cast<unsigned>(c));
  const unsigned over = c - 0x10000;
  return fmt::format("{:04X}{:04X}", 0xd800 + (over >> 10), 0xdc00 + (over & 0x3ff));
}

using Glyphs = std::map<char32_t, int>;

Glyphs glyphs_in(const std::vector<Placed>& lines) {
  Glyphs glyphs;
  for (const auto& line : lines)
    for (const char32_t c : to_characters(line.text)) glyphs.emplace(c, static_cast<int>(glyphs.size()) + 1);
  return glyphs;
}

std::string to_unicode(const Glyphs& glyphs) {
  std::string map = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
  for (const auto& [character, number] : glyphs)
    map += fmt::format("1 beginbfchar\n<{:04X}> <{}>\nendbfchar\n", number, hex_utf16(character));
  return map;
}

std::string narrow_widths(const Glyphs& glyphs) {
  std::string widths;
  for (const auto& [character, number] : glyphs)
    if (character < 0x100) widths += fmt::format("{} [500] ", number);
  return widths;
}

std::string contents_of(const std::vector<Placed>& lines, const Glyphs& glyphs, int page) {
  std::string contents;
  for (const auto& line : lines) {
    if (line.page != page) continue;
    std::string codes;
    for (const char32_t c : to_characters(line.text)) codes += fmt::format("{:04X}", glyphs.at(c));
    contents += fmt::format("BT /F1 {:.2f} Tf 1 0 0 1 {:.2f} {:.2f} Tm <{}> Tj ET\n", line.size,
                            line.left * points_per_mm, (page_height - line.top) * points_per_mm, codes);
  }
  return contents;
}

constexpr std::string_view ofd_names = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

/// A line with the distance from each of its characters to the next, equal ones counted.
std::string ofd_text(const Placed& line, int id) {
  const double size = line.size / points_per_mm;
  std::string steps;
  const auto characters = to_characters(line.text);
  for (std::size_t from = 0, to = 0; from < characters.size(); from = to) {
    while (to < characters.size() && (characters[to] < 0x100) == (characters[from] < 0x100)) ++to;
    steps += fmt::format("g {} {:.3f} ", to - from, characters[from] < 0x100 ? size / 2 : size);
  }
  return fmt::format(
      "<ofd:TextObject ID=\"{}\" Boundary=\"{:.3f} {:.3f} 160 {:.3f}\" Font=\"1\" Size=\"{:.3f}\">"
      "<ofd:TextCode X=\"0\" Y=\"{:.3f}\" DeltaX=\"{}\">{}</ofd:TextCode></ofd:TextObject>",
      id, line.left, line.top - size, size, size, size, steps, escaped(line.text));
}

/// Lays a paper on the grid.
class Setter {
 public:
  void centred(const std::string& text, double size, std::size_t most) {
    const auto characters = to_characters(text);
    for (std::size_t from = 0; from < characters.size(); from += most) {
      const auto piece = characters.substr(from, most);
      put(28 + (156 - width(piece) * size / points_per_mm) / 2, size, piece);
    }
  }
  void paragraph(const std::string& text, bool indented) {
    std::u32string line;
    const auto characters = to_characters(text);
    double used = indented ? 2 : 0, left = 28 + used * cell;
    for (const char32_t c : characters) {
      const double wide = c < 0x100 ? 0.5 : 1;
      if (used + wide > 28) {
        put(left, 16, std::exchange(line, {}));
        used = 0, left = 28;
      }
      line += c;
      used += wide;
    }
    put(left, 16, line);
  }
  void right(const std::string& text) {
    const auto characters = to_characters(text);
    put(184 - (width(characters) + 2) * cell, 16, characters);
  }
  void skip() { ++row_; }
  std::vector<Placed> take() { return std::move(lines_); }

 private:
  static constexpr double cell = 156.0 / 28, pitch = 225.0 / 22;
  static double width(const std::u32string& text) {
    double all = 0;
    for (const char32_t c : text) all += c < 0x100 ? 0.5 : 1;
    return all;
  }
  void put(double left, double size, const std::u32string& text) {
    if (row_ == 22) row_ = 0, lines_.push_back({90, 280, 14, fmt::format("— {} —", page_), page_}), ++page_;
    lines_.push_back({left, 42 + pitch * row_++, size, to_utf8(text), page_});
  }
  std::vector<Placed> lines_;
  int row_ = 0, page_ = 1;
};

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<Placed> laid_out(const Paper& paper) {
  Setter setter;
  setter.centred(paper.text("issuer") + "文件", 30, 14);
  setter.skip();
  if (!paper.text("number").empty()) setter.centred(paper.text("number"), 16, 28);
  setter.skip();
  if (!paper.text("title").empty()) setter.centred(paper.text("title"), 22, 18);
  setter.skip();
  if (!paper.recipients().empty()) setter.paragraph(paper.recipients() + "：", false);
  for (const auto& paragraph : paper.paragraphs()) setter.paragraph(paragraph, true);
  setter.skip();
  for (const auto& line : split(paper.text("signature"))) setter.right(line);
  if (!paper.text("date").empty()) setter.right(paper.text("date"));
  return setter.take();
}

}  // namespace

PassingFile::PassingFile(const std::string& bytes) {
  static std::atomic<int> number{0};
  path_ = fmt::format("/tmp/zs_extract_{}_{}", ::getpid(), number++);
  std::ofstream(path_, std::ios::binary) << bytes;
}

PassingFile::~PassingFile() { std::filesystem::remove(path_); }

std::string locked(const std::string& pdf) {
  QPDF file;
  file.processMemoryFile("file", pdf.data(), pdf.size());
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.setR6EncryptionParameters("open", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
  writer.write();
  const auto made = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(made->getBuffer()), made->getSize()};
}

std::string zipped(const Parts& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(source);
  zip_t* zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
  for (const auto& [name, text] : parts)
    zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
  if (zip_close(zip) != 0) throw std::runtime_error("the zip could not be made");
  zip_stat_t about;
  zip_source_stat(source, &about);
  std::string bytes(about.size, '\0');
  zip_source_open(source);
  zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

std::string word_file(std::string_view body, const Parts& more) {
  const std::string begin =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  Parts parts{{"[Content_Types].xml", "<Types/>"},
              {"word/document.xml", fmt::format("{}{}</w:body></w:document>", begin, body)}};
  parts.insert(parts.end(), more.begin(), more.end());
  return zipped(parts);
}

std::string word_paragraph(std::string_view text, std::string_view properties) {
  return fmt::format("<w:p><w:pPr>{}</w:pPr><w:r><w:t>{}</w:t></w:r></w:p>", properties, escaped(text));
}

std::string ofd_file(const std::vector<Placed>& lines) {
  std::map<int, std::string> pages{{1, ""}};
  int id = 100;
  for (const auto& line : lines) pages[line.page] += ofd_text(line, ++id);
  Parts parts{{"OFD.xml", fmt::format("<ofd:OFD {}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                                      "</ofd:DocBody></ofd:OFD>",
                                      ofd_names)}};
  std::string list;
  for (const auto& [page, texts] : pages) {
    list += fmt::format("<ofd:Page ID=\"{}\" BaseLoc=\"Pages/Page_{}/Content.xml\"/>", page, page);
    parts.emplace_back(fmt::format("Doc_0/Pages/Page_{}/Content.xml", page),
                       fmt::format("<ofd:Page {}><ofd:Content><ofd:Layer>{}</ofd:Layer></ofd:Content></ofd:Page>",
                                   ofd_names, texts));
  }
  parts.emplace_back("Doc_0/Document.xml",
                     fmt::format("<ofd:Document {}><ofd:Pages>{}</ofd:Pages></ofd:Document>", ofd_names, list));
  return zipped(parts);
}

std::string pdf_file(const std::vector<Placed>& lines) {
  const auto glyphs = glyphs_in(lines);
  PdfWriter pdf;
  const int map = pdf.stream(to_unicode(glyphs));
  const int descendant = pdf.add(fmt::format("<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/DW 1000/W [{}]>>",
                                             narrow_widths(glyphs)));
  const int font = pdf.add(fmt::format(
      "<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/DescendantFonts[{} 0 R]/ToUnicode {} 0 R>>",
      descendant, map));
  int pages = 1;
  for (const auto& line : lines) pages = std::max(pages, line.page);
  const int tree = pdf.next() + 2 * pages;
  std::string kids;
  for (int page = 1; page <= pages; ++page) {
    const int contents = pdf.stream(contents_of(lines, glyphs, page));
    kids += fmt::format("{} 0 R ", pdf.add(fmt::format("<</Type/Page/Parent {} 0 R/MediaBox[0 0 595 842]"
                                                       "/Contents {} 0 R/Resources<</Font<</F1 {} 0 R>>>>>>",
                                                       tree, contents, font)));
  }
  pdf.add(fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", pages, kids));
  return pdf.close(pdf.add(fmt::format("<</Type/Catalog/Pages {} 0 R>>", tree)));
}

std::string Paper::text(std::string_view key) const { return std::string(facts.at(key).as_string()); }

std::string Paper::recipients() const {
  std::string all;
  for (const auto& one : facts.at("main_recipients").as_array())
    all += (all.empty() ? "" : "，") + std::string(one.as_string());
  return all;
}

std::vector<std::string> Paper::paragraphs() const { return split(text("body")); }

std::vector<Paper> papers() {
  std::vector<Paper> all;
  for (const auto& entry : std::filesystem::directory_iterator("tests/papers")) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    all.push_back({entry.path().stem().string(), parse_json(text.str())->as_object()});
  }
  std::sort(all.begin(), all.end(), [](const Paper& a, const Paper& b) { return a.name < b.name; });
  return all;
}

std::string as_plain(const Paper& paper) {
  std::string all = paper.text("number") + "\n" + paper.text("title") + "\n";
  if (!paper.recipients().empty()) all += paper.recipients() + "：\n";
  for (const auto& paragraph : paper.paragraphs()) all += "　　" + paragraph + "\n";
  return all + paper.text("signature") + "\n" + paper.text("date") + "\n";
}

std::string as_word(const Paper& paper) {
  const std::string centre = "<w:jc w:val=\"center\"/>", right = "<w:jc w:val=\"right\"/>";
  std::string body = word_paragraph(paper.text("issuer") + "文件", centre) +
                     word_paragraph(paper.text("number"), centre) + word_paragraph(paper.text("title"), centre);
  if (!paper.recipients().empty()) body += word_paragraph(paper.recipients() + "：");
  for (const auto& paragraph : paper.paragraphs()) body += word_paragraph(paragraph);
  for (const auto& line : split(paper.text("signature"))) body += word_paragraph(line, right);
  return word_file(body + word_paragraph(paper.text("date"), right));
}

std::string as_pdf(const Paper& paper) { return pdf_file(laid_out(paper)); }

std::string as_ofd(const Paper& paper) { return ofd_file(laid_out(paper)); }

}  // namespace zs::extract
