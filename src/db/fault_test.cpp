// SQLite when the disk fails: a group is never half told, and after a failed fsync nothing more is promised.

#include <db/faulty_disk.h>
#include <db/test_table.h>
#include <doctest/doctest.h>

using namespace zs::db;

namespace {

Options durable() {
  Options options;
  options.durable = true;
  return options;
}

std::vector<Completion> group_under(Database& database, Fault what, int first_id) {
  Gate gate(database);
  std::vector<std::unique_ptr<Posted>> posted;
  for (int i = 0; i < 4; ++i)
    posted.push_back(std::make_unique<Posted>(database, [id = first_id + i, i](Tx& tx) {
      return tx.execute(insert_entry, id, std::to_string(id)) == 1 && i != 3;
    }));
  fault = what;
  gate.open();
  std::vector<Completion> out;
  for (auto& one : posted) out.push_back(one->wait().completion);
  fault = Fault::none;
  return out;
}

const std::vector<Completion> three_then_refused(Completion fate) {
  return {fate, fate, fate, Completion::rolled_back};
}

}  // namespace

TEST_CASE("a full disk fails the whole group, changes nothing, and work goes on when there is room again") {
  FaultyDisk disk;
  TestDatabase database(Backend::sqlite, durable());
  migrate(*database, {&entry_table, 1});
  CHECK(group_under(*database, Fault::full, 1) == three_then_refused(Completion::failed));
  CHECK(database->healthy());
  CHECK(entries(*database) == 0);
  CHECK(group_under(*database, Fault::none, 11) == three_then_refused(Completion::committed));
  CHECK(entries(*database) == 3);
}

TEST_CASE("a failed fsync leaves the outcome unknown, and nothing is written until the restart") {
  FaultyDisk disk;
  TestDatabase database(Backend::sqlite, durable());
  migrate(*database, {&entry_table, 1});
  CHECK(group_under(*database, Fault::sync, 1) == three_then_refused(Completion::unknown));
  CHECK_FALSE(database->healthy());
  Posted after(*database, [](Tx& tx) { return tx.execute(insert_entry, 9, "after") == 1; });
  CHECK(after.wait().completion == Completion::failed);
  database.reopen();
  CHECK(database->healthy());
  CHECK(verify(*database).empty());
  const auto count = entries(*database);
  CHECK((count == 0 || count == 3));
}
