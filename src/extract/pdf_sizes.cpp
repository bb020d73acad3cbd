// How many pages a PDF has, and the shape of each as it is looked at.
#include <extract/reader.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>

namespace zs::extract {
namespace {

constexpr double longest = 14'400;

int points(double side) { return static_cast<int>(std::lround(std::clamp(side, 1.0, longest))); }

PageSize size_of(QPDFPageObjectHelper& page) {
  auto box = page.getCropBox();
  if (!box.isRectangle()) return {};
  const auto sides = box.getArrayAsRectangle();
  const double width = std::abs(sides.urx - sides.llx), height = std::abs(sides.ury - sides.lly);
  if (!std::isfinite(width) || !std::isfinite(height) || width < 1 || height < 1) return {};
  auto turn = page.getAttribute("/Rotate", false);
  const bool on_its_side = turn.isInteger() && turn.getIntValue() % 180 != 0;
  return on_its_side ? PageSize{points(height), points(width)} : PageSize{points(width), points(height)};
}

}  // namespace

std::vector<PageSize> page_sizes_of(std::string_view bytes) try {
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("file", bytes.data(), bytes.size());
  std::vector<PageSize> sizes;
  for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
    if (sizes.size() == most_pages_counted) throw TooLarge("it has too many pages");
    sizes.push_back(size_of(page));
  }
  if (sizes.empty()) throw Fault("it has no pages");
  return sizes;
} catch (const QPDFExc& fault) {
  if (fault.getErrorCode() == qpdf_e_password) throw Encrypted("it asks for a password");
  throw;
}

}  // namespace zs::extract
