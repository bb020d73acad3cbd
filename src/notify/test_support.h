#pragma once
// For tests only: a database with a trail, commands that append to it, and browsers that remember what they were sent.

#include <db/test_support.h>
#include <event/test_support.h>
#include <notify/notify.h>

#include <string>
#include <thread>
#include <vector>

namespace zs::notify {

inline const Instant monday = *from_rfc3339("2026-03-02T09:00:00+08:00");

class Office {
 public:
  explicit Office(db::Database& database) : database_(database) { event::migrate_only(database, {"event", "notify"}); }

  db::Database& database() { return database_; }
  IdSource& ids() { return ids_; }

  template <class F>
  auto read(F work) {
    return *database_.read([&](db::Tx& tx) -> Result<std::invoke_result_t<F, db::Tx&>> { return work(tx); });
  }
  template <class F>
  auto write(F work) {
    auto result = *database_.write([&](db::Tx& tx) -> Result<std::invoke_result_t<F, db::Tx&>> { return work(tx); });
    settle();
    return result;
  }
  /// Other users of the same PostgreSQL may hold events back for a moment.
  void settle() {
    while (read([](db::Tx& tx) { return event::held_back(tx); })) std::this_thread::yield();
  }
  /// A command on a matter: one event. `body` tells whom it concerns: {"to": [ids]}.
  Id act(Id matter, std::string verb, std::vector<Id> to = {}) {
    return write([&](db::Tx& tx) { return append(tx, matter, verb, to); });
  }
  Id append(db::Tx& tx, Id matter, const std::string& verb, const std::vector<Id>& to) {
    api::Call call;
    call.caller.person = 1;
    call.now = monday;
    json::array people;
    for (const Id person : to) people.push_back(person);
    const Id id = ids_.next(monday);
    event::append(tx, call, id, {{event::StreamKind::matter, matter}, verb, {{"to", people}}});
    return id;
  }
  std::int64_t unread_of(Id person) {
    return read([&](db::Tx& tx) { return unread(tx, person); });
  }

 private:
  db::Database& database_;
  IdSource ids_;
};

inline std::vector<Id> people_of(const event::Event& event) {
  std::vector<Id> people;
  for (const auto& person : event.body.at("to").as_array()) people.push_back(person.as_int64());
  return people;
}

/// Tells everybody the event names.
inline Consumer notice_writer(IdSource& ids) {
  return [&ids](db::Tx& tx, const event::Event& event) {
    const json::object words{{"title", "接待"}, {"from", "谢建国"}, {"step", "审核"}};
    for (const Id person : people_of(event))
      add(tx, ids, {person, event.id, event.stream.id, event.at, &messages::arrived, words});
  };
}

inline std::vector<Concern> concerned_by(db::Tx&, const event::Event& event) {
  std::vector<Concern> concerns;
  for (const Id person : people_of(event)) concerns.push_back({person, event.verb != "mark_read"});
  return concerns;
}

struct Message {
  std::string id;
  std::string event;
  std::string data;
};

class Browser : public http::EventStream {
 public:
  bool send(std::string_view id, std::string_view event, std::string_view data) override {
    closed = closed || messages.size() >= capacity;  // once dropped, dropped for good
    if (closed) return false;
    messages.push_back({std::string(id), std::string(event), std::string(data)});
    return true;
  }
  void close() override {
    closed = true;
    if (closing) closing();
  }
  void on_close(std::function<void()> action) override { closing = std::move(action); }

  /// "matter 7, work_items 7"; `ready` is left out.
  std::string seen() const {
    std::string text;
    for (const auto& message : messages)
      if (message.event != "ready") text += message.event + " " + message.data + "\n";
    return text;
  }
  /// What it would send as Last-Event-ID.
  std::string last() const { return messages.empty() ? std::string() : messages.back().id; }

  std::vector<Message> messages;
  std::size_t capacity = 100'000;
  bool closed = false;
  std::function<void()> closing;
};

template <class F>
void on_each_office(F test) {
  db::for_each_backend([&](db::TestDatabase& database) {
    CAPTURE(db::name_of(database->backend()));
    Office office(database.get());
    test(office);
  });
}

}  // namespace zs::notify
