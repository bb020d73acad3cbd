// WordprocessingML (.docx): the body's paragraphs and tables in order, with the numbers that lists show and the levels
// of headings. What was struck out while tracking changes is left out; text boxes (red heads often are) stand before
// the paragraph that holds them.
#include <extract/package.h>
#include <extract/reader.h>
#include <extract/word_style.h>

namespace zs::extract {
namespace {

constexpr int most_depth = 64;
constexpr int most_span = 60;

struct Reading {
  Styles& styles;
  Numberings& numberings;
  Collector& out;
};

void read_children(Reading& reading, const pugi::xml_node& node, int depth);

bool is_left_out(std::string_view name) {
  for (const auto other : {"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "Fallback"})
    if (name == other) return true;
  return false;
}

/// The text inside a paragraph; boxes of text that hang in it go to `boxes`.
void add_text(const pugi::xml_node& node, std::string& text, std::vector<pugi::xml_node>& boxes, int depth) {
  for (const auto& part : node.children()) {
    const auto name = local(part.name());
    if (name == "t")
      text += part.child_value();
    else if (name == "tab" || name == "ptab")
      text += '\t';
    else if (name == "br" || name == "cr")
      text += attribute(part, "type").empty() ? "\n" : "";
    else if (name == "noBreakHyphen")
      text += '-';
    else if (name == "txbxContent")
      boxes.push_back(part);
    else if (depth < most_depth && !is_left_out(name))
      add_text(part, text, boxes, depth + 1);
  }
}

void read_paragraph(Reading& reading, const pugi::xml_node& node, int depth) {
  Block block;
  std::vector<pugi::xml_node> boxes;
  add_text(node, block.text, boxes, 0);
  for (const auto& box : boxes) read_children(reading, box, depth + 1);
  const auto look = reading.styles.look_of(child(node, "pPr"));
  if (!block.text.empty()) block.text = reading.numberings.next(look) + block.text;
  block.centred = look.align == "center";
  block.level = look.level;
  block.type = look.level > 0 ? Block::Type::heading : Block::Type::paragraph;
  reading.out.add(std::move(block));
}

/// All text in a cell, a paragraph a line.
void add_cell(Reading& reading, const pugi::xml_node& node, std::string& text, int depth) {
  for (const auto& part : node.children()) {
    const auto name = local(part.name());
    if (name == "p") {
      std::vector<pugi::xml_node> boxes;
      if (!text.empty()) text += '\n';
      text += reading.numberings.next(reading.styles.look_of(child(part, "pPr")));
      add_text(part, text, boxes, 0);
    } else if (depth < most_depth && !is_left_out(name)) {
      add_cell(reading, part, text, depth + 1);
    }
  }
}

/// A cell that spans columns is followed by empty ones; one that a cell above covers is empty itself.
void read_row(Reading& reading, const pugi::xml_node& node, std::vector<std::string>& row, int depth) {
  for (const auto& part : node.children()) {
    const auto name = local(part.name());
    if ((name == "sdt" || name == "sdtContent") && depth < most_depth) read_row(reading, part, row, depth + 1);
    if (name != "tc" || row.size() >= most_span) continue;
    const auto properties = child(part, "tcPr");
    const auto merged = child(properties, "vMerge");
    auto& cell = row.emplace_back();
    if (!merged || attribute(merged, "val") == "restart") add_cell(reading, part, cell, depth + 1);
    const int span = number_in(value_of(properties, "gridSpan"), 1);
    for (int more = 1; more < span && row.size() < most_span; ++more) row.emplace_back();
  }
}

void read_rows(Reading& reading, const pugi::xml_node& node, Block& table, int depth) {
  for (const auto& part : node.children()) {
    const auto name = local(part.name());
    if (name == "tr") read_row(reading, part, table.rows.emplace_back(), depth + 1);
    if ((name == "sdt" || name == "sdtContent") && depth < most_depth) read_rows(reading, part, table, depth + 1);
  }
}

void read_children(Reading& reading, const pugi::xml_node& node, int depth) {
  for (const auto& part : node.children()) {
    if (reading.out.full() || depth > most_depth) return;
    const auto name = local(part.name());
    if (name == "p") {
      read_paragraph(reading, part, depth);
    } else if (name == "tbl") {
      Block table;
      table.type = Block::Type::table;
      read_rows(reading, part, table, depth);
      reading.out.add(std::move(table));
    } else if (!is_left_out(name)) {
      read_children(reading, part, depth + 1);
    }
  }
}

}  // namespace

Blocks read_word(std::string_view bytes) {
  Package package(bytes);
  pugi::xml_document document;
  if (!package.load("word/document.xml", document)) throw Fault("the package holds no document");
  Styles styles(package);
  Numberings numberings(package);
  Collector out;
  Reading reading{styles, numberings, out};
  read_children(reading, child(document.document_element(), "body"), 0);
  return out.take();
}

}  // namespace zs::extract
