// Pages are counted and drawn, and the program that draws them is held in, whatever it was made to try.
#include <doctest/doctest.h>
#include <extract/ask.h>
#include <extract/doorman.h>
#include <extract/pages.h>
#include <extract/test_files.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace zs;
using namespace zs::extract;

namespace {

constexpr std::string_view libraries[] = {"/lib/", "/lib64/", "/usr/lib/", "/etc/ld.so.cache"};
constexpr auto forbidden_file = "/tmp/zhongshu-guest";

bool succeeds(std::string_view what) {
  if (what == "socket") return ::socket(AF_INET, SOCK_STREAM, 0) >= 0;
  if (what == "fork") return ::fork() >= 0;
  if (what == "kill") return ::kill(::getppid(), 0) == 0;
  if (what == "trace") return ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0;
  if (what == "open") return ::open("/etc/passwd", O_RDONLY) >= 0;
  if (what == "around") return ::open("/usr/lib/../../etc/passwd", O_RDONLY) >= 0;
  if (what == "write") return ::open("/usr/lib/zhongshu", O_WRONLY | O_CREAT, 0600) >= 0;
  if (what == "create") return ::open(forbidden_file, O_WRONLY | O_CREAT, 0600) >= 0;
  if (what == "other") return ::write(STDIN_FILENO, "x", 1) == 1;
  return what == "nothing";
}

std::string_view word_for(Visit visit) {
  return visit == Visit::done ? "done" : visit == Visit::failed ? "failed" : no_walls;
}

/// The test program as worker, as the worker of another guest, and as that guest.
__attribute__((constructor)) void be_a_guest(int argc, char** argv, char**) {
  const std::string_view command = argc > 1 ? argv[1] : "";
  if (argc == 5 && command == "page-worker") draw(argv[2], argv[3], argv[4]);
  if (argc == 3 && command == "test-guest") _exit(succeeds(argv[2]) ? 0 : 1);
  if (argc != 4 || !command.starts_with("test-visit-")) return;
  const std::string_view how = command.substr(11);
  Guest guest{"/proc/self/exe", {"test-guest", std::string(how)}, libraries, {.files = 64}};
  if (how == "exec") guest.program = "/bin/sh", guest.arguments = {"-c", "exec /bin/true"};
  if (how == "missing") guest.program = "/nowhere";
  const auto word = word_for(receive(guest));
  static_cast<void>(!::write(STDOUT_FILENO, word.data(), word.size()));
  _exit(0);
}

/// What comes of a guest that tries `how`.
std::string visited(std::string_view how) {
  Starting starting;
  starting.command = fmt::format("test-visit-{}", how);
  const PassingFile file("x");
  return ask(starting, file.path(), {"of", "a guest"}, {}).said;
}

PageCount counted(const std::string& bytes) {
  const PassingFile file(bytes);
  return count_pages({}, file.path());
}

PageImage drawn(const std::string& bytes, const Wanted& wanted) {
  const PassingFile file(bytes);
  return draw_page(drawing("/proc/self/exe"), file.path(), wanted);
}

unsigned number_at(const std::string& png, std::size_t at) {
  unsigned number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(png.at(at + i));
  return number;
}

std::string three_pages() {
  return pdf_file({{.text = "one"}, {.text = "two", .page = 2}, {.text = "three", .page = 3}});
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("pages are counted with their shapes, turned as they are looked at") {
  const auto count = counted(three_pages());
  REQUIRE_MESSAGE(count.state == PageCount::State::counted, count.reason);
  CHECK(count.pages == std::vector<PageSize>{{595, 842}, {595, 842}, {595, 842}});
  const auto turned = counted(replaced(three_pages(), "/MediaBox[0 0 595 842]", "/Rotate 90/MediaBox[0 0 595 842]"));
  REQUIRE(turned.state == PageCount::State::counted);
  CHECK(turned.pages.front() == PageSize{842, 595});
  CHECK(turned.pages.back() == PageSize{595, 842});
}

TEST_CASE("why pages cannot be counted") {
  CHECK(counted(locked(three_pages())).state == PageCount::State::encrypted);
  CHECK(counted("%PDF-1.7\nnothing").state == PageCount::State::damaged);
  CHECK(counted(replaced(three_pages(), "/Kids[", "/Nobody[")).state == PageCount::State::damaged);
  CHECK(counted(std::string((64u << 20) + 1, 'x')).state == PageCount::State::too_large);
  CHECK(count_pages({}, "/nowhere").state == PageCount::State::not_started);
}

TEST_CASE("a page comes as a picture of the size asked for") {
  const auto second = drawn(three_pages(), {2, 400, 566});
  REQUIRE_MESSAGE(second.state == PageImage::State::drawn, second.reason);
  CHECK(number_at(second.png, 16) == 400);
  CHECK(number_at(second.png, 20) == 566);
}

TEST_CASE("a page that cannot be drawn is none, and what was begun is ended") {
  CHECK(drawn("%PDF-1.7\nnothing", {1, 400, 566}).state == PageImage::State::none);
  CHECK(drawn(three_pages(), {7, 400, 566}).state == PageImage::State::none);
  CHECK(drawn(locked(three_pages()), {1, 400, 566}).state == PageImage::State::none);
  auto hasty = drawing("/proc/self/exe");
  hasty.patience = std::chrono::milliseconds(1);
  const PassingFile file(three_pages());
  CHECK(draw_page(hasty, file.path(), {1, 400, 566}).reason == "the worker took too long");
  std::stop_source stop;
  stop.request_stop();
  CHECK(draw_page(drawing("/proc/self/exe"), file.path(), {1, 400, 566}, stop.get_token()).state ==
        PageImage::State::not_started);
}

TEST_CASE("a picture is never larger than it may be, whatever the page's shape") {
  CHECK(fitting(1, {595, 842}, 1200).width == 1200);
  CHECK(fitting(1, {595, 842}, 1200).height == 1698);
  for (const auto& size : {PageSize{1, 14'400}, PageSize{14'400, 1}, PageSize{14'400, 14'400}}) {
    const auto wanted = fitting(1, size, 1800);
    CHECK(wanted.width >= 1);
    CHECK(static_cast<double>(wanted.width) * wanted.height <= 8'100'000);
  }
}

// A program under a sanitiser reads its own maps before it begins.
#ifdef __SANITIZE_ADDRESS__
static constexpr bool sanitised = true;
#else
static constexpr bool sanitised = false;
#endif

TEST_CASE("the guest gets nothing but what is named at the door" * doctest::skip(sanitised)) {
  REQUIRE(visited("nothing") == "done");
  for (const auto how : {"socket", "fork", "kill", "trace", "open", "around", "write", "create", "other", "exec"}) {
    CAPTURE(how);
    CHECK(visited(how) == "failed");
  }
  CHECK_FALSE(std::filesystem::exists(forbidden_file));
  CHECK(visited("missing") == no_walls);
}

TEST_CASE("the door opens for reading alone, and straight ahead") {
  constexpr std::string_view readable[] = {"/usr/share/fonts/", "/etc/ld.so.cache"};
  CHECK(may_open("/usr/share/fonts/a.ttf", O_RDONLY | O_CLOEXEC, readable));
  CHECK(may_open("/usr/share/fonts", O_RDONLY | O_DIRECTORY, readable));
  CHECK(may_open("/etc/ld.so.cache", O_RDONLY, readable));
  CHECK_FALSE(may_open("/etc/ld.so.cache.old", O_RDONLY, readable));
  CHECK_FALSE(may_open("/usr/share/fonts/../../../etc/passwd", O_RDONLY, readable));
  CHECK_FALSE(may_open("/usr/share/fonts/..", O_RDONLY, readable));
  CHECK_FALSE(may_open("/usr/share/fontsx", O_RDONLY, readable));
  CHECK_FALSE(may_open("fonts/a.ttf", O_RDONLY, readable));
  CHECK_FALSE(may_open("", O_RDONLY, readable));
  for (const auto flags : {O_WRONLY, O_RDWR, O_RDONLY | O_CREAT, O_RDONLY | O_TRUNC, O_PATH})
    CHECK_FALSE(may_open("/usr/share/fonts/a.ttf", static_cast<unsigned long long>(flags), readable));
}
