// How the demo's files are read. That all of it goes through is seen whenever a demo is made.
#include <app/demo_paper.h>
#include <app/demo_routine.h>
#include <app/demo_year.h>

#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

json::object routines() {
  return parse_json(R"({
    "way": { "people": { "a": "P1", "b": ["P2", "P3"], "c": null },
             "steps": [ { "step": "one", "as": "a", "do": "start", "kind": "thing" },
                        { "step": "two", "as": "b", "do": "agree", "opinion": ["x", "y", "z"] },
                        { "step": "three", "as": "c", "do": "agree" },
                        { "step": "four", "as": "a", "do": "agree", "after": [60, 60], "fields": { "n": 1 } } ] },
    "other": { "like": "way", "people": { "c": "P4" }, "with": { "four": { "fields": { "m": 2 } } } } })")
      ->as_object();
}

std::vector<DemoEntry> way(std::string_view line) {
  calendar::Calendar calendar;
  return entries_of_routine(calendar, routines(), parse_json(line)->as_object(),
                            *from_rfc3339("2026-03-02T09:00:00+08:00"));
}

}  // namespace

TEST_CASE("a paper is its head and its text, and the text is blocks by the first character of each line") {
  auto paper = read_paper(
      "p", "title: A//B\ncopies: 3\n---\n> all\nfirst\n# head\n| x | y |\n| 1 | |\n+ list\n@ us\n( note\n");
  CHECK(paper.fields.at("copies") == "3");
  CHECK(title_of_paper("A//B") == "AB");
  auto body = body_of_paper("A//B", paper.text);
  CHECK(canonical(body) == canonical(*parse_json(R"({ "version": 1, "blocks": [
    { "type": "title", "lines": ["A", "B"] }, { "type": "recipients", "text": "all" },
    { "type": "paragraph", "spans": [{ "text": "first" }] },
    { "type": "heading", "level": 1, "spans": [{ "text": "head" }] },
    { "type": "table", "rows": [[{ "lines": [[{ "text": "x" }]], "head": true },
                                 { "lines": [[{ "text": "y" }]], "head": true }],
                                [{ "lines": [[{ "text": "1" }]] }, { "lines": [[]] }]] },
    { "type": "attachments", "items": ["list"] }, { "type": "signature", "organs": ["us"], "date": "" },
    { "type": "note", "text": "note" } ] })")));
  CHECK_THROWS(read_paper("p", "title without a colon\n---\n"));
}

TEST_CASE("a routine gives each part to its people, leaves out whom it has not, and is drawn alike each time") {
  auto entries = way(R"({ "routine": "way", "ref": "r", "at": "@0 09:00", "paper": "p" })");
  REQUIRE(entries.size() == 4);
  CHECK(entries[0].line.at("paper") == "p");
  CHECK(entries[0].line.at("as") == "P1");
  CHECK(entries[1].line.at("as") == "P2");
  CHECK(entries[2].line.at("as") == "P3");
  CHECK(entries[2].line.at("opinion").is_string());
  CHECK(entries[3].at - entries[2].at == std::chrono::minutes(60));
  auto again = way(R"({ "routine": "way", "ref": "r", "at": "@0 09:00", "paper": "p" })");
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CHECK(entries[i].at == again[i].at);
    CHECK(entries[i].line == again[i].line);
  }
}

TEST_CASE("a routine is like another, takes the line's own people and ends where it is told") {
  auto all = way(R"({ "routine": "other", "ref": "r", "at": "@0 09:00",
                      "with": { "four": { "do": "disagree", "after": [20, 20] } } })");
  REQUIRE(all.size() == 5);
  CHECK(all[4].at - all[3].at == std::chrono::minutes(20));
  CHECK(all[3].line.at("as") == "P4");
  CHECK(all[4].line.at("do") == "disagree");
  CHECK(canonical(all[4].line.at("fields")) == R"({"m":2,"n":1})");
  auto part = way(R"({ "routine": "way", "ref": "r", "at": "@0 09:00", "upto": "two", "people": { "b": "P9" } })");
  REQUIRE(part.size() == 2);
  CHECK(part[1].line.at("as") == "P9");
  CHECK_THROWS(way(R"({ "routine": "way", "ref": "r", "at": "@0 09:00", "upto": "five" })"));
  CHECK_FALSE(part[1].line.contains("part"));
  for (const auto& entry : way(R"({ "routine": "way", "ref": "r", "part": "bureau", "at": "@0 09:00" })"))
    CHECK(entry.line.at("part") == "bureau");
}

namespace {

json::array year(std::string_view line, std::string_view more = "") {
  auto told = R"({ "from": -20, "to": -1, "tables": { "t": [ { "a": "x<n>", "who": ["P1", "P2"], "k": 3 } ] },
                   "series": [ { "name": "s", "times": 10, "draw": ["t"], "line": )" +
              std::string(line) + std::string(more) + "} ] }";
  calendar::Calendar calendar;
  return lines_of_year(calendar, *parse_json(told), *from_rfc3339("2026-03-02T09:00:00+08:00"));
}

}  // namespace

TEST_CASE("a series is as many lines over its days, with what its rows say in the place of names") {
  constexpr auto line = R"({ "title": "<a> of <year>", "people": "<who>", "count": "<k>", "due": "<day+3> 09:00" })";
  auto lines = year(line);
  REQUIRE(lines.size() == 10);
  const auto& second = lines[1].as_object();
  CHECK(second.at("title") == "x2 of 2026");
  CHECK(second.at("people") == json::array{"P1", "P2"});
  CHECK(second.at("count") == 3);
  CHECK(second.at("due") == "@-15 09:00");
  CHECK(second.at("ref") == "s_2");
  CHECK(second.at("at").as_string().starts_with("@-18 "));
  CHECK(lines[9].at("at").as_string().starts_with("@-2 "));
  CHECK(canonical(lines) == canonical(year(line)));
  CHECK_THROWS(year(R"({ "title": "<nobody>" })"));
}

TEST_CASE("what comes of a paper later is told of the same one") {
  auto lines = year(R"({ "title": "<a>" })", R"(, "also": { "days": 5, "line": { "of": "<ref>", "title": "<a>" } })");
  REQUIRE(lines.size() == 20);
  CHECK(lines[3].at("of") == "s_2");
  CHECK(lines[3].at("title") == lines[2].at("title"));
  CHECK(lines[3].at("at").as_string().starts_with("@-13 "));
}
