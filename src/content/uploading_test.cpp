// Files in pieces: what two requests at once, a broken disk and time do to them.
#include <content/uploading.h>

#include <api/route.h>
#include <base/errors.h>
#include <content/errors.h>
#include <content/test_support.h>
#include <db/test_support.h>
#include <doctest/doctest.h>
#include <event/test_support.h>

namespace zs::content {
namespace {

const Instant morning = *from_rfc3339("2026-03-02T09:00:00+08:00");
constexpr Id clerk = 101;
constexpr Id neighbour = 102;

api::Call from(Id person, Instant now = morning) {
  api::Call call;
  call.caller.person = person;
  call.now = now;
  return call;
}

/// Somebody who sends, without a door between.
struct Sender {
  db::Database& database;
  TestStore& store;
  Id person = clerk;

  template <class F>
  auto in(F work) {
    return *database.write([&](db::Tx& tx) -> Result<std::invoke_result_t<F, db::Tx&>> { return work(tx); });
  }
  Result<Id> announced(std::int64_t bytes, std::string name = "大文件.txt", Instant now = morning) {
    return in([&](db::Tx& tx) { return announce(*store, tx, from(person, now), {std::move(name), bytes, "早上"}); });
  }
  std::optional<Arriving> at(Id upload) {
    return in([&](db::Tx& tx) { return arriving(tx, person, upload); });
  }
  Result<void> count(Id upload, const Piece& piece, Instant now = morning) {
    return in([&](db::Tx& tx) { return count_in(tx, from(person, now), upload, piece); });
  }
  bool sent(Id upload, const std::string& bytes, Instant now = morning) {
    const auto body = store.upload(bytes);
    const Piece piece{at(upload)->received, body.bytes, body.digest};
    if (!fits(*at(upload), piece)) return false;
    keep(*store, upload, body);
    return count(upload, piece, now).has_value();
  }
  std::vector<std::string> faults() {
    return in([&](db::Tx& tx) { return verify(*store, tx); });
  }
};

template <class F>
void with_a_sender(F test) {
  db::for_each_backend([&](db::TestDatabase& database) {
    CAPTURE(db::name_of(database->backend()));
    event::migrate_only(database.get(), {"event", "content"});
    TestStore store;
    Sender sender{database.get(), store};
    test(sender);
  });
}

}  // namespace

TEST_CASE("a file sent in pieces is the file sent at once, also with equal pieces") {
  with_a_sender([](Sender& s) {
    const std::string part(70'000, 'x');
    const Id upload = *s.announced(140'003);
    REQUIRE(s.sent(upload, part));
    REQUIRE(s.sent(upload, part));
    CHECK(s.at(upload)->received == 140'000);
    const auto last = s.store.upload("end");
    const auto taken = put_together(*s.store, *s.at(upload), last, "大文件.txt");
    REQUIRE(taken);
    CHECK(taken->digest == crypto::sha256_hex(part + part + "end"));
    CHECK(taken->bytes == 140'003);
    CHECK(std::filesystem::file_size(s.store->path_of(taken->digest)) == 140'003);
    CHECK(s.faults().empty());
  });
}

TEST_CASE("the same file chosen again is the same upload; of others there may be twenty") {
  with_a_sender([](Sender& s) {
    const Id first = *s.announced(100);
    CHECK(*s.announced(100) == first);
    CHECK(*s.announced(101) != first);
    CHECK(*Sender{s.database, s.store, neighbour}.announced(100) != first);
    for (int i = 2; i < uploads_at_once; ++i) REQUIRE(s.announced(100, std::to_string(i) + ".txt"));
    CHECK(s.announced(100, "多.txt").error().is(errors::upload_too_many));
    CHECK(*s.announced(100) == first);
  });
}

TEST_CASE("what could not be a file is not begun") {
  with_a_sender([](Sender& s) {
    CHECK(s.announced(0).error().is(errors::file_empty));
    CHECK(s.announced(1024 * 1024 + 1).error().is(errors::file_too_large));
    CHECK(s.announced(5, "程序.exe").error().is(errors::file_type_not_allowed));
    CHECK(s.announced(5, "///").error().is(errors::file_name_missing));
  });
}

TEST_CASE("a piece comes where the upload stands and leaves something for the last") {
  with_a_sender([](Sender& s) {
    const Id upload = *s.announced(10);
    CHECK(fits(*s.at(upload), {0, 9, ""}));
    CHECK(fits(*s.at(upload), {0, 10, ""}).error().is(errors::upload_elsewhere));
    CHECK(fits(*s.at(upload), {1, 2, ""}).error().is(errors::upload_elsewhere));
    CHECK(fits(*s.at(upload), {0, 0, ""}).error().is(errors::file_empty));
    CHECK(ends(*s.at(upload), 10));
    REQUIRE(s.sent(upload, "1234"));
    CHECK(ends(*s.at(upload), 6));
    CHECK(ends(*s.at(upload), 10).error().is(errors::upload_elsewhere));
  });
}

TEST_CASE("of two that write the same upload at once one is refused, and nothing of his stays") {
  with_a_sender([](Sender& s) {
    const Id upload = *s.announced(10);
    const auto mine = s.store.upload("1234"), his = s.store.upload("abcd");
    keep(*s.store, upload, mine);
    keep(*s.store, upload, his);
    CHECK(s.count(upload, {0, mine.bytes, mine.digest}));
    CHECK(s.count(upload, {0, his.bytes, his.digest}).error().is(errors::upload_elsewhere));
    const auto before = *s.at(upload);
    const auto taken = put_together(*s.store, before, s.store.upload("567890"), "大文件.txt");
    REQUIRE(taken);
    CHECK(taken->digest == crypto::sha256_hex("1234567890"));
    CHECK(s.in([&](db::Tx& tx) { return forget(tx, clerk, before); }));
    CHECK_FALSE(s.in([&](db::Tx& tx) { return forget(tx, clerk, before); }));
  });
}

TEST_CASE("an upload is its uploader's alone") {
  with_a_sender([](Sender& s) {
    const Id upload = *s.announced(10);
    REQUIRE(s.sent(upload, "1234"));
    Sender other{s.database, s.store, neighbour};
    CHECK_FALSE(other.at(upload));
    CHECK(other.count(upload, {4, 2, std::string(64, 'a')}).error().is(errors::not_found));
    const auto mine = *s.at(upload);
    CHECK_FALSE(other.in([&](db::Tx& tx) { return forget(tx, neighbour, mine); }));
    CHECK(s.at(upload)->received == 4);
  });
}

TEST_CASE("an upload goes a day after its last piece, with what lay on the disk") {
  with_a_sender([](Sender& s) {
    using std::chrono::hours;
    const Id left = *s.announced(10), going = *s.announced(10, "还在传.txt");
    REQUIRE(s.sent(left, "1234"));
    REQUIRE(s.sent(going, "1234", morning + hours(20)));
    sweep(*s.store, s.database, morning + hours(23));
    CHECK(s.at(left));
    sweep(*s.store, s.database, morning + hours(25));
    CHECK_FALSE(s.at(left));
    CHECK_FALSE(std::filesystem::exists(s.store->folder_of(left)));
    CHECK(s.at(going));
    CHECK(std::filesystem::exists(s.store->folder_of(going)));
    CHECK(s.faults().empty());
  });
}

TEST_CASE("a piece that is lost or changed is found out, and no file is made of the rest") {
  with_a_sender([](Sender& s) {
    const Id lost = *s.announced(10), changed = *s.announced(10, "改了.txt");
    REQUIRE(s.sent(lost, "1234"));
    REQUIRE(s.sent(changed, "1234"));
    CHECK(s.faults().empty());
    const std::string piece = "/" + crypto::sha256_hex("1234");
    std::filesystem::remove(s.store->folder_of(lost) + piece);
    std::ofstream(s.store->folder_of(changed) + piece, std::ios::binary) << "12x4";
    CHECK(s.faults().size() == 2);
    CHECK(put_together(*s.store, *s.at(lost), s.store.upload("567890"), "大文件.txt").error().is(errors::upload_damaged));
    CHECK(s.store.contents() == 0);
  });
}

}  // namespace zs::content
