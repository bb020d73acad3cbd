#pragma once
// Long work somebody asked for, as its row tells it, and one run of it.

#include <api/caller.h>
#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <db/db.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zs::job {

enum class State { waiting = 1, running = 2, done = 3, failed = 4, given_up = 5 };
std::string_view to_text(State state);

/// What somebody asks for. `asked` is what the kind needs to begin, also in another program.
struct Wish {
  std::string kind;
  std::string title;  // for people: what comes of it
  json::object asked;
};

/// A finished file in the folder of results.
struct Outcome {
  std::string file_name;  // for people
  std::int64_t lines = 0;
  std::int64_t bytes = 0;
  std::string digest;
};

struct Job {
  Id id = no_id;
  Id person = no_id;
  Id post = no_id;
  Wish wish;
  api::Language language = api::Language::zh_cn;
  State state = State::waiting;
  std::int64_t done = 0, total = 0;
  Instant asked_at{};
  std::optional<Instant> begun_at, ended_at;
  Instant expires_at{};
  std::int64_t beginnings = 0;
  Outcome outcome;
  std::string fault;  // the code of a refusal
};

/// One run, from its beginning to its end, in one program. It writes a file.
class Run {
 public:
  virtual ~Run() = default;
  /// Reads a slice in a transaction that cannot write; false: nothing is left.
  virtual Result<bool> read(db::Tx& tx, Instant now) = 0;
  /// Writes what was read, outside of any transaction.
  virtual void write() = 0;
  /// Finishes the file; its name for people.
  virtual std::string close() = 0;
  virtual std::int64_t done() const = 0;
  virtual std::int64_t total() const = 0;
};
/// Begins one that writes to `path`. Errors: whatever keeps it from beginning.
using Begin = std::function<Result<std::unique_ptr<Run>>(const Job& job, const std::string& path, Instant now)>;

/// All of one person, newest first. One statement.
std::vector<Job> of_person(db::Tx& tx, Id person);
/// One statement.
std::optional<Job> find_of(db::Tx& tx, Id id, Id person);
/// How many of his have not ended. One statement.
std::int64_t open_of(db::Tx& tx, Id person);

/// Columns of `job j` in the order `read_row` expects.
#define ZS_JOB_COLUMNS                                                                                               \
  "j.id, j.person, j.post, j.kind, j.title, j.asked, j.language, j.state, j.done, j.total, j.asked_at, j.begun_at, " \
  "j.ended_at, j.expires_at, j.beginnings, j.file_name, j.bytes, j.digest, j.fault"
Job read_row(const db::Row& row);

}  // namespace zs::job
