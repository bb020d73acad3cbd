#include <content/content.h>

#include <api/route.h>
#include <base/errors.h>
#include <content/errors.h>
#include <content/pages.h>
#include <content/test_support.h>
#include <db/test_support.h>
#include <doctest/doctest.h>
#include <event/event.h>
#include <event/test_support.h>

#include <thread>

namespace zs::content {
namespace {

const Instant monday = *from_rfc3339("2026-03-02T09:00:00+08:00");
constexpr Id officer = 101;
constexpr Id stranger = 102;
constexpr Id visit = 7001;
constexpr Id other = 7002;

api::Call call_of(Id person, Instant now = monday) {
  api::Call call;
  call.caller.person = person;
  call.now = now;
  return call;
}

template <class F>
void on_each_database(F test) {
  db::for_each_backend([&](db::TestDatabase& database) {
    CAPTURE(db::name_of(database->backend()));
    event::migrate_only(database.get(), {"event", "content"});
    TestStore store;
    test(database.get(), store);
  });
}

template <class F>
auto in(db::Database& database, F work) {
  return *database.write([&](db::Tx& tx) -> Result<std::invoke_result_t<F, db::Tx&>> { return work(tx); });
}

Id put(db::Database& database, TestStore& store, const std::string& text, Id person = officer, Instant now = monday) {
  const auto upload = store.upload(text);
  const auto taken = take(*store, upload, "公函.txt");
  REQUIRE(taken);
  return in(database, [&](db::Tx& tx) { return add(tx, call_of(person, now), store.ids(), *taken).id; });
}

bool attached(db::Database& database, Id person, Id file, Id matter) {
  return in(database, [&](db::Tx& tx) { return attach(tx, person, file, matter, "invitation").has_value(); });
}

std::optional<File> row_of(db::Database& database, Id file) {
  return in(database, [&](db::Tx& tx) { return find(tx, file); });
}

std::vector<std::string> faults_of(db::Database& database, TestStore& store) {
  return in(database, [&](db::Tx& tx) { return verify(*store, tx); });
}

std::string place_of(const TestStore& store, const std::string& text) {
  return store->path_of(crypto::sha256_hex(text));
}

}  // namespace

TEST_CASE("contents lie under their digest; equal contents lie there once") {
  TestStore store;
  const auto first = store.upload("同一份公函");
  const auto second = store.upload("同一份公函");
  REQUIRE(take(*store, first, "一.txt"));
  REQUIRE(take(*store, second, "二.txt"));
  CHECK(store.contents() == 1);
  CHECK(std::filesystem::exists(place_of(store, "同一份公函")));
  CHECK_FALSE(std::filesystem::exists(first.path));
}

TEST_CASE("a refused file leaves nothing in the store") {
  TestStore store;
  CHECK(take(*store, store.upload(""), "空.txt").error().is(errors::file_empty));
  CHECK(take(*store, store.upload(std::string(1024 * 1024 + 1, 'x')), "大.txt").error().is(errors::file_too_large));
  CHECK(take(*store, store.upload("x"), "///").error().is(errors::file_name_missing));
  CHECK(take(*store, store.upload("x"), "a.pdf").error().is(errors::file_type_mismatch));
  CHECK(store.contents() == 0);
}

TEST_CASE("nothing but a digest names contents") {
  TestStore store;
  CHECK_THROWS(store->path_of("../../etc/passwd"));
  CHECK_THROWS(store->path_of(std::string(64, 'G')));
  CHECK_THROWS(store->path_of(""));
}

TEST_CASE("a file belongs to one matter for good, and only its uploader can give it") {
  on_each_database([](db::Database& database, TestStore& store) {
    const Id file = put(database, store, "函");
    CHECK_FALSE(attached(database, stranger, file, visit));
    CHECK(row_of(database, file)->matter == no_id);
    CHECK(attached(database, officer, file, visit));
    CHECK(row_of(database, file)->matter == visit);
    CHECK(row_of(database, file)->field == "invitation");
    CHECK(attached(database, stranger, file, visit));  // a later handler saves the same form
    CHECK_FALSE(attached(database, officer, file, other));
    CHECK_FALSE(attached(database, officer, 424242, visit));
    CHECK(in(database, [](db::Tx& tx) { return of_matter(tx, visit).size(); }) == 1);
  });
}

TEST_CASE("what nothing refers to for a day is swept, and what is referred to stays") {
  on_each_database([](db::Database& database, TestStore& store) {
    const Id forgotten = put(database, store, "忘了");
    const Id kept = put(database, store, "附上");
    const Id reserved = put(database, store, "正在写");
    REQUIRE(attached(database, officer, kept, visit));
    REQUIRE(in(database, [&](db::Tx& tx) { return reserve(tx, officer, reserved, visit).has_value(); }));
    for (const char* text : {"忘了", "附上", "正在写"}) TestStore::age(place_of(store, text));

    CHECK(sweep(*store, database, monday + std::chrono::hours(23)) == 0);
    CHECK(row_of(database, forgotten));
    CHECK(sweep(*store, database, monday + std::chrono::hours(25)) == 1);
    CHECK_FALSE(row_of(database, forgotten));
    CHECK_FALSE(std::filesystem::exists(place_of(store, "忘了")));
    CHECK(row_of(database, kept));
    CHECK(row_of(database, reserved));
    CHECK(faults_of(database, store).empty());

    in(database, [](db::Tx& tx) { return unreserve(tx, officer, visit), true; });
    CHECK(sweep(*store, database, monday + std::chrono::hours(25)) == 1);
    CHECK_FALSE(row_of(database, reserved));
  });
}

TEST_CASE("contents shared by two rows stay until the last row goes") {
  on_each_database([](db::Database& database, TestStore& store) {
    const Id mine = put(database, store, "共用");
    const Id theirs = put(database, store, "共用", stranger);
    REQUIRE(attached(database, stranger, theirs, other));
    TestStore::age(place_of(store, "共用"));
    CHECK(sweep(*store, database, monday + std::chrono::hours(30)) == 0);
    CHECK_FALSE(row_of(database, mine));
    CHECK(std::filesystem::exists(place_of(store, "共用")));
    in(database, [](db::Tx& tx) { return release(tx, other), true; });
    CHECK(sweep(*store, database, monday + std::chrono::hours(30)) == 1);
    CHECK(store.contents() == 0);
  });
}

TEST_CASE("contents that have just arrived are never swept before their row is written") {
  on_each_database([](db::Database& database, TestStore& store) {
    const auto upload = store.upload("刚到");
    REQUIRE(take(*store, upload, "a.txt"));
    CHECK(sweep(*store, database, monday + std::chrono::hours(1000)) == 0);
    CHECK(store.contents() == 1);
  });
}

TEST_CASE("uploads again over old contents while a sweep runs lose nothing") {
  on_each_database([](db::Database& database, TestStore& store) {
    for (int round = 0; round < 10; ++round) {
      REQUIRE(take(*store, store.upload("来回"), "a.txt"));
      TestStore::age(place_of(store, "来回"));
      const auto again = store.upload("来回");
      std::thread sweeper([&] { sweep(*store, database, monday); });
      const bool taken = take(*store, again, "a.txt").has_value();
      sweeper.join();
      REQUIRE(taken);
      CHECK(std::filesystem::exists(place_of(store, "来回")));
    }
  });
}

TEST_CASE("abandoned uploads go after a day") {
  on_each_database([](db::Database& database, TestStore& store) {
    const auto old = store.upload("断了");
    const auto fresh = store.upload("还在传");
    TestStore::age(old.path);
    sweep(*store, database, monday);
    CHECK_FALSE(std::filesystem::exists(old.path));
    CHECK(std::filesystem::exists(fresh.path));
  });
}

TEST_CASE("verification names every content that is missing, cut short or changed") {
  on_each_database([](db::Database& database, TestStore& store) {
    for (const char* text : {"完好", "丢失", "变短了", "被改了"}) put(database, store, text);
    CHECK(faults_of(database, store).empty());
    std::filesystem::remove(place_of(store, "丢失"));
    std::filesystem::resize_file(place_of(store, "变短了"), 3);
    std::ofstream(place_of(store, "被改了"), std::ios::binary) << "被改啦";
    const auto faults = faults_of(database, store);
    CHECK(faults.size() == 3);
    for (const char* text : {"丢失", "变短了", "被改了"}) {
      const auto named = std::count_if(faults.begin(), faults.end(), [&](const std::string& fault) {
        return fault.find(crypto::sha256_hex(text)) != std::string::npos;
      });
      CHECK(named == 1);
    }
  });
}

TEST_CASE("a file's coming and going stand in the trail, without its name") {
  on_each_database([](db::Database& database, TestStore& store) {
    const Id file = put(database, store, "来去");
    sweep(*store, database, monday + std::chrono::hours(25));
    const auto events = in(database, [&](db::Tx& tx) {
      return event::of_stream(tx, {event::StreamKind::file, file}, 0, 10);
    });
    REQUIRE(events.size() == 2);
    CHECK(events[0].verb == "upload");
    CHECK(events[0].actor == officer);
    CHECK(events[0].body.at("digest").as_string() == crypto::sha256_hex("来去"));
    CHECK(json::serialize(events[0].body).find("公函") == std::string::npos);
    CHECK(events[1].verb == "sweep");
    CHECK(events[1].actor == no_id);
    CHECK(faults_of(database, store).empty());
    CHECK(in(database, [](db::Tx& tx) { return event::verify(tx); }).empty());
  });
}

TEST_CASE("verification finds a file that was renamed, removed or slipped in behind the program's back") {
  static constexpr db::Statement rename{"rename_file", "UPDATE file SET name = 'x' WHERE id = $1"};
  static constexpr db::Statement remove{"remove_file", "DELETE FROM file WHERE id = $1"};
  static constexpr db::Statement copy{
      "copy_file",
      "INSERT INTO file (id, name, bytes, digest, media_type, uploaded_by, uploaded_at, field) "
      "SELECT CAST($2 AS bigint), name, bytes, digest, media_type, uploaded_by, uploaded_at, field FROM file "
      "WHERE id = $1"};
  on_each_database([](db::Database& database, TestStore& store) {
    const Id file = put(database, store, "原样");
    const auto after = [&](auto change) {
      in(database, change);
      return faults_of(database, store);
    };
    CHECK(after([](db::Tx&) { return true; }).empty());
    const auto differs = after([&](db::Tx& tx) { return tx.execute(rename, file); });
    REQUIRE(differs.size() == 1);
    CHECK(differs[0].find("as it was uploaded, but it differs") != std::string::npos);
    const auto slipped = after([&](db::Tx& tx) { return tx.execute(copy, file, file + 1); });
    REQUIRE(slipped.size() == 2);
    CHECK(slipped[1].find("the event of the upload") != std::string::npos);
    const auto gone = after([&](db::Tx& tx) { return tx.execute(remove, file); });
    REQUIRE(gone.size() == 2);
    CHECK(gone[0].find("to be there, but it is gone") != std::string::npos);
  });
}

TEST_CASE("what somebody else sends on is a file of his, and its trail says so") {
  on_each_database([](db::Database& database, TestStore& store) {
    const Id file = put(database, store, "随文附件");
    REQUIRE(attached(database, officer, file, visit));
    const auto shared = in(database, [&](db::Tx& tx) {
      return share(tx, call_of(stranger), store.ids(), {file, visit, other, "papers"});
    });
    REQUIRE(shared);
    CHECK(row_of(database, *shared)->uploaded_by == stranger);
    CHECK(faults_of(database, store).empty());
  });
}

TEST_CASE("a file is read by its uploader alone, then by whoever may see its matter; to others it does not exist") {
  on_each_database([](db::Database& database, TestStore& store) {
    api::Routes routes;
    const extract::Recogniser no_words;
    Pages no_pages(*store, {});
    add_routes(routes, *store, {[](db::Tx&, const api::Call& call, const File& file) {
      return file.matter == visit && call.caller.person == stranger;
    }, no_words, no_pages});
    const Id file = put(database, store, "内容");
    const auto answer = [&](Id person, Id wanted) -> std::string {
      for (const auto& route : routes.all()) {
        if (route->path != "/files/{id}/info") continue;
        api::Flight flight;
        flight.call = call_of(person);
        flight.in = *route->parse(json::object{{"id", to_text(wanted)}});
        return in(database, [&](db::Tx& tx) {
          auto read = route->read(tx, flight);
          return read ? read->body : std::string(read.error().kind->code);
        });
      }
      return "no route";
    };
    CHECK(answer(officer, file).find(crypto::sha256_hex("内容")) != std::string::npos);
    CHECK(answer(stranger, file) == "not_found");
    CHECK(answer(stranger, 999999) == "not_found");
    REQUIRE(attached(database, officer, file, visit));
    CHECK(answer(stranger, file).find("公函.txt") != std::string::npos);
    CHECK(answer(officer, file) == "not_found");
  });
}

}  // namespace zs::content
