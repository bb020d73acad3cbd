#include <doctest/doctest.h>
#include <publish/changes.h>

using namespace zs;

namespace {

std::string told(std::string_view before, std::string_view after) {
  std::string out;
  for (const auto& line : publish::changes(publish::lines_of(before), publish::lines_of(after)))
    out += std::string(publish::to_text(line.how)) + "|" + line.before + "|" + line.after + "\n";
  return out;
}

}  // namespace

TEST_CASE("two editions stand beside each other line by line") {
  CHECK(told("第一条 甲。\n第二条 乙。\n第三条 丙。", "第一条 甲。\n第二条 乙，另加。\n第四条 丁。") ==
        "same|第一条 甲。|第一条 甲。\nrewritten|第二条 乙。|第二条 乙，另加。\nremoved|第三条 丙。|\nadded||第四条 丁。\n");
  CHECK(told("", "第一条 甲。") == "added||第一条 甲。\n");
  CHECK(told(" 甲 \n\n乙", "甲\n乙") == "same|甲|甲\nsame|乙|乙\n");
}
