#include <base/errors.h>
#include <job/errors.h>
#include <job/tray.h>
#include <job/views.h>

#include <algorithm>
#include <array>

namespace zs::job {

struct OfJob {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(OfJob, (), (id))

struct JobList {
  std::vector<JobView> items;
};
BOOST_DESCRIBE_STRUCT(JobList, (), (items))

namespace {

constexpr const char* spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

constexpr std::array refusals{&errors::job_interrupted, &errors::job_kind_unknown, &errors::job_no_person,
                              &errors::not_found};

std::string why(const Job& job, api::Language language) {
  if (job.fault.empty()) return {};
  for (const auto* kind : refusals)
    if (kind->code == job.fault) return sentence(*kind, {}, Reader{language});
  return sentence(errors::internal, {}, Reader{language});
}

/// As long for the rest as for what is done; unknown until something is.
std::optional<std::int64_t> seconds_left(const Job& job, Instant now) {
  if (job.state != State::running || job.done == 0 || job.total <= job.done || !job.begun_at) return std::nullopt;
  auto taken = std::chrono::duration_cast<std::chrono::seconds>(now - *job.begun_at).count();
  return taken * (job.total - job.done) / job.done;
}

bool ready(const Job& job, Instant now) { return job.state == State::done && now < job.expires_at; }

/// One list of both, by when it was asked for.
JobList lines_of(db::Tx& tx, const api::Call& call, const Others& others) {
  JobList list{others(tx, call)};
  for (const auto& job : of_person(tx, call.caller.person))
    list.items.push_back(view_of(job, call.now, call.language));
  std::ranges::stable_sort(list.items, std::greater(), &JobView::asked_at);
  return list;
}

}  // namespace

JobView view_of(const Job& job, Instant now, api::Language language) {
  JobView view;
  view.id = job.id;
  view.kind = job.wish.kind;
  view.title = job.wish.title;
  view.state = to_text(job.state);
  view.done = job.done;
  view.total = job.total;
  view.seconds_left = seconds_left(job, now);
  view.asked_at = job.asked_at;
  view.ended_at = job.ended_at;
  view.why = why(job, language);
  if (!ready(job, now)) return view;
  view.expires_at = job.expires_at;
  view.file = job.outcome.file_name;
  view.bytes = job.outcome.bytes;
  return view;
}

void add_routes(api::Routes& routes, Tray& tray, Others others) {
  const auto signed_in = api::Authorisation::signed_in();
  routes.read<api::Nothing, JobList>(
      "/jobs", signed_in, "Long work the caller asked for or ordered, newest first.",
      [others = std::move(others)](db::Tx& tx, const api::Call& call,
                                   const api::Nothing&) -> Result<api::Answer<JobList>> {
        return api::Answer<JobList>(lines_of(tx, call, others));
      });
  routes.write<OfJob, api::Nothing>(
      http::Method::delete_, "/jobs/{id}", signed_in, "Gives it up, or forgets one that has ended with its result.",
      [&tray](db::Tx& tx, const api::Call& call, const OfJob& in) { return tray.give_up(tx, call, in.id); },
      [](db::Tx&, const api::Call&, const OfJob&, api::Subject) -> Result<api::Answer<api::Nothing>> {
        return api::Answer<api::Nothing>({});
      });
  routes.download<OfJob>("/jobs/{id}/file", signed_in, "What came of it, for whoever asked.",
                         [&tray](db::Tx& tx, const api::Call& call, const OfJob& in) -> Result<api::Download> {
                           auto job = find_of(tx, in.id, call.caller.person);
                           if (!job || !ready(*job, call.now)) return refuse(errors::not_found);
                           const auto& file = job->outcome;
                           return api::Download{tray.path_of(job->id), file.bytes, file.digest, file.file_name,
                                                spreadsheet};
                         });
}

}  // namespace zs::job
