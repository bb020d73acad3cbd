#include <base/errors.h>
#include <base/json.h>
#include <base/phrases.h>

#include <doctest/doctest.h>

#include <set>

namespace zs {
namespace {

std::string name_of(Id person) { return person == 7 ? "谢建国" : ""; }

std::set<std::string> places(std::string_view text) {
  std::set<std::string> out;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1))
    out.emplace(text.substr(open, text.find('}', open) - open));
  return out;
}

bool has_chinese(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xe4 && lead <= 0xe9) return true;  // U+4000 to U+9FFF
  }
  return false;
}

Phrase back_to(std::string step) { return {phrases::route::back_direct, {{"step", Declared{std::move(step)}}}}; }

}  // namespace

TEST_CASE("every phrase exists in the three languages with the same arguments") {
  REQUIRE(phrase_catalogue().size() > 60);
  for (const auto& line : phrase_catalogue()) {
    CAPTURE(line.code);
    CHECK_FALSE(line.zh.empty());
    CHECK_FALSE(line.en.empty());
    CHECK_FALSE(has_chinese(line.en));
    CHECK(places(line.zh) == places(line.en));
    CHECK(places(line.zh) == places(taiwan(line.zh)));
  }
}

TEST_CASE("a phrase is said in the reader's language, its declared titles in his characters") {
  auto words = back_to("部门审核");
  CHECK(say(words, Language::zh_cn) == "退回部门审核，改后直送本人");
  CHECK(say(words, Language::zh_tw) == "退回部門審核，改後直送本人");
  CHECK(say(words, Language::en) == "Back to 部门审核, afterwards straight to you");
  CHECK(say(Declared{"没有登记过的标题"}, Language::zh_tw) == "没有登记过的标题");
  CHECK(say(Declared{"超员", "Too many"}, Language::en) == "Too many");
  CHECK(say("state", "closed", Language::zh_tw) == "已辦結");
  CHECK(say("state", "of_a_newer_version", Language::en) == "of_a_newer_version");
}

TEST_CASE("people's own text is never changed") {
  for (auto language : {Language::zh_cn, Language::zh_tw, Language::en})
    CHECK(say(Words("请补充公函。"), language) == "请补充公函。");
}

TEST_CASE("people are said by name, moments and lists as the reader writes them") {
  auto at = *from_rfc3339("2026-11-02T09:10:00+08:00");
  Words::List list{Named{7}, Named{8}};
  CHECK(say(list, {Language::zh_cn, name_of}) == "谢建国、8");
  CHECK(say(list, {Language::en, name_of}) == "谢建国, 8");
  CHECK(say(at, Language::zh_tw) == "11月2日 09:10");
  CHECK(say(at, Language::en) == "2 Nov 09:10");
  Words sent(Phrase(phrases::trail::sent, {{"people", list}, {"step", Declared{"审核"}}}));
  CHECK(say(with_names(sent, name_of), Language::zh_cn) == "送谢建国、8（审核）");
}

TEST_CASE("an empty argument leaves no empty brackets, and brackets that people wrote stay") {
  Phrase sent(phrases::trail::sent, {{"people", "甲（）"}});
  CHECK(say(sent, Language::zh_cn) == "送甲（）");
  CHECK(say(sent, Language::en) == "to 甲（）");
}

TEST_CASE("what is stored is read back the same, and old or strange text is said as it stands") {
  auto at = *from_rfc3339("2026-11-02T09:10:00+08:00");
  for (const Words& words : {Words("自己的话"), Words(Declared{"审核"}), Words(Declared{"超员", "Too many"}),
                             Words(Named{7}), Words(at), Words(back_to("审核")), Words(phrases::route::end),
                             Words(Words::List{Named{7}, back_to("审核")})})
    CHECK(words_from_json(*parse_json(canonical(to_json(words)))) == words);
  CHECK(say(words_from_json("由办公室主任办理"), Language::en) == "由办公室主任办理");
  CHECK(say(words_from_json(*parse_json(R"({"code":"reason.unknown"})")), Language::en) == "reason.unknown");
  CHECK(say(words_from_json(*parse_json(R"({"strange":1})")), Language::en) == R"({"strange":1})");
}

TEST_CASE("an error is said in the three languages, with phrases for arguments") {
  std::vector<Argument> expected{{"expected", phrases::expected::date}};
  CHECK(sentence(errors::wrong_type, expected, Language::zh_cn) == "类型不对，应为日期，如 2026-03-02。");
  CHECK(sentence(errors::wrong_type, expected, Language::en) == "Wrong type: expected a date, like 2026-03-02.");
  CHECK(sentence(errors::wrong_type, expected, Language::zh_tw).find("類型不對") == 0);
}

}  // namespace zs
