#include <doctest/doctest.h>
#include <http/request_reader.h>

#include <random>

using namespace zs::http;
using State = RequestReader::State;

namespace {

int broken_by(std::string_view text) {
  RequestReader reader(16 * 1024);
  reader.put(text);
  if (reader.state() == State::head_done) reader.accept_body(1024);
  return reader.state() == State::broken ? reader.broken_status() : 0;
}

}  // namespace

TEST_CASE("a request is the same however its bytes are cut") {
  std::string text = "POST /a%20b?x=1&y=%E4%B8%AD HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello";
  for (std::size_t cut = 1; cut < text.size(); ++cut) {
    RequestReader reader(16 * 1024);
    for (std::size_t at = 0; at < text.size(); at += cut) {
      reader.put(std::string_view(text).substr(at, cut));
      if (reader.state() == State::head_done) reader.accept_body(100);
    }
    REQUIRE(reader.state() == State::done);
    CHECK(reader.request().path == "/a b");
    CHECK(reader.request().parameter("y") == "中");
    CHECK(reader.request().body == "hello");
  }
}

TEST_CASE("chunked bodies are joined and pipelined requests follow") {
  RequestReader reader(16 * 1024);
  reader.put(
      "PUT /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\nGET /b "
      "HTTP/1.1\r\nHost: h\r\n\r\n");
  REQUIRE(reader.state() == State::head_done);
  reader.accept_body(5);
  REQUIRE(reader.state() == State::done);
  CHECK(reader.request().body == "abcde");
  reader.next();
  REQUIRE(reader.state() == State::head_done);
  CHECK(reader.request().path == "/b");
}

TEST_CASE("what two programs could read differently is refused") {
  for (std::string text : {
           "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
           "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3, 3\r\n\r\nabc",
           "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -3\r\n\r\nabc",
           "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +3\r\n\r\nabc",
           "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
           "POST / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n",
           "GET / HTTP/1.1\nHost: h\n\n",
           "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n",
           "GET / HTTP/1.1\r\n\r\n",
           "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
           "GET http://elsewhere/ HTTP/1.1\r\nHost: h\r\n\r\n",
           "CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n",
           "GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n",
           "GET /%00 HTTP/1.1\r\nHost: h\r\n\r\n",
           "GET /%ff HTTP/1.1\r\nHost: h\r\n\r\n",
           "GET /a%2Fb HTTP/1.1\r\nHost: h\r\n\r\n",
           "GET /a%2 HTTP/1.1\r\nHost: h\r\n\r\n",
           "GET / HTTP/2.0\r\nHost: h\r\n\r\n",
           "garbage\r\n\r\n",
       }) {
    CAPTURE(text);
    CHECK(broken_by(text) == 400);
  }
}

TEST_CASE("a body of unknown form or beyond its limit is refused") {
  CHECK(broken_by("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Encoding: gzip\r\n\r\nabc") == 415);
  CHECK(broken_by("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1025\r\n\r\n") == 413);
  CHECK(broken_by("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1024\r\n\r\n") == 0);
  std::string chunks = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (int i = 0; i < 65; ++i) chunks += "10\r\n0123456789abcdef\r\n";
  CHECK(broken_by(chunks) == 413);
}

TEST_CASE("a head beyond its limit is refused, finished or not") {
  std::string head = "GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(17 * 1024, 'a');
  CHECK(broken_by(head) == 431);
  CHECK(broken_by(head + "\r\n\r\n") == 431);
}

TEST_CASE("random and broken bytes never confuse the reader") {
  std::mt19937 random(20261120);
  const std::string seeds[] = {
      "POST /api/v1/matters?x=1 HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: "
      "7\r\n\r\n{\"a\":1}",
      "PUT /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nT: v\r\n\r\n",
      "GET /%E4%B8%AD?q=%41 HTTP/1.0\r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n",
  };
  int complete = 0, refused = 0;
  for (int i = 0; i < 6000; ++i) {
    std::string text = i % 10 == 9 ? std::string(random() % 200, '\0') : seeds[random() % 3];
    for (int changes = static_cast<int>(random() % 4); changes >= 0 && !text.empty(); --changes) {
      auto at = random() % text.size();
      switch (random() % 4) {
        case 0:
          text[at] = static_cast<char>(random());
          break;
        case 1:
          text.erase(at, random() % 5);
          break;
        case 2:
          text.insert(at, 1, "\r\n: %\0"[random() % 6]);
          break;
        case 3:
          text.insert(at, text.substr(at, random() % 40));
          break;
      }
    }
    RequestReader reader(2048);
    for (std::size_t at = 0; at < text.size();) {
      auto piece = std::string_view(text).substr(at, 1 + random() % 60);
      at += piece.size();
      reader.put(piece);
      if (reader.state() == State::head_done) reader.accept_body(64);
      if (reader.state() == State::done) {
        ++complete;
        REQUIRE(reader.request().path.starts_with('/'));
        REQUIRE(reader.request().body.size() <= 64);
        reader.next();
      }
    }
    refused += reader.state() == State::broken;
  }
  CHECK(complete > 500);
  CHECK(refused > 500);
}

TEST_CASE("a range is a part, nothing, or everything") {
  auto part = parse_range("bytes=2-4", 10);
  REQUIRE((part && *part));
  CHECK(((*part)->from == 2 && (*part)->length == 3));
  part = parse_range("bytes=-3", 10);
  CHECK(((*part)->from == 7 && (*part)->length == 3));
  part = parse_range("bytes=8-99", 10);
  CHECK(((*part)->from == 8 && (*part)->length == 2));
  for (auto beyond : {"bytes=10-", "bytes=10-12", "bytes=-0"}) {
    CAPTURE(beyond);
    part = parse_range(beyond, 10);
    REQUIRE(part);
    CHECK_FALSE(*part);
  }
  for (auto all : {"", "bytes=", "bytes=a-b", "bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=--1",
                   "bytes=99999999999999999999-"})
    CHECK_FALSE(parse_range(all, 10));
}
