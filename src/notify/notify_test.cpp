#include <notify/notify.h>

#include <api/route.h>
#include <doctest/doctest.h>
#include <notify/quiet.h>
#include <notify/test_support.h>

namespace zs::notify {
namespace {

Instant now() { return monday; }

constexpr Id reviewer = 201;
constexpr Id clerk = 202;

Draft draft_of(Id person, Id event, const MessageKind& kind = messages::arrived) {
  return {person, event, 7001, monday, &kind, {{"title", "接待青屏县"}, {"from", "谢建国"}, {"step", "部门审核"}}};
}

/// Calls one of the routes as the dispatcher of api would, without network.
std::string ask(Office& office, const api::Routes& routes, std::string_view path, Id person, json::object in) {
  for (const auto& route : routes.all()) {
    if (route->path != path) continue;
    api::Flight flight;
    flight.call.caller.person = person;
    flight.call.now = monday;
    flight.in = *route->parse(in);
    if (route->read) return office.read([&](db::Tx& tx) { return route->read(tx, flight)->body; });
    const auto acted = office.write([&](db::Tx& tx) { return route->act(tx, flight)->subject; });
    return office.read([&](db::Tx& tx) { return route->view(tx, flight, acted)->body; });
  }
  return "no such route";
}

}  // namespace

TEST_CASE("a person is told of an event once, however often it is delivered") {
  on_each_office([](Office& office) {
    const Id event = office.act(7001, "submit");
    for (int i = 0; i < 3; ++i)
      CHECK(office.write([&](db::Tx& tx) { return add(tx, office.ids(), draft_of(reviewer, event)); }) == (i == 0));
    CHECK(office.write([&](db::Tx& tx) { return add(tx, office.ids(), draft_of(clerk, event)); }));
    CHECK(office.unread_of(reviewer) == 1);
    CHECK(office.unread_of(clerk) == 1);
    CHECK(office.read([&](db::Tx& tx) { return told_of(tx, event); }).size() == 2);
  });
}

TEST_CASE("who wants quiet of something finds it in the list as read, and is still called for what presses") {
  on_each_office([](Office& office) {
    office.write([&](db::Tx& tx) { return keep_quiet(tx, reviewer, {{About::outcome, About::outcome}}).has_value(); });
    auto tell = [&](Id person, const MessageKind& kind) {
      const Id event = office.act(7001, "submit");
      office.write([&](db::Tx& tx) { return add(tx, office.ids(), draft_of(person, event, kind)); });
    };
    tell(reviewer, messages::closed);
    tell(clerk, messages::closed);
    CHECK(office.unread_of(reviewer) == 0);
    CHECK(office.unread_of(clerk) == 1);
    CHECK(office.read([&](db::Tx& tx) { return of_person(tx, reviewer, no_id, 10); }).size() == 1);
    CHECK(!office.write([&](db::Tx& tx) { return keep_quiet(tx, reviewer, {{About::clock}}).has_value(); }));
    tell(reviewer, messages::overdue);
    CHECK(office.unread_of(reviewer) == 1);
    office.write([&](db::Tx& tx) { return keep_quiet(tx, reviewer, {}).has_value(); });
    tell(reviewer, messages::closed);
    CHECK(office.unread_of(reviewer) == 2);
  });
}

TEST_CASE("reading up to a notice leaves newer ones and other people's unread") {
  on_each_office([](Office& office) {
    Dispatcher dispatcher(office.database(), now);
    dispatcher.add_consumer("notices", notice_writer(office.ids()));
    for (int i = 0; i < 5; ++i) office.act(7001, "agree", {reviewer, clerk});
    dispatcher.run_until_idle();
    const auto notices = office.read([&](db::Tx& tx) { return of_person(tx, reviewer, no_id, 10); });
    REQUIRE(notices.size() == 5);
    const auto read_up_to = [&](Id id) {
      office.write([&](db::Tx& tx) { return mark_read(tx, reviewer, id, monday), true; });
    };
    read_up_to(notices[2].id);
    CHECK(office.unread_of(reviewer) == 2);
    CHECK(office.unread_of(clerk) == 5);
    read_up_to(notices[3].id);
    CHECK(office.unread_of(reviewer) == 2);
    CHECK(office.read([&](db::Tx& tx) { return unread(tx, clerk, 3); }) == 3);
  });
}

TEST_CASE("the list of notices pages from the newest without gap or repetition, and shows only one's own") {
  on_each_office([](Office& office) {
    Hub hub(office.database(), concerned_by);
    Dispatcher dispatcher(office.database(), now);
    dispatcher.add_consumer("notices", notice_writer(office.ids()));
    api::Routes routes;
    add_routes(routes, hub, dispatcher);
    for (int i = 0; i < 7; ++i) office.act(7001 + i, "agree", {i % 2 == 0 ? reviewer : clerk});
    dispatcher.run_until_idle();

    std::vector<std::string> matters;
    json::object in{{"limit", 3}};
    for (;;) {
      const auto page = parse_json(ask(office, routes, "/notices", reviewer, in))->as_object();
      for (const auto& item : page.at("items").as_array()) matters.emplace_back(item.at("matter").as_string());
      if (page.at("next").is_null()) break;
      in["cursor"] = page.at("next");
    }
    CHECK(matters == std::vector<std::string>{"7007", "7005", "7003", "7001"});

    const auto first_page = *parse_json(ask(office, routes, "/notices", reviewer, {}));
    const auto newest = first_page.at("items").at(0).as_object();
    CHECK(newest.at("text").as_string() == "谢建国送您办理：接待（审核）");
    CHECK_FALSE(newest.at("read").as_bool());
    CHECK(ask(office, routes, "/notices/read", reviewer, {{"up_to", newest.at("id")}}) == R"({"unread_notices":0})");
    CHECK(office.unread_of(clerk) == 3);
  });
}

TEST_CASE("the list of notices can be narrowed to what is not read yet or to what it is about") {
  on_each_office([](Office& office) {
    const MessageKind* said[] = {&messages::arrived, &messages::urged, &messages::closed, &messages::withdrawn,
                                 &messages::due_soon};
    Id event = 0;
    office.write([&](db::Tx& tx) {
      for (const Id person : {reviewer, clerk})
        for (const MessageKind* kind : said)
          add(tx, office.ids(), {person, ++event, 7001, monday, kind, {{"title", "接待"}}});
      return 0;
    });
    const auto kinds = [&](auto&& notices) {
      std::string text;
      for (const auto& one : notices) text += one.kind + " ";
      return text;
    };
    const auto about = [&](About what) {
      return kinds(office.read([&](db::Tx& tx) { return of_person(tx, reviewer, no_id, 10, what); }));
    };
    CHECK(about(About::clock) == "due_soon urged ");
    CHECK(about(About::to_do) == "arrived ");
    CHECK(about(About::outcome) == "closed ");
    CHECK(about(About::changed) == "withdrawn ");
    const auto all = office.read([&](db::Tx& tx) { return of_person(tx, reviewer, no_id, 10); });
    office.write([&](db::Tx& tx) {
      mark_read(tx, reviewer, all.at(2).id, monday);
      return 0;
    });
    CHECK(kinds(office.read([&](db::Tx& tx) { return unread_of_person(tx, reviewer, no_id, 10); })) ==
          "due_soon withdrawn ");
    CHECK(kinds(office.read([&](db::Tx& tx) { return unread_of_person(tx, reviewer, all.at(0).id, 1); })) ==
          "withdrawn ");
  });
}

TEST_CASE("every message is a whole sentence in both languages, also when an argument is missing") {
  const json::object all{
      {"title", "接待"}, {"from", "张涛"}, {"step", "审批"}, {"text", "请补充公函"}, {"due", "3月5日"}};
#define ZS_MESSAGE(message, about, chinese, english)                                                 \
  for (const auto language : {api::Language::zh_cn, api::Language::zh_tw, api::Language::en}) \
    for (const auto& arguments : {all, json::object{}}) {                                     \
      const std::string text = sentence(#message, arguments, language);                       \
      CAPTURE(text);                                                                          \
      CHECK(text.find_first_of("{}") == std::string::npos);                                   \
      CHECK(text.find("（）") == std::string::npos);                                          \
      CHECK_FALSE(text.empty());                                                              \
    }
#include "messages.def"
#undef ZS_MESSAGE
  CHECK(sentence("of_a_newer_version", all, api::Language::zh_cn) == "of_a_newer_version");
  CHECK(sentence("urged", {{"title", "接待{from}"}, {"from", "张涛"}}, api::Language::zh_cn) == "张涛催办：接待{from}");
}

}  // namespace zs::notify
