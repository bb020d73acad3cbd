#include <identity/access.h>
#include <identity/organisation.h>
#include <identity/identity.h>

#include <doctest/doctest.h>
#include <event/test_support.h>

#include <random>

using namespace zs;
using namespace zs::identity;

TEST_CASE("the truth table of access") {
  using api::Administrator;
  int cells = 0;
  for (auto administrator : {Administrator::none, Administrator::system, Administrator::security, Administrator::audit})
    for (Id person : {no_id, Id{7}})
      for (int mark : {0, 1, 2, 3})
        for (int bits = 0; bits < 64; ++bits) {
          api::Caller actor{.person = person, .administrator = administrator};
          Object o{.id = 1,
                   .kind = "k",
                   .unit = 1,
                   .organ = 1,
                   .mark = mark,
                   .involved = bool(bits & 1),
                   .holds = bool(bits & 2),
                   .granted = bool(bits & 4),
                   .keeps = bool(bits & 8),
                   .draft = bool(bits & 16),
                   .starter = bool(bits & 32)};
          bool officer = person != no_id && administrator == Administrator::none;
          bool see = officer && (o.draft ? o.starter : o.involved || (mark <= 1 && o.granted));
          CHECK(may(actor, Action::see, o).allowed == see);
          CHECK(may(actor, Action::act, o).allowed == (see && o.holds));
          CHECK(may(actor, Action::keep, o).allowed == (officer && !o.draft && mark <= 1 && o.granted && o.keeps));
          CHECK_FALSE(may(actor, Action::see, o).reason.empty());
          ++cells;
        }
  CHECK(cells == 2048);
}

namespace {

const Instant now = *from_rfc3339("2026-03-02T09:00:00.000+08:00");

struct Small {
  explicit Small(db::Backend backend) : database(backend) {
    event::migrate_only(*database, {"event", "identity"});
    static constexpr const char* tables =
        "CREATE TABLE matter (id {i64} PRIMARY KEY, kind {text} NOT NULL, unit {i64} NOT NULL, organ {i64} NOT NULL, "
        "mark {i64} NOT NULL, state {text} NOT NULL, starter {i64} NOT NULL);\n"
        "CREATE TABLE involvement (person {i64} NOT NULL, matter {i64} NOT NULL, PRIMARY KEY (person, matter));\n";
    db::Migration mini{"test", 1, "mini", tables};
    db::migrate(*database, {&mini, 1});
  }
  db::TestDatabase database;
};

Records random_office(std::mt19937& dice) {
  Records r;
  for (Id i = 1; i <= 8; ++i)
    r.units.push_back({.id = i,
                       .parent = i == 1 ? no_id : static_cast<Id>(1 + dice() % static_cast<unsigned>(i - 1)),
                       .name = std::to_string(i),
                       .is_organ = i == 1 || dice() % 2 == 0});
  for (Id i = 1; i <= 6; ++i) {
    r.people.push_back({.id = 100 + i, .user_name = std::to_string(i), .name = "N", .active = dice() % 5 != 0});
    r.posts.push_back({.id = 200 + i,
                       .person = 100 + i,
                       .unit = static_cast<Id>(1 + dice() % 8),
                       .head = dice() % 3 == 0,
                       .ended = dice() % 6 == 0});
    if (dice() % 2) r.posts.back().in_charge_of = {static_cast<Id>(1 + dice() % 8)};
    r.roles.push_back({200 + i, dice() % 2 ? "clerk" : "director", static_cast<Id>(1 + dice() % 8)});
  }
  return r;
}

std::vector<PermissionLine> random_lines(std::mt19937& dice) {
  std::vector<PermissionLine> lines;
  for (int i = 0; i < 5; ++i) {
    static const char* roles[] = {"clerk", "director", "member", "unit_head", "leader_in_charge"};
    static const char* kinds[] = {"a", "b"};
    lines.push_back({roles[dice() % 5], kinds[dice() % 2], static_cast<Scope>(dice() % 6), dice() % 2 == 0});
  }
  return lines;
}

}  // namespace

TEST_CASE("the predicate in queries says exactly what may says") {
  static constexpr db::Statement clear_matters{"t_clear_m", "DELETE FROM matter"};
  static constexpr db::Statement clear_involved{"t_clear_i", "DELETE FROM involvement"};
  static constexpr db::Statement add_matter{
      "t_add_m",
      "INSERT INTO matter (id, kind, unit, organ, mark, state, starter) VALUES ($1, $2, $3, $4, $5, $6, $7)"};
  static constexpr db::Statement add_involved{"t_add_i", "INSERT INTO involvement (person, matter) VALUES ($1, $2)"};
  static constexpr db::Statement visible{"t_visible",
                                         "SELECT m.id FROM matter m WHERE " ZS_MAY_SEE("$1") " ORDER BY m.id"};
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Small small(backend);
    std::mt19937 dice(3);
    for (int round = 0; round < 25; ++round) {
      Directory d(random_office(dice));
      auto lines = random_lines(dice);
      auto grants = grants_from(d, lines);
      small.database->write([&](db::Tx& tx) -> Result<void> {
        tx.execute(clear_matters);
        tx.execute(clear_involved);
        rebuild_grants(tx, d, lines);
        CHECK(verify_grants(tx, d, lines).empty());
        CHECK(rebuild_grants(tx, d, lines) == 0);
        std::vector<Object> objects;
        std::vector<Id> starters;
        for (Id m = 1; m <= 30; ++m) {
          Id unit = static_cast<Id>(1 + dice() % 8);
          objects.push_back({.id = m,
                             .kind = dice() % 2 ? "a" : "b",
                             .unit = unit,
                             .organ = d.organ_of(unit),
                             .mark = static_cast<int>(dice() % 3),
                             .draft = dice() % 3 == 0});
          starters.push_back(static_cast<Id>(101 + dice() % 6));
          tx.execute(add_matter, m, objects.back().kind, unit, objects.back().organ, objects.back().mark,
                     objects.back().draft ? "draft" : "running", starters.back());
        }
        for (const auto& person : d.people()) {
          std::vector<Id> expected;
          for (auto o : objects) {
            o.starter = starters[static_cast<std::size_t>(o.id - 1)] == person.id;
            o.involved = dice() % 6 == 0;
            if (o.involved) tx.execute(add_involved, person.id, o.id);
            for (const auto& g : grants)
              o.granted =
                  o.granted || (g.person == person.id && g.kind == o.kind && (g.unit == o.unit || g.unit == o.organ));
            if (may({.person = person.id}, Action::see, o).allowed) expected.push_back(o.id);
          }
          std::vector<Id> found;
          for (const auto& row : tx.query(visible, person.id)) found.push_back(row.integer(0));
          CHECK(found == expected);
        }
        return {};
      });
    }
  }
}

TEST_CASE("grants reach as far as their scope and no further") {
  Records r;
  r.units = {{.id = 1, .name = "政府", .is_organ = true},
             {.id = 2, .parent = 1, .name = "办", .is_organ = true, .serves = {1}},
             {.id = 3, .parent = 2, .name = "科"},
             {.id = 4, .parent = 1, .name = "局", .is_organ = true},
             {.id = 5, .name = "外", .is_organ = true, .external = true}};
  r.people = {{.id = 10, .user_name = "a", .name = "a"},
              {.id = 11, .user_name = "s", .name = "s", .administrator = api::Administrator::system}};
  r.posts = {{.id = 20, .person = 10, .unit = 3, .head = true, .in_charge_of = {4}},
             {.id = 21, .person = 11, .unit = 3, .head = true}};
  r.roles = {{20, "clerk", 2}};
  Directory d(r);
  auto units = [&](std::string role, Scope scope) {
    std::vector<Id> list;
    PermissionLine line{std::move(role), "k", scope, false};
    for (auto& g : grants_from(d, {&line, 1})) {
      CHECK(g.person == 10);
      list.push_back(g.unit);
    }
    return list;
  };
  CHECK(units("unit_head", Scope::own_unit) == std::vector<Id>{3});
  CHECK(units("unit_head", Scope::unit_below) == std::vector<Id>{3});
  CHECK(units("clerk", Scope::own_unit) == std::vector<Id>{2});
  CHECK(units("clerk", Scope::unit_below) == std::vector<Id>{2});
  CHECK(units("clerk", Scope::own_organ) == std::vector<Id>{1, 2});
  CHECK(units("clerk", Scope::organ_below) == std::vector<Id>{1, 2, 4});
  CHECK(units("leader_in_charge", Scope::in_charge) == std::vector<Id>{4});
  CHECK(units("member", Scope::all) == std::vector<Id>{1, 2, 4});
  CHECK(units("nobody", Scope::all).empty());
}
