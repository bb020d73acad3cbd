#include <identity/errors.h>
#include <identity/identity.h>
#include <identity/import.h>
#include <identity/organisation.h>

#include <api/dispatcher.h>
#include <doctest/doctest.h>
#include <event/event.h>
#include <event/test_support.h>

#include <crypto/crypto.h>

using namespace zs;
using namespace zs::identity;

namespace {

constexpr const char* good_password = "correct horse battery";

/// A front desk with its counter: one organ, one section, a clerk with a password and an administrator.
struct Desk {
  explicit Desk(db::Backend backend) : database(backend) {
    event::migrate_only(*database, {"event", "identity"});
    service = std::make_unique<Service>(
        *database, ids, [this] { return now; }, identity::Options{});
    office([&](db::Tx& tx, const api::Call& call) {
      organ =
          add_unit(tx, call, ids, {.name = "县政府办公室", .kind = "government", .is_organ = true, .order = 1}).value();
      section = add_unit(tx, call, ids, {.name = "综合科", .kind = "government", .parent = organ, .order = 2}).value();
      define_role(tx, "clerk", "接待人员");
      clerk = add_person(tx, call, ids, {.user_name = "YC0001", .name = "张涛", .mobile = "120"}).value();
      post = add_post(tx, call, ids, {.person = clerk, .unit = section, .title = "科员"}).value();
      static const std::string hash = crypto::hash_password(good_password);
      set_password_hash(tx, call, ids, "YC0001", hash);
    });
    open_counter(false);
  }
  /// The office's own checks stand even where the counter lets everybody through to them.
  void demo_counter() {
    counter->stop();
    open_counter(true);
  }
  void open_counter(bool demo) {
    api::Routes routes;
    add_routes(routes, *service);
    api::DispatcherOptions options;
    options.demo = demo;
    options.clock = [this] { return now; };
    options.rates = {{}, {}, {}};
    options.find_key = event::find_key;
    options.identify = {
        [this](const http::Request& r, api::Authorisation) { return service->identify_cached(r); },
        [this](db::Tx& tx, const http::Request& r, api::Authorisation) { return service->identify(tx, r); }};
    counter = api::Dispatcher::make(options, std::move(routes), *database);
  }
  ~Desk() { counter->stop(); }

  template <class F>
  void office(F change) {
    database->write([&](db::Tx& tx) -> Result<void> {
      change(tx, system_call(now));
      service->publish(tx);
      return {};
    });
  }

  http::Reply send(http::Method method, std::string path, std::string body, const api::Caller& caller = {},
                   std::string key = "") {
    http::Request request{
        .method = method, .target = path, .path = path, .body = std::move(body), .peer = peer, .loopback = true};
    if (auto query = path.find('?'); query != std::string::npos) {
      request.path = path.substr(0, query);
      auto rest = path.substr(query + 1);
      request.query.push_back({rest.substr(0, rest.find('=')), rest.substr(rest.find('=') + 1)});
    }
    bool csv = path.find("/import") != std::string::npos;
    request.headers.push_back({"Host", "localhost"});
    request.headers.push_back({"Content-Type", csv ? "text/csv" : "application/json"});
    if (!key.empty()) request.headers.push_back({"Idempotency-Key", key});
    return counter->call(std::move(request), caller);
  }
  http::Reply log_in(std::string user_name, std::string password) {
    return send(http::Method::post, "/api/v1/session",
                json::serialize(json::object{{"user_name", user_name}, {"password", password}}));
  }
  static std::string text(const http::Reply& reply) { return std::get<std::string>(reply.body); }
  static std::string cookie(const http::Reply& reply) {
    for (const auto& [name, value] : reply.headers)
      if (name == "Set-Cookie") return value.substr(0, value.find(';'));
    return {};
  }
  api::Caller who(const std::string& cookie, bool loopback = true) {
    http::Request request{.path = "/api/v1/me", .headers = {{"Cookie", cookie}}, .loopback = loopback};
    if (auto known = service->identify_cached(request)) return known->value_or(api::Caller{});
    return database->read([&](db::Tx& tx) { return service->identify(tx, request); }).value_or(api::Caller{});
  }

  /// Why the bearer of this cookie is not let in at an address; null when he is.
  const ErrorKind* refused(const std::string& cookie, std::string path) {
    http::Request request{.path = std::move(path), .headers = {{"Cookie", cookie}}, .loopback = true};
    auto known = service->identify_cached(request);
    auto who = known ? *known : database->read([&](db::Tx& tx) { return service->identify(tx, request); });
    return who ? nullptr : who.error().kind;
  }

  db::TestDatabase database;
  IdSource ids;
  Instant now = *from_rfc3339("2026-03-02T09:00:00.000+08:00");
  std::string peer = "127.0.0.1";
  std::unique_ptr<Service> service;
  std::unique_ptr<api::Dispatcher> counter;
  Id organ, section, clerk, post;
};

template <class F>
void on_each(F test) {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Desk desk(backend);
    test(desk);
  }
}

}  // namespace

TEST_CASE("who logs in gets a badge that says who he is, and loses it when he logs out") {
  on_each([](Desk& desk) {
    auto reply = desk.log_in("yc0001 ", good_password);
    REQUIRE(reply.status == 200);
    auto badge = desk.cookie(reply);
    auto caller = desk.who(badge);
    CHECK(caller.person == desk.clerk);
    CHECK(caller.post == desk.post);
    CHECK(caller.organ == desk.organ);
    CHECK(desk.text(reply).find(caller.csrf_token) != std::string::npos);
    CHECK(desk.send(http::Method::delete_, "/api/v1/session", "", caller).status == 200);
    CHECK(desk.who(badge).anonymous());
  });
}

TEST_CASE("the badge is on no page: the database holds only its digest") {
  static constexpr db::Statement digests{"t_digests", "SELECT digest FROM session"};
  on_each([](Desk& desk) {
    auto secret = desk.cookie(desk.log_in("YC0001", good_password)).substr(std::string("zhongshu=").size());
    desk.database->read([&](db::Tx& tx) -> Result<void> {
      auto row = tx.one(digests);
      CHECK(row->text(0) == crypto::sha256_hex(secret));
      return {};
    });
  });
}

TEST_CASE("a wrong password, an unknown name and a disabled account are refused in the same words") {
  on_each([](Desk& desk) {
    auto wrong = desk.log_in("YC0001", "something else");
    auto unknown = desk.log_in("YC9999", "something else");
    desk.office([&](db::Tx& tx, const api::Call& call) { set_active(tx, call, desk.ids, {desk.clerk, false}); });
    auto disabled = desk.log_in("YC0001", good_password);
    CHECK(wrong.status == 401);
    CHECK(unknown.status == 401);
    CHECK(disabled.status == 401);
    CHECK(desk.text(wrong) == desk.text(unknown));
    CHECK(desk.text(wrong) == desk.text(disabled));
  });
}

TEST_CASE("five failures make an account wait a minute, then longer, and success forgets them") {
  on_each([](Desk& desk) {
    for (int i = 0; i < 5; ++i) CHECK(desk.log_in("YC0001", "wrong").status == 401);
    CHECK(desk.log_in("YC0001", good_password).status == 429);
    desk.now += std::chrono::seconds(61);
    CHECK(desk.log_in("YC0001", "wrong").status == 401);
    desk.now += std::chrono::seconds(61);
    CHECK(desk.log_in("YC0001", good_password).status == 429);
    desk.now += std::chrono::seconds(60);
    auto reply = desk.log_in("YC0001", good_password);
    CHECK(reply.status == 200);
    CHECK(desk.text(reply).find("\"failures_since\":6") != std::string::npos);
    CHECK(desk.log_in("YC0001", "wrong").status == 401);
    CHECK(desk.log_in("YC0001", good_password).status == 200);
  });
}

TEST_CASE("one address may fail thirty times in ten minutes, whoever it claims to be") {
  Desk desk(db::Backend::sqlite);
  desk.peer = "2001:db8::1";
  for (int i = 0; i < 30; ++i) CHECK(desk.log_in("nobody" + std::to_string(i), "wrong").status == 401);
  desk.peer = "2001:db8::2";
  CHECK(desk.log_in("YC0001", good_password).status == 429);
  desk.peer = "2001:db9::1";
  CHECK(desk.log_in("YC0001", good_password).status == 200);
}

TEST_CASE("a session ends after half an hour without use, and after twelve hours in any case") {
  on_each([](Desk& desk) {
    auto badge = desk.cookie(desk.log_in("YC0001", good_password));
    for (int i = 0; i < 29; ++i) {
      desk.now += std::chrono::minutes(25);
      if (i < 28)
        CHECK_MESSAGE(!desk.who(badge).anonymous(), i);
      else
        CHECK(desk.who(badge).anonymous());  // 12 h 5 min
    }
    badge = desk.cookie(desk.log_in("YC0001", good_password));
    desk.now += std::chrono::minutes(30);
    CHECK(desk.who(badge).anonymous());
  });
}

TEST_CASE("the fourth session ends the oldest; each can be listed and ended by its owner alone") {
  on_each([](Desk& desk) {
    std::vector<std::string> badges;
    for (int i = 0; i < 4; ++i) {
      badges.push_back(desk.cookie(desk.log_in("YC0001", good_password)));
      desk.now += std::chrono::seconds(1);
    }
    CHECK(desk.who(badges[0]).anonymous());
    auto me = desk.who(badges[3]);
    REQUIRE_FALSE(me.anonymous());
    auto other = desk.who(badges[1]);
    auto path = "/api/v1/sessions/" + to_text(other.session);
    CHECK(desk.send(http::Method::delete_, path, "", api::Caller{.person = 4711}, "k1").status == 404);
    CHECK(desk.send(http::Method::delete_, path, "", me, "k2").status == 200);
    CHECK(desk.send(http::Method::delete_, path, "", me, "k2").status == 200);
    CHECK(desk.who(badges[1]).anonymous());
    CHECK_FALSE(desk.who(badges[2]).anonymous());
  });
}

TEST_CASE("whoever is disabled loses every session and token in that commit") {
  on_each([](Desk& desk) {
    auto badge = desk.cookie(desk.log_in("YC0001", good_password));
    CHECK_FALSE(desk.who(badge).anonymous());
    desk.office([&](db::Tx& tx, const api::Call& call) { set_active(tx, call, desk.ids, {desk.clerk, false}); });
    CHECK(desk.who(badge).anonymous());
    desk.office([&](db::Tx& tx, const api::Call& call) { set_active(tx, call, desk.ids, {desk.clerk, true}); });
    CHECK(desk.who(badge).anonymous());
  });
}

TEST_CASE("plain http beyond this machine is refused unless allowed") {
  Desk desk(db::Backend::sqlite);
  auto badge = desk.cookie(desk.log_in("YC0001", good_password));
  CHECK_FALSE(desk.who(badge).anonymous());
  CHECK(desk.who(badge, false).anonymous());
}

TEST_CASE("a changed password ends other sessions, and only the right present password changes it") {
  on_each([](Desk& desk) {
    auto first = desk.cookie(desk.log_in("YC0001", good_password));
    auto me = desk.who(first);
    auto change = [&](std::string current, std::string fresh, std::string key) {
      return desk.send(http::Method::post, "/api/v1/session/password",
                       json::serialize(json::object{{"current", current}, {"new", fresh}}), me, key);
    };
    CHECK(change("wrong", "another good password", "k1").status == 422);
    CHECK(change(good_password, "short", "k2").status == 422);
    CHECK(change(good_password, "xx-yc0001-xxxxxx", "k3").status == 422);
    CHECK_FALSE(desk.who(first).anonymous());
    auto done = change(good_password, "another good password", "k4");
    REQUIRE(done.status == 200);
    CHECK(desk.who(first).anonymous());
    CHECK_FALSE(desk.who(desk.cookie(done)).anonymous());
    CHECK(desk.log_in("YC0001", good_password).status == 401);
    CHECK(desk.log_in("YC0001", "another good password").status == 200);
  });
}

TEST_CASE("a set-up code works once, in time, and for its person") {
  on_each([](Desk& desk) {
    std::string code;
    desk.office([&](db::Tx& tx, const api::Call& call) {
      add_person(tx, call, desk.ids, {.user_name = "YC0002", .name = "李华"});
      code = create_setup_code(tx, call, *desk.service, "YC0002").value();
    });
    auto set = [&](std::string user, std::string with) {
      return desk
          .send(http::Method::post, "/api/v1/session/setup",
                json::serialize(json::object{{"user_name", user}, {"code", with}, {"password", "my very first one"}}))
          .status;
    };
    CHECK(set("YC0001", code) == 422);
    CHECK(set("YC0002", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA") == 422);
    CHECK(set("YC0002", code) == 200);
    CHECK(set("YC0002", code) == 422);
    CHECK(desk.log_in("YC0002", "my very first one").status == 200);
    desk.office([&](db::Tx& tx, const api::Call& call) {
      code = create_setup_code(tx, call, *desk.service, "YC0002").value();
    });
    desk.now += std::chrono::hours(25);
    CHECK(set("YC0002", code) == 422);
  });
}

TEST_CASE("once a set-up code was issued, an older password opens only the door to a new one") {
  on_each([](Desk& desk) {
    const auto told_to_change = [&](const http::Reply& reply) {
      return desk.text(reply).find("\"must_change_password\":true") != std::string::npos;
    };
    auto before = desk.log_in("YC0001", good_password);
    CHECK_FALSE(told_to_change(before));
    const auto open = desk.cookie(before);
    REQUIRE_FALSE(desk.who(open).anonymous());
    std::string code;
    desk.office([&](db::Tx& tx, const api::Call& call) {
      code = create_setup_code(tx, call, *desk.service, "YC0001").value();
    });
    CHECK(desk.refused(open, "/api/v1/me") == &errors::identity_password_must_change);
    CHECK(desk.refused(open, "/api/v1/session") == nullptr);
    auto again = desk.log_in("YC0001", good_password);
    CHECK(told_to_change(again));
    CHECK(desk.refused(desk.cookie(again), "/api/v1/me") == &errors::identity_password_must_change);
    const auto body = json::object{{"user_name", "YC0001"}, {"code", code}, {"password", "chosen by himself"}};
    CHECK(desk.send(http::Method::post, "/api/v1/session/setup", json::serialize(body)).status == 200);
    CHECK(desk.who(open).anonymous());
    auto after = desk.log_in("YC0001", "chosen by himself");
    CHECK_FALSE(told_to_change(after));
    CHECK(desk.refused(desk.cookie(after), "/api/v1/me") == nullptr);
  });
}

TEST_CASE("a token reads, writes only when allowed, and ends") {
  on_each([](Desk& desk) {
    std::string token;
    desk.office([&](db::Tx& tx, const api::Call& call) {
      token = create_token(tx, call, desk.ids, {.user_name = "YC0001", .label = "x", .days = 1}).value();
    });
    auto ask = [&](http::Method method) {
      http::Request request{
          .method = method, .path = "/api/v1/me", .headers = {{"Authorization", "Bearer " + token}}, .loopback = true};
      if (auto known = desk.service->identify_cached(request)) return *known;
      return desk.database->read([&](db::Tx& tx) { return desk.service->identify(tx, request); });
    };
    CHECK(ask(http::Method::get)->person == desk.clerk);
    CHECK(ask(http::Method::get)->bearer);
    CHECK_FALSE(ask(http::Method::post));
    desk.now += std::chrono::hours(25);
    CHECK(ask(http::Method::get)->anonymous());
  });
}

TEST_CASE("personas log in without a password in the demo, from this machine, and nobody else does") {
  on_each([](Desk& desk) {
    auto log_in = [&](std::string user_name) {
      return desk
          .send(http::Method::post, "/api/v1/session/persona", json::serialize(json::object{{"user_name", user_name}}))
          .status;
    };
    auto tell = [&](std::string_view name, std::string_view value) {
      desk.office([&](db::Tx& tx, const api::Call& call) { set_setting(tx, call, desk.ids, name, value); });
    };
    desk.demo_counter();
    tell("personas", R"([{"user_name":"YC0001","duty":"登记"}])");
    CHECK(log_in("YC0001") == 404);
    tell("demo", "1");
    CHECK(log_in("YC0001") == 200);
    CHECK(log_in("YC0002") == 404);
    CHECK(desk.text(desk.send(http::Method::get, "/api/v1/session/options", "")).find("\"duty\":\"登记\"") !=
          std::string::npos);
    desk.peer = "10.0.0.7";
    CHECK(log_in("YC0001") == 404);
    CHECK(desk.text(desk.send(http::Method::get, "/api/v1/session/options", "")).find("\"personas\":[]") !=
          std::string::npos);
  });
}

TEST_CASE("an administrator never holds a post") {
  on_each([](Desk& desk) {
    desk.office([&](db::Tx& tx, const api::Call& call) {
      auto id =
          add_administrator(tx, call, desk.ids, {.user_name = "ADM1", .name = "管理员"}, api::Administrator::system);
      CHECK_FALSE(add_post(tx, call, desk.ids, {.person = *id, .unit = desk.section, .title = "科员"}));
    });
  });
}

TEST_CASE("an import reports every row, a dry run changes nothing, and repeating it changes nothing") {
  on_each([](Desk& desk) {
    const std::string csv =
        "\xEF\xBB\xBF工号,姓名,单位,部门,职务,岗位,手机,邮箱,人员类别,主要负责人,角色\r\n"
        "YC0010,欧阳·娜,县政府办公室,综合科,科长,\"会务,综合\",120,a@b.example,公务员,是,接待人员\r\n"
        "YC0010,欧阳·娜,县政府办公室,,副主任,,120,a@b.example,公务员,否,\r\n"
        "YC0011,张涛,没有的局,,科员,,,,,也许,\r\n"
        "YC0001,张涛,县政府办公室,综合科,科员,,120,,,,\r\n";
    auto admin = api::Caller{.person = 99, .administrator = api::Administrator::system};
    auto dry = desk.send(http::Method::post, "/api/v1/people/import?dry_run=true", csv, admin, "d1");
    REQUIRE_MESSAGE(dry.status == 200, desk.text(dry));
    CHECK_FALSE(desk.service->directory()->person_by_user_name("YC0010"));
    auto real = desk.send(http::Method::post, "/api/v1/people/import", csv, admin, "r1");
    REQUIRE_MESSAGE(real.status == 200, desk.text(real));
    CHECK(desk.text(real).find("\"created\":1,\"updated\":1,\"ended\":0,\"unchanged\":1,\"refused\":1") != std::string::npos);
    CHECK(desk.text(real).find("没有名为“没有的局”的单位") != std::string::npos);
    auto d = desk.service->directory();
    auto* person = d->person_by_user_name("YC0010");
    REQUIRE(person);
    CHECK(person->posts.size() == 2);
    CHECK(d->unit_head(desk.section)->person == person->id);
    CHECK(d->role_holders("clerk", desk.section).at(0).person == person->id);
    CHECK(d->post(person->posts[0])->duty == "会务,综合");
    auto same = desk.send(http::Method::post, "/api/v1/people/import", csv, admin, "r1");
    CHECK(desk.text(same) == desk.text(real));
    auto again = desk.send(http::Method::post, "/api/v1/people/import", csv, admin, "r2");
    CHECK(desk.text(again).find("\"created\":0,\"updated\":0,\"ended\":0,\"unchanged\":3,\"refused\":1") != std::string::npos);
    auto gbk =
        desk.send(http::Method::post, "/api/v1/people/import", "\xB9\xA4\xBA\xC5,\xD0\xD5\xC3\xFB\n", admin, "r3");
    CHECK(gbk.status == 422);
    CHECK(desk.text(gbk).find("UTF-8") != std::string::npos);
    desk.database->read([&](db::Tx& tx) -> Result<void> {
      CHECK(event::verify(tx).empty());
      return {};
    });
  });
}

TEST_CASE("telephone numbers are for the same organ and administrators") {
  on_each([](Desk& desk) {
    auto outsider = api::Caller{.person = 4711};
    auto path = "/api/v1/people/" + to_text(desk.clerk);
    CHECK(desk.text(desk.send(http::Method::get, path, "", outsider)).find("\"mobile\":null") != std::string::npos);
    auto mate = *caller_of(*desk.service->directory(), desk.clerk);
    CHECK(desk.text(desk.send(http::Method::get, path, "", mate)).find("\"mobile\":\"120\"") != std::string::npos);
  });
}

TEST_CASE("units refer to each other in any order, and every fault is told with its place") {
  on_each([](Desk& desk) {
    auto good = parse_json(R"({"units":[{"name":"科","kind":"government","parent":"局","organ":false},
      {"name":"局","kind":"government","parent":null,"organ":true,"relations":[{"to":"科","type":"双重领导（主）"}],"serves":["科"]}]})");
    auto bad =
        parse_json(R"({"units":[{"name":"x","parent":"nowhere"},{"name":"x","relations":[{"to":"y","type":"?"}]}]})");
    auto ring = parse_json(R"({"units":[{"name":"p","parent":"q"},{"name":"q","parent":"p"}]})");
    desk.office([&](db::Tx& tx, const api::Call& call) {
      CHECK(import_units(tx, call, desk.ids, *good).value() == 2);
      CHECK(import_units(tx, call, desk.ids, *good).value() == 0);
      CHECK_FALSE(import_units(tx, call, desk.ids, *bad));
      auto refused = import_units(tx, call, desk.ids, *ring);
      REQUIRE_FALSE(refused);
      CHECK(refused.error().fields.size() == 2);
    });
    CHECK(desk.service->directory()->unit_by_name("局")->relations.at(0).primary);
  });
}

TEST_CASE("a quote that is never closed is told with its line") {
  std::int64_t line = 0;
  CHECK_FALSE(parse_csv("a,b\nc,\"d\ne", &line));
  CHECK(line == 2);
  auto records = parse_csv("a,\"b\n\"\"c\"\"\",d\r\n\r\ne,,\n");
  REQUIRE(records);
  REQUIRE(records->size() == 2);
  CHECK(records->at(0).cells == std::vector<std::string>{"a", "b\n\"c\"", "d"});
  CHECK(records->at(1).line == 4);
  CHECK(records->at(1).cells.size() == 3);
}
