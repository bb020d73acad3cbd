#pragma once
// One page of a PDF: where each of its characters stands.

#include <extract/page_text.h>
#include <extract/pdf_font.h>

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>

namespace zs::extract {

/// Fonts of the file by object, so that each is read once.
using Fonts = std::map<std::pair<int, int>, std::shared_ptr<const Font>>;

/// In the order they are painted, up to a limit; what is drawn by forms is included.
std::vector<Glyph> glyphs_of(QPDFPageObjectHelper& page, Fonts& fonts, const Converter& converter);

}  // namespace zs::extract
