#pragma once
// For tests only: three organs with registries and one without, two kinds of matters of which one becomes the other
// when it is sent, and people at their desks. On either database, under a clock set by hand.

#include <api/dispatcher.h>
#include <base/log.h>
#include <content/pages.h>
#include <content/test_support.h>
#include <crypto/crypto.h>
#include <db/test_support.h>
#include <doctest/doctest.h>
#include <event/event.h>
#include <identity/identity.h>
#include <identity/organisation.h>
#include <matter/child.h>
#include <matter/deliver.h>
#include <matter/deliver_after.h>
#include <matter/history.h>
#include <matter/link_related.h>
#include <matter/notices.h>
#include <matter/routes.h>
#include <notify/cursor.h>
#include <notify/dispatcher.h>

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter::test {

constexpr std::string_view outgoing_kind = R"json({
  "kind": "outgoing", "title": "去文", "version": 1, "subject": "{subject}",
  "fields": [
    { "name": "subject", "label": "标题", "type": "text", "required": true, "list": true },
    { "name": "receivers", "label": "主送", "type": "units" },
    { "name": "copies", "label": "抄送", "type": "units" },
    { "name": "papers", "label": "附件", "type": "file" }
  ],
  "flow": [
    { "step": "begin_it", "title": "起草", "by": "starter" },
    { "step": "send", "title": "发出", "by": "role(clerk, of: starter)", "back_to": "begin_it",
      "writes": [ "receivers", "copies" ] },
    { "step": "keep_it", "title": "留存", "by": "role(clerk, of: starter)", "back_to": [ "begin_it", "send" ] }
  ],
  "ledger": { "number": "去〔{year}〕{seq}号", "assign_at": "send" },
  "links": [
    { "type": "answers", "title": "所答来文", "back": "答复", "to": [ "incoming" ] },
    { "type": "follows", "title": "前文", "back": "后文" }
  ],
  "deliver": { "at": "send", "to": [ "receivers", "copies" ], "as": "incoming", "sign_within": "1 working_day",
    "fields": { "subject": "@title", "their_number": "@number", "sender": "@organ", "sent_on": "@day",
      "papers": "papers" } }
})json";

constexpr std::string_view incoming_kind = R"json({
  "kind": "incoming", "title": "来文", "version": 1, "subject": "{subject}",
  "fields": [
    { "name": "subject", "label": "标题", "type": "text", "required": true, "list": true },
    { "name": "their_number", "label": "来文号", "type": "text" },
    { "name": "sender", "label": "来文机关", "type": "text", "list": true, "required": true },
    { "name": "sent_on", "label": "来文日期", "type": "date" },
    { "name": "papers", "label": "附件", "type": "file" },
    { "name": "came_on", "label": "收到日期", "type": "date", "required": true },
    { "name": "way", "label": "来文方式", "type": "choice",
      "choices": [ { "value": "online", "label": "系统传来" }, { "value": "paper", "label": "纸质" } ] },
    { "name": "shelf", "label": "存放处", "type": "text", "required": true }
  ],
  "flow": [
    { "step": "sign", "title": "登记", "by": "starter", "fills": { "came_on": "today", "way": "'online'" } },
    { "step": "handle", "title": "办理", "by": "unit_head(of: starter)", "back_to": "sign" }
  ],
  "ledger": { "number": "来〔{year}〕{seq}号", "assign_at": "submit" },
  "similar_by": [ "sender" ], "similar_steps": [ "handle" ]
})json";

struct Said {
  int status = 0;
  json::value body;
  std::string text;
  bool replayed = false;
  int statements = 0;
  std::string code() const {
    return body.is_object() && body.get_object().contains("code") ? std::string(body.at("code").as_string())
                                                                  : std::string();
  }
};

inline std::string id_in(const json::value& value, std::string_view name) {
  return std::string(value.at(name).as_string());
}

class Organs {
 public:
  template <class F>
  auto read(F work) {
    return *database_->read([&](db::Tx& tx) -> Result<std::invoke_result_t<F, db::Tx&>> { return work(tx); });
  }
  template <class F>
  auto write(F work) {
    return *database_->write([&](db::Tx& tx) -> Result<std::invoke_result_t<F, db::Tx&>> { return work(tx); });
  }

  /// `more`: a further declaration, of the kind `paper`; `part`: of what it opens for units; empty: none.
  explicit Organs(db::Backend backend, std::string_view more = {}, std::string_view part = {}) : database_(backend) {
    log::quiet();
    db::migrate(*database_, db::embedded_migrations());
    std::vector<Resource> declarations{{"t/outgoing.matter.jsonc", outgoing_kind},
                                       {"t/incoming.matter.jsonc", incoming_kind}};
    if (!more.empty()) declarations.push_back({"t/paper.matter.jsonc", more});
    if (!part.empty()) declarations.push_back({"t/part.matter.jsonc", part});
    write([&](db::Tx& tx) {
      kinds_ = Kinds::load(tx, declarations, now(), Released::immutable);
      return true;
    });
    service_ = std::make_unique<identity::Service>(
        *database_, ids_, [this] { return now(); }, identity::Options{});
    std::vector<identity::PermissionLine> lines;
    for (const char* kind : {"outgoing", "incoming", "paper"})
      lines.push_back({"clerk", kind, identity::Scope::own_organ, true});
    lines.push_back({"unit_head", "incoming", identity::Scope::own_organ, false});
    service_->set_permissions(lines);
    office([&](db::Tx& tx, const api::Call& call) {
      identity::define_role(tx, "clerk", "文书");
      for (const char* organ : {"甲", "乙", "丙"}) found(tx, call, organ);
      auto away = identity::add_unit(tx, call, ids_,
                                     {.name = "外机关", .kind = "government", .is_organ = true, .external = true});
      units_["外"] = *away;
    });
    services_.ids = &ids_;
    services_.kinds = &kinds_;
    services_.directory = [this] {
      if (looked_up) looked_up();
      return service_->directory();
    };
    services_.calendar = [this] { return calendar_; };
    open_counter();
    later_ = std::make_unique<notify::Dispatcher>(*database_, [this] { return now(); });
    later_->add_consumer("notices", [this](db::Tx& tx, const event::Event& event) {
      tell(services_, tx, event);
      tell_delivery(services_, tx, event);
    });
    later_->add_consumer("deliveries",
                         [this](db::Tx& tx, const event::Event& event) { follow_deliveries(services_, tx, event); });
    later_->add_consumer("fields",
                         [this](db::Tx& tx, const event::Event& event) { index_fields(services_, tx, event); });
    later_->add_task("timers", [this](Instant at) { return fire_timers(services_, *database_, at); });
    later_->add_task("letters", [this](Instant at) { return read_letters(services_, *database_, at); });
    later_->add_task("deliveries", [this](Instant at) { return mark_overdue_deliveries(services_, *database_, at); });
  }
  ~Organs() { counter_->stop(); }

  /// Called whenever something looks into the directory: a command does when it has its matter, before it decides.
  std::function<void()> looked_up;

  /// Another version of what `more` declared; what runs goes on under its own.
  void release(std::string_view declaration) {
    std::vector<Resource> declarations{{"t/outgoing.matter.jsonc", outgoing_kind},
                                       {"t/incoming.matter.jsonc", incoming_kind},
                                       {"t/paper.matter.jsonc", declaration}};
    write([&](db::Tx& tx) {
      kinds_ = Kinds::load(tx, declarations, now(), Released::immutable);
      return true;
    });
  }

  db::Database& database() { return *database_; }
  IdSource& ids() { return ids_; }
  const Services& services() const { return services_; }
  Instant now() const { return from_millis(now_.load()); }
  void set(std::string_view at) { now_ = to_millis(*from_rfc3339(at)); }
  void pass(std::chrono::milliseconds time) { now_ += time.count(); }
  Id unit(std::string_view name) const { return units_.at(std::string(name)); }
  db::Backend backend() { return database_->backend(); }
  Id person(std::string_view name) const { return people_.at(std::string(name)); }

  /// "甲文书", "乙负责人", "丙办事员".
  api::Caller caller(std::string_view who) const { return *identity::caller_of(*service_->directory(), person(who)); }

  Said send(http::Method method, std::string_view who, const std::string& path, const json::value& body = nullptr,
            std::string key = {}) {
    http::Request request{.method = method, .target = "/api/v1" + path, .path = "/api/v1" + path};
    if (auto query = path.find('?'); query != std::string::npos) {
      request.path = "/api/v1" + path.substr(0, query);
      auto rest = path.substr(query + 1);
      for (std::size_t at = 0; at < rest.size();) {
        auto end = std::min(rest.find('&', at), rest.size());
        auto equals = rest.find('=', at);
        request.query.emplace_back(rest.substr(at, equals - at), rest.substr(equals + 1, end - equals - 1));
        at = end + 1;
      }
    }
    request.peer = "127.0.0.1";
    request.loopback = true;
    if (method != http::Method::get) {
      request.body = json::serialize(body.is_null() ? json::value(json::object()) : body);
      if (key.empty()) key = crypto::random_token();
      request.headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", std::move(key)}};
    }
    auto reply = counter_->call(std::move(request), who.empty() ? api::Caller{} : caller(who));
    Said said;
    said.status = reply.status;
    if (const auto* text = std::get_if<std::string>(&reply.body)) said.text = *text;
    if (auto value = parse_json(said.text)) said.body = std::move(*value);
    for (const auto& [name, value] : reply.headers) {
      said.replayed = said.replayed || name == "Idempotency-Replayed";
      if (name == "X-Statements") said.statements = std::stoi(value);
    }
    return said;
  }
  Said get(std::string_view who, const std::string& path) { return send(http::Method::get, who, path); }
  Said post(std::string_view who, const std::string& path, const json::value& body = nullptr, std::string key = {}) {
    return send(http::Method::post, who, path, body, std::move(key));
  }

  /// Everything that follows committed events.
  void settle() { later_->run_until_idle(); }
  /// As if the node had died before it moved its cursors: every event comes again.
  void replay() {
    write([](db::Tx& tx) {
      for (const char* name : {"notices", "deliveries", "fields"}) {
        notify::lock_cursor(tx, name);
        notify::move_cursor(tx, name, {});
      }
      return true;
    });
    settle();
  }

  std::vector<std::string> faults() {
    settle();
    return read([&](db::Tx& tx) {
      auto all = event::verify(tx);
      for (auto& more : {verify_matters(tx), verify_deliveries(tx), verify_field_index(services_, tx)})
        all.insert(all.end(), more.begin(), more.end());
      return all;
    });
  }

  json::array ids_of(const std::vector<std::string>& units) const {
    json::array ids;
    for (const auto& name : units) ids.emplace_back(zs::to_text(unit(name)));
    return ids;
  }

  /// A file of the person's that belongs to nothing yet.
  std::string file_of(std::string_view who, const std::string& words) {
    return write([&](db::Tx& tx) {
      api::Call call;
      call.caller = caller(who);
      call.now = now();
      content::Taken taken{words + ".txt", static_cast<std::int64_t>(words.size()), crypto::sha256_hex(words),
                           "text/plain"};
      return zs::to_text(content::add(tx, call, ids_, taken).id);
    });
  }

  /// A matter started by the organ's officer, waiting at its registry for `send`.
  std::string drafted(const std::string& organ, const std::string& subject, const std::vector<std::string>& receivers,
                      const json::object& more = {}) {
    json::object fields{{"subject", subject}, {"receivers", ids_of(receivers)}};
    json::object body{{"kind", "outgoing"}, {"submit", true}};
    for (const auto& [name, value] : more) (name == "papers" || name == "copies" ? fields : body)[name] = value;
    body["fields"] = fields;
    auto said = post(organ + "办事员", "/matters", body);
    REQUIRE_MESSAGE(said.status == 201, said.text);
    return id_in(said.body, "id");
  }
  /// One verb of whoever holds it.
  Said act(std::string_view who, const std::string& matter, std::string_view verb, json::object more = {}) {
    auto seen = get(who, "/matters/" + matter);
    REQUIRE_MESSAGE(seen.status == 200, seen.text);
    more["verb"] = verb;
    if (seen.body.at("mine").is_object()) more["work_item"] = seen.body.at("mine").at("work_item");
    return post(who, "/matters/" + matter + "/commands", more);
  }
  /// Drafted and sent.
  std::string sent(const std::string& organ, const std::string& subject, const std::vector<std::string>& receivers,
                   const json::object& more = {}) {
    auto matter = drafted(organ, subject, receivers, more);
    auto said = act(organ + "文书", matter, "agree");
    REQUIRE_MESSAGE(said.status == 200, said.text);
    return matter;
  }
  /// Ids of what lies in an organ's box, newest first.
  std::vector<std::string> box(const std::string& organ, const std::string& query = "box=in") {
    auto said = get(organ + "文书", "/deliveries?" + query);
    REQUIRE_MESSAGE(said.status == 200, said.text);
    std::vector<std::string> ids;
    for (const auto& item : said.body.at("items").as_array()) ids.push_back(id_in(item, "id"));
    return ids;
  }
  /// The delivery of a matter to an organ that was made last.
  json::value to_organ(const std::string& matter, const std::string& from, const std::string& organ) {
    auto said = get(from + "文书", "/matters/" + matter + "/deliveries");
    REQUIRE_MESSAGE(said.status == 200, said.text);
    json::value last;
    for (const auto& item : said.body.at("sent").as_array())
      if (item.at("organ").at("id").as_string() == zs::to_text(unit(organ))) last = item;
    return last;
  }
  Said sign(const std::string& organ, const std::string& delivery) {
    return post(organ + "文书", "/deliveries/" + delivery + "/sign_for",
                json::object{{"fields", json::object{{"shelf", "一号柜"}}}});
  }
  /// The clerk of one organ keeps the registers of another as well.
  void keeps_too(const std::string& organ, const std::string& other) {
    office([&](db::Tx& tx, const api::Call& call) {
      auto post = *identity::add_post(
          tx, call, ids_, {.person = person(organ + "文书"), .unit = unit(other), .title = "兼职", .rank = 9});
      static_cast<void>(identity::grant_role(tx, call, ids_, {post, "clerk", unit(other)}));
    });
  }
  std::vector<std::string> notices(std::string_view who) {
    return read([&](db::Tx& tx) {
      std::vector<std::string> kinds;
      for (const auto& notice : notify::of_person(tx, person(who), no_id, 100)) kinds.push_back(notice.kind);
      return kinds;
    });
  }

 private:
  template <class F>
  void office(F change) {
    write([&](db::Tx& tx) {
      change(tx, identity::system_call(now()));
      service_->publish(tx);
      return true;
    });
  }

  /// An organ with a head, a clerk who keeps its registers, and an officer.
  void found(db::Tx& tx, const api::Call& call, const std::string& name) {
    auto organ = *identity::add_unit(tx, call, ids_, {.name = name + "机关", .kind = "government", .is_organ = true});
    units_[name] = organ;
    units_[name + "科"] =
        *identity::add_unit(tx, call, ids_, {.name = name + "机关综合科", .kind = "government", .parent = organ});
    int rank = 0;
    for (const char* part : {"负责人", "文书", "办事员"}) {
      auto who = *identity::add_person(tx, call, ids_,
                                       {.user_name = "T" + std::to_string(people_.size() + 100), .name = name + part});
      people_[name + part] = who;
      auto post = *identity::add_post(tx, call, ids_,
                                      {.person = who, .unit = organ, .title = part, .rank = ++rank, .head = rank == 1});
      if (rank == 2) static_cast<void>(identity::grant_role(tx, call, ids_, {post, "clerk", organ}));
    }
  }

  void open_counter() {
    api::Routes routes;
    add_routes(routes, services_);
    content::add_routes(routes, *store_, {[](db::Tx& tx, const api::Call& call, const content::File& file) {
      return find_for(tx, file.matter, call.caller.person) || may_read_waiting(tx, file.matter, call.caller.person);
    }, no_words_, no_pages_});
    api::DispatcherOptions options;
    options.clock = [this] { return now(); };
    options.rates = {{}, {}, {}};
    options.find_key = event::find_key;
    options.debug_headers = true;
    counter_ = api::Dispatcher::make(options, std::move(routes), *database_);
  }

  std::atomic<std::int64_t> now_{to_millis(*from_rfc3339("2026-03-02T09:00:00+08:00"))};
  IdSource ids_;
  db::TestDatabase database_;
  content::TestStore store_;
  extract::Recogniser no_words_;
  content::Pages no_pages_{*store_, {}};
  Kinds kinds_;
  std::shared_ptr<const calendar::Calendar> calendar_ = std::make_shared<const calendar::Calendar>();
  std::unique_ptr<identity::Service> service_;
  Services services_;
  std::map<std::string, Id> units_, people_;
  std::unique_ptr<api::Dispatcher> counter_;
  std::unique_ptr<notify::Dispatcher> later_;
};

template <class F>
void on_both(F test, std::string_view more = {}) {
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    Organs organs(backend, more);
    test(organs);
  }
}

}  // namespace zs::matter::test
