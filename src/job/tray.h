#pragma once
// Asking for long work, and doing it in the background.

#include <api/api.h>
#include <job/job.h>
#include <job/views.h>

#include <map>

namespace zs::job {

class Tray {
 public:
  /// `directory`: of the installation; results go to `directory`/jobs. `told` is called when a job of that person has
  /// gone on; any thread.
  Tray(db::Database& database, IdSource& ids, std::string directory, std::function<void(Id person)> told = {});

  /// Before anything is asked for.
  void add_kind(std::string kind, Begin begin);

  /// The row of a job that the background will take up, and the event. Errors: job_too_many.
  Result<Id> ask(db::Tx& tx, const api::Call& call, const Wish& wish);
  /// The row of one that was done at once: its file is in its place already (`new_id`, `path_of`).
  void ask_done(db::Tx& tx, const api::Call& call, Id id, const Wish& wish, const Outcome& outcome);

  Id new_id(Instant now) { return ids_.next(now); }
  std::string path_of(Id id) const;
  /// What a finished file is: its size and digest. Blocks on the disk; never inside a transaction.
  Outcome outcome_of(Id id, std::string file_name, std::int64_t lines) const;

  /// A sentence for each finished job whose file is not there, or not as it was finished.
  std::vector<std::string> verify(db::Tx& tx) const;

  /// One slice of every open job; when it wants to be asked again. In one thread.
  Instant run(Instant now);

  /// Gives up what has not ended, forgets what has. Errors: not_found.
  Result<api::Subject> give_up(db::Tx& tx, const api::Call& call, Id id);

 private:
  struct Going {
    std::unique_ptr<Run> run;
    Instant told_at{};
  };
  bool slice(const Job& job, Instant now);
  bool take_up(const Job& job, Instant now);
  Result<bool> begin(const Job& job, Instant now);
  Result<bool> go_on(const Job& job, Instant now);
  void finish(const Job& job, Instant now);
  void fail(const Job& job, const ErrorKind& why, Instant now);
  void end(const Job& job, State state, const Outcome& outcome, std::string_view fault, Instant now);
  void sweep(Instant now);

  db::Database& database_;
  IdSource& ids_;
  std::string directory_;
  std::function<void(Id)> told_;
  std::map<std::string, Begin> kinds_;
  std::map<Id, Going> going_;
  Id me_;
  Instant swept_at_{};
};

/// Long work of the caller that others carry out, in lines as those of the tray, newest first.
using Others = std::function<std::vector<JobView>(db::Tx& tx, const api::Call& call)>;
/// `GET /jobs`, `DELETE /jobs/{id}`, `GET /jobs/{id}/file`. `tray` outlives the table.
void add_routes(api::Routes& routes, Tray& tray, Others others);

}  // namespace zs::job
