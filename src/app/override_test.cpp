// Steps are passed over only with a name, and that is entered by the act itself.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* errand_kind = R"json({
  "kind": "errand", "title": "差事", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "事由", "type": "text", "required": true, "max_length": 200 } ],
  "flow": [ { "step": "ask", "title": "提出", "by": "starter" },
            { "step": "check", "title": "审核", "by": "unit_head(of: starter)", "back_to": "ask" },
            { "step": "approve", "title": "审批", "by": "role(office_director, of: starter)" },
            { "step": "carry_out", "title": "办理", "by": "starter" } ] })json";

std::vector<Resource> errands() {
  return {{"errand/errand.matter.jsonc", errand_kind},
          {"errand/permissions.csv", "role,kind,scope,verbs\noffice_director,errand,own_organ,see\n"}};
}

class Errands {
 public:
  explicit Errands(db::Backend backend) : office(backend, "2026-03-02T09:00:00+08:00", {}, errands()) {
    log::quiet();
    auto heard = office.desk("谢建国").post("/matters", json::object{{"kind", "errand"}, {"submit", true},
                                                                  {"fields", json::object{{"what", what}}}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    id = std::string(heard.body.at("id").as_string());
  }
  std::string person(const char* name) {
    auto directory = office->identity().directory();
    for (const auto& one : directory->people())
      if (one.name == name) return zs::to_text(one.id);
    return {};
  }
  Heard jump(json::object args, const std::string& key = {}) {
    auto now = office.desk("张涛").get("/matters/" + id);
    args["to_step"] = "carry_out";
    json::object command{{"verb", "jump"}, {"revision", revision ? *revision : now.body.at("revision")},
                         {"opinion", "程振宇出差。"}, {"args", std::move(args)}};
    revision = command.at("revision");
    auto path = "/matters/" + id + "/commands";
    return key.empty() ? office.desk("张涛").post(path, command)
                       : office.desk("张涛").send(http::Method::post, path, command, key);
  }
  json::array entries() {
    return office.desk("张涛").get("/ledgers/exception_record").body.at("items").as_array();
  }

  TestOffice office;
  std::string id, what = "取件";
  std::optional<json::value> revision;
};

std::string where(const Heard& heard) {
  return heard.status == 422 ? std::string(heard.body.at("fields").at(0).at("pointer").as_string()) : heard.text;
}

std::string refused(std::string from, std::string to) {
  std::string kind = R"({
    "kind": "passed", "title": "例外", "version": 1, "subject": "{what}",
    "fields": [ { "name": "what", "label": "事项", "type": "text" },
                { "name": "sort", "label": "例外", "type": "choice", "choices": [ { "value": "jump", "label": "调度" } ] },
                { "name": "leader", "label": "授权人", "type": "person", "required": true } ],
    "links": [ { "type": "excepts", "title": "例外的事项", "back": "例外", "to": [] } ],
    "overrides": { "verbs": [ "jump" ], "link": "excepts", "authoriser": "leader",
                   "fields": { "what": "@title", "sort": "@verb" } },
    "flow": [ { "step": "record", "title": "登记", "by": "starter" } ] })";
  if (!from.empty()) kind.replace(kind.find(from), from.size(), to);
  const Resource files[] = {{"a.matter.jsonc", kind}};
  try {
    matter::Kinds::parse(files);
  } catch (const matter::DeclarationError& fault) {
    return fault.what();
  }
  return {};
}

}  // namespace

TEST_CASE("who moves a matter past steps says who let him: another one; the entry stands beside it, once") {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Errands world(backend);
    CHECK(where(world.jump({})) == "/args/authoriser");
    CHECK(where(world.jump({{"authoriser", "77"}})) == "/args/authoriser");
    CHECK(where(world.jump({{"authoriser", world.person("张涛")}})) == "/args/authoriser");
    CHECK(world.entries().empty());  // and nothing was moved
    CHECK(world.office.desk("张涛").get("/matters/" + world.id).body.at("holders").at(0).at("step_title") == "审核");
    auto done = world.jump({{"authoriser", world.person("周长河")}}, "once");
    REQUIRE_MESSAGE(done.status == 200, done.text);
    REQUIRE(world.jump({{"authoriser", world.person("周长河")}}, "once").status == 200);  // said twice
    REQUIRE(world.entries().size() == 1);
    auto entry = std::string(world.entries().at(0).at("matter").as_string());
    auto told = world.office.desk("周长河").get("/matters/" + entry).body;
    REQUIRE_MESSAGE(told.as_object().contains("holders"), json::serialize(told));
    CHECK(told.at("fields").at("passed_over") == "审核、审批");
    CHECK(told.at("fields").at("sort") == "jump");
    CHECK(told.at("fields").at("reason") == "程振宇出差。");
    CHECK(told.at("holders").at(0).at("person").at("name") == "周长河");
    CHECK(world.office->verify().empty());
  }
}

TEST_CASE("an entry says what it is made of, and every fault is told") {
  CHECK(refused("", "") == "");
  CHECK(refused("[ \"jump\" ]", "[ \"agree\" ]").find("`agree` passes over nothing") != std::string::npos);
  CHECK(refused("\"link\": \"excepts\"", "\"link\": \"about\"").find("does not lead to every kind") !=
        std::string::npos);
  CHECK(refused("\"authoriser\": \"leader\"", "\"authoriser\": \"what\"").find("a field of type `person`") !=
        std::string::npos);
  CHECK(refused("\"what\": \"@title\"", "\"what\": \"@day\"").find("cannot hold `@day`") != std::string::npos);
  CHECK(refused("\"value\": \"jump\"", "\"value\": \"move\"").find("cannot hold `@verb`") != std::string::npos);
  CHECK(refused("\"verbs\"", "\"verb\"").find("Unknown key `verb`") != std::string::npos);
}
