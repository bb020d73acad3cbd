#include <base/errors.h>
#include <doctest/doctest.h>
#include <form/errors.h>
#include <form/form.h>
#include <form/named_period.h>

#include <algorithm>
#include <random>

using namespace zs;
using namespace zs::form;

namespace {

constexpr auto declared = R"json({
  "subject": "接待{guest_unit}（{guests}）",
  "fields": [
    { "name": "guest_unit", "label": "来访单位", "type": "text", "required": true, "list": true, "max_length": 10 },
    { "name": "guests", "label": "来访人数", "type": "count", "required": true, "list": true, "min": 1, "max": 500, "unit": "人" },
    { "name": "visit", "label": "来访时间", "type": "interval", "list": true },
    { "name": "purpose", "label": "事由", "type": "long_text" },
    { "name": "letter", "label": "公函", "type": "file", "max": 2 },
    { "name": "meals", "label": "用餐", "type": "choice", "list": true, "choices": [ { "value": "none", "label": "不安排" }, { "value": "one", "label": "一次" } ] },
    { "name": "seats", "label": "陪餐人数", "type": "count" },
    { "name": "cost", "label": "费用", "type": "money", "list": true, "max": 10000000 },
    { "name": "day", "label": "日期", "type": "date", "list": true },
    { "name": "plain", "label": "从简", "type": "flag" },
    { "name": "guide", "label": "联系人", "type": "person" },
    { "name": "host", "label": "承办单位", "type": "unit" },
    { "name": "readers", "label": "传阅人员", "type": "people", "max": 3 },
    { "name": "organs", "label": "主送机关", "type": "units", "list": true }
  ],
  "checks": [
    { "check": "seats <= if(guests <= 10, 3, guests / 3)", "field": "seats", "message": "陪餐超员。", "message_en": "Too many." },
    { "check": "meals = one or seats = 0", "field": "seats", "at": ["settle"], "message": "不用餐无陪餐。" }
  ]
})json";

const std::vector<std::string> steps{"apply", "settle"};

Form read(std::string_view text, DeclarationFaults& faults) {
  auto value = parse_jsonc(text);
  REQUIRE(value);
  return form::parse(value->get_object(), steps, faults);
}

const Form& sample() {
  static const Form form = [] {
    DeclarationFaults faults;
    auto parsed = read(declared, faults);
    for (const auto& fault : faults) MESSAGE(fault.path << " " << fault.message);
    REQUIRE(faults.empty());
    return parsed;
  }();
  return form;
}

DeclarationFaults faults_of_field(std::string_view field) {
  DeclarationFaults faults;
  read("{\"fields\": [" + std::string(field) + "]}", faults);
  return faults;
}

json::object object(std::string_view text) { return parse_json(text)->get_object(); }

// The only fault of one value of one field.
const ErrorKind* kind_of(std::string_view field, json::value value) {
  auto cleaned = clean(sample(), {{field, std::move(value)}});
  if (cleaned.faults.empty()) return nullptr;
  CHECK(cleaned.faults.size() == 1);
  CHECK(cleaned.faults[0].pointer == "/fields/" + std::string(field));
  CHECK(cleaned.fields.empty());
  return cleaned.faults[0].kind;
}

json::value cleaned_value(std::string_view field, json::value value) {
  auto cleaned = clean(sample(), {{field, std::move(value)}});
  REQUIRE(cleaned.faults.empty());
  return cleaned.fields.at(field);
}

std::vector<std::string> pointers(const std::vector<FieldFault>& faults) {
  std::vector<std::string> list;
  for (const auto& fault : faults) list.push_back(fault.pointer);
  return list;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("all faults of a form are told at once") {
  auto cleaned =
      clean(sample(), object(R"({"guest_unit": 5, "guests": 0, "meals": "two", "nonsense": 1, "purpose": "可以"})"));
  auto told = pointers(cleaned.faults);
  std::sort(told.begin(), told.end());
  CHECK(told == Names{"/fields/guest_unit", "/fields/guests", "/fields/meals", "/fields/nonsense"});
  CHECK(cleaned.fields.size() == 1);
}

TEST_CASE("values of the wrong type, range or choice are refused") {
  CHECK(kind_of("guests", "12") == &errors::wrong_type);
  CHECK(kind_of("guests", 1.5) == &errors::wrong_type);
  CHECK(kind_of("guests", 501) == &errors::out_of_range);
  CHECK(kind_of("seats", -1) == &errors::out_of_range);
  CHECK(kind_of("cost", 10000001) == &errors::out_of_range);
  CHECK(kind_of("meals", "two") == &errors::not_a_choice);
  CHECK(kind_of("day", "2026-02-30") == &errors::malformed);
  CHECK(kind_of("plain", "yes") == &errors::wrong_type);
  CHECK(kind_of("guide", "seven") == &errors::malformed);
  CHECK(kind_of("host", 7) == &errors::wrong_type);
  CHECK(kind_of("guest_unit", "一二三四五六七八九十一") == &errors::too_long);
  CHECK(kind_of("guest_unit", "一二三四五六七八九十") == nullptr);
  CHECK(kind_of("letter", json::array{"1", "2", "3"}) == &errors::too_many);
  CHECK(kind_of("letter", json::array{"1", "x"}) == &errors::malformed);
  CHECK(kind_of("visit", object(R"({"start": "2026-03-02T09:00:00+08:00"})")) == &errors::wrong_type);
  CHECK(kind_of("visit", object(R"({"start": "2026-03-02", "end": "2026-03-02"})")) == &errors::malformed);
  CHECK(kind_of("visit", object(R"({"start": "2026-03-02T09:00:00+08:00", "end": "2026-03-02T08:00:00+08:00"})")) ==
        &errors::form_interval_reversed);
}

TEST_CASE("texts are trimmed and hold no control characters") {
  CHECK(cleaned_value("guest_unit", " \t市 委 \u3000") == "市 委");
  CHECK(cleaned_value("purpose", "一\r\n二\r三\n") == "一\n二\n三");
  CHECK(kind_of("guest_unit", "一\n二") == &errors::form_control_character);
  CHECK(kind_of("purpose", json::value(std::string_view("a\0b", 3))) == &errors::form_control_character);
  CHECK(kind_of("purpose", "a\x1b[2Jb") == &errors::form_control_character);
  CHECK(kind_of("purpose", "a\u202eb") == &errors::form_control_character);
  CHECK(kind_of("purpose", "a\u0085b") == &errors::form_control_character);
}

TEST_CASE("moments are kept with the office's offset, files once") {
  CHECK(cleaned_value("visit", object(R"({"start": "2026-03-02T01:00:00Z", "end": "2026-03-02T03:00:00Z"})")) ==
        json::value(object(R"({"start": "2026-03-02T09:00:00.000+08:00", "end": "2026-03-02T11:00:00.000+08:00"})")));
  CHECK(cleaned_value("letter", json::array{"7", "7", "8"}) == json::value(json::array{"7", "8"}));
}

TEST_CASE("a list of people or units holds ids, each once, and no more than allowed") {
  CHECK(cleaned_value("organs", json::array{"7", "8", "7"}) == json::value(json::array{"7", "8"}));
  CHECK(cleaned_value("readers",
                      json::array{"7", object(R"({"person": "8", "post": "80"})"), object(R"({"person": "7"})")}) ==
        json::value(json::array{"7", object(R"({"person": "8", "post": "80"})")}));
  CHECK(kind_of("readers", json::array{"1", "2", "3", "4"}) == &errors::too_many);
  CHECK(kind_of("organs", "7") == &errors::wrong_type);
  CHECK(kind_of("organs", json::array{object(R"({"person": "7"})")}) == &errors::wrong_type);
  CHECK(kind_of("organs", json::array{"0"}) == &errors::malformed);
  CHECK(kind_of("readers", json::array{object(R"({"post": "7"})")}) == &errors::wrong_type);
  CHECK(kind_of("readers", json::array{object(R"({"person": "7", "unit": "8"})")}) == &errors::wrong_type);
  CHECK(kind_of("readers", json::array{object(R"({"person": "7", "post": "x"})")}) == &errors::malformed);
  json::object fields{{"organs", json::array{"7", "8"}},
                      {"readers", json::array{object(R"({"person": "9", "post": "1"})")}}};
  CHECK(ids_in(*sample().find("organs"), fields) == std::vector<Id>{7, 8});
  CHECK(ids_in(*sample().find("readers"), fields) == std::vector<Id>{9});
  CHECK(ids_in(*sample().find("guide"), {{"guide", "5"}}) == std::vector<Id>{5});
  CHECK(ids_in(*sample().find("guest_unit"), {{"guest_unit", "5"}}).empty());
  CHECK(list_keys(sample(), fields) == std::vector<ListKey>{{"organs", "", 7}, {"organs", "", 8}});
}

TEST_CASE("cleaning what is clean changes nothing") {
  auto once = clean(
      sample(),
      object(
          R"({"guest_unit": " 市委 ", "guests": 3, "purpose": "a\r\nb", "visit": {"start": "2026-03-02T01:00:00Z", "end": "2026-03-02T03:00:00Z"},
                                        "letter": ["1", "1"], "meals": "one", "cost": 100, "day": "2026-03-02", "plain": false, "guide": "7"})"));
  CHECK(once.faults.empty());
  CHECK(clean(sample(), once.fields).fields == once.fields);
  CHECK(changed(once.fields, clean(sample(), once.fields).fields).empty());
}

TEST_CASE("a text with a secrecy mark is refused before it is stored") {
  for (auto marked :
       {"机密★10年", "绝密★", "秘密 ★ 长期", "★机密", "机 密 ★ 一年", "机密☆5年", "秘密*1年", "密级：秘密", "密级:机密",
        "【机密】通知", "（绝密）", "关于某事\n机密\n正文", "绝密", "附件：机密★20年的文件"}) {
    CHECK_MESSAGE(carries_secrecy_mark(marked), marked);
    CHECK(kind_of("purpose", marked) == &errors::form_secrecy_mark);
  }
}

TEST_CASE("words about secrecy are no mark") {
  for (auto plain : {"学习《保守国家秘密法》", "机密文件管理培训", "商业秘密保护", "秘密级文件不得在本系统办理",
                     "机密性、完整性、可用性", "公开", "★重点工作", "保密工作检查（秘密载体清点）"})
    CHECK_FALSE_MESSAGE(carries_secrecy_mark(plain), plain);
}

TEST_CASE("drafts may be empty, what must be filled is asked when the step is left") {
  CHECK(clean(sample(), {}).faults.empty());
  auto cleaned = clean(sample(), object(R"({"guest_unit": "  ", "guests": null, "letter": []})"));
  CHECK(cleaned.faults.empty());
  CHECK(cleaned.fields.empty());
  StepFields first{true, {}, {"letter"}, {}};
  auto missing = required_missing(sample(), rights(sample(), first), cleaned.fields);
  CHECK(pointers(missing) == Names{"/fields/guest_unit", "/fields/guests", "/fields/letter"});
  CHECK(missing[0].kind == &errors::required);
}

TEST_CASE("changes are laid over what is stored and null takes away") {
  auto before = object(R"({"guest_unit": "甲", "guests": 3, "plain": true})");
  auto input = object(R"({"guest_unit": "乙", "guests": null, "cost": 5})");
  auto after = merge(before, input, clean(sample(), input));
  CHECK(after == object(R"({"guest_unit": "乙", "plain": true, "cost": 5})"));
  CHECK(changed(before, after) == Names{"cost", "guest_unit", "guests"});
  CHECK(changed(after, before) == changed(before, after));
}

TEST_CASE("only the fields of the step can be written") {
  StepFields settle{false, {"cost"}, {"meals"}, {"guide"}};
  auto matrix = rights(sample(), settle);
  CHECK(matrix.at("cost") == Right::write);
  CHECK(matrix.at("meals") == Right::required);
  CHECK(matrix.at("guest_unit") == Right::read);
  CHECK(matrix.at("guide") == Right::hidden);
  auto before = object(R"({"guest_unit": "甲"})");
  CHECK(not_writable(matrix, before, object(R"({"guest_unit": "甲", "cost": 5, "meals": "one"})")).empty());
  auto faults = not_writable(matrix, before, object(R"({"guest_unit": "乙", "cost": 5, "guide": "7"})"));
  REQUIRE(pointers(faults) == Names{"/fields/guest_unit", "/fields/guide"});
  CHECK(faults[0].kind == &errors::form_field_not_writable);
  CHECK(faults[1].kind == &errors::unknown_field);
  CHECK(not_writable(matrix, before, {}).size() == 1);
}

TEST_CASE("the first step writes everything unless it names its fields") {
  auto all = rights(sample(), {true, {}, {}, {"cost"}});
  CHECK(all.at("guest_unit") == Right::required);
  CHECK(all.at("purpose") == Right::write);
  CHECK(all.at("cost") == Right::hidden);
  auto named = rights(sample(), {true, {"guest_unit"}, {}, {}});
  CHECK(named.at("guest_unit") == Right::required);
  CHECK(named.at("guests") == Right::read);
}

TEST_CASE("every change outside the writable fields is refused, whatever the step") {
  std::mt19937 random(6);
  const char* names[] = {"guest_unit", "purpose", "meals", "guide"};
  for (int i = 0; i < 2000; ++i) {
    StepFields step;
    step.first = random() % 4 == 0;
    json::object before, after;
    for (const char* name : names) {
      for (auto* list : {&step.writes, &step.needs, &step.hides})
        if (random() % 3 == 0) list->push_back(name);
      if (random() % 2) before[name] = static_cast<int>(random() % 2);
      if (random() % 2) after[name] = static_cast<int>(random() % 2);
    }
    auto matrix = rights(sample(), step);
    auto refused = pointers(not_writable(matrix, before, after));
    for (const char* name : names) {
      const auto *old_value = before.if_contains(name), *new_value = after.if_contains(name);
      bool differs = old_value && new_value ? *old_value != *new_value : old_value != new_value;
      bool allowed = matrix.at(name) == Right::write || matrix.at(name) == Right::required;
      bool told = std::find(refused.begin(), refused.end(), std::string("/fields/") + name) != refused.end();
      if (told != (differs && !allowed)) FAIL(name);
    }
    if (visible(after, matrix).size() > after.size()) FAIL("shows more than there is");
    for (const auto& [key, value] : visible(after, matrix))
      if (matrix.at(std::string(key)) == Right::hidden) FAIL("shows what is hidden");
  }
}

TEST_CASE("a check that does not hold marks its field with its own sentence") {
  auto faults = failed_checks(sample(), "apply", object(R"({"guests": 9, "seats": 4})"), {});
  REQUIRE(pointers(faults) == Names{"/fields/seats"});
  CHECK(faults[0].kind == &errors::form_check);
  CHECK(faults[0].arguments[0] == Argument{"message", Declared{"陪餐超员。", "Too many."}});
  CHECK(failed_checks(sample(), "apply", object(R"({"guests": 9, "seats": 3})"), {}).empty());
}

TEST_CASE("a check is asked only at its steps") {
  auto fields = object(R"({"guests": 9, "seats": 2, "meals": "none"})");
  CHECK(failed_checks(sample(), "apply", fields, {}).empty());
  CHECK(failed_checks(sample(), "settle", fields, {}).size() == 1);
}

TEST_CASE("a check that meets an empty field never passes silently") {
  auto faults = failed_checks(sample(), "settle", object(R"({"guests": 9})"), {});
  REQUIRE(pointers(faults) == Names{"/fields/seats", "/fields/meals"});
  CHECK(faults[0].kind == &errors::form_check_open);
}

TEST_CASE("the subject is made of the fields") {
  auto called = [](const Field& field, Id id) { return field.type == FieldType::unit ? "住建局" : to_text(id) + "号"; };
  CHECK(subject(sample(), object(R"({"guest_unit": "市委", "guests": 12})"), called) == "接待市委（12人）");
  CHECK(subject(sample(), {}, called) == "接待（）");
  DeclarationFaults faults;
  auto longer = read(R"({"subject": "{a}", "fields": [{"name": "a", "label": "a", "type": "long_text"}]})", faults);
  std::string text;
  for (int i = 0; i < 300; ++i) text += "字";
  CHECK(subject(longer, {{"a", std::string_view(text)}}, called).size() == 600);
  auto lent = read(R"({"subject": "{who}借给{unit}", "fields": [{"name": "who", "label": "人", "type": "person"},
                       {"name": "unit", "label": "单位", "type": "unit"}]})",
                   faults);
  CHECK(subject(lent, object(R"({"who": "12", "unit": "7"})"), called) == "12号借给住建局");
}

TEST_CASE("values are shown as people read them") {
  CHECK(say(shown(*sample().find("cost"), 128000), Language::zh_cn) == "¥1,280.00");
  CHECK(say(shown(*sample().find("cost"), 5), Language::zh_cn) == "¥0.05");
  CHECK(say(shown(*sample().find("cost"), 123456789), Language::zh_cn) == "¥1,234,567.89");
  CHECK(say(shown(*sample().find("meals"), "one"), Language::zh_cn) == "一次");
  CHECK(shown(*sample().find("visit"),
              object(R"({"start": "2026-03-02T09:00:00.000+08:00", "end": "2026-03-02T11:30:00.000+08:00"})")) ==
        "2026-03-02 09:00—11:30");
  CHECK(say(shown(*sample().find("plain"), true), Language::zh_cn) == "是");
}

TEST_CASE("the register's keys carry text for words and numbers for the rest") {
  auto keys = list_keys(
      sample(),
      object(R"({"guest_unit": "Ａ市", "guests": 12, "cost": 500, "day": "1970-01-03", "meals": "one", "purpose": "x",
                                            "visit": {"start": "1970-01-01T08:00:01+08:00", "end": "1970-01-02T08:00:00+08:00"}})"));
  CHECK(keys == std::vector<ListKey>{{"guest_unit", "A市", {}},
                                     {"guests", "", 12},
                                     {"visit", "", 1000},
                                     {"meals", "one", {}},
                                     {"cost", "", 500},
                                     {"day", "", 2}});
  CHECK(columns(sample()) == Names{"guest_unit", "guests", "visit", "meals", "cost", "day", "organs"});
}

TEST_CASE("a part of the year is kept in one way of writing, however it is spelt") {
  const std::pair<const char*, const char*> known[] = {
      {"2026", "2026年"},
      {"2026 年度", "2026年"},
      {"２０２６年２月", "2026年2月"},
      {"2026-02", "2026年2月"},
      {"2026年02月份", "2026年2月"},
      {"2026.12", "2026年12月"},
      {"2026年一季度", "2026年第1季度"},
      {"2026年第四季度", "2026年第4季度"},
      {"2026-Q3", "2026年第3季度"},
      {"2026q3", "2026年第3季度"},
      {"2026年上半年", "2026年上半年"},
      {"2026-H2", "2026年下半年"},
      {"2026年第10周", "2026年第10周"},
      {"2026-W10", "2026年第10周"}};
  for (auto [written, kept] : known) CHECK_MESSAGE(named_period(written) == kept, written);
  for (auto written : {"", "二月", "2月", "26年2月", "2026年13月", "2026年0月", "2026年第五季度", "2026年2月底",
                       "2026年第54周", "2026-2-1"})
    CHECK_MESSAGE(named_period(written) == std::nullopt, written);
}

TEST_CASE("a declaration's fields are checked with path and suggestion") {
  struct Case {
    const char* field;
    const char* path;
  };
  for (auto [field, path] :
       {Case{R"({"name": "a", "label": "a", "type": "txet"})", "/fields/0/type"},
        Case{R"({"name": "A b", "label": "a", "type": "text"})", "/fields/0/name"},
        Case{R"({"name": "due", "label": "a", "type": "text"})", "/fields/0/name"},
        Case{R"({"name": "a", "type": "text"})", "/fields/0/label"},
        Case{R"({"name": "a", "label": "a", "type": "text", "default": "x"})", "/fields/0/default"},
        Case{R"({"name": "a", "label": "a", "type": "text", "requierd": true})", "/fields/0/requierd"},
        Case{R"({"name": "a", "label": "a", "type": "text", "required": 1})", "/fields/0/required"},
        Case{R"({"name": "a", "label": "a", "type": "choice"})", "/fields/0/choices"},
        Case{R"({"name": "a", "label": "a", "type": "text", "choices": ["x"]})", "/fields/0/choices"},
        Case{R"({"name": "a", "label": "a", "type": "choice", "choices": ["x", "x"]})", "/fields/0/choices/1"},
        Case{R"({"name": "a", "label": "a", "type": "count", "min": 3, "max": 2})", "/fields/0/min"},
        Case{R"({"name": "a", "label": "a", "type": "date", "min": 3})", "/fields/0/min"},
        Case{R"({"name": "a", "label": "a", "type": "text", "max_length": 5000})", "/fields/0/max_length"},
        Case{R"({"name": "a", "label": "a", "type": "date", "period": true})", "/fields/0/period"},
        Case{R"({"name": "a", "label": "a", "type": "file", "list": true})", "/fields/0/list"},
        Case{R"({"name": "a", "label": "a", "type": "units", "max": 501})", "/fields/0/max"},
        Case{R"({"name": "a", "label": "a", "type": "people", "max": 0})", "/fields/0/max"}, Case{"5", "/fields/0"}}) {
    auto faults = faults_of_field(field);
    REQUIRE_MESSAGE(faults.size() == 1, field);
    CHECK(faults[0].path == path);
  }
  CHECK(faults_of_field(R"({"name": "a", "label": "a", "type": "txet"})")[0].suggestion == "Did you mean `text`?");
}

TEST_CASE("faulty checks and subjects are told together") {
  DeclarationFaults faults;
  read(
      R"({"subject": "{guest}", "fields": [{"name": "guests", "label": "a", "type": "count"}, {"name": "guests", "label": "b", "type": "count"}],
           "checks": [{"check": "guests", "message": "x"}, {"check": "guests > 1", "message": "x", "field": "guest", "at": ["setle"]}, {"check": "guests > 1"}, 3]})",
      faults);
  Names paths;
  for (const auto& fault : faults) paths.push_back(fault.path);
  CHECK(paths == Names{"/fields/1/name", "/checks/0/check", "/checks/1/field", "/checks/1/at/0", "/checks/2/message",
                       "/checks/3", "/subject"});
  CHECK(faults[3].suggestion == "Did you mean `settle`?");
}

TEST_CASE("no input object crashes the cleaning, and what it lets through is clean") {
  std::mt19937 random(8);
  const json::value values[] = {
      nullptr,
      true,
      0,
      -1,
      12,
      INT64_MAX,
      1.5,
      "",
      " x ",
      "2026-03-02",
      "7",
      "机密★1年",
      "\xff",
      json::array{},
      json::array{"1"},
      json::array{1, nullptr},
      json::object{},
      json::object{{"start", "2026-03-02T09:00:00+08:00"}, {"end", "2026-03-02T09:00:00+08:00"}},
      json::object{{"start", 1}, {"end", 2}}};
  for (int i = 0; i < 5000; ++i) {
    json::object input;
    for (const auto& field : sample().fields)
      if (random() % 2) input[field.name] = values[random() % std::size(values)];
    auto cleaned = clean(sample(), input);
    auto again = clean(sample(), cleaned.fields);
    if (!again.faults.empty() || again.fields != cleaned.fields) FAIL(json::serialize(input));
    if (cleaned.fields.size() + cleaned.faults.size() > input.size()) FAIL(json::serialize(input));
    static_cast<void>(subject(sample(), input, [](const Field&, Id) { return std::string(); }));
    static_cast<void>(list_keys(sample(), input));
    static_cast<void>(failed_checks(sample(), "settle", input, {}));
  }
}
