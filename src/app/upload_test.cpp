// Sending a file is a write like any other: done once under its key, and provable.
#include <app/test_office.h>
#include <base/log.h>
#include <content/content.h>
#include <doctest/doctest.h>
#include <event/event.h>

#include <algorithm>
#include <filesystem>

using namespace zs;
using namespace zs::app;

namespace {

template <class F>
void on_each_office(F test) {
  log::quiet();
  for (auto backend : db::each_backend) {
    CAPTURE(db::name_of(backend));
    TestOffice office(backend);
    test(office);
  }
}

bool replayed(const Heard& heard) {
  return std::any_of(heard.headers.begin(), heard.headers.end(),
                     [](const auto& header) { return header.first == "Idempotency-Replayed"; });
}

Id id_of(const Heard& heard) { return *id_from_text(std::string_view(heard.body.at("id").as_string())); }

std::vector<event::Event> events_of(TestOffice& office, Id file) {
  return *office->database().read([&](db::Tx& tx) {
    return Result<std::vector<event::Event>>(event::of_stream(tx, {event::StreamKind::file, file}, 0, 10));
  });
}

}  // namespace

TEST_CASE("a file sent again under its key is the same file, and stands in the trail once") {
  on_each_office([](TestOffice& office) {
    const auto officer = office.desk("谢建国");
    const auto first = officer.send_file("公函.txt", "来函", "the-same-key");
    REQUIRE_MESSAGE(first.status == 201, first.text);
    const auto second = officer.send_file("公函.txt", "来函", "the-same-key");
    CHECK(second.status == 201);
    CHECK(second.text == first.text);
    CHECK_FALSE(replayed(first));
    CHECK(replayed(second));
    const auto events = events_of(office, id_of(first));
    REQUIRE(events.size() == 1);
    CHECK(events[0].verb == "upload");
    CHECK(events[0].actor == officer.caller().person);
    CHECK(office->verify().empty());
  });
}

TEST_CASE("another file, or another name, under a used key is refused, and the first stays as it was") {
  on_each_office([](TestOffice& office) {
    const auto officer = office.desk("谢建国");
    const auto first = officer.send_file("公函.txt", "来函", "the-same-key");
    for (const auto& other : {officer.send_file("公函.txt", "另一份", "the-same-key"),
                              officer.send_file("别名.txt", "来函", "the-same-key")}) {
      CHECK(other.status == 422);
      CHECK(other.text.find("idempotency_key_reused") != std::string::npos);
    }
    CHECK(officer.get("/files/" + to_text(id_of(first)) + "/info").text == first.text);
    CHECK(office.desk("程振宇").send_file("公函.txt", "另一份", "the-same-key").status == 201);
    CHECK(office->verify().empty());
  });
}

TEST_CASE("whoever removes an upload from the files behind the program's back is found out") {
  static constexpr db::Statement remove{"remove_file", "DELETE FROM file WHERE id = $1"};
  on_each_office([](TestOffice& office) {
    const Id file = id_of(office.desk("谢建国").send_file("公函.txt", "来函"));
    CHECK(office->verify().empty());
    office->database().write([&](db::Tx& tx) -> Result<std::int64_t> { return tx.execute(remove, file); });
    CHECK(office->verify().size() == 1);
  });
}
