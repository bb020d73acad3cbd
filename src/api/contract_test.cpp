#include <api/openapi.h>
#include <api/problem.h>
#include <api/route_match.h>
#include <api/toy_office.h>
#include <doctest/doctest.h>

#include <stdexcept>

using namespace zs;
using namespace zs::toy;

TEST_CASE("the contract for programs names every route, its right, its limits") {
  Office office(db::Backend::sqlite);
  auto contract = api::openapi(office.dispatcher->routes(), "1.2.3");
  CHECK(contract.at("openapi") == "3.1.0");
  CHECK(contract.at("info").at("version") == "1.2.3");
  CHECK(contract.at("paths").as_object().size() == 11);
  auto& post = contract.at("paths").at("/api/v1/toys").at("post");
  CHECK(post.at("x-authorisation") == "signed_in");
  CHECK(post.at("parameters").at(0).at("name") == "Idempotency-Key");
  auto& made = contract.at("components").at("schemas").at("ToyNewToy");
  CHECK(made.at("required") == json::array{"name"});
  CHECK(made.at("additionalProperties") == false);
  CHECK(made.at("properties").at("name").at("maxLength") == 10);
  CHECK(made.at("properties").at("price").at("anyOf").at(0).at("maximum") == 1000);
  CHECK_FALSE(contract.at("paths")
                  .at("/api/v1/toys/{id}/paint")
                  .at("post")
                  .at("requestBody")
                  .at("content")
                  .at("application/json")
                  .at("schema")
                  .at("properties")
                  .as_object()
                  .contains("id"));
}

TEST_CASE("every reference of the contract leads somewhere") {
  Office office(db::Backend::sqlite);
  auto contract = api::openapi(office.dispatcher->routes(), "1");
  auto text = json::serialize(contract);
  std::string_view mark = "#/components/schemas/";
  int found = 0;
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
    auto name = text.substr(at + mark.size(), text.find('"', at) - at - mark.size());
    CAPTURE(name);
    CHECK(contract.at("components").at("schemas").as_object().contains(name));
    ++found;
  }
  CHECK(found > 10);
}

TEST_CASE("routes are listed with right and idempotency, sorted") {
  Office office(db::Backend::sqlite);
  auto list = api::routes_json(office.dispatcher->routes());
  CHECK(list.size() == 12);
  CHECK(list.at(0) ==
        json::object{{"method", "GET"}, {"path", "/api/v1/door"}, {"authorisation", "demo"}, {"idempotent", false}});
  CHECK(list.at(list.size() - 1) == json::object{{"method", "POST"},
                                                 {"path", "/api/v1/toys/{id}/paint"},
                                                 {"authorisation", "matter"},
                                                 {"idempotent", true}});
}

TEST_CASE("the page's types follow from the table") {
  Office office(db::Backend::sqlite);
  auto text = api::typescript(office.dispatcher->routes());
  CHECK(text == api::typescript(office.dispatcher->routes()));
  for (auto piece : {"export interface ToyNewToy {\n  name: string\n  price?: number | null\n}\n",
                     "export interface Toy {\n  id: string\n  name: string\n  color: string | null\n}\n",
                     "export interface ListToy {\n  items: Toy[]\n  next: string | null\n}\n",
                     "  'POST /toys/{id}/paint': { in: ToyPainting; path: 'id'; out: Toy; idempotent: true }\n",
                     "  'GET /pictures/{id}': { in: ToyOneToy; path: 'id'; out: Blob; idempotent: false }\n"})
    CHECK_MESSAGE(text.find(piece) != std::string::npos, (std::string(piece) + "\nin\n" + text));
}

TEST_CASE("a table that contradicts itself does not start") {
  using Handler = std::function<Result<api::Answer<api::Nothing>>(db::Tx&, const api::Call&, const api::Nothing&)>;
  Handler nothing = [](db::Tx&, const api::Call&, const api::Nothing&) -> Result<api::Answer<api::Nothing>> {
    return api::Nothing{};
  };
  api::Routes routes;
  auto add = [&](std::string_view path) {
    routes.read<api::Nothing, api::Nothing>(path, api::Authorisation::anonymous(), "", nothing);
  };
  add("/a");
  CHECK_THROWS_AS(add("/a"), std::logic_error);
  CHECK_THROWS_AS(add("/a/{id}"), std::logic_error);
  CHECK_THROWS_AS(add("b"), std::logic_error);
}

TEST_CASE("a literal segment wins over a name") {
  Office office(db::Backend::sqlite);
  api::RouteMatcher matcher(office.dispatcher->routes());
  CHECK(matcher.find(http::Method::get, "/toys/broken").route->path == "/toys/broken");
  CHECK(matcher.find(http::Method::get, "/toys/7").route->path == "/toys/{id}");
  CHECK(matcher.find(http::Method::get, "/toys/7").path.front().second == "7");
  CHECK_FALSE(matcher.find(http::Method::get, "/toys/").route);
  CHECK_FALSE(matcher.find(http::Method::get, "/toys/7/").route);
}

TEST_CASE("the reader's language is the one asked for, Chinese otherwise") {
  using api::Language;
  CHECK(api::language_of("") == Language::zh_cn);
  CHECK(api::language_of("fr, de;q=0.5") == Language::zh_cn);
  CHECK(api::language_of("en-GB,en;q=0.9,zh;q=0.8") == Language::en);
  CHECK(api::language_of("en;q=0.5, zh-CN;q=0.8") == Language::zh_cn);
  CHECK(api::language_of("zh-TW,zh;q=0.9") == Language::zh_tw);
}

TEST_CASE("arguments fill sentences and are members of the problem, but never replace its own") {
  static constexpr ErrorKind kind{"taken", 409, "已由{who}办理。", "Done by {who}."};
  auto reply = api::problem(Error(kind, {{"who", "王\"小"}, {"status", "999"}}), api::Language::zh_cn);
  auto problem = *parse_json(text_of(reply));
  CHECK(problem.at("detail") == "已由王\"小办理。");
  CHECK(problem.at("who") == "王\"小");
  CHECK(problem.at("status") == 409);
}
