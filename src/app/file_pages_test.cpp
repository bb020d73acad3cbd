// An attached file is looked at page by page: by whoever may read it, and by nobody else.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <extract/test_files.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr auto uploader = "谢建国", outsider = "陈玉兰";

template <class F>
void with_pages(F test) {
  log::quiet();
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    TestOffice office(backend, "2026-01-05T08:30:00+08:00", "/proc/self/exe");
    test(office);
  }
}

std::string two_pages() { return extract::pdf_file({{.text = "one"}, {.text = "two", .page = 2}}); }

std::string sent(TestOffice& office, std::string_view name, const std::string& bytes) {
  const auto heard = office.desk(uploader).send_file(std::string(name), bytes);
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return "/files/" + std::string(heard.body.at("id").as_string());
}

}  // namespace

TEST_CASE("pages of a PDF are counted and come as pictures that no browser keeps") {
  with_pages([](TestOffice& office) {
    const auto file = sent(office, "来函.pdf", two_pages());
    const auto desk = office.desk(uploader);
    const auto all = desk.get(file + "/pages");
    REQUIRE_MESSAGE(all.ok(), all.text);
    CHECK(all.body.at("shown_as") == "pages");
    CHECK(all.body.at("pages").as_array().size() == 2);
    CHECK(all.body.at("pages").at(0).at("width") == 595);
    const auto page = desk.get(file + "/pages/2?width=800");
    CHECK(page.status == 200);
    CHECK(page.text.starts_with("\x89PNG"));
    const auto missing = desk.get(file + "/pages/3");
    CHECK(missing.status == 404);
    CHECK(missing.body.at("code") == "page_missing");
    CHECK(desk.get(file + "/pages/0").status == 422);
  });
}

TEST_CASE("who may not read a file learns of its pages what he would learn of one that does not exist") {
  with_pages([](TestOffice& office) {
    const auto file = sent(office, "来函.pdf", two_pages());
    const auto desk = office.desk(outsider);
    for (const std::string what : {"/pages", "/pages/1", "/pages/99"}) {
      const auto refused = desk.get(file + what), absent = desk.get("/files/123456789012345" + what);
      CHECK(refused.status == 404);
      CHECK(refused.text == absent.text);
      CHECK(refused.text == desk.get(file).text);
    }
  });
}

TEST_CASE("a file that is not shown by its pages says as what it is, or why not") {
  with_pages([](TestOffice& office) {
    const auto shown = [&](std::string_view name, const std::string& bytes) {
      return office.desk(uploader).get(sent(office, name, bytes) + "/pages").body;
    };
    CHECK(shown("名单.txt", "名单").at("shown_as") == "text");
    CHECK(shown("来函.docx", extract::word_file(extract::word_paragraph("来函"))).at("shown_as") == "text");
    CHECK(shown("照片.png", "\x89PNG\r\n\x1A\n12345678").at("shown_as") == "picture");
    CHECK(shown("材料.zip", extract::zipped({{"readme.txt", "x"}})).at("why") == "kind");
    CHECK(shown("加密.pdf", extract::locked(two_pages())).at("why") == "encrypted");
    CHECK(shown("损坏.pdf", "%PDF-1.7\nnothing").at("why") == "damaged");
    const auto locked = sent(office, "又一份.pdf", extract::locked(two_pages()));
    CHECK(office.desk(uploader).get(locked + "/pages/1").body.at("code") == "file_not_shown");
  });
}

TEST_CASE("pages of a text with a secrecy mark are not shown") {
  with_pages([](TestOffice& office) {
    const auto file = sent(office, "来函.pdf", extract::pdf_file({{.text = "机密★5年"}}));
    office->later().run_until_idle();
    for (const std::string what : {"/pages", "/pages/1"})
      CHECK(office.desk(uploader).get(file + what).body.at("code") == "file_secrecy_mark");
  });
}
