// What a dropped paper says: to who dropped it, to who may see the matter, to search; and nobody else.
#include <app/test_office.h>
#include <base/log.h>
#include <content/texts.h>
#include <doctest/doctest.h>
#include <extract/test_files.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr auto starter = "谢建国", reviewer = "程振宇", stranger = "陈玉兰";

template <class F>
void on_each_office(F test) {
  log::quiet();
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    TestOffice office(backend, "2026-01-05T08:30:00+08:00", "/proc/self/exe");
    test(office);
  }
}

std::string letter() {
  return extract::word_file(extract::word_paragraph("青屏县人民政府办公室关于学习考察茶旅融合工作的函") +
                            extract::word_paragraph("云川县人民政府办公室：") +
                            extract::word_paragraph("我办拟组织考察贵县云雾茶交易市场。"));
}

std::string id_of(const Heard& heard) {
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return std::string(heard.body.at("id").as_string());
}

std::string text_path(const std::string& file) { return "/files/" + file + "/text"; }

Heard begin(TestOffice& office, const std::string& file) {
  return office.desk(starter).post(
      "/matters",
      json::object{{"kind", "reception"},
                   {"submit", true},
                   {"fields", json::object{{"guest_unit", "青屏县人民政府办公室"},
                                           {"guest_count", 6},
                                           {"visit", json::object{{"start", "2026-03-05T09:30:00+08:00"},
                                                                  {"end", "2026-03-05T17:00:00+08:00"}}},
                                           {"purpose", "学习交流。"},
                                           {"guests", "许立平等6人"},
                                           {"invitation", json::array{json::value(file)}},
                                           {"meals", "none"},
                                           {"accompany_count", 0},
                                           {"plain_meal", true}}}});
}

std::size_t hits(TestOffice& office, std::string_view who) {
  auto heard = office.desk(who).get("/search?q=%E4%BA%91%E9%9B%BE%E8%8C%B6");  // 云雾茶
  REQUIRE_MESSAGE(heard.ok(), heard.text);
  return heard.body.at("items").as_array().size();
}

}  // namespace

TEST_CASE("a dropped letter fills its fields for who dropped it, and is nothing to anybody else") {
  on_each_office([](TestOffice& office) {
    const auto file = id_of(office.desk(starter).send_file("来函.docx", letter()));
    CHECK(office.desk(starter).get(text_path(file)).body.at("state") == "waiting");
    office->later().run_until_idle();
    const auto heard = office.desk(starter).get(text_path(file));
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    CHECK(heard.body.at("state") == "ready");
    CHECK(heard.body.at("blocks").as_array().size() == 3);
    const auto& elements = heard.body.at("elements");
    CHECK(elements.at("title") == "青屏县人民政府办公室关于学习考察茶旅融合工作的函");
    CHECK(elements.at("recipients") == "云川县人民政府办公室");
    CHECK(elements.at("sender") == "青屏县人民政府办公室");
    CHECK(elements.at("doc_type") == "函");
    CHECK(elements.at("date").is_null());
    CHECK(office.desk(stranger).get(text_path(file)).status == 404);
  });
}

TEST_CASE("a word inside an attached file is found by who may see the matter, and by nobody else") {
  on_each_office([](TestOffice& office) {
    const auto matter = id_of(begin(office, id_of(office.desk(starter).send_file("来函.docx", letter()))));
    office->later().run_until_idle();
    CHECK(hits(office, starter) == 1);
    CHECK(hits(office, reviewer) == 1);
    CHECK(hits(office, stranger) == 0);
    CHECK(office->verify().empty());
  });
}

TEST_CASE("a text with a secrecy mark is refused with where to take it, and its file cannot be used") {
  on_each_office([](TestOffice& office) {
    const auto desk = office.desk(starter);
    const auto file = id_of(desk.send_file("来函.docx", extract::word_file(extract::word_paragraph("机密★5年"))));
    office->later().run_until_idle();
    for (const auto& heard : {desk.get(text_path(file)), desk.get("/files/" + file)}) {
      CHECK(heard.status == 422);
      CHECK(heard.body.at("code") == "file_secrecy_mark");
    }
    const auto refused = begin(office, file);
    CHECK(refused.status == 422);
    CHECK(refused.text.find("file_secrecy_mark") != std::string::npos);
    CHECK(office->verify().empty());
  });
}

TEST_CASE("a file that has no text says so, and equal contents are read once") {
  on_each_office([](TestOffice& office) {
    const auto desk = office.desk(starter);
    const auto broken = id_of(desk.send_file("来函.pdf", "%PDF-1.7\nnothing"));
    const auto picture = id_of(desk.send_file("名单.txt", " "));
    office->later().run_until_idle();
    for (const auto& file : {broken, picture}) CHECK(desk.get(text_path(file)).body.at("state") == "none");
    const auto first = id_of(desk.send_file("甲.txt", "同一内容"));
    office->later().run_until_idle();
    const auto second = id_of(desk.send_file("乙.txt", "同一内容"));
    CHECK(desk.get(text_path(first)).body.at("state") == "ready");
    CHECK(desk.get(text_path(second)).body.at("state") == "ready");
  });
}
