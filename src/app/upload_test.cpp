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

Heard begun(const Desk& desk, std::int64_t bytes) {
  return desk.post("/uploads", json::object{{"name", "公函.txt"}, {"bytes", bytes}, {"fingerprint", "1"}});
}

std::string piece_at(const Heard& upload, int offset) {
  return "/uploads/" + to_text(id_of(upload)) + "/pieces?offset=" + std::to_string(offset);
}

std::string last_of(const Heard& upload) { return "/files?name=a.txt&upload=" + to_text(id_of(upload)); }

std::int64_t offset_of(const Heard& heard) { return heard.body.at("offset").as_int64(); }

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

TEST_CASE("an interrupted file goes on where it stood and is the file sent at once") {
  on_each_office([](TestOffice& office) {
    const auto officer = office.desk("谢建国");
    const auto upload = begun(officer, 10);
    REQUIRE_MESSAGE(upload.status == 200, upload.text);
    CHECK(offset_of(upload) == 0);
    CHECK(offset_of(officer.send_bytes(piece_at(upload, 0), "1234")) == 4);
    // The answer was lost: the piece again is refused with where it stands, and asking tells the same.
    const auto again = officer.send_bytes(piece_at(upload, 0), "1234");
    CHECK(again.status == 409);
    CHECK(again.body.at("code") == "upload_elsewhere");
    CHECK(again.text.find("已收到 4 字节") != std::string::npos);
    CHECK(offset_of(officer.get("/uploads/" + to_text(id_of(upload)))) == 4);
    CHECK(offset_of(begun(officer, 10)) == 4);
    CHECK(officer.send_bytes(last_of(upload), "56").status == 409);
    const auto file = officer.send_bytes(last_of(upload), "567890", "last");
    REQUIRE_MESSAGE(file.status == 201, file.text);
    CHECK(file.body.at("digest") == officer.send_file("b.txt", "1234567890").body.at("digest"));
    CHECK(officer.get("/files/" + to_text(id_of(file)) + "/info").body.at("bytes") == 10);
    CHECK(officer.get("/uploads/" + to_text(id_of(upload))).status == 404);
    // This answer may be lost as well.
    const auto replay = officer.send_bytes(last_of(upload), "567890", "last");
    CHECK(replay.text == file.text);
    CHECK(replayed(replay));
    CHECK(office->verify().empty());
  });
}

TEST_CASE("what a file may be is asked of the whole, and one that is refused can be given up") {
  on_each_office([](TestOffice& office) {
    const auto officer = office.desk("谢建国");
    const auto upload = begun(officer, 8);
    REQUIRE(officer.send_bytes(piece_at(upload, 0), "%PD").status == 200);
    const std::string pdf = "/files?name=a.pdf&upload=" + to_text(id_of(upload));
    CHECK(officer.send_bytes(pdf, "X-1.7").body.at("code") == "file_type_mismatch");
    CHECK(officer.send(http::Method::delete_, "/uploads/" + to_text(id_of(upload)), json::object()).status == 200);
    CHECK(officer.send_bytes(pdf, "X-1.7").status == 404);
  });
}

TEST_CASE("somebody else's upload is answered like one that is not there") {
  on_each_office([](TestOffice& office) {
    const auto officer = office.desk("谢建国"), other = office.desk("程振宇");
    const auto upload = begun(officer, 10);
    REQUIRE(officer.send_bytes(piece_at(upload, 0), "1234").status == 200);
    const std::string his = to_text(id_of(upload)), none = "17";
    const auto all = [&](const std::string& id) {
      const auto gone = other.send(http::Method::delete_, "/uploads/" + id, json::object());
      return other.get("/uploads/" + id).text + other.send_bytes("/uploads/" + id + "/pieces?offset=4", "5").text +
             other.send_bytes("/files?name=a.txt&upload=" + id, "567890").text + gone.text;
    };
    CHECK(all(his) == all(none));
    CHECK(other.get("/uploads/" + his).status == 404);
    CHECK(offset_of(officer.get("/uploads/" + his)) == 4);
  });
}
