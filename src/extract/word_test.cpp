// What of a word file's looks becomes text: numbers of lists, levels of headings, tables, what was changed.
#include <doctest/doctest.h>
#include <extract/elements.h>
#include <extract/reader.h>
#include <extract/test_files.h>
#include <extract/word_style.h>

using namespace zs;
using namespace zs::extract;

namespace {

Blocks blocks_of(std::string_view body, const Parts& more = {}) { return read_word(word_file(body, more)); }

Block paragraph(std::string text) { return {Block::Type::paragraph, 0, false, std::move(text), {}}; }
Block heading(int level, std::string text) { return {Block::Type::heading, level, false, std::move(text), {}}; }

std::string run(std::string_view text) { return "<w:r><w:t>" + std::string(text) + "</w:t></w:r>"; }

}  // namespace

TEST_CASE("a heading's level comes from its style, the style's ground or the paragraph itself") {
  const Parts styles{{"word/styles.xml",
                      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 2\"/></w:style>"
                      "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>"
                      "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:basedOn w:val=\"3\"/></w:style></w:styles>"}};
  CHECK(blocks_of(word_paragraph("甲", "<w:pStyle w:val=\"1\"/>") + word_paragraph("乙", "<w:pStyle w:val=\"2\"/>") +
                      word_paragraph("丙", "<w:outlineLvl w:val=\"0\"/>") +
                      word_paragraph("丁", "<w:pStyle w:val=\"3\"/>") +
                      word_paragraph("戊", "<w:outlineLvl w:val=\"9\"/>"),
                  styles) == Blocks{heading(2, "甲"), heading(2, "乙"), heading(1, "丙"), paragraph("丁"), paragraph("戊")});
}

TEST_CASE("the numbers a list shows belong to its text") {
  const auto level = [](std::string_view depth, std::string_view format, std::string_view text) {
    return "<w:lvl w:ilvl=\"" + std::string(depth) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           std::string(format) +
           "\"/><w:lvlText w:val=\"" + std::string(text) + "\"/></w:lvl>";
  };
  const Parts numbers{{"word/numbering.xml", "<w:numbering><w:abstractNum w:abstractNumId=\"7\">" +
                                                 level("0", "chineseCountingThousand", "%1、") +
                                                 level("1", "chineseCounting", "（%2）") + level("2", "bullet", "·") +
                                                 "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
                                                 "</w:num></w:numbering>"}};
  const auto item = [](std::string_view text, int depth) {
    const auto level_of_it = "<w:ilvl w:val=\"" + std::to_string(depth) + "\"/>";
    return word_paragraph(text, "<w:numPr>" + level_of_it + "<w:numId w:val=\"3\"/></w:numPr>");
  };
  CHECK(text_of(blocks_of(item("甲", 0) + item("乙", 1) + item("丙", 1) + item("丁", 2) + item("戊", 0) + item("己", 1),
                          numbers)) == "一、甲\n（一）乙\n（二）丙\n丁\n二、戊\n（一）己\n");
}

TEST_CASE("numbers are written as their format says") {
  CHECK(numeral(10, "chineseCounting") == "十");
  CHECK(numeral(21, "chineseCounting") == "二十一");
  CHECK(numeral(3, "decimalEnclosedCircle") == "③");
  CHECK(numeral(4, "upperRoman") == "IV");
  CHECK(numeral(2, "lowerLetter") == "b");
  CHECK(numeral(7, "decimal") == "7");
  CHECK(numeral(7, "bullet").empty());
}

TEST_CASE("a table's merged cells are empty but the first") {
  const auto cell = [](std::string_view properties, std::string_view text) {
    return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
  };
  const auto blocks = blocks_of("<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "表头") + cell("", "丙") +
                                "</w:tr><w:tr>" +
                                cell("<w:vMerge w:val=\"restart\"/>", "一") + cell("", "二") + cell("", "三") +
                                "</w:tr><w:tr>" + cell("<w:vMerge/>", "一") + cell("", "四") + cell("", "五") +
                                "</w:tr></w:tbl>");
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].rows == std::vector<std::vector<std::string>>{{"表头", "", "丙"}, {"一", "二", "三"}, {"", "四", "五"}});
}

TEST_CASE("what was struck out is gone, what was added stays, a box of text is read once") {
  const auto box = [](std::string_view text) {
    return "<w:pict><w:txbxContent><w:p>" + run(text) + "</w:p></w:txbxContent></w:pict>";
  };
  CHECK(text_of(blocks_of("<w:p>" + run("保留") + "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins>" +
                          run("增加") + "</w:ins></w:p>")) == "保留增加\n");
  CHECK(text_of(blocks_of("<w:p><mc:AlternateContent><mc:Choice>" + box("云川县人民政府文件") + "</mc:Choice><mc:Fallback>" +
                          box("云川县人民政府文件") + "</mc:Fallback></mc:AlternateContent>" + run("正文") + "</w:p>")) ==
        "云川县人民政府文件\n正文\n");
}

TEST_CASE("an answer of the worker is taken only when every word of it is sound") {
  const Blocks blocks{heading(2, "甲"), paragraph("乙\n丙"), {Block::Type::table, 0, false, "", {{"一", "二"}}}};
  CHECK(blocks_from(to_json(blocks)) == blocks);
  for (const auto broken :
       {R"({})", R"([7])", R"([{"type":"picture","text":"x"}])", R"([{"type":"heading","text":"x"}])",
        R"([{"type":"heading","level":10,"text":"x"}])", R"([{"type":"paragraph","level":1,"text":"x"}])",
        R"([{"type":"paragraph","text":"\u0001"}])", R"([{"type":"table","rows":[7]}])", R"([{"type":"table"}])"})
    CHECK_FALSE_MESSAGE(blocks_from(*parse_json(broken)), broken);
}
