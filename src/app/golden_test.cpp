// Golden files: what changes here changes for everybody who built on it. ZS_REBASELINE=1 writes them anew; the
// difference is then read in review.
#include <api/openapi.h>
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <flow/transcript.h>
#include <matter/kind.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace zs;
using namespace zs::app;

namespace {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

void check_golden(const std::string& path, const std::string& now) {
  if (std::getenv("ZS_REBASELINE")) std::ofstream(path, std::ios::binary) << now;
  bool same = read_file(path) == now;
  CHECK_MESSAGE(same, path << " is not what the program says now; see it with ZS_REBASELINE=1 and git diff");
}

}  // namespace

TEST_CASE("the schema of both databases is the reviewed one") {
  log::quiet();
  TestOffice sqlite(db::Backend::sqlite);
  check_golden("tests/golden/schema.sqlite.sql", db::describe_schema(sqlite->database()));
  TestOffice postgres(db::Backend::postgres);
  check_golden("tests/golden/schema.postgres.sql", db::describe_schema(postgres->database()));
}

TEST_CASE("the contract with the page and with programs is the reviewed one") {
  log::quiet();
  TestOffice office(db::Backend::sqlite);
  const auto& routes = office->counter().routes();
  check_golden("web/src/api/contract.ts", api::typescript(routes));
  check_golden("tests/golden/routes.json", json::serialize(api::routes_json(routes)) + "\n");
}

TEST_CASE("where each act of a declared flow leads is the reviewed one") {
  int kinds = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("modules")) {
    if (!entry.path().string().ends_with(".matter.jsonc")) continue;
    DeclarationFaults faults;
    auto kind = matter::parse_kind(read_file(entry.path().string()), faults);
    REQUIRE_MESSAGE(kind, entry.path().string());
    ++kinds;
    check_golden("tests/golden/flow/" + kind->kind + "." + std::to_string(kind->version) + ".txt",
                 flow::transcript(kind->flow));
  }
  CHECK(kinds > 2);
}
