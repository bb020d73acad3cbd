// A direct return (直送) may not pass over who vouches for what was changed.
#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using namespace zs::flow::testing;

namespace {

constexpr std::string_view signed_then_numbered = R"([
  {"step": "draft", "by": "starter"}, {"step": "sign", "by": "2,3", "back_to": "draft"},
  {"step": "number", "by": "4", "back_to": ["draft", "sign"]}, {"step": "send", "by": "5"}])";

/// Person 3 signed; person 4 sent it back to the drafter, to come straight to him again.
Play returned() {
  Play p{signed_then_numbered};
  auto submit = p.command(Verb::submit, 1);
  submit.people = {who(3)};
  REQUIRE(p.attempt(1, submit));
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(p.send_back(4, "draft", Mode::direct));
  return p;
}

}  // namespace

TEST_CASE("with nothing in between, a direct return goes straight to who returned it") {
  auto p = returned();
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "number: 4");
}

TEST_CASE("what was changed goes to the same signer first, and from him straight to who returned it") {
  auto p = returned();
  p.office.detour = Detour{"sign", who(3)};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "sign: 3");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "number: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "send: 5");
}

TEST_CASE("the signer may send it back again, and still nobody is passed over") {
  auto p = returned();
  p.office.detour = Detour{"sign", who(3)};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.send_back(3, "draft", Mode::direct));
  CHECK(p.where() == "draft: 1");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "sign: 3");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "number: 4");
}

TEST_CASE("a signer who has left gives way to who is found for the step") {
  auto p = returned();
  p.office.detour = Detour{"sign", who(3)};
  p.office.gone = {3};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "sign: 2");
}
