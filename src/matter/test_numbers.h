#pragma once
// For tests only: two organs with one office between them, kinds that share the words of their numbers, and a counter
// in front. Everything goes through the routes, as people's pages do.

#include <api/dispatcher.h>
#include <base/log.h>
#include <calendar/calendar.h>
#include <db/test_support.h>
#include <event/event.h>
#include <identity/identity.h>
#include <identity/organisation.h>
#include <ledger/ledger.h>
#include <matter/acts.h>
#include <matter/history.h>
#include <matter/numbers.h>
#include <matter/routes.h>
#include <matter/unique.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <string>

namespace zs::matter::numbers_test {

inline constexpr std::string_view paper_kind = R"json({
  "kind": "paper", "title": "发文", "version": 1, "subject": "{about}",
  "fields": [ { "name": "about", "label": "标题", "type": "text", "required": true },
              { "name": "word", "label": "代字", "type": "text" },
              { "name": "sort", "label": "文种", "type": "text" } ],
  "flow": [ { "step": "draft", "title": "拟稿", "by": "starter" },
            { "step": "sign", "title": "签发", "by": "unit_head(of: starter)", "back_to": "draft" },
            { "step": "register", "title": "登记", "by": "role(keeper, of: starter)", "back_to": [ "draft", "sign" ],
              "writes": [ "word" ], "needs": [ "word" ] },
            { "step": "send", "title": "分发", "by": "role(keeper, of: starter)", "back_to": [ "draft", "register" ],
              "writes": [ "word" ] } ],
  "ledger": { "number": "{word}〔{year}〕{seq}号", "word": "word", "type": "sort", "assign_at": "register" }
})json";

inline constexpr std::string_view note_kind = R"json({
  "kind": "note", "title": "函", "version": 1, "subject": "{about}",
  "fields": [ { "name": "about", "label": "标题", "type": "text", "required": true },
              { "name": "word", "label": "代字", "type": "text", "required": true } ],
  "flow": [ { "step": "draft", "title": "拟稿", "by": "starter" },
            { "step": "sign", "title": "签发", "by": "unit_head(of: starter)", "back_to": "draft", "disagree": "end" } ],
  "ledger": { "number": "{word}〔{year}〕{seq}号", "word": "word" }
})json";

inline constexpr std::string_view visit_kind = R"json({
  "kind": "visit", "title": "来访", "version": 1, "subject": "{about}",
  "fields": [ { "name": "about", "label": "事由", "type": "text", "required": true } ],
  "flow": [ { "step": "draft", "title": "登记", "by": "starter" },
            { "step": "sign", "title": "审核", "by": "unit_head(of: starter)", "back_to": "draft" } ],
  "ledger": { "number": "访〔{year}〕{seq}号" }
})json";

inline constexpr std::string_view parcel_kind = R"json({
  "kind": "parcel", "title": "包裹", "version": 1, "subject": "{about}",
  "fields": [ { "name": "about", "label": "标题", "type": "text", "required": true },
              { "name": "from", "label": "寄件方", "type": "text" },
              { "name": "code", "label": "单号", "type": "text" },
              { "name": "why", "label": "理由", "type": "text" } ],
  "unique_by": { "fields": [ "from", "code" ], "unless": "why" },
  "flow": [ { "step": "enter", "title": "登记", "by": "starter" },
            { "step": "sign", "title": "审核", "by": "unit_head(of: starter)", "back_to": "enter" } ],
  "ledger": { "number": "包〔{year}〕{seq}号" }
})json";

/// Who signed in and for which unit is written by the flow.
inline constexpr std::string_view sign_in_kind = R"json({
  "kind": "sign_in", "title": "签到", "version": 1, "subject": "{about}",
  "fields": [ { "name": "about", "label": "会议", "type": "text", "required": true },
              { "name": "signed_by", "label": "签到人", "type": "person" },
              { "name": "bureau", "label": "签到单位", "type": "unit" },
              { "name": "told", "label": "告知人员", "type": "people" },
              { "name": "seen_by", "label": "审核人", "type": "person" },
              { "name": "asked", "label": "应到单位", "type": "units" },
              { "name": "present", "label": "到会单位", "type": "units" } ],
  "flow": [ { "step": "enter", "title": "签到", "by": "starter", "writes": [ "about", "asked" ],
              "sets": { "signed_by": "starter", "bureau": "unit(of: starter)", "told": "unit_head(of: starter)" } },
            { "step": "check", "title": "审核", "by": "unit_head(of: starter)",
              "sets": { "present": "asked", "seen_by": "handler_of(check)" } },
            { "step": "file", "title": "归档", "by": "starter" } ]
})json";

/// An act that stands in a register of acts.
inline constexpr std::string_view deed_kind = R"json({
  "kind": "deed", "title": "事", "version": 1, "subject": "{about}", "in_force": true,
  "fields": [ { "name": "about", "label": "事由", "type": "text", "required": true },
              { "name": "count", "label": "份数", "type": "count" } ],
  "flow": [ { "step": "ask", "title": "申请", "by": "starter" },
            { "step": "do", "title": "办理", "by": "role(keeper, of: starter)", "withdraw": "never",
              "writes": [ "count" ], "freezes": "about", "sets": { "count": "7" } } ],
  "enters": [ { "register": "deeds", "at": "do", "values": { "count": "count", "what": "about" },
                "digest_of": [ "about" ] } ]
})json";

inline constexpr std::string_view deed_register = R"json({
  "register": "deeds", "title": "登记簿", "columns": [ { "name": "count", "label": "份数", "type": "count" },
                                                      { "name": "what", "label": "事由", "type": "text" } ] })json";

inline constexpr std::string_view organs = R"json({ "name": "云川县", "units": [
  { "name": "县政府", "kind": "government", "organ": true },
  { "name": "县政府办", "kind": "government", "parent": "县政府", "organ": true, "serves": [ "县政府" ] },
  { "name": "秘书科", "kind": "government", "parent": "县政府办" },
  { "name": "县教育局", "kind": "government", "parent": "县政府", "organ": true } ] })json";

struct Heard {
  int status = 0;
  json::value body;
  std::string text;
  bool replayed = false;
  std::string at(std::string_view pointer) const {
    boost::system::error_code absent;
    auto* found = body.find_pointer(pointer, absent);
    if (!found || found->is_null()) return {};
    return found->is_string() ? std::string(found->get_string()) : json::serialize(*found);
  }
};

class World {
 public:
  db::TestDatabase database;
  std::atomic<std::int64_t> now{to_millis(*from_rfc3339("2026-03-02T09:00:00+08:00"))};

  explicit World(db::Backend backend) : database(backend) {
    log::quiet();
    db::migrate(*database, db::embedded_migrations());
    const Resource declarations[] = {{"modules/paper/paper.matter.jsonc", paper_kind},
                                     {"modules/note/note.matter.jsonc", note_kind},
                                     {"modules/visit/visit.matter.jsonc", visit_kind},
                                     {"modules/parcel/parcel.matter.jsonc", parcel_kind},
                                     {"modules/sign_in/sign_in.matter.jsonc", sign_in_kind},
                                     {"modules/deed/deed.matter.jsonc", deed_kind},
                                     {"modules/deed/deeds.register.jsonc", deed_register}};
    kinds_ = Kinds::parse(declarations);
    service_ = std::make_unique<identity::Service>(
        *database, ids_, [this] { return from_millis(now.load()); }, identity::Options{});
    set_up_office();
    calendar_ = std::make_shared<const calendar::Calendar>(*database->read(
        [](db::Tx& tx) { return Result<calendar::Calendar>(calendar::load(tx, resources::calendars())); }));
    open_counter();
  }
  ~World() { counter_->stop(); }

  Heard ask(http::Method method, std::string_view who, const std::string& target, const json::value& body = {},
            std::string key = {}) {
    http::Request request;
    request.method = method;
    set_target(request, target);
    request.headers = {{"Content-Type", "application/json"}};
    if (method != http::Method::get) {
      request.body = json::serialize(body);
      if (key.empty()) key = "key-" + std::to_string(++keys_);
      request.headers.emplace_back("Idempotency-Key", key);
    }
    auto reply = counter_->call(std::move(request), caller(who));
    Heard heard{reply.status, {}, std::get<std::string>(reply.body), false};
    for (const auto& [name, value] : reply.headers) heard.replayed = heard.replayed || name == "Idempotency-Replayed";
    if (auto value = parse_json(heard.text)) heard.body = std::move(*value);
    return heard;
  }
  Heard get(std::string_view who, const std::string& target) { return ask(http::Method::get, who, target); }
  Heard post(std::string_view who, const std::string& target, const json::value& body, std::string key = {}) {
    return ask(http::Method::post, who, target, body, std::move(key));
  }

  Id unit(std::string_view name) { return service_->directory()->unit_by_name(name)->id; }

  /// A word of an organ, for all of every kind here unless `uses` says otherwise. Returns its id.
  std::string word(std::string_view text, std::string_view organ = "县政府办", json::array uses = {}) {
    if (uses.empty()) uses = {json::object{{"kind", "paper"}}, json::object{{"kind", "note"}}};
    auto heard = post("wu", "/number_words",
                      json::object{{"organ", zs::to_text(unit(organ))}, {"word", text}, {"uses", std::move(uses)}});
    return heard.at("/id");
  }
  Heard start(std::string_view kind, json::object fields, std::string_view mark = "none") {
    return post("zhao", "/matters", json::object{{"kind", kind}, {"fields", fields}, {"submit", true}, {"mark", mark}});
  }
  /// The next step by whoever holds it: `who`.
  Heard act(std::string_view who, const std::string& matter, std::string_view verb, json::object args = {},
            std::string key = {}) {
    auto view = get(who, "/matters/" + matter);
    json::object command{{"verb", verb}, {"revision", view.body.at("revision")}, {"opinion", "办"}};
    if (auto item = view.at("/mine/work_item"); !item.empty()) command["work_item"] = item;
    if (!args.empty()) command["args"] = std::move(args);
    return post(who, "/matters/" + matter + "/commands", command, std::move(key));
  }
  /// A paper that is signed and waits for its registration.
  std::string signed_paper(json::object fields = {{"about", "关于放假的通知"}}, std::string_view mark = "none") {
    auto matter = start("paper", std::move(fields), mark).at("/id");
    act("qian", matter, "agree");
    return matter;
  }
  Heard registered(const std::string& matter, std::string_view word, json::object args = {}, std::string key = {}) {
    args["fields"] = json::object{{"word", word}};
    return act("wu", matter, "agree", std::move(args), std::move(key));
  }

  /// What `verify` finds, all of it.
  std::vector<std::string> faults() {
    return *database->read([&](db::Tx& tx) -> Result<std::vector<std::string>> {
      auto faults = ledger::verify(tx);
      for (auto more : {verify_numbers(tx, kinds_), verify_unique(tx, kinds_), verify_matters(tx), verify_acts(tx),
                        event::verify(tx)})
        faults.insert(faults.end(), more.begin(), more.end());
      return faults;
    });
  }

 private:
  api::Caller caller(std::string_view who) {
    auto directory = service_->directory();
    const auto* person = directory->person_by_user_name(who);
    return identity::caller_of(*directory, person->id).value();
  }

  static void set_target(http::Request& request, const std::string& target) {
    request.target = "/api/v1" + target;
    auto question = target.find('?');
    request.path = "/api/v1" + target.substr(0, question);
    for (auto at = question; at != std::string::npos && at < target.size();) {
      auto end = std::min(target.find('&', at + 1), target.size()), equals = target.find('=', at);
      request.query.emplace_back(target.substr(at + 1, equals - at - 1), target.substr(equals + 1, end - equals - 1));
      at = end;
    }
  }

  struct Someone {
    const char* user_name;
    const char* name;
    std::string_view unit = "秘书科";
    const char* role = "";
    bool head = false;
  };
  void add_person(db::Tx& tx, const api::Call& call, const Someone& one) {
    auto units = identity::load_records(tx).units;
    auto named = [&](std::string_view name) {
      return std::find_if(units.begin(), units.end(), [&](const auto& unit) { return unit.name == name; })->id;
    };
    Id where = named(one.unit);
    auto person = identity::add_person(tx, call, ids_, {.user_name = one.user_name, .name = one.name}).value();
    auto post =
        identity::add_post(tx, call, ids_, {.person = person, .unit = where, .title = "干部", .head = one.head});
    Id organ = one.unit == "秘书科" ? named("县政府办") : where;
    if (*one.role) static_cast<void>(identity::grant_role(tx, call, ids_, {*post, one.role, organ}));
  }

  void set_up_office() {
    service_->set_permissions({{"keeper", "paper", identity::Scope::own_organ, true},
                               {"keeper", "note", identity::Scope::own_organ, true},
                               {"keeper", "deed", identity::Scope::own_organ, true},
                               {"keeper", "deeds", identity::Scope::own_organ, true},
                               {"archivist", "paper", identity::Scope::own_organ, true},
                               {"reader", "paper", identity::Scope::own_organ, false}});
    static_cast<void>(database->write([&](db::Tx& tx) -> Result<bool> {
      auto call = identity::system_call(from_millis(now.load()));
      identity::import_units(tx, call, ids_, *parse_json(organs)).value();
      for (auto role : {"keeper", "archivist", "reader", "office_director"}) identity::define_role(tx, role, role);
      for (const Someone& one :
           {Someone{"zhao", "赵"}, Someone{.user_name = "qian", .name = "钱", .head = true},
            Someone{"wu", "吴", "秘书科", "keeper"}, Someone{"sun", "孙", "秘书科", "archivist"},
            Someone{"li", "李", "秘书科", "reader"}, Someone{"zhou", "周", "县教育局", "keeper", true}})
        add_person(tx, call, one);
      service_->publish(tx);
      return true;
    }));
  }

  void open_counter() {
    services_.ids = &ids_;
    services_.kinds = &kinds_;
    services_.directory = [this] { return service_->directory(); };
    services_.calendar = [this] { return calendar_; };
    api::Routes routes;
    add_routes(routes, services_);
    api::DispatcherOptions options;
    options.clock = [this] { return from_millis(now.load()); };
    options.rates = {{0, 0}, {0, 0}, {0, 0}};
    options.find_key = event::find_key;
    counter_ = api::Dispatcher::make(options, std::move(routes), *database);
  }

  IdSource ids_;
  Kinds kinds_;
  std::atomic<int> keys_{0};
  std::unique_ptr<identity::Service> service_;
  std::shared_ptr<const calendar::Calendar> calendar_;
  Services services_;
  std::unique_ptr<api::Dispatcher> counter_;
};

template <class F>
void in_each_world(F test) {
  for (auto backend : db::each_backend) {
    World world(backend);
    test(world);
    for (const auto& fault : world.faults()) FAIL_CHECK(fault);
  }
}

}  // namespace zs::matter::numbers_test
