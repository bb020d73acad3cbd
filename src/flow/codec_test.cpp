#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using testing::Play;

namespace {

State fold_of(const std::vector<json::array>& events) {
  State state;
  for (auto& event : events) {
    auto text = canonical(event);
    auto changes = changes_from_json(*parse_json(text));
    REQUIRE(changes);
    CHECK(canonical(to_json(*changes)) == text);
    state = flow::apply(std::move(state), *changes);
  }
  return state;
}

}  // namespace

TEST_CASE("the state survives writing and reading, and its events give it byte for byte") {
  Play p{
      R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2,3", "pool": true, "due": "4", "remind": "1", "back_to": "a"}, {"step": "c", "by": "4", "back_to": ["a", "b"]}])"};
  auto check = [&] {
    auto text = encode(p.state);
    auto read = decode(text);
    REQUIRE(read);
    CHECK(encode(*read) == text);
    CHECK(encode(fold_of(p.events)) == text);
  };
  check();
  p.attempt(1, Verb::submit), check();
  p.attempt(2, Verb::view), check();
  p.attempt(2, Verb::claim), check();
  p.attempt(1, Verb::urge), check();
  p.office.now += std::chrono::hours(3);
  p.timer(Verb::remind, 2), check();
  p.transfer(2, 7), check();
  p.attempt(7, Verb::agree), check();
  p.attempt(7, Verb::withdraw), check();
  p.attempt(7, Verb::agree), check();
  p.send_back(4, "a", Mode::direct), check();
  p.attempt(1, Verb::submit), check();
  p.attempt(4, Verb::agree), check();
  CHECK(p.where() == "closed");
}

TEST_CASE("the stored state of a seven-step matter stays within a page's corner: 1.5 KB") {
  std::string text = R"([{"step": "draft_text", "by": "starter"})";
  for (int i = 2; i <= 7; ++i)
    text +=
        fmt::format(R"(, {{"step": "section_{}", "by": "{}", "due": "16", "remind": "8"}})", i, 812345678901234560 + i);
  Play p{text + "]"};
  p.office.last_id = 812345678901239999;
  p.office.starter = 812345678901234561;
  REQUIRE(p.attempt(p.office.starter, Verb::submit));
  std::size_t most = 0;
  for (Id i = 2; i <= 7; ++i) {
    most = std::max(most, encode(p.state).size());
    REQUIRE(p.attempt(812345678901234560 + i, Verb::agree));
  }
  CHECK(p.where() == "closed");
  most = std::max(most, encode(p.state).size());
  CAPTURE(encode(p.state));
  CHECK(most <= 1536);
}

TEST_CASE("what is not a state, or of a format not yet known, is refused") {
  for (auto text : {"", "[]", "7", R"({"format":2,"life":"running"})", R"({"format":1})",
                    R"({"format":1,"life":"asleep"})", "{\"format\":1"})
    CHECK(decode(text).error().is(errors::flow_state_unreadable));
  CHECK(decode("{}")->life == Life::draft);
  for (auto text : {"{}", R"([{"change":"melted"}])", R"([{"change":"left"}])", "[3]"})
    CHECK(changes_from_json(*parse_json(text)).error().is(errors::flow_state_unreadable));
}

TEST_CASE("changes that do not fit the state are a fault of the program, not silently taken") {
  CHECK_THROWS_AS(flow::apply(State{}, std::vector<Change>{Left{3}}), std::logic_error);
  CHECK_THROWS_AS(flow::apply(State{}, std::vector<Change>{Settled{1, 1, {}, false}}), std::logic_error);
}
