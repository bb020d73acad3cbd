// The text layer of a PDF.
#include <extract/pdf_page.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace zs::extract {

Blocks read_pdf(std::string_view bytes, const Converter& converter) {
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("file", bytes.data(), bytes.size());
  Fonts fonts;
  PageText text;
  for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
    if (text.full()) break;
    text.add(glyphs_of(page, fonts, converter));
  }
  return text.take();
}

}  // namespace zs::extract
