#include <extract/reader.h>
#include <extract/word_style.h>

#include <algorithm>

namespace zs::extract {
namespace {

constexpr int most_steps_down = 20;  // of styles standing on one another: a circle ends

/// "heading 3" of the built-in styles, in whatever language the program showed them.
int level_of_name(std::string_view name) {
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
  if (lower == "title") return 1;
  return lower.starts_with("heading ") ? std::clamp(number_in(lower.substr(8), 0), 0, 9) : 0;
}

Look own_look(const pugi::xml_node& properties) {
  Look look;
  const int outline = number_in(value_of(properties, "outlineLvl"), 9);
  if (outline >= 0 && outline < 9) look.level = outline + 1;
  look.align = value_of(properties, "jc");
  const auto numbering = child(properties, "numPr");
  look.numbering = value_of(numbering, "numId");
  look.depth = number_in(value_of(numbering, "ilvl"), -1);
  return look;
}

/// `above` where it says something, else `below`.
Look laid_over(Look above, const Look& below) {
  if (above.level == 0) above.level = below.level;
  if (above.align.empty()) above.align = below.align;
  if (above.numbering.empty()) above.numbering = below.numbering;
  if (above.depth < 0) above.depth = below.depth;
  return above;
}

std::string chinese(int value) {
  static constexpr const char* digits[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  if (value < 1 || value > 99) return std::to_string(value);
  const int tens = value / 10, ones = value % 10;
  std::string text = tens > 1 ? digits[tens] : "";
  if (tens > 0) text += "十";
  return ones > 0 ? text + digits[ones] : text;
}

std::string roman(int value) {
  static constexpr std::pair<int, const char*> parts[] = {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"},
                                                          {9, "ix"},  {5, "v"},   {4, "iv"}, {1, "i"}};
  std::string text;
  for (const auto& [worth, letters] : parts)
    for (; value >= worth && text.size() < 20; value -= worth) text += letters;
  return text;
}

std::string upper(std::string text) {
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return text;
}

std::string from(char32_t first, int value, int most) {
  if (value < 1 || value > most) return std::to_string(value);
  std::string text;
  append_utf8(text, first + static_cast<char32_t>(value - 1));
  return text;
}

}  // namespace

std::string numeral(int value, std::string_view format) {
  if (format == "none" || format == "bullet") return {};
  if (format.starts_with("chinese") || format.starts_with("japanese") || format.starts_with("ideograph") ||
      format.starts_with("taiwanese"))
    return chinese(value);
  if (format == "decimalEnclosedCircle" || format == "decimalEnclosedCircleChinese") return from(U'①', value, 20);
  if (format == "lowerLetter") return from(U'a', value, 26);
  if (format == "upperLetter") return from(U'A', value, 26);
  if (format == "lowerRoman") return roman(value);
  if (format == "upperRoman") return upper(roman(value));
  return std::to_string(value);
}

Styles::Styles(Package& package) {
  pugi::xml_document document;
  if (!package.load("word/styles.xml", document)) return;
  for (const auto& node : document.document_element().children()) {
    if (local(node.name()) != "style" || attribute(node, "type") != "paragraph") continue;
    Style style{std::string(value_of(node, "basedOn")), own_look(child(node, "pPr"))};
    if (style.look.level == 0) style.look.level = level_of_name(value_of(node, "name"));
    styles_.insert_or_assign(std::string(attribute(node, "styleId")), std::move(style));
  }
}

Look Styles::look_of(const pugi::xml_node& properties) const {
  Look look = own_look(properties);
  auto style = styles_.find(value_of(properties, "pStyle"));
  for (int step = 0; style != styles_.end() && step < most_steps_down; ++step) {
    look = laid_over(std::move(look), style->second.look);
    style = styles_.find(style->second.stands_on);
  }
  return look;
}

Numberings::Numberings(Package& package) {
  pugi::xml_document document;
  if (!package.load("word/numbering.xml", document)) return;
  for (const auto& node : document.document_element().children()) {
    if (local(node.name()) == "num") read_list(node);
    if (local(node.name()) != "abstractNum") continue;
    auto& levels = kinds_[std::string(attribute(node, "abstractNumId"))];
    for (const auto& level : node.children()) {
      const int depth = number_in(attribute(level, "ilvl"), -1);
      if (local(level.name()) != "lvl" || depth < 0 || depth >= depths) continue;
      levels[static_cast<std::size_t>(depth)] = {std::string(value_of(level, "numFmt")),
                                                 std::string(value_of(level, "lvlText")),
                                                 number_in(value_of(level, "start"), 1)};
    }
  }
}

void Numberings::read_list(const pugi::xml_node& node) {
  List list{std::string(value_of(node, "abstractNumId")), {}};
  for (const auto& changed : node.children())
    if (local(changed.name()) == "lvlOverride")
      list.starts[number_in(attribute(changed, "ilvl"), 0)] = number_in(value_of(changed, "startOverride"), 1);
  lists_.insert_or_assign(std::string(attribute(node, "numId")), std::move(list));
}

std::string Numberings::next(const Look& look) {
  const auto list = lists_.find(look.numbering);
  if (list == lists_.end()) return {};
  const auto kind = kinds_.find(list->second.kind);
  if (kind == kinds_.end()) return {};
  const int depth = std::clamp(look.depth, 0, depths - 1);
  auto& starts = list->second.starts;
  auto& counts = counts_[list->second.kind];
  if (const auto start = starts.find(depth); start != starts.end()) {
    counts[static_cast<std::size_t>(depth)] = 0;
    kind->second[static_cast<std::size_t>(depth)].start = start->second;
    starts.erase(start);
  }
  ++counts[static_cast<std::size_t>(depth)];
  for (int below = depth + 1; below < depths; ++below) counts[static_cast<std::size_t>(below)] = 0;
  std::string text;
  const auto& shown = kind->second[static_cast<std::size_t>(depth)].text;
  for (std::size_t at = 0; at < shown.size() && at < 100; ++at) {
    const bool place = shown[at] == '%' && at + 1 < shown.size() && shown[at + 1] >= '1' && shown[at + 1] <= '9';
    if (!place) {
      text += shown[at];
      continue;
    }
    const auto which = static_cast<std::size_t>(shown[++at] - '1');
    const auto& level = kind->second[which];
    text += numeral(level.start + std::max(counts[which], 1) - 1, level.format);
  }
  return kind->second[static_cast<std::size_t>(depth)].format == "bullet" ? "" : text;
}

}  // namespace zs::extract
