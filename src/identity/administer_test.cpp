#include <identity/administer.h>
#include <identity/errors.h>
#include <identity/identity.h>
#include <identity/import.h>
#include <identity/import_undo.h>
#include <identity/person_file.h>
#include <identity/rights.h>
#include <identity/unit_file.h>

#include <doctest/doctest.h>
#include <event/event.h>
#include <event/test_support.h>

using namespace zs;
using namespace zs::identity;

namespace {

/// Three organs on top, a section under the first, a clerk in it, and the administrator who keeps all that.
struct Staffed {
  explicit Staffed(db::Backend backend) : database(backend) {
    event::migrate_only(*database, {"event", "identity"});
    service = std::make_unique<Service>(
        *database, ids, [this] { return now; }, Options{});
    call.now = now;
    act([&](db::Tx& tx) -> Result<void> {
      for (int i = 0; i < 3; ++i)
        organs.push_back(
            add_unit(tx, call, ids, {.name = names[i], .kind = "government", .is_organ = true, .order = 10 * i})
                .value());
      section =
          add_unit(tx, call, ids, {.name = "综合科", .kind = "government", .parent = organs[0], .order = 40}).value();
      clerk = add_person(tx, call, ids, {.user_name = "YC0001", .name = "张涛", .mobile = "120"}).value();
      post = add_post(tx, call, ids, {.person = clerk, .unit = section, .title = "科员"}).value();
      system = add_administrator(tx, call, ids, {.user_name = "ADM", .name = "系统管理员"}, api::Administrator::system)
                   .value();
      return {};
    });
    call.caller.person = system;
    call.caller.administrator = api::Administrator::system;
  }

  /// What a command at the administrator's desk does: in one transaction, published.
  template <class F>
  Result<void> act(F change) {
    return database->write([&](db::Tx& tx) -> Result<void> {
      auto done = change(tx);
      if (done) service->publish(tx);
      return done;
    });
  }
  Change seen(Id of, event::StreamKind kind = event::StreamKind::person) {
    return {of,
            database->read([&](db::Tx& tx) {
                      return Result<std::int64_t>(event::head_of(tx, {kind, of}).seq);
                    })
                .value(),
            "机构改革"};
  }
  PersonFile file(Id person) {
    return database->read([&](db::Tx& tx) { return person_file(tx, *service->directory(), call, person); }).value();
  }
  std::vector<std::string> on_top() {
    std::vector<std::string> out;
    auto directory = service->directory();
    for (Id id : directory->children(no_id)) out.push_back(directory->unit(id)->name);
    return out;
  }

  static constexpr const char* names[] = {"县委", "县政府", "县人大"};
  db::TestDatabase database;
  IdSource ids;
  Instant now = *from_rfc3339("2026-03-02T09:00:00.000+08:00");
  std::unique_ptr<Service> service;
  api::Call call;
  std::vector<Id> organs;
  Id section = no_id, clerk = no_id, post = no_id, system = no_id;
};

template <class F>
void on_each_staffed(F test) {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Staffed kept(backend);
    test(kept);
  }
}

const ErrorKind* refusal(const Result<void>& done) {
  if (done) return nullptr;
  return done.error().fields.empty() ? done.error().kind : done.error().fields.front().kind;
}

}  // namespace

TEST_CASE("units stand in protocol order, and a unit is put before another, under another, or renamed") {
  on_each_staffed([](Staffed& kept) {
    using Names = std::vector<std::string>;
    CHECK(kept.on_top() == Names{"县委", "县政府", "县人大"});
    auto change = kept.seen(kept.organs[2], event::StreamKind::unit);
    CHECK(kept.act([&](db::Tx& tx) {
      return change_unit(tx, kept.call, kept.ids, change, {"县人大常委会", "congress", true, {no_id, kept.organs[1]}});
    }));
    CHECK(kept.on_top() == Names{"县委", "县人大常委会", "县政府"});
    CHECK(kept.act([&](db::Tx& tx) -> Result<void> {
      auto id =
          found_unit(tx, kept.call, kept.ids, {{.name = "县政协", .kind = "cppcc", .is_organ = true}, {}, "新设"});
      return id ? Result<void>() : Failure(id.error());
    }));
    CHECK(kept.on_top() == Names{"县委", "县人大常委会", "县政府", "县政协"});
    auto again = kept.act([&](db::Tx& tx) {
      return change_unit(tx, kept.call, kept.ids, change, {"县人大", "congress", true, {}});
    });
    CHECK(refusal(again) == &errors::identity_changed_meanwhile);
    const auto top = kept.seen(kept.organs[0], event::StreamKind::unit);
    auto ring = kept.act([&](db::Tx& tx) {
      return change_unit(tx, kept.call, kept.ids, top, {"县委", "party", true, {kept.section, no_id}});
    });
    CHECK(refusal(ring) == &errors::identity_unit_ring);
  });
}

TEST_CASE("a unit ends only when nobody and nothing is in it, and then nobody can be put there") {
  on_each_staffed([](Staffed& kept) {
    auto end = [&](Id unit) {
      auto change = kept.seen(unit, event::StreamKind::unit);
      return kept.act([&](db::Tx& tx) { return end_unit(tx, kept.call, kept.ids, change); });
    };
    CHECK(refusal(end(kept.organs[0])) == &errors::identity_unit_has_units);
    CHECK(refusal(end(kept.section)) == &errors::identity_unit_has_people);
    auto change = kept.seen(kept.clerk);
    CHECK(kept.act([&](db::Tx& tx) { return take_post(tx, kept.call, kept.ids, change, kept.post); }));
    CHECK(end(kept.section));
    CHECK(refusal(end(kept.section)) == &errors::identity_unit_ended);
    CHECK(kept.service->directory()->unit(kept.section)->ended);
    change = kept.seen(kept.clerk);
    auto given = kept.act([&](db::Tx& tx) {
      return give_post(tx, kept.call, kept.ids, change, {.unit = kept.section, .title = "科长"});
    });
    CHECK(refusal(given) == &errors::identity_unit_ended);
  });
}

TEST_CASE("a person's file tells posts, account and what was changed why, and who changes it must have seen it") {
  on_each_staffed([](Staffed& kept) {
    auto stale = kept.seen(kept.clerk);
    CHECK(kept.act([&](db::Tx& tx) {
      return give_post(tx, kept.call, kept.ids, stale,
                       {.unit = kept.organs[1], .title = "副主任", .rank = 3, .head = true});
    }));
    auto refused = kept.act([&](db::Tx& tx) {
      return change_person(tx, kept.call, kept.ids, stale, {"张韬", "120", "", ""});
    });
    CHECK(refusal(refused) == &errors::identity_changed_meanwhile);
    auto file = kept.file(kept.clerk);
    REQUIRE(file.posts.size() == 2);
    CHECK(file.account->state == "none");
    CHECK(file.changes.front().verb == "add_post");
    CHECK(file.changes.front().reason == "机构改革");
    auto change = kept.seen(kept.clerk);
    CHECK(change.version == file.version);
    PostChange to{file.posts[1].id, "主任", "", 1, true, true};
    CHECK(kept.act([&](db::Tx& tx) { return change_post(tx, kept.call, kept.ids, change, to); }));
    file = kept.file(kept.clerk);
    CHECK(file.posts[0].title == "主任");
    CHECK(file.posts[0].main);
    CHECK_FALSE(file.posts[1].main);
    change = kept.seen(kept.clerk);
    CHECK(kept.act([&](db::Tx& tx) { return change_account(tx, kept.call, kept.ids, change, false); }));
    file = kept.file(kept.clerk);
    CHECK(file.account->state == "closed");
    CHECK(file.posts[0].ended_at);
    CHECK(file.posts[1].ended_at);
    CHECK(kept.database->read([](db::Tx& tx) { return Result<std::size_t>(event::verify(tx).size()); }).value() == 0);
  });
}

TEST_CASE("a role is given for a unit and taken away, each once, for a reason and as it was seen") {
  on_each_staffed([](Staffed& kept) {
    kept.act([&](db::Tx& tx) -> Result<void> {
      define_role(tx, "clerk", "文电");
      return {};
    });
    auto give = [&](const Change& change, const RoleGrant& grant) {
      return kept.act([&](db::Tx& tx) { return give_role(tx, kept.call, kept.ids, change, grant); });
    };
    auto take = [&](const RoleGrant& grant) {
      auto change = kept.seen(kept.clerk);
      return kept.act([&](db::Tx& tx) { return take_role(tx, kept.call, kept.ids, change, grant); });
    };
    const RoleGrant clerk{kept.post, "clerk", kept.organs[0]};
    auto stale = kept.seen(kept.clerk);
    CHECK(give(stale, clerk));
    CHECK(kept.service->directory()->role_holders("clerk", kept.organs[0]).at(0).person == kept.clerk);
    auto file = kept.file(kept.clerk);
    CHECK(file.posts[0].roles.at(0).title == "文电");
    CHECK(file.posts[0].roles.at(0).unit.name == "县委");
    CHECK(file.changes.front().verb == "grant_role");
    CHECK(file.changes.front().reason == "机构改革");
    CHECK(refusal(give(stale, {kept.post, "clerk", kept.organs[1]})) == &errors::identity_changed_meanwhile);
    CHECK(refusal(give(kept.seen(kept.clerk), clerk)) == &errors::identity_role_twice);
    CHECK(refusal(give(kept.seen(kept.clerk), {kept.post, "king", kept.organs[0]})) == &errors::identity_unknown_role);
    CHECK(refusal(give(kept.seen(kept.system), clerk)) == &errors::not_found);
    CHECK(take(clerk));
    CHECK(kept.service->directory()->role_holders("clerk", kept.organs[0]).empty());
    CHECK(kept.file(kept.clerk).changes.front().verb == "end_role");
    CHECK(refusal(take(clerk)) == &errors::not_found);
  });
}

TEST_CASE("what a leader is in charge of is what was said last, and no dissolved unit is among it") {
  on_each_staffed([](Staffed& kept) {
    auto charge = [&](std::vector<Id> units) {
      auto change = kept.seen(kept.clerk);
      return kept.act(
          [&](db::Tx& tx) { return change_charges(tx, kept.call, kept.ids, change, {kept.post, std::move(units)}); });
    };
    CHECK(charge({kept.organs[1], kept.organs[2]}));
    CHECK(charge({kept.organs[1]}));
    auto directory = kept.service->directory();
    CHECK(directory->leader_in_charge(kept.organs[1])->person == kept.clerk);
    CHECK_FALSE(directory->leader_in_charge(kept.organs[2]));
    CHECK(kept.file(kept.clerk).changes.front().verb == "set_in_charge");
    auto change = kept.seen(kept.organs[2], event::StreamKind::unit);
    CHECK(kept.act([&](db::Tx& tx) { return end_unit(tx, kept.call, kept.ids, change); }));
    CHECK(refusal(charge({kept.organs[1], kept.organs[2]})) == &errors::identity_unit_ended);
    CHECK(kept.file(kept.clerk).posts[0].in_charge_of.size() == 1);
  });
}

TEST_CASE("what only the administrators keep is in nobody else's answer, and the account in the system's alone") {
  Staffed kept(db::Backend::sqlite);
  kept.call.caller.administrator = api::Administrator::security;
  CHECK(kept.file(kept.clerk).version > 0);
  CHECK_FALSE(kept.file(kept.clerk).account);
  kept.call.caller = {};
  kept.call.caller.person = kept.clerk;
  auto file = kept.file(kept.clerk);
  CHECK(file.version == 0);
  CHECK_FALSE(file.account);
  CHECK(file.changes.empty());
}

namespace {

constexpr std::string_view list_head = "工号,姓名,单位,部门,职务,岗位,手机,主要负责人\n";

ImportReport import_list(Staffed& kept, const std::string& rows, ImportMode mode = {}) {
  ImportReport report;
  kept.act([&](db::Tx& tx) -> Result<void> {
    report = import_people(tx, kept.call, kept.ids, std::string(list_head) + rows, mode).value();
    return {};
  });
  return report;
}

LastImport last_of(Staffed& kept) {
  return kept.database->read([&](db::Tx& tx) { return last_import(tx, *kept.service, kept.call); }).value();
}

Result<void> undo(Staffed& kept) {
  auto import = last_of(kept).id;
  return kept.act([&](db::Tx& tx) { return undo_import(tx, *kept.service, kept.call, import, "名单有误"); });
}

}  // namespace

TEST_CASE("an import tells what each row changes, field by field, and who is on the list no more") {
  on_each_staffed([](Staffed& kept) {
    auto report =
        import_list(kept, "YC0001,张韬,县委,综合科,副科长,,120,是\nYC0002,李四,县政府,,科员,,,\n", {false, true});
    REQUIRE(report.rows.size() == 2);
    CHECK(report.updated == 1);
    CHECK(report.created == 1);
    CHECK(report.ended == 0);
    const auto& changes = report.rows[0].changes;
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].column == "姓名");
    CHECK(changes[0].before == "张涛");
    CHECK(changes[0].after == "张韬");
    CHECK(changes[1].column == "职务");
    CHECK(changes[2].column == "主要负责人");
    report = import_list(kept, "YC0003,王五,县政府,,科员,,,\n", {false, true});
    REQUIRE(report.ended == 1);
    CHECK(report.rows.back().name == "李四");
    CHECK_FALSE(kept.service->directory()->person_by_user_name("YC0002")->active);
    report = import_list(kept, "YC0004,赵六,县政府,,科员,,,\nYC0005,,县政府,,,,,\n", {false, true});
    CHECK(report.refused == 1);
    CHECK_MESSAGE(report.ended == 0, "nobody leaves by a slip of the pen");
  });
}

TEST_CASE("the last import is taken back to the letter, unless something was built on it") {
  on_each_staffed([](Staffed& kept) {
    auto before = kept.file(kept.clerk);
    import_list(kept, "YC0001,张韬,县委,综合科,副科长,,121,是\nYC0002,李四,县政府,,科员,,,\n");
    auto last = last_of(kept);
    CHECK(last.created == 1);
    CHECK(last.obstacles.empty());
    CHECK(undo(kept));
    auto after = kept.file(kept.clerk);
    CHECK(after.name == before.name);
    CHECK(after.mobile == before.mobile);
    CHECK(after.posts[0].title == "科员");
    CHECK(after.posts[0].main);
    CHECK_FALSE(after.posts[0].head);
    CHECK(kept.service->directory()->person_by_user_name("YC0002") == nullptr);
    CHECK(refusal(undo(kept)) == &errors::not_found);

    import_list(kept, "YC0002,李四,县政府,,科员,,,\n");
    Id fresh = kept.service->directory()->person_by_user_name("YC0002")->id;
    auto change = kept.seen(fresh);
    CHECK(kept.act([&](db::Tx& tx) { return change_person(tx, kept.call, kept.ids, change, {"李肆", "", "", ""}); }));
    CHECK(refusal(undo(kept)) == &errors::identity_import_built_on);
    REQUIRE(last_of(kept).obstacles.size() == 1);
    CHECK(last_of(kept).obstacles[0].person.name == "李肆");
  });
}
