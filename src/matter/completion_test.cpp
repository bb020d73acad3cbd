// People and units that the flow writes into the form.
#include <doctest/doctest.h>
#include <matter/test_numbers.h>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::numbers_test;

TEST_CASE("a step sets people and units: who began it, his unit and its head, who gave the word, another field's") {
  in_each_world([](World& world) {
    auto schools = zs::to_text(world.unit("县教育局"));
    auto id = world.start("sign_in", {{"about", "防汛会商会"}, {"asked", json::array{schools}}}).at("/id");
    auto begun = world.get("zhao", "/matters/" + id);
    CHECK(begun.at("/fields/signed_by") == begun.at("/starter/id"));
    CHECK(begun.at("/fields/bureau") == zs::to_text(world.unit("秘书科")));
    CHECK(begun.at("/fields/told/0/person") == begun.at("/holders/0/person/id"));
    CHECK(begun.at("/fields/present") == "");
    REQUIRE(world.act("qian", id, "agree").status == 200);
    auto checked = world.get("zhao", "/matters/" + id);
    CHECK(checked.at("/fields/present/0") == schools);
    CHECK(checked.at("/fields/seen_by") == begun.at("/holders/0/person/id"));
  });
}
