#include <extract/page_text.h>
#include <extract/reader.h>

#include <algorithm>
#include <cmath>

namespace zs::extract {
namespace {

bool is_latin(char byte) { return static_cast<unsigned char>(byte) < 0x80 && byte != ' '; }

/// A gap between two words, or between columns: as wide as the languages on both sides leave it.
bool is_gap(const PageLine& line, const Glyph& next) {
  const double gap = next.x - line.right;
  if (line.text.empty() || line.text.back() == ' ' || next.text == " ") return false;
  return gap > (is_latin(line.text.back()) && is_latin(next.text[0]) ? 0.2 : 0.7) * next.size;
}

void add(PageLine& line, const Glyph& glyph) {
  if (line.text.empty()) line.left = glyph.x, line.y = glyph.y;
  if (is_gap(line, glyph)) line.text += ' ';
  line.text += glyph.text;
  line.right = std::max(line.right, glyph.x + glyph.width);
  line.size = std::max(line.size, glyph.size);
}

/// Glyphs whose base lines lie within half their height of each other stand in one line.
std::vector<PageLine> page_lines_of(std::vector<Glyph> glyphs) {
  std::stable_sort(glyphs.begin(), glyphs.end(), [](const Glyph& a, const Glyph& b) { return a.y > b.y; });
  std::vector<PageLine> lines;
  for (std::size_t from = 0; from < glyphs.size();) {
    std::size_t to = from + 1;
    while (to < glyphs.size() && glyphs[from].y - glyphs[to].y < 0.5 * std::max(glyphs[from].size, 1.0)) ++to;
    const auto begin = glyphs.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = glyphs.begin() + static_cast<std::ptrdiff_t>(to);
    std::stable_sort(begin, end, [](const Glyph& a, const Glyph& b) { return a.x < b.x; });
    PageLine line;
    for (auto glyph = begin; glyph != end; ++glyph)
      if (glyph->text != " " || !line.text.empty()) add(line, *glyph);
    if (line.text.find_first_not_of(' ') != std::string::npos) lines.push_back(std::move(line));
    from = to;
  }
  return lines;
}

/// "— 3 —": digits between strokes, alone at a page's foot.
bool is_page_number(const PageLine& line) {
  bool digits = false;
  for (std::size_t at = 0; at < line.text.size(); ++at) {
    const char c = line.text[at];
    const auto rest = std::string_view(line.text).substr(at);
    if (c >= '0' && c <= '9')
      digits = true;
    else if (rest.starts_with("—") || rest.starts_with("–"))
      at += 2;
    else if (c != ' ' && c != '-')
      return false;
  }
  return digits && line.text.size() < 24;
}

/// The text's own edges, which lines of full length touch.
struct Edges {
  double left = 0, right = 0;
};

Edges edges_of(const std::vector<PageLine>& lines) {
  Edges edges{1e9, -1e9};
  for (const auto& line : lines) edges = {std::min(edges.left, line.left), std::max(edges.right, line.right)};
  return edges;
}

bool is_centred(const PageLine& line, const Edges& edges) {
  const double before = line.left - edges.left, after = edges.right - line.right;
  return before > 1.5 * line.size && std::abs(before - after) < 1.2 * line.size;
}

/// Does the paragraph of `before` go on in `line`?
bool goes_on(const PageLine& before, const PageLine& line, const Edges& edges) {
  const double size = std::max(line.size, 1.0);
  if (std::abs(before.size - line.size) > 0.15 * size) return false;
  if (!line.first_of_page && before.y - line.y > 2.6 * size) return false;
  if (is_centred(before, edges) || is_centred(line, edges)) return false;
  return before.right > edges.right - 1.6 * size && line.left < edges.left + 1.2 * size;
}

void join(std::string& text, const std::string& next) {
  while (text.ends_with(' ')) text.pop_back();
  if (!text.empty() && is_latin(text.back()) && is_latin(next[0])) text += ' ';
  text += next;
}

Blocks paragraphs_of(const std::vector<PageLine>& lines) {
  const Edges edges = edges_of(lines);
  Collector out;
  for (std::size_t at = 0; at < lines.size() && !out.full();) {
    Block block;
    block.text = lines[at].text;
    block.centred = is_centred(lines[at], edges);
    while (++at < lines.size() && goes_on(lines[at - 1], lines[at], edges)) join(block.text, lines[at].text);
    out.add(std::move(block));
  }
  return out.take();
}

}  // namespace

void PageText::add(std::vector<Glyph> page) {
  auto lines = page_lines_of(std::move(page));
  ++pages_;
  for (const auto& line : lines) length_ += line.text.size();
  if (!lines.empty() && is_page_number(lines.back())) lines.pop_back();
  if (!lines.empty()) lines.front().first_of_page = true;
  lines_.insert(lines_.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

Blocks PageText::take() const {
  if (lines_.empty()) throw Fault("there is no text layer");
  return paragraphs_of(lines_);
}

}  // namespace zs::extract
