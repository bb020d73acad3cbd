#include <content/pages.h>

#include <base/errors.h>
#include <base/log.h>
#include <content/errors.h>
#include <content/test_support.h>
#include <doctest/doctest.h>

namespace zs::content {
namespace {

using extract::PageCount;
using extract::PageImage;

/// Workers that count how often they were asked, and answer as they are told.
struct PagesAtWork {
  TestStore store;
  PageCount count{PageCount::State::counted, {{595, 842}, {842, 595}}, {}};
  PageImage::State state = PageImage::State::drawn;
  std::size_t bytes = 10;
  int counted = 0, drawn = 0;
  extract::Wanted last;
  Pages pages;

  explicit PagesAtWork(std::size_t most_bytes = 1000) : pages(*store, drawing(), most_bytes) { log::quiet(); }
  Drawing drawing() {
    return {[this](const std::string&, std::stop_token) { return ++counted, count; },
            [this](const std::string&, const extract::Wanted& wanted, std::stop_token) {
              ++drawn, last = wanted;
              return PageImage{state, std::string(bytes, 'x'), ""};
            }};
  }
  /// Contents are named by a digest: here the name over and over.
  static File file(const std::string& name = "aa", const std::string& type = "application/pdf") {
    File file;
    while (file.digest.size() < 64) file.digest += name;
    file.media_type = type;
    return file;
  }
  std::string code(int page, const File& of = file()) {
    const auto image = pages.draw(of, page, 800);
    return image ? "drawn" : std::string(image.error().kind->code);
  }
};

}  // namespace

TEST_CASE("a page is drawn once at each of our widths, and its file counted once") {
  PagesAtWork work;
  for (const int width : {1, 799, 800}) CHECK(work.pages.draw(work.file(), 1, width).has_value());
  CHECK(work.drawn == 1);
  CHECK(work.last.width == 800);
  for (const int width : {801, 1801, 9999}) CHECK(work.pages.draw(work.file(), 2, width).has_value());
  CHECK(work.drawn == 3);
  CHECK(work.last.width == 1800);
  CHECK(work.last.height == 1272);
  CHECK(work.counted == 1);
}

TEST_CASE("what is kept of pages has a bound, and those looked at last stay") {
  PagesAtWork work(25);
  work.code(1, work.file("aa")), work.code(1, work.file("bb"));
  CHECK(work.drawn == 2);
  work.code(1, work.file("aa")), work.code(1, work.file("cc"));  // bb goes
  CHECK(work.drawn == 3);
  work.code(1, work.file("aa"));
  CHECK(work.drawn == 3);
  work.code(1, work.file("bb"));
  CHECK(work.drawn == 4);
  work.bytes = 26;
  CHECK(work.code(2, work.file("dd")) == "drawn");
  CHECK(work.code(2, work.file("dd")) == "drawn");
  CHECK(work.drawn == 6);
}

TEST_CASE("pages that are not there, and files that have none") {
  PagesAtWork work;
  for (const int page : {-1, 0, 3}) CHECK(work.code(page) == "page_missing");
  CHECK(work.code(1, work.file("aa", "application/zip")) == "file_not_shown");
  CHECK(work.code(1, work.file("aa", "image/png")) == "file_not_shown");
  work.count = {PageCount::State::encrypted, {}, {}};
  CHECK(work.code(1, work.file("bb")) == "file_not_shown");
  CHECK(work.drawn == 0);
}

TEST_CASE("a file whose pages do not come is given up, and holds up no other") {
  PagesAtWork work;
  work.state = PageImage::State::none;
  for (int n = 0; n < 10; ++n) CHECK(work.code(1) == "page_not_drawn");
  CHECK(work.drawn == 3);
  CHECK_FALSE(work.pages.impossible());
  work.state = PageImage::State::drawn;
  CHECK(work.code(2) == "page_not_drawn");
  CHECK(work.code(2, work.file("bb")) == "drawn");
}

TEST_CASE("a machine that draws nothing is asked once; one that is busy is asked again") {
  PagesAtWork work;
  work.state = PageImage::State::not_started;
  for (int n = 0; n < 5; ++n) CHECK(work.code(1) == "busy");
  CHECK(work.drawn == 5);
  work.count.state = PageCount::State::not_started;
  CHECK(work.code(1, work.file("bb")) == "busy");
  work.count.state = PageCount::State::counted;
  work.state = PageImage::State::impossible;
  CHECK(work.code(1) == "page_not_drawn");
  CHECK(work.code(1, work.file("bb")) == "page_not_drawn");
  CHECK(work.drawn == 6);
  CHECK(work.pages.impossible());
}

}  // namespace zs::content
