#include <doctest/doctest.h>
#include <flow/legality.h>
#include <flow/reference.h>
#include <flow/words.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace zs::flow {

TEST_CASE("the printed reference of operations is the one in docs") {
  const char* path = "docs/flow-operations.md";
  if (std::getenv("ZS_REBASELINE")) std::ofstream(path, std::ios::binary) << reference();
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  bool same = text.str() == reference();
  CHECK_MESSAGE(same, path << " is not what the table says now; write it with ZS_REBASELINE=1");
}

TEST_CASE("every question of the table has its words, and every verb of people a line") {
  for (auto& rule : rules()) {
    CAPTURE(to_text(rule.verb));
    CHECK(words_of(rule.permits) != "?");
    CHECK(words_of(rule.hinders) != "?");
  }
  for (auto& [verb, word] : words::verbs) {
    CAPTURE(word);
    bool there = false;
    for (auto& rule : rules()) there = there || rule.verb == verb;
    CHECK(there == !is_system(verb));
  }
}

}  // namespace zs::flow
