// Whether two headings tell of the same thing.
#include <doctest/doctest.h>
#include <publish/alike.h>

using namespace zs::publish;

TEST_CASE("the same words are the same whatever stands between them, others have nothing in common") {
  CHECK(alike("春茶采摘用工紧缺", "春茶采摘用工紧缺。") == 100);
  CHECK(alike("ＡＢＣ 12项", "abc12项") == 100);
  CHECK(alike("春茶采摘用工紧缺", "县城供水恢复") == 0);
  CHECK(alike("", "春茶") == 0);
}

TEST_CASE("a word more leaves two headings alike, another place does not make them so") {
  CHECK(alike("春茶采摘期用工紧缺", "春茶采摘期间用工紧缺") >= 70);
  CHECK(alike("竹溪乡春茶采摘用工紧缺", "竹溪乡危桥除险加固完工") < 50);
  CHECK(alike("山洪预警", "山洪") > alike("山洪预警", "预报"));
}
