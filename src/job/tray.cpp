#include <base/errors.h>
#include <base/log.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <job/errors.h>
#include <job/tray.h>
#include <notify/notify.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

namespace zs::job {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t most_open = 5, most_beginnings = 3;
constexpr int at_once = 8;
constexpr std::chrono::seconds lease{30}, between_tellings{1};
constexpr std::chrono::hours kept_for{7 * 24}, between_sweeps{1}, grace{1};

constexpr db::Statement insert_job{
    "insert_job",
    "INSERT INTO job (id, person, post, kind, title, asked, language, state, done, total, asked_at, begun_at, "
    "ended_at, expires_at, runner, lease, beginnings, file_name, bytes, digest, fault) VALUES ($1, $2, $3, $4, $5, $6, "
    "$7, $8, $9, $9, $10, $11, $11, $12, 0, 0, 0, $13, $14, $15, '')"};
constexpr db::Statement select_open_jobs{
    "select_open_jobs", "SELECT " ZS_JOB_COLUMNS
                        " FROM job j WHERE j.ended_at IS NULL AND (j.runner = $1 OR j.lease < $2) ORDER BY j.id LIMIT "
                        "$3"};
constexpr db::Statement take_up_job{
    "take_up_job",
    "UPDATE job SET state = 2, runner = $2, lease = $3, begun_at = $4, done = 0, total = 0, beginnings = beginnings + 1"
    " WHERE id = $1 AND ended_at IS NULL AND (runner = $2 OR lease < $4)"};
constexpr db::Statement go_on_with_job{
    "go_on_with_job",
    "UPDATE job SET done = $3, total = $4, lease = $5 WHERE id = $1 AND runner = $2 AND ended_at IS NULL"};
constexpr db::Statement end_job{
    "end_job",
    "UPDATE job SET state = $3, ended_at = $4, expires_at = $5, done = $6, file_name = $7, bytes = $8, digest = $9, "
    "fault = $10 WHERE id = $1 AND runner = $2 AND ended_at IS NULL"};
constexpr db::Statement give_up_job{
    "give_up_job", "UPDATE job SET state = 5, ended_at = $3 WHERE id = $1 AND person = $2 AND ended_at IS NULL"};
constexpr db::Statement forget_job{"forget_job",
                                   "DELETE FROM job WHERE id = $1 AND person = $2 AND ended_at IS NOT NULL"};
constexpr db::Statement delete_expired_jobs{
    "delete_expired_jobs", "DELETE FROM job WHERE ended_at IS NOT NULL AND expires_at < $1"};
constexpr db::Statement select_finished_after{
    "select_finished_jobs_after",
    "SELECT " ZS_JOB_COLUMNS " FROM job j WHERE j.state = 3 AND j.id > $1 ORDER BY j.id LIMIT 200"};
constexpr db::Statement select_job_there{"select_job_there", "SELECT 1 FROM job WHERE id = $1"};

/// With an outcome it has ended, without one it waits.
void insert(db::Tx& tx, const api::Call& call, Id id, const Wish& wish, const std::optional<Outcome>& outcome) {
  auto state = outcome ? State::done : State::waiting;
  auto ended = outcome ? std::optional(call.now) : std::nullopt;
  auto file = outcome.value_or(Outcome());
  tx.execute(insert_job, id, call.caller.person, call.caller.post, wish.kind, wish.title, canonical(wish.asked),
             static_cast<int>(call.language), static_cast<int>(state), file.lines, call.now, ended,
             call.now + kept_for, file.file_name, file.bytes, file.digest);
}

/// Who wanted what: of what was asked for only a digest stays, as it may hold people's words.
json::object told(Id person, const Wish& wish) {
  return {{"person", zs::to_text(person)}, {"kind", wish.kind}, {"asked", crypto::sha256_hex(canonical(wish.asked))}};
}

void add_outcome(json::object& body, const Outcome& outcome) {
  body["lines"] = outcome.lines;
  body["digest"] = outcome.digest;
}

bool older_than_grace(const fs::path& path) {
  std::error_code error;
  const auto written = fs::last_write_time(path, error);
  return !error && fs::file_time_type::clock::now() - written > grace;
}

}  // namespace

Tray::Tray(db::Database& database, IdSource& ids, std::string directory, std::function<void(Id)> told)
    : database_(database), ids_(ids), directory_(std::move(directory) + "/jobs"), told_(std::move(told)) {
  fs::create_directories(directory_);
  fs::permissions(directory_, fs::perms::owner_all);
  auto random = crypto::random_bytes(sizeof me_);
  std::memcpy(&me_, random.data(), sizeof me_);
  me_ = (me_ & std::numeric_limits<Id>::max()) | 1;
}

void Tray::add_kind(std::string kind, Begin begin) { kinds_.emplace(std::move(kind), std::move(begin)); }

std::string Tray::path_of(Id id) const { return directory_ + "/" + zs::to_text(id); }

Outcome Tray::outcome_of(Id id, std::string file_name, std::int64_t lines) const {
  std::ifstream file(path_of(id), std::ios::binary);
  crypto::Sha256 digest;
  std::array<char, 1 << 16> part{};
  std::int64_t bytes = 0;
  while (file.read(part.data(), part.size()) || file.gcount() > 0) {
    digest.update({part.data(), static_cast<std::size_t>(file.gcount())});
    bytes += file.gcount();
  }
  return {std::move(file_name), lines, bytes, digest.hex()};
}

std::vector<std::string> Tray::verify(db::Tx& tx) const {
  std::vector<std::string> faults;
  for (Id after = no_id;;) {
    const auto rows = tx.query(select_finished_after, after);
    if (rows.empty()) return faults;
    for (const auto& row : rows) {
      const auto job = read_row(row);
      after = job.id;
      const auto found = outcome_of(job.id, {}, 0);
      if (found.bytes != job.outcome.bytes || found.digest != job.outcome.digest)
        faults.push_back("job " + zs::to_text(job.id) + ": its file is not there, or not as it was finished");
    }
  }
}

// ── Asking, giving up ──

Result<Id> Tray::ask(db::Tx& tx, const api::Call& call, const Wish& wish) {
  if (open_of(tx, call.caller.person) >= most_open)
    return refuse(errors::job_too_many, {{"most", std::to_string(most_open)}});
  Id id = new_id(call.now);
  insert(tx, call, id, wish, std::nullopt);
  event::append(tx, call, ids_.next(call.now),
                {{event::StreamKind::job, id}, "ask_job", told(call.caller.person, wish)});
  return id;
}

void Tray::ask_done(db::Tx& tx, const api::Call& call, Id id, const Wish& wish, const Outcome& outcome) {
  insert(tx, call, id, wish, outcome);
  auto body = told(call.caller.person, wish);
  add_outcome(body, outcome);
  event::append(tx, call, ids_.next(call.now), {{event::StreamKind::job, id}, "job_done", std::move(body)});
}

Result<api::Subject> Tray::give_up(db::Tx& tx, const api::Call& call, Id id) {
  bool open = tx.execute(give_up_job, id, call.caller.person, call.now) > 0;
  if (!open && tx.execute(forget_job, id, call.caller.person) == 0) return refuse(errors::not_found);
  event::append(tx, call, ids_.next(call.now),
                {{event::StreamKind::job, id}, open ? "give_up_job" : "forget_job", {}});
  return api::Subject{id};
}

// ── In the background ──

Instant Tray::run(Instant now) {
  if (now - swept_at_ >= between_sweeps) sweep(now);
  auto open = *database_.read([&](db::Tx& tx) {
    std::vector<Job> jobs;
    for (const auto& row : tx.query(select_open_jobs, me_, now, at_once)) jobs.push_back(read_row(row));
    return Result<std::vector<Job>>(std::move(jobs));
  });
  std::erase_if(going_, [&](const auto& one) {
    return std::ranges::none_of(open, [&](const Job& job) { return job.id == one.first; });
  });
  bool more = false;
  for (const auto& job : open) more = slice(job, now) || more;
  return more ? now : Instant::max();
}

/// Whether there is more to do.
bool Tray::slice(const Job& job, Instant now) {
  if (!going_.contains(job.id)) {
    if (!take_up(job, now)) return false;
    if (auto begun = begin(job, now); !begun) return fail(job, *begun.error().kind, now), false;
  }
  try {
    auto more = go_on(job, now);
    if (!more) return fail(job, *more.error().kind, now), false;
    if (!*more) finish(job, now);
    return *more;
  } catch (const std::exception& failure) {
    log::error("job_failed", {{"job", zs::to_text(job.id)}, {"reason", failure.what()}});
    fail(job, errors::internal, now);
    return false;
  }
}

bool Tray::take_up(const Job& job, Instant now) {
  return *database_.write([&](db::Tx& tx) {
    return Result<bool>(tx.execute(take_up_job, job.id, me_, now + lease, now) > 0);
  });
}

Result<bool> Tray::begin(const Job& job, Instant now) {
  if (job.beginnings >= most_beginnings) return refuse(errors::job_interrupted);
  auto kind = kinds_.find(job.wish.kind);
  if (kind == kinds_.end()) return refuse(errors::job_kind_unknown);
  auto run = kind->second(job, path_of(job.id), now);
  if (!run) return Failure(run.error());
  going_[job.id].run = std::move(*run);
  return true;
}

/// One slice further. What was given up meanwhile is let go.
Result<bool> Tray::go_on(const Job& job, Instant now) {
  auto& going = going_.at(job.id);
  auto more = database_.read([&](db::Tx& tx) { return going.run->read(tx, now); });
  if (!more) return more;
  going.run->write();
  if (!*more) return false;
  bool mine = *database_.write([&](db::Tx& tx) {
    return Result<bool>(
        tx.execute(go_on_with_job, job.id, me_, going.run->done(), going.run->total(), now + lease) > 0);
  });
  if (!mine) going_.erase(job.id);
  if (told_ && now - going.told_at >= between_tellings) {
    told_(job.person);
    if (mine) going.told_at = now;
  }
  return mine;
}

void Tray::finish(const Job& job, Instant now) {
  auto going = going_.find(job.id);
  if (going == going_.end()) return;
  auto name = going->second.run->close();
  end(job, State::done, outcome_of(job.id, std::move(name), going->second.run->done()), {}, now);
}

void Tray::fail(const Job& job, const ErrorKind& why, Instant now) {
  end(job, State::failed, {}, why.code, now);
}

void Tray::end(const Job& job, State state, const Outcome& outcome, std::string_view fault, Instant now) {
  going_.erase(job.id);
  static_cast<void>(database_.write([&](db::Tx& tx) {
    if (tx.execute(end_job, job.id, me_, static_cast<int>(state), now, now + kept_for, outcome.lines, outcome.file_name,
                   outcome.bytes, outcome.digest, fault) == 0)
      return Result<bool>(false);
    const bool done = state == State::done;
    auto body = told(job.person, job.wish);
    if (done) add_outcome(body, outcome);
    api::Call call;
    call.now = now;
    Id event = ids_.next(now);
    event::append(tx, call, event,
                  {{event::StreamKind::job, job.id}, done ? "job_done" : "job_failed", std::move(body)});
    notify::add(tx, ids_,
                {job.person, event, no_id, now, done ? &notify::messages::job_done : &notify::messages::job_failed,
                 {{"title", job.wish.title}}});
    return Result<bool>(true);
  }));
  if (told_) told_(job.person);
}

/// Rows that have had their time, then files without a row: given up, forgotten, expired, or of a request that failed.
void Tray::sweep(Instant now) {
  swept_at_ = now;
  static_cast<void>(
      database_.write([&](db::Tx& tx) { return Result<std::int64_t>(tx.execute(delete_expired_jobs, now)); }));
  for (const auto& entry : fs::directory_iterator(directory_)) {
    auto id = id_from_text(entry.path().filename().string());
    if (!id || !older_than_grace(entry.path())) continue;
    bool there =
        *database_.read([&](db::Tx& tx) { return Result<bool>(tx.one(select_job_there, *id).has_value()); });
    std::error_code ignored;
    if (!there) fs::remove(entry.path(), ignored);
  }
}

}  // namespace zs::job
