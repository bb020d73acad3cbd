#include <api/openapi.h>
#include <api/toy_office.h>
#include <crypto/crypto.h>
#include <doctest/doctest.h>

#include <random>

using namespace zs;
using namespace zs::toy;
using http::Method;

TEST_CASE("a repeated request is done once and answered with the present view") {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Office office(backend);
    auto first = office.post("/toys", R"({"name":"bear"})", "key-1");
    REQUIRE(first.status == 201);
    CHECK(header_of(first, "Idempotency-Replayed").empty());
    auto again = office.post("/toys", R"({"name":"bear"})", "key-1");
    CHECK(again.status == 201);
    CHECK(text_of(again) == text_of(first));
    CHECK(header_of(again, "Idempotency-Replayed") == "true");
    CHECK(office.count_toys() == 1);
  }
}

TEST_CASE("a refusal that only means done before is answered with the view") {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Office office(backend);
    office.post("/toys", R"({"name":"bear"})", "key-1");
    auto painted = office.post("/toys/100/paint", R"({"color":"red"})", "key-2");
    REQUIRE(painted.status == 200);
    auto again = office.post("/toys/100/paint", R"({"color":"red"})", "key-2");
    CHECK(again.status == 200);
    CHECK(text_of(again) == text_of(painted));
    CHECK(header_of(again, "Idempotency-Replayed") == "true");
    auto other = office.post("/toys/100/paint", R"({"color":"red"})", "key-3");
    CHECK(other.status == 409);
    CHECK(code_of(other) == "already_painted");
    CHECK(parse_json(text_of(other))->at("who") == "王");
  }
}

TEST_CASE("a key used for another request is refused and does nothing") {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Office office(backend);
    office.post("/toys", R"({"name":"bear"})", "key-1");
    auto reused = office.post("/toys", R"({"name":"hare"})", "key-1");
    CHECK(reused.status == 422);
    CHECK(code_of(reused) == "idempotency_key_reused");
    CHECK(office.count_toys() == 1);
    CHECK(office.ask(Method::post, "/toys", R"({"name":"hare"})", "key-1", Office::clerk(6)).status == 201);
  }
}

TEST_CASE("the happy path asks for no key: two statements to write, one to show") {
  for (auto backend : db::each_backend) {
    Office office(backend);
    CHECK(header_of(office.post("/toys", R"({"name":"bear"})", "key-1"), "X-Statements") == "3");
  }
}

TEST_CASE("a write without a usable key is refused") {
  Office office(db::Backend::sqlite);
  for (auto key : {std::string(), std::string(129, 'k'), std::string("a b"), std::string("键")}) {
    auto reply = office.post("/toys", R"({"name":"bear"})", key);
    CHECK(reply.status == 400);
    CHECK(code_of(reply) == "idempotency_key_missing");
  }
  CHECK(office.count_toys() == 0);
  CHECK(office.post("/toys", R"({"name":"bear"})", std::string(128, 'k')).status == 201);
}

TEST_CASE("bad bodies are told what is wrong, and change nothing") {
  Office office(db::Backend::sqlite);
  int n = 0;
  auto code = [&](std::string body) {
    return code_of(office.post("/toys", std::move(body), "k" + std::to_string(n++)));
  };
  for (auto body : {"{", "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"a\\u0000\"}", "\xff", "{\"name\":\"a\"} x",
                    "{\"name\":\"\\ud800\"}"}) {
    CAPTURE(std::string(body));
    CHECK(code(body) == "malformed_body");
  }
  CHECK(code("[]") == "invalid");
  CHECK(code("") == "invalid");
  CHECK(code(R"({"name":"a","nmae":"b"})") == "invalid");
  CHECK(code(R"({"name":"a:b\"c:","price":-1})") == "invalid");
  CHECK(office.post("/toys", R"({"name":"a:b\"c:"})", "good").status == 201);
  CHECK(office.count_toys() == 1);
}

TEST_CASE("every fault has its sentence in the reader's language") {
  Office office(db::Backend::sqlite);
  auto reply = office.post("/toys", R"({"price":"x"})", "k");
  auto problem = *parse_json(text_of(reply));
  CHECK(reply.status == 422);
  CHECK(header_of(reply, "Content-Type") == "application/problem+json");
  CHECK(problem.at("type") == "about:blank");
  CHECK(problem.at("title") == "Unprocessable Content");
  CHECK(problem.at("fields").at(0).at("pointer") == "/name");
  CHECK(problem.at("fields").at(0).at("detail") == "Required.");
  CHECK(problem.at("fields").at(1).at("code") == "wrong_type");
  CHECK(problem.at("fields").at(1).at("detail") == "Wrong type: expected an integer.");
}

TEST_CASE("query parameters are read by their types and unknown ones refused") {
  Office office(db::Backend::sqlite);
  for (int i = 0; i < 3; ++i) office.post("/toys", R"({"name":"bear"})", std::to_string(i));
  CHECK(parse_json(text_of(office.get("/toys?limit=2&painted=true&name=a&name=b")))->at("items").as_array().size() ==
        2);
  for (auto bad : {"/toys?limit=0", "/toys?limit=x", "/toys?painted=1", "/toys?name=a&name=b&name=c", "/toys?limt=2",
                   "/toys?limit=1&limit=2"}) {
    CAPTURE(bad);
    CHECK(code_of(office.get(bad)) == "invalid");
  }
  CHECK(code_of(office.post("/toys/100/paint", R"({"color":"red","id":"101"})", "k")) == "invalid");
}

TEST_CASE("absent and malformed paths and methods have their status") {
  Office office(db::Backend::sqlite);
  CHECK(office.get("/toys/999").status == 404);
  CHECK(code_of(office.get("/toys/999")) == "not_found");
  CHECK(code_of(office.get("/nothing")) == "unknown_route");
  auto wrong = office.ask(Method::put, "/toys");
  CHECK(wrong.status == 405);
  CHECK(header_of(wrong, "Allow") == "GET, HEAD, POST");
  CHECK(office.get("/toys/broken").status == 500);
}

TEST_CASE("who may not use a route is told before anything is read") {
  Office office(db::Backend::sqlite);
  auto ask_as = [&](api::Caller caller) { return office.ask(Method::get, "/keys", "", "", caller); };
  CHECK(ask_as({}).status == 401);
  CHECK(ask_as(Office::clerk()).status == 403);
  auto admin = Office::clerk();
  admin.administrator = api::Administrator::system;
  CHECK(ask_as(admin).status == 403);
  admin.administrator = api::Administrator::security;
  CHECK(ask_as(admin).status == 200);
  CHECK(office.get("/door").status == 404);
}

TEST_CASE("slow work runs before the transaction, and a committed write may still be refused") {
  Office office(db::Backend::sqlite);
  auto reply = office.post("/session", R"({"name":"a"})", "");
  CHECK(parse_json(text_of(reply))->at("name") == "a42");
  CHECK(office.post("/session", R"({"name":"bad"})", "").status == 403);
  CHECK(office.count_toys() == 2);
  CHECK(office.post("/session", R"({"name":"throw"})", "").status == 500);
  CHECK(office.hashed == 3);
  office.dispatcher->stop();
  auto closed = office.post("/session", R"({"name":"a"})", "");
  CHECK(closed.status == 503);
  CHECK(header_of(closed, "Retry-After") == "1");
}

TEST_CASE("an import is rolled back when it was only tried, and replayed when repeated") {
  for (auto backend : db::each_backend) {
    Office office(backend);
    auto admin = Office::clerk();
    admin.administrator = api::Administrator::system;
    auto send = [&](std::string path, std::string key) { return office.ask(Method::post, path, "a\nb\n", key, admin); };
    CHECK(text_of(send("/toys/import?dry_run=true", "k1")) == R"({"lines":2})");
    CHECK(office.count_toys() == 0);
    CHECK(text_of(send("/toys/import", "k2")) == R"({"lines":2})");
    CHECK(office.count_toys() == 2);
    auto again = send("/toys/import", "k2");
    CHECK(header_of(again, "Idempotency-Replayed") == "true");
    CHECK(text_of(again) == R"({"lines":2})");
    CHECK(office.count_toys() == 2);
  }
}

TEST_CASE("a full queue says busy instead of waiting") {
  Office office(db::Backend::sqlite);
  office.database->stop();
  auto reply = office.get("/toys");
  CHECK(reply.status == 503);
  CHECK(code_of(reply) == "busy");
}

TEST_CASE("a stream resumes after the last event its reader knows") {
  Office office(db::Backend::sqlite);
  http::Request request;
  request.path = "/api/v1/stream";
  request.headers = {{"Last-Event-ID", "2"}};
  auto reply = office.dispatcher->call(request, Office::clerk());
  CHECK(text_of(reply) == "id: 3\nevent: toy\ndata: {}\n\n");
}

TEST_CASE("random bytes as bodies are refused or accepted, never a fault") {
  Office office(db::Backend::sqlite);
  std::mt19937 random(99);
  const std::string seed = R"({"name":"bear","price":12})";
  for (int i = 0; i < 2000; ++i) {
    std::string body = seed;
    for (int changes = 1 + static_cast<int>(random() % 4); changes > 0 && !body.empty(); --changes) {
      auto at = random() % body.size();
      if (random() % 2)
        body[at] = static_cast<char>(random());
      else
        body.insert(at, body.substr(at, random() % 9));
    }
    auto status = office.post("/toys", body, "fuzz-" + std::to_string(i)).status;
    CAPTURE(body);
    REQUIRE((status == 201 || status == 400 || status == 422));
  }
}
