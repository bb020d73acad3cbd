#include <base/terms.h>

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

namespace zs {
namespace {

std::vector<std::string> terms_in(std::string_view text, TermsOf what = TermsOf::text) {
  std::vector<std::string> out;
  terms(plain_text(text), what, [&](std::string_view term) { out.emplace_back(term); });
  return out;
}

using Terms = std::vector<std::string>;

}  // namespace

TEST_CASE("spellings that people take for the same are one plain text") {
  CHECK(plain_text("《关于ＡＢＣ－０７的通知》") == "关于 abc 7 的通知");
  CHECK(plain_text("關於召開會議的通知") == plain_text("关于召开会议的通知"));
  for (auto number : {"云政办发〔2026〕1号", "云政办发[2026]1号", "云政办发（２０２６）001号", "云政办发【2026】 1 号",
                      "雲政辦發2026-1號"})
    CHECK(plain_text(number) == "云政办发 2026 1 号");
  CHECK(plain_text("2026年03月05日") == plain_text("2026年3月5日"));
  CHECK(plain_text("Résumé") == "resume");
  CHECK(plain_text("㎡ ① Ⅳ") == "m 2 1 iv");
}

TEST_CASE("figures and letters are runs of their own, and zeros in front do not count") {
  CHECK(plain_text("GB/T9704-2012") == "gb t 9704 2012");
  CHECK(plain_text("007 000 10") == "7 0 10");
  CHECK(plain_text("一二〇二六年") == "一二〇二六年");
}

TEST_CASE("white space does not break a word, an empty line and punctuation do") {
  CHECK(plain_text("张　明") == "张明");
  CHECK(plain_text("关于做好\n防汛工作") == "关于做好防汛工作");
  CHECK(plain_text("第一段\n\n第二段") == "第一段 第二段");
  CHECK(plain_text("张明、李红") == "张明 李红");
  CHECK(plain_text("办\u200B公\uFEFF室") == "办公室");
  CHECK(plain_text("word one") == "word one");
}

TEST_CASE("a text gives pairs of neighbours and the last character of each run") {
  CHECK(terms_in("办公室，2026年") == Terms{"办公", "公室", "室", "2026", "年"});
  CHECK(terms_in("") == Terms{});
  CHECK(terms_in("！？…") == Terms{});
}

TEST_CASE("a phrase leaves its last character open unless it stands alone") {
  CHECK(terms_in("办公室", TermsOf::phrase) == Terms{"办公", "公室"});
  CHECK(terms_in("2026年", TermsOf::phrase) == Terms{"2026", "年"});
  CHECK(terms_in("发〔2026〕1号", TermsOf::phrase) == Terms{"发", "2026", "1", "号"});
  CHECK(ends_with_single_han("2026 年"));
  CHECK_FALSE(ends_with_single_han("办公"));
  CHECK_FALSE(ends_with_single_han("2026"));
  CHECK_FALSE(ends_with_single_han(""));
}

TEST_CASE("a plain text cut by commas instead of spaces stays as it is") {
  for (auto text : {"甲，乙 abc-12丙", "《关于ＡＢＣ－０７的通知》", "㎡ ① Ⅳ 二〇二六年"}) {
    auto plain = plain_text(text);
    auto commas = plain;
    for (auto& c : commas)
      if (c == ' ') c = ',';
    CHECK(plain_text(commas) == plain);
  }
}

TEST_CASE("every byte of a plain text knows the character it came from") {
  const std::string text = "《ＡＢ－007㎡關　於》";
  Origin origin;
  const auto plain = plain_text(text, &origin);
  CHECK(plain == "ab 7 m 2 关于");
  REQUIRE(origin.begin.size() == plain.size());
  REQUIRE(origin.end.size() == plain.size());
  const auto from = [&](std::size_t at) { return text.substr(origin.begin[at], origin.end[at] - origin.begin[at]); };
  CHECK(from(0) == "Ａ");
  CHECK(from(3) == "7");
  CHECK(from(5) == "㎡");
  CHECK(from(9) == "關");
  CHECK(from(plain.size() - 1) == "於");
}

TEST_CASE("no run is longer than an index takes, however long the text's is") {
  for (auto run : {std::string(500, 'x'), std::string(500, '7')})
    for (const auto& term : terms_in(run)) CHECK(term.size() <= 64);
}

TEST_CASE("any bytes are a text") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes(random() % 40, '\0');
    for (auto& c : bytes) c = static_cast<char>(random());
    Origin origin;
    const auto plain = plain_text(bytes, &origin);
    CHECK(origin.begin.size() == plain.size());
    CHECK(origin.end.size() == plain.size());
    for (std::size_t at = 0; at < plain.size(); ++at) CHECK(origin.end[at] <= bytes.size());
    std::string again;
    terms(plain, TermsOf::text, [&](std::string_view term) { CHECK_FALSE(term.empty()); });
    CHECK(plain.find("  ") == std::string::npos);
  }
}

}  // namespace zs
