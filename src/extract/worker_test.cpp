// The worker's walls and the server's patience, tried with files that mean harm and with workers that do.
#include <doctest/doctest.h>
#include <extract/extract.h>
#include <extract/sandbox.h>
#include <extract/test_files.h>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zs;
using namespace zs::extract;

namespace {

void say(std::string_view words) { static_cast<void>(!::write(STDOUT_FILENO, words.data(), words.size())); }

[[noreturn]] void forever() {
  for (volatile bool on = true; on;) {
  }
  _exit(3);
}

/// What a worker does that somebody has taken over, after the walls are up.
void misbehave(std::string_view how) {
  if (how == "open") static_cast<void>(::open("/etc/passwd", O_RDONLY));
  if (how == "create") static_cast<void>(::open("/tmp/zhongshu-worker", O_WRONLY | O_CREAT, 0600));
  if (how == "socket") static_cast<void>(::socket(AF_INET, SOCK_STREAM, 0));
  if (how == "fork") static_cast<void>(::fork());
  if (how == "exec") static_cast<void>(::execl("/bin/true", "true", nullptr));
  if (how == "trace") static_cast<void>(::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr));
  if (how == "kill") static_cast<void>(::kill(::getppid(), SIGTERM));
  if (how == "code") static_cast<void>(::mmap(nullptr, 4096, PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
  if (how == "other") static_cast<void>(!::write(STDIN_FILENO, "x", 1));
  if (how == "crash") static_cast<void>(*reinterpret_cast<volatile int*>(8));
  if (how == "spin") forever();
  if (how == "wait") static_cast<void>(::pause());
  if (how == "talk")
    for (;;) say(std::string(1 << 20, 'x'));
  if (how == "lie") say(R"({"blocks":[{"type":"paragraph","text":7}]})"), _exit(0);
}

/// The test program is its own worker; what is not in the product stands under other names.
__attribute__((constructor)) void be_a_worker(int argc, char** argv, char**) {
  if (argc != 3) return;
  const std::string_view command = argv[1];
  if (command == "extract-worker") work(argv[2]);
  if (!command.starts_with("test-worker-")) return;
  const auto how = command.substr(12);
  if (how == "environment") say(fmt::format(R"({{"none":"{}"}})", environ && environ[0] ? environ[0] : "empty"));
  if (how == "descriptors") say(fmt::format(R"({{"none":"{}"}})", ::fcntl(3, F_GETFD) < 0 ? "closed" : "open"));
  if (how == "hang") forever();
  if (how == "environment" || how == "descriptors" || !wall_in({.cpu_seconds = 1})) _exit(1);
  misbehave(how);
  say(R"({"none":"survived"})");
  _exit(0);
}

Outcome outcome_of(const std::string& bytes, Format format, Starting starting = {}) {
  const PassingFile file(bytes);
  return read(starting, file.path(), format);
}

std::string reason_of(std::string_view how, std::chrono::milliseconds patience = std::chrono::minutes(5)) {
  Starting starting;
  starting.command = "test-worker-" + std::string(how);
  starting.patience = patience;
  const auto outcome = outcome_of("x", Format::plain, starting);
  CHECK(outcome.state == Outcome::State::none);
  return outcome.reason;
}

std::string died_of(int signal) { return fmt::format("the worker died of signal {}", signal); }

std::string texts_of(const Outcome& outcome) {
  REQUIRE_MESSAGE(outcome.state == Outcome::State::read, outcome.reason);
  return text_of(outcome.blocks);
}

}  // namespace

TEST_CASE("a file of each kind comes back as its text") {
  CHECK(texts_of(outcome_of("你好\n　　第二行  \n", Format::plain)) == "你好\n　　第二行\n");
  CHECK(texts_of(outcome_of("\xc4\xe3\xba\xc3\r\n", Format::plain)) == "你好\n");
  CHECK(texts_of(outcome_of(std::string("\xff\xfe\x60\x4f\x7d\x59", 6), Format::plain)) == "你好\n");
  CHECK(texts_of(outcome_of(word_file(word_paragraph("你好")), Format::word)) == "你好\n");
  CHECK(texts_of(outcome_of(pdf_file({{.text = "你好"}}), Format::pdf)) == "你好\n");
}

TEST_CASE("a worker that reaches for anything outside dies of it") {
  for (const auto how : {"open", "create", "socket", "fork", "exec", "trace", "kill", "code", "other", "wait"}) {
    CAPTURE(how);
    CHECK(reason_of(how) == died_of(SIGSYS));
  }
  CHECK_FALSE(std::filesystem::exists("/tmp/zhongshu-worker"));
}

TEST_CASE("a worker that does nothing forbidden survives") { CHECK(reason_of("nothing") == "survived"); }

TEST_CASE("a worker that crashes, never ends or talks without end is no text, and the server goes on") {
  CHECK(reason_of("crash") == died_of(SIGSEGV));
  CHECK(reason_of("spin") == died_of(SIGKILL));
  CHECK(reason_of("hang", std::chrono::milliseconds(100)) == "the worker took too long");
  CHECK(reason_of("talk") == "the worker said too much");
  CHECK(reason_of("lie") == "the worker's answer cannot be understood");
}

TEST_CASE("a worker inherits neither environment nor descriptors") {
  ::setenv("ZS_SECRET", "x", 1);
  const PassingFile held_open("x");
  const int held = ::open(held_open.path().c_str(), O_RDONLY);  // on purpose without O_CLOEXEC
  CHECK(reason_of("environment") == "empty");
  CHECK(reason_of("descriptors") == "closed");
  ::close(held);
}

TEST_CASE("a stop ends the worker, and the file is for later") {
  std::stop_source stop;
  stop.request_stop();
  Starting starting;
  starting.command = "test-worker-hang";
  const PassingFile file("x");
  CHECK(read(starting, file.path(), Format::plain, stop.get_token()).state == Outcome::State::not_started);
}

TEST_CASE("a worker or a file that is not there is for later too") {
  Starting starting;
  starting.program = "/nowhere";
  CHECK(outcome_of("x", Format::plain, starting).state == Outcome::State::not_started);
  CHECK(read({}, "/nowhere", Format::plain).state == Outcome::State::not_started);
}

TEST_CASE("a bomb in a package is not unpacked") {
  const auto heavy = word_file("<w:p>" + std::string(16u << 20, 'x') + "</w:p>");
  CHECK(heavy.size() < 100'000);
  CHECK(outcome_of(heavy, Format::word).reason == "packed beyond reason");
  Parts many{{"word/document.xml", "<x/>"}};
  for (int i = 0; i < 5'001; ++i) many.emplace_back(fmt::format("x{}", i), "");
  CHECK(outcome_of(zipped(many), Format::word).reason == "the package has too many entries");
}

TEST_CASE("a document type is refused, whatever it would expand to or fetch") {
  const std::string laughs =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
      "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
      "<w:document><w:body><w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p></w:body></w:document>";
  CHECK(outcome_of(zipped({{"word/document.xml", laughs}}), Format::word).reason ==
        "a part of the package has a document type");
  std::string wide = "\xfe\xff";
  wide.resize(2);
  for (const char c : laughs) wide += std::string{'\0', c};
  CHECK(outcome_of(zipped({{"word/document.xml", wide}}), Format::word).reason ==
        "a part of the package has a document type");
}

TEST_CASE("depth without end neither crashes nor hides what stands before it") {
  std::string deep = word_paragraph("正文");
  for (int i = 0; i < 50'000; ++i) deep += "<w:sdt>";
  for (int i = 0; i < 50'000; ++i) deep += "</w:sdt>";
  CHECK(texts_of(outcome_of(word_file(deep), Format::word)) == "正文\n");
  std::string inside;
  for (int i = 0; i < 20'000; ++i) inside += "<w:r>";
  CHECK(outcome_of(word_file("<w:p>" + inside), Format::word).state == Outcome::State::none);
}

TEST_CASE("what is damaged, empty or a picture has no text") {
  const auto whole_word = word_file(word_paragraph("你好")), whole_pdf = pdf_file({{.text = "你好"}});
  CHECK(outcome_of(whole_word.substr(0, whole_word.size() / 2), Format::word).reason == "not a package");
  CHECK(outcome_of("PK\x03\x04 garbage", Format::word).reason == "not a package");
  CHECK(outcome_of(zipped({{"x", "y"}}), Format::word).reason == "the package holds no document");
  CHECK(outcome_of("%PDF-1.7\n garbage without end", Format::pdf).state == Outcome::State::none);
  CHECK(outcome_of(whole_pdf.substr(0, whole_pdf.size() / 3), Format::pdf).state == Outcome::State::none);
  CHECK(outcome_of(pdf_file({}), Format::pdf).reason == "there is no text layer");
  CHECK(outcome_of("", Format::plain).reason == "there is no text in it");
  CHECK(outcome_of("\xff\xff\xff", Format::plain).reason == "the characters are in no encoding we know");
}
