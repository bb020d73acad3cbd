// Every preset of the program: its office opens and has somebody for everything that is asked of a role; it stays the
// preset of its first start.
#include <app/test_office.h>
#include <base/log.h>

#include <doctest/doctest.h>

#include <regex>
#include <set>

using namespace zs;
using namespace zs::app;

namespace {

/// Every role a flow, a table or `begun_by` of the office's kinds asks for.
std::set<std::string> roles_asked(const Office& office) {
  static const std::regex of_rule(R"re(role\(([a-z_]+))re");
  static const std::regex of_list(R"re("begun_by"\s*:\s*\[([^\]]*)\])re"), name(R"re("([a-z_]+)")re");
  std::set<std::string> roles;
  auto each = [](const std::string& text, const std::regex& pattern, auto take) {
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) take((*it)[1].str());
  };
  for (const auto& kind : office.kinds().all()) {
    each(kind->text, of_rule, [&](const std::string& role) { roles.insert(role); });
    each(kind->text, of_list, [&](const std::string& list) {
      each(list, name, [&](const std::string& role) { roles.insert(role); });
    });
  }
  for (auto derived : {"unit_head", "leader_in_charge"}) roles.erase(derived);
  return roles;
}

}  // namespace

TEST_CASE("each preset opens as an office in which every role that is asked for is held by somebody") {
  log::quiet();
  for (const auto& name : preset_names()) {
    INFO(name);
    TestOffice office(db::Backend::sqlite, "2026-01-05T08:30:00+08:00", {}, {}, 2000, name);
    std::set<std::string> held;
    for (const auto& grant : office->identity().directory()->roles()) held.insert(grant.role);
    for (const auto& role : roles_asked(*office)) CHECK_MESSAGE(held.contains(role), role);
    CHECK(office->preset().name() == name);
    CHECK(office->verify().empty());
  }
}

TEST_CASE("an office keeps the preset of its first start and takes no other") {
  log::quiet();
  TestOffice office(db::Backend::sqlite, "2026-01-05T08:30:00+08:00", {}, {}, 2000, "township");
  office.start_again({});
  CHECK(office->preset().name() == "township");
  CHECK_FALSE(office->kinds().newest("hotline_ticket"));
  CHECK_THROWS_WITH_AS(Preset("hamlet"), doctest::Contains("There is no preset `hamlet`. There are: county"),
                       std::runtime_error);
}
