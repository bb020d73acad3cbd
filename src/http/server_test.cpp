#include <base/log.h>
#include <crypto/crypto.h>
#include <doctest/doctest.h>
#include <http/http.h>
#include <http/static_files.h>
#include <http/test_client.h>

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <future>
#include <mutex>
#include <sstream>

using namespace zs;
using namespace zs::http;
namespace fs = std::filesystem;

namespace {

/// Answers with what it got; some paths do more.
struct EchoHandler final : Handler {
  std::string file;
  std::promise<std::shared_ptr<EventStream>> opened;
  std::shared_ptr<Responder> kept;
  std::promise<void> held;

  void on_head(const Request& head, std::function<void(BodyPlan)> decide) override {
    if (head.path == "/refuse") return decide({.refusal = Reply{403, {}, "no"}});
    decide({.limit = head.path == "/upload" ? 10'000'000 : 1000, .to_file = head.path == "/upload"});
  }
  void on_request(Request request, std::shared_ptr<Responder> responder) override {
    if (request.path == "/stream") return opened.set_value(responder->stream({{"X-Kind", "stream"}}));
    if (request.path == "/silent") return;
    if (request.path == "/hold") {
      kept = std::move(responder);
      return held.set_value();
    }
    if (request.path == "/file") {
      auto size = static_cast<std::int64_t>(fs::file_size(file));
      auto range = parse_range(request.header("Range"), size).value_or(Range{0, size});
      return responder->reply({206, {}, FileBody{file, range->from, range->length}});
    }
    std::string text(to_text(request.method));
    text += " " + request.path + " " + request.body + request.upload_digest;
    if (!request.upload_path.empty()) text += fs::exists(request.upload_path) ? " kept" : " lost";
    responder->reply({200, {{"X-Evil", "a\r\nInjected: b"}}, text});
  }
  Reply on_broken(int status) override { return {status, {}, "broken " + std::to_string(status)}; }
};

struct Running {
  fs::path directory = fs::temp_directory_path() / ("zs_http_" + std::to_string(::getpid()));
  EchoHandler handler;
  std::unique_ptr<Server> server;

  explicit Running(Options options = {}) {
    log::quiet();
    fs::create_directories(directory);
    options.port = 0;
    options.upload_directory = directory.string();
    server = Server::start(options, handler);
  }
  ~Running() {
    server.reset();
    fs::remove_all(directory);
  }
  int port() const { return server->port(); }
};

std::string body_of(const std::string& answer) { return answer.substr(answer.find("\r\n\r\n") + 4); }
bool has(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("every answer carries the standard headers and its number, and no injected line") {
  Running running;
  TestClient client(running.port());
  auto answer = client.ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  CHECK(answer.starts_with("HTTP/1.1 200 OK\r\n"));
  for (auto name : {"Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
                    "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
                    "Cross-Origin-Resource-Policy: same-origin", "Permissions-Policy:", "Cache-Control: no-store",
                    "X-Request-Id: "})
    CHECK(has(answer, name));
  CHECK_FALSE(has(answer, "Injected"));
  CHECK_FALSE(has(answer, "Strict-Transport-Security"));
  CHECK(body_of(answer) == "GET /a ");
}

TEST_CASE("the number of a request tells nothing of how many there were") {
  Running running;
  TestClient client(running.port());
  auto number = [&] {
    auto answer = client.ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
    return answer.substr(answer.find("X-Request-Id: ") + 14, 16);
  };
  auto first = number(), second = number();
  CHECK(first.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(first.substr(0, 8) != second.substr(0, 8));
  CHECK(first.substr(8) != second.substr(8));
}

TEST_CASE("a connection serves many requests, also sent at once") {
  Running running;
  TestClient client(running.port());
  std::string many;
  for (int i = 0; i < 300; ++i)
    many += "POST /" + std::to_string(i) + " HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx";
  client.say(many);
  for (int i = 0; i < 300; ++i) REQUIRE(body_of(client.hear_answer()) == "POST /" + std::to_string(i) + " x");
}

TEST_CASE("HEAD tells the length and sends nothing") {
  Running running;
  TestClient client(running.port());
  client.say("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\nGET /next HTTP/1.1\r\nHost: h\r\n\r\n");
  CHECK(has(client.hear_answer(true), "Content-Length: 10"));
  CHECK(body_of(client.hear_answer()) == "GET /next ");
}

TEST_CASE("the malformed and the oversized get an answer and a closed door") {
  Running running;
  for (auto [text, status] : {std::pair{"nonsense\r\n\r\n", "400"},
                              std::pair{"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1001\r\n\r\n", "413"}}) {
    TestClient client(running.port());
    client.say(text);
    auto answer = client.hear_to_the_end();
    CHECK(answer.starts_with("HTTP/1.1 " + std::string(status)));
    CHECK(has(answer, "Connection: close"));
    CHECK(has(answer, "broken"));
  }
  TestClient client(running.port());
  client.say("GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(20'000, 'x'));
  CHECK(client.hear_to_the_end().starts_with("HTTP/1.1 431"));
}

TEST_CASE("a header or a body that does not come is not waited for") {
  Options options;
  options.header_timeout_seconds = 1;
  options.body_timeout_seconds = 1;
  Running running(options);
  TestClient slow_head(running.port()), slow_body(running.port()), nothing(running.port());
  slow_head.say("GET / HT");
  slow_body.say("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc");
  CHECK(slow_head.hear_to_the_end().starts_with("HTTP/1.1 408"));
  CHECK(slow_body.hear_to_the_end().starts_with("HTTP/1.1 408"));
  CHECK(nothing.hear_to_the_end().empty());
}

TEST_CASE("100-continue is said only after the head was accepted") {
  Running running;
  TestClient good(running.port()), bad(running.port());
  good.say("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  CHECK(good.hear_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
  CHECK(body_of(good.ask("hi")) == "POST /a hi");
  bad.say("POST /refuse HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  CHECK(bad.hear_to_the_end().starts_with("HTTP/1.1 403"));
}

TEST_CASE("an upload is on disk with its digest before anybody hears of it") {
  Running running;
  std::string content(3'000'000, 'z');
  for (std::size_t i = 0; i < content.size(); ++i) content[i] = static_cast<char>(i * 7 % 251);
  TestClient client(running.port());
  client.say("POST /upload HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n");
  client.say(content);
  auto answer = client.hear_answer();
  CHECK(has(answer, crypto::sha256_hex(content)));
  CHECK(has(answer, " kept"));
}

TEST_CASE("an upload that breaks off leaves no file") {
  Running running;
  {
    TestClient client(running.port());
    client.say("POST /upload HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\nExpect: 100-continue\r\n\r\n");
    client.hear_until("\r\n\r\n");
    client.say("abc");
  }
  running.server->drain(5);
  CHECK(fs::is_empty(running.directory));
}

TEST_CASE("a file is sent whole or in part") {
  Running running;
  std::string content(2'000'000, 'q');
  for (std::size_t i = 0; i < content.size(); ++i) content[i] = static_cast<char>('a' + i % 23);
  running.handler.file = running.directory / "content";
  std::ofstream(running.handler.file, std::ios::binary) << content;
  TestClient client(running.port());
  CHECK(body_of(client.ask("GET /file HTTP/1.1\r\nHost: h\r\n\r\n")) == content);
  CHECK(body_of(client.ask("GET /file HTTP/1.1\r\nHost: h\r\nRange: bytes=100000-999999\r\n\r\n")) ==
        content.substr(100000, 900000));
  CHECK(body_of(client.ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n")) == "GET /a ");
}

TEST_CASE("a request nobody answers is answered with a fault") {
  Running running;
  TestClient client(running.port());
  CHECK(client.ask("GET /silent HTTP/1.1\r\nHost: h\r\n\r\n").starts_with("HTTP/1.1 500"));
}

TEST_CASE("events arrive in order, heartbeats between, and the end is a proper one") {
  Options options;
  options.heartbeat_seconds = 1;
  Running running(options);
  TestClient client(running.port());
  client.say("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
  auto stream = running.handler.opened.get_future().get();
  std::promise<void> closed;
  stream->on_close([&] { closed.set_value(); });
  CHECK(stream->send("7", "matter", "{\"a\":1}\nsecond"));
  auto head = client.hear_until("\r\n\r\n");
  CHECK(has(head, "Content-Type: text/event-stream"));
  CHECK(has(head, "X-Kind: stream"));
  CHECK(has(client.hear_until("\n\n"), "id: 7\nevent: matter\ndata: {\"a\":1}\ndata: second\n\n"));
  CHECK(has(client.hear_until(": \n\n"), ": \n\n"));
  stream->close();
  CHECK(client.hear_to_the_end().ends_with("0\r\n\r\n"));
  closed.get_future().get();
  CHECK_FALSE(stream->send("8", "matter", "{}"));
}

TEST_CASE("a reader who does not read is dropped, a reader who leaves is noticed") {
  Options options;
  options.stream_buffer_bytes = 4096;
  Running running(options);
  {
    TestClient client(running.port());
    client.say("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
    auto stream = running.handler.opened.get_future().get();
    CHECK_FALSE(stream->send("1", "big", std::string(5000, 'x')));
    CHECK_FALSE(stream->send("2", "small", "x"));
  }
  running.handler.opened = {};
  std::promise<void> closed;
  {
    TestClient client(running.port());
    client.say("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
    running.handler.opened.get_future().get()->on_close([&] { closed.set_value(); });
  }
  closed.get_future().get();
}

TEST_CASE("draining lets a running request finish and sends everybody else home") {
  Running running;
  TestClient idle(running.port()), busy(running.port()), reader(running.port());
  idle.ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  reader.say("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n");
  auto stream = running.handler.opened.get_future().get();
  busy.say("GET /hold HTTP/1.1\r\nHost: h\r\n\r\n");
  running.handler.held.get_future().get();
  auto drained = std::async(std::launch::async, [&] { running.server->drain(20); });
  CHECK(reader.hear_to_the_end().ends_with("0\r\n\r\n"));
  CHECK(idle.hear_to_the_end().empty());
  running.handler.kept->reply({200, {}, "late"});
  running.handler.kept.reset();
  auto answer = busy.hear_to_the_end();
  CHECK(has(answer, "late"));
  CHECK(has(answer, "Connection: close"));
  drained.get();
  CHECK_THROWS(TestClient(running.port()));
}

TEST_CASE("one address holds no more than its share of connections") {
  Options options;
  options.max_connections_per_peer = 2;
  Running running(options);
  TestClient one(running.port()), two(running.port());
  one.ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  two.ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  TestClient three(running.port());
  CHECK(three.hear_to_the_end().empty());
}

TEST_CASE("a taken address is a sentence, not a second listener") {
  Running running;
  Options options;
  options.port = running.port();
  EchoHandler other;
  CHECK_THROWS_WITH_AS(Server::start(options, other), doctest::Contains("Cannot listen on 127.0.0.1:"),
                       std::runtime_error);
}

TEST_CASE("the page is served from its directory and from nowhere else") {
  auto directory = fs::temp_directory_path() / ("zs_page_" + std::to_string(::getpid()));
  fs::create_directories(directory / "assets");
  std::ofstream(directory / "index.html") << "<page>";
  std::ofstream(directory / "assets/app-1a2b.js") << "plain";
  std::ofstream(directory / "assets/app-1a2b.js.br") << "smaller";
  std::ofstream(directory / ".secret") << "secret";
  StaticFiles page(directory.string());
  auto get = [&](std::string path, std::vector<Header> headers = {}) {
    Request request;
    request.path = std::move(path);
    request.headers = std::move(headers);
    return page.serve(request);
  };
  auto path_of = [](const Reply& reply) { return std::get<FileBody>(reply.body).path; };
  auto header = [](const Reply& reply, std::string_view name) {
    for (auto& [key, value] : reply.headers)
      if (key == name) return value;
    return std::string();
  };
  CHECK(header(get("/"), "Cache-Control") == "no-store");
  CHECK(path_of(get("/matters/12")) == directory / "index.html");
  CHECK(get("/nothing.js").status == 404);
  CHECK(get("/api/nothing").status == 404);
  for (auto evil : {"/../etc/passwd.txt", "/assets/../../x.js", "/.secret", "//etc/hosts.txt", "/assets/..\\x.js"})
    CHECK(get(evil).status == 404);
  auto packed = get("/assets/app-1a2b.js", {{"Accept-Encoding", "gzip, br"}});
  CHECK(path_of(packed) == directory / "assets/app-1a2b.js.br");
  CHECK(header(packed, "Content-Encoding") == "br");
  CHECK(header(packed, "Content-Type") == "text/javascript; charset=utf-8");
  CHECK(header(packed, "Cache-Control") == "public, max-age=31536000, immutable");
  auto plain = get("/assets/app-1a2b.js", {{"Accept-Encoding", "br;q=0"}});
  CHECK(path_of(plain) == directory / "assets/app-1a2b.js");
  CHECK(get("/assets/app-1a2b.js", {{"If-None-Match", header(plain, "ETag")}}).status == 304);
  fs::remove_all(directory);
  CHECK(std::get<std::string>(get("/").body).find("./dev build") != std::string::npos);
}
