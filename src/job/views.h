#pragma once
// Long work as the page sees it.

#include <api/dto.h>
#include <job/job.h>

#include <boost/describe.hpp>

namespace zs::job {

/// `state`: waiting, running, done, failed, given_up. `seconds_left`: by what it has done so far. `file`: what the
/// result is called, until `expires_at`. `why`: of a failed one. Work on many matters has no file: `stayed` of them
/// were refused, `page` says more, and it is not given up.
struct JobView {
  api::IdText id;
  std::string kind;
  std::string title;
  std::string state;
  std::int64_t done = 0;
  std::int64_t total = 0;
  std::optional<std::int64_t> seconds_left;
  Instant asked_at;
  std::optional<Instant> ended_at;
  std::optional<Instant> expires_at;
  std::optional<std::string> file;
  std::int64_t bytes = 0;
  std::string why;
  std::int64_t stayed = 0;
  std::string page;
};
BOOST_DESCRIBE_STRUCT(JobView, (),
                      (id, kind, title, state, done, total, seconds_left, asked_at, ended_at, expires_at, file, bytes,
                       why, stayed, page))

JobView view_of(const Job& job, Instant now, api::Language language);

}  // namespace zs::job
