// What a declaration may say of signing, registers of acts and the organ it stands for: read, refused, decided.
#include <doctest/doctest.h>
#include <matter/completion.h>
#include <matter/kinds.h>

#include <algorithm>

using namespace zs;
using namespace zs::matter;

namespace {

constexpr std::string_view paper = R"json({
  "kind": "paper", "title": "发文", "version": 1, "subject": "{about}", "organ": "issuer", "in_force": true,
  "fields": [ { "name": "about", "label": "标题", "type": "text", "required": true },
              { "name": "text", "label": "正文", "type": "long_text" },
              { "name": "issuer", "label": "机关", "type": "unit" },
              { "name": "grave", "label": "重要", "type": "flag" },
              { "name": "copies", "label": "份数", "type": "count" },
              { "name": "signed_on", "label": "日期", "type": "date" },
              { "name": "signed_by", "label": "签发人", "type": "person" },
              { "name": "scan", "label": "扫描件", "type": "file" },
              { "name": "asked", "label": "征求单位", "type": "units" } ],
  "tables": { "signer": [ { "as": "head", "when": "grave", "by": "unit_head(of: issuer)", "why": "重要的由负责人签" },
                          { "as": "clerk", "by": "starter", "why": "其他的自己签" } ] },
  "flow": [ { "step": "draft", "title": "拟稿", "by": "starter" },
            { "step": "look", "title": "审签", "by": "unit_head(of: starter)", "when": "signer = head" },
            { "step": "sign", "title": "签发", "by": "signer", "back_to": "draft",
              "freezes": [ "about", "text" ], "sets": { "signed_on": "today", "signed_by": "handler_of(sign)" } },
            { "step": "stamp", "title": "用印", "by": "starter", "withdraw": "never", "writes": [ "copies", "text" ] } ],
  "enters": [ { "register": "uses", "at": "stamp", "values": { "count": "copies", "by": "handler_of(sign)" },
                "digest_of": [ "text" ] } ]
})json";

constexpr std::string_view uses = R"json({ "register": "uses", "title": "用印登记簿",
  "columns": [ { "name": "count", "label": "份数", "type": "count" },
               { "name": "by", "label": "批准人", "type": "text" } ] })json";

std::string with(std::string_view from, std::string_view to) {
  std::string text(paper);
  REQUIRE(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
  return text;
}

KindPtr kind() {
  DeclarationFaults faults;
  auto read = parse_kind(paper, faults);
  for (const auto& fault : faults) MESSAGE(fault.path << " " << fault.message);
  REQUIRE(read);
  return read;
}

void check_fault(const std::string& text, std::string_view path) {
  DeclarationFaults faults;
  CHECK_FALSE(parse_kind(text, faults));
  bool told = std::any_of(faults.begin(), faults.end(), [&](auto& fault) { return fault.path.starts_with(path); });
  CHECK_MESSAGE(told, path);
}

expr::Environment seeing(const json::object& fields) {
  expr::Environment environment;
  environment.fields = &fields;
  return environment;
}

flow::Settlement spoken(flow::Outcome outcome) {
  flow::Settlement settlement;
  settlement.outcome = outcome;
  return settlement;
}

flow::Decision decided(std::vector<flow::Change> changes) {
  flow::Decision decision;
  decision.step = "sign";
  decision.changes = std::move(changes);
  return decision;
}

flow::Entered entered(flow::Cause cause) {
  flow::Entered change;
  change.visit.cause = cause;
  return change;
}

}  // namespace

TEST_CASE("the first row of a table that holds decides, and the last one takes what is left") {
  auto read = kind();
  const auto& table = read->tables.at("signer");
  CHECK(deciding_row(table, seeing({{"grave", true}}))->as == "head");
  CHECK(deciding_row(table, seeing({{"grave", false}}))->as == "clerk");
  CHECK(deciding_row(table, seeing({}))->as == "clerk");
}

TEST_CASE("each fault of what is said of signing and registers is told with its path") {
  check_fault(with("\"clerk\", \"by\"", "\"clerk\", \"when\": \"grave\", \"by\""), "/tables/signer/1/when");
  check_fault(with("\"when\": \"grave\", \"by\"", "\"by\""), "/tables/signer/0");
  check_fault(with("\"why\": \"其他的自己签\"", "\"way\": \"其他的自己签\""), "/tables/signer/1");
  check_fault(with("\"signer\": [", "\"grave\": ["), "/tables/grave");
  check_fault(with("signer = head", "signer = hat"), "/flow/1/when");
  check_fault(with("\"signed_on\": \"today\"", "\"signed_on\": \"copies\""), "/flow/sign/sets/signed_on");
  check_fault(with("\"signed_on\": \"today\"", "\"signd_on\": \"today\""), "/flow/sign/sets/signd_on");
  check_fault(with("\"signed_on\": \"today\"", "\"scan\": \"scan\""), "/flow/sign/sets/scan");
  check_fault(with("\"signed_on\": \"today\"", "\"asked\": \"scan\""), "/flow/sign/sets/asked");
  check_fault(with("handler_of(sign)", "issuer"), "/flow/sign/sets/signed_by");
  check_fault(with("\"about\", \"text\" ]", "\"abuot\" ]"), "/flow/sign/freezes");
  check_fault(with("\"organ\": \"issuer\"", "\"organ\": \"about\""), "/organ");
  check_fault(with("\"in_force\": true", "\"in_force\": false"), "/in_force");
  check_fault(with("\"withdraw\": \"never\", ", ""), "/enters/0/at");
  check_fault(with("\"digest_of\": [ \"text\" ]", "\"digest_of\": [ \"txet\" ]"), "/enters/0/digest_of");
}

TEST_CASE("what a kind enters must fit the register") {
  DeclarationFaults none;
  auto declared = parse_act_register(uses, none);
  REQUIRE(declared);
  auto faults_with = [&](ActRegister one) {
    DeclarationFaults faults;
    check_enters(*kind(), {{one.name, one}}, faults);
    return faults.size();
  };
  CHECK(faults_with(*declared) == 0);
  auto text_only = *declared;
  text_only.columns[0].type = form::FieldType::text;
  CHECK(faults_with(text_only) == 1);
  auto fewer = *declared;
  fewer.columns.pop_back();
  CHECK(faults_with(fewer) == 1);
  fewer.name = "others";
  CHECK(faults_with(fewer) == 1);
}

TEST_CASE("a register of acts says what it holds, or every fault") {
  DeclarationFaults faults;
  constexpr std::string_view crooked =
      R"({ "register": "x", "titel": "y", "columns": [ { "name": "a", "label": "b", "type": "money" } ] })";
  CHECK_FALSE(parse_act_register(crooked, faults));
  CHECK(faults.size() == 3);
}

TEST_CASE("white space and the width of punctuation are no change of what was signed, a character is") {
  auto read = kind();
  const auto& step = *read->flow.find("sign");
  json::object fields{{"about", "通知"}, {"text", "各单位:\n请于6月底前上报。"}};
  auto frozen = freeze(read->form, step, fields, {7, 70}, from_millis(5));
  fields["text"] = "各单位：请于 6月底前上报。";
  CHECK(changed_since(read->form, frozen, fields).empty());
  fields["text"] = "各单位：请于7月底前上报。";
  CHECK(changed_since(read->form, frozen, fields) == std::vector<std::string>{"text"});
  fields.erase("about");
  CHECK(changed_since(read->form, frozen, fields) == std::vector<std::string>{"about", "text"});
  CHECK(frozen_from_json(as_json(frozen)) == frozen);
  CHECK_FALSE(frozen_from_json(json::object{{"step", "sign"}}));
}

TEST_CASE("a step is completed by the last voice that takes it forward, and by nothing else") {
  flow::Settled agreed{1, 1, spoken(flow::Outcome::agree), false};
  flow::Settled returned{1, 1, spoken(flow::Outcome::send_back), false};
  CHECK(completes(decided({agreed, flow::Left{1}, entered(flow::Cause::forward)}), "sign"));
  CHECK(completes(decided({agreed, flow::Left{1}, entered(flow::Cause::direct)}), "sign"));
  CHECK(completes(decided({agreed, flow::Left{1}, flow::Ended{flow::Life::closed, {}}}), "sign"));
  CHECK_FALSE(completes(decided({agreed}), "sign"));
  CHECK_FALSE(completes(decided({returned, flow::Left{1}, entered(flow::Cause::send_back)}), "sign"));
  CHECK_FALSE(completes(decided({agreed, flow::Left{1}, flow::Ended{flow::Life::rejected, {}}}), "sign"));
  CHECK_FALSE(completes(decided({agreed, flow::Left{1}, entered(flow::Cause::forward)}), "stamp"));
}

TEST_CASE("what became of an issued paper is read as it was written") {
  Validity validity{InForce::repealed, Date(std::chrono::year(2026), std::chrono::April, std::chrono::day(1)), "新办法施行",
                    {7, 70}, 9};
  CHECK(validity_from_json(as_json(validity)) == validity);
  CHECK_FALSE(validity_from_json(json::object{{"state", "lost"}, {"on", "2026-04-01"}, {"by", "7"}, {"post", "70"}}));
}
