// The text of an OFD (GB/T 33190): what its pages and the templates under them place as text, in reading order.
#include <extract/characters.h>
#include <extract/package.h>
#include <extract/page_text.h>
#include <extract/reader.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace zs::extract {
namespace {

constexpr double points_a_millimetre = 72 / 25.4;
constexpr std::size_t most_glyphs_of_page = 60'000;
constexpr int most_blocks_deep = 16;
constexpr double farthest = 1e6;  // in millimetres: beyond lies nobody's page

/// "5.6 0 0 5.6 0 0" as numbers; what is none ends the list.
std::vector<double> numbers_in(std::string_view text) {
  std::vector<double> numbers;
  while (numbers.size() < 6) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || !std::isfinite(number)) break;
    numbers.push_back(std::clamp(number, -farthest, farthest));
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  }
  return numbers;
}

double measure_in(std::string_view text, double otherwise) {
  const auto numbers = numbers_in(text);
  return numbers.empty() ? otherwise : numbers.front();
}

/// "5.6 g 3 2.8 5.6": how far each character stands from the one before it; `g 3 2.8` is 2.8 three times.
std::vector<double> steps_in(std::string_view text, std::size_t most) {
  std::vector<double> steps;
  for (std::size_t at = 0; at < text.size() && steps.size() < most;) {
    const bool several = text[at] == 'g';
    const auto numbers = numbers_in(text.substr(several ? at + 1 : at));
    if (numbers.size() < (several ? 2u : 1u)) break;
    const double times = several ? std::clamp(numbers[0], 0.0, static_cast<double>(most)) : 1;
    steps.insert(steps.end(), static_cast<std::size_t>(times), numbers[several ? 1 : 0]);
    for (int words = several ? 3 : 1; words > 0 && at < text.size(); --words)
      at = std::min(text.find_first_not_of(' ', std::min(text.find(' ', at), text.size())), text.size());
  }
  return steps;
}

/// A place in the package, as a file in `folder` names it.
std::string resolved(const std::string& folder, std::string_view place) {
  if (place.starts_with('/')) return std::string(place.substr(1));
  std::string base = folder;
  while (place.starts_with("./") || place.starts_with("../")) {
    const bool up = place.starts_with("../");
    place.remove_prefix(up ? 3 : 2);
    if (!up || base.empty()) continue;
    base.pop_back();
    base.erase(base.find_last_of('/') == std::string::npos ? 0 : base.find_last_of('/') + 1);
  }
  return base + std::string(place);
}

std::string folder_of(const std::string& place) {
  const auto slash = place.find_last_of('/');
  return slash == std::string::npos ? "" : place.substr(0, slash + 1);
}

std::string trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(" \t\r\n") + 1 - from));
}

/// Places the characters of a text object; what it is turned and stretched by counts as far as where it begins.
class TextPlacer {
 public:
  TextPlacer(const pugi::xml_node& object, std::vector<Glyph>& out) : object_(object), out_(out) {
    auto boundary = numbers_in(attribute(object, "Boundary"));
    boundary.resize(4);
    left_ = boundary[0], top_ = boundary[1];
    if (auto matrix = numbers_in(attribute(object, "CTM")); matrix.size() == 6) matrix_ = matrix;
    scale_ = std::sqrt(std::abs(matrix_[0] * matrix_[3] - matrix_[1] * matrix_[2]));
    size_ = measure_in(attribute(object, "Size"), 0) * scale_;
  }
  void place() {
    double x = 0, y = 0;  // where a code begins that does not say it: where the one before it did
    for (const auto& code : object_.children()) {
      if (local(code.name()) != "TextCode") continue;
      x = measure_in(attribute(code, "X"), x), y = measure_in(attribute(code, "Y"), y);
      place(code, x, y);
    }
  }

 private:
  void place(const pugi::xml_node& code, double x, double y) {
    const auto characters = to_characters(code.child_value());
    const auto across = steps_in(attribute(code, "DeltaX"), characters.size());
    const auto down = steps_in(attribute(code, "DeltaY"), characters.size());
    for (std::size_t at = 0; at < characters.size() && out_.size() < most_glyphs_of_page; ++at) {
      const double usual = (characters[at] < 0x100 ? 0.5 : 1) * size_ / std::max(scale_, 1e-6);
      const double step = at < across.size() ? across[at] : down.empty() ? usual : 0;
      add(characters[at], x, y, step > 0 ? std::min(step, usual) : usual);  // a wider step is a gap behind it
      x += step;
      if (at < down.size()) y += down[at];
    }
  }
  void add(char32_t character, double x, double y, double width) {
    const auto& m = matrix_;
    const double right = left_ + m[0] * x + m[2] * y + m[4], below = top_ + m[1] * x + m[3] * y + m[5];
    out_.push_back({right * points_a_millimetre, -below * points_a_millimetre, width * scale_ * points_a_millimetre,
                    size_ * points_a_millimetre, to_utf8(std::u32string(1, character))});
  }
  const pugi::xml_node& object_;
  std::vector<Glyph>& out_;
  std::vector<double> matrix_{1, 0, 0, 1, 0, 0};
  double left_ = 0, top_ = 0, scale_ = 1, size_ = 0;
};

void place_texts(const pugi::xml_node& node, std::vector<Glyph>& out, int depth = 0) {
  if (depth > most_blocks_deep) return;
  for (const auto& part : node.children()) {
    const auto name = local(part.name());
    if (name == "TextObject") TextPlacer(part, out).place();
    if (name == "Layer" || name == "PageBlock") place_texts(part, out, depth + 1);
  }
}

class Document {
 public:
  explicit Document(Package& package) : package_(package) {
    pugi::xml_document root;
    if (!package.load("OFD.xml", root)) throw Fault("the package holds no OFD");
    const auto place = trimmed(child(child(root.document_element(), "DocBody"), "DocRoot").child_value());
    folder_ = folder_of(resolved("", place));
    if (!package.load(resolved("", place).c_str(), document_)) throw Fault("the package holds no document");
    for (const auto& part : child(document_.document_element(), "CommonData").children())
      if (local(part.name()) == "TemplatePage")
        templates_.emplace(attribute(part, "ID"), resolved(folder_, attribute(part, "BaseLoc")));
  }
  Blocks text() {
    PageText text;
    for (const auto& page : child(document_.document_element(), "Pages").children()) {
      if (text.full()) break;
      if (local(page.name()) == "Page") text.add(glyphs_of(resolved(folder_, attribute(page, "BaseLoc"))));
    }
    return text.take();
  }

 private:
  std::vector<Glyph> glyphs_of(const std::string& place) {
    std::vector<Glyph> glyphs;
    pugi::xml_document page;
    if (!package_.load(place.c_str(), page)) return glyphs;
    for (const auto& part : page.document_element().children()) {
      if (local(part.name()) == "Template") place_template(attribute(part, "TemplateID"), glyphs);
      if (local(part.name()) == "Content") place_texts(part, glyphs);
    }
    return glyphs;
  }
  void place_template(std::string_view id, std::vector<Glyph>& glyphs) {
    const auto known = templates_.find(id);
    pugi::xml_document page;
    if (known == templates_.end() || !package_.load(known->second.c_str(), page)) return;
    place_texts(child(page.document_element(), "Content"), glyphs);
  }
  Package& package_;
  pugi::xml_document document_;
  std::string folder_;
  std::map<std::string, std::string, std::less<>> templates_;
};

}  // namespace

Blocks read_ofd(std::string_view bytes) {
  Package package(bytes);
  return Document(package).text();
}

}  // namespace zs::extract
