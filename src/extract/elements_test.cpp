// What the recogniser makes of thirty-one published papers, each as text, as .docx, as PDF and as OFD.
#include <doctest/doctest.h>
#include <extract/characters.h>
#include <extract/elements.h>
#include <extract/reader.h>
#include <extract/test_files.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

using namespace zs;
using namespace zs::extract;

namespace {

Recogniser of_the_office() {
  std::ifstream in("modules/document/recognise.jsonc", std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  DeclarationFaults faults;
  auto recogniser = Recogniser::parse(text.str(), faults);
  REQUIRE(faults.empty());
  return recogniser;
}

std::string bare(std::string_view text) {
  std::string out = to_utf8(squeezed(to_characters(text)));
  for (std::size_t at; (at = out.find("\n")) != std::string::npos;) out.erase(at, 1);
  return out;
}

/// Found and right, found and wrong, there but not found.
struct Score {
  int right = 0, wrong = 0, missed = 0;
  double precision() const { return right + wrong == 0 ? 1 : 1.0 * right / (right + wrong); }
  double recall() const { return right + missed + wrong == 0 ? 1 : 1.0 * right / (right + wrong + missed); }
  void count(const std::string& who, const std::optional<std::string>& found, const std::string& wanted) {
    const bool same = found && bare(*found) == bare(wanted);
    if (!found && wanted.empty()) return;
    ++(!found ? missed : same ? right : wrong);
    if (!same) std::printf("  %s: got %s, wanted %s\n", who.c_str(), found.value_or("-").c_str(), wanted.c_str());
  }
};
using Scores = std::map<std::string, Score>;

void count(Scores& scores, const Paper& paper, const Elements& found) {
  const auto number = number_in_text(paper.text("number")).value_or(paper.text("number"));
  scores["number"].count(paper.name, found.number, number);
  scores["title"].count(paper.name, found.title, paper.text("title"));
  scores["recipients"].count(paper.name, found.recipients, paper.recipients());
  scores["date"].count(paper.name, found.date, date_of_text(paper.text("date")).value_or(""));
  scores["doc_type"].count(paper.name, found.doc_type, paper.text("title").empty() ? "" : paper.text("kind"));
  scores["sender"].count(paper.name, found.sender, paper.text("issuer"));
}

template <class F>
Scores scores_of(F read) {
  const auto recogniser = of_the_office();
  Scores scores;
  const auto all = papers();
  REQUIRE(all.size() == 31);
  for (const auto& paper : all) count(scores, paper, recogniser.elements_of(read(paper)));
  for (const auto& [element, score] : scores)
    std::printf("%-11s %2d right, %d wrong, %d missed\n", element.c_str(), score.right, score.wrong, score.missed);
  return scores;
}

void check(const Scores& scores) {
  for (const auto& [element, score] : scores) {
    CAPTURE(element);
    CHECK(score.precision() >= 0.9);
    CHECK(score.recall() >= 0.85);
  }
}

}  // namespace

TEST_CASE("the elements of published papers are found in their plain text") {
  const Converter converter;
  check(scores_of([&](const Paper& paper) { return read_plain(as_plain(paper), converter); }));
}

TEST_CASE("the elements of published papers are found in word files") {
  check(scores_of([&](const Paper& paper) { return read_word(as_word(paper)); }));
}

TEST_CASE("the elements of published papers are found in the text layer of PDF") {
  const Converter converter;
  check(scores_of([&](const Paper& paper) { return read_pdf(as_pdf(paper), converter); }));
}

TEST_CASE("the elements of published papers are found in them as OFD") {
  check(scores_of([&](const Paper& paper) { return read_ofd(as_ofd(paper)); }));
}

namespace {

Elements elements_of_lines(const std::vector<std::string>& lines) {
  static const auto recogniser = of_the_office();
  Blocks blocks;
  for (const auto& line : lines) blocks.push_back({Block::Type::paragraph, 0, false, line, {}});
  return recogniser.elements_of(blocks);
}

}  // namespace

TEST_CASE("a number is one, whatever its brackets, zeros and widths") {
  for (const auto written : {"云政发〔2026〕15号", "云政发［2026］15号", "云政发[2026]15号", "云政发（2026）15号", "云政发【２０２６】第０１５号",
                             "云政发 〔2026〕 15 号"})
    CHECK_MESSAGE(number_in_text(written) == "云政发〔2026〕15号", written);
  for (const auto none : {"〔2026〕15号", "云政发〔2026〕号", "云政发〔26〕15号", "云政发2026年15号", ""})
    CHECK_FALSE_MESSAGE(number_in_text(none), none);
}

TEST_CASE("a date is one in Chinese and in Arabic numerals, and only when it exists") {
  CHECK(date_of_text("2026年3月2日") == "2026-03-02");
  CHECK(date_of_text("二〇二六年三月二日") == "2026-03-02");
  CHECK(date_of_text("二OO八年十二月三十一日") == "2008-12-31");
  CHECK(date_of_text("二○二四年二月二十九日") == "2024-02-29");
  CHECK(date_of_text(" ２０２６ 年 3 月 2 日") == "2026-03-02");
  for (const auto none : {"2025年2月29日", "2026年13月1日", "2026年3月", "截至2026年3月2日", "2026年3月2日印发", ""})
    CHECK_FALSE_MESSAGE(date_of_text(none), none);
}

TEST_CASE("the face of a paper going up: urgency, number and signer in one line, a head of two organs") {
  const auto found = elements_of_lines({"000012", "特　急", "云川县财政局", "云川县审计局", "文 件", "云财〔2026〕8号　　　　签发人：周　正　李明",
                                        "云川县财政局　云川县审计局关于", "开展专项资金检查的", "请　示", "县人民政府：", "现将有关情况报告如下：",
                                        "妥否，请批示。", "云川县财政局", "云川县审计局", "2026年3月2日"});
  CHECK(found.urgency == "特急");
  CHECK(found.number == "云财〔2026〕8号");
  CHECK(found.signer == "周、正、李明");
  CHECK(found.title == "云川县财政局 云川县审计局关于开展专项资金检查的请 示");
  CHECK(found.doc_type == "请示");
  CHECK(found.recipients == "县人民政府");
  CHECK(found.sender == "云川县财政局、云川县审计局");
  CHECK(found.date == "2026-03-02");
}

TEST_CASE("what is no paper has no elements") {
  CHECK(elements_of_lines({}) == Elements{});
  CHECK(elements_of_lines({"今天天气很好。", "我们去爬山，带上水和干粮。"}) == Elements{});
  CHECK(Recogniser().elements_of({{Block::Type::paragraph, 0, false, "云政发〔2026〕15号", {}}}).number == "云政发〔2026〕15号");
}

TEST_CASE("a declaration of words with faults names each") {
  DeclarationFaults faults;
  Recogniser::parse(R"({"heads": [], "doc_types": [7], "colours": ["red"]})", faults);
  REQUIRE(faults.size() == 3);
  CHECK(faults[0].path == "/heads");
  CHECK(faults[1].path == "/doc_types");
  CHECK(faults[2].path == "/colours");
  Recogniser::parse("[", faults);
  CHECK(faults.size() == 4);
}
