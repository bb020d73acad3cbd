#include <job/job.h>

namespace zs::job {
namespace {

constexpr db::Statement select_jobs_of_person{
    "select_jobs_of_person", "SELECT " ZS_JOB_COLUMNS " FROM job j WHERE j.person = $1 ORDER BY j.id DESC LIMIT 50"};
constexpr db::Statement select_job_of_person{
    "select_job_of_person", "SELECT " ZS_JOB_COLUMNS " FROM job j WHERE j.id = $1 AND j.person = $2"};
constexpr db::Statement count_open_jobs{"count_open_jobs",
                                        "SELECT count(*) FROM job j WHERE j.person = $1 AND j.ended_at IS NULL"};

}  // namespace

std::string_view to_text(State state) {
  switch (state) {
    case State::waiting:
      return "waiting";
    case State::running:
      return "running";
    case State::done:
      return "done";
    case State::failed:
      return "failed";
    default:
      return "given_up";
  }
}

Job read_row(const db::Row& row) {
  Job job;
  job.id = row.integer(0);
  job.person = row.integer(1);
  job.post = row.integer(2);
  job.wish = {row.text(3), row.text(4), {}};
  if (auto asked = parse_json(row.text(5)); asked && asked->is_object()) job.wish.asked = asked->get_object();
  job.language = static_cast<api::Language>(row.integer(6));
  job.state = static_cast<State>(row.integer(7));
  job.done = row.integer(8);
  job.total = row.integer(9);
  job.asked_at = row.moment(10);
  job.begun_at = row.optional_moment(11);
  job.ended_at = row.optional_moment(12);
  job.expires_at = row.moment(13);
  job.beginnings = row.integer(14);
  job.outcome = {row.text(15), job.done, row.integer(16), row.text(17)};
  job.fault = row.text(18);
  return job;
}

std::vector<Job> of_person(db::Tx& tx, Id person) {
  std::vector<Job> out;
  for (const auto& row : tx.query(select_jobs_of_person, person)) out.push_back(read_row(row));
  return out;
}

std::optional<Job> find_of(db::Tx& tx, Id id, Id person) {
  auto row = tx.one(select_job_of_person, id, person);
  return row ? std::optional(read_row(*row)) : std::nullopt;
}

std::int64_t open_of(db::Tx& tx, Id person) { return tx.one(count_open_jobs, person)->integer(0); }

}  // namespace zs::job
