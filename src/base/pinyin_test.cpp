#include <base/pinyin.h>
#include <doctest/doctest.h>

#include <string>

using namespace zs;

TEST_CASE("a name is found by first letters, by whole readings and by anything between") {
  for (auto letters : {"zt", "zht", "zhangtao", "zhangt", "ztao", "zta"}) CHECK(spelt(letters, "张涛") == Spelt::whole);
  for (auto letters : {"z", "zh", "zhan", "zhang"}) CHECK(spelt(letters, "张涛") == Spelt::begins);
  for (auto letters : {"t", "tz", "zhagt", "zhangtaol", "zangtao", "", "张"}) CHECK(spelt(letters, "张涛") == Spelt::no);
  CHECK(spelt("zh", "周宏") == Spelt::whole);
  CHECK(spelt("lv", "吕布") == Spelt::begins);
}

TEST_CASE("every reading of a character counts") {
  CHECK(spelt("zeng", "曾") == Spelt::whole);
  CHECK(spelt("ceng", "曾") == Spelt::whole);
  CHECK(spelt("shan", "单") == Spelt::whole);
  CHECK(spelt("xie", "解") == Spelt::whole);
}

TEST_CASE("signs in a name stand for nothing, letters for themselves, and broken bytes do no harm") {
  CHECK(spelt("alj", "阿·里江") == Spelt::whole);
  CHECK(spelt("ab7", "AB-7") == Spelt::whole);
  CHECK(spelt("z", "张\xff\xc3") == Spelt::whole);
  CHECK(spelt("z", "") == Spelt::no);
  CHECK(spelt("a", "··") == Spelt::no);
}

TEST_CASE("a long run of letters is no name, and trying it does not take long") {
  CHECK(spelt(std::string(40, 'a'), std::string(100, 'a')) == Spelt::begins);
  CHECK(spelt(std::string(41, 'a'), std::string(100, 'a')) == Spelt::no);
}
