#include <content/errors.h>
#include <content/file_name.h>
#include <content/file_type.h>
#include <content/test_support.h>
#include <content/zip_directory.h>
#include <doctest/doctest.h>

#include <random>

namespace zs::content {
namespace {

Result<Taken> offer(TestStore& store, const std::string& name, const std::string& bytes) {
  return take(*store, store.upload(bytes), name);
}

/// Types that cannot be told apart by their contents share a family.
std::string family_of(const std::string& extension) {
  if (extension == "et" || extension == "dps") return "wps";
  if (extension == "csv") return "txt";
  return extension;
}

}  // namespace

TEST_CASE("a file name is data: no paths, no controls, no bidirectional tricks, at most 255 bytes") {
  CHECK(clean_name("../../etc/passwd.txt") == "etcpasswd.txt");
  CHECK(clean_name("C:\\temp\\报告.docx") == "Ctemp报告.docx");
  CHECK(clean_name("请示\u202Excod.exe") == "请示xcod.exe");
  CHECK(clean_name("  .隐藏.pdf. ") == "隐藏.pdf");
  CHECK(clean_name("a\r\nb\x01.txt") == "ab.txt");
  CHECK(clean_name("e\u0301tude.txt") == "\u00E9tude.txt");
  CHECK(clean_name("…\xFF.txt").empty());
  CHECK(clean_name("///").empty());
  std::string name;
  for (int i = 0; i < 200; ++i) name += "长";
  const std::string cut = clean_name(name + ".docx");
  CHECK(cut.size() <= 255);
  CHECK(cut.size() > 248);
  CHECK(cut.ends_with("长.docx"));
}

TEST_CASE("cleaning a cleaned name changes nothing") {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string name;
    for (int i = 0; i < 90; ++i) {
      static constexpr std::string_view pieces[] = {"a",       ".",    " ",  "公",  "/",   "\u202E",
                                                    "e\u0301", "\xC3", "\n", "pdf", "𬱖"};
      name += pieces[random() % std::size(pieces)];
    }
    const std::string once = clean_name(name);
    CHECK(clean_name(once) == once);
    CHECK(once.size() <= 255);
  }
}

TEST_CASE("every type on the list is taken, and gets its media type from our table") {
  TestStore store;
  for (const auto& sample : samples()) {
    CAPTURE(sample.extension);
    const auto taken = offer(store, "附件." + sample.extension, sample.bytes);
    REQUIRE(taken);
    CHECK(taken->media_type == *allowed_type(sample.extension));
    CHECK_FALSE(taken->media_type.empty());
  }
}

TEST_CASE("contents that are not what the extension says are refused") {
  TestStore store;
  for (const auto& sample : samples())
    for (const auto& other : samples()) {
      if (family_of(sample.extension) == family_of(other.extension)) continue;
      if (other.extension == "zip" && sample.bytes.starts_with("PK")) continue;  // a package is a zip too
      CAPTURE(sample.extension);
      CAPTURE(other.extension);
      const auto taken = offer(store, "附件." + other.extension, sample.bytes);
      // Plain words in a pdf's or csv's clothes: text has no magic number of its own.
      if (family_of(other.extension) == "txt" && sample.extension == "pdf") continue;
      REQUIRE_FALSE(taken);
      CHECK(taken.error().is(errors::file_type_mismatch));
    }
}

TEST_CASE("what can run is refused whatever it is called") {
  TestStore store;
  for (const char* name :
       {"页面.html", "图.svg", "脚本.js", "程序.exe", "页面.HTM", "a.jsp", "b.php", "宏.docm", "无扩展名", "末点."}) {
    CAPTURE(name);
    const auto taken = offer(store, name, "<html><script>alert(1)</script></html>");
    REQUIRE_FALSE(taken);
    CHECK(taken.error().is(errors::file_type_not_allowed));
  }
}

TEST_CASE("macros are refused in every package and compound file") {
  TestStore store;
  const std::string parts = "[Content_Types].xml";
  const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(65520, 'x') +
                          std::string("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24);
  const Sample bad[] = {{"docx", zip_of({parts, "word/document.xml", "word/vbaProject.bin"})},
                        {"xlsx", zip_of({parts, "xl/workbook.xml", "xl/VbaProject.BIN"})},
                        {"xlsx", zip_of({parts, "xl/workbook.xml", "xl/macrosheets/sheet1.xml"})},
                        {"pptx", zip_of({parts, "ppt/presentation.xml", "ppt/vbaProject.bin"})},
                        {"zip", zip_of({parts, "word/vbaProject.bin"})},
                        {"wps", ole}};
  for (const auto& sample : bad) {
    CAPTURE(sample.extension);
    const auto taken = offer(store, "表." + sample.extension, sample.bytes);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().is(errors::file_has_macros));
  }
}

TEST_CASE("an archive with programs or with ways out of its folder is refused") {
  TestStore store;
  for (const char* name : {"setup.exe", "a/b/run.BAT", "../up.txt", "/root.txt", "x\\..\\..\\y.txt", "里/宏.docm"}) {
    CAPTURE(name);
    const auto taken = offer(store, "材料.zip", zip_of({"说明.txt", name}));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().is(errors::file_type_not_allowed));
  }
}

TEST_CASE("a damaged package is refused and never read beyond its end") {
  TestStore store;
  const std::string whole = zip_of({"[Content_Types].xml", "word/document.xml"});
  std::mt19937 random(11);
  for (std::size_t length = 4; length < whole.size(); ++length)
    CHECK_FALSE(offer(store, "a.docx", whole.substr(0, length)));
  for (int round = 0; round < 3000; ++round) {
    std::string damaged = whole;
    for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random());
    const auto upload = store.upload(damaged);
    if (const auto entries = zip_entries(upload.path)) CHECK(entries->size() <= 10000);
    std::filesystem::remove(upload.path);
  }
}

}  // namespace zs::content
