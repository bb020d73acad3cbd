#include <doctest/doctest.h>
#include <extract/reader.h>
#include <extract/test_files.h>

#include <fmt/format.h>

using namespace zs;
using namespace zs::extract;

namespace {

constexpr auto root_part =
    R"(<?xml version="1.0"?><ofd:OFD xmlns:ofd="x"><ofd:DocBody>)"
    "<ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";

/// One page, over a template, with this inside its layer.
std::string one_page(std::string_view layer, std::string_view base = "./Pages/P.xml") {
  const auto document = fmt::format(
      "<Document><CommonData><TemplatePage ID='7' BaseLoc='T.xml'/></CommonData>"
      "<Pages><Page ID='1' BaseLoc='{}'/></Pages></Document>",
      base);
  const auto page = fmt::format("<Page><Template TemplateID='7'/><Content><Layer>{}</Layer></Content></Page>", layer);
  const std::string below =
      "<Page><Content><Layer><TextObject Boundary='60 20 90 10' Size='10'>"
      "<TextCode X='0' Y='9'>云川县人民政府文件</TextCode></TextObject></Layer></Content></Page>";
  return zipped({{"OFD.xml", root_part},
                 {"Doc_0/Document.xml", document},
                 {"Doc_0/T.xml", below},
                 {"Doc_0/Pages/P.xml", page}});
}

std::string text_in_ofd(const std::string& bytes) { return text_of(read_ofd(bytes)); }

}  // namespace

TEST_CASE("an OFD is read from its pages, its templates and its groups") {
  const std::string line =
      "<PageBlock><TextObject Boundary='28 60 150 6' Size='5.6'><TextCode X='0' Y='5' DeltaX='g 3 5.6'>关于防汛"
      "</TextCode></TextObject></PageBlock>";
  CHECK(text_in_ofd(one_page(line)) == "云川县人民政府文件\n关于防汛\n");
  CHECK(text_in_ofd(one_page(line, "/Doc_0/Pages/P.xml")) == "云川县人民政府文件\n关于防汛\n");
  CHECK(text_in_ofd(one_page(line, "../Doc_0/Pages/P.xml")) == "云川县人民政府文件\n关于防汛\n");
}

TEST_CASE("characters of an OFD stand where their steps and their matrix put them") {
  const std::string apart =
      "<TextObject Boundary='28 60 150 6' CTM='5.6 0 0 5.6 0 0' Size='1'>"
      "<TextCode X='0' Y='1' DeltaX='1 3 1'>拟办意见</TextCode></TextObject>";
  CHECK(text_in_ofd(one_page(apart)) == "云川县人民政府文件\n拟办 意见\n");
  const std::string upright =
      "<TextObject Boundary='28 60 10 60' Size='5.6'><TextCode X='0' Y='5' DeltaY='g 1 12'>上下</TextCode></TextObject>";
  CHECK(text_in_ofd(one_page(upright)) == "云川县人民政府文件\n上\n下\n");
}

TEST_CASE("an OFD that is none, or says nonsense of itself, is a fault or no text, never a crash") {
  CHECK_THROWS_AS(read_ofd(zipped({{"x", "y"}})), Fault);
  CHECK_THROWS_AS(read_ofd(zipped({{"OFD.xml", root_part}})), Fault);
  CHECK_THROWS_AS(read_ofd("PK"), Fault);
  for (const std::string nonsense :
       {"<TextObject Boundary='x' Size='1e999'><TextCode DeltaX='g 99999999999 nan'>字</TextCode></TextObject>",
        "<TextObject><TextCode X='1e308' DeltaX='g'>字</TextCode></TextObject>"})
    CHECK_NOTHROW(read_ofd(one_page(nonsense)));
  std::string deep;
  for (int n = 0; n < 5'000; ++n) deep += "<PageBlock>";
  for (int n = 0; n < 5'000; ++n) deep += "</PageBlock>";
  CHECK(text_in_ofd(one_page(deep)) == "云川县人民政府文件\n");
}
