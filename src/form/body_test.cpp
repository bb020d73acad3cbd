#include <base/errors.h>
#include <doctest/doctest.h>
#include <form/body.h>
#include <form/errors.h>
#include <form/form.h>

#include <fstream>
#include <random>
#include <sstream>

using namespace zs;
using namespace zs::form;

namespace {

using Names = std::vector<std::string>;

Names told(const json::value& value) {
  Names list;
  for (const auto& fault : body::check(value)) list.push_back(std::string(name_of(fault.code)) + " " + fault.pointer);
  return list;
}

json::value paragraph(std::string_view text) {
  json::array spans;
  if (!text.empty()) spans.push_back(json::object{{"text", text}});
  return json::object{{"type", "paragraph"}, {"spans", std::move(spans)}};
}

json::value body_of(std::vector<json::value> blocks) {
  return json::object{{"version", 1}, {"blocks", json::array(blocks.begin(), blocks.end())}};
}

json::value read(std::string_view text) { return *parse_json(text); }

const Form& form_with_body() {
  static const Form form = [] {
    DeclarationFaults faults;
    auto declared = read(R"json({
      "fields": [{ "name": "body", "label": "正文", "type": "body", "required": true }],
      "checks": [{ "check": "filled(body)", "message": "没有正文。" }]
    })json");
    auto parsed = form::parse(declared.get_object(), {"draft"}, faults);
    REQUIRE(faults.empty());
    return parsed;
  }();
  return form;
}

// ── Bodies as people write them, grown at random ──

class Grower {
 public:
  explicit Grower(unsigned seed) : random_(seed) {}
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

  json::value body() {
    json::array blocks;
    if (below(2)) blocks.push_back(json::object{{"type", "title"}, {"lines", words(1 + below(3))}});
    if (below(2)) blocks.push_back(json::object{{"type", "recipients"}, {"text", word()}});
    for (int left = 1 + below(8); left > 0; --left) blocks.push_back(flow_block());
    if (below(2)) blocks.push_back(json::object{{"type", "attachments"}, {"items", words(1 + below(3))}});
    if (below(2))
      blocks.push_back(json::object{
          {"type", "signature"}, {"organs", words(1 + below(2))}, {"date", below(2) ? "" : "2026-03-05"}});
    if (below(2)) blocks.push_back(json::object{{"type", "note"}, {"text", word()}});
    return json::object{{"version", 1}, {"blocks", std::move(blocks)}};
  }

 private:
  std::string word() {
    static const std::string_view pieces[] = {"防汛", "通知", "，", "（一）", "2026", " ", "江𬱖", "“必须”", "——", "abc"};
    std::string text;
    for (int left = 1 + below(6); left > 0; --left) text += pieces[below(std::size(pieces))];
    return text;
  }
  json::array words(int count) {
    json::array list;
    while (count-- > 0) list.emplace_back(word());
    return list;
  }
  json::array spans() {
    json::array list;
    for (int left = below(4); left > 0; --left) {
      json::object span{{"text", word()}};
      if (below(2)) span["strong"] = true;
      list.push_back(std::move(span));
    }
    return list;
  }
  json::value flow_block() {
    if (below(4) == 0) return table();
    if (below(3) == 0) return json::object{{"type", "heading"}, {"level", 1 + below(4)}, {"spans", spans()}};
    return json::object{{"type", "paragraph"}, {"spans", spans()}};
  }
  json::value table() {
    json::array rows;
    int columns = 2 + below(3);
    for (int left = 1 + below(3); left > 0; --left) {
      json::array row;
      bool wide = below(2) == 1;
      if (wide) row.push_back(json::object{{"lines", json::array{spans()}}, {"colspan", 2}});
      while (static_cast<int>(row.size()) < columns - (wide ? 1 : 0))
        row.push_back(json::object{{"lines", json::array{spans(), spans()}}});
      rows.push_back(std::move(row));
    }
    return json::object{{"type", "table"}, {"rows", std::move(rows)}};
  }

  std::mt19937 random_;
};

/// Every place in a value, with the pointer to it.
void places(json::value& value, const std::string& pointer, std::vector<std::pair<std::string, json::value*>>& all) {
  all.emplace_back(pointer, &value);
  if (auto* list = value.if_array())
    for (std::size_t i = 0; i < list->size(); ++i) places((*list)[i], pointer + "/" + std::to_string(i), all);
  if (auto* object = value.if_object())
    for (auto& [key, member] : *object) places(member, pointer + "/" + std::string(key), all);
}

}  // namespace

TEST_CASE("the page and the server take the same for a body") {
  std::ifstream in("tests/vectors/body.json", std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  auto vectors = parse_json(text.str());
  REQUIRE(vectors);
  CHECK(vectors->as_array().size() > 50);
  for (const auto& vector : vectors->as_array()) {
    INFO(vector.at("name").as_string());
    CHECK(told(vector.at("value")) == json::value_to<Names>(vector.at("faults")));
  }
}

TEST_CASE("a body has its limits") {
  auto many = [](std::size_t count) { return body_of(std::vector(count, paragraph("甲"))); };
  CHECK(told(many(body::most_blocks)).empty());
  CHECK(told(many(body::most_blocks + 1)) == Names{"too_many /blocks"});
  auto repeated = [](std::string_view text, std::size_t count) {
    std::string all;
    while (count-- > 0) all += text;
    return body_of({paragraph(all)});
  };
  CHECK(told(repeated("文", body::most_characters)).empty());
  CHECK(told(repeated("文", body::most_characters + 1)) == Names{"too_many /blocks"});
  CHECK(told(repeated("𬱖", body::most_characters / 2)).empty());
  CHECK(told(repeated("𬱖", body::most_characters / 2 + 1)) == Names{"too_many /blocks"});
  CHECK(body::check(body_of(std::vector<json::value>(200, 5))).size() == body::most_faults);
}

TEST_CASE("bodies grown at random come through clean as they went in, and a broken one names the place") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    INFO("seed " << seed);
    Grower grow(seed);
    auto whole = grow.body();
    REQUIRE(told(whole).empty());
    auto tidied = body::tidy(whole);
    CHECK(told(tidied).empty());
    CHECK(body::tidy(tidied) == tidied);
    CHECK(body::plain_text(tidied) == body::plain_text(whole));
    CHECK(body::digest_text(tidied) == body::digest_text(whole));
    CHECK(*parse_json(canonical(tidied)) == tidied);
    auto cleaned = clean(form_with_body(), {{"body", whole}});
    CHECK(cleaned.faults.empty());
    if (!body::is_blank(whole)) CHECK(cleaned.fields.at("body") == tidied);

    std::vector<std::pair<std::string, json::value*>> all;
    places(whole, "", all);
    auto& [pointer, place] = all[static_cast<std::size_t>(grow.below(static_cast<int>(all.size())))];
    INFO("broken at " << pointer);
    *place = 7.5;
    auto faults = body::check(whole);
    REQUIRE_FALSE(faults.empty());
    bool told_there = false;  // at the place itself or at the thing it is a member of
    for (const auto& fault : faults) told_there = told_there || pointer.starts_with(fault.pointer);
    CHECK(told_there);
  }
}

TEST_CASE("spans that look alike become one; other spans stay") {
  auto tidied = body::tidy(read(R"({"version":1.0,"blocks":[{"type":"heading","level":2.0,"spans":[
      {"text":"甲"},{"text":"乙"},{"text":"丙","strong":true},{"text":"丁","strong":true},{"text":"戊"}]}]})"));
  CHECK(canonical(tidied) ==
        R"({"blocks":[{"level":2,"spans":[{"text":"甲乙"},{"strong":true,"text":"丙丁"},{"text":"戊"}],)"
        R"("type":"heading"}],"version":1})");
}

TEST_CASE("a body without a word is nothing: not stored, not filled in") {
  for (auto empty : {R"({"version":1,"blocks":[{"type":"paragraph","spans":[]}]})",
                     R"({"version":1,"blocks":[{"type":"paragraph","spans":[{"text":" 　"}]}]})",
                     R"({"version":1,"blocks":[{"type":"table","rows":[[{"lines":[[]]}]]}]})"}) {
    INFO(empty);
    json::object input{{"body", read(empty)}};
    auto cleaned = clean(form_with_body(), input);
    CHECK(cleaned.faults.empty());
    CHECK(cleaned.fields.empty());
    CHECK(merge({{"body", body_of({paragraph("甲")})}}, input, cleaned).empty());
  }
  auto rights = form::rights(form_with_body(), {.first = true});
  CHECK(required_missing(form_with_body(), rights, {}).at(0).pointer == "/fields/body");
  json::object written{{"body", body_of({paragraph("甲")})}};
  CHECK(required_missing(form_with_body(), rights, written).empty());
  CHECK(failed_checks(form_with_body(), "draft", written, {}).empty());
  CHECK(failed_checks(form_with_body(), "draft", {}, {}).size() == 1);
}

TEST_CASE("what is wrong with a body is said where it is wrong") {
  auto cleaned = clean(form_with_body(), {{"body", read(R"({"version":1,"blocks":[
      {"type":"heading","level":9,"spans":[]},{"type":"paragraph","spans":[{"text":"甲\n乙"}]},
      {"type":"table","rows":[[{"lines":[[]]}],[]]},{"type":"title","lines":["题"]},
      {"type":"signature","organs":["县"],"date":"2026-02-30"}]})")}});
  std::vector<std::pair<std::string, const ErrorKind*>> faults;
  for (const auto& fault : cleaned.faults) faults.emplace_back(fault.pointer, fault.kind);
  CHECK(faults == std::vector<std::pair<std::string, const ErrorKind*>>{
                      {"/fields/body/blocks/0/level", &errors::form_body_shape},
                      {"/fields/body/blocks/1/spans/0/text", &errors::form_control_character},
                      {"/fields/body/blocks/2/rows", &errors::form_body_grid},
                      {"/fields/body/blocks/3", &errors::form_body_order},
                      {"/fields/body/blocks/4/date", &errors::malformed}});
  CHECK(clean(form_with_body(), {{"body", "正文"}}).faults.at(0).kind == &errors::form_body_shape);
}

TEST_CASE("a secrecy mark in a body is refused, also when it is cut by bold type") {
  auto refused = [](const json::value& value) {
    auto cleaned = clean(form_with_body(), {{"body", value}});
    return !cleaned.faults.empty() && cleaned.faults[0].kind == &errors::form_secrecy_mark ? cleaned.faults[0].pointer
                                                                                           : std::string();
  };
  CHECK(refused(body_of({paragraph("甲"), paragraph("机密★10年")})) == "/fields/body/blocks/1/spans");
  CHECK(refused(read(R"({"version":1,"blocks":[{"type":"paragraph","spans":[{"text":"机","strong":true},
                         {"text":"密★"}]}]})")) == "/fields/body/blocks/0/spans");
  CHECK(refused(read(R"({"version":1,"blocks":[{"type":"table","rows":[[{"lines":[[{"text":"绝密"}]]}]]}]})")) ==
        "/fields/body/blocks/0/rows/0/0/lines/0");
  CHECK(refused(body_of({paragraph("依法保护商业秘密。")})).empty());
}

TEST_CASE("what was changed in substance, and what was not") {
  auto digest = [](std::string_view text) { return body::digest_text(body_of({paragraph(text)})); };
  CHECK(digest("请于3月5日前报送，逾期不候。") == digest(" 请于３月５日前报送,逾期不候. "));
  CHECK(digest("“必须”——执行") == digest("\"必须\"--执行"));
  CHECK(digest("请于3月5日前报送。") != digest("请于3月6日前报送。"));
  CHECK(digest("同意") != digest("不同意"));
  auto blocks = [](std::string_view text) { return body::digest_text(read(text)); };
  auto heading = R"({"version":1,"blocks":[{"type":"heading","level":1,"spans":[{"text":"甲"}]}]})";
  auto deeper = R"({"version":1,"blocks":[{"type":"heading","level":2,"spans":[{"text":"甲"}]}]})";
  CHECK(blocks(heading) != blocks(deeper));
  CHECK(blocks(heading) != digest("甲"));
  auto plain = body_of({paragraph("甲乙"), paragraph("")});
  auto bold = R"({"version":1,"blocks":[{"type":"paragraph","spans":[{"text":"甲"},{"text":"乙","strong":true}]}]})";
  CHECK(blocks(bold) == body::digest_text(plain));
  auto cells = R"({"version":1,"blocks":[{"type":"table","rows":[[{"lines":[[{"text":"1"}]]},{"lines":[[]]}]]}]})";
  auto moved = R"({"version":1,"blocks":[{"type":"table","rows":[[{"lines":[[]]},{"lines":[[{"text":"1"}]]}]]}]})";
  CHECK(blocks(cells) != blocks(moved));
  auto unsigned_yet = R"({"version":1,"blocks":[{"type":"paragraph","spans":[{"text":"甲"}]},
                          {"type":"signature","organs":["县"],"date":""}]})";
  auto dated = R"({"version":1,"blocks":[{"type":"paragraph","spans":[{"text":"甲"}]},
                   {"type":"signature","organs":["县"],"date":"2026-03-05"}]})";
  CHECK(blocks(unsigned_yet) == blocks(dated));
}

TEST_CASE("a body is counted and told in words, and is no column of a register") {
  auto value = body_of({paragraph("为切实做好 防汛工作，"), paragraph("江𬱖")});
  CHECK(body::characters(value) == 12);
  CHECK(body::plain_text(value) == "为切实做好 防汛工作，\n江𬱖");
  const auto& field = form_with_body().fields[0];
  CHECK(say(shown(field, value), Language::zh_cn) == "12 字");
  CHECK(field.wide);
  CHECK(list_keys(form_with_body(), {{"body", value}}).empty());
  DeclarationFaults faults;
  auto declared = read(R"({"fields": [{"name": "body", "label": "正文", "type": "body", "list": true}],
                           "checks": [{"check": "body = body", "message": "x"}]})");
  form::parse(declared.get_object(), {}, faults);
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].path == "/fields/0/list");
  CHECK(faults[1].path == "/checks/0/check");
}
