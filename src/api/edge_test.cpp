// The counter behind a real socket: browser checks, rates, uploads, downloads, streams, probes.
#include <api/rates.h>
#include <api/toy_office.h>
#include <crypto/crypto.h>
#include <doctest/doctest.h>
#include <http/test_client.h>

#include <fmt/format.h>

using namespace zs;
using namespace zs::toy;

namespace {

struct Edge {
  Office office;
  std::unique_ptr<http::Server> server;

  explicit Edge(api::DispatcherOptions options = Office::unlimited())
      : office(db::Backend::sqlite, with_identity(std::move(options))) {
    http::Options where;
    where.port = 0;
    where.upload_directory = office.directory / "incoming";
    std::filesystem::create_directories(where.upload_directory);
    server = http::Server::start(where, *office.dispatcher);
  }
  ~Edge() { server->drain(5); }

  // "Cookie: 5" is the session of person 5, known from memory; "Cookie: cold-5" must be looked up.
  static api::DispatcherOptions with_identity(api::DispatcherOptions options) {
    options.identify.remembered = [](const http::Request& request,
                                     api::Authorisation) -> std::optional<Result<api::Caller>> {
      auto cookie = request.header("Cookie");
      if (cookie.empty()) return api::Caller{};
      if (cookie.starts_with("cold")) return std::nullopt;
      auto caller = Office::clerk(5);
      caller.bearer = cookie == "bearer";
      return caller;
    };
    options.identify.looked_up = [](db::Tx& tx, const http::Request&, api::Authorisation) -> Result<api::Caller> {
      tx.query(select_toys);
      return Office::clerk(5);
    };
    return options;
  }
  std::string ask(std::string text) {
    http::TestClient client(server->port());
    return client.ask(text);
  }
  std::string post(std::string headers, std::string path = "/toys", std::string body = R"({"name":"bear"})") {
    return ask(fmt::format("POST /api/v1{} HTTP/1.1\r\nHost: localhost:1\r\nContent-Length: {}\r\n{}\r\n{}", path,
                           body.size(), headers, body));
  }
};

const std::string good_marks =
    "Cookie: 5\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\nOrigin: "
    "http://localhost:1\r\nSec-Fetch-Site: same-origin\r\n"
    "X-CSRF-Token: the-token\r\n";

std::string without(std::string text, std::string_view line) {
  auto at = text.find(line);
  return text.erase(at, text.find("\r\n", at) + 2 - at);
}
std::string with(std::string text, std::string_view line, std::string_view instead) {
  return without(text, line) + std::string(instead) + "\r\n";
}
bool has(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("a write from our page passes, one with any mark missing or wrong does not") {
  Edge edge;
  CHECK(edge.post(good_marks).starts_with("HTTP/1.1 201"));
  CHECK(edge.office.count_toys() == 1);
  for (const auto& bad :
       {without(good_marks, "X-CSRF-Token"), with(good_marks, "X-CSRF-Token", "X-CSRF-Token: the-tokem"),
        with(good_marks, "Origin", "Origin: http://evil.example"), with(good_marks, "Origin", "Origin: null"),
        with(good_marks, "Sec-Fetch-Site", "Sec-Fetch-Site: cross-site"),
        with(good_marks, "Sec-Fetch-Site", "Sec-Fetch-Site: same-site"),
        without(without(good_marks, "Origin"), "Sec-Fetch-Site")}) {
    CAPTURE(bad);
    auto answer = edge.post(with(bad, "Idempotency-Key", "Idempotency-Key: other"));
    CHECK(answer.starts_with("HTTP/1.1 403"));
    CHECK(has(answer, "csrf_refused"));
  }
  CHECK(edge.office.count_toys() == 1);
}

TEST_CASE("before log-in the origin counts, the token does not exist yet") {
  Edge edge;
  std::string marks = "Content-Type: application/json\r\nOrigin: http://localhost:1\r\n";
  CHECK(edge.post(marks, "/session").starts_with("HTTP/1.1 200"));
  CHECK(edge.post(with(marks, "Origin", "Origin: http://evil.example"), "/session").starts_with("HTTP/1.1 403"));
}

TEST_CASE("a program with a token needs no browser's marks") {
  Edge edge;
  CHECK(edge.post("Cookie: bearer\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n")
            .starts_with("HTTP/1.1 201"));
}

TEST_CASE("only JSON is JSON") {
  Edge edge;
  for (auto type : {"Content-Type: text/plain", "Content-Type: application/x-www-form-urlencoded", "X: y"})
    CHECK(edge.post(with(good_marks, "Content-Type", type)).starts_with("HTTP/1.1 415"));
  CHECK(edge.post(with(good_marks, "Content-Type", "Content-Type: application/json; charset=utf-8"))
            .starts_with("HTTP/1.1 201"));
}

TEST_CASE("the configured origin rules over the Host header") {
  auto options = Office::unlimited();
  options.public_origin = "https://oa.example";
  Edge edge(options);
  CHECK(edge.post(good_marks).starts_with("HTTP/1.1 403"));
  CHECK(edge.post(with(good_marks, "Origin", "Origin: https://oa.example")).starts_with("HTTP/1.1 201"));
}

TEST_CASE("nobody is nobody, and a cold session is looked up") {
  Edge edge;
  CHECK(edge.ask("GET /api/v1/toys HTTP/1.1\r\nHost: h\r\n\r\n").starts_with("HTTP/1.1 401"));
  CHECK(edge.ask("GET /api/v1/toys HTTP/1.1\r\nHost: h\r\nCookie: cold-5\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_CASE("equal refusals are equal to the byte but for the request's number") {
  Edge edge;
  auto answer = [&](std::string path) {
    auto text = edge.ask("GET /api/v1" + path + " HTTP/1.1\r\nHost: h\r\nCookie: 5\r\n\r\n");
    return without(text, "X-Request-Id");
  };
  CHECK(answer("/toys/998") == answer("/toys/999"));
}

TEST_CASE("who asks too often waits, others do not") {
  auto options = Office::unlimited();
  options.rates.read = {0.001, 3};
  Edge edge(options);
  std::string mine = "GET /api/v1/toys HTTP/1.1\r\nHost: h\r\nCookie: 5\r\n\r\n";
  for (int i = 0; i < 3; ++i) CHECK(edge.ask(mine).starts_with("HTTP/1.1 200"));
  auto refused = edge.ask(mine);
  CHECK(refused.starts_with("HTTP/1.1 429"));
  CHECK(has(refused, "Retry-After: "));
  CHECK(edge.post(good_marks).starts_with("HTTP/1.1 201"));
}

TEST_CASE("a bucket fills again with time") {
  api::Rates rates;
  api::Rates::Moment now{};
  api::RateClass limit{10, 2};
  CHECK((rates.admit(limit, "r", "a", now) && rates.admit(limit, "r", "a", now)));
  CHECK_FALSE(rates.admit(limit, "r", "a", now));
  CHECK(rates.admit(limit, "r", "b", now));
  CHECK(rates.admit(limit, "r", "a", now + std::chrono::milliseconds(100)));
  CHECK_FALSE(rates.admit(limit, "r", "a", now + std::chrono::milliseconds(150)));
}

TEST_CASE("an upload arrives with its digest and is fetched again in parts") {
  Edge edge;
  std::string content(1'500'000, 'p');
  for (std::size_t i = 0; i < content.size(); ++i) content[i] = static_cast<char>('a' + i % 19);
  auto marks = with(good_marks, "Content-Type", "Content-Type: application/octet-stream");
  auto answer = edge.post(marks, "/pictures?name=a", content);
  CHECK(answer.starts_with("HTTP/1.1 201"));
  CHECK(has(answer, crypto::sha256_hex(content)));
  std::string get = "GET /api/v1/pictures/100 HTTP/1.1\r\nHost: h\r\nCookie: 5\r\n";
  auto whole = edge.ask(get + "\r\n");
  CHECK(whole.substr(whole.find("\r\n\r\n") + 4) == content);
  CHECK(has(whole, "Content-Disposition: attachment; filename=\""));
  CHECK(has(whole, "filename*=UTF-8''%E6%9D%A5%E8%AE%BF%20%E7%85%A7%E7%89%87%22.png"));
  CHECK(has(whole, "Content-Security-Policy: sandbox; default-src 'none'"));
  auto part = edge.ask(get + "Range: bytes=10-19\r\n\r\n");
  CHECK(part.starts_with("HTTP/1.1 206"));
  CHECK(has(part, "Content-Range: bytes 10-19/1500000"));
  CHECK(part.ends_with("\r\n\r\n" + content.substr(10, 10)));
  CHECK(edge.ask(get + "Range: bytes=1500000-\r\n\r\n").starts_with("HTTP/1.1 416"));
  CHECK(edge.ask(get + "If-None-Match: \"" + crypto::sha256_hex(content) + "\"\r\n\r\n").starts_with("HTTP/1.1 304"));
  CHECK(edge.ask(get + "Range: bytes=10-19\r\nIf-Range: \"old\"\r\n\r\n").starts_with("HTTP/1.1 200"));
  CHECK(std::filesystem::is_empty(edge.office.directory / "incoming"));
}

TEST_CASE("an upload is refused by its head alone, and a failed one leaves no file") {
  Edge edge;
  auto send_head = [&](std::string headers, std::string length) {
    http::TestClient client(edge.server->port());
    client.say("POST /api/v1/pictures?name=a HTTP/1.1\r\nHost: localhost:1\r\nContent-Length: " + length + "\r\n" +
               headers + "\r\n");
    return client.hear_to_the_end();
  };
  auto marks = with(good_marks, "Content-Type", "Content-Type: application/octet-stream");
  CHECK(send_head(without(marks, "Cookie"), "1000").starts_with("HTTP/1.1 401"));
  CHECK(send_head(without(marks, "X-CSRF-Token"), "1000").starts_with("HTTP/1.1 403"));
  CHECK(send_head(without(marks, "Idempotency-Key"), "1000").starts_with("HTTP/1.1 400"));
  CHECK(send_head(marks, "2000001").starts_with("HTTP/1.1 413"));
  CHECK(edge.post(marks, "/pictures?nam=a", "content").starts_with("HTTP/1.1 422"));
  CHECK(std::filesystem::is_empty(edge.office.directory / "incoming"));
}

TEST_CASE("the demo's door opens on this machine only, under its own name") {
  auto options = Office::unlimited();
  options.demo = true;
  Edge edge(options);
  auto knock = [&](std::string headers) { return edge.ask("GET /api/v1/door HTTP/1.1\r\n" + headers + "\r\n"); };
  CHECK(knock("Host: localhost:8080\r\n").starts_with("HTTP/1.1 200"));
  CHECK(knock("Host: [::1]:8080\r\n").starts_with("HTTP/1.1 200"));
  CHECK(knock("Host: evil.example\r\n").starts_with("HTTP/1.1 404"));
  CHECK(knock("Host: localhost\r\nX-Forwarded-For: 10.0.0.9\r\n").starts_with("HTTP/1.1 404"));
}

TEST_CASE("streams, probes and the page find their ways") {
  auto options = Office::unlimited();
  options.page = [](const http::Request& request) { return http::Reply{200, {}, "page " + request.path}; };
  Edge edge(options);
  http::TestClient client(edge.server->port());
  client.say("GET /api/v1/stream HTTP/1.1\r\nHost: h\r\nCookie: 5\r\nLast-Event-ID: 1\r\n\r\n");
  auto events = client.hear_to_the_end();
  CHECK(has(events, "id: 2\nevent: toy\ndata: {}\n\nid: 3\n"));
  CHECK(edge.ask("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n").ends_with(R"({"status":"ok"})"));
  CHECK(edge.ask("GET /readyz HTTP/1.1\r\nHost: h\r\n\r\n").ends_with(R"({"status":"ready"})"));
  CHECK(has(edge.ask("GET /api/openapi.json HTTP/1.1\r\nHost: h\r\n\r\n"), "\"openapi\":\"3.1.0\""));
  CHECK(edge.ask("GET /matters HTTP/1.1\r\nHost: h\r\n\r\n").ends_with("page /matters"));
  CHECK(edge.ask("GET /api/v2/toys HTTP/1.1\r\nHost: h\r\n\r\n").starts_with("HTTP/1.1 404"));
  CHECK(edge.ask("PUT /api/v1/toys HTTP/1.1\r\nHost: h\r\n\r\n").starts_with("HTTP/1.1 405"));
  CHECK(
      edge.ask("POST /api/v1/toys HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n").starts_with("HTTP/1.1 413"));
}
